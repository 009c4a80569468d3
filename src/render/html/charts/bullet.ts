/** How far each row came: its baseline on the left, its target at the same place for all, the bar ends at what was reached. */
import { scaleLinear } from 'd3-scale';
import type { Table } from '../../../report/document.js';
import type { BulletPicture } from '../../../report/picture.js';
import { message } from '../../../text/message.js';
import type { NumberValue } from '../../../text/value.js';
import type { Page } from '../page.js';
import { joined } from './describe.js';
import { drawingWidth, lineHeight, type Drawing, type Mark } from './drawing.js';
import { countOf, isNumber, pictureRows, titleOf, type PictureRow } from './picture-rows.js';
import { boldness, brokenText, estimatedWidth, shortened, textBlock } from './text-box.js';

/** As wide as words at these places may be, so that they neither meet nor leave the drawing. */
const [widestBaseline, widestTarget] = [124, 164] as const;

/** The places of baseline and target; beyond them is room for what went backwards, and for what went further. */
const [baselineAt, targetAt] = [64, 296] as const;
const edge = 8;
const barHeight = 12;
const tickReach = 10;
const headingHeight = 26;
const legendHeight = 24;

interface Values {
  readonly baseline: NumberValue;
  readonly target: NumberValue;
  readonly actual: NumberValue | undefined;
}

function valuesOf(row: PictureRow, picture: BulletPicture): Values | undefined {
  const [baseline, target, actual] = [picture.baseline, picture.target, picture.actual].map(row.cell);
  if (!baseline || !target || !isNumber(baseline) || !isNumber(target)) return undefined;
  return { baseline, target, actual: actual && isNumber(actual) ? actual : undefined };
}

/** True where nothing was to change, or so little that a computer cannot divide by it. */
function isKept({ baseline, target }: Values): boolean {
  const size = Math.max(1, Math.abs(baseline.value), Math.abs(target.value));
  return Math.abs(target.value - baseline.value) <= size * 1e-9;
}

/** From baseline to target, whichever is larger: a target below its baseline is reached by going down. */
function placeOf(values: Values): (value: number) => number {
  const { baseline, target } = values;
  if (!isKept(values)) return scaleLinear().domain([baseline.value, target.value]).range([baselineAt, targetAt]);
  // Nothing was to change: what lies above and below stands on either side.
  const reach = Math.max(Math.abs(target.value) * 0.2, 1);
  return scaleLinear()
    .domain([target.value - reach, target.value])
    .range([baselineAt, targetAt]);
}

const clamp = (x: number): number => Math.min(drawingWidth - edge, Math.max(edge, x));

/** What lies beyond the drawing ends in an arrow. */
function arrow(x: number, y: number): readonly Mark[] {
  if (x === clamp(x)) return [];
  const tip = x < edge ? edge - 6 : drawingWidth - edge + 6;
  const back = clamp(x);
  return [
    { kind: 'line', class: 'whisker s1', x1: back, y1: y - 6, x2: tip, y2: y },
    { kind: 'line', class: 'whisker s1', x1: back, y1: y + 6, x2: tip, y2: y },
  ];
}

function tick(x: number, y: number, name: 'baseline' | 'target'): Mark {
  return { kind: 'line', class: `tick ${name}`, x1: x, y1: y - tickReach, x2: x, y2: y + tickReach };
}

/** A number beside the end of the bar, where it covers neither ticks nor the edge. */
function actualLabel(text: string, x: number, y: number): Mark {
  const width = estimatedWidth(text) * boldness;
  const left = Math.min(Math.max(clamp(x) - width / 2, 0), drawingWidth - width);
  return { kind: 'text', class: 'label strong', x: left, y, text, anchor: 'start' };
}

interface BarAt {
  readonly y: number;
  readonly page: Page;
  /** The words of the unit; blank where there are none. */
  readonly unit: string;
}

/** Baseline and target with their numbers below; where nothing was to change there is only the target. */
function endMarks(values: Values, { y, page, unit }: BarAt): readonly Mark[] {
  const below = y + tickReach + 9;
  const words = (text: string, x: number): readonly Mark[] =>
    textBlock([text], { class: 'axis', x, y: below, anchor: 'middle' });
  const baseline = [
    tick(baselineAt, y, 'baseline'),
    ...words(shortened(page.value(values.baseline), widestBaseline), baselineAt),
  ];
  return [
    ...(isKept(values) ? [] : baseline),
    tick(targetAt, y, 'target'),
    { kind: 'dot', class: 'dot target', shape: 'diamond', x: targetAt, y: y - tickReach, size: 3.5 },
    ...words(shortened(withUnit(page.value(values.target), unit), widestTarget), targetAt),
  ];
}

