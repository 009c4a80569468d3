/** How does a list of findings become SARIF 2.1.0, which code hosts show beside the lines of a file? */
import type { Provenance } from './document.js';

export interface SarifPlace {
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}

/** A file name as a part of an address: a name is no path, and may hold anything. */
const addressOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');

/** Where a finding stands; without a line it is about the file. */
export function sarifLocation(file: string, { line, column }: SarifPlace): Record<string, unknown> {
  const region = {
    ...(line === undefined ? {} : { startLine: line }),
    ...(column === undefined ? {} : { startColumn: column }),
  };
  return {
    physicalLocation: {
      artifactLocation: { uri: addressOf(file) },
      ...(line === undefined ? {} : { region }),
    },
  };
}

type Entries = readonly Readonly<Record<string, unknown>>[];

interface SarifParts {
  readonly rules: Entries;
  readonly results: Entries;
  /** What is to be known of the run and stands in no file. */
  readonly notifications?: Entries;
}

/** One run of one tool, as text ending in a newline; its characters are not yet escaped for a screen. */
export function sarifText(
  { program, version }: Provenance,
  { rules, results, notifications = [] }: SarifParts,
): string {
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: program, version, rules } },
        ...(notifications.length > 0
          ? { invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }] }
          : {}),
        results,
        columnKind: 'utf16CodeUnits',
      },
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
