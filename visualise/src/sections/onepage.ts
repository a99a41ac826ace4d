/**
 * The answer on one page, for who has to decide, and behind it the choices beside one another and over
 * the years. Its sentences come from the program, which says the same in the terminal. On paper the
 * answer is a sheet of its own: alone when printed from here, and the first sheet of the whole report.
 */
import type { Answer, AnswerContrast, AnswerPayer, Measure, Report, Variant } from '../data';
import { h, s } from '../dom';
import { say, t } from '../language';
import { swatch } from '../marks';
import { differenceUnit, number, signedOf, valueOf } from '../numbers';
import { onPrint } from '../print';
import { alternatives, measureOf } from '../read';
import { readAddress } from '../view';
import { cautionOf, digitsFor, digitsWithoutMargins, directionOf, inRuns, markFor, wordFor } from '../words';
import { section } from './section';

export function onepage(report: Report): HTMLElement | null {
  const answer = report.answer;
  if (!answer) return null;
  const page = section('onepage', t('onepage.title'), null,
    h('div', { class: 'sheet' },
      question(report, answer),
      h('div', { class: 'sheet-answer' }, lead(report, answer), flow(answer)),
      // A policy that reaches nobody has nothing to watch and nothing to compare.
      answer.watch.length ? watch(answer) : null,
      answer.payers.length ? h('div', { class: 'sheet-tables' }, comparison(report, answer), payers(report, answer)) : null,
      h('div', { class: 'sheet-foot' },
        list(t('onepage.rests'), answer.rests.map(say)),
        list(t('onepage.cannot'), answer.cannot.map(say)),
      ),
      h('p', { class: 'sheet-note' }, `${say(answer.period)} ${t('onepage.margin')} `, origin(report))),
    behind(report, answer),
    h('p', { class: 'sheet-actions' }, h('button', { type: 'button', class: 'quiet', click: printAlone }, t('onepage.print'))));
  onPrint((printing) => place(page, printing));
  return page;
}

/** What does not fit on the sheet; null when there is one choice and one year. */
function behind(report: Report, answer: Answer): HTMLElement | null {
  const parts = [against(report, answer), byYear(report, answer)].filter((part) => part !== null);
  const reached = list(t('onepage.reached'), answer.reached.map(say));
  if (!parts.length && !answer.reached.length && !answer.choices.length) return null;
  return h('div', { class: 'sheet sheet-back' },
    parts.length || answer.choices.length ? h('p', { class: 'sheet-ask' }, t('onepage.behind')) : null,
    choices(report, answer),
    h('div', { class: 'sheet-tables' }, parts),
    answer.reached.length ? h('div', { class: 'sheet-foot one' }, reached) : null,
    h('p', { class: 'sheet-note' }, say(answer.period), ' ', origin(report)));
}

/** What each choice is, and what comes of it in the last year, so that all are laid beside one another at the same time. */
function choices(report: Report, answer: Answer): HTMLElement | null {
  if (!answer.choices.length) return null;
  return h('div', { class: 'sheet-foot one' }, h('div', {},
    h('h3', {}, t('onepage.choices')),
    h('ul', {}, answer.choices.map(({ variant, sentence }) => {
      const index = report.variants.findIndex((v) => v.id === variant);
      const { label, explain } = report.variants[index]!;
      return h('li', {}, swatch(index), h('strong', {}, `${say(label)}. `), explain ? `${say(explain)} ` : null, say(sentence));
    }))));
}

/** Only this sheet is printed while the root says so. */
function printAlone(): void {
  document.documentElement.dataset.paper = 'onepage';
  window.print();
}

let back: ChildNode | null = null;

