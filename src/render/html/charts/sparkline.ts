/** Small lines under each other on one scale: where each began and where it is now. Counts of a whole are small columns. */
import { coursesOf } from '../../course.js';
import type { Table } from '../../../report/document.js';
import type { SparklinePicture } from '../../../report/picture.js';
import { message } from '../../../text/message.js';
import type { NumberValue } from '../../../text/value.js';
import type { Page } from '../page.js';
import { joined } from './describe.js';
import { drawingWidth, movedDown, type Drawing, type Mark } from './drawing.js';
import { isNumber } from './picture-rows.js';
import { seriesOf, wholeOf, type Series } from './series.js';
import { boldness, brokenText, estimatedWidth, shortened, textBlock } from './text-box.js';
import { namesBelow } from './time-names.js';

const rowHeight = 44;
const [lineTop, lineBottom] = [8, 36] as const;
const widestName = 116;
/** Numbers beside a line; longer ones are shortened, the table has them whole. */
const widestNumber = 92;
const dotSize = 3.5;

interface Plot {
  readonly page: Page;
  readonly left: number;
  readonly right: number;
  readonly across: (at: number) => number;
  /** From one time to the next. */
  readonly step: number;
}

type Place = readonly [x: number, y: number];

/** Runs of neighbouring places: a line does not cross what is missing. */
function runsOf(places: readonly (Place | undefined)[]): readonly (readonly Place[])[] {
  const runs: Place[][] = [];
  for (const [at, place] of places.entries()) {
    if (place === undefined) continue;
    if (places[at - 1] === undefined) runs.push([place]);
    else runs.at(-1)?.push(place);
  }
  return runs;
}

function lineMarks(course: readonly (number | undefined)[], { across }: Plot): readonly Mark[] {
  const places = runsOf(
    course.map((height, at): Place | undefined =>
      height === undefined ? undefined : [across(at), lineBottom - height * (lineBottom - lineTop)],
    ),
  );
  const end = places.at(-1)?.at(-1);
  const single = places.filter(({ length }) => length === 1).flat();
  return [
    ...places
      .filter(({ length }) => length > 1)
      .map((points): Mark => ({ kind: 'curve', class: 'line s1', isStepped: false, points })),
    ...single.map(([x, y]): Mark => ({ kind: 'dot', class: 'dot s1', shape: 'circle', x, y, size: dotSize - 1 })),
    ...(end ? [{ kind: 'dot', class: 'dot s1', shape: 'circle', x: end[0], y: end[1], size: dotSize } as const] : []),
  ];
}

/** A column as high as the whole, filled as high as the part. */
function columnMarks({ values }: Series, most: number, { across, step, page }: Plot): readonly Mark[] {
  const width = Math.min(18, step * 0.5);
  const scale = (lineBottom - lineTop - 8) / most;
  return values.flatMap((value, at): readonly Mark[] => {
    const found = wholeOf(value);
    if (!found) return [];
    const bar = (count: number, name: string): Mark => ({
      kind: 'rect',
      class: name,
      x: across(at) - width / 2,
      y: lineBottom - count * scale,
      width,
      height: count * scale,
    });
    const [part, whole] = [page.value(found.part), page.value(found.whole)];
    const words = [page.value(value), `${part}/${whole}`, part];
    const short = words.filter((one) => estimatedWidth(one) + 4 <= step).slice(0, 1);
    const number = textBlock(short, {
      class: 'axis',
      x: across(at),
      y: lineBottom - found.whole.value * scale - 8,
      anchor: 'middle',
    });
    return [bar(found.whole.value, 'bar whole'), bar(found.part.value, 'bar s2'), ...number];
  });
}

const numbersOf = (series: readonly Series[]): readonly NumberValue[] =>
  series.flatMap(({ values }) => values.filter(isNumber));

