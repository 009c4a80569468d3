/** A value by time with its centre line and limits; signals are marked by shape and by name. */
import type { Table } from '../../../report/document.js';
import type { ControlPicture } from '../../../report/picture.js';
import { message } from '../../../text/message.js';
import type { NumberValue } from '../../../text/value.js';
import type { Page } from '../page.js';
import { axisLeft, axisUp, ticksWidth, unitOf, type Axis } from './axis.js';
import { joined } from './describe.js';
import { drawingWidth, type Drawing, type Mark } from './drawing.js';
import { countOf, isInterval, isNumber, pictureRows, type PictureRow } from './picture-rows.js';
import { estimatedWidth, textBlock } from './text-box.js';
import { namesBelow } from './time-names.js';

const [top, bottom] = [18, 210] as const;
const dotSize = 4.5;

interface Point {
  readonly row: PictureRow;
  readonly value: NumberValue;
  readonly low: number;
  readonly high: number;
  readonly isSignal: boolean;
}

function pointsOf(rows: readonly PictureRow[], picture: ControlPicture, page: Page): readonly Point[] {
  return rows.flatMap((row): readonly Point[] => {
    const [value, limits] = [row.cell(picture.value), row.cell(picture.limits)];
    if (!isNumber(value) || !isInterval(limits)) return [];
    return [{ row, value, low: limits.low, high: limits.high, isSignal: page.value(row.cell(picture.signal)) !== '' }];
  });
}

interface Plot {
  readonly points: readonly Point[];
  readonly axis: Axis;
  readonly across: (at: number) => number;
  readonly half: number;
}

/** Each point has its own limits, for as wide as the point stands. */
function limitMarks({ points, axis, across, half }: Plot): readonly Mark[] {
  const ends = points.flatMap(({ low, high }, at) =>
    [across(at) - half, across(at) + half].map((x) => [x, axis.place(low), axis.place(high)] as const),
  );
  return [
    { kind: 'band', class: 'band s2', isStepped: false, points: ends },
    { kind: 'curve', class: 'line limit', isStepped: false, points: ends.map(([x, low]) => [x, low]) },
    { kind: 'curve', class: 'line limit', isStepped: false, points: ends.map(([x, , high]) => [x, high]) },
  ];
}

function pointMarks({ points, axis, across }: Plot): readonly Mark[] {
  return [
    {
      kind: 'curve',
      class: 'line s1',
      isStepped: false,
      points: points.map(({ value }, at) => [across(at), axis.place(value.value)]),
    },
    ...points.map(({ value, isSignal }, at): Mark => ({
      kind: 'dot',
      class: isSignal ? 'dot marked' : 'dot s1',
      shape: isSignal ? 'diamond' : 'circle',
      x: across(at),
      y: axis.place(value.value),
      size: isSignal ? dotSize + 1 : dotSize,
    })),
  ];
}

function describe(page: Page, points: readonly Point[], centre: NumberValue): string {
  const signals = points.filter(({ isSignal }) => isSignal).map(({ row }) => row.name);
  return joined(page, [
    message('picture.control.what', {
      points: countOf(points.length),
      first: points[0]?.row.name ?? '',
      last: points.at(-1)?.row.name ?? '',
      centre,
    }),
    signals.length > 0 ? message('picture.control.signals', { names: signals }) : message('picture.control.none'),
  ]);
}

/** Nothing where no point has limits. */
export function controlDrawing(table: Table, picture: ControlPicture, page: Page): Drawing | undefined {
  const points = pointsOf(pictureRows(table, { label: picture.at }, page), picture, page);
  if (points.length === 0) return undefined;
  const unit = unitOf(points.map(({ value }) => value));
  const values = [picture.centre, ...points.flatMap(({ value, low, high }) => [value.value, low, high])];
  const axis = axisUp({ values, unit, from: bottom, to: top });
  const centre: NumberValue = { type: 'number', value: picture.centre, unit };
  const words = page.value(centre);
  const [left, right] = [ticksWidth(axis) + 4, drawingWidth - estimatedWidth(words) - 10];
  const half = (right - left) / points.length / 2;
  const across = (at: number): number => left + half * (2 * at + 1);
  const plot = { points, axis, across, half };
  const y = axis.place(picture.centre);
  const names = namesBelow(
    points.map(({ row }, at) => ({ name: row.name, x: across(at) })),
    { y: bottom, left: 0, right: drawingWidth },
  );
  return {
    height: bottom + names.height + 6,
    title: page.say(table.title ?? message('picture.control')),
    description: describe(page, points, centre),
    marks: [
      ...limitMarks(plot),
      ...axisLeft(axis, { left, right }),
      { kind: 'line', class: 'centre', x1: left, y1: y, x2: right, y2: y },
      ...pointMarks(plot),
      ...textBlock([words], { class: 'label', x: right + 6, y, anchor: 'start' }),
      ...names.marks,
    ],
  };
}
