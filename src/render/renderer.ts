/** What every output format is: a function from the document to text. Renderers compute nothing, sort nothing, drop nothing. */
import type { Report } from '../report/document.js';
import type { Language } from '../text/language.js';

export interface RenderSettings {
  readonly language: Language;
  /** Columns of the terminal; other formats ignore it. */
  readonly width: number;
  readonly hasColour: boolean;
}

export type Renderer = (report: Report, settings: RenderSettings) => string;
