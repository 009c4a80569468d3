/** Reads one sheet in a thread of its own, which may run out of memory or time without taking the program with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from 'read-excel-file/universal';
import { type Problem, ProblemError } from '../../problems/problem.js';
import { type Calendar, cellText, numberText, type SheetValue } from './cell-text.js';
import { scanSheet, type SheetScan } from './scan-sheet.js';

export interface SheetTask extends Calendar {
  readonly file: string;
  readonly sheet: string;
  readonly number: number;
  readonly archive: ArrayBuffer;
  /** Where the XML of the sheet stands in the archive. */
  readonly place: { readonly from: number; readonly to: number };
}

export type SheetAnswer =
  { readonly rows: readonly (readonly string[])[]; readonly scan: SheetScan } | { readonly problem: Problem };

/**
 * The reader cuts the sheet into pieces and copies all rows read so far after each. It halves its pieces when one takes longer
 * than a frame of a film, so that on a large sheet they shrink to nothing and it never ends. Nobody watches this thread: with
 * a clock that stands still the pieces only grow, and there are few of them whatever the size of the sheet.
 */
function stopClock(): void {
  // eslint-disable-next-line no-restricted-properties -- no clock is asked: one is stopped
  Date.now = () => 0;
}

async function readTask(task: SheetTask): Promise<SheetAnswer> {
  const { file, sheet, number, archive, place } = task;
  const xml = Buffer.from(archive, place.from, place.to - place.from).toString('latin1');
  const scan = scanSheet(file, sheet, xml);
  const read = await readSheet<string>(archive, number, { parseNumber: numberText, trim: false });
  return { rows: read.map((row) => row.map((value) => cellText(value as SheetValue, task))), scan };
}

function problemOf(error: unknown, { file }: SheetTask): Problem {
  if (error instanceof ProblemError) return error.problem;
  // What the reader says may quote a cell; its first words do not.
  const reason = error instanceof Error ? error.name : 'unknown';
  return { code: 'workbook-damaged', params: { file, reason }, at: { file } };
}

stopClock();
const task = workerData as SheetTask;
void readTask(task)
  .catch((error: unknown): SheetAnswer => ({ problem: problemOf(error, task) }))
  .then((answer) => parentPort?.postMessage(answer));
