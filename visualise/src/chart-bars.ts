/** Lying bars with their name above them, so that they fit a telephone; a stroke for what was asked, a bracket for a known range. */
import { s } from './dom';
import { drawFacets, range, type Key, type Part } from './facets';
import { shorten, textWidth, wrap } from './labels';
import { round } from './marks';

export interface Bar {
  label: string;
  value: number;
  text: string;
  asked?: number | null;
  low?: number | null;
  high?: number | null;
}
export interface BarFacet { title: string; unit: string; bars: Bar[] }
export interface BarModel { facets: BarFacet[]; keys: Key[] }

const ROW = 38;

export function drawBars(model: BarModel, width: number, paper = false): SVGSVGElement {
  const top = Math.max(1e-9, ...model.facets.flatMap((f) => f.bars).flatMap((b) => [b.value, b.asked ?? 0, b.high ?? 0]));
  const svg = drawFacets(width, model.keys, model.facets.length, { least: paper ? 200 : 280, most: 3 },
    (i, wide) => drawFacet(model.facets[i]!, wide, (v) => (v / top) * (wide - 4)));
  if (paper) svg.classList.add('small');
  return svg;
}

function drawFacet(facet: BarFacet, wide: number, length: (v: number) => number): Part {
  const title = wrap(facet.title, wide, 15);
  const head = 15 + (title.length - 1) * 19 + 16;
  const parts: SVGElement[] = [
    s('text', { class: 'facet', y: 15 }, title.map((line, i) => s('tspan', { x: 0, dy: i ? 19 : 0 }, line))),
    s('text', { class: 'note', x: 0, y: head }, facet.unit),
  ];
  facet.bars.forEach((bar, i) => {
    const y = head + 8 + i * ROW;
    parts.push(
      s('text', { class: 'label', x: 0, y: y + 12 }, shorten(bar.label, wide - textWidth(bar.text, 12, 700) - 12)),
      s('text', { class: 'label value', x: wide, y: y + 12, 'text-anchor': 'end' }, bar.text),
      s('rect', { class: 'column bar', x: 0, y: y + 17, width: round(length(bar.value)), height: 12 }));
    if (bar.asked != null) parts.push(s('line', { class: 'asked', x1: round(length(bar.asked)), x2: round(length(bar.asked)), y1: y + 14, y2: y + 32 }));
    if (bar.low != null && bar.high != null) parts.push(...range(length(bar.low), length(bar.high), y + 23));
  });
  return { height: head + 8 + facet.bars.length * ROW, parts };
}
