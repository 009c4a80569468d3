/** Satisfaction across, staying upwards: in each corner a square as large as its share, its name, share and count. */
import type { Quadrant } from '../../../report/document.js';
import { message } from '../../../text/message.js';
import type { Page } from '../page.js';
import { joined } from './describe.js';
import { drawingWidth, lineHeight, type Drawing, type Mark } from './drawing.js';
import { isNumber } from './picture-rows.js';
import { brokenText, textBlock } from './text-box.js';

type Corner = Quadrant['cells'][number];

const top = 20;
const side = drawingWidth / 2 - 2;
const gap = 4;
const padding = 10;
/** Of a corner that holds everybody; its name needs the rest. */
const largestSquare = side - gap;

const left = ({ satisfied }: Corner): number => (satisfied ? side + gap : 0);
const upper = ({ staying }: Corner): number => top + (staying ? 0 : side + gap);

/** Its area is its share; it grows from the middle of the picture outwards. */
function square(corner: Corner): readonly Mark[] {
  const { share, satisfied, staying } = corner;
  if (!isNumber(share)) return [];
  const size = Math.sqrt(Math.min(1, Math.max(0, share.value))) * largestSquare;
  return [
    {
      kind: 'rect',
      class: `cell ${cornerClass(corner)}`,
      x: satisfied ? left(corner) : left(corner) + side - size,
      y: staying ? upper(corner) + side - size : upper(corner),
      width: size,
      height: size,
    },
  ];
}

/** Who is lost and who is bound are told apart from who stays by choice by more than their place. */
function cornerClass({ satisfied, staying }: Corner): string {
  if (staying) return satisfied ? 's1' : 's3';
  return satisfied ? 's4' : 's2';
}

function words(corner: Corner, page: Page): readonly Mark[] {
  const { name, share, count, satisfied } = corner;
  const [x, anchor] = satisfied ? [drawingWidth - padding, 'end' as const] : [padding, 'start' as const];
  const lines = brokenText(page.say(name), side - 2 * padding, 3);
  const isShown = isNumber(share);
  const [shareWords, countWords] = [page.value(share), page.value(count)];
  const height = lines.length * lineHeight + (isShown ? 48 : lineHeight);
  const start = corner.staying ? upper(corner) + padding : upper(corner) + side - padding - height;
  const block = textBlock(lines, { class: 'label', x, y: start + (lines.length * lineHeight) / 2, anchor });
  const below = start + lines.length * lineHeight;
  if (!isShown) {
    const reasons = brokenText(shareWords, side - 2 * padding, 1);
    return [...block, ...textBlock(reasons, { class: 'label withheld', x, y: below + lineHeight / 2, anchor })];
  }
  return [
    ...block,
    { kind: 'text', class: 'big', x, y: below + 24, text: shareWords, anchor },
    ...textBlock([countWords], { class: 'axis', x, y: below + 38, anchor }),
  ];
}

const frame = (corner: Corner): Mark => ({
  kind: 'rect',
  class: 'frame',
  x: left(corner),
  y: upper(corner),
  width: side,
  height: side,
});

/** The square of loyalty. */
export function quadrantDrawing(quadrant: Quadrant, page: Page): Drawing {
  const { title, across, up, cells } = quadrant;
  const bottom = top + 2 * side + gap;
  const rightward = brokenText(`${page.say(across)} →`, drawingWidth, 2);
  return {
    height: bottom + rightward.length * lineHeight + 8,
    title: page.say(title),
    description: joined(
      page,
      cells.map(({ name, share, count }) =>
        message('picture.quadrant.cell', { name, share: page.value(share), count: page.value(count) }),
      ),
    ),
    marks: [
      ...textBlock(brokenText(`↑ ${page.say(up)}`, drawingWidth, 1), {
        class: 'axis strong',
        x: 0,
        y: 9,
        anchor: 'start',
      }),
      ...cells.map(frame),
      ...cells.flatMap(square),
      ...cells.flatMap((corner) => words(corner, page)),
      ...textBlock(rightward, {
        class: 'axis strong',
        x: drawingWidth,
        y: bottom + 4 + (rightward.length * lineHeight) / 2,
        anchor: 'end',
      }),
    ],
  };
}
