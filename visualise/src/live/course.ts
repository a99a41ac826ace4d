/** The chart: the baseline always, the choice beside it, and the line that the room drew. */
import { drawLines, type LineChart, type LineModel, type LineSeries } from '../chart-lines';
import type { Measure, Row } from '../data';
import { scaleOf, valueOf } from '../numbers';
import { FROM } from './levers';
import { bandOf, meanRow } from './stats';
import { t } from './words';

export interface CourseData {
  measure: Measure;
  weeks: number;
  start: string;
  base: Row[];
  /** Whole runs of the choice, of the same replicates as `base`. */
  tried: Row[];
  /** The first run as far as it has come, while there is no whole one, and its baseline. */
  part?: { row: Row; base: Row };
  /** Whether anything is chosen at all. */
  moved: boolean;
  /** The line of the room; while it is drawn the choice stays hidden. */
  guess?: { row: Row; room: [number, number]; open: boolean };
  showRuns: boolean;
}

export function courseModel(data: CourseData): LineModel {
  const { measure, part, guess } = data;
  const hidden = guess?.open ?? false;
  const whole = data.moved && !hidden ? data.tried : [];
  const baseRuns = whole.length ? data.base.slice(0, whole.length) : part ? [part.base] : data.base;
  const line = (index: number, label: string, rows: Row[]): LineSeries => ({ index, label, mean: meanRow(rows), ...bandOf(rows), runs: rows });
  const series: LineSeries[] = baseRuns.length ? [line(0, t('series.baseline'), baseRuns)] : [];
  if (whole.length) series.push(line(1, t('series.choice'), whole));
  else if (part && data.moved && !hidden) series.push({ index: 1, label: t('series.choice'), mean: part.row });
  if (guess) {
    const room = (x: number): Row => guess.row.map((_, i) => (i >= FROM ? x : null));
    series.push({ index: 2, label: t('series.guess'), mean: guess.row, ...(guess.open ? { p10: room(guess.room[0]), p90: room(guess.room[1]) } : {}) });
  }
  const moments = [{ week: FROM, name: t('moment.start') }];
  return {
    weeks: Array.from({ length: data.weeks + 1 }, (_, w) => w), start: data.start, series, moments,
    write: (v) => valueOf(measure, v), scale: scaleOf(measure), showRuns: data.showRuns && (whole.length > 1), run: null,
  };
}

export function drawCourse(data: CourseData, width: number): { chart: LineChart; model: LineModel } {
  const model = courseModel(data);
  return { chart: drawLines(model, width), model };
}
