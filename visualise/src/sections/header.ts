/** The top of the page: what was asked, by whom it was computed, and the two languages. */
import type { Lang, Report } from '../data';
import { h, s } from '../dom';
import { language, say, t } from '../language';
import { number, day } from '../numbers';
import { dateOfWeek, lastDate } from '../read';
import { swatch } from '../marks';

/** An arch on three points: what carries. */
const mark = () => s('svg', { class: 'logo', viewBox: '0 0 40 26', width: 40, height: 26, 'aria-hidden': 'true' },
  s('path', { d: 'M5 21C8 3 32 3 35 21', fill: 'none', 'stroke-width': 2.5, 'stroke-linecap': 'round' }),
  [[5, 21], [20, 7.5], [35, 21]].map(([cx = 0, cy = 0]) => s('circle', { cx, cy, r: 3.6 })));

/** The name of the program, the languages, and what the page is about. */
export function top(choose: (lang: Lang) => void, about: { kind: string; title: string; question: string; facts: string }): HTMLElement {
  const button = (lang: Lang, name: string) =>
    h('button', { type: 'button', id: `lang-${lang}`, lang, 'aria-pressed': String(language() === lang), click: () => choose(lang) }, name);
  return h('header', { class: 'top' },
    h('div', { class: 'bar' },
      h('span', { class: 'brand' }, mark(), h('span', {}, 'Draagkracht')),
      h('div', { class: 'languages', role: 'group', 'aria-label': t('header.language') }, button('nl', 'Nederlands'), button('en', 'English'))),
    h('p', { class: 'eyebrow' }, about.kind),
    h('h1', {}, about.title),
    // A scenario without a question goes by its title: once is enough.
    about.question && about.question !== about.title ? h('p', { class: 'question' }, about.question) : null,
    h('p', { class: 'facts' }, about.facts));
}

export const header = (report: Report, choose: (lang: Lang) => void): HTMLElement =>
  top(choose, { kind: t('header.kind'), title: say(report.title), question: say(report.question), facts: facts(report) });

function facts(report: Report): string {
  const { scenario } = report;
  return t(scenario.replicates > 1 ? 'header.facts' : 'header.facts_one', {
    persons: number(scenario.persons),
    from: day(dateOfWeek(report, 0)),
    to: day(lastDate(report)),
    runs: number(scenario.replicates),
  });
}

/** The links to the sections. */
export function contents(links: { id: string; title: string }[]): HTMLElement {
  return h('nav', { class: 'contents', 'aria-label': t('header.contents') },
    h('ul', {}, links.map(({ id, title }) => h('li', {}, h('a', { href: `#${id}` }, title)))));
}

/** What is compared: the baseline and each variant in a sentence. */
export function compared(report: Report): HTMLElement {
  return h('section', { id: 'variants', class: 'compared', 'aria-labelledby': 'variants-title' },
    h('h2', { id: 'variants-title' }, t('variants.title')),
    h('ul', {}, report.variants.map((variant, i) =>
      h('li', {}, swatch(i), h('div', {}, h('strong', {}, i === 0 ? `${say(variant.label)} (${t('variants.baseline')})` : say(variant.label)), variant.explain ? h('span', {}, say(variant.explain)) : null)))));
}
