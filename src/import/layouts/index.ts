/** Which export layouts are known? The first that recognises a file is taken; `plain` fits everything and stays last. */
import type { Layout } from './layout.js';
import { plain } from './plain.js';
import { template } from './template.js';

export const layouts: readonly Layout[] = [template, plain];
