/** How often is a person asked where it was most, and who was asked more often than the rule allows? */
import { surveyLoadBreaches } from '../../metrics/governance/survey-load-breaches.js';
import { surveyLoad } from '../../metrics/governance/survey-load.js';
import { hitsByCluster, valuesByCluster, yesNoContext } from '../../metrics/score-answers.js';
import { hiddenEstimate } from '../../metrics/withhold.js';
import {
  answersOfEstimate,
  figureOf,
  intervalOfEstimate,
  label,
  number,
  numberColumn,
  textColumn,
  valueOfEstimate,
} from '../../report/build.js';
import type { Block, KeyFigures, Table } from '../../report/document.js';
import type { Estimate } from '../../statistics/estimate.js';
import { message, type Message } from '../../text/message.js';
import { accountName, byValue, readAccountFacts } from '../account-names.js';
import type { AnalysisContext, RankedFinding } from '../analysis.js';
import { clusterOf } from '../coverage/invitations.js';
import type { Part } from '../coverage/part.js';
import { textOf } from '../ledger-values.js';
import { namedList } from '../named-list.js';
import type { PersonLoad } from './person-loads.js';

/** The rule in words: stands under every table of this topic. */
export const ruleMessage = ({ settings }: AnalysisContext): Message =>
  message('load.rule', { most: number(settings.load.most, 'count'), days: number(settings.load.days, 'count') });

function measure(context: AnalysisContext, people: readonly PersonLoad[]): { load: Estimate; above: Estimate } {
  const { confidence, isForPublication, minimumGroup } = context.settings;
  if (isForPublication && people.length < minimumGroup) {
    const hidden = hiddenEstimate('primary', minimumGroup);
    return { load: hidden, above: hidden };
  }
  const highest = people.map((person) => ({ cluster: clusterOf(person), value: person.highest }));
  const most = Math.max(1, ...people.map((person) => person.highest));
  const above = people.map((person) => ({ cluster: clusterOf(person), isHit: person.isAboveRule }));
  return {
    load: surveyLoad.compute(valuesByCluster(highest), {
      ...yesNoContext(confidence),
      scale: { low: 1, high: most },
    }),
    above: surveyLoadBreaches.compute(hitsByCluster(above), yesNoContext(confidence)),
  };
}

function keyFigures(context: AnalysisContext, { load, above }: ReturnType<typeof measure>): KeyFigures {
  const row = (key: 'survey-load' | 'survey-load-breaches', estimate: Estimate, unit: 'rating' | 'share') => ({
    label: message(`column.${key}`),
    value: valueOfEstimate(estimate, unit),
    interval: intervalOfEstimate(estimate, unit),
    answers: answersOfEstimate(estimate, 30),
    definition: message(`definition.${key}`, {
      most: number(context.settings.load.most, 'count'),
      days: number(context.settings.load.days, 'count'),
    }),
  });
  return {
    type: 'key-figures',
    figures: [row('survey-load', load, 'rating'), row('survey-load-breaches', above, 'share')],
  };
}

/** The people above the rule: by account, and by name only where people may be named. */
function aboveTable(context: AnalysisContext, above: readonly PersonLoad[]): readonly Table[] {
  const { source, settings } = context;
  if (above.length === 0 || settings.isForPublication) return [];
  const facts = readAccountFacts(source, settings.asOf);
  const order = byValue(facts);
  const names = new Map(
    source.ledger('contact').map((one) => [textOf(one, 'contact_id'), textOf(one, 'name')] as const),
  );
  const rows = above.toSorted((a, b) => b.highest - a.highest || order(a.account, b.account)).slice(0, 12);
  const left = above.length - rows.length;
  return [
    {
      type: 'table',
      id: 'asked-too-often',
      title: message('load.above.title'),
      columns: [
        textColumn('account', message('column.account')),
        ...(settings.mayNamePeople ? [textColumn('person', message('column.person'))] : []),
        numberColumn('highest', message('column.highest-load')),
        textColumn('surveys', message('column.surveys')),
      ],
      rows: rows.map((person) => [
        label(person.account === '' ? message('group.unknown') : accountName(facts, person.account)),
        ...(settings.mayNamePeople ? [label(names.get(person.id) ?? person.id)] : []),
        number(person.highest, 'count'),
        label(
          message('list', {
            items: [...new Set(person.invitations.flatMap(({ survey }) => survey ?? []))],
          }),
        ),
      ]),
      notes: [
        ruleMessage(context),
        ...(settings.mayNamePeople ? [] : [message('load.people-unnamed')]),
        ...(left > 0 ? [message('note.due-more', { more: number(left, 'count') })] : []),
      ],
    },
  ];
}

function findingOf(
  context: AnalysisContext,
  above: readonly PersonLoad[],
  estimate: Estimate,
): readonly RankedFinding[] {
  if (above.length === 0 || estimate.status !== 'known') return [];
  const { source, settings } = context;
  const facts = readAccountFacts(source, settings.asOf);
  const accounts = [...new Set(above.map(({ account }) => account))].filter((account) => account !== '');
  const words = {
    people: number(above.length, 'count'),
    asked: number(estimate.answers, 'count'),
    share: valueOfEstimate(estimate, 'share'),
    interval: intervalOfEstimate(estimate, 'share'),
    most: number(settings.load.most, 'count'),
    days: number(settings.load.days, 'count'),
    highest: number(Math.max(...above.map(({ highest }) => highest)), 'count'),
  };
  const text =
    settings.isForPublication || accounts.length === 0
      ? message('finding.asked-too-often-unnamed', words)
      : message('finding.asked-too-often', {
          ...words,
          names: namedList(accounts.toSorted(byValue(facts)).map((account) => accountName(facts, account))),
        });
  return [{ weight: 54, finding: { type: 'finding', id: 'asked-too-often', emphasis: 'bad', text } }];
}

/** Key figures, the people above the rule, one finding. */
export function peoplePart(context: AnalysisContext, people: readonly PersonLoad[]): Part {
  const measured = measure(context, people);
  const above = people.filter(({ isAboveRule }) => isAboveRule);
  const { most, days } = context.settings.load;
  const rule = { most: number(most, 'count'), days: number(days, 'count') };
  const by = { most: String(most), days: String(days) };
  const blocks: readonly Block[] = [keyFigures(context, measured), ...aboveTable(context, above)];
  return {
    blocks,
    figures: [
      figureOf({
        metric: surveyLoad.id,
        by: { days: String(days) },
        estimate: measured.load,
        definition: message('definition.survey-load', rule),
      }),
      figureOf({
        metric: surveyLoadBreaches.id,
        by,
        estimate: measured.above,
        definition: message('definition.survey-load-breaches', rule),
      }),
    ],
    findings: findingOf(context, above, measured.above),
  };
}
