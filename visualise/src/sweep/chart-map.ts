/** Two levers at once: the mean difference at every point, as cells of a grid or as dots, with its number. */
import type { Measure } from '../data';
import type { SweepMap, SweptLever } from '../data-sweep';
import { s } from '../dom';
import { sized } from '../facets';
import { textWidth } from '../labels';
import { say } from '../language';
import { round } from '../marks';
import { signedOf } from '../numbers';
import { across, leverAxis } from './chart-response';

export interface MapModel { measure: Measure; levers: [SweptLever, SweptLever]; map: SweepMap; cells: boolean }

const TOP = 34;
const BOTTOM = 46;
/** With more columns the numbers would lie on each other: then the table has them. */
const MOST_NUMBERS = 11;

export function drawMap({ measure, levers: [one, two], map, cells }: MapModel, width: number, paper = false): SVGSVGElement {
  const high = paper ? 26 : 40;
  const height = TOP + BOTTOM + (cells ? high * two.values.length : paper ? 170 : 260);
  const left = Math.max(...two.short.map((text) => textWidth(say(text)))) + 12;
  const most = Math.max(1e-12, ...map.points.map(([, , d]) => Math.abs(d ?? 0)));
  const wide = (width - left - 8) / (cells ? one.values.length : 20);
  const tall = cells ? high : 16;
  const x = across(one.values, left + wide / 2, width - 8 - wide / 2);
  const y = across(two.values, height - BOTTOM - tall / 2, TOP + tall / 2);
  const svg = s('svg', { class: paper ? 'chart small' : 'chart' },
    s('text', { class: 'tick strong', x: 0, y: 14 }, say(two.label)));
  two.values.forEach((value, i) => {
    if (cells || value === Math.min(...two.values) || value === Math.max(...two.values)) {
      svg.append(s('text', { class: 'tick', x: left - 8, y: round(y(value)) + 4, 'text-anchor': 'end' }, say(two.short[i]!)));
    }
  });
  svg.append(...leverAxis(one, x, height, (left + width) / 2));
  for (const [a, b, d] of map.points) {
    if (d == null) continue;
    const [cx, cy] = [x(a), y(b)];
    // Five steps a side can be told apart; the number says the rest.
    const step = Math.min(5, Math.ceil((5 * Math.abs(d)) / most));
    const look = `heat ${d < 0 ? 'less' : 'more'} heat-${step}`;
    svg.append(cells
      ? s('rect', { class: look, x: round(cx - wide / 2), y: round(cy - tall / 2), width: round(wide), height: round(tall) })
      : s('circle', { class: look, cx: round(cx), cy: round(cy), r: 9 }));
    if (cells && one.values.length <= MOST_NUMBERS) {
      svg.append(s('text', { class: 'label', x: round(cx), y: round(cy) + 4, 'text-anchor': 'middle' }, signedOf(measure, d)));
    }
  }
  return sized(svg, width, height);
}
