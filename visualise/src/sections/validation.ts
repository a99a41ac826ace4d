/** The model says, the data say: where the model agrees with surveys and where it does not. */
import type { Report, Validation } from '../data';
import { h } from '../dom';
import { saves } from '../figure';
import { say, t } from '../language';
import { number } from '../numbers';
import type { DataTable } from '../table';
import { section } from './section';

export function validation(report: Report): HTMLElement | null {
  const rows = report.validation ?? [];
  if (!rows.length) return null;
  const tested = rows.filter((row) => !row.tuned);
  const inside = (list: Validation[]) => number(list.filter((row) => row.inside).length);
  const head = (text: string, numeric = false) => h('th', { scope: 'col', class: numeric ? 'num' : null }, text);
  // What disagrees comes first: that is what a reader should know.
  const sorted = [...rows].sort((a, b) => Number(a.inside) - Number(b.inside));
  const table = h('table', { class: 'data' },
    h('caption', {}, t('check.title')),
    h('thead', {}, h('tr', {}, head(t('check.what')), head(t('check.verdict')), head(t('check.model'), true), head(t('check.data'), true), head(t('check.band'), true), head(t('check.kind')), head(t('table.source')))),
    h('tbody', {}, sorted.map((row) => h('tr', { class: row.inside ? 'agrees' : null },
      h('th', { scope: 'row' }, say(row.label)),
      h('td', {}, verdict(row)),
      h('td', { class: 'num' }, say(row.model)), h('td', { class: 'num' }, say(row.data)), h('td', { class: 'num' }, say(row.band)),
      h('td', {}, t(row.tuned ? 'check.tuned' : 'check.tested')),
      h('td', { class: 'from' }, say(row.source))))));
  const title = t('check.title');
  return section('validation', title, t('check.lead'),
    h('p', { class: 'summary' }, t('check.summary', { inside: inside(rows), all: number(rows.length), tested: number(tested.length), held: inside(tested) })),
    h('p', { class: 'paper-only explain' }, t('check.paper')),
    h('div', { class: 'scroll tall', role: 'region', tabindex: 0, 'aria-label': title }, table),
    h('div', { class: 'actions' }, h('span'), saves({ id: 'validation', title, file: () => 'validation' }, () => tableOf(rows))));
}

const verdict = (row: Validation): string => (row.inside ? `✓ ${t('check.inside')}` : `✗ ${t('check.outside')}`);

const tableOf = (rows: Validation[]): DataTable => ({
  columns: [{ id: 'row', label: t('check.row') }, { id: 'what', label: t('check.what') }, { id: 'inside', label: t('check.verdict') }, { id: 'model', label: t('check.model') },
    { id: 'interval', label: t('check.interval') }, { id: 'data', label: t('check.data') }, { id: 'band', label: t('check.band') }, { id: 'kind', label: t('check.kind') }, { id: 'source', label: t('table.source') }],
  rows: rows.map((row) => [row.row, say(row.label), verdict(row), say(row.model), say(row.interval), say(row.data), say(row.band), t(row.tuned ? 'check.tuned' : 'check.tested'), say(row.source)]),
});
