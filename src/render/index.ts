/** Which output formats are there? Each is loaded only when it is asked for. */
import type { AnyRenderer } from './renderer.js';

export const renderers = {
  terminal: async () => (await import('./terminal/terminal.js')).terminal,
  json: async () => (await import('./json/json.js')).json,
  markdown: async () => (await import('./markdown/markdown.js')).markdown,
  csv: async () => (await import('./csv/csv.js')).csv,
  xlsx: async () => (await import('./xlsx/xlsx.js')).xlsx,
  html: async () => (await import('./html/html.js')).html,
} as const satisfies Readonly<Record<string, () => Promise<AnyRenderer>>>;

/** Formats of verdicts alone: of a report of `check`. */
export const verdictRenderers = {
  junit: async () => (await import('./gates/junit.js')).junit,
  github: async () => (await import('./gates/github.js')).github,
  'step-summary': async () => (await import('./gates/step-summary.js')).stepSummary,
} as const satisfies Readonly<Record<string, () => Promise<AnyRenderer>>>;

/** A format that can be asked for by `--format`. */
export type Format = keyof typeof renderers;

/** Loads the renderer of a format. */
export function loadRenderer(format: Format): Promise<AnyRenderer> {
  return renderers[format]();
}
