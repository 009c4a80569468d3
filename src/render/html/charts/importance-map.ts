/** Importance upwards by performance across, with the cross-hair the table states; each point is named, far names by a line. */
import type { Table } from '../../../report/document.js';
import type { MapPicture } from '../../../report/picture.js';
import { message } from '../../../text/message.js';
import type { NumberValue } from '../../../text/value.js';
import type { Page } from '../page.js';
import { axisAcross, axisBelow, axisHeight, axisLeft, axisUp, ticksWidth, unitOf, type Axis } from './axis.js';
import { joined } from './describe.js';
import { drawingWidth, lineHeight, type Box, type Drawing, type Mark } from './drawing.js';
import { countOf, isInterval, isNumber, pictureRows, titleOf, type PictureRow } from './picture-rows.js';
import { placeLabels, type LabelledPoint, type PlacedLabel } from './place-labels.js';
import { boxOfText, estimatedWidth, shortened, textBlock } from './text-box.js';
import { whiskerMarks } from './whisker.js';

const [top, bottom] = [42, 316] as const;
const widestName = 200;
const capHeight = 3;

interface Point {
  readonly name: string;
  readonly importance: NumberValue;
  readonly performance: NumberValue;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

function pointsOf(rows: readonly PictureRow[], picture: MapPicture): readonly Point[] {
  return rows.flatMap((row): readonly Point[] => {
    const [importance, performance] = [row.cell(picture.importance), row.cell(picture.performance)];
    const interval = picture.interval === undefined ? undefined : row.cell(picture.interval);
    if (!isNumber(importance) || !isNumber(performance)) return [];
    const ends = interval && isInterval(interval) ? interval : undefined;
    return [{ name: row.name, importance, performance, low: ends?.low, high: ends?.high }];
  });
}

interface Plot {
  readonly up: Axis;
  readonly across: Axis;
  readonly room: Box;
}

function plotOf(points: readonly Point[], picture: MapPicture): Plot {
  const importances = [picture.crossImportance, ...points.map(({ importance }) => importance.value)];
  const up = axisUp({
    values: importances,
    unit: unitOf(points.map(({ importance }) => importance)),
    from: bottom,
    to: top,
  });
  const performances = points.flatMap(({ performance, low, high }) => [
    performance.value,
    ...(low === undefined || high === undefined ? [] : [low, high]),
  ]);
  const [left, right] = [ticksWidth(up) + 2, drawingWidth - 2];
  const across = axisAcross({
    values: [picture.crossPerformance, ...performances],
    unit: unitOf(points.map(({ performance }) => performance)),
    from: left + 10,
    to: right - 10,
  });
  return { up, across, room: { left, right, top, bottom } };
}

/** The lines between strong and weak, high and low, each with its number at its end. */
function crossMarks(points: readonly Point[], picture: MapPicture, { page, plot }: Drawn): readonly Mark[] {
  const { up, across, room } = plot;
  const [x, y] = [across.place(picture.crossPerformance), up.place(picture.crossImportance)];
  const numberAt = (value: number, like: NumberValue | undefined): string =>
    like ? page.value({ type: 'number', value, unit: like.unit }) : '';
  const performance = numberAt(picture.crossPerformance, points[0]?.performance);
  const importance = numberAt(picture.crossImportance, points[0]?.importance);
  const half = estimatedWidth(performance) / 2;
  return [
    { kind: 'line', class: 'centre', x1: x, y1: room.top, x2: x, y2: room.bottom },
    { kind: 'line', class: 'centre', x1: room.left, y1: y, x2: room.right, y2: y },
    ...textBlock([performance], {
      class: 'axis strong',
      x: Math.min(Math.max(x, half + 4), room.right - half - 4),
      y: room.top - 9,
      anchor: 'middle',
    }),
    ...textBlock([importance], {
      class: 'axis strong halo',
      x: room.right,
      y: y - room.top > lineHeight ? y - 9 : y + 9,
      anchor: 'end',
    }),
  ];
}

interface Drawn {
  readonly page: Page;
  readonly plot: Plot;
}

function pointMarks(points: readonly Point[], { up, across }: Plot): readonly Mark[] {
  return points.flatMap(({ importance, performance, low, high }): readonly Mark[] => {
    const [x, y] = [across.place(performance.value), up.place(importance.value)];
    const dot: Mark = { kind: 'dot', class: 'dot s1', shape: 'circle', x, y, size: 5 };
    if (low === undefined || high === undefined) return [dot];
    return [...whiskerMarks({ from: across.place(low), to: across.place(high), y, cap: capHeight }), dot];
  });
}

function labelMarks(labels: readonly PlacedLabel[]): readonly Mark[] {
  const leaders = labels
    .filter(({ isLed }) => isLed)
    .map(({ point, box }): Mark => {
      const x2 = Math.min(Math.max(point.x, box.left), box.right);
      const y2 = Math.min(Math.max(point.y, box.top), box.bottom);
      return { kind: 'line', class: 'leader', x1: point.x, y1: point.y, x2, y2 };
    });
  const names = labels.map(({ point, x, y }): Mark => {
    return { kind: 'text', class: 'label halo', x, y, text: point.text, anchor: 'start' };
  });
  return [...leaders, ...names];
}

interface Named {
  readonly marks: readonly Mark[];
  readonly height: number;
}

/** Whiskers, which names should not cover. */
function whiskerBoxes(points: readonly Point[], { up, across }: Plot): readonly Box[] {
  return points.flatMap(({ importance, low, high }): readonly Box[] => {
    if (low === undefined || high === undefined) return [];
    const y = up.place(importance.value);
    return [{ left: across.place(low), right: across.place(high), top: y - capHeight, bottom: y + capHeight }];
  });
}

interface NamesOf {
  readonly plot: Plot;
  readonly below: number;
  /** Words that stand there already. */
  readonly words: readonly Box[];
}

/** Names at their points; where there is no room for all, numbers, and the names below. */
function nameMarks(points: readonly Point[], { plot, below, words }: NamesOf): Named {
  const { up, across, room } = plot;
  const at = (point: Point, text: string): LabelledPoint => {
    return { x: across.place(point.performance.value), y: up.place(point.importance.value), text };
  };
  const whole = placeLabels(
    points.map((point) => at(point, shortened(point.name, widestName))),
    { room, obstacles: [...words, ...whiskerBoxes(points, plot)] },
  );
  if (whole) return { marks: labelMarks(whole), height: 0 };
  const numbered = placeLabels(
    points.map((point, place) => at(point, String(place + 1))),
    { room, obstacles: words },
  );
  const keys = points.map(({ name }, place) => shortened(`${String(place + 1)}  ${name}`, drawingWidth));
  const list = keys.flatMap((text, place) =>
    textBlock([text], { class: 'label', x: 0, y: below + place * lineHeight + lineHeight / 2, anchor: 'start' }),
  );
  return { marks: [...labelMarks(numbered ?? []), ...list], height: keys.length * lineHeight };
}

function describe(
  points: readonly Point[],
  picture: MapPicture,
  { table, page }: { table: Table; page: Page },
): string {
  const like = (value: number, { unit }: NumberValue): NumberValue => ({ type: 'number', value, unit });
  const [first] = points;
  if (!first) return '';
  const byPerformance = points.toSorted((a, b) => a.performance.value - b.performance.value);
  const highest = points.toSorted((a, b) => b.importance.value - a.importance.value)[0] ?? first;
  return joined(page, [
    message('picture.map.what', {
      points: countOf(points.length),
      title: titleOf(table, picture.importance, page),
      other: titleOf(table, picture.performance, page),
      importance: like(picture.crossImportance, first.importance),
      performance: like(picture.crossPerformance, first.performance),
    }),
    message('picture.map.ends', {
      highest: highest.name,
      leftmost: (byPerformance[0] ?? first).name,
      rightmost: (byPerformance.at(-1) ?? first).name,
    }),
  ]);
}

/** Nothing where no row has both figures. */
export function mapDrawing(table: Table, picture: MapPicture, page: Page): Drawing | undefined {
  const points = pointsOf(pictureRows(table, picture, page), picture);
  if (points.length === 0) return undefined;
  const plot = plotOf(points, picture);
  const below = bottom + axisHeight + lineHeight + 6;
  const cross = crossMarks(points, picture, { page, plot });
  const words = cross.flatMap((mark) => (mark.kind === 'text' ? [boxOfText(mark)] : []));
  const names = nameMarks(points, { plot, below, words });
  const upward = `↑ ${titleOf(table, picture.importance, page)}`;
  const rightward = `${titleOf(table, picture.performance, page)} →`;
  const { left, right } = plot.room;
  return {
    height: below + names.height + 4,
    title: page.say(table.title ?? message('picture.map')),
    description: describe(points, picture, { table, page }),
    marks: [
      ...axisLeft(plot.up, { left, right }),
      ...axisBelow(plot.across, { top: plot.room.top, bottom, right: drawingWidth }),
      ...cross,
      ...pointMarks(points, plot),
      ...names.marks,
      ...textBlock([shortened(upward, drawingWidth / 2)], { class: 'axis strong', x: 0, y: 8, anchor: 'start' }),
      ...textBlock([shortened(rightward, drawingWidth)], {
        class: 'axis strong',
        x: right,
        y: bottom + axisHeight + 8,
        anchor: 'end',
      }),
    ],
  };
}
