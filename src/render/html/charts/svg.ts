/** How does a drawing become markup? */
import { area, curveLinear, curveStepAfter, line } from 'd3-shape';
import { element, type Markup } from '../markup.js';
import type { Page } from '../page.js';
import { drawingWidth, type BandMark, type CurveMark, type DotMark, type Drawing, type Mark } from './drawing.js';

/** Tenths are finer than any screen, and the same on every machine. */
const rounded = (value: number): number => Math.round(value * 10) / 10;

function dot({ class: name, shape, x, y, size }: DotMark): Markup {
  const by = (dx: number, dy: number): string => `${String(rounded(x + dx * size))},${String(rounded(y + dy * size))}`;
  switch (shape) {
    case 'circle':
    case 'ring':
      return element('circle', {
        class: shape === 'ring' ? `ring ${name}` : name,
        cx: rounded(x),
        cy: rounded(y),
        r: rounded(size),
      });
    case 'square':
      return element('polygon', { class: name, points: [by(-1, -1), by(1, -1), by(1, 1), by(-1, 1)].join(' ') });
    case 'diamond':
      return element('polygon', { class: name, points: [by(0, -1.4), by(1.4, 0), by(0, 1.4), by(-1.4, 0)].join(' ') });
    case 'triangle':
      return element('polygon', { class: name, points: [by(0, -1.2), by(1.2, 1), by(-1.2, 1)].join(' ') });
  }
}

function curve({ class: name, isStepped, points }: CurveMark): Markup {
  const path = line().curve(isStepped ? curveStepAfter : curveLinear);
  return element('path', { class: name, d: path(points.map(([x, y]) => [rounded(x), rounded(y)])) ?? '' });
}

function band({ class: name, isStepped, points }: BandMark): Markup {
  const path = area<BandMark['points'][number]>()
    .curve(isStepped ? curveStepAfter : curveLinear)
    .x(([x]) => rounded(x))
    .y0(([, low]) => rounded(low))
    .y1(([, , high]) => rounded(high));
  return element('path', { class: name, d: path(points) ?? '' });
}

function markup(mark: Mark): Markup {
  switch (mark.kind) {
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      const ends = { x1: rounded(x1), y1: rounded(y1), x2: rounded(x2), y2: rounded(y2) };
      return element('line', { class: mark.class, ...ends });
    }
    case 'rect': {
      const { x, y, width, height } = mark;
      const size = { x: rounded(x), y: rounded(y), width: rounded(width), height: rounded(height) };
      return element('rect', { class: mark.class, ...size });
    }
    case 'dot':
      return dot(mark);
    case 'curve':
      return curve(mark);
    case 'band':
      return band(mark);
    case 'text':
      return element(
        'text',
        { class: mark.class, x: rounded(mark.x), y: rounded(mark.y), 'text-anchor': mark.anchor },
        mark.text,
      );
  }
}

/** The drawing as a picture with a name and a description; it is as wide as its place, up to what the sheet allows. */
export function svgOf({ height, title, description, marks }: Drawing, page: Page): Markup {
  const [named, described] = [page.id('picture'), page.id('picture')];
  return element(
    'svg',
    {
      class: 'chart',
      viewBox: `0 0 ${String(drawingWidth)} ${String(Math.ceil(height))}`,
      role: 'img',
      'aria-labelledby': named,
      'aria-describedby': described,
      focusable: 'false',
    },
    element('title', { id: named }, title),
    element('desc', { id: described }, description),
    marks.map(markup),
  );
}
