/** What editors of questions leave in a header is not shown; what is part of a name stays. */
import { describe, expect, it } from 'vitest';
import { withoutMarkup } from '../../../src/import/layouts/html-text.js';
import { importText } from './import-text.js';

describe('the words of a question', () => {
  it.each([
    ['*Are you self-employed?*', 'Are you self-employed?'],
    ['What country do you *live* in?', 'What country do you live in?'],
    ['used _anonymously_ and only with your permission', 'used anonymously and only with your permission'],
    ['<strong>Do <em>not</em>&nbsp;say</strong>', 'Do not say'],
  ])('%s is read as %s', (written, said) => {
    expect(withoutMarkup(written)).toBe(said);
  });

  it.each(['Rate 1* to 5*', 'a * b * c', '__proto__', '*required', 'read *.csv and *.txt', 'snake_case of it_all'])(
    '%s stays as it is',
    (written) => {
      expect(withoutMarkup(written)).toBe(written);
    },
  );

  it('is the label of a column whose name stays as it is written', async () => {
    const { sink } = await importText('response_id,How *satisfied* are you?\nR1,4\nR2,5\n');
    const items = sink.kept.headers.flatMap(({ ratingItems }) => ratingItems);
    expect(items).toMatchObject([{ code: 'How *satisfied* are you?', label: 'How satisfied are you?' }]);
  });
});
