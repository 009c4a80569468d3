/** How is a unit called that may be a person? By name only where people may be named. */
import { compareCodePoints } from '../../counts/code-point-order.js';
import { message, type Message } from '../../text/message.js';
import type { AnalysisSettings } from '../analysis.js';

/** What stands for an owner, sender or collector in a report. */
export type UnitName = Message | string;

export interface NamedUnit {
  /** For scripts: the name, or the number that stands for it. */
  readonly id: string;
  readonly name: UnitName;
}

/**
 * The name where people may be named; otherwise a number in the order of the names, with the region all accounts of the unit
 * lie in, where there is one: enough to look into it, no name in a document that travels.
 */
export function unitNamer(
  { mayNamePeople }: AnalysisSettings,
  regionsOf: ReadonlyMap<string, ReadonlySet<string>>,
): (unit: string) => NamedUnit {
  if (mayNamePeople) return (unit) => ({ id: unit, name: unit });
  const order = [...regionsOf.keys()].sort(compareCodePoints);
  return (unit) => {
    const regions = [...(regionsOf.get(unit) ?? [])];
    const id = String(order.indexOf(unit) + 1);
    const [region = ''] = regions;
    const isInOne = regions.length === 1 && region !== '';
    return { id, name: isInOne ? message('integrity.unit-in', { id, region }) : message('integrity.unit', { id }) };
  };
}
