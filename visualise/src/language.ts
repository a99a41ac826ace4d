/**
 * The language of the page. One page speaks one language at a time, so the
 * language is a module value here rather than an argument everywhere.
 */
import en from '../strings.en.json';
import nl from '../strings.nl.json';
import type { Lang, Text } from './data';

export type Key = keyof typeof nl;

const strings: Record<Lang, Record<Key, string>> = { nl, en };
let current: Lang = 'nl';

export const language = (): Lang => current;
export const locale = (): string => (current === 'nl' ? 'nl-NL' : 'en-GB');
export const isLang = (x: unknown): x is Lang => x === 'nl' || x === 'en';

export function setLanguage(lang: Lang): void {
  current = lang;
  document.documentElement.lang = lang;
}

/** A string of the page, with {names} filled in. */
export const t = (key: Key, values: Values = {}): string => fillIn(strings[current][key], values);

export type Values = Record<string, string | number>;

/** A text with its {names} filled in. */
export const fillIn = (text: string, values: Values): string =>
  tidy(text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')));

/** A text from the data in the language of the page. */
export const say = (text: Text | string): string =>
  tidy(typeof text === 'string' ? text : text[current] || text.nl || text.en || '');

/** Keeps a number and its sign together on one line ("30 %", "€ 12"), and writes a real minus sign. */
function tidy(text: string): string {
  return text.replace(/(^|[ (])-(?=\d)/g, '$1\u2212').replace(/(\d) (%|procent\b|percent\b)/g, '$1\u00a0$2').replace(/€ (?=[\d\u2212])/g, '€\u00a0');
}

/** The language to start in: what the address says, then the page, then the report, then the browser. */
export function firstLanguage(fromAddress: string | null, fromReport?: string): Lang {
  const browser = navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en';
  return [fromAddress, document.documentElement.dataset.lang, fromReport].find(isLang) ?? browser;
}
