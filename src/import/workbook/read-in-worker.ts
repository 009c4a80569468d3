/** What does a sheet hold, when reading it may take no more than so much memory and time? */
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fail, ProblemError } from '../../problems/problem.js';
import type { SheetAnswer, SheetTask } from './sheet-worker.js';

const memoryMegabytes = 1536;
const seconds = 120;

function startWorker(task: SheetTask): Worker {
  // Built, the worker is JavaScript beside this file; in the tests both are TypeScript.
  return new Worker(new URL(`./sheet-worker${extname(import.meta.url)}`, import.meta.url), {
    workerData: task,
    transferList: [task.archive],
    resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes },
  });
}

type Rows = Exclude<SheetAnswer, { readonly problem: unknown }>;

/** Reads the sheet; the archive of the task is handed over and cannot be used again. */
export async function readInWorker(task: SheetTask): Promise<Rows> {
  const { file } = task;
  const worker = startWorker(task);
  let timer: NodeJS.Timeout | undefined;
  try {
    const answer = await new Promise<SheetAnswer>((resolve, reject) => {
      timer = setTimeout(
        () => reject(new ProblemError({ code: 'workbook-too-slow', params: { file, seconds }, at: { file } })),
        seconds * 1000,
      );
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the worker ended without an answer')));
    });
    if ('problem' in answer) throw new ProblemError(answer.problem);
    return answer;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_WORKER_OUT_OF_MEMORY') throw error;
    const limit = `${memoryMegabytes / 1024} GB`;
    return fail('workbook-too-large', { file, what: 'it does not fit into memory', limit }, { file, cause: error });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
