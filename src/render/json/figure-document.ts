/** How do the figures for scripts stand in the JSON document, and their definitions, each once? */
import type { Figure } from '../../report/document.js';
import type { ReportDocument } from '../../report/document-schema.js';
import type { FigureDocument } from '../../report/figure-schema.js';
import type { MessageDocument } from '../../report/value-schema.js';
import type { Language } from '../../text/language.js';
import { picked } from './picked.js';
import { messageDocument } from './value-document.js';

const knownKeys = [
  'metric',
  'by',
  'survey',
  'period',
  'status',
  'value',
  'low',
  'high',
  'answers',
  'clusters',
  'statistic',
  'df',
  'dfWithin',
  'p',
  'pAdjusted',
  'effect',
  'weighted',
  'method',
] as const;
/** No number has a place here, so that a withheld one cannot leak. */
const withheldKeys = [
  'metric',
  'by',
  'survey',
  'period',
  'status',
  'answers',
  'weighted',
  'method',
  'reason',
  'needed',
] as const;

/** Numbers and codes of a figure in their fixed places, without its definition; what may be written in any format. */
export function figureFacts(figure: Figure): Omit<Figure, 'definition'> {
  return figure.status === 'known' ? picked(figure, knownKeys) : picked(figure, withheldKeys);
}

/** Hundreds of figures share a definition: it is said with each, and kept whole once. */
export function resultDocuments(
  figures: readonly Figure[],
  language: Language,
): Pick<ReportDocument, 'results' | 'definitions'> {
  const places = new Map<string, number>();
  const definitions: MessageDocument[] = [];
  const results = figures.map((figure) => {
    const document = messageDocument(figure.definition, language);
    const whole = JSON.stringify(document);
    const definedBy = places.get(whole) ?? definitions.push(document) - 1;
    places.set(whole, definedBy);
    return { ...figureFacts(figure), definition: document.text, definedBy } as FigureDocument;
  });
  return { results, definitions };
}
