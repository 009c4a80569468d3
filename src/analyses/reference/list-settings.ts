/** The settings that hold as sections: of the run, and of files. */
import { label, textColumn } from '../../report/build.js';
import type { Column, Section } from '../../report/document.js';
import { message, type Message } from '../../text/message.js';
import type { Value } from '../../text/value.js';
import { textCell } from './list-table.js';

export interface ShownSetting {
  readonly setting: string;
  readonly value: string;
  /** Where it stands; undefined where nothing was set and the usual value holds. */
  readonly from?: string;
  /** The file names it is for; undefined for all. */
  readonly pattern?: string;
}

export interface ShownSettings {
  readonly ofRun: readonly ShownSetting[];
  readonly ofFiles: readonly { readonly file?: string; readonly settings: readonly ShownSetting[] }[];
  readonly showsOrigin: boolean;
}

const settingColumn = textColumn('setting', message('config.setting'));
const valueColumn = textColumn('value', message('config.value'));
const fromColumn = textColumn('from', message('config.from'));
const patternColumn = textColumn('files', message('config.pattern'));

const fromCell = ({ from }: ShownSetting): Value =>
  from === undefined ? label(message('config.default')) : textCell(from);
const patternCell = ({ pattern }: ShownSetting): Value =>
  pattern === undefined ? label(message('config.all-files')) : textCell(pattern);

function settingsSection(
  part: { readonly id: string; readonly title: Message; readonly notes: readonly Message[] },
  rows: readonly ShownSetting[],
  columns: readonly (readonly [Column, (row: ShownSetting) => Value])[],
): Section {
  const { id, title, notes } = part;
  return {
    id,
    title,
    blocks: [
      {
        type: 'table',
        id,
        columns: columns.map(([column]) => column),
        rows: rows.map((row) => columns.map(([, cell]) => cell(row))),
        notes,
      },
    ],
  };
}

/** First what holds for the run, then for each file named, or what is set for files at all. */
export function listSettings({ ofRun, ofFiles, showsOrigin }: ShownSettings): readonly Section[] {
  const basic = [
    [settingColumn, ({ setting }: ShownSetting) => textCell(setting)],
    [valueColumn, ({ value }: ShownSetting) => textCell(value)],
  ] as const;
  const origin = showsOrigin ? ([[fromColumn, fromCell]] as const) : [];
  const run = settingsSection({ id: 'config:run', title: message('config.title'), notes: [] }, ofRun, [
    ...basic,
    ...origin,
  ]);
  const files = ofFiles.map(({ file, settings }): Section => {
    const title = file === undefined ? message('config.files-title') : message('config.file-title', { file });
    const id = file === undefined ? 'config:files' : `config:${file}`;
    if (settings.length === 0) {
      return { id, title, blocks: [{ type: 'paragraph', text: message('config.no-file-settings') }] };
    }
    const notes = file === undefined ? [message('config.later-wins')] : [];
    const columns = [[patternColumn, patternCell] as const, ...basic, ...origin];
    return settingsSection({ id, title, notes }, settings, columns);
  });
  return [run, ...files];
}
