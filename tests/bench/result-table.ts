/** How do the figures of a benchmark stand in one table? */
import type { Contest } from './contests.js';
import type { Measured } from './measure.js';

export interface Result {
  readonly contest: Contest;
  readonly measured: readonly Measured[];
}

const rounded = (value: number | undefined, digits = 2): string => (value === undefined ? '–' : value.toFixed(digits));

function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

function targetCell({ targets }: Contest, { who, ratio }: Measured): string {
  const target = targets.find(({ than }) => than === who);
  if (!target) return '';
  return `≤ ${String(target.atMost)}: ${ratio <= target.atMost ? 'reached' : 'missed'}`;
}

const rowOf =
  (contest: Contest) =>
  (one: Measured, place: number): readonly string[] => [
    place === 0 ? contest.name : '',
    one.who,
    rounded(one.seconds),
    rounded(one.processorSeconds),
    rounded(one.peakMegabytes, 0),
    place === 0 ? '' : rounded(one.ratio),
    place === 0 ? '' : rounded(one.processorRatio),
    targetCell(contest, one),
  ];

/** Ratios are ours to theirs, so that smaller is better. */
export function resultTable(results: readonly Result[]): string {
  const rows = results.flatMap((result) => [...result.measured.map(rowOf(result.contest)), ...failed(result)]);
  const header = ['what', 'program', 's', 'processor s', 'peak MB', 'ours ÷ theirs', 'by processor', 'target'];
  return markdownTable(header, rows);
}

const failed = ({ contest, measured }: Result): readonly (readonly string[])[] =>
  contest.commands
    .filter(({ who }) => !measured.some((one) => one.who === who))
    .map(({ who }) => ['', who, 'cannot', '', '', '', '', '']);

/** How time and memory of the import grow with the number of responses. */
export function growthTable(results: readonly Result[]): string {
  const imports = results.filter(({ contest }) => contest.name.startsWith('import, wide'));
  const rows = imports.map(({ contest, measured }) => {
    const cells = measured.map((one) => `${rounded(one.seconds)} s, ${rounded(one.peakMegabytes, 0)} MB`);
    return [contest.name.replace('import, wide, ', ''), ...cells];
  });
  return markdownTable(['import', ...(imports[0]?.measured.map(({ who }) => who) ?? [])], rows);
}
