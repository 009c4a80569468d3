/** What an analyst has to know of an export layout, from its own file: tool, export, kinds, what is dropped, what is special. */
import type { Layout } from '../import/layouts/layout.js';
import { label } from '../report/build.js';
import type { Definition, Section } from '../report/document.js';
import { message, type Message } from '../text/message.js';

/** The kinds of record the files of a layout hold. */
export function kindsOf({ kind, about }: Layout): Message {
  const kinds = about.kinds ?? (typeof kind === 'string' ? [kind] : []);
  if (kinds.length === 0) return message('layout.any-kind');
  return message('verbatim', { text: kinds.map((one) => message(`kind.${one}`)) });
}

const define = (term: Definition['term'], text: Message): Definition => ({ type: 'definition', term, text });

/** What the members of a layout say by themselves, so that no text repeats it. */
function fromMembers({ headerRows, long, blanks, mayHideZeros }: Layout): readonly Message[] {
  return [
    ...(headerRows > 1
      ? [message('layout.header-rows', { rows: { type: 'number', value: headerRows, unit: 'count' } })]
      : []),
    ...(long ? [message('layout.long')] : []),
    ...(blanks ? [message('layout.blanks', { words: [...blanks] })] : []),
    ...(mayHideZeros ? [message('layout.may-hide-zeros')] : []),
  ];
}

/** The section for one layout. */
export function explainLayout(layout: Layout): Section {
  const { id, tool, about } = layout;
  const drops = (about.drops ?? []).map((reason) => message(`import.drop.${reason}`));
  const special = [
    ...fromMembers(layout),
    ...about.special.map((words) => message('verbatim', { text: label(words) })),
  ];
  return {
    id: `explain:${id}`,
    title: tool === undefined ? message('layout.title', { id }) : message('explain.title', { name: tool, id }),
    blocks: [
      define(
        message('layout.tool'),
        tool === undefined ? message('layout.any-tool') : message('verbatim', { text: tool }),
      ),
      ...(about.exportAs
        ? [define(message('layout.export-as'), message('verbatim', { text: label(about.exportAs) }))]
        : []),
      define(message('layout.records'), kindsOf(layout)),
      define(message('layout.recognised-by'), message('verbatim', { text: label(about.recognisedBy) })),
      define(
        message('layout.left-out'),
        drops.length === 0 ? message('layout.nothing-left-out') : message('verbatim', { text: drops }),
      ),
      ...special.map((text) => define(message('layout.special'), text)),
      define(message('layout.overrule'), message('layout.overrule-with', { id })),
    ],
  };
}
