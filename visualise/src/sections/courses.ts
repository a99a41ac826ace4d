/** The course over time: one small chart per headline measure. */
import { drawLines, type LineChart, type LineModel } from '../chart-lines';
import type { Measure, Report } from '../data';
import { h } from '../dom';
import { figure } from '../figure';
import { say, t } from '../language';
import { number, scaleOf, valueOf } from '../numbers';
import { alternatives, courseOf, groupName, headlines } from '../read';
import { addReadout } from '../readout';
import { courseSummary } from '../summary';
import type { Column, DataTable } from '../table';
import { viewChanged, onView, type View } from '../view';
import { cautionOf, isFew } from '../words';
import { section } from './section';
import { sourceLine } from './source';

export function courses(report: Report, view: View): HTMLElement {
  const charts = headlines(report)
    .filter((m) => report.groups.some((g) => report.series[g.id]?.[m.id]))
    .map((m) => course(report, view, m));
  return section('courses', t('courses.title'), t(report.scenario.replicates > 1 ? 'courses.lead' : 'courses.lead_one'),
    runsIn(report) > 1 ? runControls(report, view) : null,
    h('div', { class: 'grid two' }, charts),
    h('p', { class: 'source paper-only' }, sourceLine(report)));
}

/** Whom the chart is about, the unit, and which run if one was brought forward. */
function subtitleOf(report: Report, view: View, measure: Measure): string {
  const run = view.run == null ? [] : [t('runs.one_of', { n: number(view.run + 1), runs: number(runsIn(report)) })];
  return [groupName(report, view.group), say(measure.unit_label), ...run].join(' · ');
}

function modelOf(report: Report, view: View, measure: Measure): LineModel {
  const series = report.variants.flatMap((variant, index) => {
    const row = courseOf(report, view.group, measure.id, variant.id);
    return row && !view.hidden.has(variant.id) ? [{ index, label: say(variant.label), ...row }] : [];
  });
  return {
    weeks: report.weeks, start: report.scenario.start, moments: momentsOf(report),
    series, write: (v) => valueOf(measure, v), scale: scaleOf(measure), showRuns: view.showRuns, few: isFew(report.scenario.replicates), run: view.run,
  };
}

/** A moment of some variants only says which. */
const momentsOf = (report: Report): LineModel['moments'] => (report.moments ?? []).map((moment) => {
  const its = moment.variants ?? [];
  const names = alternatives(report).filter((v) => its.includes(v.id)).map((v) => say(v.label));
  return { week: moment.week, name: names.length && names.length < alternatives(report).length ? t('moment.of', { what: say(moment.label), names: names.join('; ') }) : say(moment.label) };
});

function course(report: Report, view: View, measure: Measure): HTMLElement {
  let model = modelOf(report, view, measure);
  let chart: LineChart;
  const title = say(measure.label);
  return figure({
    id: `chart-${measure.id}`,
    title,
    explain: say(measure.explain),
    caution: () => cautionOf(report.scenario.replicates),
    file: () => `${measure.id}-${view.group}`,
    subtitle: () => subtitleOf(report, view, measure),
    draw: (width, paper) => {
      model = modelOf(report, view, measure);
      chart = drawLines(model, width, paper);
      return chart.svg;
    },
    after: (plot) => addReadout(plot, chart, model, report.dates, title),
    summary: () => courseSummary(report, measure, view.group, view.hidden),
    table: () => tableOf(report, model, measure),
    source: sourceLine(report),
    paper: 330,
  });
}

function tableOf(report: Report, model: LineModel, measure: Measure): DataTable {
  const rows = model.series.flatMap((one) => {
    const id = report.variants[one.index]!.id;
    const column = (kind: string, label: string, values: (number | null)[]) =>
      ({ column: { id: `${id}_${kind}`, label, digits: measure.digits } as Column, values });
    return [
      column('mean', one.label, one.mean),
      ...(one.p10 ? [column('p10', t('table.p10', { variant: one.label }), one.p10)] : []),
      ...(one.p90 ? [column('p90', t('table.p90', { variant: one.label }), one.p90)] : []),
    ];
  });
  const k = scaleOf(measure);
  return {
    columns: [{ id: 'date', label: t('table.date') }, { id: 'week', label: t('table.week') }, ...rows.map((r) => r.column)],
    rows: report.weeks.map((week, i) => [report.dates[i] ?? '', week, ...rows.map((r) => scaled(r.values[i], k))]),
  };
}

const scaled = (v: number | null | undefined, k: number) => (v == null ? null : Number((v * k).toPrecision(12)));

/** How many single runs the page has: of many only the first are drawn. */
const runsIn = (report: Report): number =>
  Math.max(0, ...Object.values(report.series).flatMap((group) => Object.values(group).flatMap((measure) =>
    Object.values(measure).map((course) => course.runs?.length ?? 0))));

/** Thin lines on or off, and one run at a time: luck differs, and seeing single runs shows how much. */
function runControls(report: Report, view: View): HTMLElement {
  const last = runsIn(report);
  const says = h('output', { class: 'which', id: 'run-which' });
  const write = () => (says.textContent = view.run == null ? t('runs.all') : t('runs.one_of', { n: number(view.run + 1), runs: number(last) }));
  const step = (by: number) => () => {
    // From "all" forward to the first run, and past the last one back to "all".
    const next = (view.run ?? -1) + by;
    view.run = next < -1 ? last - 1 : next < 0 || next >= last ? null : next;
    viewChanged(view);
  };
  write();
  onView(write);
  return h('div', { class: 'run-controls' },
    h('label', {}, h('input', {
      type: 'checkbox', id: 'show-runs', checked: view.showRuns,
      change: (e) => { view.showRuns = (e.target as HTMLInputElement).checked; viewChanged(view); },
    }), h('span', {}, t('runs.show'))),
    h('div', { class: 'stepper', role: 'group', 'aria-label': t('runs.step') },
      h('button', { type: 'button', id: 'run-back', 'aria-label': t('runs.back'), click: step(-1) }, '‹'), says,
      h('button', { type: 'button', id: 'run-next', 'aria-label': t('runs.next'), click: step(1) }, '›')));
}
