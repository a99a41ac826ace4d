/** Whether the population came out as asked, and whether it looks like what is known and was not asked. */
import type { CheckedFigure, Published } from '../data-population';
import { h } from '../dom';
import { saves } from '../figure';
import { say, t, type Key } from '../language';
import { number, percent } from '../numbers';
import { section } from '../sections/section';
import type { DataTable } from '../table';
import type { Context } from './context';

const verdicts: Record<Published['inside'], [string, Key]> = {
  yes: ['✓', 'checks.inside'], chance: ['○', 'checks.chance'], no: ['✗', 'checks.outside'], not_computed: ['–', 'checks.none'],
};

/** Below this many residents an age band of five per cent holds fewer than a hundred people. */
const FEW = 2000;

const digitsOf = (v: number): number => (Math.abs(v) >= 100 ? 0 : Math.abs(v) >= 10 ? 1 : 2);
const write = (c: Context, unit: string, v: number | null): string =>
  v == null ? '–' : unit === 'share' ? percent(v) : `${number(v, digitsOf(v))} ${c.name('unit', unit)}`.trimEnd();
const factor = (unit: string): number => (unit === 'share' ? 100 : 1);
const scaled = (unit: string, v: number | null): number | null => (v == null ? null : Number((v * factor(unit)).toPrecision(6)));
/** A difference of shares is in percentage points. */
const difference = (c: Context, f: CheckedFigure): string => {
  const d = f.built! - f.asked!;
  return f.unit === 'share' ? `${number(100 * d, 1, true)} ${t('unit.points_short')}` : `${number(d, 2, true)} ${c.name('unit', f.unit)}`.trimEnd();
};

/** Sentences with the verdict, for the top of the page. */
export function verdict(c: Context): string[] {
  const tested = c.p.check.figures.filter((f) => f.z != null);
  const tables = c.p.check.tables.filter((x) => x.df > 0);
  const count = (inside: Published['inside']) => c.p.published.filter((f) => f.inside === inside).length;
  const chance = number(1 / c.p.check.false_alarm);
  return [
    ...(c.p.persons < FEW ? [t('town.small')] : []),
    ...(c.p.weeks_lived > 0 ? [t('checks.lived', { weeks: number(c.p.weeks_lived) })] : []),
    t('checks.figures', { right: number(tested.filter((f) => !f.outside).length), all: number(tested.length) }),
    t('checks.tables', { right: number(tables.filter((x) => !x.outside).length), all: number(tables.length), n: chance }),
    t('checks.known', { all: number(c.p.published.length - count('not_computed')), yes: number(count('yes')), chance: number(count('chance')), no: number(count('no')) }),
  ];
}

const word = (mark: string, key: Key, off: boolean) => h('td', { class: off ? 'verdict off' : 'verdict' }, h('span', { 'aria-hidden': 'true' }, mark), ` ${t(key)}`);
const head = (labels: [string, boolean][]) => h('thead', {}, h('tr', {}, labels.map(([label, numeric]) => h('th', { scope: 'col', class: numeric ? 'num' : null }, label))));
const cell = (text: string) => h('td', { class: 'num' }, text);

/** A table that is read as it stands: with a sentence above it and its downloads below. */
function block(id: string, title: string, summary: string, file: string, shown: HTMLElement, table: () => DataTable): HTMLElement {
  return h('div', { class: 'figure checked', id },
    h('h3', {}, title), h('p', { class: 'summary' }, summary),
    h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': title }, shown),
    h('div', { class: 'actions' }, h('span'), saves({ id, title, file: () => file }, table)));
}

export const checks = (c: Context): HTMLElement =>
  section('asked', t('checks.title'), t('checks.lead'), figures(c), tables(c));

