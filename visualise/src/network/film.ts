/** The network of one run, unpacked: who is where, who helps whom, and how everybody is in a month. */
import type { Network } from '../data-film';
import { bytesOf, keyText, numberAt, runsOf, wholes } from './unpack';

export interface Help {
  giver: number;
  client: number;
  /** First and last month. */
  from: number;
  to: number;
  /** Hours a week agreed, at most. */
  hours: number;
  volunteer: boolean;
}

export interface Step {
  week: number;
  carer: number;
  client: number;
  follows: boolean;
  stopped: boolean;
}

/** One variant. */
export interface Take {
  id: string;
  states: Uint8Array;
  help: Help[];
  steps: Step[];
}

export interface Film {
  count: number;
  months: number;
  weeks: number[];
  dates: string[];
  reach: number;
  step: number;
  x: Uint32Array;
  y: Uint32Array;
  width: number;
  height: number;
  streets: Uint32Array;
  age: (i: number) => number;
  woman: (i: number) => boolean;
  key: (i: number) => string;
  find: (key: string) => number;
  ties: { a: number; b: number; kind: number }[];
  takes: Take[];
}

export type Gone = 'dead' | 'moved' | 'admitted';
const gone: Record<number, Gone> = { 0x81: 'dead', 0x82: 'moved', 0x83: 'admitted' };

export const goneOf = (state: number): Gone | null => gone[state] ?? null;
/** 0: helps nobody; 1 to 15, worn out. */
export const strainOf = (state: number): number => (state & 0x80 ? 0 : state & 15);
/** 0: needs no help; 1 to 7, most of it lacking. */
export const lackOf = (state: number): number => (state & 0x80 ? 0 : state >> 4);

export function unpack(network: Network): Film {
  const places = wholes(bytesOf(network.places), 2);
  const [people, keys, ties] = [bytesOf(network.people), bytesOf(network.keys), bytesOf(network.ties)];
  const count = network.persons;
  const months = network.weeks.length;
  const x = Uint32Array.from({ length: count }, (_, i) => places[2 * i]!);
  const y = Uint32Array.from({ length: count }, (_, i) => places[2 * i + 1]!);
  const key = (i: number) => keyText(keys, i);
  let index: Map<string, number> | undefined;
  return {
    count, months, weeks: network.weeks, dates: network.dates, reach: network.reach, step: network.step, x, y,
    width: x.reduce((a, b) => Math.max(a, b), 1),
    height: y.reduce((a, b) => Math.max(a, b), 1),
    streets: wholes(bytesOf(network.streets), 2),
    age: (i) => people[i]! & 127,
    woman: (i) => people[i]! > 127,
    key,
    find: (name) => (index ??= new Map(Array.from({ length: count }, (_, i) => [key(i), i]))).get(name) ?? -1,
    ties: Array.from({ length: Math.floor(ties.length / 7) }, (_, i) =>
      ({ a: numberAt(ties, 7 * i, 3), b: numberAt(ties, 7 * i + 3, 3), kind: ties[7 * i + 6]! })),
    takes: Object.entries(network.variants).map(([id, variant]) => ({
      id,
      states: runsOf(bytesOf(variant.states), count, months),
      help: helpOf(bytesOf(variant.help)),
      steps: variant.steps.map(([week, carer, client, , follows, stopped]) =>
        ({ week, carer, client, follows: follows === 1, stopped: stopped === 1 })),
    })),
  };
}

const helpOf = (bytes: Uint8Array): Help[] =>
  Array.from({ length: Math.floor(bytes.length / 9) }, (_, i) => {
    const at = 9 * i;
    return {
      giver: numberAt(bytes, at, 3), client: numberAt(bytes, at + 3, 3), from: bytes[at + 6]!, to: bytes[at + 7]!,
      hours: (bytes[at + 8]! & 127) / 4, volunteer: bytes[at + 8]! > 127,
    };
  });

export const stateAt = (film: Film, take: Take, i: number, month: number): number => take.states[i * film.months + month]!;

/** The part that each had in a cascade of the last half year before a month: began it, followed, or lost help. */
export type Part = 'first' | 'followed' | 'left';

export function partsAt(film: Film, take: Take, month: number): Map<number, Part> {
  const now = film.weeks[month] ?? 0;
  const parts = new Map<number, Part>();
  for (const step of take.steps) {
    if (step.week > now || step.week <= now - film.reach) continue;
    if (!parts.has(step.client)) parts.set(step.client, 'left');
    parts.set(step.carer, step.follows ? 'followed' : parts.get(step.carer) === 'followed' ? 'followed' : 'first');
  }
  return parts;
}
