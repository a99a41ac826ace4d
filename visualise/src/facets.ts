/** Small charts side by side, as many as fit, with one line above them that says what the marks mean. */
import { s } from './dom';
import { textWidth } from './labels';
import { round } from './marks';

/** A part of a drawing: what it holds, and how high it is. */
export interface Part { height: number; parts: SVGElement[] }

export interface Key {
  /** A full or open bar; a stroke for what was asked, upright or level; a bracket for a known range. */
  kind: 'bar' | 'open' | 'stroke' | 'level' | 'range';
  label: string;
}

const GAP = 36;

/** Draws `count` facets in rows of at most `most`, each at least `least` pixels wide. */
export function drawFacets(width: number, keys: Key[], count: number, fit: { least: number; most: number }, draw: (i: number, wide: number) => Part): SVGSVGElement {
  const room = Math.max(1, Math.min(fit.most, Math.floor((width + GAP) / (fit.least + GAP))));
  // None left nearly empty: four facets stand two by two, not three and one.
  const columns = Math.ceil(count / Math.ceil(count / room));
  const wide = Math.floor((width - GAP * (columns - 1)) / columns);
  const svg = s('svg', { class: 'chart' });
  const legend = drawKeys(keys, width);
  svg.append(...legend.parts);
  let top = legend.height;
  for (let i = 0; i < count; i += columns) {
    const line = [...Array(Math.min(columns, count - i)).keys()].map((k) => draw(i + k, wide));
    line.forEach((part, k) => svg.append(s('g', { transform: `translate(${round(k * (wide + GAP))},${round(top)})` }, part.parts)));
    top += Math.max(...line.map((part) => part.height)) + 26;
  }
  return sized(svg, width, top - 26);
}

export function sized(svg: SVGSVGElement, width: number, height: number): SVGSVGElement {
  for (const [name, value] of Object.entries({ viewBox: `0 0 ${width} ${round(height)}`, width, height: round(height) })) svg.setAttribute(name, String(value));
  return svg;
}

/** The line of keys; it breaks where the drawing ends. */
export function drawKeys(keys: Key[], width: number): Part {
  const parts: SVGElement[] = [];
  let [x, y] = [0, 0];
  for (const key of keys) {
    const long = 26 + textWidth(key.label, 12);
    if (x > 0 && x + long > width) [x, y] = [0, y + 19];
    parts.push(...symbol(key.kind, x, y), s('text', { class: 'tick', x: x + 24, y: y + 12 }, key.label));
    x += long + 22;
  }
  return { height: keys.length ? y + 34 : 0, parts };
}

function symbol(kind: Key['kind'], x: number, y: number): SVGElement[] {
  if (kind === 'stroke') return [s('line', { class: 'asked', x1: x + 9, x2: x + 9, y1: y + 1, y2: y + 15 })];
  if (kind === 'level') return [s('line', { class: 'asked', x1: x, x2: x + 18, y1: y + 8, y2: y + 8 })];
  if (kind === 'range') return range(x + 1, x + 18, y + 8);
  return [s('rect', { class: `column ${kind}`, x: x + 0.5, y: y + 3.5, width: 17, height: 9 })];
}

/** A lying bracket from `a` to `b`. */
export const range = (a: number, b: number, y: number): SVGElement[] => [
  s('path', { class: 'known', d: `M${round(a)},${round(y - 5)}V${round(y + 5)}M${round(b)},${round(y - 5)}V${round(y + 5)}M${round(a)},${round(y)}H${round(b)}` }),
];
