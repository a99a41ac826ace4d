/**
 * Runs in a worker, so that the page stays awake. It goes through runs in slices of a quarter; when a
 * newer wish has come in between, it lets the older one go.
 */
import { Engine, EngineError, type Intervention } from '../engine/engine';
import type { Network } from './types';

const SLICE = 13;
/** The first part that is shown reaches a quarter beyond the week in which levers act. */
const FIRST = 26;
/** Milliseconds between two parts of a run: more often than a screen is looked at only takes time from the run. */
const PACE = 100;

export interface RunWish {
  type: 'run';
  id: number;
  /** The variant as JSON, or null for the baseline alone. */
  variant: string | null;
  /** Nobody waits for it yet. */
  ahead: boolean;
  /** Replicates whose baseline, or whose variant, is still wanted, in this order. */
  baseline: number[];
  replicates: number[];
}
export interface LifeWish {
  type: 'life';
  id: number;
  /** Lives that are looked at together; a newer group takes the place of an older one. */
  group: number;
  person: number;
  /** The variant as JSON, or null for the baseline. */
  variant: string | null;
  /** Who falls out, and after which week. */
  out: { person: number; week: number } | null;
  /** What is drawn every week; positions in the lists of the engine. */
  draw: Drawn;
}
export interface Drawn { drawing: number; lens: number; language: 0 | 1 }
export type Ask =
  | { type: 'start'; module: WebAssembly.Module }
  | { type: 'place'; scenario: string; weeks: number; measures: number[] }
  | { type: 'people'; id: number }
  | RunWish
  | LifeWish
  | { type: 'casting'; client: number }
  | { type: 'game'; client: number; people: number[]; weeks: number; rounds: number }
  | { type: 'round'; variant: string; acts: { person: number; what: Intervention; amount: number }[]; people: number[]; weeks: number };

export type Answer =
  | { type: 'ready' }
  | { type: 'people'; id: number; people: unknown }
  | { type: 'part'; id: number; replicate: number; week: number; rows: Float64Array }
  | { type: 'baseline' | 'variant'; id: number; replicate: number; rows: Float64Array; hash: string }
  | { type: 'life'; id: number; frames: Network[]; drawings: string[]; hash: string }
  | { type: 'casting'; network: Network }
  | { type: 'game'; alone: Network[][]; rows: Float64Array }
  | { type: 'round'; networks: Network[]; refused: number; rows: Float64Array }
  | { type: 'problem'; nl: string; en: string };

let engine: Engine | undefined;
let place = { weeks: 0, measures: [] as number[] };
let newest = 0;
let newestVariant: string | null = null;
let newestLife = 0;

/** The engine has one running world: who wants it waits for the other to finish or to give up. */
let turn: Promise<void> = Promise.resolve();

const post = (answer: Answer, transfer: Transferable[] = []) => self.postMessage(answer, { transfer });

/** Lets messages that wait come in; a timer would wait four milliseconds. */
const door = new MessageChannel();
let opened: (() => void) | undefined;
door.port1.onmessage = () => opened?.();
const breathe = () => new Promise<void>((resolve) => {
  opened = resolve;
  door.port2.postMessage(0);
});

function must(): Engine {
  if (!engine) throw new Error('the engine has not started');
  return engine;
}

/** Lives that wait: they are short, and somebody looks at the drawing. */
let waiting = 0;

/** A newer wish came, about something else. */
const overtaken = (wish: RunWish) => wish.id !== newest && (wish.variant === null || wish.variant !== newestVariant);

/** The run that was begun ahead and ended after somebody began to wait for it. */
let justDone: { variant: string; replicate: number } | undefined;

/** One run to its end; false when something newer came, or a life. */
async function runOne(wish: RunWish, replicate: number, variant: 0 | 1, first: boolean): Promise<boolean> {
  const e = must();
  const shows = () => first && (!wish.ahead || wish.id !== newest);
  e.prepare(replicate);
  e.begin(variant);
  let shown = 0;
  for (let week = 0; week < place.weeks;) {
    week = e.advance(week === 0 ? FIRST : SLICE);
    if (shows() && variant === 1 && week < place.weeks && performance.now() - shown > PACE) {
      shown = performance.now();
      const rows = e.courses(place.measures, place.weeks, week);
      post({ type: 'part', id: wish.id, replicate, week, rows }, [rows.buffer]);
    }
    await breathe();
    if (overtaken(wish) || waiting > 0) return false;
  }
  const rows = e.courses(place.measures, place.weeks, place.weeks);
  post({ type: variant === 0 ? 'baseline' : 'variant', id: wish.id, replicate, rows, hash: e.stateHash() }, [rows.buffer]);
  if (variant === 1 && wish.variant && wish.id !== newest) justDone = { variant: wish.variant, replicate };
  return true;
}

