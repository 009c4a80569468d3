/** How are settings added to a configuration that people wrote, keeping their comments and their order? */
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Setting } from './configuration.js';
import { settingRows } from './settings.js';

export interface Addition {
  /** The file names it is for. */
  readonly pattern: string;
  readonly setting: Setting;
}

/** Adds a text to a list; what stands alone becomes one. */
function append(document: Document, path: readonly string[], text: string): void {
  const node = document.getIn(path, true);
  if (isSeq(node)) {
    if (!node.items.some((item) => isScalar(item) && String(item.value) === text)) node.add(document.createNode(text));
    return;
  }
  const before = isScalar(node) && node.value !== null ? [node.value] : [];
  document.setIn(path, document.createNode([...before, text], { flow: true }));
}

/** Makes sure that there is a mapping at each step: `files:` alone stands for an empty one. */
function openWay(document: Document, path: readonly string[]): void {
  path.forEach((_, index) => {
    const way = path.slice(0, index + 1);
    if (!isMap(document.getIn(way, true))) document.setIn(way, document.createNode({}));
  });
}

function add(document: Document, { pattern, setting: { key, name = '', value, texts } }: Addition): void {
  if (key === 'role') {
    openWay(document, ['roles']);
    append(document, ['roles', value], name);
    return;
  }
  const shape = settingRows.find((row) => row.key === key)?.shape ?? 'one';
  openWay(document, shape === 'by-name' ? ['files', pattern, key] : ['files', pattern]);
  if (shape === 'one') document.setIn(['files', pattern, key], value);
  else if (shape === 'list') append(document, ['files', pattern, key], name);
  else document.setIn(['files', pattern, key, name], texts ?? value);
}

/** The text of the configuration with the additions in it. */
export function withAdditions(text: string, additions: readonly Addition[]): string {
  const document = parseDocument(text);
  if (!isMap(document.contents)) {
    const start = document.createNode({});
    const { commentBefore } = document;
    document.contents = start as unknown as typeof document.contents;
    document.commentBefore = commentBefore;
  }
  for (const addition of additions) add(document, addition);
  return document.toString({ lineWidth: 0 });
}
