/** Numbers and dates as people write them in each language. */
import type { Measure } from './data';
import { language, locale, say, t } from './language';

const MINUS = '\u2212';
const NBSP = '\u00a0';
const NONE = '\u2013';

/** A plain number with a fixed count of digits; a real minus sign, a dash where there is none. */
export function number(value: number | null | undefined, digits = 0, signed = false): string {
  if (value == null || !Number.isFinite(value)) return NONE;
  const text = new Intl.NumberFormat(locale(), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: signed ? 'exceptZero' : 'negative',
  } as Intl.NumberFormatOptions).format(value);
  return text.replace('-', MINUS);
}

/** Shares live as 0..1 in the data and as percentages on the page. */
export const scaleOf = (measure: Measure): number => (measure.unit === 'share' ? 100 : 1);

const scaled = (measure: Measure, value: number | null | undefined) =>
  value == null ? value : value * scaleOf(measure);

/** The value without its unit: for tables and axes that name the unit once. */
export const valueOf = (measure: Measure, value: number | null | undefined, digits = measure.digits): string =>
  number(scaled(measure, value), digits);

/** The difference without its unit, with a plus or minus. */
export const signedOf = (measure: Measure, value: number | null | undefined, digits = measure.digits): string =>
  number(scaled(measure, value), digits, true);

/** Writes the ticks of an axis with as few digits as tell them apart. */
export function tickWriter(ticks: number[], scale = 1, signed = false): (tick: number) => string {
  const exact = (d: number) => ticks.every((v) => Math.abs(Number((v * scale).toFixed(d)) - v * scale) < 1e-9 * Math.max(1, Math.abs(v * scale)));
  const digits = [0, 1, 2, 3].find(exact) ?? 4;
  return (tick) => number(tick * scale, digits, signed);
}

/** "3,4 uur per week", "12,3 % van de mantelzorgers". */
export const amountOf = (measure: Measure, value: number | null | undefined, digits = measure.digits): string =>
  withUnit(valueOf(measure, value, digits), say(measure.unit_label));

/** The unit of a difference: percentages differ by percentage points. */
export const differenceUnit = (measure: Measure): string =>
  measure.unit === 'share' ? t('unit.points') : say(measure.unit_label);

function withUnit(text: string, unit: string): string {
  const close = language() === 'en' && unit.startsWith('%');
  return unit ? text + (close ? '' : NBSP) + unit : text;
}

/** A share as percentage: "39,8 %", "39.8%". */
export const percent = (share: number, digits = 1): string => withUnit(number(share * 100, digits), '%');

/** A number whose count of digits follows from itself: parameters come in all sizes. */
export function loose(value: number | string | boolean): string {
  if (typeof value === 'boolean') return value ? t('word.yes') : t('word.no');
  if (typeof value === 'string') return value;
  return new Intl.NumberFormat(locale(), { maximumSignificantDigits: 4 }).format(value).replace('-', MINUS);
}

/** "januari 2031" or, short, "jan 2031". */
export function month(date: string, style: 'long' | 'short' = 'long'): string {
  return format(date, { month: style, year: 'numeric' });
}

/** "5 januari 2026". */
export const day = (date: string): string => format(date, { day: 'numeric', month: 'long', year: 'numeric' });

function format(date: string, options: Intl.DateTimeFormatOptions): string {
  const when = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(when.getTime())) return date;
  return new Intl.DateTimeFormat(locale(), { ...options, timeZone: 'UTC' }).format(when);
}
