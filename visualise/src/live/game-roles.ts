/**
 * The five roles of the game: what each sees and what each can decide. Nobody sees what that role would
 * not know: a client does not know the load of the carer, a professional hears only what is said.
 */
import type { Intervention } from '../engine/engine';
import { say } from '../language';
import { number } from '../numbers';
import type { PolicyItem } from './levers';
import type { Basis, Network } from './types';
import { t, type Key } from './words';

export type Role = 'client' | 'carer' | 'volunteer' | 'professional' | 'manager';
export const ROLES: readonly Role[] = ['client', 'carer', 'volunteer', 'professional', 'manager'];

/** A decision moves one person, or levers of the town, or nothing. */
export interface Decision { label: Key; act?: { what: Intervention; amount: number }; levers?: { lever: string; level: number }[]; cut?: number }

const more = { what: 'change_hours', amount: 1.25 } as const;
const less = { what: 'change_hours', amount: 0.75 } as const;

export const decisions: Record<Role, Decision[]> = {
  client: [{ label: 'decide.client_wait' }, { label: 'decide.client_speak', act: { what: 'speak_up', amount: 1 } }, { label: 'decide.client_hide', act: { what: 'speak_up', amount: -1 } }],
  carer: [{ label: 'decide.carer_same' }, { label: 'decide.carer_more', act: more }, { label: 'decide.carer_less', act: less }, { label: 'decide.carer_rest', act: { what: 'take_a_break', amount: 4 } }],
  volunteer: [{ label: 'decide.volunteer_same' }, { label: 'decide.volunteer_more', act: more }, { label: 'decide.volunteer_less', act: less }, { label: 'decide.volunteer_stop', act: { what: 'fall_out', amount: 0 } }],
  professional: [
    { label: 'decide.professional_usual' },
    { label: 'decide.professional_talk', levers: [{ lever: 'professional_training', level: 1 }] },
    { label: 'decide.professional_guard', levers: [{ lever: 'load_guard', level: 1 }] },
    { label: 'decide.professional_contact', levers: [{ lever: 'residual_contact', level: 1 }] },
  ],
  manager: [
    { label: 'decide.manager_keep' },
    { label: 'decide.manager_cut', cut: -0.3 },
    { label: 'decide.manager_invest', levers: [{ lever: 'respite', level: 1 }, { lever: 'support_for_carers', level: 1 }] },
    { label: 'decide.manager_recruit', levers: [{ lever: 'volunteer_supply', level: 1 }] },
  ],
};

/** Whether the client of the game still lives at home and needs help. */
const goes = (cast: Cast, networks: Map<number, Network>): boolean => {
  const now = networks.get(cast.client)?.client;
  return !!now && !now.institution;
};

/** The help that a carer or volunteer gives the client, if any. */
const helpOf = (role: 'carer' | 'volunteer', cast: Cast, networks: Map<number, Network>) =>
  networks.get(role === 'carer' ? cast.carer : cast.volunteer)?.ties.find((tie) => tie.id === cast.client)?.helped;

/** What this role can decide now: who stopped cannot do more or less, and nobody helps a client who is gone. */
export function decisionsNow(role: Role, cast: Cast, networks: Map<number, Network>): Decision[] {
  if (role === 'manager' || role === 'professional') return decisions[role];
  if (!goes(cast, networks)) return [{ label: 'decide.nothing' }];
  return role === 'client' || helpOf(role, cast, networks) ? decisions[role] : [{ label: 'decide.stay_away' }];
}

/** What a decision about the town is as policy, in force after week `from`. */
export function policyOfDecision(decision: Decision, from: number): PolicyItem[] {
  const cuts = decision.cut === undefined ? [] : ['guidance', 'personal_care', 'domestic_help'].map((product): PolicyItem => (
    { lever: 'indication_size', product, change: decision.cut!, from, notice: 0, taper: 0, who: 'all', moment: 'date', aftercare: 'none', handover: 'none' }));
  return [...cuts, ...(decision.levers ?? []).map(({ lever, level }) => ({ lever, level, from, taper: 0 }))];
}

const roleKeys: Record<Role, Key> = {
  client: 'role.client', carer: 'role.carer', volunteer: 'role.volunteer', professional: 'role.professional', manager: 'role.manager',
};
export const roleLabel = (role: Role): string => t(roleKeys[role]);

/** Who plays which person, by row in the tables. */
export interface Cast { client: number; carer: number; volunteer: number; volunteerIs: 'volunteer' | 'helper' }

/** What is known of the town at a week: measures in view. */
export interface Town { delivered: string; cost: string; overloaded: string }

const hours = (minutes: number): string => number(minutes / 60, 1);
const third = (x: number, words: [Key, Key, Key]): string => t(words[x < 0.33 ? 0 : x < 0.66 ? 1 : 2]);

/** The card of a role: lines that this role knows. */
export function cardOf(role: Role, basis: Basis, cast: Cast, networks: Map<number, Network>, town: Town): string[] {
  const client = networks.get(cast.client)!;
  const now = client.client;
  if (role === 'manager') return [t('know.town_hours', { hours: town.delivered }), t('know.town_cost', { cost: town.cost }), t('know.town_heavy', { share: town.overloaded })];
  if (!now || now.institution) return [t('know.client_gone', { name: client.person.name })];
  const channels = (of: Record<string, number>) => Object.entries(of).filter(([, m]) => m >= 30).sort((a, b) => b[1] - a[1]).slice(0, 3)
    .map(([c]) => say(basis.words.channels[c] ?? c)).join(', ') || t('know.nothing');
  const name = client.person.name;
  if (role === 'client') {
    const helpers = client.ties.filter((tie) => tie.helps && tie.helps.minutes > 0).map((tie) => tie.name).join(', ') || t('know.nobody');
    return [t('know.client_need', { hours: hours(now.need), what: channels(now.needs) }),
      t('know.client_got', { own: hours(now.informal + now.volunteer), who: helpers, formal: hours(now.formal) }),
      t('know.client_lacks', { hours: hours(now.unmet), what: channels(now.lacks) }),
      ...(now.announced > 0 ? [t('know.announced', { hours: hours(now.announced) })] : []),
      third(now.own_direction, ['know.direction_low', 'know.direction_middle', 'know.direction_high'])];
  }
  if (role === 'professional') {
    return [t('know.pro_hours', { name, granted: hours(now.products.reduce((a, p) => a + p.granted, 0)), delivered: hours(now.formal) }),
      now.reported > 0 ? t('know.pro_heard', { name, hours: hours(now.reported) }) : t('know.pro_heard_nothing', { name }),
      t('know.pro_network', { count: client.ties.filter((tie) => tie.helps).length }),
      ...(now.crisis ? [t('know.crisis', { name })] : []),
      ...(now.announced > 0 ? [t('know.announced', { hours: hours(now.announced) })] : [])];
  }
  const self = networks.get(role === 'carer' ? cast.carer : cast.volunteer)!;
  const carer = self.carer;
  const link = helpOf(role, cast, networks);
  if (!carer || !link) return [t('know.stopped', { name }), t('know.stopped_for_good')];
  return [t('know.gives', { name, hours: hours(link.minutes), all: hours(carer.given) }),
    t('know.load', { load: hours(carer.load), strength: hours(carer.strength) }),
    third(carer.strain, ['know.strain_low', 'know.strain_middle', 'know.strain_high']),
    now.reported > 0 ? t('know.hears', { name }) : t('know.hears_nothing', { name }),
    ...(carer.paused ? [t('know.resting')] : [])];
}
