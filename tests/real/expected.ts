/** What R or Python answered for a data set of ../shared/data, and which figures of ours must equal it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../run-cli.js';

const data = join(projectFolder, '..', 'shared', 'data');

export type Tree = Readonly<Record<string, unknown>>;

/** The folder of a data set; its tests are skipped, and counted as skipped, where it is absent. */
export const folderOf = (set: string): string => join(data, set);
export const isThere = (set: string): boolean => existsSync(folderOf(set));

const absent: Tree = {};

/** The answers of a data set, or an empty tree where it is absent: tables of tests are built before anything is skipped. */
export function expectedOf(set: string): Tree {
  if (!isThere(set)) return absent;
  return JSON.parse(readFileSync(join(folderOf(set), 'EXPECTED.json'), 'utf8')) as Tree;
}

/** A branch of the answers; empty where the data set is absent, an error where only the name is wrong. */
export function branch(tree: Tree, ...path: readonly string[]): Tree {
  return path.reduce<Tree>((level, key) => {
    if (level === absent) return absent;
    const next = level[key];
    if (typeof next !== 'object' || next === null) throw new Error(`no branch ${path.join('.')}`);
    return next as Tree;
  }, tree);
}

type Part = 'value' | 'low' | 'high' | 'answers' | 'statistic' | 'df' | 'p' | 'effect';

/** One figure of the results, and what it must be. */
export interface Figure {
  readonly metric: string;
  readonly by?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly is: Partial<Readonly<Record<Part, unknown>>>;
  /** Decimals of a published, rounded figure; otherwise 1e-9. */
  readonly decimals?: number;
}

type At = Pick<Figure, 'metric' | 'by' | 'method'>;

const ends = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A mean with its t interval, from a block `{n, mean, t95}`. */
export const meanIs = (at: At, { n, mean, t95 }: Tree): Figure => ({
  ...at,
  is: { value: mean, answers: n, low: ends(t95)[0], high: ends(t95)[1] },
});
/** A share with its Wilson interval, from a block `{x, n, p, lo, hi}`. */
export const shareIs = (at: At, { n, p, lo, hi }: Tree): Figure => ({
  ...at,
  is: { value: p, answers: n, low: lo, high: hi },
});
/** A net score, from a block `{n, nps}`; its interval is another one (adjusted Wald) and stands in the reference tests. */
export const netScoreIs = (at: At, { n, nps }: Tree): Figure => ({ ...at, is: { value: nps, answers: n } });
/** A Kruskal-Wallis test, from a block `{n, H, df, p, epsilon2}`. */
export const rankTestIs = (at: At, { n, H, df, p, epsilon2 }: Tree): Figure => ({
  ...at,
  method: 'kruskal-wallis',
  is: { answers: n, statistic: H, df, p, effect: epsilon2 },
});

/** The same figure for every group of a block of blocks. */
export function eachGroup(
  dimension: string,
  groups: Tree,
  figure: (by: Readonly<Record<string, string>>, block: Tree) => Figure,
): readonly Figure[] {
  return Object.entries(groups).map(([group, block]) => figure({ [dimension]: group }, block as Tree));
}

/** A branch that only some blocks have. */
const optional = (block: Tree, key: string): Tree => (key in block ? branch(block, key) : absent);

/**
 * Cronbach's alpha, raw with Feldt's interval and standardised, from a block `{n, alpha_raw, alpha_std, feldt95}`; where the
 * block has them also alpha without each question and its correlation with the rest.
 */
export function alphaIs(construct: string, block: Tree): readonly Figure[] {
  const { n, alpha_raw, alpha_std, feldt95 } = block;
  const at = { metric: 'reliability', by: { construct } };
  const interval = feldt95 === undefined ? {} : { low: ends(feldt95)[0], high: ends(feldt95)[1] };
  return [
    { ...at, method: 'cronbach-alpha', is: { value: alpha_raw, answers: n, ...interval } },
    { ...at, method: 'cronbach-alpha-standardised', is: { value: alpha_std, answers: n } },
    ...Object.entries(optional(block, 'alpha_if_deleted')).map(([without, value]) => ({
      ...at,
      by: { construct, without },
      is: { value, answers: n },
    })),
    ...Object.entries(optional(block, 'alpha_if_deleted' in block ? 'item_rest_r' : 'none')).map(([item, value]) => ({
      metric: 'item-rest-correlation',
      by: { construct, item },
      is: { value, answers: n },
    })),
  ];
}

/** LMG shares and R² of an outcome, from a block `{n, r2, lmg_share}`; `names` are ours for those of the block. */
export function sharesAre(of: string, block: Tree, names: Readonly<Record<string, string>>): readonly Figure[] {
  const { n, r2 } = block;
  return [
    { metric: 'explained-variance', by: { of }, is: { value: r2, answers: n } },
    ...Object.entries(branch(block, 'lmg_share')).map(([name, value]) => ({
      metric: 'driver-share',
      by: { item: names[name] ?? name, of },
      method: 'lmg',
      is: { value, answers: n },
    })),
  ];
}

/** A change of a net score between waves, from a block `{diff, z, p}`: the difference, and its test beside it. */
export const netScoreChangeIs = (at: At, { diff, z, p }: Tree): readonly Figure[] => [
  { ...at, method: 'adjusted-wald-difference', is: { value: diff } },
  { ...at, method: 'net-score-z', is: { statistic: z, p } },
];
