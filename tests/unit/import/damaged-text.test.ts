import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { damageIn } from '../../../src/import/damaged-text.js';
import { fileWith, importPath, importText } from './import-text.js';

const asWindows = (text: string): string => iconv.decode(Buffer.from(text), 'win1252');

describe('garbled text', () => {
  it.each([
    ['é read as Windows-1252', asWindows('très satisfait, déjà vu'), 3],
    ['an apostrophe read as Windows-1252', asWindows('it’s fine'), 1],
    ['Chinese read as Windows-1252', asWindows('好的'), 2],
    ['Russian read as Windows-1252', asWindows('привет'), 1],
    ['capitals read as Windows-1252', asWindows('CAFÉ'), 1],
    ['a broken character read as GBK', '这里锟斤拷有问题', 1],
    ['UTF-8 read as GBK', iconv.decode(Buffer.from('服务很好，谢谢。'), 'gbk'), 1],
    ['hanzi with their reading in brackets', '信息技術(shù)與服務(wù)', 2],
    ['GBK read as Latin-1', iconv.decode(iconv.encode('服务很好', 'gbk'), 'latin1'), 1],
  ])('%s is found', (_title, text, places) => {
    expect(damageIn(text)).toMatchObject({ garbled: places });
  });

  it.each([
    'très satisfait, déjà vu – l’équipe « rapide », où ça ? Noël à Århus',
    'schöne Grüße, Größe 5 µm, 20 °C, ½ Tag, § 5, 100 €',
    'NÃO, IRMÃ” disse ele, São João, coração, ÂNGULO',
    '服务很好（技术支持），谢谢！“满意”……',
    '信息技術（技术）與服務, 銀行, 鈥 is rare',
    'Очень доволен, спасибо',
    '満足しています。サポート',
    '¡¡¡¡¡¡¡ bien !!!!',
    'Đặng Văn Hoà rất hài lòng',
    'Zażółć gęślą jaźń, příliš žluťoučký kůň',
  ])('%s is sound', (text) => {
    expect(damageIn(text)).toEqual({ garbled: 0, lost: 0 });
  });
});

const table =
  'response_id,satisfaction,comment,remark\nR1,5,fine,\nR2,4,"two lines\nand dÃ©jÃ\u00a0 vu",trÃ¨s\nR3,3,lost \uFFFD here,x\n';

describe('damage of a file', () => {
  it('is counted by column, with the first line and character', async () => {
    const { reading } = await importText(table, { as: 'response' });
    expect(reading.damage).toEqual([
      {
        kind: 'garbled',
        places: 3,
        columns: [
          { column: 'comment', places: 2, firstLine: 3 },
          { column: 'remark', places: 1, firstLine: 3 },
        ],
        first: { line: 4, character: 6, text: 'Ã©' },
      },
      {
        kind: 'lost',
        places: 1,
        columns: [{ column: 'comment', places: 1, firstLine: 5 }],
        first: { line: 5, character: 11, text: '\uFFFD' },
      },
    ]);
  });

  it('in headers counts too', async () => {
    const { reading } = await importText('response_id,satisfaction,catÃ©gorie\nR1,5,a\n');
    expect(reading.damage?.[0]).toMatchObject({ places: 1, first: { line: 1, text: 'Ã©' } });
  });

  it('is not looked for in plain ASCII, and sound text has none', async () => {
    expect((await importText('response_id,satisfaction\nR1,5\n')).reading.damage).toBeUndefined();
    expect((await importText('response_id,satisfaction,comment\nR1,5,很好\n')).reading.damage).toBeUndefined();
  });

  it('NUL bytes are counted in a text, and not in UTF-16', async () => {
    const text = 'response_id,satisfaction,comment\nR1,5,a\0b\0c and some more words\n';
    expect((await importText(text)).reading).toMatchObject({ nulBytes: 2, damage: [{ kind: 'lost', places: 2 }] });
    const sixteen = iconv.encode(text.replaceAll('\0', ''), 'utf16le', { addBOM: true });
    expect((await importText(sixteen)).reading.nulBytes).toBeUndefined();
  });

  it('of a wrongly stated encoding is shown with its place', async () => {
    const bytes = iconv.encode('编号,满意度,意见\nR1,5,服务很好\n', 'gb18030');
    const { reading } = await importPath(fileWith(bytes), {
      encoding: 'utf-8',
      as: 'response',
      map: [{ pattern: '*', target: 'comment' }],
    });
    expect(reading.damage?.[0]).toMatchObject({ kind: 'lost', first: { line: 1, character: 1 } });
  });
});
