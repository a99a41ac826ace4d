/** From runs to what is drawn and said: means, bands, paired differences. */
import type { Measure, Row } from '../data';
import { FROM } from './levers';

/** Below this count of runs there is no band. */
const BAND_FROM = 5;
/** A direction is called clear when so many of at least so many runs agree; 17 of 20 by chance: 1 in 400. */
const CLEAR_SHARE = 0.85;
const CLEAR_FROM = 6;

export const rowOf = (rows: Float64Array, measure: number, length: number): Row =>
  Array.from(rows.subarray(measure * length, (measure + 1) * length), (x) => (Number.isFinite(x) ? x : null));

export function meanRow(rows: Row[]): Row {
  return (rows[0] ?? []).map((_, i) => {
    const known = rows.map((r) => r[i]).filter((x): x is number => x != null);
    return known.length ? known.reduce((a, b) => a + b, 0) / known.length : null;
  });
}

/** The 10th and 90th percentile of each week, or nothing while there are few runs. */
export function bandOf(rows: Row[]): { p10: Row; p90: Row } | undefined {
  if (rows.length < BAND_FROM) return undefined;
  const at = (share: number): Row => rows[0]!.map((_, i) => {
    const known = rows.map((r) => r[i]).filter((x): x is number => x != null).sort((a, b) => a - b);
    if (known.length === 0) return null;
    const place = share * (known.length - 1);
    const low = Math.floor(place);
    return known[low]! + (known[Math.min(low + 1, known.length - 1)]! - known[low]!) * (place - low);
  });
  return { p10: at(0.1), p90: at(0.9) };
}

/** What a course comes to: counts since week 0 at the end, else the mean from the start of the policy on. */
export function outcomeOf(measure: Measure, row: Row): number | null {
  if (measure.unit === 'per_100') return row[row.length - 1] ?? null;
  const known = row.slice(FROM).filter((x): x is number => x != null);
  return known.length ? known.reduce((a, b) => a + b, 0) / known.length : null;
}

export interface Outcome {
  base: number; value: number; difference: number;
  runs: number; higher: number; lower: number;
  verdict: 'higher' | 'lower' | 'unclear' | 'same';
}

/** The choice against the baseline, pair by pair: the same people with the same luck. */
export function compare(measure: Measure, base: Row[], tried: Row[]): Outcome | null {
  const pairs = base.map((row, i) => [outcomeOf(measure, row), outcomeOf(measure, tried[i]!)] as const)
    .filter((p): p is readonly [number, number] => p[0] != null && p[1] != null);
  if (pairs.length === 0) return null;
  const mean = (f: (p: readonly [number, number]) => number) => pairs.reduce((sum, p) => sum + f(p), 0) / pairs.length;
  const higher = pairs.filter(([a, b]) => b > a).length;
  const lower = pairs.filter(([a, b]) => b < a).length;
  const n = pairs.length;
  const clear = (count: number) => n >= CLEAR_FROM && count >= CLEAR_SHARE * n;
  const verdict = higher + lower === 0 ? 'same' : clear(higher) ? 'higher' : clear(lower) ? 'lower' : 'unclear';
  return { base: mean((p) => p[0]), value: mean((p) => p[1]), difference: mean((p) => p[1] - p[0]), runs: n, higher, lower, verdict };
}
