/** Reading the report out of the page, and the few look-ups every section needs. */
import type { Course, Differences, Measure, Report, Variant } from './data';
import type { LifePage } from './data-life';
import type { PopulationPage } from './data-population';
import type { SweepPage } from './data-sweep';
import { inflatedText } from './inflate';
import { say } from './language';

/** What the program put in the page, or null when the template was opened without data. */
export function readData(): Report | PopulationPage | LifePage | SweepPage | null {
  try {
    const data = JSON.parse(document.getElementById('data')?.textContent ?? '') as Report | PopulationPage | LifePage | SweepPage;
    // Large parts come packed; in a page that is put together by hand they may stand open.
    if ('packed' in data && data.packed) Object.assign(data, JSON.parse(inflatedText(data.packed)));
    return data.format === 1 ? data : null;
  } catch {
    return null;
  }
}

export const BASELINE = 'baseline';

export const headlines = (report: Report): Measure[] => report.measures.filter((m) => m.headline);

/** The variants a reader compares with the baseline. */
export const alternatives = (report: Report): Variant[] => report.variants.filter((v) => v.id !== BASELINE);

export const measureOf = (report: Report, id: string): Measure | undefined => report.measures.find((m) => m.id === id);

/** The name of a group; a subgroup such as `exposed/sex=f` goes by the group it is part of. */
export const groupName = (report: Report, id: string): string => {
  const group = report.groups.find((g) => g.id === id.split('/')[0]);
  return group ? say(group.label) : id;
};

export const courseOf = (report: Report, group: string, measure: string, variant: string): Course | undefined =>
  report.series[group]?.[measure]?.[variant];

/** A variant against the baseline at one week. */
export interface Contrast {
  baseline: number | null;
  value: number | null;
  difference: number;
  low: number | null;
  high: number | null;
  p10: number | null;
  p90: number | null;
  runs: number;
  sameSign: number | null;
}

/** The contrast at the last week, or undefined where the program gave none. */
export function lastContrast(report: Report, group: string, measure: string, variant: string): Contrast | undefined {
  const all: Differences | undefined = report.differences[group]?.[measure]?.[variant];
  if (!all) return undefined;
  const at = all.difference.length - 1;
  const difference = all.difference[at];
  if (difference == null) return undefined;
  const pick = (row?: (number | null)[]) => row?.[at] ?? null;
  return {
    difference,
    baseline: pick(all.baseline),
    value: pick(all.value),
    low: pick(all.low),
    high: pick(all.high),
    p10: pick(all.p10),
    p90: pick(all.p90),
    runs: all.runs,
    sameSign: pick(all.same_sign),
  };
}

/** The Monday on which a week ends, as ISO date. */
export function dateOfWeek(report: Report, week: number): string {
  const day = new Date(`${report.scenario.start}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 7 * week);
  return day.toISOString().slice(0, 10);
}

export const lastDate = (report: Report): string =>
  dateOfWeek(report, report.difference_weeks[report.difference_weeks.length - 1] ?? report.scenario.weeks);
