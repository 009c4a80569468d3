/** What was erased of a person, and what must be done beside? Counted, never named. */
import { type ErasedCounts, type ErasedKind, erasedKinds } from '../domain/erasure.js';
import { label, number, numberColumn, textColumn } from '../report/build.js';
import type { Block, Section } from '../report/document.js';
import { message, type Message } from '../text/message.js';
import { namedList } from './named-list.js';

export interface ForgottenFacts {
  /** Records or cells of each kind. */
  readonly counts: ErasedCounts;
  /** Addresses and names that other people have as well. */
  readonly shared: { readonly emails: number; readonly names: number };
  readonly withAnswers: boolean;
  readonly isKeptOut: boolean;
  /** Places of the files in which a text that should be gone is still found. */
  readonly left: number;
  /** Names of older copies of the database beside it. */
  readonly copies: readonly string[];
  /** How many of them were removed. */
  readonly removedCopies: number;
  readonly isTrial: boolean;
}

const warning = (id: string, text: Message): Block => ({ type: 'notice', id, level: 'warning', text });

function warnings({ shared, left, copies, removedCopies }: ForgottenFacts): readonly Block[] {
  const { emails, names } = shared;
  return [
    ...(emails + names > 0
      ? [
          warning(
            'shared',
            message('forget.shared', { emails: number(emails, 'count'), names: number(names, 'count') }),
          ),
        ]
      : []),
    ...(left > 0 ? [warning('left', message('forget.left', { places: number(left, 'count') }))] : []),
    ...(removedCopies > 0
      ? [warning('copies-removed', message('forget.copies-removed', { files: number(removedCopies, 'count') }))]
      : []),
    ...(copies.length > 0 ? [warning('copies', message('forget.copies', { files: namedList(copies) }))] : []),
  ];
}

const removed = message('forget.became.removed');
const keptWithout = message('forget.became.kept-without');

const becameOf: Readonly<Record<ErasedKind, Message>> = {
  contacts: removed,
  responses: keptWithout,
  comments: removed,
  invitations: keptWithout,
  tickets: keptWithout,
  attempts: keptWithout,
  replaced: keptWithout,
  rejected: removed,
  cells: message('forget.became.word'),
};

/** The section of `crm-sat forget`. */
export function forgottenSection(facts: ForgottenFacts): Section {
  const { counts, withAnswers, isTrial } = facts;
  return {
    id: 'forgotten',
    title: message('section.forgotten'),
    blocks: [
      { type: 'paragraph', text: message(isTrial ? 'forget.trial-sentence' : 'forget.done-sentence') },
      {
        type: 'table',
        id: 'forgotten-records',
        title: message('forget.title'),
        columns: [
          textColumn('what', message('forget.word.what')),
          numberColumn('count', message('forget.word.count')),
          textColumn('became', message('forget.word.became')),
        ],
        rows: erasedKinds
          .filter((kind) => counts[kind] > 0)
          .map((kind) => [
            label(message(`forget.what.${kind}`)),
            number(counts[kind], 'count'),
            label(kind === 'responses' && withAnswers ? removed : becameOf[kind]),
          ]),
        notes: [message(withAnswers ? 'forget.answers-removed-note' : 'forget.answers-kept-note')],
      },
      ...warnings(facts),
      { type: 'paragraph', text: message('forget.outside') },
      { type: 'paragraph', text: message(facts.isKeptOut ? 'forget.kept-out' : 'forget.comes-back') },
    ],
  };
}
