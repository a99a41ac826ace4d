/** The live page: one place, a few levers, and the answer while you look. */
import type { Lang } from '../data';
import { h } from '../dom';
import { firstLanguage, language, say, setLanguage } from '../language';
import { addressOf, readAddress } from './address';
import { nextChoices, type AtHand } from './ahead';
import { isMoved, keyOf, scenarioOf, variantOf, wanted, type App } from './app';
import { bar } from './bar';
import { changesView, keepOutcomes } from './changes-view';
import { filePanel } from './file-panel';
import { gameView } from './game-view';
import { unpacked } from './inflate';
import { listenToKeys, type Act } from './keys';
import { leversOf } from './levers';
import { personView, spotlight } from './person-view';
import { playView, type View } from './play-view';
import { Pool } from './pool';
import { State } from './state';
import type { Basis, Client } from './types';
import { t, type Key } from './words';

const VIEWS = ['levers', 'person', 'game', 'changes'] as const;
type ViewName = (typeof VIEWS)[number];

const titles: Record<ViewName, Key> = { levers: 'view.levers', person: 'view.person', game: 'view.game', changes: 'view.changes' };

/** Milliseconds between two drawings of the same choice. */
const PACE = 120;

/** Milliseconds that a replay shows what was before. */
const BEFORE = 5000;

/** Workers share the runs between them; more than there are cores would wait for each other. */
const WORKERS = Math.max(1, Math.min(8, navigator.hardwareConcurrency || 1));

