/**
 * The weeks of one life, drawn once per variant with the same scales: load against strength, and the
 * help that is needed against the help that comes. Numbers on the axis are the turning points below.
 */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Life, LifeSide, LifeTurn, Points } from '../data-film';
import { s } from '../dom';
import { sized } from '../facets';
import { keepApart, shorten, textWidth } from '../labels';
import { t } from '../language';
import { round } from '../marks';
import { number, tickWriter } from '../numbers';
import { dateTicks, type Scale } from '../scales';

export interface LifeLine {
  id: keyof Pick<LifeSide, 'load' | 'strength' | 'need' | 'informal' | 'volunteer' | 'formal' | 'unmet'>;
  label: string;
  /** Class of colour, and dashes: never colour alone. */
  series: number;
  dash: string;
}

export interface LifePart { title: string; lines: LifeLine[] }

/** What there is to draw of a life: what it carries, what it needs, or both. */
export function partsOf(life: Life): LifePart[] {
  const any = (...ids: LifeLine['id'][]) => life.sides.some((side) => ids.some((id) => side[id].some((v) => (v ?? 0) > 0)));
  const parts: LifePart[] = [];
  if (any('load')) {
    parts.push({ title: t('life.carries'), lines: [
      { id: 'strength', label: t('life.strength'), series: 0, dash: '6 4' }, { id: 'load', label: t('life.load'), series: 2, dash: '' }] });
  }
  if (any('need')) {
    parts.push({ title: t('life.needs'), lines: [
      { id: 'need', label: t('life.need'), series: 0, dash: '6 4' }, { id: 'informal', label: t('life.informal'), series: 3, dash: '2 3' },
      { id: 'formal', label: t('life.formal'), series: 1, dash: '10 3 2 3' },
      ...(any('volunteer') ? [{ id: 'volunteer' as const, label: t('life.volunteer'), series: 5, dash: '1 4' }] : []),
      { id: 'unmet', label: t('life.unmet'), series: 2, dash: '' }] });
  }
  return parts;
}

export interface LifeModel {
  life: Life;
  start: string;
  weeks: number;
  labels: string[];
  /** Numbers of the turning points of a side. */
  turns: LifeTurn[][];
}

const [HEIGHT, GAP] = [150, 30];

export function drawLife(model: LifeModel, width: number, paper = false): SVGSVGElement {
  const { life } = model;
  const sides = life.sides.length;
  const columns = sides > 1 && width >= 620 ? 2 : 1;
  const wide = (width - GAP * (columns - 1)) / columns;
  const svg = s('svg', { class: paper ? 'chart small' : 'chart' });
  const parts = partsOf(life);
  let height = 0;
  const rows = Math.max(1, ...model.turns.map((turns) => 1 + Math.max(0, ...rowsOf(turns, weekScale(model, wide)))));
  life.sides.forEach((side, k) => {
    let top = columns > 1 ? 0 : height;
    const left = columns > 1 ? k * (wide + GAP) : 0;
    const group = s('g', { transform: `translate(${round(left)},0)` },
      s('text', { class: 'facet', x: 0, y: top + 15 }, shorten(model.labels[k] ?? '', wide - 10)));
    top += 24;
    for (const part of parts) {
      const y = scaleOf(life, part, top + 24 + HEIGHT, top + 30);
      group.append(...drawPart(model, side, part, y, wide, top));
      top += HEIGHT + 30;
    }
    group.append(...axis(model, wide, top, model.turns[k] ?? []));
    svg.append(group);
    height = Math.max(height, top + 24 + TURN * rows);
  });
  return sized(svg, width, height);
}

/** The same for both variants. */
function scaleOf(life: Life, part: LifePart, bottom: number, top: number): Scale {
  const all = life.sides.flatMap((side) => part.lines.flatMap((one) => side[one.id])).map((v) => v ?? 0);
  return scaleLinear([0, Math.max(1, ...all) * 1.05], [bottom, top]).nice(4);
}

const LEFT = 26;
/** From one row of numbers to the next. */
const TURN = 14;

/** Each turning point in the first row where there is room beside the one before. */
function rowsOf(turns: LifeTurn[], x: Scale): number[] {
  const last: number[] = [];
  return turns.map((turn) => {
    const at = x(Math.max(0, turn.week));
    const free = last.findIndex((before) => at - before >= 15);
    const row = free < 0 ? last.length : free;
    last[row] = at;
    return row;
  });
}

const endRoom = (wide: number): number => Math.min(156, Math.max(112, wide * 0.36));
const weekScale = (model: LifeModel, wide: number): Scale => scaleLinear([0, model.weeks], [LEFT, wide - endRoom(wide)]);

