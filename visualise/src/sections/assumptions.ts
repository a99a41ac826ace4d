/** What the outcome rests on: every assumption with its grade, sorted and filtered by plain buttons. */
import type { Assumption, Grade, Report } from '../data';
import { h, s, unseen } from '../dom';
import { say, t, locale, type Key } from '../language';
import { loose, number, percent } from '../numbers';
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
  return section('assumptions', t('assumptions.title'), t('assumptions.lead'), filter, says,
    h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': t('assumptions.title') }, table),
    onPaper(all));
}

/** More assumptions than this fill pages that nobody reads. */
const mostOnPaper = 120;

/** On paper: what a reader should doubt or know, in small; where the rest is to be found. */
function onPaper(all: Assumption[]): HTMLElement {
  const kept = sorted(all.filter((a) => a.grade === 'assumed' || changed(a)), 'changed', true);
  const [numbers, tables] = [kept.filter((a) => a.low != null), kept.filter((a) => a.low == null)];
  const where = { n: number(kept.length), all: number(all.length) };
  // "Dementia: Shares by course" goes by "Dementia": one name per table of the basis.
  const names = [...new Set(tables.map((a) => say(a.label).split(':')[0]))];
  return h('div', { class: 'paper-only' },
    h('p', { class: 'which' }, t('assumptions.paper', where)),
    h('ul', { class: 'small-list' }, numbers.filter((a) => numbers.length <= mostOnPaper || changed(a)).map((a) => h('li', {},
      say(a.label), ': ', h('strong', {}, write(a, a.value)), ` ${unitOf(a)}`.trimEnd(), ' (',
      t('assumptions.range_text', { low: write(a, a.low!), high: write(a, a.high!) }),
      changed(a) ? `; ${t('assumptions.was_default', { value: write(a, a.default) })}` : null, ')'))),
    names.length ? h('p', { class: 'small-list' }, t('assumptions.paper_tables'), ' ', names.join('; '), '.') : null);
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
