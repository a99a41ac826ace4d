/** Who carries it: the same difference for women and men, ages, relations and incomes. */
import { drawIntervals, type Facet, type IntervalModel } from '../chart-intervals';
import type { Measure, Report, Who } from '../data';
import { h } from '../dom';
import { figure } from '../figure';
import { say, t } from '../language';
import { differenceUnit, month, scaleOf, signedOf } from '../numbers';
import { groupName, lastContrast, lastDate, measureOf } from '../read';
import { clearOf, whoSummary } from '../summary';
import type { DataTable } from '../table';
import { viewChanged, type View } from '../view';
import { cautionOf, digitsFor, isFew } from '../words';
import { sides } from './differences';
import { section } from './section';
import { sourceLine } from './source';

export function who(report: Report, view: View): HTMLElement | null {
  const measures = report.measures.filter((m) => report.who.some((w) => w.measure === m.id));
  const variants = report.variants.filter((v) => report.who.some((w) => w.variant === v.id));
  if (!measures.length || !variants.length) return null;
  if (!measures.some((m) => m.id === view.whoMeasure)) view.whoMeasure = (measures.find((m) => m.better !== 'none') ?? measures[0]!).id;
  if (!variants.some((v) => v.id === view.whoVariant)) view.whoVariant = variants.find((v) => v.id === report.answer?.variant)?.id ?? farthest(report, view.whoMeasure);
  const rows = () => report.who.filter((w) => w.measure === view.whoMeasure && w.variant === view.whoVariant);
  const measure = () => measureOf(report, view.whoMeasure)!;
  const variant = () => report.variants.find((v) => v.id === view.whoVariant)!;
  const choose = (id: string, label: string, now: string, options: { id: string; name: string }[], set: (x: string) => void) =>
    h('label', { class: 'choose', for: id }, h('span', {}, label), h('select', {
      id, change: (e) => { set((e.target as HTMLSelectElement).value); viewChanged(view); },
    }, options.map((o) => h('option', { value: o.id, selected: o.id === now }, o.name))));

  return section('who', t('who.title'), report.groups.length > 1 ? `${t('who.lead')} ${t('who.about', { group: groupName(report, report.who[0]!.group) })}` : t('who.lead'), figure({
    id: 'chart-who',
    title: t('who.chart', { when: month(lastDate(report)) }),
    controls: h('div', { class: 'chooses' },
      choose('who-measure', t('who.measure'), view.whoMeasure, measures.map((m) => ({ id: m.id, name: say(m.label) })), (x) => (view.whoMeasure = x)),
      choose('who-variant', t('who.variant'), view.whoVariant, variants.map((v) => ({ id: v.id, name: say(v.label) })), (x) => (view.whoVariant = x))),
    file: () => `who-${view.whoMeasure}-${view.whoVariant}`,
    subtitle: () => [groupName(report, rows()[0]?.group ?? ''), say(measure().label), say(variant().label)].join(' · '),
    caution: () => cautionOf(Math.min(...rows().map((r) => r.runs), report.scenario.replicates)),
    draw: (width) => drawIntervals({ facets: facetsOf(report, rows()), shared: true, reference: referenceOf(report, measure(), rows()) }, width),
    summary: () => whoSummary(measure(), say(variant().label), rows(), overallOf(report, rows())),
    table: () => tableOf(report, rows()),
    source: sourceLine(report),
    // Room for the longest name of a group beside its figure; it is printed smaller.
    paper: 880,
  }));
}

/** The difference for everybody in these groups together. */
function overallOf(report: Report, rows: Who[]): number | null {
  const [row] = rows;
  return row ? lastContrast(report, row.group.split('/')[0]!, row.measure, row.variant)?.difference ?? null : null;
}

function referenceOf(report: Report, measure: Measure, rows: Who[]): IntervalModel['reference'] {
  const all = overallOf(report, rows);
  return all == null ? undefined : { value: all * scaleOf(measure), label: t('who.all', { value: signedOf(measure, all, digitsFor(measure, judged(rows))) }), grey: t('who.grey') };
}

const judged = (rows: Who[]) => rows.flatMap((r) => (r.difference == null ? [] : [{ difference: r.difference, low: r.low, high: r.high }]));

/** Start with the variant where subgroups move most: that is where the question is asked. */
function farthest(report: Report, measure: string): string {
  const rows = report.who.filter((w) => w.measure === measure && w.difference != null);
  return rows.reduce((a, b) => (Math.abs(b.difference!) > Math.abs(a?.difference ?? 0) ? b : a), rows[0])?.variant ?? '';
}

function facetsOf(report: Report, rows: Who[]): Facet[] {
  const facets = new Map<string, Facet>();
  const first = rows[0] && measureOf(report, rows[0].measure);
  const digits = first ? digitsFor(first, judged(rows)) : 0;
  for (const row of rows) {
    const measure = measureOf(report, row.measure);
    if (!measure || row.difference == null) continue;
    const k = scaleOf(measure);
    const title = say(row.by);
    if (!facets.has(title)) facets.set(title, { title, unit: differenceUnit(measure), ...sides(measure), rows: [] });
    facets.get(title)!.rows.push({
      open: clearOf(row) === 'none', few: isFew(row.runs),
      index: report.variants.findIndex((v) => v.id === row.variant), label: say(row.label), text: signedOf(measure, row.difference, digits),
      difference: row.difference * k, low: row.low == null ? null : row.low * k, high: row.high == null ? null : row.high * k, p10: null, p90: null,
    });
  }
  // The worst first; where there is no better or worse, what changes most.
  const worst = first?.better === 'higher' ? 1 : -1;
  const key = (r: Facet['rows'][number]) => (first?.better === 'none' ? -Math.abs(r.difference) : worst * r.difference);
  for (const facet of facets.values()) facet.rows.sort((a, b) => key(a) - key(b));
  return [...facets.values()];
}

const verdicts = { both: 'who.clear_of_all', zero: 'who.clear_of_zero', none: 'who.clear_of_none' } as const;

function tableOf(report: Report, rows: Who[]): DataTable {
  const measure = rows[0] && measureOf(report, rows[0].measure);
  const k = measure ? scaleOf(measure) : 1;
  const digits = measure ? digitsFor(measure, judged(rows)) : 1;
  const fixed = (v: number | null) => (v == null ? null : Number((v * k).toPrecision(6)));
  return {
    columns: [
      { id: 'group', label: t('who.group') }, { id: 'by', label: t('who.by') },
      { id: 'baseline', label: say(report.variants[0]!.label), digits }, { id: 'value', label: t('table.value'), digits },
      { id: 'difference', label: t('table.difference'), digits }, { id: 'low', label: t('table.low'), digits },
      { id: 'high', label: t('table.high'), digits }, { id: 'same_sign', label: t('table.same_sign') }, { id: 'runs', label: t('table.runs') },
      { id: 'clear', label: t('who.verdict') },
    ],
    rows: rows.map((r) => [say(r.label), say(r.by), fixed(r.baseline), fixed(r.value), fixed(r.difference), fixed(r.low), fixed(r.high), r.same_sign, r.runs, t(verdicts[clearOf(r)])]),
  };
}
