/** Into which parts do the bases of this report and of all earlier ones cut those who answered? */
import { groupKey, groupValues } from '../../counts/breakdown.js';
import type { Dimension } from '../../counts/count-source.js';
import { addUnknown, tellingPeople, whoAnswered, type OpenUnknownAnswers } from '../../metrics/unknown-people.js';
import { answerSizes, isGroup, ownFilters, type Asked, type Probe } from './base-probes.js';
import { givenAwayTogether, type PartOfBases } from './bases-together.js';

/** Of parts with more responses each response counts as a person: to tell hundreds of thousands apart would fill the memory. */
const mostResponses = 20_000;

interface Growing {
  readonly label: string;
  readonly people: Set<string>;
  readonly unknown: OpenUnknownAnswers;
}

/** Responses behind each label, whatever their group. */
function sizesOfLabels(
  asked: Asked,
  { need, question }: Probe,
  labels: readonly string[],
): ReadonlyMap<string, number> {
  const where = { ...ownFilters(asked, question), base: labels };
  const { groups } = asked.marked.read(need, { survey: question.survey, by: ['base'], where });
  return new Map([...groups].map(([key, counts]) => [groupValues(key)[0] ?? '', Math.max(0, ...answerSizes(counts))]));
}

/** By group and by what is counted in it: the parts the bases cut it into. */
function partsByGroup(asked: Asked, probe: Probe): ReadonlyMap<string, readonly PartOfBases[]> {
  const { need, question } = probe;
  const labels = asked.base.marks.labels.filter((label) => label.includes('1'));
  const sizes = sizesOfLabels(asked, probe, labels);
  const isLarge = (label: string): boolean => (sizes.get(label) ?? 0) > mostResponses || need.kind === 'pair-moments';
  const by = question.by.filter(isGroup);
  const found = new Map<string, Map<string, Growing>>();
  const read = (wanted: readonly string[], person: readonly Dimension[]): void => {
    if (wanted.length === 0) return;
    const where = { ...ownFilters(asked, question), base: wanted };
    const { groups } = asked.marked.read(need, { survey: question.survey, by: [...by, 'base', ...person], where });
    for (const [key, counts] of groups) {
      const values = groupValues(key);
      const [label = '', ...rest] = values.slice(by.length);
      const who = whoAnswered(rest);
      for (const [at, size] of answerSizes(counts).entries()) {
        if (size === 0) continue;
        const group = groupKey([...values.slice(0, by.length), String(at)]);
        const parts = found.get(group) ?? new Map<string, Growing>();
        const part = parts.get(label) ?? { label, people: new Set<string>(), unknown: new Map() };
        if (who.respondent === '') addUnknown(part.unknown, who, size);
        else part.people.add(who.respondent);
        found.set(group, parts.set(label, part));
      }
    }
  };
  read(labels.filter(isLarge), []);
  read(
    labels.filter((label) => !isLarge(label)),
    tellingPeople,
  );
  return new Map([...found].map(([group, parts]) => [group, [...parts.values()]]));
}

/** Places of the earlier bases that, put together with this one, give a handful of people away in some group. */
export function placesTogether(asked: Asked, probe: Probe): readonly number[] {
  if (asked.earlier.length < 2) return [];
  const groups = [...partsByGroup(asked, probe).values()];
  return [...new Set(groups.flatMap((parts) => givenAwayTogether(parts, asked.minimum)))];
}
