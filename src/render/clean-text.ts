/** Which characters of data may reach a screen? Control, escape and direction characters could rewrite what is shown. */

/* eslint-disable no-control-regex -- finding control characters is the purpose of these patterns. */

/** Whole terminal commands: window titles and the like (only when closed: an open one would swallow the text), colours and cursor moves, short ones. */
const escapeSequences =
  /(?:\u001B[PX\]^_]|[\u0090\u0098\u009D-\u009F])[^\u0007\u001B\u009C]*(?:\u0007|\u001B\\|\u009C)|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B[ -/]+[0-~]|\u001B[0-OQ-WYZ\\`-~]/g;
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/** Remaining controls, byte order mark, and the marks that turn the direction of writing. */
const unseen = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
const halfCharacters = /\p{Surrogate}/gu;
const nothingToClean = /^[ -~]*$/;

/** Text from the data as it may be printed: on one line, without controls; every visible character stays. */
export function cleanText(text: string): string {
  if (nothingToClean.test(text)) return text;
  return text
    .replace(escapeSequences, '')
    .replace(lineBreaks, ' ')
    .replace(unseen, '')
    .replace(halfCharacters, '\uFFFD');
}

const unsafeInJson = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g;

/** JSON text with the characters escaped that JSON allows raw but a screen obeys; its content stays the same. */
export function escapeUnseen(json: string): string {
  return json.replace(unsafeInJson, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
