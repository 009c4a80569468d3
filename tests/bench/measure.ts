/** How long does a command take, how much of the processor and how much memory, beside others run in turn with it? */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Command {
  readonly who: string;
  readonly argv: readonly string[];
  /** Brings back what the command changes: it must find the same every time. */
  readonly before?: () => void;
}

export interface Measured {
  readonly who: string;
  /** From start to end of the process; where others use the machine it grows, and the ratio with it. */
  readonly seconds: number;
  /** Of all its threads; undefined where the machine cannot tell. */
  readonly processorSeconds: number | undefined;
  readonly peakMegabytes: number | undefined;
  /** To the first command, each run against the one beside it: the median. */
  readonly ratio: number;
  readonly processorRatio: number | undefined;
}

interface Run {
  readonly seconds: number;
  readonly processorSeconds?: number;
  readonly peakMegabytes?: number;
}

const timer = '/usr/bin/time';
export const tellsMemory = existsSync(timer);

/** In a process of its own, so that memory is that of the command alone. */
function runOnce({ who, argv, before }: Command): Run {
  before?.();
  const folder = mkdtempSync(join(tmpdir(), 'crm-sat-time-'));
  const told = join(folder, 'told');
  const [program = '', ...words] = tellsMemory ? [timer, '-f', '%U %S %M', '-o', told, ...argv] : argv;
  try {
    const started = process.hrtime.bigint();
    const { status, stderr } = spawnSync(program, words, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    if (status !== 0) throw new Error(`${who} ended with ${String(status)}: ${stderr.slice(-2000)}`);
    if (!tellsMemory) return { seconds };
    const [user = 0, system = 0, kilobytes = 0] = readFileSync(told, 'utf8').trim().split(' ').map(Number);
    return { seconds, processorSeconds: user + system, peakMegabytes: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
}

function medianOf(runs: readonly Run[], value: (run: Run) => number | undefined): number | undefined {
  const known = runs.map(value).filter((one) => one !== undefined);
  return known.length === 0 ? undefined : median(known);
}

/** A peer that cannot do the work at all is told and left out; that ours cannot is an error of ours. */
function able(commands: readonly Command[]): readonly Command[] {
  return commands.filter((command, index) => {
    if (index === 0) return true;
    try {
      runOnce(command);
      return true;
    } catch (error) {
      process.stderr.write(`${command.who} cannot: ${String(error).slice(0, 500)}\n`);
      return false;
    }
  });
}

/** The medians of each command, run in turn: what slows the machine for a while slows all of them. */
export function measureInTurn(wanted: readonly Command[], times: number): readonly Measured[] {
  const commands = able(wanted);
  const runs: Run[][] = commands.map(() => []);
  for (let turn = 0; turn < times; turn += 1)
    for (const [index, command] of commands.entries()) runs[index]?.push(runOnce(command));
  const first = runs[0] ?? [];
  return commands.map(({ who }, index): Measured => {
    const own = runs[index] ?? [];
    const against = (value: (run: Run) => number | undefined): number | undefined =>
      medianOf(own, (run) => {
        const [mine, other] = [value(run), value(first[own.indexOf(run)] ?? run)];
        return mine === undefined || other === undefined || mine === 0 ? undefined : other / mine;
      });
    return {
      who,
      seconds: median(own.map(({ seconds }) => seconds)),
      processorSeconds: medianOf(own, ({ processorSeconds }) => processorSeconds),
      peakMegabytes: medianOf(own, ({ peakMegabytes }) => peakMegabytes),
      ratio: against(({ seconds }) => seconds) ?? NaN,
      processorRatio: against(({ processorSeconds }) => processorSeconds),
    };
  });
}
