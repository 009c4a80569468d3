/** What does a library print that knows no stream but the console? */

/** Runs `print` and returns, line by line, what it said to the console instead of letting it be said. */
export function printedBy(print: () => void): string {
  // The library behind completion has no other way out; it is caught here and put back.
  const usual = console.log;
  let text = '';
  console.log = (line: string) => {
    text += `${line}\n`;
  };
  try {
    print();
  } finally {
    console.log = usual;
  }
  return text;
}
