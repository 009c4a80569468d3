/** Which names of points fit under a time axis? The first and the last, and evenly as many between as there is room for. */
import type { Mark } from './drawing.js';
import { estimatedWidth, shortened } from './text-box.js';

interface NamedPoint {
  readonly name: string;
  readonly x: number;
}
interface Room {
  readonly y: number;
  readonly left: number;
  readonly right: number;
}

const gap = 8;
const widest = 110;

const placed = (width: number, x: number, { left, right }: Room): number =>
  Math.min(Math.max(x, left + width / 2), right - width / 2);

/** Every so many-th name, counted from the last: the latest is the one looked for. */
function chosen(points: readonly NamedPoint[], every: number): readonly NamedPoint[] {
  return points.filter((_, at) => (points.length - 1 - at) % every === 0);
}

function doFit(points: readonly NamedPoint[], room: Room): boolean {
  let end = -Infinity;
  return points.every(({ name, x }) => {
    const width = estimatedWidth(shortened(name, widest));
    const middle = placed(width, x, room);
    const isFree = middle - width / 2 >= end;
    end = middle + width / 2 + gap;
    return isFree;
  });
}

/** Names under their points, none over another. */
export function namesBelow(
  points: readonly NamedPoint[],
  room: Room,
): { readonly marks: readonly Mark[]; readonly height: number } {
  let every = 1;
  while (every < points.length && !doFit(chosen(points, every), room)) every += 1;
  const marks = chosen(points, every).map(({ name, x }): Mark => {
    const text = shortened(name, widest);
    return {
      kind: 'text',
      class: 'axis',
      x: placed(estimatedWidth(text), x, room),
      y: room.y + 18,
      text,
      anchor: 'middle',
    };
  });
  return { marks, height: 24 };
}
