/** The page of one population: who they are, how they live, who helps whom, and whether that is right. */
import type { PopulationPage } from '../data-population';
import { h } from '../dom';
import { say, t } from '../language';
import { number } from '../numbers';
import { top } from '../sections/header';
import { keyFigures } from '../sections/key-figures';
import { pyramid } from '../sections/pyramid';
import { section } from '../sections/section';
import type { Page } from '../shell';
import { carers } from './carers';
import { checks, known, verdict } from './checks';
import { clients } from './clients';
import { contextOf, type Context } from './context';
import { homes } from './homes';
import { kin } from './kin';
import { network } from './network';
import { streets } from './streets';
import { ties } from './ties';

export function populationPage(page: PopulationPage): Page {
  const { population: p } = page;
  return {
    title: () => `${say(page.title)} – ${t('town.kind')}`,
    header: (choose) => top(choose, {
      kind: t('town.kind'), title: say(page.title), question: '',
      facts: t(p.weeks_lived > 0 ? 'town.facts_lived' : 'town.facts', { persons: number(p.persons), homes: number(p.households), weeks: number(p.weeks_lived) }),
    }),
    main: () => {
      const c = contextOf(page);
      return [short(c), residents(c), homes(c), kin(c), network(c), ties(c), ...streets(c), carers(c), clients(c), checks(c), known(c), about(c)];
    },
  };
}

const short = (c: Context): HTMLElement =>
  section('summary', t('headline.title'), null,
    keyFigures(c.p.check.figures),
    h('ul', { class: 'verdicts' }, verdict(c).map((line) => h('li', {}, line))));

const residents = (c: Context): HTMLElement =>
  section('residents', t('town.residents'), null, pyramid(c.p.pyramid, c.source, t('town.all'), 680));

function about(c: Context): HTMLElement {
  const { program, scenario } = c.page;
  const facts: [string, string, 'code'?][] = [
    [t('about.program'), `Draagkracht ${program.version} (${program.commit})`],
    [t('about.scenario'), scenario.file, 'code'],
    [t('about.seed'), scenario.seed, 'code'],
    [t('about.persons'), number(scenario.persons) + (scenario.weighted ? `, ${t('about.weighted')}` : '')],
  ];
  return section('run', t('town.about'), t('town.about_lead'),
    h('dl', { class: 'about' }, facts.map(([name, text, kind]) => h('div', {}, h('dt', {}, name), h('dd', {}, kind ? h('code', {}, text) : text)))),
    h('p', { class: 'again' }, t('town.again'), ' ', h('code', {}, `draagkracht population ${scenario.file} --persons ${scenario.persons} --seed ${scenario.seed} --html bevolking.html`)));
}
