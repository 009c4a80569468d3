/** By what are units compared: account managers, and what the call splits by but for single people? */
import { groupValues } from '../../counts/breakdown.js';
import type { Dimension } from '../../counts/count-source.js';
import { distributionOf, everyResponse } from '../../counts/needs.js';
import { textColumn } from '../../report/build.js';
import type { Column } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import { questionOf, type SurveyView } from '../analysis.js';
import { ownerNamer, ownersOf } from './owners.js';
import { unitNamer, type NamedUnit } from './unit-names.js';

const owners: Dimension = 'customer:account_manager';

export interface UnitSplit {
  readonly name: string;
  readonly dimension: Dimension;
  readonly words: Message | string;
  readonly nameOf: (unit: string) => NamedUnit;
}

/** What differs by other splits is said where their tests stand. */
export const isAboutColleagues = ({ dimension }: UnitSplit): boolean =>
  dimension === owners || dimension === 'collector';

/** The finding on the share satisfied of the units of a split. */
export const idOfShareFinding = ({ name }: UnitSplit): string => `satisfaction-units:${name}`;

export const unitColumn = ({ words }: UnitSplit): Column =>
  textColumn('unit', typeof words === 'string' ? message('column.unit-of', { by: words }) : words);

/** What the call splits by; collectors are people and named as everywhere. */
function statedSplit(view: SurveyView, { name, dimension }: SurveyView['settings']['by'][number]): UnitSplit {
  if (dimension !== 'collector') return { name, dimension, words: name, nameOf: (unit) => ({ id: unit, name: unit }) };
  const { groups } = view.source.read(distributionOf(everyResponse), questionOf(view, ['collector']));
  const collectors = new Map([...groups.keys()].map((key) => [groupValues(key)[0] ?? '', new Set<string>()]));
  return { name, dimension, words: message('column.collector'), nameOf: unitNamer(view.settings, collectors) };
}

/** Account managers, and what the call splits by but for single people. */
export function unitSplits(view: SurveyView): readonly UnitSplit[] {
  const nameOf = ownerNamer(view, ownersOf(view));
  const own: UnitSplit = { name: 'owner', dimension: owners, words: message('column.owner'), nameOf };
  const stated = view.settings.by.filter(({ dimension }) => dimension !== owners && dimension !== 'respondent');
  return [own, ...stated.map((split) => statedSplit(view, split))];
}
