/**
 * A scenario file dropped on the page sets the levers. What the page cannot express is listed, never
 * dropped in silence.
 */
import { parse } from 'smol-toml';
import { language } from '../language';
import { FROM, positionOf, productsOf, wayOf, type Lever, type PolicyItem } from './levers';
import { SIZES, type Choice } from './state';
import type { Basis } from './types';
import { t } from './words';

export interface FromFile { choice: Choice; notes: string[] }

type Table = Record<string, unknown>;
const isTable = (x: unknown): x is Table => typeof x === 'object' && x !== null && !Array.isArray(x) && !(x instanceof Date);

/** "-30 %", "13 weeks" and 0.5 as numbers. */
function numeric(x: unknown): number | undefined {
  if (typeof x === 'number') return x;
  if (typeof x === 'bigint') return Number(x);
  const found = typeof x === 'string' ? /^\s*(-?[\d_]+(?:\.\d+)?)\s*(%|weeks?|weken)?\s*$/.exec(x) : null;
  if (!found) return undefined;
  const number = Number(found[1]!.replaceAll('_', ''));
  return found[2] === '%' ? number / 100 : number;
}

/** Equal but for the order of keys and the size of numbers. */
function same(a: unknown, b: unknown): boolean {
  if (isTable(a) && isTable(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    return [...keys].every((k) => same(a[k], b[k]));
  }
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, i) => same(x, b[i]));
  return a === b || (numeric(a) !== undefined && numeric(a) === numeric(b));
}

/** Throws an error of the parser, with line and column, when the text is no TOML. */
export function fromToml(basis: Basis, levers: Lever[], text: string): FromFile {
  const file = parse(text) as Table;
  const notes: string[] = [];
  const note = (key: Parameters<typeof t>[0], values: Record<string, string | number> = {}) => notes.push(t(key, values));
  const title = titleOf(file.title);
  const choice: Choice = { size: sizeOf(file.persons, note), levers: {}, title };
  if (file.format !== undefined && numeric(file.format) !== 1) note('file.format', { value: String(file.format) });
  for (const [key, usual] of [['weeks', basis.scenario.weeks], ['warm_up', basis.scenario.warm_up as number], ['seed', Number(basis.scenario.seed)]] as const) {
    if (file[key] !== undefined && numeric(file[key]) !== usual) note('file.number', { key, file: String(file[key]), page: usual });
  }
  if (file.start !== undefined && String((file.start as Date).toISOString?.() ?? file.start).slice(0, 10) !== basis.scenario.start) {
    note('file.number', { key: 'start', file: String((file.start as Date).toISOString?.() ?? file.start).slice(0, 10), page: basis.scenario.start });
  }
  if (file.extends !== undefined) note('file.extends', { file: String(file.extends) });
  const tables = parse(basis.tables) as Table;
  for (const key of ['population', 'costs', 'parameters', 'methods', 'groups']) {
    if (file[key] !== undefined && !same(file[key], tables[key])) note('file.table', { table: key });
  }
  const known = new Set(['format', 'title', 'question', 'look_at', 'main_variant', 'start', 'weeks', 'warm_up', 'persons', 'replicates', 'seed',
    'extends', 'population', 'costs', 'parameters', 'methods', 'groups', 'variants']);
  for (const key of Object.keys(file)) if (!known.has(key)) note('file.unknown', { key });
  takeVariant(file, levers, choice, note);
  return { choice, notes };
}

function titleOf(title: unknown): string {
  if (typeof title === 'string') return title;
  if (!isTable(title)) return '';
  return String(title[language()] ?? title.nl ?? title.en ?? '');
}

type Note = (key: Parameters<typeof t>[0], values?: Record<string, string | number>) => void;

function sizeOf(persons: unknown, note: Note): number {
  const asked = numeric(persons);
  if (asked === undefined) return 1000;
  const nearest = SIZES.reduce((best: number, s) => (Math.abs(s - asked) < Math.abs(best - asked) ? s : best), SIZES[0]);
  if (nearest !== asked) note('file.number', { key: 'persons', file: asked, page: nearest });
  return nearest;
}

function takeVariant(file: Table, levers: Lever[], choice: Choice, note: Note): void {
  const variants = isTable(file.variants) ? Object.entries(file.variants).filter(([id]) => id !== 'baseline') : [];
  const main = variants.find(([id]) => id === file.main_variant) ?? variants[0];
  if (!main) return note('file.no_variant');
  const others = variants.filter((v) => v !== main).map(([id]) => id);
  if (others.length > 0) note('file.others', { taken: main[0], others: others.join(', ') });
  const variant = isTable(main[1]) ? main[1] : {};
  if (variant.extends !== undefined) note('file.variant_extends', { variant: main[0], other: String(variant.extends) });
  if (Array.isArray(variant.methods) && variant.methods.length > 0) note('file.methods', { count: variant.methods.length });
  const positions: Record<string, number> = {};
  const items = Array.isArray(variant.policy) ? variant.policy.filter(isTable) : [];
  const taken = new Map<string, { at: number; product: string }[]>();
  items.forEach((raw, i) => {
    const place = `policy ${i + 1} (${String(raw.lever)})`;
    const item = plainItem(levers, raw);
    const found = item && positionOf(levers, item);
    if (!item || !found) return note('file.policy', { place });
    if (item.from !== FROM) note('file.from', { place, file: item.from, page: FROM });
    if (raw.moment !== undefined && raw.moment !== 'date') note('file.moment', { place });
    if (item.lever !== 'indication_size') {
      if (numeric(raw.taper)) note('file.taper', { place });
      positions[found.lever] = found.at;
      return;
    }
    if (raw.who !== 'all') note('file.who', { place, who: String(raw.who ?? 'existing') });
    const way = wayOf({ notice: Number(item.notice), taper: Number(item.taper), aftercare: String(item.aftercare), handover: String(item.handover) });
    if (way < 0) note('file.way', { place });
    else if (positions.way !== undefined && positions.way !== way) note('file.ways', { place });
    else positions.way = way;
    taken.set(found.lever, [...(taken.get(found.lever) ?? []), { at: found.at, product: String(item.product) }]);
  });
  for (const [lever, list] of taken) {
    const missing = productsOf(lever).filter((p) => !list.some((x) => x.product === p));
    if (missing.length > 0 || list.some((x) => x.at !== list[0]!.at)) note('file.together', { products: productsOf(lever).join(', ') });
    positions[lever] = list[0]!.at;
  }
  choice.levers = positions;
}

/** A policy table with its numbers as numbers, or undefined. */
function plainItem(levers: Lever[], raw: Table): PolicyItem | undefined {
  const from = numeric(raw.from) ?? 0;
  if (raw.lever === 'indication_size') {
    const change = numeric(raw.change);
    if (change === undefined) return undefined;
    return { lever: 'indication_size', product: String(raw.product), change, from, notice: numeric(raw.notice) ?? 0, taper: numeric(raw.taper) ?? 0,
      who: String(raw.who ?? 'existing'), aftercare: String(raw.aftercare ?? 'none'), handover: String(raw.handover ?? 'none') };
  }
  const scale = levers.find((l) => l.id === raw.lever)?.card.scale;
  const level = numeric(raw.level) ?? scale?.find((s) => s.code === raw.level)?.level;
  return scale && level !== undefined ? { lever: String(raw.lever), level, from } : undefined;
}
