/**
 * The contract between the program and the page, format 1. The program writes
 * this as JSON into the template; the page only reads it. Numbers are plain
 * (a share is 0..1), texts are plain text in both languages, never HTML.
 */

import type { Lives, Network, Research } from './data-film';
import type { SweepPage } from './data-sweep';

export type Lang = 'nl' | 'en';

/** One text in both languages. */
export type Text = Record<Lang, string>;

/** A value per point of a grid; null where there is none (nobody in the group). */
export type Row = (number | null)[];

export interface Variant {
  id: string;
  label: Text;
  /** One sentence: what differs from the baseline. */
  explain?: Text;
}

export interface Group {
  id: string;
  label: Text;
  explain: Text;
  /** In the model at week 0, mean over the runs. One person may be client and carer. */
  clients: number;
  carers: number;
  /** How many people of a place of this size they stand for, where some were built in extra number. */
  stands_for: { clients: number; carers: number };
}

export interface Measure {
  id: string;
  label: Text;
  explain: Text;
  /** `share` means 0..1 and is shown as a percentage; every other unit is shown as it is. */
  unit: string;
  /** What stands behind a number: "uur per week", or "% van de mantelzorgers" for a share. */
  unit_label: Text;
  /** Digits after the point as shown (of the percentage, for a share). */
  digits: number;
  better: 'lower' | 'higher' | 'none';
  headline: boolean;
}

/** One line over `weeks`: mean over runs, the 10th and 90th percentile, and the first twenty runs. */
export interface Course {
  mean: Row;
  p10?: Row;
  p90?: Row;
  runs?: Row[];
}

/** Variant against baseline over `difference_weeks`, of which the last is the end. */
export interface Differences {
  baseline: Row;
  value: Row;
  difference: Row;
  /** 90 % interval of the mean paired difference; null for a single run. */
  low: Row;
  high: Row;
  /** Spread of the difference over runs. */
  p10: Row;
  p90: Row;
  runs: number;
  /** In how many runs the difference has the sign of the mean difference. */
  same_sign: Row;
}

/** One subgroup at the last week. */
export interface Who {
  group: string;
  by: Text;
  label: Text;
  measure: string;
  variant: string;
  baseline: number | null;
  value: number | null;
  difference: number | null;
  low: number | null;
  high: number | null;
  runs: number;
  same_sign: number | null;
  /** The variant does clearly something else to them than to all affected together. */
  apart: boolean;
}

export type Grade = 'measured' | 'estimated' | 'assumed';

export interface Assumption {
  id: string;
  label: Text;
  value: number | string | boolean;
  default: number | string | boolean;
  /** May be one string when it reads the same in both languages. */
  unit: string | Text;
  low: number | null;
  high: number | null;
  source: string | Text;
  grade: Grade;
}

/** A feature of the population: what was asked for and what came out. */
export interface Built {
  id: string;
  label: Text;
  /** Null where nothing was asked. */
  asked: number | null;
  built: number;
  /** `share` is shown as a percentage. */
  unit: string | Text;
  source: string | Text;
}

/** A moment worth a mark on the time axis, such as the week a policy starts. */
export interface Moment {
  week: number;
  label: Text;
  /** Whose moment it is; absent: of every variant. */
  variants?: string[];
}

/** What the numbers say about one variant, or about those affected: short sentences under a heading. */
export interface Finding {
  /** Empty when it is not about one variant. */
  variant: string;
  about: Text;
  lines: Text[];
}

/** A band of five years in the age pyramid: shares of all residents. */
export interface PyramidBand {
  from: number;
  men_asked: number;
  men_built: number;
  women_asked: number;
  women_built: number;
}

/** A variant against the baseline over the weeks of its policy. */
export interface AnswerContrast {
  baseline: number | null;
  value: number | null;
  difference: number | null;
  low: number | null;
  high: number | null;
  runs: number;
  same_sign: number;
  clear: boolean;
}

/** `variant` less `other`: only what differs clearly and by enough to matter. */
export interface AnswerPair {
  variant: string;
  other: string;
  rows: (AnswerContrast & { measure: string })[];
}

