/** The one style sheet of a page; it names no file and no address, and `style` attributes stand nowhere. */
import { charts } from './charts.js';
import { colours } from './colours.js';
import { figures } from './figures.js';
import { layout } from './layout.js';
import { paper } from './paper.js';
import { pictures } from './pictures.js';
import { tableCards } from './table-cards.js';
import { tables } from './tables.js';

export const styleSheet = [colours, layout, figures, tables, tableCards, pictures, charts, paper].join('');
