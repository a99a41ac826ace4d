/** The first view: levers, one chart with the baseline always in it, and what else changes. */
import { addReadout } from '../readout';
import type { Measure, Row } from '../data';
import { h } from '../dom';
import { say } from '../language';
import { amountOf, differenceUnit, scaleOf, signedOf, valueOf } from '../numbers';
import type { AtHand } from './ahead';
import { courseOf, dateOf, isMoved, keyOf, pairs, type App } from './app';
import { drawCourse } from './course';
import { Guess, letDraw } from './guess';
import { leverPanel } from './lever-panel';
import { compare, type Outcome } from './stats';
import { t, type Key } from './words';

export interface View { element: HTMLElement; update: () => void; keys?: (key: string) => boolean }

export function playView(app: App, near: (hand: AtHand) => void, replay: () => void, looks: () => void): View {
  const panel = leverPanel(app.levers, app.state, 'lever', near);
  const plot = h('div', { class: 'plot', id: 'live-plot' });
  const sentence = h('p', { class: 'summary', role: 'status', id: 'live-answer' });
  const spoken = h('p', { class: 'unseen', 'aria-live': 'polite' });
  const table = h('div', { class: 'outcomes' });
  const guessBox = h('input', { type: 'checkbox', id: 'guess-first', change: () => { guesses.clear(); shown.clear(); update(); } });
  const runsBox = h('input', { type: 'checkbox', id: 'show-runs', checked: true, change: () => update() });
  const reveal = h('button', { type: 'button', class: 'button strong', id: 'reveal', click: () => show() }, t('guess.show'));
  const verdict = h('div', { class: 'verdict', role: 'status' });
  const select = h('select', { id: 'measure', change: () => { app.measure = Number(select.value); looks(); update(); } },
    app.basis.measures.map((m, i) => h('option', { value: i, selected: i === app.measure }, say(m.label))));
  const group = h('select', { id: 'group', change: () => { app.group = Number(group.value); looks(); update(); } },
    app.basis.groups.map((g, i) => h('option', { value: i, selected: i === app.group }, say(g.label))));
  const explain = h('p', { class: 'explain' });
  /** What was drawn for each choice, and the choices whose answer was shown. */
  const guesses = new Map<string, Guess>();
  const shown = new Set<string>();
  let guess: Guess | undefined;

  const measure = () => app.basis.measures[app.measure]!;
  const length = app.basis.scenario.weeks + 1;
  const rows = (list: Float64Array[]): Row[] => list.map((x) => courseOf(app, x, app.measure, length));

  function show(): void {
    shown.add(question());
    update();
    sentence.focus();
  }

  /** What the room is asked: one choice, one measure, one group. */
  function question(): string {
    return `${keyOf(app.state.now)} ${app.measure} ${app.group}`;
  }

  function open(): boolean {
    return guessBox.checked && isMoved(app.state.now) && !shown.has(question());
  }

  function update(): void {
    panel.update();
    select.value = String(app.measure);
    group.value = String(app.group);
    const now = app.state.now;
    const { base, tried, runs } = pairs(app, now);
    const allBase = rows([...app.pool.baseline.rows.entries()].sort(([a], [b]) => a - b).map(([, x]) => x));
    const drawing = open();
    if (drawing && allBase.length > 0 && !guesses.has(question())) guesses.set(question(), new Guess(measure(), allBase, app.basis.scenario.weeks));
    guess = guesses.get(question());
    reveal.hidden = !drawing;
    explain.textContent = `${say(measure().explain)} ${say(app.basis.groups[app.group]!.explain)}`;
    drawChart(base, tried, runs?.part, allBase, drawing);
    tell(base, tried, drawing);
  }

  function drawChart(base: Float64Array[], tried: Float64Array[], part: { replicate: number; week: number; rows: Float64Array } | undefined,
    allBase: Row[], drawing: boolean): void {
    const now = app.state.now;
    const partBase = part && app.pool.baseline.rows.get(part.replicate);
    const cut = part && partBase ? {
      row: [...courseOf(app, part.rows, app.measure, part.week + 1), ...Array.from({ length: length - part.week - 1 }, () => null)],
      base: courseOf(app, partBase, app.measure, length),
    } : undefined;
    if (allBase.length === 0) {
      plot.replaceChildren(h('p', { class: 'waiting' }, t('wait.building', { persons: now.size })));
      return;
    }
    // Before a room the same drawing is shown larger.
    const larger = document.documentElement.classList.contains('presenting') ? 1.3 : 1;
    const width = Math.max(320, (plot.clientWidth || 760) / larger);
    const { chart, model } = drawCourse({
      measure: measure(), weeks: length - 1, start: app.basis.scenario.start,
      base: isMoved(now) && tried.length && !drawing ? rows(base) : allBase, tried: rows(tried), ...(cut ? { part: cut } : {}),
      moved: isMoved(now), showRuns: runsBox.checked,
      ...(guess && isMoved(now) ? { guess: { row: guess.row(), room: guess.room, open: drawing } } : {}),
    }, width);
    chart.svg.setAttribute('aria-hidden', 'true');
    plot.replaceChildren(chart.svg);
    if (drawing && guess) {
      const g = guess;
      letDraw(plot, chart, g, () => {
        drawChart(base, tried, part, allBase, drawing);
        spoken.textContent = g.spoken((w) => dateOf(app, w));
      });
    } else {
      plot.onpointerdown = plot.onpointerup = plot.onpointercancel = null;
      const dates = model.weeks.map((w) => dateOf(app, w));
      addReadout(plot, chart, model, dates, say(measure().label));
    }
    plot.dataset.weeks = String(part?.week ?? (tried.length ? length - 1 : 0));
  }

  function tell(base: Float64Array[], tried: Float64Array[], drawing: boolean): void {
    const now = app.state.now;
    const unit = say(measure().unit_label);
    const outcome = tried.length ? compare(measure(), rows(base), rows(tried)) : null;
    verdict.replaceChildren(...(guess?.drawn && !drawing && isMoved(now) && tried.length
      ? guess.verdict(rows(base), rows(tried), unit).map((line) => h('p', {}, line)) : []));
    if (!isMoved(now)) sentence.textContent = t(app.state.showsBefore ? 'answer.before_start' : 'answer.baseline');
    else if (drawing) sentence.textContent = t('guess.invite', { measure: say(measure().label) });
    else if (!outcome) sentence.textContent = t('answer.working');
    else sentence.textContent = [app.state.showsBefore ? t('answer.before') : '', words(app, app.measure, outcome), progress(outcome)].filter(Boolean).join(' ');
    sentence.tabIndex = -1;
    table.replaceChildren(...(isMoved(now) && !drawing && tried.length ? [outcomeTable(app, base, tried, length)] : []));
  }

  const progress = (o: Outcome): string => (o.runs < app.replicates ? t('answer.progress', { runs: o.runs, all: app.replicates }) : '');

  const element = h('section', { class: 'play', 'aria-label': t('view.levers') },
    h('div', { class: 'side' }, panel.element),
    h('div', { class: 'stage' },
      h('div', { class: 'stage-head' },
        h('label', { class: 'choose' }, h('span', {}, t('measure.choose')), select),
        h('label', { class: 'choose' }, h('span', {}, t('group.choose')), group),
        h('label', { class: 'tick' }, guessBox, t('guess.first')),
        h('label', { class: 'tick' }, runsBox, t('runs.show'))),
      explain, sentence, verdict, h('div', { class: 'reveal' }, reveal), plot, spoken, table));

  const keys = (key: string): boolean => {
    if (key === ' ' && open()) show();
    else if (key === ' ') replay();
    else if (key === 'g') guessBox.click();
    else return false;
    return true;
  };
  return { element, update, keys };
}

