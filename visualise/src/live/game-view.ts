/** The role game: four quarters, five roles that see their own card only, and then the full picture. */
import { h } from '../dom';
import { say } from '../language';
import { amountOf, month, number } from '../numbers';
import { dateOf, scenarioOf, wanted, type App } from './app';
import { FROM, type PolicyItem } from './levers';
import { cardOf, decisionsNow, policyOfDecision, roleLabel, ROLES, type Cast, type Decision, type Role, type Town } from './game-roles';
import { weightOf } from './burden';
import type { View } from './play-view';
import type { Pool } from './pool';
import { rowOf } from './stats';
import type { Client, Network } from './types';
import type { Answer } from './worker';
import { t, type Key } from './words';

const ROUNDS = 4;
const WEEKS = 13;
const PERSONS = 1000;

type Phase = 'rest' | 'building' | 'call' | 'card' | 'running' | 'end';

export function gameView(app: App, start: () => Pool): View & { relabel: () => void } {
  let phase: Phase = 'rest';
  let pool: Pool | undefined;
  let cast: Cast | undefined;
  let networks = new Map<number, Network>();
  let alone: Network[][] = [];
  let seen: Map<number, Network>[] = [];
  let chosen: Partial<Record<Role, Decision>>[] = [];
  let rows: Float64Array | undefined;
  let rowWeek = 0;
  let round = 0;
  let turn = 0;
  let refused = 0;
  /** Since when a decision about the town is in force. */
  const since = new Map<string, number>();
  const element = h('section', { class: 'game', 'aria-labelledby': 'game-title' });
  const people = () => [cast!.client, cast!.carer, cast!.volunteer];

  function begin(): void {
    phase = 'building';
    draw();
    if (!pool) {
      pool = start();
      pool.onNews = take;
    }
    pool.settle({ scenario: scenarioOf(app.basis, PERSONS), weeks: app.basis.scenario.weeks, measures: wanted(app.basis), replicates: 1 });
  }

  function take(answer: Answer): void {
    if (answer.type === 'people') {
      const best = choose(answer.people as Client[]);
      if (!best) { app.problem = t('game.no_client'); phase = 'rest'; return draw(); }
      pool!.send({ type: 'casting', client: best.id });
    } else if (answer.type === 'casting') {
      cast = castOf(answer.network as Network);
      pool!.send({ type: 'game', client: cast.client, people: people(), weeks: WEEKS, rounds: ROUNDS });
    } else if (answer.type === 'game') {
      alone = answer.alone;
      rows = answer.rows;
      rowWeek = 0;
      seen = [];
      chosen = [];
      since.clear();
      round = turn = refused = 0;
      keep(alone[0]!);
      phase = 'call';
    } else if (answer.type === 'round') {
      rows = answer.rows;
      rowWeek = (round + 1) * WEEKS;
      refused += answer.refused;
      keep(answer.networks);
      round++;
      turn = 0;
      phase = round === ROUNDS ? 'end' : 'call';
    } else if (answer.type === 'problem') {
      app.problem = say({ nl: answer.nl, en: answer.en });
      phase = 'rest';
    } else return;
    // What had the focus went away with what was there: a game that goes on takes it to its next card.
    const lost = document.activeElement === null || document.activeElement === document.body;
    draw();
    if (lost && element.offsetParent !== null) element.querySelector<HTMLElement>('h3, #game-start')?.focus();
  }

  function keep(list: Network[]): void {
    networks = new Map(people().map((p, i) => [p, list[i]!]));
    seen.push(networks);
  }

  function decide(decision: Decision): void {
    (chosen[round] ??= {})[ROLES[turn]!] = decision;
    turn++;
    if (turn < ROLES.length) phase = 'call';
    else passQuarter();
    draw();
    element.querySelector<HTMLElement>('h3')?.focus();
  }

  function passQuarter(): void {
    phase = 'running';
    const now = chosen[round]!;
    const policy: PolicyItem[] = [];
    for (const role of ['professional', 'manager'] as const) {
      const decision = now[role]!;
      if (chosen[round - 1]?.[role] !== decision) since.set(decision.label, round * WEEKS);
      policy.push(...policyOfDecision(decision, since.get(decision.label) ?? FROM));
    }
    const who = { client: cast!.client, carer: cast!.carer, volunteer: cast!.volunteer };
    const acts = (['client', 'carer', 'volunteer'] as const).flatMap((role) => {
      const act = now[role]?.act;
      return act ? [{ person: who[role], what: act.what, amount: act.amount }] : [];
    });
    const variant = JSON.stringify({ id: 'game', label: { nl: 'Rollenspel', en: 'Role game' }, policy, methods: [] });
    pool!.send({ type: 'round', variant, acts, people: people(), weeks: WEEKS });
  }

  function town(): Town {
    const text = (id: string): string => {
      const i = app.basis.measures.findIndex((m) => m.id === id);
      const length = rows ? rows.length / wanted(app.basis).length : 1;
      return i < 0 || !rows ? '' : amountOf(app.basis.measures[i]!, rowOf(rows, i, length)[Math.min(rowWeek, length - 1)]);
    };
    return { delivered: text('delivered_hours'), cost: text('cost_municipality'), overloaded: text('overloaded') };
  }

  function draw(): void {
    const parts: Record<Phase, () => (Node | null)[]> = {
      rest: () => [h('p', { class: 'lead' }, t('game.lead')), h('ol', { class: 'steps' }, (['game.how_1', 'game.how_2', 'game.how_3', 'game.how_4'] as Key[]).map((k) => h('li', {}, t(k)))),
        button('game-start', t('game.start'), begin)],
      building: () => [h('p', { class: 'waiting', role: 'status' }, t('wait.building', { persons: PERSONS }))],
      call: () => [heading(t('game.round', { round: round + 1, rounds: ROUNDS, date: month(dateOf(app, round * WEEKS)) })),
        h('p', { class: 'call' }, t('game.call', { role: roleLabel(ROLES[turn]!) })), h('p', {}, t('game.others_away')),
        button('game-show', t('game.show_card', { role: roleLabel(ROLES[turn]!) }), () => { phase = 'card'; draw(); element.querySelector<HTMLElement>('h3')?.focus(); })],
      card: () => card(ROLES[turn]!),
      running: () => [h('p', { class: 'waiting', role: 'status' }, t('game.passing'))],
      end: ending,
    };
    element.replaceChildren(h('h2', { id: 'game-title' }, t('view.game')), ...parts[phase]().filter((x): x is Node => x !== null));
  }

  const heading = (text: string) => h('h3', { tabindex: -1 }, text);
  const button = (id: string, text: string, click: () => void) => h('button', { type: 'button', class: 'button strong', id, click }, text);

  function card(role: Role): Node[] {
    const client = networks.get(cast!.client)!;
    const person = { client: cast!.client, carer: cast!.carer, volunteer: cast!.volunteer }[role as 'client' | 'carer' | 'volunteer'];
    const self = person === undefined ? undefined : networks.get(person)?.person;
    const who = self ? t('game.you_are', { name: self.name, age: self.age, role: roleLabel(role) }) : t('game.you_are_role', { role: roleLabel(role) });
    return [heading(who), ...(role === 'volunteer' && cast!.volunteerIs === 'helper' ? [h('p', { class: 'hint' }, t('game.helper'))] : []),
      h('p', {}, role === 'client' || role === 'manager' ? '' : t('game.about', { name: client.person.name, age: client.person.age })),
      h('ul', { class: 'know' }, cardOf(role, app.basis, cast!, networks, town()).map((line) => h('li', {}, line))),
      h('p', {}, t('game.decide')),
      h('div', { class: 'decisions', role: 'group', 'aria-label': t('game.decide') }, decisionsNow(role, cast!, networks).map((d) =>
        h('button', { type: 'button', class: 'button', 'data-decision': d.label, click: () => decide(d) }, t(d.label))))];
  }

  function ending(): Node[] {
    const name = networks.get(cast!.client)!.person.name;
    const hours = (m: number | null | undefined) => (m == null ? '–' : number(m / 60, 1));
    const line = (key: Key, pick: (n: Map<number, Network>) => string) => h('tr', {}, h('th', { scope: 'row' }, t(key)), seen.map((n) => h('td', {}, pick(n))));
    const client = (n: Map<number, Network>) => n.get(cast!.client)?.client;
    const heavy = (n: Map<number, Network>) => t((['weight.fine', 'weight.heavy', 'weight.too_heavy'] as const)[weightOf(n.get(cast!.carer)?.carer)]);
    const last = alone[ROUNDS]!;
    const quiet = new Map(people().map((p, i) => [p, last[i]!]));
    const played = seen[ROUNDS]!;
    return [heading(t('game.full_picture', { name })),
      h('p', { class: 'lead', id: 'game-outcome' }, t('game.compared', { name, unmet: hours(client(played)?.unmet), alone: hours(client(quiet)?.unmet),
        load: heavy(played), alone_load: heavy(quiet) })),
      ...(refused > 0 ? [h('p', { class: 'hint' }, t('game.refused', { count: refused }))] : []),
      h('div', { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': t('game.table') }, h('table', { class: 'data' }, h('caption', {}, t('game.table')),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, ''), seen.map((_, i) => h('th', { scope: 'col' }, month(dateOf(app, i * WEEKS), 'short'))))),
        h('tbody', {},
          line('full.need', (n) => hours(client(n)?.need)), line('full.got', (n) => hours(client(n) && client(n)!.informal + client(n)!.volunteer + client(n)!.formal)),
          line('full.lacked', (n) => hours(client(n)?.unmet)), line('full.said', (n) => hours(client(n)?.reported)),
          line('full.load', (n) => hours(n.get(cast!.carer)?.carer?.load)), line('full.strength', (n) => hours(n.get(cast!.carer)?.carer?.strength)), line('full.weight', heavy),
          ROLES.map((role) => h('tr', {}, h('th', { scope: 'row' }, roleLabel(role)), h('td', {}, ''), chosen.map((c) => h('td', {}, c[role] ? t(c[role]!.label) : ''))))))),
      h('h3', {}, t('game.debrief')), h('ol', { class: 'steps' }, (['debrief.1', 'debrief.2', 'debrief.3', 'debrief.4', 'debrief.5'] as Key[]).map((k) => h('li', {}, t(k)))),
      h('p', { class: 'hint' }, t('game.one_run')), button('game-again', t('game.again'), () => { phase = 'rest'; draw(); element.querySelector<HTMLElement>('#game-start')?.focus(); })];
  }

  draw();
  return { element, update: () => {}, relabel: draw };
}

/** Somebody with a professional, a carer and a volunteer; who has more of these goes first. */
function choose(list: Client[]): Client | undefined {
  const score = (c: Client) => (c.formal > 0 ? 4 : 0) + (c.volunteers > 0 ? 2 : 0) + (c.carers >= 2 ? 2 : 0) + Math.min(c.informal, 900) / 900;
  return list.filter((c) => c.main_carer != null).sort((a, b) => score(b) - score(a) || a.id - b.id)[0];
}

/** The helper with most hours is the carer; a volunteer, or else the next helper, is the volunteer. */
function castOf(network: Network): Cast {
  const helpers = network.ties.filter((tie) => tie.helps).sort((a, b) => b.helps!.agreed - a.helps!.agreed || a.id - b.id);
  const carer = helpers.find((tie) => !tie.helps!.as_volunteer) ?? helpers[0]!;
  const volunteer = helpers.find((tie) => tie.helps!.as_volunteer);
  const other = helpers.find((tie) => tie.id !== carer.id);
  return { client: network.person.id, carer: carer.id, volunteer: (volunteer ?? other ?? carer).id, volunteerIs: volunteer ? 'volunteer' : 'helper' };
}
