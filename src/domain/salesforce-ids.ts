/** Which ids does Salesforce write, and when are two of them the same? */

const shortForm = /^[0-9A-Za-z]{15}$/u;
const checkCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
/** Objects whose ids are looked for: accounts, contacts, cases, opportunities, leads, users. */
const objects = /^(?:001|003|005|006|00Q|500)/u;

/** One character for five: which of them are capitals, the first in the lowest bit. */
function checkOf(five: string): string {
  const bits = [...five].reduce((sum, letter, index) => sum + (/[A-Z]/u.test(letter) ? 2 ** index : 0), 0);
  return checkCharacters[bits] ?? '';
}

/** The 18-character form of a 15-character id: three characters behind it keep the capitals, which spreadsheets lose. */
function longForm(id: string): string {
  return id + [0, 5, 10].map((start) => checkOf(id.slice(start, start + 5))).join('');
}

/** Whether a text is an id of a Salesforce record: 15 characters, or 18 with the right check characters. */
export function isSalesforceId(text: string): boolean {
  if (!objects.test(text)) return false;
  return (
    shortForm.test(text) ||
    (text.length === 18 && shortForm.test(text.slice(0, 15)) && text === longForm(text.slice(0, 15)))
  );
}

/** The other form of the id of the same record (reports write 15 characters, the interface 18); undefined for any other text. */
export function otherSalesforceForm(id: string): string | undefined {
  if (!isSalesforceId(id)) return undefined;
  return id.length === 15 ? longForm(id) : id.slice(0, 15);
}
