/** The age pyramid: men to the left, women to the right, and a stroke where each bar was asked to end. */
import { scaleLinear } from 'd3-scale';
import { bandName } from './ages';
import type { PyramidBand } from './data';
import { s } from './dom';
import { drawKeys, sized, type Key } from './facets';
import { round } from './marks';
import { number, tickWriter } from './numbers';

export interface PyramidModel {
  bands: PyramidBand[];
  keys: Key[];
  /** Names of both sides. */
  men: string;
  women: string;
  ages: string;
}

const PER = 1000;

export function drawPyramid(model: PyramidModel, width: number, paper = false): SVGSVGElement {
  const { bands } = model;
  const [row, middle, values] = paper ? [11, 44, 26] : [19, 56, 30];
  const legend = drawKeys(model.keys, width);
  const top = legend.height + 24;
  const foot = top + bands.length * row;
  const most = Math.max(1e-9, ...bands.flatMap((b) => [b.men_asked, b.men_built, b.women_asked, b.women_built])) * PER;
  const length = scaleLinear([0, most], [0, (width - middle) / 2 - values]);
  const [left, right] = [(width - middle) / 2, (width + middle) / 2];
  const svg = s('svg', { class: paper ? 'chart small' : 'chart' }, legend.parts,
    s('text', { class: 'label strong', x: left, y: top - 10, 'text-anchor': 'end' }, model.men),
    s('text', { class: 'label strong', x: right, y: top - 10 }, model.women),
    s('text', { class: 'note', x: width / 2, y: top - 10, 'text-anchor': 'middle' }, model.ages));
  const ticks = length.ticks(4);
  const write = tickWriter(ticks);
  for (const tick of ticks) {
    for (const at of [left - length(tick), right + length(tick)].map(round)) {
      svg.append(s('line', { class: tick ? 'rule' : 'rule zero', x1: at, x2: at, y1: top - 2, y2: foot }),
        s('text', { class: 'tick', x: at, y: foot + 15, 'text-anchor': 'middle' }, write(tick)));
    }
  }
  bands.forEach((band, i) => {
    const y = foot - (i + 1) * row;
    svg.append(s('text', { class: 'tick', x: width / 2, y: y + row / 2 + 4, 'text-anchor': 'middle' }, bandName(bands, i)));
    const sides: [number, number, number, number][] = [[-1, left, band.men_built, band.men_asked], [1, right, band.women_built, band.women_asked]];
    for (const [way, zero, built, asked] of sides) {
      const end = length(built * PER);
      const mark = round(zero + way * length(asked * PER));
      const out = zero + way * (Math.max(end, length(asked * PER)) + 5);
      svg.append(
        s('rect', { class: 'column bar', x: round(way < 0 ? zero - end : zero), y: y + 1.5, width: round(end), height: row - 3 }),
        s('line', { class: 'asked', x1: mark, x2: mark, y1: y, y2: y + row }),
        s('text', { class: 'note', x: round(out), y: y + row / 2 + 4, 'text-anchor': way < 0 ? 'end' : 'start' }, number(built * PER)));
    }
  });
  return sized(svg, width, foot + 20);
}
