/** The one typed document every analysis builds and every renderer walks. */
import type { GateEffect, JudgeBy } from '../domain/gate-fields.js';
import type { LossAudit } from '../domain/loss-audit.js';
import type { Method, WithheldReason } from '../domain/methods.js';
import type { WrittenPlace } from '../domain/stated-gate.js';
import type { Message } from '../text/message.js';
import type { Unit, Value } from '../text/value.js';
import type { Picture } from './picture.js';

/** Where the figures come from; no clock, no machine: the same data gives the same bytes. */
export interface Provenance {
  readonly program: 'crm-sat';
  readonly version: string;
  /** What the document is called, where it is more than an analysis. */
  readonly title?: Message;
  /** The day the report speaks of (ISO). */
  readonly asOf?: string;
  readonly asOfOrigin: 'stated' | 'latest-date-in-data' | 'unknown';
  /** Confidence level of every interval, 0..1. */
  readonly confidence: number;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly rows: number }[];
}

/** `doubt`: not of customers, but of whether the figures may be believed. */
export type Emphasis = 'good' | 'bad' | 'doubt' | 'neutral';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly text: Message;
}
/** One sentence a reader should not miss, with its number, interval and n inside. */
export interface Finding {
  readonly type: 'finding';
  /** Stable name for scripts and tests, e.g. `satisfied-but-failing`. */
  readonly id: string;
  readonly emphasis: Emphasis;
  readonly text: Message;
  /** What to do next; of reports that end in work to be done. */
  readonly next?: Message;
}
export interface Column {
  readonly id: string;
  readonly title: Message;
  readonly align: 'left' | 'right';
}
export interface Table {
  readonly type: 'table';
  readonly id: string;
  /** Left out where the section's title says it already. */
  readonly title?: Message;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
  /** Definitions, cuts, bases: said under the table. */
  readonly notes: readonly Message[];
  /** How its rows may be drawn, for formats that draw. */
  readonly picture?: Picture;
}
export interface KeyFigures {
  readonly type: 'key-figures';
  readonly figures: readonly {
    readonly label: Message;
    readonly value: Value;
    readonly interval?: Value;
    readonly answers?: Value;
    /** How the figure is defined here, cut and scale included. */
    readonly definition?: Message;
  }[];
}
/** Satisfaction (across) by loyalty (up): how many in each corner. */
export interface Quadrant {
  readonly type: 'quadrant';
  readonly id: string;
  readonly title: Message;
  readonly across: Message;
  readonly up: Message;
  readonly cells: readonly {
    readonly id: string;
    readonly name: Message;
    readonly satisfied: boolean;
    readonly staying: boolean;
    readonly count: Value;
    readonly share: Value;
  }[];
  readonly notes: readonly Message[];
}
/** Something the reader must know before believing the figures. */
export interface Notice {
  readonly type: 'notice';
  readonly id: string;
  readonly level: 'note' | 'warning';
  readonly text: Message;
}
export interface Definition {
  readonly type: 'definition';
  readonly term: Message;
  readonly text: Message;
}
export type Block = Paragraph | Finding | Table | KeyFigures | Quadrant | Notice | Definition;

/** A part of a long report: neighbouring sections of one chapter stand under its title. */
export interface Chapter {
  readonly id: string;
  readonly title: Message;
}

export interface Section {
  readonly id: string;
  readonly title: Message;
  readonly chapter?: Chapter;
  readonly blocks: readonly Block[];
}

/** One figure for scripts: unrounded, with n, interval, method and definition. Shares 0..1, NPS −100..100. */
export interface Figure {
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly survey?: string;
  readonly period?: string;
  readonly status: 'known' | 'withheld';
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly answers?: number;
  readonly statistic?: number;
  readonly df?: number;
  readonly dfWithin?: number;
  readonly p?: number;
  readonly pAdjusted?: number;
  readonly effect?: number;
  readonly clusters?: number;
  readonly weighted: boolean;
  readonly method?: Method;
  readonly reason?: WithheldReason;
  readonly needed?: number;
  /** How the figure is defined here, cut and scale included. */
  readonly definition: Message;
}

/** What became of one gate, on one figure. */
export interface Verdict {
  /** As the gate is called. */
  readonly gate: string;
  /** As the gate is written, whole. */
  readonly expression: string;
  readonly metric: string;
  readonly by: Readonly<Record<string, string>>;
  readonly survey?: string;
  readonly outcome: 'passed' | 'failed' | 'inconclusive' | 'unknown';
  /** What it does to the run: one `fail` ends it with 1. */
  readonly effect: GateEffect;
  readonly judgedBy: JudgeBy;
  readonly unit: Unit;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Of a known figure alone. */
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly answers?: number;
  /** The gate with the group that was judged, the bar and the outcome in words. */
  readonly title: Message;
  readonly bar: Message;
  readonly says: Message;
  readonly reason: Message;
  readonly next?: Message;
  readonly severity?: string;
  readonly owner?: string;
  readonly note?: string;
  /** Where the gate is written, of a policy. */
  readonly at?: WrittenPlace;
}

export interface Report {
  readonly schema: 'crm-sat/report@1';
  readonly formatVersion: 1;
  readonly about: Provenance;
  readonly sections: readonly Section[];
  /** Findings that found no place among those printed first, heaviest first. */
  readonly furtherFindings?: readonly Finding[];
  /** Where every row and cell of the files went, whole; of a report that speaks of imports. */
  readonly lossAudits?: readonly LossAudit[];
  /** What became of the gates; of a report of `check`. */
  readonly verdicts?: readonly Verdict[];
  readonly results: readonly Figure[];
}
