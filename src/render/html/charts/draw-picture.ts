/** The picture of a table, and the square of loyalty, as markup. Numbers are placed here, never worked out. */
import type { Quadrant, Table } from '../../../report/document.js';
import type { Markup } from '../markup.js';
import type { Page } from '../page.js';
import { bulletDrawing } from './bullet.js';
import { controlDrawing } from './control.js';
import { curveDrawing } from './curve.js';
import type { Drawing } from './drawing.js';
import { mapDrawing } from './importance-map.js';
import { intervalsDrawing } from './intervals.js';
import { likertDrawing } from './likert.js';
import { isNumber } from './picture-rows.js';
import { quadrantDrawing } from './quadrant.js';
import { sparklineDrawing } from './sparkline.js';
import { svgOf } from './svg.js';

/** Where everything stands; nothing for a table without rows, or without anything to draw. */
export function pictureDrawing(table: Table, page: Page): Drawing | undefined {
  const { picture } = table;
  if (!picture || table.rows.length === 0) return undefined;
  switch (picture.type) {
    case 'intervals':
      return intervalsDrawing(table, picture, page);
    case 'likert':
      return likertDrawing(table, picture, page);
    case 'bullet':
      return bulletDrawing(table, picture, page);
    case 'control-chart':
      return controlDrawing(table, picture, page);
    case 'importance-performance':
      return mapDrawing(table, picture, page);
    case 'curve':
      return curveDrawing(table, picture, page);
    case 'sparkline':
      return sparklineDrawing(table, picture, page);
  }
}

/** The picture a table asks for; nothing where it asks for none or has nothing to draw. */
export function drawPicture(table: Table, page: Page): Markup | undefined {
  const drawing = pictureDrawing(table, page);
  return drawing && svgOf(drawing, page);
}

/** The square of loyalty; nothing where no corner may be shown. */
export function drawQuadrant(quadrant: Quadrant, page: Page): Markup | undefined {
  if (quadrant.cells.every(({ share }) => !isNumber(share))) return undefined;
  return svgOf(quadrantDrawing(quadrant, page), page);
}
