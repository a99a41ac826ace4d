/** Domains and ticks of the axes. */
import { extent } from 'd3-array';
import { scaleLinear, type ScaleLinear } from 'd3-scale';

export type Scale = ScaleLinear<number, number>;

/**
 * A scale for levels. It starts at zero unless that would press the lines into
 * a corner; a chart whose axis does not start at zero says so.
 */
export function levelScale(values: Iterable<number>, range: [number, number], ticks: number): Scale {
  const [low = 0, high = 1] = extent(values) as [number | undefined, number | undefined];
  const fromZero = low >= 0 && low < 0.4 * high;
  const pad = (high - low || Math.abs(high) || 1) * 0.06;
  return scaleLinear([fromZero ? 0 : low - pad, high + pad], range).nice(ticks);
}

/** A scale for differences: zero is always on it, with some air on both sides. */
export function differenceScale(values: Iterable<number>, range: [number, number]): Scale {
  const [low = 0, high = 0] = extent(values) as [number | undefined, number | undefined];
  const width = Math.max(high, 0) - Math.min(low, 0) || 1;
  return scaleLinear([Math.min(low, 0) - 0.06 * width, Math.max(high, 0) + 0.06 * width], range).nice(4);
}

export interface DateTick {
  week: number;
  /** ISO date of the tick. */
  date: string;
  year: boolean;
}

/** Ticks at New Year, or at quarters for runs shorter than two years; thinned to fit. */
export function dateTicks(start: string, first: number, last: number, room: number): DateTick[] {
  const begin = new Date(`${start}T00:00:00Z`).getTime();
  const week = 7 * 24 * 3600 * 1000;
  const months = last - first < 110 ? 3 : 12;
  const ticks: DateTick[] = [];
  const cursor = new Date(begin + first * week);
  for (let at = Date.UTC(cursor.getUTCFullYear(), 0, 1); ; ) {
    const w = (at - begin) / week;
    if (w > last) break;
    const here = new Date(at);
    // New Year a few days before the start still names the first year.
    if (w >= first - 1) ticks.push({ week: Math.max(w, first), date: here.toISOString().slice(0, 10), year: here.getUTCMonth() === 0 });
    at = Date.UTC(here.getUTCFullYear(), here.getUTCMonth() + months, 1);
  }
  const step = Math.max(1, Math.ceil(ticks.length / Math.max(2, room)));
  return ticks.filter((_, i) => i % step === 0);
}
