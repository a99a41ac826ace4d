/** The section of the network: the plan, its controls, what it says in words, and the person chosen. */
import type { Report } from '../data';
import type { Network } from '../data-film';
import { h, s } from '../dom';
import { csv, excelCsv, pngOf, save, saveBlob, standaloneSvg } from '../download';
import { say, t } from '../language';
import { month, number } from '../numbers';
import { section } from '../sections/section';
import { sourceLine } from '../sections/source';
import { tableElement, type DataTable } from '../table';
import { countAt } from './counts';
import { unpack, type Film, type Take } from './film';
import { coloursOf, isDark, legendOf, modeNames, modes, type Mode } from './looks';
import { trace } from './paint';
import { nameOf, personPanel, type Around } from './person';
import { inSight, stage, type Shown, type Stage } from './stage';
import { planSvg } from './svg';

/** Months a second while it plays. */
const SPEED = 3;

/** What the reader chose outlives a change of language. */
let kept: { shown: Shown; film: Film; network: Network } | null = null;

export function networkSection(report: Report): HTMLElement | null {
  const network = report.network;
  if (!network) return null;
  if (kept?.network !== network) {
    const film = unpack(network);
    const last = film.takes[film.takes.length - 1];
    if (!last || !film.count) return null;
    kept = { network, film, shown: { take: last, mode: 'strain', at: film.months - 1, chosen: -1, playing: false } };
  }
  const { film, shown } = kept;
  shown.playing = false;
  const shownAll = network.persons < network.residents;
  const lead = t('film.lead', { run: number(network.replicate + 1), people: number(network.persons) })
    + (shownAll ? ` ${t('film.part', { all: number(network.residents) })}` : '');
  return section('network', t('film.title'), lead, view(report, network, film, shown));
}

