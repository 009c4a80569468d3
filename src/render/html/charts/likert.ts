/** Every answer as a bar: the low ones to the left of the middle, the high ones to the right, a middle answer on both sides. */
import { scaleLinear } from 'd3-scale';
import type { Table } from '../../../report/document.js';
import type { LikertPicture } from '../../../report/picture.js';
import { message } from '../../../text/message.js';
import { formatTick } from '../../format-value.js';
import type { Page } from '../page.js';
import { describeRange, joined } from './describe.js';
import { drawingWidth, lineHeight, type Drawing, type Mark, type RectMark } from './drawing.js';
import { countOf, isNumber, pictureRows, reasonOf, titleOf, type PictureRow } from './picture-rows.js';
import { rowLabels, type PlacedRow } from './row-labels.js';
import { brokenText, estimatedWidth, shortened, textBlock } from './text-box.js';

const legendHeight = 44;
const swatch = 26;
const swatchTop = 6;
const barHeight = 20;
/** Numbers in the bars are whole per cent; the table has the rest. */
const wholePercent = 0.01;

/** How far from the middle answer a step lies: below 0 on the left; of an even number of steps none is 0. */
function stepClass(at: number, steps: number): string {
  const distance = at - (steps - 1) / 2;
  if (distance === 0) return 'step middle';
  const rank = Math.min(3, Math.ceil(Math.abs(distance)));
  return `step ${distance < 0 ? 'low' : 'high'}-${String(rank)}`;
}

export interface Segment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** The shares of a row end to end, with 0 in the middle of the middle answer, or between the two middle ones. */
export function segmentsOf(shares: readonly number[]): readonly Segment[] {
  const half = (shares.length - 1) / 2;
  const left = shares.reduce((sum, share, at) => {
    if (at < half) return sum + share;
    return at === half ? sum + share / 2 : sum;
  }, 0);
  let end = -left;
  return shares.map((share, at) => {
    const from = end;
    end += share;
    return { at, from, to: end };
  });
}

function sharesOf(row: PictureRow, steps: readonly string[]): readonly number[] | undefined {
  const values = steps.map(row.cell);
  return values.every(isNumber) ? values.map(({ value }) => value) : undefined;
}

/** One swatch for each answer in its order, and which end is which. */
function legend(table: Table, { steps }: LikertPicture, page: Page): readonly Mark[] {
  const titles = steps.map((step) => titleOf(table, step, page));
  const words = {
    lowest: page.say(message('picture.likert.lowest', { answer: titles[0] ?? '' })),
    highest: page.say(message('picture.likert.highest', { answer: titles.at(-1) ?? '' })),
  };
  const width = steps.length * swatch;
  const left = (drawingWidth - width) / 2;
  return [
    ...steps.flatMap((_, at): readonly Mark[] => [
      {
        kind: 'rect',
        class: stepClass(at, steps.length),
        x: left + at * swatch,
        y: swatchTop,
        width: swatch,
        height: barHeight,
      },
      ...textBlock([shortened(titles[at] ?? '', swatch - 4)], {
        class: labelClass(at, steps.length),
        x: left + (at + 0.5) * swatch,
        y: swatchTop + barHeight / 2,
        anchor: 'middle',
      }),
    ]),
    ...textBlock(brokenText(words.lowest, left - 8, 2), {
      class: 'axis',
      x: left - 8,
      y: swatchTop + barHeight / 2,
      anchor: 'end',
    }),
    ...textBlock(brokenText(words.highest, left - 8, 2), {
      class: 'axis',
      x: left + width + 8,
      y: swatchTop + barHeight / 2,
      anchor: 'start',
    }),
  ];
}

/** The outer answers are dark, so that their numbers are light. */
function labelClass(at: number, steps: number): string {
  const distance = Math.abs(at - (steps - 1) / 2);
  return distance >= 1.5 ? 'label on-dark' : 'label on-light';
}

type Scale = (value: number) => number;

function barMarks(shares: readonly number[], y: number, scale: Scale): readonly Mark[] {
  return segmentsOf(shares).flatMap(({ at, from, to }): readonly Mark[] => {
    const [x, width] = [scale(from), scale(to) - scale(from)];
    if (width <= 0) return [];
    const bar: RectMark = {
      kind: 'rect',
      class: stepClass(at, shares.length),
      x,
      y: y - barHeight / 2,
      width,
      height: barHeight,
    };
    const share = shares[at] ?? 0;
    const text = formatTick({ value: share, unit: 'share' }, wholePercent).replace(' %', '');
    if (estimatedWidth(text) + 4 > width) return [bar];
    const place = { class: labelClass(at, shares.length), x: x + width / 2, y, anchor: 'middle' } as const;
    return [bar, ...textBlock([text], place)];
  });
}

/** The longest bar on either side fits, and all bars have one scale. */
function scaleOf(all: readonly (readonly number[])[], left: number): Scale {
  const ends = all.flatMap((shares) => segmentsOf(shares).flatMap(({ from, to }) => [from, to]));
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  return scaleLinear()
    .domain(low === high ? [-1, 1] : [low, high])
    .range([left, drawingWidth - 1]);
}

function rowMarks({ row, y }: PlacedRow, { table, picture, page, scale, left }: RowsOf): readonly Mark[] {
  const shares = sharesOf(row, picture.steps);
  if (shares) return barMarks(shares, y, scale);
  const reason = page.value(reasonOf(table, row, picture.steps[0] ?? ''));
  return textBlock(brokenText(reason, drawingWidth - left, 2), {
    class: 'label withheld',
    x: left,
    y,
    anchor: 'start',
  });
}

interface RowsOf {
  readonly table: Table;
  readonly picture: LikertPicture;
  readonly page: Page;
  readonly scale: Scale;
  readonly left: number;
}

export function likertDrawing(table: Table, picture: LikertPicture, page: Page): Drawing {
  const rows = pictureRows(table, picture, page);
  const labels = rowLabels(rows, legendHeight);
  const { left } = labels;
  const scale = scaleOf(
    rows.flatMap((row) => {
      const shares = sharesOf(row, picture.steps);
      return shares ? [shares] : [];
    }),
    left,
  );
  const middle = scale(0);
  const [first = '', last = ''] = [picture.steps[0], picture.steps.at(-1)];
  const [firstTitle, lastTitle] = [first, last].map((step) => titleOf(table, step, page));
  const what = message('picture.likert.what', {
    rows: countOf(rows.length),
    first: firstTitle ?? '',
    last: lastTitle ?? '',
  });
  const ends = describeRange({ rows, column: last, title: lastTitle ?? '' });
  return {
    height: labels.bottom + lineHeight + 4,
    title: page.say(table.title ?? message('picture.likert')),
    description: joined(page, [what, ...ends]),
    marks: [
      ...legend(table, picture, page),
      { kind: 'line', class: 'grid zero', x1: middle, y1: legendHeight - 6, x2: middle, y2: labels.bottom },
      ...labels.marks,
      ...textBlock([shortened(page.say(message('picture.likert.percent')), drawingWidth)], {
        class: 'axis',
        x: drawingWidth,
        y: labels.bottom + lineHeight / 2 + 2,
        anchor: 'end',
      }),
      ...labels.rows.flatMap((placed) => rowMarks(placed, { table, picture, page, scale, left })),
    ],
  };
}
