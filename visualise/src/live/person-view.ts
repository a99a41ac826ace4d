/**
 * One person in the spotlight: the drawings of the field, of the baseline and of our choice, week by week,
 * and what if somebody falls out. Drawings come from the engine, in every week with everybody at the
 * same place.
 */
import { h } from '../dom';
import { drawnSvg, sentenceOf } from '../drawn';
import { language, say } from '../language';
import { month, number } from '../numbers';
import { dateOf, isMoved, keyOf, variantOf, type App } from './app';
import { weightOf } from './burden';
import { leverPanel } from './lever-panel';
import type { View } from './play-view';
import type { Client, Network, TieNow } from './types';
import { t } from './words';

/** As many people to choose from; those with most around them first. */
const CHOICE = 30;
/** Milliseconds per week when it plays. */
const PACE = 110;

type Side = 'base' | 'choice' | 'without';

/** What one life came to, by week. */
export interface Life { frames: Network[]; drawings: string[] }

/** What is in the spotlight; it outlives another language of the page. */
export interface Spotlight { person: number | null; out: { tie: TieNow; week: number } | null; week: number; drawing: number; lens: number }
export const spotlight = (app: App): Spotlight => ({
  person: null, out: null,
  // A year on: long enough for something to have happened.
  week: 52, drawing: Math.max(0, app.basis.words.drawings.findIndex((d) => d.id === 'ecogram')), lens: 0,
});

/** "zus" rather than "broer of zus": who it is, is known. */
const kindOf = (app: App, tie: TieNow): string =>
  (tie.kind === 'sibling' ? t(tie.sex === 'f' ? 'kind.sister' : 'kind.brother') : say(app.basis.words.kinds[tie.kind] ?? tie.kind));

