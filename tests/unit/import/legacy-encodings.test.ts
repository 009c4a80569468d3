import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { importText } from './import-text.js';

const table = (comments: readonly string[], header = 'response_id;satisfaction;comment'): string =>
  [header, ...comments.map((comment, row) => `R${row};${(row % 5) + 1};${comment}`)].join('\n');

const simplified = ['服务很好，回复及时', '价格偏高，希望优惠', '系统有时候很慢', '客服态度不错', '希望增加报表功能'];
const traditional = ['服務很好，回覆及時', '價格偏高，希望優惠', '系統有時候很慢', '客服態度不錯', '希望增加報表功能'];
const japanese = ['とても満足しています', '価格が高いと思います', 'サポートの対応が早い', '使いやすいシステム'];
const german = [
  'sehr zufrieden, schöne Lösung',
  'für Großkunden zu teuer',
  'Prüfung der Öffnungszeiten',
  'Märkte und Büros',
];
const french = [
  'très satisfait du support',
  'prix élevé, déjà signalé',
  'où est la facture',
  'l’équipe a répondu très tôt',
  'je suis très content de la qualité des réponses',
  'il faudrait améliorer la rapidité des dépannages',
];
const czech = [
  'velmi spokojen, odpověď přišla rychle',
  'příště prosím dříve',
  'žádné výhrady, děkuji',
  'skvělá spolupráce a ochota',
  'děkuji za rychlé řešení problému',
  'výborná podpora, žádné chyby',
];
const russian = [
  'очень доволен поддержкой',
  'ответили быстро, спасибо',
  'цена слишком высокая',
  'удобная система отчётов',
];

const readAs = async (comments: readonly string[], encoding: string) => {
  const imported = await importText(iconv.encode(table(comments), encoding), { as: 'response' });
  return { ...imported.reading.encoding, texts: imported.sink.kept.responses.map(({ record }) => record.texts[0]) };
};

describe('text that is not UTF-8 and proves what it is', () => {
  it.each([
    ['simplified Chinese', simplified, 'gb18030', 'gb18030', 'not-utf8-chinese'],
    ['traditional Chinese', traditional, 'big5', 'big5', 'encoding-proved'],
    ['traditional Chinese in GB18030', traditional, 'gb18030', 'gb18030', 'not-utf8-chinese'],
    ['Japanese', japanese, 'shift_jis', 'shift_jis', 'encoding-proved'],
    ['German', german, 'win1252', 'windows-1252', 'encoding-proved'],
    ['French', french, 'win1252', 'windows-1252', 'encoding-proved'],
    ['Czech', czech, 'win1250', 'windows-1250', 'encoding-proved'],
    ['Russian', russian, 'win1251', 'windows-1251', 'encoding-proved'],
  ])('%s', async (_title, comments, written, name, code) => {
    expect(await readAs(comments, written)).toEqual({
      name,
      evidence: expect.objectContaining({ code }),
      texts: comments,
    });
  });
});

describe('text too short to prove anything', () => {
  it('is a guess, and the same word is shown in the next likely encoding with its place', async () => {
    const { reading } = await importText(iconv.encode(table(['good', 'fine: très bien']), 'win1252'), {
      as: 'response',
    });
    expect(reading.encoding).toEqual({
      name: 'windows-1252',
      evidence: {
        code: 'encoding-ambiguous',
        params: expect.objectContaining({ line: 3, character: 14, text: 'très', other: 'tr鑣' }),
      },
    });
  });

  it('is never taken for Big5, which is only named as the other possibility', async () => {
    const { name, evidence } = await readAs(['服務'], 'big5');
    expect(name).not.toBe('big5');
    expect(evidence.code).toBe('encoding-ambiguous');
    expect(evidence.params['alternative']).toBe('big5');
  });

  it('of Chinese hanzi is read as GB18030', async () => {
    expect(await readAs(['很好'], 'gb18030')).toMatchObject({
      name: 'gb18030',
      texts: ['很好'],
      evidence: { code: 'encoding-ambiguous' },
    });
  });
});

describe('UTF-8 with something else pasted in', () => {
  it('stays UTF-8, and what cannot be read is counted', async () => {
    const bytes = Buffer.concat([
      Buffer.from(`${table(simplified)}\nR9;5;deal `),
      Buffer.from([0x96]),
      Buffer.from(' done\n'),
    ]);
    const { reading, sink } = await importText(bytes);
    expect(reading.encoding).toMatchObject({ name: 'utf-8', evidence: { code: 'nearly-utf8', params: { broken: 1 } } });
    expect(reading.replacedCharacters).toBe(1);
    expect(sink.kept.responses.map(({ record }) => record.texts[0])).toEqual([...simplified, 'deal \uFFFD done']);
  });

  it('cut off in the middle of a character stays UTF-8', async () => {
    const whole = Buffer.from(table(simplified));
    expect((await importText(whole.subarray(0, -1))).reading.encoding.name).toBe('utf-8');
  });
});

describe('names of encodings a user may type', () => {
  it.each([
    ['gbk', 'gb18030', 'gb18030'],
    ['GB2312', 'gb18030', 'gb18030'],
    ['cp936', 'gb18030', 'gb18030'],
    ['Big5', 'big5', 'big5'],
    ['utf-16', 'utf16le', 'utf-16le'],
    ['UTF-8-SIG', 'utf8', 'utf-8'],
  ])('%s', async (encoding, written, name) => {
    const { reading, sink } = await importText(iconv.encode(table(traditional), written), { encoding });
    expect(reading.encoding.name).toBe(name);
    expect(sink.kept.responses[0]?.record.texts).toEqual([traditional[0]]);
  });

  it.each(['latin1', 'cp1252', 'ansi'])('%s', async (encoding) => {
    const { reading } = await importText(iconv.encode(table(german), 'win1252'), { encoding });
    expect(reading.encoding.name).toBe('windows-1252');
  });
});
