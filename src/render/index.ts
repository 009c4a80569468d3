/** Which output formats are there? Each is loaded only when it is asked for. */
import type { AnyRenderer } from './renderer.js';

export const renderers = {
  terminal: async () => (await import('./terminal/terminal.js')).terminal,
  json: async () => (await import('./json/json.js')).json,
  html: async () => (await import('./html/html.js')).html,
} as const satisfies Readonly<Record<string, () => Promise<AnyRenderer>>>;

/** A format that can be asked for by `--format`. */
export type Format = keyof typeof renderers;

/** Loads the renderer of a format. */
export function loadRenderer(format: Format): Promise<AnyRenderer> {
  return renderers[format]();
}
