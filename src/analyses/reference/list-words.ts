/** Lists of the program's own words: metrics, roles, constructs, topics. */
import { constructs } from '../../domain/constructs.js';
import { standardRoles } from '../../domain/roles.js';
import { wordsOfMetrics } from '../../metrics/words.js';
import { label, textColumn } from '../../report/build.js';
import type { Section } from '../../report/document.js';
import { message } from '../../text/message.js';
import { topics } from '../topics.js';
import { listSection, textCell } from './list-table.js';

const idColumn = textColumn('id', message('column.id'));
const nameColumn = textColumn('name', message('column.name'));

/** Every metric with its name and question. */
export function listMetrics(): Section {
  return listSection({
    id: 'list:metrics',
    title: message('list.metrics'),
    columns: [idColumn, nameColumn, textColumn('question', message('column.what-question'))],
    rows: wordsOfMetrics().map(({ id, name, question }) => [textCell(id), label(name), label(question)]),
  });
}

/** The standard roles. */
export function listRoles(): Section {
  return listSection({
    id: 'list:roles',
    title: message('list.roles'),
    columns: [idColumn, nameColumn],
    rows: standardRoles.map((role) => [textCell(role), label(message(`role.${role}`))]),
  });
}

/** What `--map COLUMN=` takes besides fields. */
export function listConstructs(): Section {
  return listSection({
    id: 'list:constructs',
    title: message('list.constructs'),
    columns: [idColumn, nameColumn],
    rows: constructs.map((construct) => [textCell(construct), label(message(`construct.${construct}`))]),
  });
}

/** What `--topic` takes. */
export function listTopics(): Section {
  return listSection({
    id: 'list:topics',
    title: message('list.topics'),
    columns: [idColumn],
    rows: topics.map((topic) => [textCell(topic)]),
  });
}
