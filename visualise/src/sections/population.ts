/** The population of a run: who they are, and behind a fold whether it looks like the figures it was made from. */
import type { Built, Report } from '../data';
import { h } from '../dom';
import { say, t } from '../language';
import { loose, number, percent } from '../numbers';
import { onPrint } from '../print';
import { keyFigures } from './key-figures';
import { pyramid } from './pyramid';
import { section } from './section';
import { sourceLine } from './source';

export function population(report: Report): HTMLElement | null {
  if (!report.built.length) return null;
  const runs = report.scenario.replicates;
  const about = runs > 1 ? t('population.mean', { runs: number(runs) }) : t('town.all');
  return section('population', t('population.title'), t('population.lead'),
    h('div', { class: 'beside' },
      report.pyramid.length ? pyramid(report.pyramid, sourceLine(report), about, 440) : null,
      keyFigures(report.built)),
    asked(report));
}

function asked(report: Report): HTMLElement {
  const head = (label: string, numeric = false) => h('th', { scope: 'col', class: numeric ? 'num' : null }, label);
  const rows = report.built.filter((b) => b.asked != null);
  const table = h('table', { class: 'data' },
    h('caption', {}, t('population.fold')),
    h('thead', {}, h('tr', {}, head(t('population.what')), head(t('population.asked'), true), head(t('population.built'), true),
      head(t('table.difference'), true), head(t('table.source')))),
    h('tbody', {}, rows.map((b) => h('tr', {},
      h('th', { scope: 'row' }, say(b.label)),
      h('td', { class: 'num' }, write(b, b.asked!)), h('td', { class: 'num' }, write(b, b.built)),
      h('td', { class: 'num' }, gap(b)), h('td', { class: 'from' }, say(b.source))))));
  const fold = h('details', { class: 'fold', id: 'population-asked' }, h('summary', {}, h('h3', {}, t('population.fold'))),
    h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': t('population.fold') }, table));
  let was = false;
  onPrint((printing) => {
    if (printing) was = fold.open;
    fold.open = printing || was;
  });
  return fold;
}

const write = (b: Built, v: number): string => (b.unit === 'share' ? percent(v) : b.unit ? `${loose(v)} ${say(b.unit)}` : loose(v));

const gap = (b: Built): string =>
  b.unit === 'share' ? number((b.built - b.asked!) * 100, 1, true) : number(b.built - b.asked!, 2, true);
