/** Where do names of points stand so that none lies over another, over a point or outside? The nearest free place is taken. */
import { doOverlap, fontSize, isInside, type Box } from './drawing.js';
import { estimatedWidth } from './text-box.js';

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PlacedLabel {
  readonly point: LabelledPoint;
  /** Left end and line of the letters. */
  readonly x: number;
  readonly y: number;
  readonly box: Box;
  /** True where the name stands so far away that a line must lead to its point. */
  readonly isLed: boolean;
}

const pointReach = 7;
const padding = 2;
/** As far as this a name is seen to belong to its point. */
const nearBy = 14;
const directions = 16;

function boxAt(x: number, y: number, width: number): Box {
  return { left: x, right: x + width, top: y - fontSize * 0.8, bottom: y + fontSize * 0.22 };
}

const padded = ({ left, right, top, bottom }: Box): Box => ({
  left: left - padding,
  right: right + padding,
  top: top - padding,
  bottom: bottom + padding,
});

/** Right, left, above, below, then all around, further and further away. */
function candidates(point: LabelledPoint, width: number): readonly Box[] {
  const near = pointReach + 3;
  const lower = point.y + fontSize * 0.3;
  const boxes = [
    boxAt(point.x + near, lower, width),
    boxAt(point.x - near - width, lower, width),
    boxAt(point.x - width / 2, point.y - near - 2, width),
    boxAt(point.x - width / 2, point.y + near + fontSize * 0.8, width),
  ];
  for (let reach = near + 6; reach < 420; reach += 10)
    for (let turn = 0; turn < directions; turn += 1) {
      const angle = (turn / directions) * 2 * Math.PI;
      const [x, y] = [point.x + Math.cos(angle) * reach, point.y + Math.sin(angle) * reach];
      boxes.push(
        boxAt(x - (Math.cos(angle) < -0.3 ? width : 0) - (Math.abs(Math.cos(angle)) <= 0.3 ? width / 2 : 0), y, width),
      );
    }
  return boxes;
}

const distance = ({ left, right, top, bottom }: Box, { x, y }: LabelledPoint): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

/** Every name at a place of its own; undefined where there is not room for all. Points in the order of their names’ rank. */
export function placeLabels(
  points: readonly LabelledPoint[],
  { room, obstacles }: { readonly room: Box; readonly obstacles: readonly Box[] },
): readonly PlacedLabel[] | undefined {
  const ofPoints = points.map(({ x, y }) => ({
    left: x - pointReach,
    right: x + pointReach,
    top: y - pointReach,
    bottom: y + pointReach,
  }));
  const taken: Box[] = [...ofPoints, ...obstacles];
  const placed: PlacedLabel[] = [];
  for (const point of points) {
    const width = estimatedWidth(point.text);
    const box = candidates(point, width).find(
      (one) => isInside(one, room) && taken.every((other) => !doOverlap(padded(one), other)),
    );
    if (!box) return undefined;
    taken.push(box);
    placed.push({
      point,
      x: box.left,
      y: box.top + fontSize * 0.8,
      box,
      isLed: distance(box, point) > nearBy,
    });
  }
  return placed;
}
