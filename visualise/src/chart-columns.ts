/** Columns by age, in small facets: one or two per band, with a stroke where something was asked. */
import { s } from './dom';
import { drawFacets, type Key, type Part } from './facets';
import { textWidth, wrap } from './labels';
import { round } from './marks';

export interface ColumnFacet {
  title: string;
  unit: string;
  /** Names of the bands, and the short ones for where there is no room. */
  bands: string[];
  short: string[];
  /** A row of values per kind of column: full ones, then open ones. */
  rows: (number | null)[][];
  /** What was asked, per row. */
  asked?: (number | null)[][];
}

export interface ColumnModel {
  facets: ColumnFacet[];
  keys: Key[];
  /** Most facets beside each other. */
  most: number;
  write: (value: number) => string;
}

const HEIGHT = 120;

export function drawColumns(model: ColumnModel, width: number, paper = false): SVGSVGElement {
  const height = paper ? 64 : HEIGHT;
  // One scale for all: a column twice as high is twice as many, wherever it stands.
  const top = Math.max(1e-9, ...model.facets.flatMap((f) => [...f.rows, ...(f.asked ?? [])].flat()).map((v) => v ?? 0));
  // All facets name their bands in the same way: long where every one has room.
  const long = (wide: number) => model.facets.every((f) => f.bands.every((name) => textWidth(name, 11) < wide / f.bands.length - 2));
  const svg = drawFacets(width, model.keys, model.facets.length, { least: paper ? 190 : 270, most: model.most },
    (i, wide) => drawFacet(model.facets[i]!, wide, height, (v) => (v / top) * height, model.write, long(wide)));
  if (paper) svg.classList.add('small');
  return svg;
}

function drawFacet(facet: ColumnFacet, wide: number, height: number, length: (v: number) => number, write: (v: number) => string, long: boolean): Part {
  const title = wrap(facet.title, wide, 15);
  const head = 15 + (title.length - 1) * 19 + 16;
  const foot = head + 24 + height;
  const slot = wide / facet.bands.length;
  const size = (slot * 0.78) / facet.rows.length;
  const names = long ? facet.bands : facet.short;
  // Names that touch each other take turns in two rows.
  const rows = names.some((name) => textWidth(name, 11) >= slot - 2) ? 2 : 1;
  const parts: SVGElement[] = [
    s('text', { class: 'facet', y: 15 }, title.map((line, i) => s('tspan', { x: 0, dy: i ? 19 : 0 }, line))),
    s('text', { class: 'note', x: 0, y: head }, facet.unit),
    s('line', { class: 'rule zero', x1: 0, x2: wide, y1: foot + 0.5, y2: foot + 0.5 }),
  ];
  names.forEach((name, i) => parts.push(s('text', { class: 'note', x: round((i + 0.5) * slot), y: foot + 15 + 12 * (i % rows), 'text-anchor': 'middle' }, name)));
  facet.rows.forEach((row, r) => row.forEach((value, i) => {
    if (value == null) return;
    const x = i * slot + slot * 0.11 + r * size;
    const high = Math.max(length(value), 0);
    const asked = facet.asked?.[r]?.[i] ?? null;
    parts.push(s('rect', { class: r ? 'column open' : 'column bar', x: round(x + 0.5), y: round(foot - high), width: round(size - 1.5), height: round(high) }));
    if (asked != null) parts.push(s('line', { class: 'asked', x1: round(x - 1.5), x2: round(x + size + 0.5), y1: round(foot - length(asked)), y2: round(foot - length(asked)) }));
    const text = write(value);
    const over = Math.max(high, asked == null ? 0 : length(asked));
    // Where a number does not fit above its own column it stays in the table only.
    if (textWidth(text, 11) <= size + 5) parts.push(s('text', { class: 'note', x: round(x + size / 2), y: round(foot - over - 4), 'text-anchor': 'middle' }, text));
  }));
  return { height: foot + 8 + 12 * rows, parts };
}
