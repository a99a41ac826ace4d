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

/** How many measures get clearly better or worse, for the variant that is asked about, else the first in view. */
export function differenceSummary(report: Report, measures: Measure[], group: string, hidden: Set<string>): string {
  const inView = visible(report, hidden);
  const variant = inView.find((v) => v.id === report.answer?.variant) ?? inView[0];
  if (!variant) return t('summary.no_variant');
  const count = { worse: 0, better: 0, neither: 0, other: 0 };
  for (const measure of measures) {
    const contrast = lastContrast(report, group, measure.id, variant.id);
    if (!contrast) continue;
    const direction = directionOf(measure, contrast);
    if (direction === 'worse') count.worse++;
    else if (direction === 'better') count.better++;
    else if (direction === 'more' || direction === 'less') count.neither++;
    else count.other++;
  }
  return t('summary.differences', {
    variant: say(variant.label), worse: number(count.worse), better: number(count.better), neither: number(count.neither), other: number(count.other),
  });
}

/**
 * What a subgroup is clear of: zero and all together, zero only, or neither. One run has no margin, and
 * says nothing about so small a group.
 */
export function clearOf(row: Who): 'both' | 'zero' | 'none' {
  const { difference, low, high } = row;
  if (difference == null || low == null || high == null || row.runs < 2 || low * high <= 0) return 'none';
  if (row.same_sign != null && 2 * row.same_sign <= row.runs) return 'none';
  return row.apart ? 'both' : 'zero';
}

/** Which subgroups are hit harder than all together; a group is named only when its margin allows it. */
export function whoSummary(measure: Measure, variant: string, rows: Who[], all: number | null): string {
  const known = rows.filter((r) => r.difference != null);
  if (known.length < 2 || all == null) return t('summary.who_none');
  const digits = digitsFor(measure, known.map((r) => ({ difference: r.difference!, low: r.low, high: r.high })));
  // Further from zero than all, and to the bad side where there is one.
  const bad = measure.better === 'none' ? 0 : measure.better === 'higher' ? -1 : 1;
  const harder = (r: Who) => (bad ? bad * (r.difference! - all) > 0 && bad * r.difference! > 0 : Math.abs(r.difference!) > Math.abs(all));
  const hit = known.filter((r) => clearOf(r) === 'both' && harder(r)).sort((a, b) => Math.abs(b.difference!) - Math.abs(a.difference!));
  const open = known.filter((r) => clearOf(r) === 'none');
  const rest = known.length - hit.length - open.length;
  const much = (r: Who) => t('summary.who_group', { group: say(r.label), much: signedOf(measure, r.difference, digits) });
  return t('summary.who', {
    measure: say(measure.label),
    variant,
    all: `${signedOf(measure, all, digits)} ${differenceUnit(measure)}`,
    hit: hit.length ? t(bad ? 'summary.who_worse' : 'summary.who_more', { list: hit.map(much).join('; ') }) : t(bad ? 'summary.who_nobody' : 'summary.who_none_more'),
    zero: rest ? t('summary.who_zero', { n: number(rest) }) : '',
    open: open.length ? t('summary.who_open', { list: open.map((r) => say(r.label)).join(', ') }) : '',
    chance: t('summary.who_chance', { n: number(known.length), k: number(Math.max(1, known.length / 10)) }),
  }).replace(/ {2,}/g, ' ').trim();
}
