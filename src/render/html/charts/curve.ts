/** Shares over days as steps, one line for each group with its interval as a band, each named at its end. */
import type { Table } from '../../../report/document.js';
import type { CurvePicture } from '../../../report/picture.js';
import { message } from '../../../text/message.js';
import type { NumberValue } from '../../../text/value.js';
import type { Page } from '../page.js';
import { axisAcross, axisBelow, axisHeight, axisLeft, axisUp, ticksWidth, unitOf, type Axis } from './axis.js';
import { joined } from './describe.js';
import { drawingWidth, lineHeight, type Drawing, type Mark, type Shape } from './drawing.js';
import { isInterval, isNumber, pictureRows, titleOf, type PictureRow } from './picture-rows.js';
import { apart } from './spread-labels.js';
import { brokenText, estimatedWidth, textBlock } from './text-box.js';

const [top, bottom] = [12, 220] as const;
const widestName = 112;
const shapes: readonly Shape[] = ['circle', 'square', 'diamond', 'triangle'];
const dotSize = 4;

interface Point {
  readonly at: NumberValue;
  readonly value: NumberValue;
  readonly low: number | undefined;
  readonly high: number | undefined;
}
interface Line {
  readonly name: string;
  readonly points: readonly Point[];
}

function pointsOf(
  rows: readonly PictureRow[],
  picture: CurvePicture,
  line: CurvePicture['lines'][number],
): readonly Point[] {
  return rows.flatMap((row): readonly Point[] => {
    const [at, value] = [row.cell(picture.at), row.cell(line.value)];
    const interval = line.interval === undefined ? undefined : row.cell(line.interval);
    if (!isNumber(at) || !isNumber(value)) return [];
    const ends = interval && isInterval(interval) ? interval : undefined;
    return [{ at, value, low: ends?.low, high: ends?.high }];
  });
}

interface Plot {
  readonly days: Axis;
  readonly shares: Axis;
}

/** A band for each run of points with an interval; one that stands alone is as wide as its step. */
function bandMarks(points: readonly Point[], series: string, { days, shares }: Plot): readonly Mark[] {
  const runs: (readonly [x: number, low: number, high: number])[][] = [];
  for (const [at, { at: day, low, high }] of points.entries()) {
    if (low === undefined || high === undefined) continue;
    const place = [days.place(day.value), shares.place(low), shares.place(high)] as const;
    const before = points[at - 1];
    const last = runs.at(-1);
    if (last && before?.low !== undefined) last.push(place);
    else runs.push([place]);
  }
  return runs
    .filter((run) => run.length > 1)
    .map((run) => ({ kind: 'band', class: `band ${series}`, isStepped: true, points: run }));
}

function lineMarks({ points }: Line, at: number, plot: Plot): readonly Mark[] {
  const series = `s${String((at % 6) + 1)}`;
  const last = points.at(-1);
  if (!last) return [];
  return [
    ...bandMarks(points, series, plot),
    {
      kind: 'curve',
      class: at % 2 === 0 ? `line ${series}` : `line dashed ${series}`,
      isStepped: true,
      points: points.map(({ at: day, value }) => [plot.days.place(day.value), plot.shares.place(value.value)]),
    },
    {
      kind: 'dot',
      class: `dot ${series}`,
      shape: shapes[at % shapes.length] ?? 'circle',
      x: plot.days.place(last.at.value),
      y: plot.shares.place(last.value.value),
      size: dotSize,
    },
  ];
}

/** The name and last value of each line, moved apart where they would lie over each other. */
function nameMarks(
  lines: readonly Line[],
  { x, page, shares }: { x: number; page: Page; shares: Axis },
): readonly Mark[] {
  const blocks = lines.flatMap(({ name, points }) => {
    const last = points.at(-1);
    if (!last) return [];
    const words = [...brokenText(name, widestName, 2), page.value(last.value)];
    return [{ words, y: shares.place(last.value.value), height: words.length * lineHeight + 4 }];
  });
  const places = apart(blocks, { top: 0, bottom });
  return blocks.flatMap(({ words }, at) =>
    textBlock(words, { class: 'label halo', x, y: places[at] ?? 0, anchor: 'start' }),
  );
}

const sentences = (lines: readonly Line[]) =>
  lines.flatMap(({ name, points }) => {
    const last = points.at(-1);
    return last ? [message('picture.curve.what', { name, value: last.value, at: last.at })] : [];
  });

/** Nothing where no line has a point. */
export function curveDrawing(table: Table, picture: CurvePicture, page: Page): Drawing | undefined {
  const rows = pictureRows(table, { label: picture.at }, page);
  const lines = picture.lines
    .map((line): Line => ({ name: titleOf(table, line.value, page), points: pointsOf(rows, picture, line) }))
    .filter(({ points }) => points.length > 0);
  const all = lines.flatMap(({ points }) => points);
  if (all.length === 0) return undefined;
  const values = all.flatMap(({ value, low, high }) => [value.value, ...(low === undefined ? [] : [low, high ?? low])]);
  const shares = axisUp({ values, unit: unitOf(all.map(({ value }) => value)), from: bottom, to: top });
  const words = lines.flatMap(({ name, points }) => [
    ...brokenText(name, widestName, 2),
    ...points.slice(-1).map(({ value }) => page.value(value)),
  ]);
  const widest = Math.max(...words.map((one) => estimatedWidth(one)));
  const [left, right] = [ticksWidth(shares) + 2, drawingWidth - widest - 12];
  const days = axisAcross({ values: all.map(({ at }) => at.value), unit: 'quantity', from: left + 2, to: right });
  const plot = { days, shares };
  return {
    height: bottom + axisHeight + lineHeight + 8,
    title: page.say(table.title ?? message('picture.curve')),
    description: joined(page, sentences(lines)),
    marks: [
      ...axisLeft(shares, { left, right }),
      ...axisBelow(days, { top: bottom, bottom: bottom + 2, right: drawingWidth }),
      ...textBlock([page.say(message('picture.curve.axis', { title: titleOf(table, picture.at, page) }))], {
        class: 'axis',
        x: left,
        y: bottom + axisHeight + 8,
        anchor: 'start',
      }),
      ...lines.flatMap((line, at) => lineMarks(line, at, plot)),
      ...nameMarks(lines, { x: right + 10, page, shares }),
    ],
  };
}
