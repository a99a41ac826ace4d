/** The page: reads the data, and shows the report of a run or a population. */
import type { Report } from './data';
import { h } from './dom';
import { firstLanguage, say, setLanguage, t } from './language';
import type { LifeContext } from './lives/life';
import { lifePage } from './lives/page';
import { livesSection } from './lives/section';
import { networkSection } from './network/section';
import { populationPage } from './population/page';
import { readData } from './read';
import { assumptions } from './sections/assumptions';
import { books } from './sections/books';
import { about, limits } from './sections/closing';
import { controls } from './sections/controls';
import { courses } from './sections/courses';
import { differences } from './sections/differences';
import { compared, header } from './sections/header';
import { headline } from './sections/headline';
import { filmAbsent } from './sections/film-absent';
import { onepage } from './sections/onepage';
import { population } from './sections/population';
import { research } from './sections/research';
import { validation } from './sections/validation';
import { who } from './sections/who';
import { start, type Page } from './shell';
import { sweepPage } from './sweep/page';
import { tippingSection } from './sweep/section';
import { sourceLine } from './sections/source';
import { readAddress, type View } from './view';

const root = document.getElementById('page')!;
const data = readData();
const address = readAddress();
setLanguage(firstLanguage(address.lang, data && (!('page' in data) || data.page !== 'population') ? data.language : undefined));
if (!data) root.replaceChildren(h('main', { class: 'empty' }, h('h1', {}, t('empty.title')), h('p', {}, t('empty.text'))));
else if ('page' in data) start(root, viewOf(), data.page === 'life' ? lifePage(data) : data.page === 'sweep' ? sweepPage(data) : populationPage(data));
else {
  const view = viewOf(data);
  start(root, view, reportPage(data, view));
}

function viewOf(report?: Report): View {
  return {
    group: report?.groups.find((g) => g.id === address.group)?.id ?? report?.groups[0]?.id ?? '',
    hidden: new Set(address.hide.filter((id) => report?.variants.some((v) => v.id === id))),
    showRuns: true,
    run: null,
    allMeasures: false,
    whoMeasure: '',
    whoVariant: '',
  };
}

function reportPage(report: Report, view: View): Page {
  return {
    title: () => say(report.title),
    header: (choose) => header(report, choose),
    main: () => [
      onepage(report), compared(report), headline(report),
      h('div', { class: 'explore' }, controls(report, view), courses(report, view), differences(report, view), who(report, view)),
      tippingSection(report.sweep), networkSection(report), livesSection(report, lifeContext(report)), filmAbsent(report), books(report), validation(report), assumptions(report), population(report), limits(report), research(report), about(report),
    ],
  };
}

function lifeContext(report: Report): LifeContext {
  return {
    start: report.scenario.start,
    weeks: report.scenario.weeks,
    labels: (report.lives?.list[0]?.sides ?? []).map((side) => {
      const variant = report.variants.find((v) => v.id === side.variant);
      return variant ? say(variant.label) : side.variant;
    }),
    tieKinds: report.network?.tie_kinds ?? [],
    source: sourceLine(report),
  };
}