/** "Hulp die uitblijft gaat omhoog, gemiddeld van 4,2 naar 5,1 uur per week. Dat is zo in 18 van de 20 doorrekeningen." */
export function words(app: App, index: number, o: Outcome): string {
  const measure = app.basis.measures[index]!;
  const key: Record<Outcome['verdict'], Key> = { higher: 'answer.higher', lower: 'answer.lower', unclear: 'answer.unclear', same: 'answer.same' };
  const digits = digitsOf(measure, o);
  const hardly = (o.verdict === 'higher' || o.verdict === 'lower') && valueOf(measure, o.base, digits) === valueOf(measure, o.value, digits);
  return t(hardly ? (o.verdict === 'higher' ? 'answer.hardly_higher' : 'answer.hardly_lower') : key[o.verdict], {
    measure: say(measure.label), how: t(measure.unit === 'per_100' ? 'how.end' : 'how.mean'), base: valueOf(measure, o.base, digits), value: amountOf(measure, o.value, digits),
    n: o.verdict === 'lower' ? o.lower : o.higher, runs: o.runs,
  });
}

/** A clear change that would read "from 3.4 to 3.4" gets a digit more. */
const digitsOf = (measure: Measure, o: Outcome): number =>
  measure.digits + ((o.verdict === 'higher' || o.verdict === 'lower') && valueOf(measure, o.base) === valueOf(measure, o.value) ? 1 : 0);

