/** One person in the spotlight: the network in the baseline and in our choice, week by week, and what if somebody falls out. */
import { h } from '../dom';
import { say } from '../language';
import { month, number } from '../numbers';
import { dateOf, isMoved, keyOf, variantOf, type App } from './app';
import { leverPanel } from './lever-panel';
import { nameOf } from './names';
import { drawNetwork, legend, placesOf, weightOf } from './network-drawing';
import type { View } from './play-view';
import type { Client, Network, TieNow } from './types';
import { t } from './words';

const STEP = 13;
/** As many people to choose from; those with most around them first. */
const CHOICE = 30;

type Side = 'base' | 'choice' | 'without';

export function personView(app: App): View & { take: (id: number, frames: Network[]) => void } {
  const panel = leverPanel(app.levers, app.state, 'with-person');
  let person: number | null = null;
  let out: TieNow | null = null;
  /** A year on: long enough for something to have happened. */
  let week = 52;
  let timer = 0;
  let frames: Partial<Record<Side, Network[]>> = {};
  let waits = new Map<number, Side>();
  let asked = '';
  let known = '';
  const select = h('select', { id: 'person', change: () => choose(Number(select.value)) });
  const slider = h('input', { type: 'range', id: 'person-week', min: 0, max: app.basis.scenario.weeks, step: STEP, value: 52, 'aria-label': t('person.week'),
    input: () => { week = Number(slider.value); draw(); } });
  const when = h('output', { for: 'person-week' });
  const play = h('button', { type: 'button', class: 'button', id: 'person-play', click: () => toggle() }, t('person.play'));
  const pictures = h('div', { class: 'pictures' });
  const told = h('div', { class: 'told' });
  const helpers = h('div', { class: 'helpers' });

  function choose(id: number): void {
    person = id;
    out = null;
    asked = '';
    update();
  }

  function clientWords(c: Client): string {
    return t('person.option', { name: nameOf(c), age: c.age, limitation: say(app.basis.words.limitations[c.limitation] ?? c.limitation), carers: c.carers + c.volunteers });
  }

  function fill(): void {
    const best = [...app.people].sort((a, b) => (b.carers + b.volunteers) * 60 + b.informal / 10 - (a.carers + a.volunteers) * 60 - a.informal / 10 || a.id - b.id).slice(0, CHOICE);
    if (person == null || !app.people.some((p) => p.id === person)) person = best[0]?.id ?? null;
    select.replaceChildren(...best.map((c) => h('option', { value: c.id, selected: c.id === person }, clientWords(c))));
  }

  function update(): void {
    panel.update();
    if (app.people.length === 0) { pictures.replaceChildren(h('p', { class: 'waiting' }, t('wait.building', { persons: app.state.now.size }))); return; }
    fill();
    const now = app.state.now;
    const key = `${keyOf(now)} ${person} ${out?.id ?? ''}`;
    if (key === asked || person == null) return draw();
    asked = key;
    const who = `${now.size} ${person}`;
    // The baseline of a person stays as it is while levers move.
    frames = who === known && frames.base ? { base: frames.base } : {};
    known = who;
    const variant = variantOf(app, now);
    const sides: Side[] = [...(frames.base ? [] : ['base' as const]), ...(out ? ['without' as const] : variant ? ['choice' as const] : [])];
    const ids = app.pool.lives(person, sides.map((side) => ({ variant: side === 'base' ? null : variant, out: side === 'without' ? out!.id : null })));
    waits = new Map(ids.map((id, i) => [id, sides[i]!]));
    draw();
  }

  function take(id: number, got: Network[]): void {
    const side = waits.get(id);
    if (!side) return;
    frames[side] = got;
    draw();
  }

  const at = (side: Side): Network | undefined => frames[side]?.[Math.min(Math.round(week / STEP), (frames[side]?.length ?? 1) - 1)];

  function draw(): void {
    when.textContent = month(dateOf(app, week));
    const sides = (['base', 'choice', 'without'] as Side[]).filter((side) => frames[side]);
    const places = placesOf(sides.flatMap((side) => frames[side]!));
    const titles: Record<Side, string> = { base: t('series.baseline'), choice: t('series.choice'), without: t('person.without', { name: out ? nameOf(out) : '' }) };
    pictures.replaceChildren(...(sides.length ? sides.map((side) => {
      const network = at(side)!;
      return h('figure', { class: 'figure', 'data-side': side },
        h('h3', {}, titles[side]), drawNetwork(network, places, t('person.drawing', { name: nameOf(network.person), side: titles[side], date: when.textContent })),
        facts(network));
    }) : [h('p', { class: 'waiting' }, t('answer.working'))]));
    if (!isMoved(app.state.now) && !out && sides.length) pictures.append(h('p', { class: 'hint' }, t('person.move_a_lever')));
    drawHelpers();
    drawStory(sides);
  }

  function facts(network: Network): HTMLElement {
    const { client } = network;
    if (!client) return h('p', { class: 'summary' }, t(network.person.residence === 'dead' ? 'person.died' : network.person.residence === 'admitted' ? 'person.admitted' : 'person.no_need'));
    if (client.institution) return h('p', { class: 'summary' }, t('person.admitted'));
    const hours = (m: number) => number(m / 60, 1);
    const heavy = network.ties.filter((tie) => tie.helps && weightOf(tie.carer) === 2).length;
    return h('p', { class: 'summary' }, t('person.facts', { need: hours(client.need), informal: hours(client.informal), volunteer: hours(client.volunteer), formal: hours(client.formal),
      unmet: hours(client.unmet), helpers: network.ties.filter((tie) => tie.helps).length, heavy, direction: number(client.own_direction * 10, 1) }));
  }

  function drawHelpers(): void {
    const network = frames.base?.[0];
    const list = network?.ties.filter((tie) => tie.helps).sort((a, b) => b.helps!.agreed - a.helps!.agreed) ?? [];
    helpers.replaceChildren(h('h3', {}, t('person.what_if')),
      ...(list.length === 0 ? [h('p', {}, t('person.nobody_helps'))] : [h('ul', {}, list.map((tie) => h('li', {},
        h('button', { type: 'button', class: 'button', 'aria-pressed': out?.id === tie.id, 'data-out': tie.id, click: () => { out = out?.id === tie.id ? null : tie; update(); } },
          t('person.falls_out', { name: nameOf(tie), kind: say(app.basis.words.kinds[tie.kind] ?? tie.kind), hours: number(tie.helps!.agreed / 60, 1) })))))]),
      h('p', { class: 'hint' }, t('person.one_run')));
  }

  function drawStory(sides: Side[]): void {
    const side = sides[sides.length - 1];
    const last = side ? frames[side]![frames[side]!.length - 1] : undefined;
    const names = new Map(frames[side ?? 'base']?.flatMap((n) => [[n.person.key, n.person] as const, ...n.ties.map((x) => [x.key, x] as const)]) ?? []);
    const lines = (last?.story ?? []).filter((line) => line.milestone && line.week <= week);
    told.replaceChildren(h('h3', {}, t('person.story')), lines.length === 0 ? h('p', {}, t('person.no_story')) : h('ol', { class: 'story' }, lines.map((line) => {
      const who = names.get(line.person);
      return h('li', {}, h('time', {}, month(dateOf(app, line.week), 'short')), ' ', who ? `${nameOf(who)}: ` : '', say(line.label),
        line.cause === 'none' ? '' : ` (${say(line.why)})`);
    })));
  }

  function toggle(): void {
    if (timer) { clearInterval(timer); timer = 0; play.textContent = t('person.play'); return; }
    if (week >= app.basis.scenario.weeks) week = 0;
    play.textContent = t('person.pause');
    timer = window.setInterval(() => {
      week = Math.min(app.basis.scenario.weeks, week + STEP);
      slider.value = String(week);
      draw();
      if (week >= app.basis.scenario.weeks) toggle();
    }, 700);
  }

  const element = h('section', { class: 'person play', 'aria-labelledby': 'person-title' }, h('div', { class: 'side' }, panel.element), h('div', { class: 'stage' },
    h('h2', { id: 'person-title', class: 'unseen' }, t('view.person')), h('p', { class: 'explain' }, t('person.lead')),
    h('div', { class: 'stage-head' }, h('label', { class: 'choose' }, h('span', {}, t('person.choose')), select),
      h('label', { class: 'choose wide' }, h('span', {}, t('person.week'), ' ', when), slider), play),
    pictures, h('details', { class: 'legend' }, h('summary', {}, t('net.legend')), h('ul', {}, legend().map((line) => h('li', {}, line)))),
    h('div', { class: 'columns' }, helpers, told)));
  const keys = (key: string): boolean => {
    if (key !== ' ') return false;
    toggle();
    return true;
  };
  return { element, update, take, keys };
}