async function main(): Promise<void> {
  const root = document.getElementById('page')!;
  // The page stands before the engine is ready; a page that cannot have one says so.
  const engine = unpacked('wasm').then((wasm) => WebAssembly.compile(wasm));
  const basis = JSON.parse(new TextDecoder().decode(await unpacked('basis'))) as Basis;
  const source = document.getElementById('worker')?.textContent ?? '';
  const levers = leversOf(basis);
  const known = { measures: basis.measures.map((m) => m.id), groups: basis.groups.map((g) => g.id) };
  const measureAt = (id = 'unmet_hours') => Math.max(0, known.measures.indexOf(id));
  const groupAt = (id = '') => Math.max(0, known.groups.indexOf(id));
  const read = readAddress(levers, known, location.hash);
  setLanguage(firstLanguage(read.lang));
  const app: App = {
    basis, levers, state: new State(levers, read.choice), pool: new Pool(source, engine, WORKERS),
    replicates: basis.scenario.replicates, people: [], group: groupAt(read.look.group), measure: measureAt(read.look.measure), kept: new Map(),
    problem: '', notes: read.wrong.length ? [t('link.wrong', { items: read.wrong.slice(0, 5).join(', ').slice(0, 200) })] : [],
  };
  let view: ViewName = VIEWS.find((v) => v === read.view) ?? 'levers';
  let placed = 0;
  // Both outlive a change of language: a game that is going on goes on.
  const watched = spotlight(app);
  const game = gameView(app, () => new Pool(source, engine, 1));
  let shell = build();
  let back = 0;

  function act(what: Act): void {
    if (what === 'undo') app.state.undo();
    else if (what === 'redo') app.state.redo();
    else if (what === 'replay') replay();
    else if (what === 'reset') {
      app.notes = [];
      app.state.reset();
    }
    else if (what === 'present') present();
    else go(VIEWS[(VIEWS.indexOf(view) + (what === 'next' ? 1 : VIEWS.length - 1)) % VIEWS.length]!);
  }

  /** Shows what was before the last step, and after a while the step again; a second press does not wait. */
  function replay(): void {
    clearTimeout(back);
    app.state.replay();
    if (app.state.showsBefore) back = window.setTimeout(() => { if (app.state.showsBefore) app.state.replay(); }, BEFORE);
  }

  /** Full screen where the browser lets us; large type in any case. */
  function present(): void {
    const on = document.documentElement.classList.toggle('presenting');
    if (on) void document.documentElement.requestFullscreen?.().catch(() => {});
    else if (document.fullscreenElement) void document.exitFullscreen();
    shell.views[view].update();
  }

  function go(next: ViewName): void {
    view = next;
    shell.show();
    changed();
  }

  function choose(lang: Lang): void {
    if (lang === language()) return;
    setLanguage(lang);
    game.relabel();
    shell = build();
    shell.show();
    changed();
    document.querySelector<HTMLElement>(`.languages [lang="${lang}"]`)?.focus();
  }

  function writeAddress(): void {
    history.replaceState(null, '', addressOf(levers, app.state.now, view, { measure: known.measures[app.measure]!, group: known.groups[app.group]! }));
  }

  function changed(): void {
    writeAddress();
    const { now } = app.state;
    if (now.size !== placed) {
      keepOutcomes(app);
      placed = now.size;
      app.people = [];
      app.pool.settle({ scenario: scenarioOf(basis, now.size), weeks: basis.scenario.weeks, measures: wanted(basis), replicates: app.replicates });
    }
    app.pool.want(keyOf(now), variantOf(app, now));
    lookAhead();
    draw();
  }

  let atHand: AtHand | undefined;
  function lookAhead(): void {
    app.pool.foresee(view === 'levers' && !document.hidden ? nextChoices(app, atHand) : []);
  }

  function draw(): void {
    shell.bar.update();
    shell.problem.textContent = app.problem;
    shell.notes.replaceChildren(...(view !== 'changes' ? app.notes.map((n) => h('p', {}, n)) : []));
    shell.title.textContent = app.state.now.title;
    shell.file.update();
    shell.views[view].update();
    mark();
  }

  function build() {
    document.title = `${t('page.title')} – Draagkracht`;
    const top = bar(app.state, act, choose);
    const file = filePanel(app, () => draw());
    const person = personView(app, watched);
    const views: Record<ViewName, View> = {
      levers: playView(app, (hand) => { atHand = hand; lookAhead(); }, replay, writeAddress), person, game, changes: changesView(app, file.element),
    };
    const tabs = VIEWS.map((name) => h('button', { type: 'button', role: 'tab', id: `tab-${name}`, 'aria-controls': `panel-${name}`,
      click: () => go(name), keydown: (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[(event as KeyboardEvent).key];
        if (!step) return;
        event.preventDefault();
        go(VIEWS[(VIEWS.indexOf(name) + step + VIEWS.length) % VIEWS.length]!);
        document.getElementById(`tab-${view}`)?.focus();
      } }, t(titles[name])));
    const panels = VIEWS.map((name) => h('div', { role: 'tabpanel', id: `panel-${name}`, 'aria-labelledby': `tab-${name}` }, views[name].element));
    const problem = h('p', { class: 'problem', role: 'alert' });
    const notes = h('div', { class: 'notes', role: 'status', id: 'notes' });
    const title = h('p', { class: 'scenario-title' });
    const show = () => VIEWS.forEach((name, i) => {
      tabs[i]!.setAttribute('aria-selected', String(name === view));
      tabs[i]!.tabIndex = name === view ? 0 : -1;
      panels[i]!.hidden = name !== view;
    });
    root.replaceChildren(h('a', { class: 'skip', href: '#main', click: (event) => { event.preventDefault(); document.getElementById('main')?.focus(); } }, t('page.skip')), top.element,
      h('main', { id: 'main', tabindex: -1 }, title, problem, notes, h('div', { class: 'tabs', role: 'tablist', 'aria-label': t('page.parts') }, tabs), panels),
      h('footer', { class: 'foot' }, t('page.foot', { version: basis.version })));
    show();
    return { bar: top, file, views, person, problem, notes, title, show };
  }

  app.state.onChange(changed);
  app.pool.onNews = (news) => {
    if (news.type === 'people') app.people = news.people as Client[];
    if (news.type === 'problem') app.problem = say({ nl: news.nl, en: news.en });
    if (news.type === 'life') shell.person.take(news.id, news);
    else if (view !== 'game') soon();
    else mark();
  };

  /**
   * News comes faster than a screen is looked at, and drawing takes time from the workers: what is new of
   * a choice is drawn at once, and what only makes it surer a few times a second.
   */
  let waits = false;
  let drawn = { key: '', at: 0 };
  function soon(): void {
    if (waits) return;
    waits = true;
    const key = keyOf(app.state.now);
    const rest = key === drawn.key ? Math.max(0, PACE - (performance.now() - drawn.at)) : 0;
    setTimeout(() => requestAnimationFrame(() => {
      waits = false;
      const runs = app.pool.runsOf(key);
      if (!isMoved(app.state.now) || runs?.part || runs?.rows.size) drawn = { key, at: performance.now() };
      draw();
    }), rest);
  }

  /** How far the answer that is shown is, where a test or a style can see it. */
  function mark(): void {
    const runs = app.pool.runsOf(keyOf(app.state.now))?.rows.size ?? 0;
    document.documentElement.dataset.runs = String(isMoved(app.state.now) ? runs : app.pool.baseline.rows.size);
    document.documentElement.dataset.baseline = String(app.pool.baseline.rows.size);
  }

  listenToKeys(act, (key) => shell.views[view].keys?.(key) ?? false);
  window.addEventListener('resize', soon);
  document.addEventListener('visibilitychange', lookAhead);
  document.addEventListener('fullscreenchange', () => { if (!document.fullscreenElement) { document.documentElement.classList.remove('presenting'); soon(); } });
  window.addEventListener('hashchange', () => {
    const again = readAddress(levers, known, location.hash);
    if (again.look.measure) app.measure = measureAt(again.look.measure);
    if (again.look.group) app.group = groupAt(again.look.group);
    app.notes = again.wrong.length ? [t('link.wrong', { items: again.wrong.slice(0, 5).join(', ').slice(0, 200) })] : [];
    app.state.go(again.choice);
  });
  window.addEventListener('dragover', (event) => event.preventDefault());
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) void shell.file.take(file);
  });
  /** For tests, and for who is curious in the console: hashes of every run, as in a manifest. */
  Object.assign(window, { draagkracht: {
    ahead: (lever: string, at: number) => app.pool.runsAhead(keyOf(app.state.moved(lever, at))),
    hashes: () => ({ baseline: [...app.pool.baseline.hashes], live: [...(app.pool.runsOf(keyOf(app.state.now))?.hashes ?? [])] }) } });
  changed();
  await engine;
}

void main().catch((error: unknown) => {
  document.getElementById('page')!.replaceChildren(h('p', { class: 'problem', role: 'alert' },
    `Deze pagina kan hier niet starten. Gebruik een nieuwere browser. / This page cannot start here. Use a newer browser. (${String(error)})`));
});
