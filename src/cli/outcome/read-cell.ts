/** What does the text of an option mean as a cell of an outcome? */
import type { CellValue } from '../../domain/records.js';
import { standardRoles } from '../../domain/roles.js';
import { fieldCleaner } from '../../import/clean-field.js';
import { createRoleReader } from '../../import/read-role.js';
import { choiceOf, dayOf } from '../parse-options.js';
import { fieldOf, type OutcomeOption } from './outcome-options.js';
import { readNumber } from './read-number.js';

/** Roles and choices in either language, as an import reads them; a role of one's own stays what it is. */
function readWord(option: OutcomeOption, text: string): CellValue {
  const field = fieldOf(option);
  const roles = createRoleReader({ roles: [] });
  const cell = fieldCleaner(field, { roles, decimal: undefined, dateOrder: 'ymd' })(text);
  if (cell !== null && typeof cell !== 'object') return cell;
  return choiceOf(option.flag, text, field.choices ?? standardRoles);
}

/** The cell; what cannot be understood is a wrong call. */
export function readCell(option: OutcomeOption, text: string, unit: string | undefined): CellValue {
  const { kind } = fieldOf(option);
  if (kind === 'number') return readNumber(option, text, unit);
  if (kind === 'date') return dayOf(option.flag, text.trim());
  return kind === 'choice' || kind === 'role' ? readWord(option, text) : text.trim();
}
