/** Asked and built: does the population look like the figures it was made from? */
import type { Built, Report } from '../data';
import { h } from '../dom';
import { say, t } from '../language';
import { loose, number, percent } from '../numbers';
import { section } from './section';

export function population(report: Report): HTMLElement | null {
  if (!report.built.length) return null;
  const head = (label: string, numeric = false) => h('th', { scope: 'col', class: numeric ? 'num' : null }, label);
  const table = h('table', { class: 'data' },
    h('caption', {}, t('population.title')),
    h('thead', {}, h('tr', {}, head(t('population.what')), head(t('population.asked'), true), head(t('population.built'), true),
      head(t('table.difference'), true), head(t('table.source')))),
    h('tbody', {}, report.built.map((b) => h('tr', {},
      h('th', { scope: 'row' }, say(b.label)),
      h('td', { class: 'num' }, write(b, b.asked)), h('td', { class: 'num' }, write(b, b.built)),
      h('td', { class: 'num' }, gap(b)), h('td', { class: 'from' }, say(b.source))))));
  return section('population', t('population.title'), t('population.lead'),
    h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': t('population.title') }, table));
}

const write = (b: Built, v: number): string => (b.unit === 'share' ? percent(v) : b.unit ? `${loose(v)} ${say(b.unit)}` : loose(v));

const gap = (b: Built): string =>
  b.unit === 'share' ? number((b.built - b.asked) * 100, 1, true) : number(b.built - b.asked, 2, true);
