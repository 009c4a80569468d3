/** Are our driver shares and reliabilities those of R's formulas? */
import { describe, expect, it } from 'vitest';
import { fCumulative, fQuantile, fUpperTail } from '../../src/statistics/distributions/f.js';
import { johnsonStandardErrors, johnsonWeights } from '../../src/statistics/drivers/johnson.js';
import type { Drivers } from '../../src/statistics/drivers/driver-shares.js';
import { regressionOfAnswers, regressionOfMoments, type Regression } from '../../src/statistics/drivers/regression.js';
import { shapleyShares } from '../../src/statistics/drivers/shapley.js';
import { listwiseMoments, pairwiseMoments } from '../../src/statistics/item-moments.js';
import { mcdonaldOmega } from '../../src/statistics/omega.js';
import {
  cronbachAlpha,
  pairwiseAlpha,
  standardisedAlpha,
  withFeldtInterval,
} from '../../src/statistics/reliability.js';
import { expectAllNear, expectNear, known, readReference } from './reference-values.js';

type Numbers<Names extends string> = Readonly<Record<Names, number>>;
type Lists<Names extends string> = Readonly<Record<Names, number[]>>;

const reference = readReference<{
  drivers: (Numbers<'explained'> &
    Lists<'outcome' | 'johnson' | 'johnsonSe' | 'lmg' | 'betas' | 'correlations'> & {
      rows: number[][];
      covariances: number[][];
    })[];
  reliabilities: (Numbers<'answers' | 'confidence' | 'alpha' | 'low' | 'high' | 'omega'> & {
    covariances: number[][];
  })[];
  missing: (Numbers<'pairwise' | 'pairwiseStandardised' | 'smallestPair' | 'listwise' | 'complete'> & {
    columns: number[][];
  })[];
  f: Numbers<'p' | 'between' | 'within' | 'value' | 'lower' | 'upper'>[];
}>('drivers');

type DriverRow = (typeof reference.drivers)[number];
const namesOf = (count: number) => Array.from({ length: count }, (_, index) => `item${index}`);
const anySize = { answersPerPredictor: 1 };

function regressionOf({ rows, outcome }: DriverRow): Regression {
  const found = regressionOfAnswers({ predictors: namesOf(rows[0]!.length), rows, outcome }, anySize);
  expect(found).not.toHaveProperty('reason');
  return found as Regression;
}

function expectShares(found: Drivers, parts: readonly number[], row: DriverRow): void {
  expectNear(found.explained, row.explained);
  const each = [...found.drivers.entries()];
  expectAllNear(each, ([index, { part }]) => [part, parts[index]!]);
  expectAllNear(each, ([index, { share }]) => [share, parts[index]! / row.explained]);
  expectAllNear(each, ([index, { beta }]) => [beta, row.betas[index]!]);
  expectAllNear(each, ([index, { correlation }]) => [correlation, row.correlations[index]!]);
}

describe('driver shares agree with R', () => {
  it.each(reference.drivers)('Johnson of R² $explained', (row) => {
    expectShares(known(johnsonWeights(regressionOf(row))), row.johnson, row);
  });

  it.each(reference.drivers)('standard errors of Johnson of R² $explained', (row) => {
    const errors = johnsonStandardErrors(regressionOf(row));
    if ('status' in errors) throw new Error(errors.reason);
    expectAllNear([...errors.entries()], ([index, error]) => [error, row.johnsonSe[index]!]);
  });

  it.each(reference.drivers)('LMG of R² $explained', (row) => {
    expectShares(known(shapleyShares(regressionOf(row))), row.lmg, row);
  });

  it.each(reference.drivers)('the same from covariances alone, R² $explained', (row) => {
    const items = [...namesOf(row.rows[0]!.length), 'outcome'];
    const moments = { kind: 'item-moments', items, answers: row.rows.length, means: [], ...row } as const;
    const regression = regressionOfMoments(moments, 'outcome', anySize) as Regression;
    expectShares(known(johnsonWeights(regression)), row.johnson, row);
    expectShares(known(shapleyShares(regression)), row.lmg, row);
  });

  it('golden values of attitude, rating ~ .: Johnson, LMG and R²', () => {
    const regression = regressionOf(reference.drivers[0]!);
    const [johnson, lmg] = [known(johnsonWeights(regression)), known(shapleyShares(regression))];
    expect(johnson.explained.toFixed(10)).toBe('0.7326019925');
    expect(johnson.drivers.map(({ part }) => part.toFixed(12))).toEqual([
      '0.362760199658',
      '0.056002278779',
      '0.163610910751',
      '0.121780399688',
      '0.008255466496',
      '0.020192737159',
    ]);
    expect(lmg.drivers.map(({ part }) => part.toFixed(12))).toEqual([
      '0.370816194319',
      '0.050903792972',
      '0.155765990169',
      '0.120345079404',
      '0.006588722546',
      '0.028182213122',
    ]);
    expect(johnson.drivers.map(({ share }) => (100 * share).toFixed(2))).toEqual([
      '49.52',
      '7.64',
      '22.33',
      '16.62',
      '1.13',
      '2.76',
    ]);
  });
});

describe('reliabilities agree with R to a relative 1e-9', () => {
  it.each(reference.reliabilities)(
    'alpha $alpha with its interval, omega $omega',
    ({ answers, covariances, ...row }) => {
      const items = namesOf(covariances.length);
      const moments = { kind: 'item-moments', items, answers, means: [], covariances } as const;
      const alpha = known(withFeldtInterval(cronbachAlpha(moments), items.length, row));
      expectNear(alpha.value, row.alpha);
      expectNear(alpha.interval?.[0], row.low);
      expectNear(alpha.interval?.[1], row.high);
      expectNear(known(mcdonaldOmega(moments)).value, row.omega);
    },
  );

  it.each(reference.missing)('alpha with missing answers, pairwise $pairwise and listwise $listwise', (row) => {
    const columns = row.columns.map((column) => column.map((value) => (value === -1 ? undefined : value)));
    const answered = { items: namesOf(columns.length), columns };
    const [pairwise, listwise] = [pairwiseMoments(answered), listwiseMoments(answered)];
    expectNear(known(pairwiseAlpha(pairwise)).value, row.pairwise);
    expectNear(known(standardisedAlpha(pairwise)).value, row.pairwiseStandardised);
    expectNear(pairwise.answers, row.smallestPair);
    expectNear(known(cronbachAlpha(listwise)).value, row.listwise);
    expectNear(listwise.answers, row.complete);
  });
});

describe('the F distribution agrees with R to a relative 1e-9', () => {
  it('quantiles and both tails', () => {
    expectAllNear(reference.f, ({ p, value, ...of }) => [fQuantile(p, of), value]);
    expectAllNear(reference.f, ({ value, lower, ...of }) => [fCumulative(value, of), lower]);
    expectAllNear(reference.f, ({ value, upper, ...of }) => [fUpperTail(value, of), upper]);
  });
});