/** Euros per client per week of one payer, also at the lowest and highest prices of the file. */
export interface AnswerPayer extends AnswerContrast {
  label: Text;
  measure: string;
  low_price: number | null;
  high_price: number | null;
}

/** The page for aldermen: all its sentences are made by the program. */
export interface Answer {
  /** The variant that the question is about. */
  variant: string;
  period: Text;
  /** What weakens the answer: warnings of the file, few clients, a method that nobody began. */
  mind: Text[];
  lead: Text[];
  /** Hours per client per week that the cut takes away, and where they are made up; null if not clear. */
  flow: { cut: number; parts: { label: Text; hours: number; low: number; high: number; clear: boolean }[] } | null;
  watch: { measure: string; sentence: Text; why: Text; clear: boolean }[];
  payers: AnswerPayer[];
  money: Text;
  /** Rows for those reached, and some for everybody; `counted` says over which time, where that matters. */
  /** For whom each variant is told; empty when that is the same for all. */
  of_whom: Record<string, { group: string; who: Text }>;
  comparison: { measure: string; group: string; counted: Text | null; variants: Record<string, AnswerContrast> }[];
  /** What to know beside the money of a variant. */
  caveats: { variant: string; sentence: Text }[];
  /** Every variant in a few lines, over the last year. */
  choices: { variant: string; sentence: Text }[];
  /** What the municipality spends a year in the whole place, in words: now, and the change per variant. */
  town: { now: Text; periods: { title: Text; label: Text; baseline: Text; variants: Record<string, { euros: Text; margin: Text }> }[] };
  /** This variant against every other one, and the others against one another when they are few. */
  against: { pairs: AnswerPair[]; over: Text; note: Text };
  /** What is otherwise in the first year than in the last. */
  by_year: { measure: string; variants: Record<string, { first: AnswerContrast; last: AnswerContrast }> }[];
  /** What an announcement does before the cut. */
  before: Text[];
  /** Methods begun, ceilings met, and what of a cut came back. */
  reached: Text[];
  rests: Text[];
  cannot: Text[];
}

/** A line of all bills together: whole minutes and cents per variant, all weeks and runs, unweighted. */
export interface BookLine {
  id: string;
  label: Text;
  payer: Text | null;
  variants: Record<string, { minutes: number; cents: number }>;
}

/** A row of the validation table: what surveys found, and what the model gave when it was last checked. */
export interface Validation {
  row: string;
  label: Text;
  /** The model was estimated on this row; else it was kept for testing. */
  tuned: boolean;
  model: Text;
  interval: Text;
  data: Text;
  band: Text;
  inside: boolean;
  source: Text;
}

export interface Report {
  format: 1;
  /** The large parts as JSON, deflated, in base64. */
  packed?: string;
  /** Language to open in; without it the browser's own. */
  language?: Lang;
  program: { version: string; commit: string };
  title: Text;
  question: Text;
  scenario: {
    file: string;
    /** The Monday of week 0. */
    start: string;
    weeks: number;
    warm_up: number;
    persons: number;
    replicates: number;
    /** As text: a seed may be larger than a number in a browser can hold. */
    seed: string;
    weighted: boolean;
  };
  /** `baseline` first. */
  variants: Variant[];
  groups: Group[];
  measures: Measure[];
  moments?: Moment[];
  weeks: number[];
  dates: string[];
  series: Record<string, Record<string, Record<string, Course>>>;
  difference_weeks: number[];
  differences: Record<string, Record<string, Record<string, Differences>>>;
  who: Who[];
  assumptions: Assumption[];
  built: Built[];
  pyramid: PyramidBand[];
  figures: {
    person_weeks_per_s?: number;
    active_share?: number;
    results_checksum?: string;
    state_hash?: string;
  };
  findings: Finding[];
  /** Null without a variant to compare. */
  answer?: Answer | null;
  books?: BookLine[];
  limits: Text[];
  validation?: Validation[];
  /** One run seen again; null when it could not be, and then `film_reason` says why. */
  network?: Network | null;
  lives?: Lives | null;
  research?: Research | null;
  film_reason?: Text | null;
  /** Of a sweep that lies in the folder of the run. */
  sweep?: SweepPage | null;
}
