/** How groups are named and ordered in tables: known roles in their order, others by code point, the unknown last. */
import { orderPeriods } from '../domain/periods.js';
import { standardRoles } from '../domain/roles.js';
import { label } from '../report/build.js';
import type { LabelValue } from '../text/value.js';
import { en, type MessageKey } from '../text/en.js';
import { message, type Message, type MessageParam } from '../text/message.js';
import { compareCodePoints } from '../counts/code-point-order.js';
import type { Dimension } from '../counts/count-source.js';

const roleMessages: ReadonlyMap<string, Message> = new Map(
  standardRoles.map((role) => [role, message(`role.${role}`)] as const),
);

/** A role in words: ours are translated, further roles stay as written. */
export function roleName(role: string): Exclude<MessageParam, readonly MessageParam[]> & (string | Message) {
  if (role === '') return message('role.unknown');
  return roleMessages.get(role) ?? role;
}

const isOwnName = (key: string): key is Extract<MessageKey, `dimension.${string}`> => Object.hasOwn(en, key);

/** What is split or filtered by: in words where it is a name of ours, as written where it is a segment of the data. */
export function dimensionLabel(name: string): string | Message {
  const key = `dimension.${name}`;
  return isOwnName(key) ? message(key) : name;
}

/** The label of a group on a dimension. */
export function groupLabel(dimension: Dimension, value: string): LabelValue {
  if (dimension === 'role') return label(roleName(value));
  if (dimension === 'payer' && (value === 'yes' || value === 'no')) return label(message(`group.payer.${value}`));
  return label(value === '' ? message('group.unknown') : value);
}

/** A standard role names nobody; any other value may be somebody's own words and stays unnamed while withheld. */
export function isNameable(dimension: Dimension, key: string): boolean {
  return key === '' || (dimension === 'role' && roleMessages.has(key));
}

/** Sorts group keys for display. */
export function inDisplayOrder(keys: Iterable<string>): readonly string[] {
  const rank = (key: string): number => {
    if (key === '') return 1000;
    const index = (standardRoles as readonly string[]).indexOf(key);
    return index === -1 ? 500 : index;
  };
  return [...keys].sort((a, b) => rank(a) - rank(b) || Number(a) - Number(b) || compareCodePoints(a, b));
}

/** The groups of a dimension as a table shows them: periods as they follow each other, the unknown last. */
export function inOrderOf(dimension: Dimension, keys: Iterable<string>): readonly string[] {
  if (dimension !== 'period') return inDisplayOrder(keys);
  const all = [...keys];
  return [...orderPeriods(all.filter((key) => key !== '')).names, ...all.filter((key) => key === '')];
}
