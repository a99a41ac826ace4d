/**
 * The levers of the page: which of the engine's levers it has, their scales, and what a row of
 * positions means as a variant of a scenario. Cards and words come from the engine.
 */
import type { Text } from '../data';
import type { Basis, LeverCard } from './types';

/** Week after which everything is in force: so long the lines run together. */
export const FROM = 13;

/** One word of a scale; `usual` is where nothing changes. */
export interface Step { code: string; label: Text; usual: boolean }

export interface Lever { id: string; card: LeverCard; label: Text; steps: Step[]; usual: number }

/** Positions that differ from the usual one, by lever. */
export type Positions = Readonly<Record<string, number>>;

export interface PolicyItem { lever: string; from: number; [key: string]: string | number }

const changes = [-1, -0.5, -0.3, -0.1, 0, 0.2];
const ways = [
  { code: 'at_once', notice: 0, taper: 0, aftercare: 'none', handover: 'none' },
  { code: 'announced', notice: 13, taper: 0, aftercare: 'none', handover: 'none' },
  { code: 'tapered', notice: 13, taper: 52, aftercare: 'none', handover: 'none' },
  { code: 'with_care', notice: 13, taper: 52, aftercare: 'contact', handover: 'person' },
] as const;

/** Products whose hours a lever of the page changes. */
const products: Record<string, readonly string[]> = {
  guidance_hours: ['guidance'],
  home_hours: ['personal_care', 'domestic_help'],
};

/** Levers taken over from the engine as they are. */
const plain = ['informal_first', 'support_for_carers', 'respite', 'load_guard', 'volunteer_supply', 'community_work',
  'residual_contact', 'staff_shortage', 'fees_and_transport'];

const percent = (x: number): Text => {
  const n = Math.abs(Math.round(x * 100));
  if (x === 0) return { nl: 'zoals nu', en: 'as now' };
  if (x === -1) return { nl: 'alles weg', en: 'all gone' };
  return x < 0 ? { nl: `${n} % minder`, en: `${n} % less` } : { nl: `${n} % meer`, en: `${n} % more` };
};
const wayLabels: Record<string, Text> = {
  at_once: { nl: 'ineens', en: 'at once' },
  announced: { nl: 'aangekondigd', en: 'announced' },
  tapered: { nl: 'aangekondigd en geleidelijk', en: 'announced and gradual' },
  with_care: { nl: 'ook met contact en overdracht', en: 'also with contact and handover' },
};
const ownLabels: Record<string, Text> = {
  guidance_hours: { nl: 'Uren begeleiding', en: 'Hours of guidance' },
  home_hours: { nl: 'Uren hulp thuis (verzorging en huishouden)', en: 'Hours of help at home (care and household)' },
  way: { nl: 'Hoe uren weggaan', en: 'How hours go' },
};

/** What the page says in place of the engine's card: that is for who writes a scenario, and about one lever where the page has three. */
const ownCards: Record<string, Partial<LeverCard>> = {
  guidance_hours: {
    explain: { nl: 'Hoeveel uur begeleiding mensen krijgen: iemand die helpt met de dag indelen, post en geld, en onder de mensen komen.',
      en: 'How many hours of guidance people get: somebody who helps to plan the day, with letters and money, and to be among people.' },
    message: { nl: 'Een uur minder van een beroepskracht wordt geen uur meer van familie.',
      en: 'An hour less of a professional does not become an hour more of family.' },
  },
  home_hours: {
    explain: { nl: 'Hoeveel uur verzorging en huishoudelijke hulp mensen krijgen: wassen en aankleden, schoonmaken, boodschappen.',
      en: 'How many hours of personal care and household help people get: washing and dressing, cleaning, shopping.' },
    message: { nl: 'Wassen, aankleden en schoonmaken kunnen niet lang wachten. Wie al veel doet, krijgt er vaak het meest bij.',
      en: 'Washing, dressing and cleaning cannot wait long. Who does much already often gets most of it.' },
  },
  way: {
    explain: { nl: 'Hoe de uren weggaan die u bij de knoppen hierboven weghaalt: ineens, aangekondigd, geleidelijk, of met iemand die blijft kijken en het werk overdraagt. Zonder minder uren doet deze knop niets.',
      en: 'How the hours go that you take away with the levers above: at once, announced, gradually, or with somebody who keeps looking and hands the work over. Without fewer hours this lever does nothing.' },
    message: { nl: 'Dezelfde korting valt anders uit voor wie er tijd voor krijgt.', en: 'The same cut works out differently for who gets time for it.' },
    dynamics: { nl: 'Eerst kost tijd geven geld: de uren lopen langer door. Daarna is er minder dat mensen overvalt.',
      en: 'At first giving time costs money: the hours go on for longer. Later there is less that takes people by surprise.' },
  },
  residual_contact: {
    explain: { nl: 'Bij wie hulp verliest komt af en toe nog iemand langs. Gaat het mis, dan komt de hulp terug zonder wachtlijst. Deze knop geldt voor iedereen die hulp verliest; ‘ook met contact en overdracht’ geldt alleen voor wie u hierboven uren afneemt.',
      en: 'Somebody still looks in now and then on who loses help. When it goes wrong, help comes back without a waiting list. This lever is for everybody who loses help; “also with contact and handover” is only for those from whom you take hours above.' },
  },
};

