/** For researchers: spreads over people, how often things happen, and code that opens the data again. */
import { drawBars } from '../chart-bars';
import { drawColumns } from '../chart-columns';
import type { Report } from '../data';
import type { Research } from '../data-film';
import { h } from '../dom';
import { figure } from '../figure';
import { say, t } from '../language';
import { month, number } from '../numbers';
import { lastDate } from '../read';
import { section } from './section';
import { snippet } from './snippets';
import { sourceLine } from './source';

export function research(report: Report): HTMLElement {
  return section('research', t('research.title'), t('research.lead'),
    report.research ? h('div', {}, spreads(report, report.research), events(report, report.research)) : null,
    h('h3', { class: 'research-head', id: 'research-open' }, t('research.open')),
    h('p', { class: 'explain' }, t('research.files')),
    snippet('python', report), snippet('r', report),
    h('h3', { class: 'research-head' }, t('research.sweep')),
    h('p', { class: 'explain' }, t('research.sweep_text')),
    h('p', { class: 'again' }, h('code', {}, `draagkracht sweep ${report.scenario.file} --lever indication_size.guidance=-80%..0 --out DIR/sweep`)),
    h('p', { class: 'again' }, h('code', {}, 'draagkracht report DIR')));
}

const names = (report: Report, data: Research): string[] => Object.keys(data.variants).map((id) => {
  const variant = report.variants.find((v) => v.id === id);
  return variant ? say(variant.label) : id;
});

/** "2 tot 4", and the last "40 of meer". */
const classes = (bounds: number[], whole: boolean): string[] => bounds.map((from, i) => {
  const to = bounds[i + 1];
  const digits = (v: number) => number(v, Number.isInteger(v) ? 0 : 2);
  if (to === undefined) return t('research.more', { from: digits(from) });
  return whole ? digits(from) : t('research.between', { from: digits(from), to: digits(to) });
});

/** The same with a dash, for where there is little room: "2–4", "40+". */
const shortClasses = (bounds: number[], whole: boolean): string[] => bounds.map((from, i) => {
  const to = bounds[i + 1];
  const text = (v: number) => number(v, [0, 1, 2].find((d) => Number(v.toFixed(d)) === v) ?? 2);
  if (to === undefined) return `${text(from)}+`;
  return whole ? text(from) : `${text(from)}–${text(to)}`;
});

function spreads(report: Report, data: Research): HTMLElement {
  const [first, second] = Object.values(data.variants);
  const [base = '', other = ''] = names(report, data);
  const of = (id: string, k: number) => ((k ? second : first)?.spreads[id] ?? []).map((v) => (v == null ? null : 100 * v));
  const whole = (id: string) => id === 'helpers';
  return figure({
    id: 'chart-spreads',
    title: t('research.spreads', { when: month(lastDate(report)) }),
    file: () => 'spreads',
    explain: t('research.spreads_explain', { run: number(data.replicate + 1) }),
    subtitle: () => t('research.spreads_unit'),
    caution: () => t('few.single'),
    draw: (width, paper) => drawColumns({
      facets: data.spreads.map((spread) => ({
        title: say(spread.title), unit: `% ${say(spread.of)}; ${say(spread.unit)}`,
        bands: classes(spread.bounds, whole(spread.id)), short: shortClasses(spread.bounds, whole(spread.id)),
        rows: second ? [of(spread.id, 0), of(spread.id, 1)] : [of(spread.id, 0)],
      })),
      keys: second ? [{ kind: 'bar', label: base }, { kind: 'open', label: other }] : [{ kind: 'bar', label: base }],
      most: 2, write: (v) => number(v, v < 10 ? 1 : 0),
    }, width, paper),
    summary: () => {
      const load = data.spreads.find((spread) => spread.id === 'load_share');
      const above = (k: number) => (load ? load.bounds.reduce((sum, bound, i) => sum + (bound >= 1 ? of('load_share', k)[i] ?? 0 : 0), 0) : 0);
      return second
        ? t('research.spreads_sum', { share: number(above(0), 1), base, other_share: number(above(1), 1), other })
        : t('research.spreads_sum_one', { share: number(above(0), 1), base });
    },
    table: () => ({
      columns: [{ id: 'what', label: t('research.what') }, { id: 'class', label: t('research.class') }, { id: 'unit', label: t('table.unit') },
        ...Object.keys(data.variants).map((id, k) => ({ id, label: `${k ? other : base} (%)`, digits: 1 }))],
      rows: data.spreads.flatMap((spread) => classes(spread.bounds, whole(spread.id)).map((name, i) =>
        [say(spread.title), name, say(spread.unit), ...Object.keys(data.variants).map((_, k) => of(spread.id, k)[i] ?? null)])),
    }),
    source: sourceLine(report),
    paper: 680,
  });
}

/** Most kinds of event in the drawing; the table has all. */
const DRAWN = 14;

function events(report: Report, data: Research): HTMLElement {
  const ids = Object.keys(data.variants);
  const labels = names(report, data);
  const kinds = new Map<string, { label: string; rates: number[] }>();
  ids.forEach((id, k) => data.variants[id]!.events.forEach((event) => {
    if (!kinds.has(event.id)) kinds.set(event.id, { label: say(event.label), rates: ids.map(() => 0) });
    kinds.get(event.id)!.rates[k] = event.rate;
  }));
  // Where variants differ most comes first: that is what a reader looks for.
  const apart = (rates: number[]) => (rates.length > 1 ? Math.abs(rates[1]! - rates[0]!) : rates[0]!);
  const all = [...kinds.entries()].sort(([, a], [, b]) => apart(b.rates) - apart(a.rates));
  return figure({
    id: 'chart-events',
    title: t('research.events'),
    file: () => 'events',
    explain: t('research.events_explain', { n: number(Math.min(DRAWN, all.length)), run: number(data.replicate + 1) }),
    subtitle: () => t('research.events_unit'),
    caution: () => t('few.single'),
    draw: (width, paper) => drawBars({
      facets: ids.map((_, k) => ({
        title: labels[k] ?? '', unit: t('research.events_unit'),
        bars: all.slice(0, DRAWN).map(([, { label, rates }]) => ({ label, value: rates[k]!, text: number(rates[k]!, rates[k]! < 10 ? 1 : 0) })),
      })),
      keys: [],
    }, width, paper),
    summary: () => {
      const most = all[0]?.[1];
      if (!most) return t('research.events_none');
      return most.rates.length > 1
        ? t('research.events_sum', { what: most.label, a: number(most.rates[0]!, 1), base: labels[0] ?? '', b: number(most.rates[1]!, 1), other: labels[1] ?? '' })
        : t('research.events_sum_one', { what: most.label, a: number(most.rates[0]!, 1) });
    },
    table: () => ({
      columns: [{ id: 'event', label: t('research.event') }, { id: 'code', label: t('research.code') }, ...ids.map((id, k) => ({ id, label: labels[k] ?? id, digits: 2 }))],
      rows: all.map(([id, { label, rates }]) => [label, id, ...rates.map((rate) => Number(rate.toPrecision(6)))]),
    }),
    source: sourceLine(report),
    paper: 680,
  });
}