const withUnit = (number: string, unit: string): string => `${number} ${unit}`.trim();

function barMarks(values: Values, bar: BarAt): readonly Mark[] {
  const { y, page, unit } = bar;
  const { actual } = values;
  const track: Mark = { kind: 'line', class: 'track', x1: edge, y1: y, x2: drawingWidth - edge, y2: y };
  if (!actual) return [track, ...endMarks(values, bar), ...withoutActual(page, y)];
  const from = isKept(values) ? targetAt : baselineAt;
  const x = placeOf(values)(actual.value);
  const [left, width] = [Math.min(from, clamp(x)), Math.abs(clamp(x) - from)];
  const words = shortened(withUnit(page.value(actual), unit), drawingWidth * 0.85);
  return [
    track,
    { kind: 'rect', class: 'bar s1', x: left, y: y - barHeight / 2, width, height: barHeight },
    ...arrow(x, y),
    ...endMarks(values, bar),
    actualLabel(words, x, y - tickReach - 8),
  ];
}

const withoutActual = (page: Page, y: number): readonly Mark[] =>
  textBlock([page.say(message('picture.bullet.unmeasured'))], {
    class: 'label withheld',
    x: (baselineAt + targetAt) / 2,
    y: y - tickReach - 8,
    anchor: 'middle',
  });

/** Name, number over the bar, bar, numbers under its ticks. */
const rowHeight = 82;

function rowMarks(row: PictureRow, y: number, { table, picture, page }: AskedRow): readonly Mark[] {
  const values = valuesOf(row, picture);
  const unit = picture.unit === undefined ? '' : page.value(row.cell(picture.unit));
  const name = textBlock(brokenText(row.name, drawingWidth, 1), { class: 'label', x: 0, y: y + 8, anchor: 'start' });
  if (values) return [...name, ...barMarks(values, { y: y + 46, page, unit })];
  const found = [picture.baseline, picture.target, picture.actual].flatMap((column) => {
    const value = row.cell(column);
    return value.type === 'empty' ? [] : [`${titleOf(table, column, page)} ${page.value(value)}`];
  });
  const words = shortened(found.join(' · '), drawingWidth);
  return [...name, ...textBlock([words], { class: 'label withheld', x: 0, y: y + 8 + lineHeight, anchor: 'start' })];
}

interface AskedRow {
  readonly table: Table;
  readonly picture: BulletPicture;
  readonly page: Page;
}

/** What the two ticks are, above their places. */
function legend({ table, picture, page }: AskedRow): readonly Mark[] {
  const at = (name: 'baseline' | 'target', x: number, widest: number): readonly Mark[] => {
    const words = shortened(titleOf(table, picture[name], page), widest);
    return textBlock([words], { class: `axis ${name}`, x, y: 10, anchor: 'middle' });
  };
  return [...at('baseline', baselineAt, widestBaseline), ...at('target', targetAt, widestTarget)];
}

export function bulletDrawing(table: Table, picture: BulletPicture, page: Page): Drawing {
  const asked = { table, picture, page };
  const rows = pictureRows(table, picture, page);
  const marks: Mark[] = [...legend(asked)];
  let y = legendHeight;
  for (const [at, row] of rows.entries()) {
    if (row.group !== '' && row.group !== rows[at - 1]?.group) {
      const words = shortened(row.group, drawingWidth * 0.9);
      marks.push({ kind: 'text', class: 'label strong', x: 0, y: y + headingHeight - 8, text: words, anchor: 'start' });
      y += headingHeight;
    }
    marks.push(...rowMarks(row, y, asked));
    y += valuesOf(row, picture) ? rowHeight : 2 * lineHeight + 8;
  }
  const described = rows.flatMap((row) => {
    const values = valuesOf(row, picture);
    if (!values?.actual) return [];
    return [message('picture.bullet.row', { ...values, actual: values.actual, name: row.name })];
  });
  return {
    height: y + 4,
    title: page.say(table.title ?? message('picture.bullet')),
    description: joined(page, [
      message('picture.bullet.what', { rows: countOf(rows.length) }),
      ...described.slice(0, 3),
    ]),
    marks,
  };
}
