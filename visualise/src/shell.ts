/** What every page does: builds itself, and anew in another language, and keeps its place. */
import type { Lang } from './data';
import { h } from './dom';
import { language, setLanguage, t } from './language';
import { forgetPrint, listenToPrinting } from './print';
import { contents } from './sections/header';
import { addressOf, forgetListeners, goTo, readAddress, viewChanged, type View } from './view';

export interface Page {
  title: () => string;
  header: (choose: (lang: Lang) => void) => HTMLElement;
  main: () => (Node | null)[];
}

export function start(root: HTMLElement, view: View, page: Page): void {
  const choose = (lang: Lang) => {
    if (lang === language()) return;
    setLanguage(lang);
    keepingPlace(() => build(root, page, choose));
    viewChanged(view);
  };
  build(root, page, choose);
  listenToPrinting();
  goTo(readAddress().anchor);
  followLinks(view);
}

function build(root: HTMLElement, page: Page, choose: (lang: Lang) => void): void {
  forgetListeners();
  forgetPrint();
  document.title = `${page.title()} – Draagkracht`;
  const main = h('main', { id: 'main' }, page.main());
  const links = [...main.querySelectorAll('.section')].map((x) => ({ id: x.id, title: x.querySelector('h2')?.textContent ?? '' }));
  root.replaceChildren(
    h('a', { class: 'skip', href: '#main' }, t('header.skip')),
    page.header(choose), contents(links), main,
    h('footer', { class: 'foot' }, t('footer.text')));
  for (const wide of root.querySelectorAll<HTMLElement>('.scroll')) hints.observe(wide);
}

/** A table that goes on beyond the edge of a narrow screen says so. */
const hints = new ResizeObserver((seen) => {
  for (const { target } of seen) {
    const beyond = target.scrollWidth > target.clientWidth + 1;
    if (beyond) target.setAttribute('data-hint', t('table.slide'));
    else target.removeAttribute('data-hint');
  }
});

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