/** In front of all else on paper; where it was on the screen. */
function place(page: HTMLElement, printing: boolean): void {
  const root = document.getElementById('page');
  if (!root || !page.isConnected) return;
  if (printing) {
    if (readAddress().anchor === 'onepage') document.documentElement.dataset.paper = 'onepage';
    back ??= page.nextSibling;
    root.prepend(page);
    page.classList.add('paper');
    page.querySelectorAll<HTMLElement>('.sheet').forEach(fit);
  } else {
    page.classList.remove('paper');
    page.querySelectorAll<HTMLElement>('.sheet').forEach((side) => { side.style.zoom = side.style.width = ''; });
    delete document.documentElement.dataset.paper;
    if (back) back.parentNode?.insertBefore(page, back);
    else document.getElementById('main')?.append(page);
    back = null;
  }
}

const mm = 96 / 25.4;
/** What a sheet of A4 holds inside the margins of print.css, with a little to spare. */
const sheet = { width: 180 * mm, height: 268 * mm };

/** Makes the sheet smaller until it fits; a wider line then needs fewer lines, so few steps come close. */
function fit(page: HTMLElement): void {
  let zoom = 1;
  for (let step = 0; step < 8; step++) {
    const height = page.getBoundingClientRect().height;
    if (height <= sheet.height) return;
    zoom *= Math.max(0.85, Math.min(0.99, Math.sqrt(sheet.height / height)));
    page.style.zoom = String(zoom);
    page.style.width = `${sheet.width / zoom}px`;
  }
}

function question(report: Report, answer: Answer): HTMLElement {
  const index = report.variants.findIndex((v) => v.id === answer.variant);
  const variant = report.variants[index]!;
  return h('div', { class: 'sheet-question' },
    h('p', { class: 'sheet-ask' }, say(report.question)),
    h('p', { class: 'sheet-variant' }, swatch(index), h('span', {}, h('strong', {}, say(variant.label)), ' ', variant.explain ? say(variant.explain) : null)));
}

/** Few runs: a margin of them is a guess itself. */
function caution(report: Report): HTMLElement | null {
  const text = cautionOf(report.scenario.replicates);
  return text ? h('p', { class: 'caution' }, text) : null;
}

/** The answer itself first, then what weakens it, then the rest of it. */
function lead(report: Report, answer: Answer): HTMLElement {
  const [first, ...rest] = [...answer.lead, answer.money, ...(answer.town.periods.length ? [answer.town.now] : [])].map(say).filter(Boolean);
  return h('div', { class: 'sheet-lead' },
    h('h3', {}, t('onepage.answer')),
    h('p', { class: 'sheet-headline' }, first),
    caution(report),
    answer.mind.map((line) => h('p', { class: 'caution mind' }, say(line))),
    rest.map((line) => h('p', {}, line)));
}

/** Where the hour that is cut ends up, in minutes: to the right what comes in its place, to the left what goes too. */
function flow(answer: Answer): HTMLElement | null {
  if (!answer.flow) return null;
  const { cut, parts } = answer.flow;
  const minutes = (hours: number) => (60 * hours) / cut;
  const shown = parts.filter((p) => Math.abs(minutes(p.hours)) >= 0.5);
  const least = Math.min(0, ...shown.map((p) => minutes(p.hours)));
  const span = Math.max(60, ...shown.map((p) => minutes(p.hours))) - least;
  const width = 200;
  const x = (value: number) => ((value - least) / span) * (width - 2) + 1;
  return h('div', { class: 'sheet-flow' },
    h('h3', {}, t('onepage.flow')),
    h('ul', {}, shown.map((part) => {
      const value = minutes(part.hours);
      const [low, high] = [minutes(part.low), minutes(part.high)];
      return h('li', { class: `${part.clear ? 'clear' : 'open'}${value < 0 ? ' less' : ''}` },
        h('span', {}, say(part.label)),
        h('b', {}, t('onepage.minutes', { n: number(value) }), low < high ? h('small', {}, t('onepage.from_to', { low: number(low), high: number(high) })) : null),
        s('svg', { width, height: 12, viewBox: `0 0 ${width} 12`, preserveAspectRatio: 'none', 'aria-hidden': 'true' },
          s('rect', { x: Math.min(x(0), x(value)), y: 1, width: Math.max(1, Math.abs(x(value) - x(0))), height: 10 }),
          least < 0 ? s('line', { x1: x(0), x2: x(0), y1: 0, y2: 12 }) : null));
    })),
    h('p', {}, t('onepage.flow_how')));
}