function view(report: Report, network: Network, film: Film, shown: Shown): HTMLElement {
  const panel = h('div', { class: 'film-person', id: 'film-person', role: 'region', 'aria-live': 'polite', 'aria-label': t('film.person') });
  const summary = h('p', { class: 'summary', id: 'chart-network-summary' });
  const subtitle = h('p', { class: 'subtitle' });
  const date = h('output', { class: 'which', id: 'film-date' });
  const slider = h('input', { type: 'range', id: 'film-month', min: 0, max: film.months - 1, step: 1, value: Math.floor(shown.at), 'aria-label': t('film.month'),
    input: () => { const wanted = Number(slider.value); stop(); shown.at = wanted; update(); } });
  const play = h('button', { type: 'button', id: 'film-play', class: 'film-play', click: () => (shown.playing ? stop() : start()) });
  const legend = h('ul', { class: 'film-legend' });
  const tableBox = h('div');
  const keys = h('p', { class: 'explain' }, t('film.keys'));
  const lives = new Map((report.lives?.list ?? []).map((life) => [life.person, `life-${life.person}`]));
  const around: Around = {
    film, variants: report.variants, tieKinds: network.tie_kinds, lacks: network.lacks,
    lifeOf: (key) => lives.get(key) ?? null, choose: (person) => choose(person, true),
  };

  const drawing: Stage = stage(film, () => shown, (person) => choose(person));
  const { box, canvas } = drawing;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-labelledby', 'chart-network-title');
  canvas.setAttribute('aria-describedby', 'chart-network-summary');
  box.setAttribute('tabindex', '0');
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', t('film.help'));

  const monthNow = () => Math.floor(shown.at);
  const say1 = () => {
    const text = summaryOf(report, film, shown);
    if (summary.textContent !== text) summary.textContent = text;
    subtitle.textContent = subtitleOf(report, network, film, shown);
    const when = month(film.dates[monthNow()] ?? '');
    date.textContent = when;
    slider.value = String(monthNow());
    slider.setAttribute('aria-valuetext', when);
  };
  const person = () => {
    if (shown.chosen < 0) panel.replaceChildren(h('p', { class: 'explain' }, t('film.nobody')));
    else panel.replaceChildren(...personPanel(around, shown.chosen, shown.take, monthNow()));
  };
  const update = () => {
    say1();
    person();
    legend.replaceChildren(...legendItems(shown.mode));
    drawing.paint();
  };
  const choose = (i: number, look = false) => {
    shown.chosen = i;
    person();
    if (look && i >= 0) drawing.show(i);
    else drawing.paint();
  };

  let last = 0;
  const frame = (now: number) => {
    if (!shown.playing || !canvas.isConnected) return;
    const before = monthNow();
    shown.at = Math.min(film.months - 1, shown.at + (Math.min(now - last, 250) / 1000) * SPEED);
    last = now;
    drawing.paint();
    if (monthNow() !== before) say1();
    if (shown.at >= film.months - 1) stop();
    else requestAnimationFrame(frame);
  };
  const label = () => (play.textContent = shown.playing ? `❚❚ ${t('film.pause')}` : `▶ ${t('film.play')}`);
  function start(): void {
    if (shown.at >= film.months - 1) shown.at = 0;
    shown.playing = true;
    label();
    last = performance.now();
    requestAnimationFrame(frame);
  }
  function stop(): void {
    shown.playing = false;
    shown.at = monthNow();
    label();
    update();
  }
  const step = (by: number) => {
    if (shown.playing) stop();
    shown.at = Math.max(0, Math.min(film.months - 1, monthNow() + by));
    update();
  };
  const next = (by: number) => {
    const people = inSight(film, shown, drawing.camera);
    if (!people.length) return;
    const at = people.indexOf(shown.chosen);
    choose(people[(at + by + people.length + (at < 0 && by < 0 ? 1 : 0)) % people.length]!, true);
  };
  const moves: Record<string, () => void> = {
    ' ': () => (shown.playing ? stop() : start()), ',': () => step(-1), '.': () => step(1),
    Home: () => step(-film.months), End: () => step(film.months),
    '+': () => drawing.zoom(1.4), '=': () => drawing.zoom(1.4), '-': () => drawing.zoom(1 / 1.4), 0: () => drawing.whole(),
    ArrowLeft: () => drawing.pan(-60, 0), ArrowRight: () => drawing.pan(60, 0), ArrowUp: () => drawing.pan(0, -60), ArrowDown: () => drawing.pan(0, 60),
    n: () => next(1), p: () => next(-1), Escape: () => choose(-1),
  };
  box.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move();
  });

  const radio = (name: string, id: string, text: string, on: boolean, set: () => void) => h('label', {},
    h('input', { type: 'radio', name, id, checked: on, change: () => { set(); update(); } }), h('span', {}, text));
  const button = (id: string, text: string, name: string, run: () => void) => h('button', { type: 'button', id, 'aria-label': name, click: run }, text);
  label();
  update();
  const find = (event: Event) => {
    const key = (event.target as HTMLSelectElement).value;
    const i = film.find(key);
    if (i >= 0) choose(i, true);
  };
  const known = (report.lives?.list ?? []).filter((life) => film.find(life.person) >= 0);

  return h('figure', { id: 'chart-network', class: 'figure film', 'aria-labelledby': 'chart-network-title' },
    h('figcaption', {}, h('h3', { id: 'chart-network-title' }, t('film.chart'))),
    summary,
    h('div', { class: 'film-controls' },
      film.takes.length > 1 ? h('fieldset', { class: 'segments' }, h('legend', {}, t('film.variant')),
        film.takes.map((take) => radio('film-take', `film-${take.id}`, takeName(report, take), take === shown.take, () => (shown.take = take)))) : null,
      h('fieldset', { class: 'segments' }, h('legend', {}, t('film.colour')),
        modes.map((mode) => radio('film-mode', `film-mode-${mode}`, t(modeNames[mode]), mode === shown.mode, () => (shown.mode = mode)))),
      h('div', { class: 'film-time' }, play,
        button('film-back', '‹', t('film.back'), () => step(-1)), button('film-next', '›', t('film.next'), () => step(1)), slider, date)),
    subtitle,
    h('div', { class: 'film-stage' },
      h('div', { class: 'film-left' }, box,
        h('div', { class: 'film-zoom', role: 'group', 'aria-label': t('film.zoom') },
          button('film-in', '+', t('film.zoom_in'), () => drawing.zoom(1.5)),
          button('film-out', '−', t('film.zoom_out'), () => drawing.zoom(1 / 1.5)),
          button('film-whole', '⤢', t('film.zoom_whole'), () => drawing.whole())),
        legend, keys),
      h('div', { class: 'film-right' },
        known.length ? h('label', { class: 'choose', for: 'film-find' }, h('span', {}, t('film.find')), h('select', { id: 'film-find', change: find },
          h('option', { value: '' }, t('film.find_none')),
          known.map((life) => h('option', { value: life.person }, `${nameOf(film, film.find(life.person))}: ${say(life.kind)}`)))) : null,
        panel)),
    h('p', { class: 'source' }, sourceLine(report)),
    h('div', { class: 'actions' },
      h('details', { id: 'chart-network-table', toggle: () => tableBox.replaceChildren(tableElement(tableOf(report, film), t('film.chart'))) },
        h('summary', {}, t('figure.table')), tableBox),
      downloads(report, network, film, shown, drawing)));
}

const takeName = (report: Report, take: Take): string => {
  const variant = report.variants.find((v) => v.id === take.id);
  return variant ? say(variant.label) : take.id;
};

