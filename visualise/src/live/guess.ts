/**
 * The room draws the line before it sees it: by mouse, by finger or by keyboard. The line runs over
 * knots, half a year apart; it starts on the baseline, where the policy starts.
 */
import type { LineChart } from '../chart-lines';
import type { Measure, Row } from '../data';
import { s } from '../dom';
import { round } from '../marks';
import { month, valueOf } from '../numbers';
import { FROM } from './levers';
import { meanRow } from './stats';
import { t } from './words';

const STEP = 26;

export class Guess {
  readonly knots: { week: number; value: number }[];
  /** How far up and down one can draw. */
  readonly room: [number, number];
  /** The knot that the arrow keys move. */
  at: number;
  drawn = false;

  constructor(private readonly measure: Measure, base: Row[], private readonly weeks: number) {
    const mean = meanRow(base);
    const value = (week: number) => mean[Math.min(week, weeks)] ?? 0;
    this.knots = [{ week: FROM, value: value(FROM) }];
    for (let week = FROM + STEP; week < weeks - STEP / 2; week += STEP) this.knots.push({ week, value: value(week) });
    this.knots.push({ week: weeks, value: value(weeks) });
    const known = mean.filter((x): x is number => x != null);
    const [low, high] = [Math.min(...known), Math.max(...known)];
    const most = measure.unit === 'share' ? 1 : measure.unit === 'score_0_10' ? 10 : measure.unit === 'score_0_100' ? 100 : Infinity;
    this.room = [Math.max(0, low - Math.max(0.5 * low, high - low)), Math.min(most, high + Math.max(0.6 * high, high - low))];
    this.at = this.knots.length - 1;
  }

  row(): Row {
    const row: Row = Array.from({ length: this.weeks + 1 }, () => null);
    for (let k = 1; k < this.knots.length; k++) {
      const [a, b] = [this.knots[k - 1]!, this.knots[k]!];
      for (let w = a.week; w <= b.week; w++) row[w] = a.value + ((b.value - a.value) * (w - a.week)) / (b.week - a.week);
    }
    return row;
  }

  set(k: number, value: number): void {
    if (k < 1 || k >= this.knots.length) return;  // the first knot lies on the baseline
    this.knots[k]!.value = Math.max(this.room[0], Math.min(this.room[1], value));
    this.drawn = true;
  }

  /** A stroke from one point to another moves every knot it passes. */
  stroke(from: { week: number; value: number }, to: { week: number; value: number }): void {
    const [a, b] = from.week <= to.week ? [from, to] : [to, from];
    const reach = STEP / 2;
    this.knots.forEach((knot, k) => {
      if (knot.week < a.week - reach || knot.week > b.week + reach) return;
      const share = b.week === a.week ? 1 : Math.max(0, Math.min(1, (knot.week - a.week) / (b.week - a.week)));
      this.set(k, a.value + (b.value - a.value) * share);
      this.at = Math.max(1, k);
    });
  }

  /** What the arrow keys do; true when the key was for this. */
  key(name: string): boolean {
    const step = (this.room[1] - this.room[0]) / 40;
    if (name === 'ArrowLeft') this.at = Math.max(1, this.at - 1);
    else if (name === 'ArrowRight') this.at = Math.min(this.knots.length - 1, this.at + 1);
    else if (name === 'ArrowUp') this.set(this.at, this.knots[this.at]!.value + step);
    else if (name === 'ArrowDown') this.set(this.at, this.knots[this.at]!.value - step);
    else return false;
    return true;
  }

  /** The knot in words, for who does not see the line. */
  spoken(dates: (week: number) => string): string {
    const knot = this.knots[this.at]!;
    return t('guess.point', { date: month(dates(knot.week)), value: valueOf(this.measure, knot.value) });
  }

  /** How far off, in plain words. */
  verdict(base: Row[], tried: Row[], unit: string): string[] {
    const last = this.weeks;
    const drawn = this.knots[this.knots.length - 1]!.value;
    const [was, is] = [meanRow(base)[last] ?? 0, meanRow(tried)[last] ?? 0];
    const off = drawn - is;
    const write = (x: number) => valueOf(this.measure, x);
    const close = write(drawn) === write(is) || Math.abs(off) <= 0.1 * Math.abs(is - was);
    const flat = (x: number) => Math.abs(x - was) < 0.03 * Math.max(Math.abs(was), 1e-9);
    const lines = [t('guess.answer', { drawn: write(drawn), model: write(is), unit, runs: tried.length })];
    lines.push(close ? t('guess.close') : t(off > 0 ? 'guess.too_high' : 'guess.too_low', { off: write(Math.abs(off)), unit }));
    if (flat(drawn) && flat(is)) lines.push(t('guess.both_flat'));
    else if (flat(is)) lines.push(t('guess.no_change'));
    else if (flat(drawn)) lines.push(t('guess.missed_change'));
    else lines.push(t((drawn > was) === (is > was) ? 'guess.right_way' : 'guess.wrong_way'));
    return lines;
  }
}

/** Lets pointer and keys draw on a chart; `changed` draws it again. */
export function letDraw(plot: HTMLElement, chart: LineChart, guess: Guess, changed: () => void): void {
  const { svg, x, y } = chart;
  const knot = guess.knots[guess.at]!;
  svg.append(s('circle', { class: 'knot', cx: round(x(knot.week)), cy: round(y(knot.value)), r: 7 }));
  svg.classList.add('drawing');
  plot.setAttribute('tabindex', '0');
  plot.setAttribute('role', 'application');
  plot.setAttribute('aria-label', t('guess.how'));
  const place = (event: PointerEvent) => {
    const box = svg.getBoundingClientRect();
    const scale = Number(svg.getAttribute('width')) / box.width;
    return { week: x.invert((event.clientX - box.left) * scale), value: y.invert((event.clientY - box.top) * scale) };
  };
  plot.onpointerdown = (event) => {
    plot.setPointerCapture(event.pointerId);
    last.set(plot, place(event));
    guess.stroke(last.get(plot)!, last.get(plot)!);
    changed();
    event.preventDefault();
    plot.focus();
  };
  plot.onpointermove = (event) => {
    const before = last.get(plot);
    if (!before || event.buttons === 0) return;
    const now = place(event);
    guess.stroke(before, now);
    last.set(plot, now);
    changed();
  };
  plot.onpointerup = plot.onpointercancel = () => last.delete(plot);
  plot.onpointerleave = null;
  plot.onblur = null;
  plot.onkeydown = (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || !guess.key(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    changed();
  };
}

/** Where the pointer was on each plot; the chart under it is drawn anew with every move. */
const last = new WeakMap<HTMLElement, { week: number; value: number }>();
