/**
 * How variants are told apart: colour, dash pattern and marker together, so the
 * charts also work in grey and for people who see few colours. Colours are the
 * CSS variables --dk-series-0.. (Okabe-Ito); index 0 is the baseline.
 */
import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolCross, symbolWye } from 'd3-shape';
import { s } from './dom';

const dashes = ['', '11 3', '6 2.5', '11 3 2 3', '3 2', '1.5 2.5'];
const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolWye];

export const colourClass = (index: number): string => `series-${index % 6}`;
export const dashOf = (index: number): string => dashes[index % dashes.length] ?? '';

/** The marker of a variant, centred on a point. */
export function marker(index: number, x: number, y: number, area = 52): SVGPathElement {
  const shape = shapes[index % shapes.length] ?? symbolCircle;
  return s('path', {
    class: `mark ${colourClass(index)}`,
    d: symbol(shape, area)() ?? '',
    transform: `translate(${round(x)},${round(y)})`,
  });
}

/** A short piece of line with its marker: the key of a variant. */
export function swatch(index: number): SVGSVGElement {
  return s('svg', { class: 'swatch', width: 46, height: 12, viewBox: '0 0 46 12', 'aria-hidden': 'true' },
    s('line', { class: `line ${colourClass(index)}`, x1: 1, x2: 45, y1: 6, y2: 6, 'stroke-dasharray': dashOf(index) }),
    marker(index, 23, 6, 44));
}

/** One decimal is finer than a screen shows and keeps the page small. */
export const round = (x: number): number => Math.round(x * 10) / 10;
