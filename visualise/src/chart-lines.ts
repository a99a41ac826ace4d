/** The course chart: a line per variant, thin lines of single runs and a band behind it. */
import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { Row } from './data';
import { s } from './dom';
import { endLabels, endLabelWidth, labelRoom } from './chart-labels';
import { t } from './language';
import { colourClass, dashOf, marker, round } from './marks';
import { month, tickWriter } from './numbers';
import { dateTicks, levelScale, type Scale } from './scales';
import { textWidth, wrap } from './labels';

export interface LineSeries {
  index: number;
  label: string;
  mean: Row;
  p10?: Row;
  p90?: Row;
  runs?: Row[];
}

export interface LineModel {
  weeks: number[];
  start: string;
  series: LineSeries[];
  moments: { week: number; name: string }[];
  /** Writes a value of a label. */
  write: (value: number) => string;
  /** From values to what is written: 100 for shares. */
  scale: number;
  showRuns: boolean;
  /** Few runs: the band is an outline of dashes. */
  few?: boolean;
  run: number | null;
}

/** The drawing and what the readout needs to find a week under the pointer. */
export interface LineChart {
  svg: SVGSVGElement;
  x: Scale;
  y: Scale;
}

const TOP = 22;
const BOTTOM = 26;

export function drawLines(model: LineModel, width: number, paper = false): LineChart {
  const labels = { size: paper ? 10 : 12, room: paper ? width * 0.4 : labelRoom(width) };
  const first = model.weeks[0] ?? 0;
  const last = model.weeks[model.weeks.length - 1] ?? 1;
  const right = endLabelWidth(model, labels);
  const marks = momentMarks(model, width, width - right, paper);
  const top = TOP + marks.more;
  const height = (paper ? 164 : 300) + marks.more;
  const y = levelScale(shown(model), [height - BOTTOM, top], 5);
  const tick = tickWriter(y.ticks(5), model.scale);
  const left = Math.max(...y.ticks(5).map((v) => textWidth(tick(v)))) + 8;
  const x = scaleLinear([first, last], [left, width - right]);
  const svg = s('svg', { class: paper ? 'chart small' : 'chart', viewBox: `0 0 ${width} ${height}`, width, height });

  svg.append(...axes(model, x, y, height, tick), ...marks.draw(x, height));
  for (const one of model.series) svg.append(...behind(model, one, x, y));
  for (const one of model.series) svg.append(...front(model, one, x, y));
  // Labels stay below the line with the names of the moments.
  svg.append(...endLabels(model, x, y, labels, marks.named ? 10 : 16));
  return { svg, x, y };
}

/** Every number that is drawn, so that nothing falls off the chart. */
function* shown(model: LineModel): Generator<number> {
  for (const one of model.series) {
    const rows = [one.mean, one.p10, one.p90, ...(model.showRuns || model.run != null ? one.runs ?? [] : [])];
    for (const row of rows) for (const value of row ?? []) if (value != null) yield value;
  }
}

function axes(model: LineModel, x: Scale, y: Scale, height: number, write: (v: number) => string): SVGElement[] {
  const [x0 = 0, x1 = 0] = x.range();
  const parts: SVGElement[] = [];
  for (const v of y.ticks(5)) {
    const at = round(y(v));
    parts.push(s('line', { class: v === 0 ? 'rule zero' : 'rule', x1: x0, x2: x1, y1: at, y2: at }));
    parts.push(s('text', { class: 'tick', x: x0 - 6, y: at + 4, 'text-anchor': 'end' }, write(v)));
  }
  if ((y.domain()[0] ?? 0) > 0) parts.push(s('text', { class: 'note', x: x1 - 4, y: height - BOTTOM - 5, 'text-anchor': 'end' }, t('axis.not_zero')));
  const [first = 0, last = 1] = x.domain();
  for (const tick of dateTicks(model.start, first, last, (x1 - x0) / 46)) {
    const at = round(x(tick.week));
    parts.push(s('line', { class: 'rule tickmark', x1: at, x2: at, y1: height - BOTTOM, y2: height - BOTTOM + 5 }));
    parts.push(s('text', { class: 'tick', x: at, y: height - 6, 'text-anchor': at < x0 + 12 ? 'start' : 'middle' },
      tick.year ? tick.date.slice(0, 4) : month(tick.date, 'short').split(' ')[0]));
  }
  return parts;
}

interface Marks {
  /** Room above the plot that the names take beyond the first line. */
  more: number;
  /** Whether the names stand in lines of their own. */
  named: boolean;
  draw: (x: Scale, height: number) => SVGElement[];
}

