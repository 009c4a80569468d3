/** What every output format is: a function from the document to text. Renderers compute nothing, sort nothing, drop nothing. */
import type { Report } from '../report/document.js';
import type { Language } from '../text/language.js';

export interface RenderSettings {
  readonly language: Language;
  /** Columns of the terminal; other formats ignore it. */
  readonly width: number;
  readonly hasColour: boolean;
  /** False where the terminal knows no more than ASCII; then small columns are drawn with it. */
  readonly hasUnicode?: boolean;
}

/** What a format can be written as: text, or bytes where it is no text. */
export type Rendered = string | Uint8Array;

/** A renderer as it is looked up by its format; some formats are packed by a library that takes its time. */
export type AnyRenderer = (report: Report, settings: RenderSettings) => Rendered | Promise<Rendered>;

export type Renderer = (report: Report, settings: RenderSettings) => string;
