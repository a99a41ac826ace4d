/** What all parts of the page share. */
import type { Row } from '../data';
import { variantJson, type Lever } from './levers';
import type { Pool, Runs } from './pool';
import type { Choice, State } from './state';
import { rowOf, type Outcome } from './stats';
import type { Basis, Client } from './types';

export interface App {
  basis: Basis;
  levers: Lever[];
  state: State;
  pool: Pool;
  /** Replicates of the present place. */
  replicates: number;
  /** Clients of the first replicate at week 0. */
  people: Client[];
  /** Position of the measure in view among `basis.measures`, and of the group among `basis.groups`. */
  measure: number;
  group: number;
  /** What came of choices in a place that is there no more: by choice and group, an outcome per measure. */
  kept: Map<string, (Outcome | null)[]>;
  problem: string;
  /** What a dropped file said that the page cannot express. */
  notes: string[];
}

export const keyOf = (choice: Choice): string => `${choice.size} ${JSON.stringify(choice.levers)}`;
export const isMoved = (choice: Choice): boolean => Object.keys(choice.levers).length > 0;
export const variantOf = (app: App, choice: Choice): string | null => (isMoved(choice) ? variantJson(app.levers, choice.levers) : null);

/** Runs of a choice and of the baseline that belong together, in order of replicate. */
export function pairs(app: App, choice: Choice): { base: Float64Array[]; tried: Float64Array[]; runs: Runs | undefined } {
  const runs = app.pool.runsOf(keyOf(choice));
  const both = [...(runs?.rows.keys() ?? [])].filter((r) => app.pool.baseline.rows.has(r)).sort((a, b) => a - b);
  return { base: both.map((r) => app.pool.baseline.rows.get(r)!), tried: both.map((r) => runs!.rows.get(r)!), runs };
}

/** Positions in the series of the engine that the page wants: all measures of each group. */
export const wanted = (basis: Basis): number[] =>
  basis.groups.flatMap((g) => basis.measures.map((m) => g.position * basis.recorded + m.position));

/** The course of one measure for the group in view. */
export const courseOf = (app: App, rows: Float64Array, measure: number, length: number): Row =>
  rowOf(rows, app.group * app.basis.measures.length + measure, length);

/** The Monday on which a week ends. */
export function dateOf(app: App, week: number): string {
  return new Date(Date.parse(`${app.basis.scenario.start}T00:00:00Z`) + week * 7 * 86_400_000).toISOString().slice(0, 10);
}

/** The scenario of a place, as the engine takes it. */
export const scenarioOf = (basis: Basis, size: number): string => JSON.stringify({ ...basis.scenario, persons: size });
