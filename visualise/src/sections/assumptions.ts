/**
 * What the outcome rests on: first the rules through which the answer runs, with what is assumed in them;
 * then, folded, every assumption with its grade, sorted and filtered by plain buttons.
 */
import type { Assumption, Grade, Report } from '../data';
import { h, s, unseen } from '../dom';
import { say, t, locale, type Key } from '../language';
import { loose, number, percent } from '../numbers';
import { alternatives } from '../read';
import { routesOf, type Route } from './routes';
import { section } from './section';

const grades: Grade[] = ['measured', 'estimated', 'assumed'];
const names: Record<Grade, Key> = { measured: 'grade.measured', estimated: 'grade.estimated', assumed: 'grade.assumed' };

type Order = 'label' | 'grade' | 'changed';
/** A value of an assumption with its unit; a share as a percentage. */
const write = (a: Assumption, v: Assumption['value']): string => (a.unit === 'share' && typeof v === 'number' ? percent(v, v * 100 % 1 ? 1 : 0) : loose(v));
const unitOf = (a: Assumption): string => (a.unit === 'share' ? '' : say(a.unit));
const changed = (a: Assumption): boolean => a.value !== a.default;

export function assumptions(report: Report): HTMLElement | null {
  const all = report.assumptions;
  if (!all.length) return null;
  const shown = new Set<Grade>(grades);
  let order: Order = 'grade';
  let down = false;
  const body = h('tbody');
  const says = h('p', { class: 'count', role: 'status' });
  const heads: Partial<Record<Order, HTMLElement>> = {};

  const update = () => {
    const rows = sorted(all.filter((a) => shown.has(a.grade)), order, down);
    body.replaceChildren(...rows.map(row));
    says.textContent = t('assumptions.count', { n: number(rows.length), all: number(all.length), changed: number(all.filter(changed).length) });
    for (const [key, head] of Object.entries(heads)) head.setAttribute('aria-sort', key === order ? (down ? 'descending' : 'ascending') : 'none');
  };
  const sortable = (key: Order, label: string) => {
    const head = h('th', { scope: 'col' }, h('button', {
      type: 'button', class: 'sort', id: `sort-${key}`,
      click: () => { down = order === key && !down; order = key; update(); },
    }, label));
    return (heads[key] = head);
  };
  const plain = (label: string, numeric = false) => h('th', { scope: 'col', class: numeric ? 'num' : null }, label);
  const filter = h('fieldset', { class: 'chips' }, h('legend', {}, t('assumptions.filter')), grades.map((grade) => h('label', {}, h('input', {
    type: 'checkbox', id: `grade-${grade}`, checked: true,
    change: (e) => { if ((e.target as HTMLInputElement).checked) shown.add(grade); else shown.delete(grade); update(); },
  }), h('span', {}, `${t(names[grade])} (${number(all.filter((a) => a.grade === grade).length)})`))));
  const table = h('table', { class: 'data assumptions' },
    h('caption', {}, t('assumptions.title')),
    h('thead', {}, h('tr', {}, sortable('label', t('assumptions.what')), plain(t('table.value'), true), plain(t('assumptions.range')),
      sortable('grade', t('assumptions.grade')), sortable('changed', t('assumptions.changed')), plain(t('table.source')))),
    body);
  update();
  const routes = routesOf(report);
  const fold = h('details', { class: 'fold all-assumptions', id: 'all-assumptions' },
    h('summary', {}, h('h3', {}, t('assumptions.all', { n: number(all.length) }))), filter, says,
    h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': t('assumptions.title') }, table));
  return section('assumptions', t('assumptions.title'), t('assumptions.lead'), grounds(all), ...shortList(report, all, routes), fold,
    h('p', { class: 'paper-only small-list' }, t('assumptions.paper', { n: number(all.length - named(all, routes).length), all: number(all.length) })));
}

/** How many are measured, estimated and assumed. */
const grounds = (all: Assumption[]): HTMLElement => h('p', { class: 'grounds' }, t('assumptions.grounds', {
  all: number(all.length), ...Object.fromEntries(grades.map((grade) => [grade, number(all.filter((a) => a.grade === grade).length)])),
}));

/** What is written out above the fold: changed for this scenario, or named with a rule. */
const named = (all: Assumption[], routes: Route[]): Assumption[] => {
  const shown = new Set([...all.filter(changed).slice(0, mostChanged), ...routes.flatMap((route) => route.assumed.slice(0, perRule))]);
  return [...shown];
};

const [mostChanged, perRule] = [12, 3];

function shortList(report: Report, all: Assumption[], routes: Route[]): HTMLElement[] {
  const own = all.filter(changed);
  const value = (a: Assumption) => [say(a.label), ': ', h('strong', {}, write(a, a.value)), ` ${unitOf(a)}`.trimEnd()];
  const out: HTMLElement[] = [];
  if (own.length) {
    out.push(h('h3', {}, t('assumptions.own', { n: number(own.length) })), h('ul', { class: 'assumed-own' }, own.slice(0, mostChanged).map((a) =>
      h('li', {}, ...value(a), ` (${t('assumptions.was_default', { value: write(a, a.default) })})`))));
  }
  if (routes.length) {
    const variant = alternatives(report).find((v) => v.id === routes[0]!.variant);
    out.push(h('h3', {}, t('assumptions.routes')),
      h('p', { class: 'explain' }, t('assumptions.ranked', { variant: variant ? say(variant.label) : '', run: number((report.research?.replicate ?? 0) + 1) })),
      h('ol', { class: 'assumed-routes' }, routes.map((route) => h('li', {},
        h('p', {}, h('strong', {}, say(route.label)), ': ', t('assumptions.rates', { a: number(route.base, 1), b: number(route.rate, 1) })),
        h('p', { class: 'explain' }, route.assumed.length ? t('assumptions.of_rule', { n: number(route.assumed.length), all: number(route.all) }) : t('assumptions.none_assumed', { all: number(route.all) }),
          ' ', route.assumed.slice(0, perRule).flatMap((a, i) => [i ? '; ' : '', ...value(a)]),
          route.assumed.length > perRule ? ` ${t('assumptions.more', { n: number(route.assumed.length - perRule) })}` : '')))));
  }
  return out;
}

function sorted(rows: Assumption[], order: Order, down: boolean): Assumption[] {
  const name = (a: Assumption, b: Assumption) => say(a.label).localeCompare(say(b.label), locale());
  const by: Record<Order, (a: Assumption, b: Assumption) => number> = {
    label: name,
    // Weakest first: what a reader should doubt comes on top.
    grade: (a, b) => grades.indexOf(b.grade) - grades.indexOf(a.grade),
    changed: (a, b) => Number(changed(b)) - Number(changed(a)),
  };
  return [...rows].sort((a, b) => (down ? -1 : 1) * by[order](a, b) || name(a, b));
}

function row(a: Assumption): HTMLElement {
  return h('tr', { class: changed(a) ? 'changed' : null },
    h('th', { scope: 'row' }, say(a.label), h('code', {}, a.id)),
    h('td', { class: 'num' }, h('b', {}, write(a, a.value)), h('span', { class: 'unit' }, unitOf(a))),
    h('td', {}, range(a)),
    h('td', {}, h('span', { class: `grade ${a.grade}` }, t(names[a.grade]))),
    h('td', {}, changed(a) ? t('assumptions.was', { value: write(a, a.default) }) : unseen(t('assumptions.unchanged'))),
    h('td', { class: 'from' }, say(a.source)));
}

/** The plausible range with the value in it, as figures and as a small gauge. */
function range(a: Assumption): HTMLElement | string {
  if (a.low == null || a.high == null) return '–';
  const text = t('assumptions.range_text', { low: write(a, a.low), high: write(a, a.high) });
  const part = typeof a.value === 'number' ? (a.value - a.low) / (a.high - a.low || 1) : null;
  if (part == null) return text;
  const x = 4 + 72 * Math.max(0, Math.min(1, part));
  return h('span', { class: 'gauge' }, text, s('svg', { width: 80, height: 10, viewBox: '0 0 80 10', 'aria-hidden': 'true' },
    s('line', { class: 'rule', x1: 4, x2: 76, y1: 5, y2: 5 }), s('circle', { class: 'needle', cx: x, cy: 5, r: 3.5 })));
}
