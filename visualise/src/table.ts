/** Tables of numbers: one description serves the page and the downloads. */
import { h } from './dom';
import { number } from './numbers';

export interface Column {
  /** Stable English name for files that a program reads. */
  id: string;
  label: string;
  digits?: number;
}

export interface DataTable {
  columns: Column[];
  rows: (string | number | null)[][];
}

/** The table in a box that scrolls sideways and can be reached by keyboard. */
export function tableElement(table: DataTable, caption: string): HTMLElement {
  const head = h('tr', {}, table.columns.map((c) => h('th', { scope: 'col', class: isNumeric(table, c) ? 'num' : null }, c.label)));
  const rows = table.rows.map((row) => h('tr', {}, row.map((cell, i) => cellOf(table, cell, i))));
  return h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': caption },
    h('table', { class: 'data' },
      h('caption', {}, caption),
      h('thead', {}, head),
      h('tbody', {}, rows)));
}

function cellOf(table: DataTable, cell: string | number | null, i: number): HTMLElement {
  if (i === 0) return h('th', { scope: 'row' }, cell ?? '');
  if (typeof cell === 'string') return h('td', {}, cell);
  return h('td', { class: 'num' }, number(cell, table.columns[i]?.digits ?? 0));
}

function isNumeric(table: DataTable, column: Column): boolean {
  const i = table.columns.indexOf(column);
  return i > 0 && table.rows.some((row) => typeof row[i] === 'number');
}