export function personView(app: App, now: Spotlight): View & { take: (id: number, life: Life) => void } {
  const panel = leverPanel(app.levers, app.state, 'with-person');
  const weeks = app.basis.scenario.weeks;
  let timer = 0;
  let lives: Partial<Record<Side, Life>> = {};
  let waits = new Map<number, Side>();
  let asked = '';
  let known = '';
  const choose = (id: string, label: string, options: [value: number, name: string][], take: (value: number) => void) => {
    const select = h('select', { id, change: () => take(Number(select.value)) }, options.map(([value, name]) => h('option', { value }, name)));
    return { select, label: h('label', { class: 'choose' }, h('span', {}, label), select) };
  };
  const who = choose('person', t('person.choose'), [], (id) => { now.person = id; now.out = null; update(); });
  const which = choose('person-drawing', t('person.which'), app.basis.words.drawings.map((d, i) => [i, say(d.label)]), (i) => { now.drawing = i; update(); });
  const lens = choose('person-lens', t('person.lens'), app.basis.words.lenses.map((label, i) => [i, say(label)]), (i) => { now.lens = i; update(); });
  which.select.value = String(now.drawing);
  lens.select.value = String(now.lens);
  const slider = h('input', { type: 'range', id: 'person-week', min: 0, max: weeks, step: 1, value: now.week, 'aria-label': t('person.week'),
    input: () => { now.week = Number(slider.value); draw(); } });
  const when = h('output', { for: 'person-week' });
  const play = h('button', { type: 'button', class: 'button', id: 'person-play', click: () => toggle() }, t('person.play'));
  const large = h('input', { type: 'checkbox', id: 'person-large', change: () => pictures.classList.toggle('large', large.checked) });
  const about = h('p', { class: 'hint' });
  const pictures = h('div', { class: 'pictures' });
  const told = h('div', { class: 'told' });
  const helpers = h('div', { class: 'helpers' });
  const more = h('div', { class: 'columns' }, helpers, told);

  function clientWords(c: Client): string {
    return t(c.carers + c.volunteers === 1 ? 'person.option_one' : 'person.option', { name: c.name, age: c.age, limitation: say(app.basis.words.limitations[c.limitation] ?? c.limitation), carers: c.carers + c.volunteers });
  }

  function fill(): void {
    const best = [...app.people].sort((a, b) => (b.carers + b.volunteers) * 60 + b.informal / 10 - (a.carers + a.volunteers) * 60 - a.informal / 10 || a.id - b.id).slice(0, CHOICE);
    if (now.person == null || !app.people.some((p) => p.id === now.person)) now.person = best[0]?.id ?? null;
    who.select.replaceChildren(...best.map((c) => h('option', { value: c.id, selected: c.id === now.person }, clientWords(c))));
  }

  function update(): void {
    panel.update();
    if (app.people.length === 0) { more.hidden = true; pictures.replaceChildren(h('p', { class: 'waiting' }, t('wait.building', { persons: app.state.now.size }))); return; }
    fill();
    const choice = app.state.now;
    const life = `${choice.size} ${now.person} ${now.drawing} ${now.lens} ${language()}`;
    const key = `${life} ${keyOf(choice)} ${now.out ? `${now.out.tie.id} ${now.out.week}` : ''}`;
    if (key === asked || now.person == null) return draw();
    asked = key;
    // The baseline of a person stays as it is while levers move.
    lives = life === known && lives.base ? { base: lives.base } : {};
    known = life;
    const variant = variantOf(app, choice);
    const sides: Side[] = [...(lives.base ? [] : ['base' as const]), ...(now.out ? ['without' as const] : variant ? ['choice' as const] : [])];
    const ids = app.pool.lives(now.person, { drawing: now.drawing, lens: now.lens, language: language() === 'nl' ? 0 : 1 },
      sides.map((side) => ({ variant: side === 'base' ? null : variant, out: side === 'without' ? { person: now.out!.tie.id, week: now.out!.week } : null })));
    waits = new Map(ids.map((id, i) => [id, sides[i]!]));
    draw();
  }

  function take(id: number, got: Life): void {
    const side = waits.get(id);
    if (!side) return;
    lives[side] = got;
    draw();
  }

  const lookAt = (side: Side, week = now.week): Network | undefined => lives[side]?.frames[Math.min(week, lives[side]!.frames.length - 1)];

  function draw(): void {
    when.textContent = t('person.when', { month: month(dateOf(app, now.week)), week: now.week });
    slider.setAttribute('aria-valuetext', when.textContent);
    about.textContent = say(app.basis.words.drawings[now.drawing]!.about);
    const sides = (['base', 'choice', 'without'] as Side[]).filter((side) => lives[side]);
    const titles: Record<Side, string> = { base: t('series.baseline'), choice: t('series.choice'),
      without: now.out ? t('person.without', { name: now.out.tie.name, month: month(dateOf(app, now.out.week)) }) : '' };
    pictures.replaceChildren(...(sides.length ? sides.map((side) => picture(side, titles[side])) : [h('p', { class: 'waiting' }, t('answer.working'))]));
    if (!isMoved(app.state.now) && !now.out && sides.length) pictures.append(h('p', { class: 'hint' }, t('person.move_a_lever')));
    // What is not known yet is not "nobody".
    more.hidden = !sides.length;
    if (more.hidden) return;
    drawHelpers();
    drawStory(sides);
  }

  function picture(side: Side, title: string): HTMLElement {
    const network = lookAt(side)!;
    const svg = drawnSvg(lives[side]!.drawings[now.week] ?? '');
    svg?.setAttribute('aria-label', t('person.drawing', { what: say(app.basis.words.drawings[now.drawing]!.label), name: network.person.name, side: title, date: when.textContent ?? '', said: sentenceOf(svg) }));
    return h('figure', { class: 'figure', 'data-side': side }, h('h3', {}, title),
      svg ? h('div', { class: 'sheet-of-paper' }, svg) : h('p', { class: 'waiting' }, notThis(network)), facts(network, side));
  }

  /** Why there is no such drawing; those that are for anybody can be made of whoever is there. */
  function notThis(network: Network): string {
    const all = app.basis.words.drawings;
    const asked = all[now.drawing]!;
    const anybody = all.find((d) => d.id === 'ecogram')!.why_not.en;
    const said = t('person.not_this', { what: say(asked.label), name: network.person.name });
    if (network.person.residence === 'dead') return said;
    return `${said} ${say(asked.why_not)} ${t('person.instead', { list: all.filter((d) => d.why_not.en === anybody).slice(0, 5).map((d) => say(d.label)).join(', ') })}`;
  }

  /** Help as it is agreed now, as the drawing and the buttons count it; what failed to come is of the week that has passed. */
  function facts(network: Network, side: Side): HTMLElement {
    const { client } = network;
    if (!client) return h('p', { class: 'summary' }, t(network.person.residence === 'dead' ? 'person.died' : network.person.residence === 'admitted' ? 'person.admitted' : 'person.no_need'));
    if (client.institution) return h('p', { class: 'summary' }, t('person.admitted'));
    const hours = (m: number) => number(m / 60, 1);
    const helping = network.ties.filter((tie) => tie.helps);
    const agreed = (volunteer: boolean) => hours(helping.filter((tie) => tie.helps!.as_volunteer === volunteer).reduce((sum, tie) => sum + tie.helps!.agreed, 0));
    // In the week itself nobody has come short yet.
    const known = side !== 'without' || now.out?.week !== network.week;
    const heavy = network.ties.filter((tie) => tie.helps && weightOf(tie.carer) === 2).length;
    return h('p', { class: 'summary' }, h('span', { class: 'since' }, `${t('person.in_week', { week: network.week })} `),
      t('person.facts', { need: hours(client.need), informal: agreed(false), volunteer: agreed(true), formal: hours(client.formal),
        unmet: known ? t('person.unmet', { unmet: hours(client.unmet) }) : t('person.unmet_later'), helpers: helping.length, heavy, direction: number(client.own_direction * 10, 1) }));
  }

  /** Who helps in the week that is shown, and who was let fall out. */
  let listed = '';
  function drawHelpers(): void {
    const list = lookAt('base')?.ties.filter((tie) => tie.helps).sort((a, b) => b.helps!.agreed - a.helps!.agreed) ?? [];
    const out = now.out;
    if (out && !list.some((tie) => tie.id === out.tie.id)) list.push(out.tie);
    const at = month(dateOf(app, now.week));
    const key = `${language()} ${at} ${out?.tie.id} ${out?.week} ${list.map((tie) => `${tie.id} ${tie.helps!.agreed}`).join()}`;
    // While weeks pass nothing is replaced that stays the same: a button keeps the focus.
    if (key === listed) return;
    listed = key;
    const focus = (document.activeElement as HTMLElement | null)?.dataset?.out;
    helpers.replaceChildren(h('h3', {}, t('person.what_if', { month: at })),
      ...(list.length === 0 ? [h('p', {}, t('person.nobody_helps'))] : [h('ul', {}, list.map((tie) => h('li', {},
        h('button', { type: 'button', class: 'button', 'aria-pressed': String(out?.tie.id === tie.id), 'data-out': tie.id,
          click: () => { now.out = now.out?.tie.id === tie.id ? null : { tie, week: now.week }; update(); } },
          t('person.falls_out', { name: tie.name, kind: kindOf(app, tie), hours: number(tie.helps!.agreed / 60, 1) }),
          out?.tie.id === tie.id ? ` – ${t('person.out_since', { month: month(dateOf(app, out.week)) })}` : '')))),
        h('p', { class: 'hint' }, t('person.one_run'))]));
    if (focus) helpers.querySelector<HTMLElement>(`[data-out="${focus}"]`)?.focus();
  }

  function drawStory(sides: Side[]): void {
    const side = sides[sides.length - 1];
    const frames = side ? lives[side]!.frames : [];
    const names = new Map(frames.flatMap((n) => [[n.person.key, n.person] as const, ...n.ties.map((x) => [x.key, x] as const)]));
    const lines = (frames[frames.length - 1]?.story ?? []).filter((line) => line.milestone && line.week <= now.week);
    told.replaceChildren(h('h3', {}, t('person.story')), lines.length === 0 ? h('p', {}, t('person.no_story')) : h('ol', { class: 'story' }, lines.map((line) => {
      const someone = names.get(line.person);
      return h('li', {}, h('time', {}, month(dateOf(app, line.week), 'short')), ' ', someone ? `${someone.name}: ` : '', say(line.label),
        line.cause === 'none' ? '' : ` (${say(line.why)})`);
    })));
  }

  function toggle(): void {
    if (timer) { clearInterval(timer); timer = 0; play.textContent = t('person.play'); return; }
    if (now.week >= weeks) now.week = 0;
    play.textContent = t('person.pause');
    timer = window.setInterval(() => {
      // Another view or another language: nobody looks at this one any more.
      if (!element.isConnected) { clearInterval(timer); return; }
      now.week = Math.min(weeks, now.week + 1);
      slider.value = String(now.week);
      draw();
      if (now.week >= weeks) toggle();
    }, PACE);
  }

  const element = h('section', { class: 'person play', 'aria-labelledby': 'person-title' }, h('div', { class: 'side' }, panel.element), h('div', { class: 'stage' },
    h('h2', { id: 'person-title', class: 'unseen' }, t('view.person')), h('p', { class: 'explain' }, t('person.lead')),
    h('div', { class: 'stage-head' }, who.label, which.label, lens.label,
      h('label', { class: 'choose wide' }, h('span', {}, t('person.week'), ' ', when), slider), play, h('label', { class: 'tick' }, large, t('person.large'))),
    about, pictures, more));
  const keys = (key: string): boolean => {
    if (key !== ' ') return false;
    toggle();
    return true;
  };
  return { element, update, take, keys };
}
