/** A sweep over levers: what `draagkracht sweep` keeps in sweep.json. Written by sweep_page.cpp. */
import type { Lang, Measure, Row, Text } from './data';

export interface SweptLever {
  id: string;
  label: Text;
  /** The ends of its range in words, nearest to 0 first. */
  from: Text;
  to: Text;
  /** The values it takes, and how an axis writes them. */
  values: number[];
  short: Text[];
}

/** The difference from unchanged over the values of one lever. */
export interface SweepResponse {
  /** Position among the levers. */
  lever: number;
  values: number[];
  /** Whether points follow from each other: else the other levers differ from point to point too. */
  joined: boolean;
  /** Whether it is a mean over the other levers. */
  averaged: boolean;
  runs: Row[];
  difference: Row;
  /** 90 % interval of the mean. */
  low: Row;
  high: Row;
  count: number[];
  shape: string;
  shape_label: Text;
  bend: { at: number; low: number; high: number; words: Text; rises: boolean } | null;
  /** What a straight line makes of the whole range. */
  effect: { difference: number | null; low: number | null; high: number | null } | null;
  sentence: Text;
}

export interface SweepMap {
  /** What two levers do together beyond their sum. */
  sentence: Text | null;
  /** Value of the first and of the second lever, mean difference, and its interval. */
  points: [number, number, number | null, number | null, number | null][];
}

export interface SweepOutcome {
  measure: Measure;
  /** "12,3 uur per week". */
  unchanged: Text;
  judged: Text;
  responses: SweepResponse[];
  map: SweepMap | null;
}

export interface Sweep {
  basis: Text;
  caveat: Text;
  design: 'grid' | 'lhs' | 'oat';
  group: { label: Text; explain: Text; clients: number | null; carers: number | null };
  levers: SweptLever[];
  outcomes: SweepOutcome[];
}

export interface SweepPage {
  format: 1;
  page: 'sweep';
  language?: Lang;
  program: { version: string; commit: string };
  title: Text;
  scenario: { file: string; start: string; weeks: number; persons: number; replicates: number; seed: string };
  sweep: Sweep;
}
