/** Which part of the labels of one question names its options: `Which? - Reports`, `Which? - Invoices`? */

const mark = ' - ';

function commonStart(texts: readonly string[]): string {
  const [first = '', ...others] = texts;
  let length = first.length;
  for (const text of others) {
    let at = 0;
    while (at < length && text[at] === first[at]) at += 1;
    length = at;
  }
  return first.slice(0, length);
}

/** Where the option begins behind what all labels share: behind the last ` - `, or the last `-` of older exports. */
function endOfQuestion(labels: readonly string[]): number {
  const shared = commonStart(labels);
  const spaced = shared.lastIndexOf(mark);
  if (spaced >= 0) return spaced + mark.length;
  const [first = ''] = labels;
  if (labels.length === 1) return first.lastIndexOf('-') + 1;
  return shared.lastIndexOf('-') + 1;
}

/** The options in the order of the labels; a label without a mark is an option itself. */
export function optionLabels(labels: readonly string[]): readonly string[] {
  const end = endOfQuestion(labels);
  return labels.map((label) => label.slice(end).trim() || label);
}
