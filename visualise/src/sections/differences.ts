/** What has changed at the last week: difference with the baseline, with its interval. */
import { drawIntervals, type Facet, type IntervalModel } from '../chart-intervals';
import type { Measure, Report } from '../data';
import { h } from '../dom';
import { figure } from '../figure';
import { say, t } from '../language';
import { differenceUnit, month, number, scaleOf, signedOf } from '../numbers';
import { groupName, headlines, lastContrast, lastDate, type Contrast } from '../read';
import { differenceSummary, visible } from '../summary';
import type { DataTable } from '../table';
import { viewChanged, type View } from '../view';
import { cautionOf, digitsFor, isFew } from '../words';
import { section } from './section';
import { sourceLine } from './source';

export function differences(report: Report, view: View): HTMLElement {
  const measures = () => (view.allMeasures ? report.measures : headlines(report));
  const more = report.measures.length > headlines(report).length;
  return section('differences', t('differences.title'), t('differences.lead'),
    figure({
      id: 'chart-differences',
      title: t('differences.chart', { when: month(lastDate(report)) }),
      file: () => `differences-${view.group}`,
      subtitle: () => groupName(report, view.group),
      draw: (width) => drawIntervals(modelOf(report, view, measures()), width),
      summary: () => differenceSummary(report, measures(), view.group, view.hidden),
      table: () => tableOf(report, view, measures()),
      source: sourceLine(report),
      caution: () => cautionOf(report.scenario.replicates),
      paper: 680,
      controls: more ? allSwitch(view, report.measures.length) : undefined,
    }));
}

const allSwitch = (view: View, count: number) => h('label', { class: 'all-measures' }, h('input', {
  type: 'checkbox', id: 'all-measures', checked: view.allMeasures,
  change: (e) => { view.allMeasures = (e.target as HTMLInputElement).checked; viewChanged(view); },
}), h('span', {}, t('differences.all', { n: number(count) })));

/** What left and right of zero mean for a measure. */
export function sides(measure: Measure): { left: string; right: string } {
  if (measure.better === 'none') return { left: t('word.less'), right: t('word.more') };
  const lower = measure.better === 'lower';
  return { left: t(lower ? 'word.better' : 'word.worse'), right: t(lower ? 'word.worse' : 'word.better') };
}

function modelOf(report: Report, view: View, measures: Measure[]): IntervalModel {
  const facets = measures.map((measure): Facet => {
    const k = scaleOf(measure);
    const known = visible(report, view.hidden).map((v) => lastContrast(report, view.group, measure.id, v.id)).filter((c): c is Contrast => !!c);
    const digits = digitsFor(measure, known);
    return {
      title: say(measure.label), unit: differenceUnit(measure), ...sides(measure),
      rows: visible(report, view.hidden).flatMap((variant) => {
        const c = lastContrast(report, view.group, measure.id, variant.id);
        const scale = (v: number | null) => (v == null ? null : v * k);
        return c ? [{
          index: report.variants.indexOf(variant), label: say(variant.label), text: signedOf(measure, c.difference, digits),
          difference: c.difference * k, few: isFew(c.runs), low: scale(c.low), high: scale(c.high), p10: scale(c.p10), p90: scale(c.p90),
        }] : [];
      }),
    };
  });
  return { facets: facets.filter((f) => f.rows.length), shared: false };
}

function tableOf(report: Report, view: View, measures: Measure[]): DataTable {
  const rows = measures.flatMap((measure) => visible(report, view.hidden).flatMap((variant) => {
    const c = lastContrast(report, view.group, measure.id, variant.id);
    if (!c) return [];
    const k = scaleOf(measure);
    const fixed = (v: number | null) => (v == null ? null : Number((v * k).toPrecision(6)));
    return [[say(measure.label), differenceUnit(measure), say(variant.label),
      fixed(c.baseline), fixed(c.value), fixed(c.difference), fixed(c.low), fixed(c.high), c.sameSign, c.runs]];
  }));
  const digits = 1 + Math.max(0, ...measures.map((m) => m.digits));
  return {
    columns: [
      { id: 'measure', label: t('headline.measure') }, { id: 'unit', label: t('table.unit') }, { id: 'variant', label: t('table.variant') },
      { id: 'baseline', label: say(report.variants[0]!.label), digits }, { id: 'value', label: t('table.value'), digits },
      { id: 'difference', label: t('table.difference'), digits }, { id: 'low', label: t('table.low'), digits },
      { id: 'high', label: t('table.high'), digits }, { id: 'same_sign', label: t('table.same_sign') }, { id: 'runs', label: t('table.runs') },
    ],
    rows,
  };
}
