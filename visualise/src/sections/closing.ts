/** The end of the page: what the model cannot say, and how to make this outcome again. */
import type { Report } from '../data';
import { h } from '../dom';
import { say, t } from '../language';
import { number, percent } from '../numbers';
import { section } from './section';

export function limits(report: Report): HTMLElement | null {
  if (!report.limits.length) return null;
  return section('limits', t('limits.title'), t('limits.lead'), h('ul', { class: 'limits' }, report.limits.map((l) => h('li', {}, say(l)))));
}

export function about(report: Report): HTMLElement {
  const { program, scenario, figures } = report;
  const facts: [string, string | null | undefined, 'code'?][] = [
    [t('about.program'), `Draagkracht ${program.version} (${program.commit})`],
    [t('about.scenario'), scenario.file, 'code'],
    [t('about.seed'), scenario.seed, 'code'],
    [t('about.persons'), number(scenario.persons) + (scenario.weighted ? `, ${t('about.weighted')}` : '')],
    [t('about.weeks'), t('about.weeks_text', { weeks: number(scenario.weeks), warm: number(scenario.warm_up) })],
    [t('about.runs'), number(scenario.replicates)],
    [t('about.active'), figures.active_share == null ? null : percent(figures.active_share)],
    [t('about.speed'), figures.person_weeks_per_s == null ? null : t('about.speed_text', { n: number(figures.person_weeks_per_s) })],
    [t('about.checksum'), figures.results_checksum, 'code'],
    [t('about.state'), figures.state_hash, 'code'],
  ];
  return section('run', t('about.title'), t('about.lead'),
    h('dl', { class: 'about' }, facts.filter(([, value]) => value).map(([name, value, kind]) =>
      h('div', {}, h('dt', {}, name), h('dd', {}, kind ? h('code', {}, value) : value)))),
    h('p', { class: 'again' }, t('about.again'), ' ', h('code', {}, 'draagkracht run DIR/manifest.json')));
}