/** A difference that would read as zero gets a digit more. */
export function writtenDifference(measure: Measure, difference: number): string {
  const zero = Number((difference * scaleOf(measure)).toFixed(measure.digits)) === 0;
  return signedOf(measure, difference, measure.digits + (zero && difference !== 0 ? 1 : 0));
}

export function outcomeTable(app: App, base: Float64Array[], tried: Float64Array[], length: number): HTMLElement {
  const lines = app.basis.measures.map((measure, i) => {
    const o = compare(measure, base.map((x) => courseOf(app, x, i, length)), tried.map((x) => courseOf(app, x, i, length)));
    if (!o) return null;
    const word = verdictWord(measure.better, o);
    return h('tr', { class: word.tone },
      h('th', { scope: 'row' }, say(measure.label)),
      h('td', { class: 'num' }, valueOf(measure, o.base, digitsOf(measure, o))), h('td', { class: 'num' }, valueOf(measure, o.value, digitsOf(measure, o))),
      h('td', { class: 'num' }, writtenDifference(measure, o.difference)), h('td', {}, differenceUnit(measure)),
      h('td', {}, word.mark, ' ', t(word.key)),
      h('td', { class: 'num' }, t('outcome.runs', { n: Math.max(o.higher, o.lower), runs: o.runs })));
  });
  return h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': t('outcome.title') },
    h('table', { class: 'data' }, h('caption', {}, t('outcome.title')),
      h('thead', {}, h('tr', {}, (['outcome.what', 'outcome.base', 'outcome.choice', 'outcome.difference', 'outcome.unit', 'outcome.word', 'outcome.sure'] as const)
        .map((key) => h('th', { scope: 'col' }, t(key))))),
      h('tbody', {}, lines)));
}

/** A word and a mark beside it, so that colour is never the only sign. */
export function verdictWord(better: string, o: Outcome): { key: Key; mark: string; tone: string } {
  if (o.verdict === 'same' || o.verdict === 'unclear') return { key: o.verdict === 'same' ? 'word.same' : 'word.unclear', mark: '○', tone: '' };
  const up = o.verdict === 'higher';
  const mark = up ? '▲' : '▼';
  if (better === 'none') return { key: up ? 'word.more' : 'word.less', mark, tone: '' };
  return up === (better === 'higher') ? { key: 'word.better', mark, tone: 'better' } : { key: 'word.worse', mark, tone: 'worse' };
}