const watch = (answer: Answer): HTMLElement => h('div', { class: 'sheet-watch' },
  h('h3', {}, t('onepage.watch')),
  h('ol', {}, answer.watch.map((w) => h('li', {}, h('p', {}, say(w.sentence)), h('p', { class: 'sheet-why' }, say(w.why))))));

/** Three choices beside the one that is asked about make six pairs. */
const mostPairs = 6;

/** As many as fit on a sheet, the one that is asked about always among them. */
const mostVariants = 5;

function compared(report: Report, answer: Answer): { variants: Variant[]; left: number } {
  const all = alternatives(report);
  const main = all.findIndex((v) => v.id === answer.variant);
  const variants = all.filter((_, i) => i === main || i < mostVariants - (main >= mostVariants ? 1 : 0));
  return { variants, left: all.length - variants.length };
}

function comparison(report: Report, answer: Answer): HTMLElement {
  const { variants, left } = compared(report, answer);
  const rows = answer.comparison.flatMap((row) => {
    const measure = measureOf(report, row.measure);
    return measure ? [{ measure, of: row.variants, row }] : [];
  });
  const caveats = answer.caveats.filter((c) => variants.some((v) => v.id === c.variant));
  return h('div', {},
    h('h3', { id: 'onepage-variants' }, t('onepage.variants')), caution(report),
    h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-labelledby': 'onepage-variants' },
      h('table', { class: 'sheet-table' },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('headline.measure')),
          h('th', { scope: 'col' }, swatch(0), say(report.variants[0]!.label), ofWhom(answer, answer.variant)),
          variants.map((v) => h('th', { scope: 'col', class: v.id === answer.variant ? 'main' : null }, swatch(report.variants.indexOf(v)), say(v.label), ofWhom(answer, v.id))))),
        h('tbody', {}, rows.map(({ measure, of, row }) => {
          const digits = digitsWithoutMargins(measure, Object.values(of).map(contrastOf).filter((c) => c !== null));
          const unit = unitOf(measure) + (row.counted ? ` ${say(row.counted)}` : '') + (row.group === 'all' ? t('onepage.whole') : '');
          return h('tr', {}, h('th', { scope: 'row' }, say(measure.label), h('span', { class: 'unit' }, unit)),
            h('td', {}, baselineOf(measure, [of[answer.variant]])),
            variants.map((v) => h('td', { class: v.id === answer.variant ? 'main' : null }, figure(measure, of[v.id], digits),
              measure.id.startsWith('cost_') ? star(answer, v.id) : null,
              // Of other people than those of the first column: from where it goes.
              v.id !== answer.variant && row.group !== 'all' && ofWhom(answer, v.id) ? small(t('onepage.from', { value: baselineOf(measure, [of[v.id]]) })) : null)));
        })),
        h('tbody', { class: 'sheet-town' }, town(answer, variants)))),
    caveats.map((c) => h('p', { class: 'sheet-left caveat' }, `* ${variantLabel(report, c.variant)}: ${say(c.sentence)}`)),
    h('p', { class: 'sheet-left' }, t('onepage.colours'), ' ', caveats.length ? `${t('onepage.star')} ` : null, t('onepage.words')),
    left ? h('p', { class: 'sheet-left' }, t('onepage.left', { n: number(left) })) : null);
}

/** The money of the municipality in the whole place, in euros a year. */
const town = (answer: Answer, variants: Variant[]): HTMLElement[] =>
  answer.town.periods.map((period) => h('tr', {},
    h('th', { scope: 'row' }, say(period.title), h('span', { class: 'unit' }, say(period.label))),
    h('td', {}, say(period.baseline)),
    variants.map((v) => {
      const change = period.variants[v.id];
      return h('td', { class: v.id === answer.variant ? 'main' : null }, change ? [h('span', {}, say(change.euros) + star(answer, v.id)), small(say(change.margin))] : '–');
    })));

