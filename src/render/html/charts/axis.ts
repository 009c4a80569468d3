/** Where does a value stand on an axis, and which values are written beside it? */
import { scaleLinear } from 'd3-scale';
import type { NumberValue, Unit } from '../../../text/value.js';
import { formatTick } from '../../format-value.js';
import { fontSize, lineHeight, type LineMark, type Mark } from './drawing.js';
import { estimatedWidth } from './text-box.js';

export interface Axis {
  readonly low: number;
  readonly high: number;
  /** The place of a value; one beyond the ends stands at the end. */
  readonly place: (value: number) => number;
  readonly ticks: readonly { readonly at: number; readonly value: number; readonly text: string }[];
}

/** No value of these units can lie outside. */
const bounds: Readonly<Partial<Record<Unit, readonly [low: number, high: number]>>> = {
  share: [0, 1],
  coefficient: [0, 1],
  level: [0, 1],
  score: [-100, 100],
  correlation: [-1, 1],
};

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Room on both sides where all values are one. */
function roomAround(value: number, unit: Unit): number {
  if (unit === 'share' || unit === 'coefficient' || unit === 'share-change' || unit === 'relative-change') return 0.05;
  return unit === 'score' ? 5 : Math.max(Math.abs(value) * 0.1, 0.5);
}

function rangeOf(values: readonly number[], unit: Unit): readonly [low: number, high: number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [low, high] = least === most ? [least - roomAround(least, unit), most + roomAround(most, unit)] : [least, most];
  const [niceLow = low, niceHigh = high] = scaleLinear().domain([low, high]).nice(5).domain();
  const [first, last] = bounds[unit] ?? [-Infinity, Infinity];
  return [Math.max(first, Math.min(niceLow, least)), Math.min(last, Math.max(niceHigh, most))];
}

interface AxisWords {
  readonly values: readonly number[];
  readonly unit: Unit;
  /** Where the low and the high end stand. */
  readonly range: readonly [low: number, high: number];
  /** What one tick needs for itself along the axis. */
  readonly need: (text: string) => number;
}

function ticksOf(scale: ReturnType<typeof scaleLinear>, { unit, need }: AxisWords): Axis['ticks'] {
  const place = (value: number): number => scale(value) as number;
  for (let most = 6; most >= 2; most -= 1) {
    const values = scale.ticks(most);
    const step = Math.abs((values[1] ?? 0) - (values[0] ?? 0)) || 1;
    const ticks = values.map((value) => ({ at: place(value), value, text: formatTick({ value, unit }, step) }));
    const doFit = ticks.slice(1).every(({ at, text }, before) => {
      const other = ticks[before];
      return other === undefined || Math.abs(at - other.at) >= (need(text) + need(other.text)) / 2;
    });
    if (doFit && ticks.length > 1) return ticks;
  }
  return [];
}

function axisOf(words: AxisWords): Axis {
  const [low, high] = rangeOf(words.values, words.unit);
  const scale = scaleLinear().domain([low, high]).range(words.range);
  return { low, high, place: (value) => scale(clamp(value, low, high)), ticks: ticksOf(scale, words) };
}

export interface AxisOf {
  readonly values: readonly number[];
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
}

/** An axis from left to right that holds all values; at least one. */
export function axisAcross({ values, unit, from, to }: AxisOf): Axis {
  return axisOf({ values, unit, range: [from, to], need: (text) => estimatedWidth(text) + 8 });
}

/** An axis upwards: `from` is the place of its low end, below `to`. */
export function axisUp({ values, unit, from, to }: AxisOf): Axis {
  return axisOf({ values, unit, range: [from, to], need: () => lineHeight + 6 });
}

/** Height of the words under an axis. */
export const axisHeight = 22;

/** Lines from `top` to `bottom` at each tick, with its number below, none beyond `right`. */
export function axisBelow(
  axis: Axis,
  { top, bottom, right }: { top: number; bottom: number; right: number },
): readonly Mark[] {
  return axis.ticks.flatMap(({ at, text, value }): readonly Mark[] => [
    { kind: 'line', class: gridClass(axis, value), x1: at, y1: top, x2: at, y2: bottom },
    {
      kind: 'text',
      class: 'axis',
      x: Math.min(at, right - estimatedWidth(text) / 2),
      y: bottom + axisHeight - 5,
      text,
      anchor: 'middle',
    },
  ]);
}

/** Lines from `left` to `right` at each tick, with its number on the left. */
export function axisLeft(axis: Axis, { left, right }: { left: number; right: number }): readonly Mark[] {
  return axis.ticks.flatMap(({ at, text, value }): readonly Mark[] => [
    { kind: 'line', class: gridClass(axis, value), x1: left, y1: at, x2: right, y2: at },
    { kind: 'text', class: 'axis', x: left - 6, y: at + fontSize * 0.35, text, anchor: 'end' },
  ]);
}

/** Zero is a line of its own where values lie on both sides of it. */
function gridClass({ low, high }: Axis, value: number): LineMark['class'] {
  return value === 0 && low < 0 && high > 0 ? 'grid zero' : 'grid';
}

/** The widest number beside an axis upwards. */
export function ticksWidth({ ticks }: Axis): number {
  return Math.max(0, ...ticks.map(({ text }) => estimatedWidth(text))) + 6;
}

/** The unit of the first of the values. */
export const unitOf = (values: readonly NumberValue[]): Unit => values[0]?.unit ?? 'statistic';