export function leversOf(basis: Basis): Lever[] {
  const card = (id: string): LeverCard => {
    const found = basis.levers.find((l) => l.lever === id);
    if (!found) throw new Error(`the engine has no lever ${id}`);
    return found;
  };
  const own = (id: string, steps: Step[]): Lever =>
    ({ id, card: { ...card('indication_size'), ...ownCards[id] }, label: ownLabels[id]!, steps, usual: steps.findIndex((s) => s.usual) });
  const hours = changes.map((x) => ({ code: String(Math.round(x * 100)), label: percent(x), usual: x === 0 }));
  return [
    own('guidance_hours', hours),
    own('home_hours', hours),
    own('way', ways.map((w) => ({ code: w.code, label: wayLabels[w.code]!, usual: w.code === 'at_once' }))),
    ...plain.map((id): Lever => {
      const c = { ...card(id), ...ownCards[id] };
      const steps = c.scale.map((s) => ({ code: s.code, label: s.label, usual: s.level === 0 }));
      return { id, card: c, label: c.label, steps, usual: steps.findIndex((s) => s.usual) };
    }),
  ];
}

/** The policy that these positions stand for, numbers in base units. */
export function policyOf(levers: Lever[], positions: Positions, from = FROM): PolicyItem[] {
  const way = ways[positions.way ?? 0] ?? ways[0];
  const items: PolicyItem[] = [];
  for (const [id, list] of Object.entries(products)) {
    const change = changes[positions[id] ?? changes.indexOf(0)] ?? 0;
    if (change === 0) continue;
    for (const product of list) {
      items.push({ lever: 'indication_size', product, change, from, notice: Math.min(way.notice, from), taper: way.taper,
        who: 'all', moment: 'date', aftercare: way.aftercare, handover: way.handover });
    }
  }
  for (const lever of levers) {
    const at = positions[lever.id];
    if (!plain.includes(lever.id) || at === undefined || at === lever.usual) continue;
    items.push({ lever: lever.id, level: lever.card.scale[at]!.level, from, taper: 0 });
  }
  return items;
}

/** A variant as the engine takes it. */
export const variantJson = (levers: Lever[], positions: Positions, from = FROM): string =>
  JSON.stringify({ id: 'live', label: { nl: 'Onze keuze', en: 'Our choice' }, policy: policyOf(levers, positions, from), methods: [] });

/** What a policy item of a file is on this page: a lever and its position; or undefined. */
export function positionOf(levers: Lever[], item: PolicyItem): { lever: string; at: number } | undefined {
  if (item.lever === 'indication_size') {
    const found = Object.entries(products).find(([, list]) => list.includes(String(item.product)));
    const at = changes.findIndex((x) => Math.abs(x - Number(item.change)) < 1e-9);
    return found && at >= 0 ? { lever: found[0], at } : undefined;
  }
  const lever = levers.find((l) => l.id === item.lever && plain.includes(l.id));
  const at = lever?.card.scale.findIndex((s) => Math.abs(s.level - Number(item.level)) < 1e-9) ?? -1;
  return lever && at >= 0 ? { lever: lever.id, at } : undefined;
}

/** The way that fits these terms of a withdrawal, or -1. */
export const wayOf = (item: { notice: number; taper: number; aftercare: string; handover: string }): number =>
  ways.findIndex((w) => w.notice === item.notice && w.taper === item.taper && w.aftercare === item.aftercare && w.handover === item.handover);

/** Products that go together in one lever. */
export const productsOf = (lever: string): readonly string[] => products[lever] ?? [];

/** Positions without those that change nothing, in the order of the levers: equal choices compare equal. */
export function tidied(levers: Lever[], positions: Positions): Positions {
  const out: Record<string, number> = {};
  for (const lever of levers) {
    const at = positions[lever.id];
    if (at !== undefined && at !== lever.usual) out[lever.id] = at;
  }
  return out;
}
