/** The page: reads the data, builds the sections in order, and builds them anew in another language. */
import type { Lang, Report } from './data';
import { h } from './dom';
import { firstLanguage, language, say, setLanguage, t } from './language';
import { forgetPrint, listenToPrinting } from './print';
import { readReport } from './read';
import { assumptions } from './sections/assumptions';
import { about, limits } from './sections/closing';
import { controls } from './sections/controls';
import { courses } from './sections/courses';
import { differences } from './sections/differences';
import { compared, contents, header } from './sections/header';
import { headline } from './sections/headline';
import { population } from './sections/population';
import { who } from './sections/who';
import { addressOf, forgetListeners, goTo, readAddress, viewChanged, type View } from './view';

const root = document.getElementById('page')!;
const report = readReport();
const address = readAddress();
setLanguage(firstLanguage(address.lang, report?.language));
if (report) start(report);
else root.replaceChildren(h('main', { class: 'empty' }, h('h1', {}, t('empty.title')), h('p', {}, t('empty.text'))));

function start(report: Report): void {
  const view: View = {
    group: report.groups.find((g) => g.id === address.group)?.id ?? report.groups[0]?.id ?? '',
    hidden: new Set(address.hide.filter((id) => report.variants.some((v) => v.id === id))),
    showRuns: true,
    run: null,
    allMeasures: false,
    whoMeasure: '',
    whoVariant: '',
  };
  const choose = (lang: Lang) => {
    if (lang === language()) return;
    setLanguage(lang);
    keepingPlace(() => build(report, view, choose));
    viewChanged(view);
  };
  build(report, view, choose);
  listenToPrinting();
  goTo(address.anchor);
  followLinks(view);
}

function build(report: Report, view: View, choose: (lang: Lang) => void): void {
  forgetListeners();
  forgetPrint();
  document.title = `${say(report.title)} – Draagkracht`;
  const explore = h('div', { class: 'explore' }, controls(report, view), courses(report, view), differences(report, view), who(report, view));
  const main = h('main', { id: 'main' }, compared(report), headline(report), explore, assumptions(report), population(report), limits(report), about(report));
  const links = [...main.querySelectorAll('.section')].map((x) => ({ id: x.id, title: x.querySelector('h2')?.textContent ?? '' }));
  root.replaceChildren(
    h('a', { class: 'skip', href: '#main' }, t('header.skip')),
    header(report, choose), contents(links), main,
    h('footer', { class: 'foot' }, t('footer.text')));
}

/** Runs something that replaces the page, and gives back focus, open tables and place on the page. */
function keepingPlace(change: () => void): void {
  const focus = document.activeElement?.id;
  const open = [...document.querySelectorAll<HTMLDetailsElement>('details[open]')].map((d) => d.id);
  const top = window.scrollY;
  change();
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  if (focus) document.getElementById(focus)?.focus({ preventScroll: true });
  window.scrollTo({ top, behavior: 'instant' });
}

/** Links inside the page keep the language and the view in the address. */
function followLinks(view: View): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest?.('a[href^="#"]');
    if (!link) return;
    event.preventDefault();
    const anchor = link.getAttribute('href')!.slice(1);
    history.pushState(null, '', addressOf(view, anchor));
    goTo(anchor);
  });
  window.addEventListener('popstate', () => goTo(readAddress().anchor));
}