/** Those for whom a choice is told, where that is not the same for all. */
const ofWhom = (answer: Answer, variant: string): HTMLElement | null => {
  const who = answer.of_whom[variant]?.who;
  return who ? h('span', { class: 'unit' }, say(who)) : null;
};

/** Beside money that is not all of it. */
const star = (answer: Answer, variant: string): string => (answer.caveats.some((c) => c.variant === variant) ? '*' : '');

const small = (text: string): HTMLElement | null => (text ? h('small', {}, ` ${text}`) : null);

/** What changes in the first year and in the last, where that differs. */
function byYear(report: Report, answer: Answer): HTMLElement | null {
  const { variants } = compared(report, answer);
  const rows = answer.by_year.flatMap((row) => {
    const measure = measureOf(report, row.measure);
    return measure ? [{ measure, of: row.variants }] : [];
  });
  if (!rows.length && !answer.before.length) return null;
  return h('div', {},
    h('h3', { id: 'onepage-years' }, t('onepage.years')),
    rows.length ? h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-labelledby': 'onepage-years' },
      h('table', { class: 'sheet-table' },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('headline.measure')),
          variants.map((v) => h('th', { scope: 'col', class: v.id === answer.variant ? 'main' : null }, swatch(report.variants.indexOf(v)), say(v.label))))),
        h('tbody', {}, rows.map(({ measure, of }) => {
          const digits = digitsWithoutMargins(measure, Object.values(of).flatMap((y) => [contrastOf(y.first), contrastOf(y.last)]).filter((c) => c !== null));
          return h('tr', {}, h('th', { scope: 'row' }, say(measure.label), h('span', { class: 'unit' }, unitOf(measure))),
            variants.map((v) => h('td', { class: v.id === answer.variant ? 'main' : null },
              figure(measure, of[v.id]?.first, digits), ' → ', figure(measure, of[v.id]?.last, digits))));
        })))) : null,
    rows.length ? h('p', { class: 'sheet-left' }, t('onepage.years_how')) : null,
    answer.before.map((line) => h('p', { class: 'sheet-left' }, say(line))));
}

/** One choice beside another, that of the question first; null when there is one only. */
function against(report: Report, answer: Answer): HTMLElement | null {
  const { note } = answer.against;
  const pairs = answer.against.pairs.slice(0, mostPairs);
  if (!pairs.length) return null;
  const order = [...answer.comparison.map((row) => row.measure), ...pairs.flatMap((p) => p.rows.map((row) => row.measure))];
  const measures = [...new Set(order)].flatMap((id) => measureOf(report, id) ?? [])
    .filter((m) => pairs.some((p) => p.rows.some((row) => row.measure === m.id)));
  const over = answer.comparison.find((row) => row.counted)?.counted;
  const counted = over ? ` ${say(over)}` : '';
  const named = (id: string) => {
    const index = report.variants.findIndex((v) => v.id === id);
    return h('span', { class: 'named' }, swatch(index), say(report.variants[index]!.label));
  };
  return h('div', {},
    h('h3', { id: 'onepage-against' }, `${t('onepage.against')}, ${say(answer.against.over)}`),
    measures.length ? h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-labelledby': 'onepage-against' },
      h('table', { class: 'sheet-table sheet-against' },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('headline.measure')),
          pairs.map((p) => h('th', { scope: 'col' }, named(p.variant), h('span', { class: 'unit' }, t('onepage.than')), named(p.other))))),
        h('tbody', {}, measures.map((measure) => {
          const cells = pairs.map((p) => p.rows.find((row) => row.measure === measure.id));
          const digits = digitsFor(measure, cells.map(contrastOf).filter((c) => c !== null));
          return h('tr', {}, h('th', { scope: 'row' }, say(measure.label), h('span', { class: 'unit' }, unitOf(measure) + (measure.unit === 'per_100' ? counted : ''))),
            cells.map((cell) => h('td', {}, cell ? [figure(measure, cell, digits), margin(measure, cell, digits)] : '–')));
        })))) : h('p', {}, t('onepage.none_matters')),
    h('p', { class: 'sheet-left' }, say(note)));
}