function drawPart(model: LifeModel, side: LifeSide, part: LifePart, y: Scale, wide: number, top: number): SVGElement[] {
  const x = weekScale(model, wide);
  const end = x.range()[1]!;
  const write = tickWriter(y.ticks(4));
  const out: SVGElement[] = [s('text', { class: 'note', x: 0, y: top + 14 }, shorten(part.title, wide * 1.05))];
  for (const v of y.ticks(4)) {
    out.push(s('line', { class: v === 0 ? 'rule zero' : 'rule', x1: LEFT, x2: end, y1: round(y(v)), y2: round(y(v)) }),
      s('text', { class: 'tick', x: LEFT - 5, y: round(y(v)) + 4, 'text-anchor': 'end' }, write(v)));
  }
  if (part.lines.some((one) => one.id === 'load')) out.push(...tooMuch(side, x, y));
  const ends: { one: LifeLine; value: number }[] = [];
  for (const one of part.lines) {
    out.push(s('path', { class: `line thin series-${one.series}`, 'stroke-dasharray': one.dash, d: pathOf(side.weeks, side[one.id], x, y) }));
    const last = [...side[one.id]].reverse().find((v) => v != null);
    if (last != null) ends.push({ one, value: last });
  }
  // A name that is too long for its place goes on in a second line.
  const texts = ends.map(({ one, value }) => {
    const text = number(value, 1);
    const room = endRoom(wide) - 26;
    const first = room - textWidth(text, 11, 700) - 4;
    const words = one.label.split(' ');
    const fits = textWidth(one.label, 11) <= first;
    return { text, lines: fits || words.length < 2 ? [one.label] : [words[0]!, words.slice(1).join(' ')] };
  });
  const middles = keepApart(ends.map(({ value }, i) => ({ want: y(value), height: 1 + 12 * texts[i]!.lines.length })), top + 22, top + HEIGHT + 30);
  ends.forEach(({ one }, i) => {
    const { text, lines } = texts[i]!;
    const at = round(middles[i]! - 6 * (lines.length - 1));
    out.push(s('line', { class: `line thin series-${one.series}`, 'stroke-dasharray': one.dash, x1: end + 5, x2: end + 21, y1: at, y2: at }),
      s('text', { class: 'note', x: end + 24, y: at + 4 },
        s('tspan', { class: 'value' }, text), s('tspan', { dx: 4 }, lines[0]!), lines[1] ? s('tspan', { x: end + 24, dy: 12 }, lines[1]) : null));
  });
  return out;
}

/** Weeks in which the load is above the strength. */
function tooMuch(side: LifeSide, x: Scale, y: Scale): SVGElement[] {
  let d = '';
  side.weeks.forEach((week, i) => {
    const [load, strength] = [side.load[i], side.strength[i]];
    const next = side.weeks[i + 1];
    if (load == null || strength == null || load <= strength || load === 0 || next === undefined) return;
    d += `M${round(x(week))},${round(y(load))}H${round(x(next))}V${round(y(strength))}H${round(x(week))}Z`;
  });
  return d ? [s('path', { class: 'too-much', d })] : [];
}

function pathOf(weeks: number[], row: Points, x: Scale, y: Scale): string {
  return line<number>().defined((_, i) => row[i] != null).x((w) => round(x(w))).y((_, i) => round(y(row[i]!)))(weeks) ?? '';
}

/** Dates, and the turning points by their number; those close together stand below each other. */
function axis(model: LifeModel, wide: number, top: number, turns: LifeTurn[]): SVGElement[] {
  const x = weekScale(model, wide);
  const [x0 = 0, x1 = 0] = x.range();
  const out: SVGElement[] = [];
  for (const tick of dateTicks(model.start, 0, model.weeks, (x1 - x0) / 46)) {
    const at = round(x(tick.week));
    out.push(s('line', { class: 'rule tickmark', x1: at, x2: at, y1: top, y2: top + 5 }),
      s('text', { class: 'tick', x: at, y: top + 17, 'text-anchor': at < x0 + 12 ? 'start' : 'middle' }, tick.year ? tick.date.slice(0, 4) : ''));
  }
  const rows = rowsOf(turns, x);
  turns.forEach((turn, i) => {
    const at = round(x(Math.max(0, turn.week)));
    const middle = top + 30 + TURN * rows[i]!;
    out.push(s('circle', { class: turn.only_here ? 'turn only' : 'turn', cx: at, cy: middle, r: 7 }),
      s('text', { class: turn.only_here ? 'turn-number only' : 'turn-number', x: at, y: middle + 3.5, 'text-anchor': 'middle' }, i + 1));
  });
  return out;
}
