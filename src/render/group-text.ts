/** Of which answers is a figure, in one text? */
import type { Figure } from '../report/document.js';
import { cleanText } from './clean-text.js';

/** A value that holds what separates values is put in quotation marks. */
const valueText = (value: string): string => {
  const clean = cleanText(value);
  return /[;="]/.test(clean) ? `"${clean.replaceAll('"', '""')}"` : clean;
};

/** `survey=Q3; role=it`; empty for all answers of everything. */
export function groupText({ survey, period, by }: Pick<Figure, 'survey' | 'period' | 'by'>): string {
  const named = { ...(survey === undefined ? {} : { survey }), ...(period === undefined ? {} : { period }), ...by };
  return Object.entries(named)
    .map(([name, value]) => `${cleanText(name)}=${valueText(value)}`)
    .join('; ');
}