function margin(measure: Measure, c: AnswerContrast, digits: number): HTMLElement | null {
  if (c.low == null || c.high == null) return null;
  return h('small', {}, ` ${t('onepage.from_to', { low: signedOf(measure, c.low, digits), high: signedOf(measure, c.high, digits) })}`);
}

/** What the differences are to be seen beside. */
function baselineOf(measure: Measure, contrasts: (AnswerContrast | undefined)[]): string {
  const value = contrasts.find((c) => c?.baseline != null)?.baseline;
  return value == null ? '–' : valueOf(measure, value) + (measure.unit === 'share' ? ' %' : '');
}

const unitOf = (measure: Measure): string => (measure.unit === 'share' ? differenceUnit(measure) : say(measure.unit_label));

/** What the words of the page need; null where there is no difference to speak of. */
function contrastOf(c: AnswerContrast | undefined) {
  return c?.difference == null ? null : { difference: c.difference, low: c.low, high: c.high, runs: c.runs, sameSign: c.same_sign };
}

function figure(measure: Measure, contrast: AnswerContrast | undefined, digits: number): HTMLElement | string {
  const c = contrastOf(contrast);
  if (!c) return '–';
  const direction = directionOf(measure, c, digits);
  return h('span', { class: direction, title: inRuns(c) }, h('span', { 'aria-hidden': 'true' }, `${markFor(direction, c.difference)} `),
    h('b', {}, signedOf(measure, c.difference, digits)),
    direction === 'unclear' || direction === 'same' ? h('small', {}, ` ${wordFor(direction)}`) : null);
}

function payers(report: Report, answer: Answer): HTMLElement {
  const rows = answer.payers.flatMap((p) => {
    const measure = measureOf(report, p.measure);
    return measure && p.difference != null ? [{ measure, payer: p }] : [];
  });
  return h('div', {},
    h('h3', { id: 'onepage-payers' }, t('onepage.payers', { variant: variantLabel(report, answer.variant) })), caution(report),
    h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-labelledby': 'onepage-payers' },
      h('table', { class: 'sheet-table' },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('onepage.payer')), h('th', { scope: 'col' }, t('onepage.euros')),
          h('th', { scope: 'col' }, t('onepage.band')), h('th', { scope: 'col' }, t('onepage.prices')))),
        h('tbody', {}, rows.map(({ measure, payer }) => payerRow(measure, payer))))),
    h('p', { class: 'sheet-left' }, t('onepage.unpriced')));
}

const variantLabel = (report: Report, id: string): string => say(report.variants.find((v) => v.id === id)!.label);

function payerRow(measure: Measure, payer: AnswerPayer): HTMLElement {
  // A tenth of a euro is finer than most margins; the cents stand in costs.csv.
  const contrast = contrastOf(payer);
  const digits = contrast ? digitsFor({ ...measure, digits: 1 }, [contrast]) : 1;
  const exact = { ...measure, digits };
  const between = (a: number | null, b: number | null) =>
    a == null || b == null ? '–' : t('onepage.from_to', { low: signedOf(exact, Math.min(a, b)), high: signedOf(exact, Math.max(a, b)) });
  return h('tr', { class: payer.measure === 'cost_total' ? 'total' : null },
    h('th', { scope: 'row' }, say(payer.label)),
    h('td', {}, figure(measure, payer, digits)),
    h('td', {}, between(payer.low, payer.high)),
    h('td', {}, between(payer.low_price, payer.high_price)));
}

const list = (title: string, lines: string[]): HTMLElement =>
  h('div', {}, h('h3', {}, title), h('ul', {}, lines.map((line) => h('li', {}, line))));

const origin = (report: Report): string => t('onepage.origin', { version: report.program.version, file: report.scenario.file, seed: report.scenario.seed });