/** Who is shown, in which month, and how they are coloured. */
const subtitleOf = (report: Report, network: Network, film: Film, shown: Shown): string =>
  [takeName(report, shown.take), t('runs.one_of', { n: number(network.replicate + 1), runs: number(report.scenario.replicates) }),
    month(film.dates[Math.floor(shown.at)] ?? ''), t(modeNames[shown.mode])].join(' · ');

function summaryOf(report: Report, film: Film, shown: Shown): string {
  const at = Math.floor(shown.at);
  const [now, then] = [countAt(film, shown.take, at), countAt(film, shown.take, 0)];
  const values = { variant: takeName(report, shown.take), when: month(film.dates[at] ?? ''), start: month(film.dates[0] ?? '') };
  const text = (n: number) => number(n);
  const base = film.takes[0]!;
  const beside = (key: 'worn' | 'short' | 'chained') => (shown.take === base ? '' : ` ${t('film.sum_base', { when: values.when, n: text(countAt(film, base, at)[key]) })}`);
  if (shown.mode === 'strain') return t('film.sum_strain', { ...values, worn: text(now.worn), carers: text(now.carers), before: text(then.worn) }) + beside('worn');
  if (shown.mode === 'need') return t('film.sum_need', { ...values, short: text(now.short), clients: text(now.clients), before: text(then.short) }) + beside('short');
  return t('film.sum_cascade', { ...values, chained: text(now.chained) }) + beside('chained');
}

/** Every month of every variant that is filmed. */
function tableOf(report: Report, film: Film): DataTable {
  const parts = film.takes.map((take) => ({ take, name: takeName(report, take), counts: Array.from({ length: film.months }, (_, m) => countAt(film, take, m)) }));
  return {
    columns: [{ id: 'date', label: t('table.date') }, { id: 'week', label: t('table.week') },
      ...parts.flatMap(({ take, name }) => [
        { id: `${take.id}_carers`, label: `${name}: ${t('film.col_carers')}` }, { id: `${take.id}_worn`, label: `${name}: ${t('film.col_worn')}` },
        { id: `${take.id}_clients`, label: `${name}: ${t('film.col_clients')}` }, { id: `${take.id}_short`, label: `${name}: ${t('film.col_short')}` },
        { id: `${take.id}_chained`, label: `${name}: ${t('film.col_chained')}` }])],
    rows: film.weeks.map((week, m) => [film.dates[m] ?? '', week,
      ...parts.flatMap(({ counts }) => [counts[m]!.carers, counts[m]!.worn, counts[m]!.clients, counts[m]!.short, counts[m]!.chained])]),
  };
}

/** What the marks mean, in the colours that are on. */
const legendItems = (mode: Mode): HTMLElement[] => {
  const colours = coloursOf(mode, isDark());
  return [...legendOf(mode).map(({ text, look }) => {
    const mark = h('canvas', { width: 36, height: 36, 'aria-hidden': 'true' });
    const pen = mark.getContext('2d')!;
    pen.fillStyle = colours.ramp[look.colour]!;
    pen.beginPath();
    trace(pen, look.shape, 18, 18, 8 * look.size);
    pen.fill();
    return h('li', {}, mark, h('span', {}, text));
  }), h('li', {}, s('svg', { width: 18, height: 18, 'aria-hidden': 'true' }, s('rect', { x: 7, y: 7, width: 4, height: 4, fill: colours.idle })), h('span', {}, t('film.others')))];
};

function downloads(report: Report, network: Network, film: Film, shown: Shown, drawing: Stage): HTMLElement {
  const title = t('film.chart');
  const file = () => `network-${shown.take.id}-${shown.mode}-${film.dates[Math.floor(shown.at)] ?? ''}`;
  const svg = () => standaloneSvg(planSvg(film, shown, drawing.camera), {
    title, subtitle: subtitleOf(report, network, film, shown), description: summaryOf(report, film, shown), source: sourceLine(report),
  });
  const action = (text: string, run: () => void) => h('button', { type: 'button', class: 'quiet', 'aria-label': `${text}: ${title}`, click: run }, text);
  return h('div', { class: 'saves' },
    action(t('figure.csv'), () => save('network.csv', csv(tableOf(report, film)), 'text/csv')),
    action(t('figure.excel'), () => save('network-excel.csv', excelCsv(tableOf(report, film)), 'text/csv')),
    action(t('figure.svg'), () => save(`${file()}.svg`, svg(), 'image/svg+xml')),
    action(t('figure.png'), () => void pngOf(svg()).then((picture) => saveBlob(`${file()}.png`, picture))),
    h('a', { class: 'quiet', href: '#chart-network', 'aria-label': `${t('figure.link')}: ${title}` }, t('figure.link')));
}
