/** With what can an item be answered, as it is written into the answers? */
import type { QuestionnaireItem } from './questionnaire.js';

/** Numbers of a rating from low to high, `yes` and `no`, ids of options; undefined for a text. */
export function possibleAnswers({ kind, scale, options }: QuestionnaireItem): readonly string[] | undefined {
  switch (kind) {
    case 'rating':
      return scale && Array.from({ length: scale.high - scale.low + 1 }, (_, index) => String(scale.low + index));
    case 'yes-no':
      return ['yes', 'no'];
    case 'choice':
    case 'choices':
      return options?.map(({ id }) => id) ?? [];
    case 'text':
      return undefined;
  }
}