/** A dashed line per moment with its name; where the names have no room, a number, and the names in lines above. */
function momentMarks(model: LineModel, width: number, end: number, paper: boolean): Marks {
  const [first = 0, last = 1] = [model.weeks[0], model.weeks[model.weeks.length - 1]];
  const all = model.moments.filter((moment) => moment.week > first && moment.week < last);
  // Where the plot will begin is not known yet; the widest axis leaves this much.
  const guess = scaleLinear([first, last], [40, end]);
  const fits = placed(all, guess, end).every((name) => name !== null);
  const lines = fits ? [] : wrap(all.map(({ name }, i) => `${i + 1}\u00a0${name}`).join('\u00a0· '), width, paper ? 8.5 : 11);
  const more = Math.max(0, 12 * (lines.length - 1));
  const draw = (x: Scale, height: number): SVGElement[] => {
    const parts: SVGElement[] = all.map(({ week }) => s('line', { class: 'moment', x1: round(x(week)), x2: round(x(week)), y1: 14 + more, y2: height - BOTTOM }));
    if (fits) return [...parts, ...placed(all, x, end).filter((name) => name !== null)];
    parts.push(...lines.map((line, i) => s('text', { class: 'note moment-names', x: 0, y: 9 + 12 * i }, line)));
    all.forEach(({ week }, i) => parts.push(s('text', { class: 'note moment-number', x: round(x(week)), y: 21 + more, 'text-anchor': 'middle' }, i + 1)));
    return parts;
  };
  return { more, named: !fits && all.length > 0, draw };
}

/** The names in two rows above the plot; null for one without room. */
function placed(all: LineModel['moments'], x: Scale, end: number): (SVGElement | null)[] {
  const ends = [-Infinity, -Infinity];  // where the last name of each row ends
  return all.map(({ week, name }) => {
    const at = round(x(week));
    const wide = textWidth(name, 11) + 4;
    const flip = at + wide > end;
    const begin = flip ? at - 4 - wide : at - 1;
    const row = ends.findIndex((taken) => begin >= taken);
    if (row < 0 || begin < 0) return null;
    ends[row] = begin + wide;
    return s('text', { class: 'note', x: flip ? at - 4 : at + (row ? 3 : -1), y: row ? 23 : 10, 'text-anchor': flip ? 'end' : 'start' }, name);
  });
}

/** What lies behind the means: bands first, then single runs. */
function behind(model: LineModel, one: LineSeries, x: Scale, y: Scale): SVGElement[] {
  const parts: SVGElement[] = [];
  const { p10, p90 } = one;
  if (p10 && p90) {
    const band = area<number>().defined((_, i) => p10[i] != null && p90[i] != null)
      .x((w) => round(x(w))).y0((_, i) => round(y(p10[i]!))).y1((_, i) => round(y(p90[i]!)));
    parts.push(s('path', { class: `band ${model.few ? 'few ' : ''}${colourClass(one.index)}`, d: band(model.weeks) ?? '' }));
  }
  if (model.showRuns && model.run == null) {
    for (const run of one.runs ?? []) parts.push(s('path', { class: `run ${colourClass(one.index)}`, d: path(model.weeks, run, x, y) }));
  }
  return parts;
}

/** The mean, or the one run brought forward with the mean faintly behind it. */
function front(model: LineModel, one: LineSeries, x: Scale, y: Scale): SVGElement[] {
  const run = model.run == null ? undefined : one.runs?.[model.run];
  const dash = dashOf(one.index);
  const strong = `line ${colourClass(one.index)}${one.index === 0 ? ' base' : ''}`;
  const parts: SVGElement[] = [];
  if (run) parts.push(s('path', { class: `run ${colourClass(one.index)}`, d: path(model.weeks, one.mean, x, y) }));
  parts.push(s('path', { class: strong, d: path(model.weeks, run ?? one.mean, x, y), 'stroke-dasharray': dash }));
  const at = lastKnown(run ?? one.mean);
  if (at >= 0) parts.push(marker(one.index, x(model.weeks[at]!), y((run ?? one.mean)[at]!)));
  return parts;
}

function path(weeks: number[], row: Row, x: Scale, y: Scale): string {
  return line<number>().defined((_, i) => row[i] != null).x((w) => round(x(w))).y((_, i) => round(y(row[i]!)))(weeks) ?? '';
}

export const lastKnown = (row: Row): number => row.reduce<number>((at, v, i) => (v == null ? at : i), -1);
