/**
 * The answer in short: findings in sentences, then every headline measure for
 * every variant. Saved hours always stand in one column with what they cost
 * people, because the table shows all headline measures or none.
 */
import type { Group, Measure, Report, Variant } from '../data';
import { h } from '../dom';
import { say, t } from '../language';
import { differenceUnit, month, number, signedOf, valueOf } from '../numbers';
import { alternatives, headlines, lastContrast, lastDate, type Contrast } from '../read';
import { swatch } from '../marks';
import { onPrint } from '../print';
import { between, cautionOf, digitsFor, directionOf, inRuns, isFew, markFor, wordFor } from '../words';
import { section } from './section';

export function headline(report: Report): HTMLElement {
  const groups = report.groups.filter((g) => report.differences[g.id]);
  return section('summary', t('headline.title'), null,
    few(report),
    findings(report),
    ...groups.map((group, i) => (i === 0 ? h('div', {}, title(report, group), comparison(report, group)) : folded(report, group))),
    h('p', { class: 'hint' }, how(report)));
}

function findings(report: Report): HTMLElement | null {
  if (!report.findings.length) return null;
  return h('div', { class: 'findings' }, report.findings.map((finding) => {
    const variant = report.variants.findIndex((v) => v.id === finding.variant);
    return h('div', { class: 'finding' },
      h('h3', {}, variant < 0 ? null : swatch(variant), h('span', {}, say(finding.about))),
      h('ul', {}, finding.lines.map((line) => h('li', {}, say(line)))));
  }));
}

function how(report: Report): string {
  const when = month(lastDate(report));
  const runs = number(report.scenario.replicates);
  return `${t(report.scenario.replicates > 1 ? 'headline.how' : 'headline.how_one', { when, runs })} ${t('headline.hours')}`;
}

/** Few runs: said before any figure. */
const few = (report: Report): HTMLElement | null =>
  (isFew(report.scenario.replicates) ? h('p', { class: 'caution few-runs' }, t('few.headline', { runs: number(report.scenario.replicates) })) : null);

const nameOf = (group: Group): string =>
  t('headline.caption', { group: say(group.label), clients: number(group.clients), carers: number(group.carers) });

/** The figures are those of the end, those of the findings above are means: the title says so. */
const titleOf = (report: Report, group: Group): string => t('headline.at', { when: month(lastDate(report)), group: nameOf(group) });

/** Who they are; and where some were built in extra number, how many real clients that would be. */
function explained(report: Report, group: Group): string {
  const real = number(group.stands_for.clients);
  const extra = real === number(group.clients) ? '' : t('headline.stands_for', { clients: real, persons: number(report.scenario.persons) });
  return `${say(group.explain)} ${extra} ${t('headline.when', { when: month(lastDate(report)) })}`.replace(/ {2,}/g, ' ').trim();
}

const title = (report: Report, group: Group): HTMLElement =>
  h('div', { class: 'whom', id: `summary-${group.id}` }, h('h3', {}, titleOf(report, group)), h('p', {}, explained(report, group)));

/** The later groups fold away where there is little room. On paper they are always there. */
function folded(report: Report, group: Group): HTMLElement {
  const fold = h('details', { class: 'fold', id: `summary-${group.id}`, open: innerWidth > 760 },
    h('summary', {}, h('h3', {}, titleOf(report, group)), h('p', {}, explained(report, group))), comparison(report, group));
  let was = true;
  onPrint((printing) => {
    if (printing) was = fold.open;
    fold.open = printing || was;
  });
  return fold;
}

function comparison(report: Report, group: Group): HTMLElement {
  const variants = alternatives(report);
  // Explicit roles: on a telephone rows become cards, and a browser may then forget it is a table.
  const head = h('tr', { role: 'row' },
    h('th', { role: 'columnheader', scope: 'col' }, t('headline.measure')),
    h('th', { role: 'columnheader', scope: 'col', class: 'num' }, swatch(0), say(report.variants[0]!.label)),
    variants.map((v) => h('th', { role: 'columnheader', scope: 'col' }, swatch(report.variants.indexOf(v)), say(v.label))));
  const table = h('table', { class: 'comparison', role: 'table' },
    h('caption', { class: 'unseen' }, nameOf(group)),
    h('thead', { role: 'rowgroup' }, head),
    h('tbody', { role: 'rowgroup' }, headlines(report).map((m) => row(report, group, m, variants))));
  const caution = cautionOf(report.scenario.replicates);
  return h('div', {}, caution ? h('p', { class: 'caution' }, caution) : null, h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': nameOf(group) }, table));
}

function row(report: Report, group: Group, measure: Measure, variants: Variant[]): HTMLElement {
  const contrasts = variants.map((v) => lastContrast(report, group.id, measure.id, v.id));
  const known = contrasts.filter((c): c is Contrast => c !== undefined);
  const base = known.find((c) => c.baseline != null)?.baseline;
  const digits = digitsFor(measure, known);
  return h('tr', { role: 'row' },
    h('th', { role: 'rowheader', scope: 'row' },
      h('a', { href: `#chart-${measure.id}` }, say(measure.label)), h('span', { class: 'unit' }, say(measure.unit_label))),
    h('td', { role: 'cell', class: 'num base', 'data-label': say(report.variants[0]!.label) }, valueOf(measure, base ?? null)),
    variants.map((v, i) => cell(measure, v, contrasts[i], digits)));
}

function cell(measure: Measure, variant: Variant, contrast: Contrast | undefined, digits: number): HTMLElement {
  const attributes = { role: 'cell', 'data-label': say(variant.label) };
  if (!contrast) return h('td', attributes, '–');
  const direction = directionOf(measure, contrast, digits);
  const points = measure.unit === 'share' ? ` ${t('unit.points_short')}` : '';
  return h('td', { ...attributes, class: `contrast ${direction}` },
    h('span', { class: 'figure-line' },
      h('b', { title: differenceUnit(measure) }, signedOf(measure, contrast.difference, digits), points ? h('small', {}, points) : null), ' ',
      h('span', { class: 'word' }, h('span', { 'aria-hidden': 'true' }, markFor(direction, contrast.difference)), ' ', wordFor(direction))),
    h('span', { class: 'margin' }, between(measure, contrast, digits)),
    direction === 'same' ? null : h('span', { class: 'margin' }, inRuns(contrast)));
}