/** The first and the last number of a line, left and right of it. */
function endMarks({ values }: Series, { page, left, right }: Plot): readonly Mark[] {
  const known = values.filter(isNumber);
  const [first, last] = [known[0], known.at(-1)];
  const short = (value: NumberValue): string => shortened(page.value(value), widestNumber / boldness);
  const withheld = values.find(({ type }) => type === 'withheld');
  if (!first || !last) {
    const words = withheld ? [page.value(withheld)] : [];
    return textBlock(words, { class: 'label withheld', x: left, y: rowHeight / 2, anchor: 'start' });
  }
  return [
    ...textBlock(known.length > 1 ? [short(first)] : [], {
      class: 'axis',
      x: left - 8,
      y: rowHeight / 2,
      anchor: 'end',
    }),
    ...textBlock([short(last)], { class: 'label strong', x: right + 8, y: rowHeight / 2, anchor: 'start' }),
  ];
}

function rowMarks(
  series: Series,
  at: number,
  { drawn, name }: { drawn: readonly Mark[]; name: number },
): readonly Mark[] {
  const y = at * rowHeight;
  const lines = brokenText(series.name, name, 2);
  return [...textBlock(lines, { class: 'label', x: 0, y: y + rowHeight / 2, anchor: 'start' }), ...movedDown(drawn, y)];
}

function describe(page: Page, { all, times }: { all: readonly Series[]; times: readonly string[] }): string {
  return joined(
    page,
    all.flatMap(({ name, values }) => {
      const known = values.flatMap((value, at) => (isNumber(value) || wholeOf(value) ? [{ value, at }] : []));
      const [first, last] = [known[0], known.at(-1)];
      if (!first || !last) return [];
      const words = { name, from: times[first.at] ?? '', to: times[last.at] ?? '' };
      return [
        message('picture.sparkline.what', { ...words, first: page.value(first.value), last: page.value(last.value) }),
      ];
    }),
  );
}

/** Room for names, first and last numbers, and the lines between them. */
function plotOf(all: readonly Series[], times: readonly string[], page: Page): Plot & { readonly name: number } {
  const name = Math.min(widestName, Math.max(0, ...all.map((one) => estimatedWidth(one.name))));
  const widest = (pick: (values: readonly NumberValue[]) => NumberValue | undefined): number =>
    Math.max(
      0,
      ...all.map(({ values }) => {
        const value = pick(values.filter(isNumber));
        return value ? Math.min(widestNumber, estimatedWidth(page.value(value)) * boldness) : 0;
      }),
    );
  const left = name + 20 + widest((values) => values[0]);
  const right = drawingWidth - 14 - widest((values) => values.at(-1));
  // Columns need room of their own, also the first and the last.
  const step = (right - left) / Math.max(1, times.length);
  return { page, name, left, right, step, across: (at) => left + (at + 0.5) * step };
}

/** Nothing where there is neither a number nor a count of a whole. */
export function sparklineDrawing(table: Table, picture: SparklinePicture, page: Page): Drawing | undefined {
  const { all, times } = seriesOf(table, picture, page);
  const numbers = numbersOf(all);
  const wholes = all.flatMap(({ values }) => values.flatMap((value) => wholeOf(value)?.whole.value ?? []));
  if (numbers.length === 0 && wholes.length === 0) return undefined;
  const plot = plotOf(all, times, page);
  const courses = coursesOf(all.map(({ values }) => values));
  const hasLines = numbers.length > 0;
  const most = Math.max(1, ...wholes);
  const bottom = all.length * rowHeight;
  const names = namesBelow(
    times.map((name, at) => ({ name, x: plot.across(at) })),
    { y: bottom - 4, left: 0, right: drawingWidth },
  );
  return {
    height: bottom + names.height,
    title: page.say(table.title ?? message('picture.sparkline')),
    description: describe(page, { all, times }),
    marks: [
      ...all.flatMap((series, at) => {
        const body = hasLines ? lineMarks(courses[at] ?? [], plot) : columnMarks(series, most, plot);
        return rowMarks(series, at, { drawn: [...body, ...(hasLines ? endMarks(series, plot) : [])], name: plot.name });
      }),
      ...names.marks,
    ],
  };
}
