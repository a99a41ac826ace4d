/** One sentence per chart, made from the numbers it shows. */
import type { Measure, Report, Variant, Who } from './data';
import { say, t } from './language';
import { amountOf, month, signedOf, valueOf, differenceUnit, number } from './numbers';
import { alternatives, lastContrast, lastDate, type Contrast } from './read';
import { digitsFor, directionOf, inRuns } from './words';

/** The variants that are ticked. */
export const visible = (report: Report, hidden: Set<string>): Variant[] => alternatives(report).filter((v) => !hidden.has(v.id));

/** Where the lines end: the variant farthest from the baseline, if any is clearly away from it. */
export function courseSummary(report: Report, measure: Measure, group: string, hidden: Set<string>): string {
  const ends = visible(report, hidden)
    .map((variant) => ({ variant, contrast: lastContrast(report, group, measure.id, variant.id) }))
    .filter((e): e is { variant: Variant; contrast: Contrast } => e.contrast !== undefined);
  const values = { when: month(lastDate(report)) };
  if (!ends.length) return t('summary.course_none', values);
  const base = amountOf(measure, ends[0]!.contrast.baseline);
  const digits = digitsFor(measure, ends.map((e) => e.contrast));
  const clear = ends.filter((e) => !['unclear', 'same'].includes(directionOf(measure, e.contrast, digits)));
  if (!clear.length) return t('summary.course_equal', { ...values, base });
  const far = clear.reduce((a, b) => (Math.abs(b.contrast.difference) > Math.abs(a.contrast.difference) ? b : a));
  return t('summary.course', {
    ...values,
    base,
    variant: say(far.variant.label),
    value: valueOf(measure, far.contrast.value),
    difference: signedOf(measure, far.contrast.difference, digits),
    runs: inRuns(far.contrast),
  });
}

/** How many measures get clearly better or worse, for the variant where most move. */
export function differenceSummary(report: Report, measures: Measure[], group: string, hidden: Set<string>): string {
  const counts = visible(report, hidden).map((variant) => {
    const count = { variant, worse: 0, better: 0, other: 0, known: 0 };
    for (const measure of measures) {
      const contrast = lastContrast(report, group, measure.id, variant.id);
      if (!contrast) continue;
      count.known++;
      const direction = directionOf(measure, contrast);
      if (direction === 'worse') count.worse++;
      else if (direction === 'better') count.better++;
      else count.other++;
    }
    return count;
  });
  if (!counts.length) return t('summary.no_variant');
  const most = counts.reduce((a, b) => (b.worse + b.better > a.worse + a.better ? b : a));
  return t('summary.differences', {
    variant: say(most.variant.label), known: most.known, worse: number(most.worse), better: number(most.better), other: number(most.other),
  });
}

/** Which subgroup changes most and which least. */
export function whoSummary(measure: Measure, variant: string, rows: Who[]): string {
  const known = rows.filter((r) => r.difference != null).sort((a, b) => Math.abs(b.difference!) - Math.abs(a.difference!));
  if (known.length < 2) return t('summary.who_none');
  // Small groups swing by chance: only one whose margin leaves out zero is named.
  const [most] = known.filter((r) => r.runs > 1 && r.low != null && r.high != null && r.low * r.high > 0);
  if (!most) return t('summary.who_unclear', { measure: say(measure.label), variant });
  return t('summary.who', {
    measure: say(measure.label),
    variant,
    most: say(most.label),
    much: `${signedOf(measure, most.difference)} ${differenceUnit(measure)}`,
    low: signedOf(measure, most.low),
    high: signedOf(measure, most.high),
  });
}
