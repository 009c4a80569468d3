/** Which fields of a response are columns of the table `responses`? */
import { fieldTable } from '../domain/fields.js';

const heldOtherwise: ReadonlySet<string> = new Set(['response_id', 'survey', 'survey_kind']);

/** The fields of a response but its id and those of its survey; by name, so that their order in the field table changes no hash. */
export const responseFields: readonly string[] = fieldTable.response
  .map((field) => field.name)
  .filter((name) => !heldOtherwise.has(name))
  .sort();