async function runAll(wish: RunWish): Promise<void> {
  if (wish.id !== newest) return;
  if (justDone?.variant === wish.variant) wish.replicates = wish.replicates.filter((r) => r !== justDone!.replicate);
  justDone = undefined;
  if (wish.variant) must().takeVariant(wish.variant);
  const left = (list: number[]) => list[0] ?? Infinity;
  const first = Math.min(left(wish.baseline), left(wish.replicates));
  while (wish.baseline.length + wish.replicates.length > 0) {
    const base = left(wish.baseline) <= left(wish.replicates);
    const list = base ? wish.baseline : wish.replicates;
    const replicate = list[0]!;
    if (!(await runOne(wish, replicate, base ? 0 : 1, replicate === first))) {
      if (wish.id === newest) queue(wish);  // after the life that waits, the rest
      return;
    }
    list.shift();
    if (wish.id !== newest) return;  // the newer wish has the rest
  }
}

/** One life in one run: the network and a drawing of every week; the story stands in the last network. */
async function live(wish: LifeWish): Promise<void> {
  if (wish.group !== newestLife) return;
  const e = must();
  e.prepare(0);
  if (wish.variant) e.takeVariant(wish.variant);
  e.begin(wish.variant ? 1 : 0);
  e.watch(wish.person);
  const { out, draw } = wish;
  const frames: Network[] = [];
  const drawings: string[] = [];
  for (let week = 0; ; week = e.advance(1)) {
    if (week === out?.week) e.intervene(out.person, 'fall_out', 0);
    const network = e.network<Network>(wish.person);
    frames.push(week === place.weeks ? network : { ...network, story: [] });
    drawings.push(e.draw(wish.person, draw.drawing, draw.lens, draw.language));
    if (week === place.weeks) break;
    if (week % SLICE === 0) {
      await breathe();
      if (wish.group !== newestLife) return;
    }
  }
  const hash = e.stateHash();
  e.watchNobody();
  post({ type: 'life', id: wish.id, frames, drawings, hash });
}

function game(ask: Extract<Ask, { type: 'game' }>): void {
  const e = must();
  e.prepare(0);
  e.begin(0);
  e.watch(ask.client);
  const look = () => ask.people.map((p) => e.network<Network>(p));
  const alone = [look()];
  for (let r = 0; r < ask.rounds; r++) {
    e.advance(ask.weeks);
    alone.push(look());
  }
  const rows = e.courses(place.measures, place.weeks, ask.rounds * ask.weeks);
  e.begin(0);
  e.watch(ask.client);
  post({ type: 'game', alone, rows }, [rows.buffer]);
}

function round(ask: Extract<Ask, { type: 'round' }>): void {
  const e = must();
  e.takeVariant(ask.variant);
  e.change(1);
  let refused = 0;
  for (const act of ask.acts) {
    try {
      e.intervene(act.person, act.what, act.amount);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      refused++;  // who stopped in the meantime cannot help more
    }
  }
  const week = e.advance(ask.weeks);
  const rows = e.courses(place.measures, place.weeks, week);
  post({ type: 'round', networks: ask.people.map((p) => e.network<Network>(p)), refused, rows }, [rows.buffer]);
}

async function answer(ask: Ask): Promise<void> {
  switch (ask.type) {
    case 'start':
      engine = await Engine.start(ask.module);
      return post({ type: 'ready' });
    case 'place':
      place = { weeks: ask.weeks, measures: ask.measures };
      return must().load(ask.scenario);
    case 'people':
      must().prepare(0);
      return post({ type: 'people', id: ask.id, people: must().people() });
    case 'run': return runAll(ask);
    case 'life':
      waiting--;
      return live(ask);
    case 'casting':
      must().prepare(0);
      return post({ type: 'casting', network: must().network<Network>(ask.client) });
    case 'game': return game(ask);
    case 'round': return round(ask);
  }
}

self.onmessage = ({ data }: MessageEvent<Ask>) => {
  if (data.type === 'run') {
    newest = data.id;
    newestVariant = data.variant;
  }
  if (data.type === 'life') newestLife = data.group;
  if (data.type === 'life') waiting++;
  if (data.type === 'place') newest = newestLife = -1;
  queue(data);
};

function queue(ask: Ask): void {
  turn = turn.then(() => answer(ask)).catch((error: unknown) => {
    const said = error instanceof EngineError ? error.problem : { nl: String(error), en: String(error) };
    post({ type: 'problem', nl: said.nl, en: said.en });
  });
}
