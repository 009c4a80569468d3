/** By what can answers be weighted? The words of `--weight`, and what the user configured for them. */
import type { Dimension } from '../../counts/count-source.js';

export const weightingKinds = ['response', 'revenue', 'account', 'role', 'margins'] as const;
/** `response`: the weight each response came with; `file`: weights of accounts or people that the user brings along. */
export type WeightingKind = (typeof weightingKinds)[number] | 'file';

/** Known shares of the groups of one dimension, as configured. */
export interface KnownMargin {
  readonly name: string;
  readonly dimension: Dimension;
  readonly targets: ReadonlyMap<string, number>;
}

/** Weights from a file, by the id of the account or of the contact. */
export interface StatedWeights {
  readonly file: string;
  readonly by: 'account' | 'respondent';
  readonly weights: ReadonlyMap<string, number>;
}

export interface WeightingSettings {
  /** What the user asked for by `--weight`. */
  readonly chosen: WeightingKind | 'none';
  /** True when the topic or a weighting was named: then a report says why there is nothing to show. */
  readonly isAskedFor: boolean;
  readonly margins: readonly KnownMargin[];
  readonly stated: StatedWeights | undefined;
}

export const noWeighting: WeightingSettings = { chosen: 'none', isAskedFor: false, margins: [], stated: undefined };