function figures(c: Context): HTMLElement {
  const { figures: all, z_limit: limit } = c.p.check;
  const groups = Object.keys(c.page.names.group);
  const row = (f: CheckedFigure) => h('tr', {},
    h('th', { scope: 'row' }, say(f.label)),
    f.z == null ? word('–', f.asked == null ? 'checks.not_asked' : 'checks.not_tested', false) : f.outside ? word('✗', 'checks.off', true) : word('✓', 'checks.right', false),
    cell(write(c, f.unit, f.asked)), cell(write(c, f.unit, f.built)), cell(f.asked == null ? '' : difference(c, f)), cell(f.z == null ? '' : number(f.z, 1, true)));
  const table = h('table', { class: 'data' }, h('caption', {}, t('checks.figures_title')),
    head([[t('population.what'), false], [t('checks.verdict'), false], [t('population.asked'), true], [t('population.built'), true], [t('table.difference'), true], ['z', true]]),
    groups.map((group) => h('tbody', {},
      h('tr', { class: 'group' }, h('th', { scope: 'rowgroup', colspan: 6 }, c.name('group', group))),
      all.filter((f) => f.group === group).map(row))));
  return block('checked-figures', t('checks.figures_title'), t('checks.figures_how', { limit: number(limit, 1), n: number(1 / c.p.check.false_alarm) }), 'asked-and-built', table, () => ({
    columns: [{ id: 'figure', label: t('population.what') }, { id: 'unit', label: t('table.unit') }, { id: 'asked', label: t('population.asked') },
      { id: 'built', label: t('population.built') }, { id: 'z', label: 'z' }, { id: 'outside', label: t('checks.off') }],
    rows: all.map((f) => [say(f.label), f.unit === 'share' ? '%' : f.unit, scaled(f.unit, f.asked), scaled(f.unit, f.built), f.z, f.z == null ? null : Number(f.outside)]),
  }));
}

function tables(c: Context): HTMLElement {
  const { tables: all, p_limit: limit } = c.p.check;
  const p = (x: number) => (x < 0.0001 ? `< ${number(0.0001, 4)}` : number(x, x < 0.01 ? 4 : 2));
  const table = h('table', { class: 'data' }, h('caption', {}, t('checks.tables_title')),
    head([[t('checks.table'), false], [t('checks.verdict'), false], [t('checks.chi'), true], [t('checks.df'), true], [t('checks.p'), true], [t('checks.worst'), false]]),
    h('tbody', {}, all.map((x) => h('tr', {}, h('th', { scope: 'row' }, say(x.label)),
      x.df > 0 ? (x.outside ? word('✗', 'checks.off', true) : word('✓', 'checks.right', false)) : word('–', 'checks.not_tested', false),
      cell(number(x.chi_square, 1)), cell(number(x.df)), cell(x.df > 0 ? p(x.p) : ''),
      h('td', { class: 'from' }, x.cells > 0 ? `${say(x.worst)} (${number(x.worst_z, 1, true)})` : '–')))));
  return block('checked-tables', t('checks.tables_title'), t('checks.tables_how', { limit: number(limit, 5), n: number(1 / c.p.check.false_alarm) }), 'tables-by-age', table, () => ({
    columns: [{ id: 'table', label: t('checks.table') }, { id: 'chi_square', label: t('checks.chi') }, { id: 'df', label: t('checks.df') }, { id: 'p', label: t('checks.p') },
      { id: 'outside', label: t('checks.off') }, { id: 'worst', label: t('checks.worst') }, { id: 'worst_z', label: 'z' }],
    rows: all.map((x) => [say(x.label), x.chi_square, x.df, x.df > 0 ? x.p : null, Number(x.outside), say(x.worst), x.worst_z]),
  }));
}

export function known(c: Context): HTMLElement {
  const all = c.p.published;
  const table = h('table', { class: 'data published' }, h('caption', {}, t('known.title')),
    head([[t('population.what'), false], [t('checks.verdict'), false], [t('known.model'), true], [t('known.known'), true], [t('known.margin'), true], [t('table.source'), false]]),
    h('tbody', {}, all.map((f) => h('tr', {}, h('th', { scope: 'row' }, say(f.label)), word(...verdicts[f.inside], f.inside === 'no'),
      cell(write(c, f.unit, f.model)), cell(write(c, f.unit, f.target)),
      cell(t('assumptions.range_text', { low: write(c, f.unit, f.low), high: write(c, f.unit, f.high) })), h('td', { class: 'from' }, say(f.source))))));
  return section('known', t('known.title'), t('known.lead'), block('checked-known', t('known.table'), verdict(c).at(-1)!, 'known-figures', table, () => ({
    columns: [{ id: 'figure', label: t('population.what') }, { id: 'unit', label: t('table.unit') }, { id: 'model', label: t('known.model') }, { id: 'known', label: t('known.known') },
      { id: 'low', label: t('table.low') }, { id: 'high', label: t('table.high') }, { id: 'inside', label: t('checks.verdict') }, { id: 'source', label: t('table.source') }],
    rows: all.map((f) => [say(f.label), f.unit === 'share' ? '%' : f.unit, scaled(f.unit, f.model), scaled(f.unit, f.target), scaled(f.unit, f.low), scaled(f.unit, f.high), f.inside, say(f.source)]),
  })));
}
