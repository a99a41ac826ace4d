/**
 * The interval chart: a dot for the mean difference, a bar for its 90 % interval
 * and a thin line for the spread over runs, in small facets. The name stands above
 * its bar, so the same drawing works on a telephone and on a projector.
 */
import { s } from './dom';
import { shorten, textWidth, wrap } from './labels';
import { colourClass, marker, round } from './marks';
import { tickWriter } from './numbers';
import { differenceScale, type Scale } from './scales';

export interface IntervalRow {
  index: number;
  label: string;
  difference: number;
  low: number | null;
  high: number | null;
  p10: number | null;
  p90: number | null;
  /** The difference in words and figures. */
  text: string;
  /** Few runs: the margin is drawn in dashes. */
  few?: boolean;
  /** Its margin holds zero: drawn in grey, so that nobody takes it for a finding. */
  open?: boolean;
}

export interface Facet {
  title: string;
  unit: string;
  rows: IntervalRow[];
  /** What left and right of zero mean. */
  left: string;
  right: string;
}

export interface IntervalModel {
  facets: Facet[];
  /** One scale for all facets (same measure) or one each. */
  shared: boolean;
  /** What all rows are held against besides zero, such as the mean of everybody; and what grey means. */
  reference?: { value: number; label: string; grey: string };
}

const ROW = 36;
const HEAD = 46;
const FOOT = 66;
const GAP = 36;

export function drawIntervals(model: IntervalModel, width: number): SVGSVGElement {
  const columns = columnsFor(model.facets.length, width);
  const wide = (width - GAP * (columns - 1)) / columns;
  const { reference } = model;
  const all = [...model.facets.flatMap((f) => f.rows).flatMap(ends), ...(reference ? [reference.value] : [])];
  const svg = s('svg', { class: 'chart' });
  let top = reference ? drawReferenceKey(svg, reference, width) : 0;
  for (let i = 0; i < model.facets.length; i += columns) {
    const line = model.facets.slice(i, i + columns);
    const titles = line.map((f) => wrap(f.title, wide, 17));
    const lines = Math.max(...titles.map((x) => x.length));
    line.forEach((facet, k) => {
      const x = differenceScale(model.shared ? all : facet.rows.flatMap(ends), [8, wide - 8]);
      const left = round(k * (wide + GAP));
      svg.append(s('g', { transform: `translate(${left},${top})` }, drawFacet(facet, titles[k]!, lines, x, wide, reference?.value)));
    });
    top += HEAD + (lines - 1) * 19 + Math.max(...line.map((f) => f.rows.length)) * ROW + FOOT;
  }
  const height = Math.max(top - 28, 10);
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${width} ${height}`, width, height })) svg.setAttribute(name, String(value));
  return svg;
}

/** What the dashed line and the grey bars mean, in as many lines as they need; their height. */
function drawReferenceKey(svg: SVGSVGElement, reference: { label: string; grey: string }, width: number): number {
  const wide = 30 + textWidth(reference.label, 12) + 26;
  const beside = wide + 30 + textWidth(reference.grey, 12) <= width;
  const [x, y] = beside ? [wide, 0] : [0, 20];
  svg.append(s('line', { class: 'reference', x1: 10, x2: 10, y1: 2, y2: 18 }), s('text', { class: 'tick', x: 30, y: 14 }, shorten(reference.label, width - 30)),
    s('line', { class: 'interval muted', x1: x + 4, x2: x + 18, y1: y + 10, y2: y + 10 }), s('text', { class: 'tick', x: x + 30, y: y + 14 }, shorten(reference.grey, width - 30)));
  return y + 36;
}

/** As many columns as fit, but none left nearly empty: four facets stand two by two, not three and one. */
function columnsFor(count: number, width: number): number {
  const fit = Math.max(1, Math.floor((width + GAP) / 236));
  return Math.max(1, Math.ceil(count / Math.ceil(count / fit)));
}

const ends = (row: IntervalRow): number[] =>
  [row.difference, row.low, row.high, row.p10, row.p90].filter((v): v is number => v != null);

function drawFacet(facet: Facet, title: string[], lines: number, x: Scale, wide: number, reference?: number): SVGElement[] {
  const head = HEAD + (lines - 1) * 19;
  const foot = head + facet.rows.length * ROW;
  const zero = round(x(0));
  const parts: SVGElement[] = [
    s('text', { class: 'facet', y: 15 }, title.map((part, i) => s('tspan', { x: 0, dy: i ? 19 : 0 }, part))),
    s('text', { class: 'note', x: 0, y: 15 + (title.length - 1) * 19 + 16 }, facet.unit),
  ];
  const ticks = x.ticks(Math.max(2, Math.min(5, Math.floor(wide / 70))));
  const write = tickWriter(ticks, 1, true);
  // Lines stand beside the bars only, so that they never run through a name.
  const mark = (at: number, kind: string) => facet.rows.map((_, i) =>
    s('line', { class: kind, x1: at, x2: at, y1: head + i * ROW + 17, y2: head + i * ROW + 33 }));
  for (const v of ticks) {
    const at = round(x(v));
    parts.push(...mark(at, v === 0 ? 'rule zero' : 'rule'));
    parts.push(s('text', { class: 'tick', x: at, y: foot + 16, 'text-anchor': anchor(at, wide) }, write(v)));
  }
  if (reference !== undefined) parts.push(...mark(round(x(reference)), 'reference'));
  facet.rows.forEach((row, i) => parts.push(...drawRow(row, head + i * ROW, x, wide)));
  // Words only where there is room for them on their side of zero.
  if (zero > textWidth(`← ${facet.left}`, 11) + 8) parts.push(s('text', { class: 'note', x: zero - 6, y: foot + 32, 'text-anchor': 'end' }, `← ${facet.left}`));
  if (wide - zero > textWidth(`${facet.right} →`, 11) + 8) parts.push(s('text', { class: 'note', x: zero + 6, y: foot + 32 }, `${facet.right} →`));
  return parts;
}

function drawRow(row: IntervalRow, top: number, x: Scale, wide: number): SVGElement[] {
  const y = top + 25;
  const colour = row.open ? 'muted' : colourClass(row.index);
  const kind = row.few ? 'interval few' : 'interval';
  const parts: SVGElement[] = [];
  if (row.p10 != null && row.p90 != null) parts.push(s('line', { class: `spread ${colour}`, x1: round(x(row.p10)), x2: round(x(row.p90)), y1: y, y2: y }));
  if (row.low != null && row.high != null) parts.push(s('line', { class: `${kind} ${colour}`, x1: round(x(row.low)), x2: round(x(row.high)), y1: y, y2: y }));
  const mark = marker(row.index, x(row.difference), y, 64);
  if (row.open) mark.setAttribute('class', 'mark muted');
  parts.push(mark);
  const room = wide - textWidth(row.text, 12, 700) - 10;
  parts.push(s('text', { class: row.open ? 'label open' : 'label', x: 0, y: top + 12 }, shorten(row.label, room)));
  parts.push(s('text', { class: row.open ? 'label open' : 'label value', x: wide, y: top + 12, 'text-anchor': 'end' }, row.text));
  return parts;
}

/** Keeps a tick label inside its facet. */
const anchor = (at: number, wide: number): string => (at < 16 ? 'start' : at > wide - 16 ? 'end' : 'middle');
