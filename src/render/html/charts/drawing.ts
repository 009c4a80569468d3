/** What is a drawing made of? Marks at places, so that where everything stands can be checked without a browser. */

/** Units of every drawing across: a phone shows each of them a little smaller than a pixel, so `fontSize` stays readable. */
export const drawingWidth = 380;
/** Of all words in a drawing, in its units. */
export const fontSize = 13;
/** From one line of words to the next. */
export const lineHeight = 16;
/** Of the few figures that are read first. */
export const bigFontSize = 22;

export type Shape = 'circle' | 'square' | 'diamond' | 'triangle' | 'ring';

export interface LineMark {
  readonly kind: 'line';
  readonly class: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}
export interface RectMark {
  readonly kind: 'rect';
  readonly class: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** A point; `size` is its reach to every side. */
export interface DotMark {
  readonly kind: 'dot';
  readonly class: string;
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}
/** A line through points; as steps it keeps its height until the next point. */
export interface CurveMark {
  readonly kind: 'curve';
  readonly class: string;
  readonly isStepped: boolean;
  readonly points: readonly (readonly [x: number, y: number])[];
}
/** The area between two lines. */
export interface BandMark {
  readonly kind: 'band';
  readonly class: string;
  readonly isStepped: boolean;
  readonly points: readonly (readonly [x: number, low: number, high: number])[];
}
/** One line of words; `y` is the line the letters stand on. */
export interface TextMark {
  readonly kind: 'text';
  readonly class: string;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
}
export type Mark = LineMark | RectMark | DotMark | CurveMark | BandMark | TextMark;

/** Later marks lie above earlier ones. */
export interface Drawing {
  readonly height: number;
  readonly title: string;
  /** What is seen, in a sentence or two, for whoever cannot see it. */
  readonly description: string;
  readonly marks: readonly Mark[];
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const doOverlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;

/** Marks moved down. */
export function movedDown(marks: readonly Mark[], by: number): readonly Mark[] {
  return marks.map((mark): Mark => {
    switch (mark.kind) {
      case 'line':
        return { ...mark, y1: mark.y1 + by, y2: mark.y2 + by };
      case 'rect':
      case 'dot':
      case 'text':
        return { ...mark, y: mark.y + by };
      case 'curve':
        return { ...mark, points: mark.points.map(([x, y]) => [x, y + by]) };
      case 'band':
        return { ...mark, points: mark.points.map(([x, low, high]) => [x, low + by, high + by]) };
    }
  });
}
