/** The books: every line of every bill of the people in the model, to the minute and the cent. */
import type { BookLine, Report } from '../data';
import { h } from '../dom';
import { say, t } from '../language';
import { number } from '../numbers';
import { alternatives, BASELINE } from '../read';
import { section } from './section';

export function books(report: Report): HTMLElement | null {
  const lines = report.books ?? [];
  if (!lines.length) return null;
  const variants = alternatives(report);
  const head = (label: string, numeric = true) => h('th', { scope: 'col', class: numeric ? 'num' : null }, label);
  const table = h('table', { class: 'data' },
    h('caption', {}, t('books.title')),
    h('thead', {}, h('tr', {}, head(t('books.line'), false), head(t('books.payer'), false), head(t('books.hours')), head(t('books.euros')),
      variants.map((v) => head(t('books.difference', { variant: say(v.label) }))))),
    h('tbody', {}, lines.map((line) => row(line, variants.map((v) => v.id)))));
  return section('books', t('books.title'), t('books.lead', { runs: number(report.scenario.replicates) }),
    h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': t('books.title') }, table));
}

function row(line: BookLine, variants: string[]): HTMLElement {
  const base = line.variants[BASELINE];
  const cell = (text: string) => h('td', { class: 'num' }, text);
  const euros = (cents: number | undefined, signed = false) => number(cents == null ? null : cents / 100, 2, signed);
  return h('tr', {},
    h('th', { scope: 'row' }, say(line.label)),
    h('td', {}, line.payer ? say(line.payer) : t('books.nobody')),
    cell(base?.minutes ? number(base.minutes / 60, 1) : '–'),
    cell(euros(base?.cents)),
    variants.map((id) => {
      const cents = line.variants[id]?.cents;
      return cell(euros(cents == null || base == null ? undefined : cents - base.cents, true));
    }));
}
