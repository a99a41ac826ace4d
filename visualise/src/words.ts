/** From numbers to words: which way a difference goes, and how sure that is. */
import type { Measure } from './data';
import { t, type Key } from './language';
import { number, scaleOf, valueOf } from './numbers';
import type { Contrast } from './read';

export type Direction = 'worse' | 'better' | 'more' | 'less' | 'unclear' | 'same';

type Margin = Pick<Contrast, 'difference' | 'low' | 'high'>;
type Judged = Margin & Pick<Contrast, 'runs' | 'sameSign'>;

/**
 * The direction of a difference. It is `unclear` when the 90 % interval holds
 * zero or no more than half of the runs go its way (the engine's `is_clear`), and `same` when it and its interval would be written as zero. With one run there is no
 * interval: the direction is named, and the page says elsewhere that it is one run.
 */
export function directionOf(measure: Measure, c: Judged, digits = digitsFor(measure, [c])): Direction {
  const nothing = (value: number | null) => value == null || written(measure, value, digits) === 0;
  const open = c.low != null && c.high != null && c.low <= 0 && c.high >= 0;
  // Equal is only said where the margin is as narrow: else it is not known.
  if (nothing(c.difference) && (!open || (nothing(c.low) && nothing(c.high)))) return 'same';
  const few = c.sameSign != null && c.runs > 1 && 2 * c.sameSign <= c.runs;
  if (open || few) return 'unclear';
  const up = c.difference > 0;
  if (measure.better === 'none') return up ? 'more' : 'less';
  return up === (measure.better === 'higher') ? 'better' : 'worse';
}

const written = (measure: Measure, value: number, digits: number): number => Number((value * scaleOf(measure)).toFixed(digits));

/**
 * Digits for the differences of one measure. A margin that would read "between
 * 0.1 and 0.1", or touch zero while it does not, gets one digit more, or two.
 */
export function digitsFor(measure: Measure, contrasts: Margin[]): number {
  const blurred = (digits: number) => contrasts.some(({ low, high }) => {
    if (low == null || high == null) return false;
    const [a, b] = [written(measure, low, digits), written(measure, high, digits)];
    return (digits === measure.digits && a === b) || (low * high > 0 && a * b === 0);
  });
  const more = [0, 1].find((extra) => !blurred(measure.digits + extra));
  return measure.digits + (more ?? 2);
}

/** The same where no margins are written: a clear difference gets one digit more before it is written as zero. */
export function digitsWithoutMargins(measure: Measure, contrasts: Judged[]): number {
  const lost = (digits: number) => contrasts.some(({ difference, low, high }) =>
    difference !== 0 && (low == null || high == null || low * high > 0) && written(measure, difference, digits) === 0);
  return measure.digits + (lost(measure.digits) ? 1 : 0);
}

const names: Record<Direction, Key> = {
  worse: 'word.worse',
  better: 'word.better',
  more: 'word.more',
  less: 'word.less',
  unclear: 'word.unclear',
  same: 'word.same',
};

export const wordFor = (direction: Direction): string => t(names[direction]);

/** A mark beside the word, so that colour is never the only sign: an arrow says where the number goes. */
export function markFor(direction: Direction, difference: number): string {
  if (direction === 'same' || direction === 'unclear') return '○';
  return difference > 0 ? '▲' : '▼';
}

/** "9 van de 10 keer hoger", or that there was only one run. */
export function inRuns(c: Pick<Contrast, 'runs' | 'sameSign' | 'difference'>): string {
  if (c.runs <= 1) return t('runs.one');
  if (c.sameSign == null) return t('runs.count', { runs: number(c.runs) });
  return t(c.difference > 0 ? 'runs.higher' : 'runs.lower', { n: number(c.sameSign), runs: number(c.runs) });
}

/** With fewer runs than this a margin is itself a guess, and is drawn and named as one. */
export const enoughRuns = 5;
export const isFew = (runs: number): boolean => runs > 1 && runs < enoughRuns;

/** What to say beside every margin when there were few runs; else nothing. */
export const cautionOf = (runs: number): string => (isFew(runs) ? t('few.chart', { runs: number(runs) }) : '');

/** "tussen 0,9 en 1,5", or nothing for a single run. */
export function between(measure: Measure, c: Pick<Contrast, 'low' | 'high'>, digits = measure.digits): string {
  if (c.low == null || c.high == null) return '';
  return t('band.between', { low: valueOf(measure, c.low, digits), high: valueOf(measure, c.high, digits) });
}

/** "Woman of 71", "Boy of 9". */
export const personOf = (woman: boolean, age: number): string =>
  t(age < 18 ? (woman ? 'film.girl' : 'film.boy') : woman ? 'film.woman' : 'film.man', { age: number(age) });
