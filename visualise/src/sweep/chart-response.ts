/**
 * The outcome against one lever: a thin line per run, the mean with its band, and the tipping point with
 * the range in which it lies. Where the other levers differ from point to point there are only dots.
 */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Measure, Row } from '../data';
import type { SweepResponse, SweptLever } from '../data-sweep';
import { s } from '../dom';
import { sized } from '../facets';
import { textWidth } from '../labels';
import { say, t } from '../language';
import { round } from '../marks';
import { scaleOf, tickWriter } from '../numbers';
import { differenceScale, type Scale } from '../scales';
import { isFew } from '../words';

export interface ResponseModel { measure: Measure; lever: SweptLever; response: SweepResponse }

/** The fewest runs behind any of its points. */
export const leastRuns = (response: SweepResponse): number => Math.min(...response.count);

const TOP = 26;
const BOTTOM = 46;

export function drawResponse({ measure, lever, response }: ResponseModel, width: number, paper = false): SVGSVGElement {
  const height = paper ? 200 : 320;
  const y = differenceScale(shown(response), [height - BOTTOM, TOP]);
  const write = tickWriter(y.ticks(5), scaleOf(measure), true);
  const left = Math.max(...y.ticks(5).map((v) => textWidth(write(v)))) + 10;
  const x = across(response.values, left, width - 24);
  const svg = s('svg', { class: paper ? 'chart small' : 'chart' });
  for (const v of y.ticks(5)) {
    const at = round(y(v));
    svg.append(s('line', { class: v === 0 ? 'rule zero' : 'rule', x1: left, x2: width - 24, y1: at, y2: at }),
      s('text', { class: 'tick', x: left - 6, y: at + 4, 'text-anchor': 'end' }, write(v)));
  }
  svg.append(...leverAxis(lever, x, height, (left + width - 24) / 2));
  const { bend, values } = response;
  if (bend) {
    const [a, b] = [x(bend.low), x(bend.high)];
    svg.append(s('rect', { class: 'tipping-range', x: round(Math.min(a, b)), y: TOP, width: round(Math.abs(b - a)), height: height - BOTTOM - TOP }));
  }
  if (response.joined) {
    for (const run of response.runs) svg.append(s('path', { class: 'run series-1', d: path(values, run, x, y) }));
    const band = area<number>().defined((_, i) => response.low[i] != null && response.high[i] != null)
      .x((v) => round(x(v))).y0((_, i) => round(y(response.low[i]!))).y1((_, i) => round(y(response.high[i]!)));
    svg.append(s('path', { class: isFew(leastRuns(response)) ? 'band few series-1' : 'band strong-band series-1', d: band(values) ?? '' }),
      s('path', { class: 'line series-1', d: path(values, response.difference, x, y) }));
  }
  values.forEach((v, i) => {
    const d = response.difference[i];
    if (d == null) return;
    const [low, high] = [response.low[i], response.high[i]];
    if (!response.joined && low != null && high != null) svg.append(s('line', { class: isFew(response.count[i] ?? 0) ? 'spread few series-1' : 'spread series-1', x1: round(x(v)), x2: round(x(v)), y1: round(y(low)), y2: round(y(high)) }));
    svg.append(s('circle', { class: 'mark series-1', cx: round(x(v)), cy: round(y(d)), r: 3.5 }));
  });
  if (bend) svg.append(...tipping(bend, x(bend.at), height, width, paper));
  return sized(svg, width, height);
}

function tipping(bend: NonNullable<SweepResponse['bend']>, at: number, height: number, width: number, paper: boolean): SVGElement[] {
  const label = t('sweep.bend_at', { where: say(bend.words) });
  const room = at + 8 + textWidth(label, paper ? 10 : 12, 700) < width - 24;
  return [
    s('line', { class: 'tipping', x1: round(at), x2: round(at), y1: TOP - 14, y2: height - BOTTOM }),
    s('text', { class: 'label value', x: round(at + (room ? 6 : -6)), y: TOP - 5, 'text-anchor': room ? 'start' : 'end' }, label),
  ];
}

/** 0 on the left and more of the change to the right. */
export function across(values: number[], left: number, right: number): Scale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return scaleLinear(Math.abs(low) > Math.abs(high) ? [high, low] : [low, high], [left, right]);
}

/** The values of a lever below a chart, as many as stay apart, and its name. */
export function leverAxis(lever: SweptLever, x: Scale, height: number, middle: number): SVGElement[] {
  const out: SVGElement[] = [];
  let free = -Infinity;
  const order = lever.values.map((value, i) => ({ at: x(value), text: say(lever.short[i]!) })).sort((a, b) => a.at - b.at);
  for (const { at, text } of order) {
    const half = textWidth(text) / 2;
    out.push(s('line', { class: 'rule tickmark', x1: round(at), x2: round(at), y1: height - BOTTOM, y2: height - BOTTOM + 5 }));
    if (at - half < free) continue;
    out.push(s('text', { class: 'tick', x: round(at), y: height - BOTTOM + 18, 'text-anchor': 'middle' }, text));
    free = at + half + 8;
  }
  return [...out, s('text', { class: 'tick strong', x: round(middle), y: height - 8, 'text-anchor': 'middle' }, say(lever.label))];
}

function* shown(response: SweepResponse): Generator<number> {
  for (const row of [...(response.joined ? response.runs : []), response.difference, response.low, response.high]) {
    for (const value of row) if (value != null) yield value;
  }
}

const path = (values: number[], row: Row, x: Scale, y: Scale): string =>
  line<number>().defined((_, i) => row[i] != null).x((v) => round(x(v))).y((_, i) => round(y(row[i]!)))(values) ?? '';
