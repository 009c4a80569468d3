/** Reports of `check` over figures made up here, with names that try to break out of every format. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Gate } from '../../../src/gates/gate.js';
import { gateSection, verdictOf } from '../../../src/gates/gate-section.js';
import { judge } from '../../../src/gates/judge.js';
import { pickFigures } from '../../../src/gates/pick-figures.js';
import { assembleReport } from '../../../src/report/assemble-report.js';
import type { Figure, Report } from '../../../src/report/document.js';
import { message } from '../../../src/text/message.js';
import { projectFolder } from '../../run-cli.js';

export const hostileNames: readonly string[] = [
  '</testcase><testcase name="x"/>',
  ']]><!-- & "quoted" \'single\'',
  'line one\nline two\r\n::error::made up',
  '::set-output name=x::y, 100% %0A',
  'tab\tnull\u0000bell\u0007escape\u001b[31mred',
  'lone \ud800 half, \ufffe and \uffff',
  '| a cell | <img src=x onerror=alert(1)> `code` [link](x) @everyone',
  '右到左\u202eevil, 中文',
];

const figure: Figure = {
  metric: 'csat',
  by: {},
  status: 'known',
  value: 0.4,
  low: 0.3,
  high: 0.5,
  answers: 80,
  weighted: false,
  definition: message('section.gates'),
};

/** One gate a name over the same figure; each with this bar and these effects. */
export function reportOf(names: readonly string[], rest: Partial<Gate> = {}): Report {
  const judgements = names.flatMap((name) => {
    const gate: Gate = {
      name,
      metric: 'csat',
      where: {},
      by: [],
      atLeast: 0.7,
      judgeBy: 'whole-interval',
      ifUnknown: 'fail',
      ifInconclusive: 'fail',
      minimumAnswers: 0,
      at: { file: 'p,o:l%icy.yaml', line: 3, column: 5 },
      ...rest,
    };
    return pickFigures(gate, [figure]).map((picked) => judge(gate, picked));
  });
  const verdicts = judgements.map((one) => verdictOf(one, { topic: 'roles', namesSurvey: false }));
  return assembleReport({
    about: { program: 'crm-sat', version: '0.0.0', asOfOrigin: 'unknown', confidence: 0.95, files: [] },
    sections: [gateSection(judgements, verdicts)],
    findings: [],
    figures: [figure],
    verdicts,
  });
}

const schema = join(projectFolder, 'fixtures', 'gates', 'junit.xsd');
export const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

/** What xmllint says against the document; empty where it is valid. */
export function invalidity(xml: string): string {
  const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}
