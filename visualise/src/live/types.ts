/** What the engine says about people, as engine/web/people.cpp writes it. Minutes are per week. */
import type { Measure, Text } from '../data';

export interface Person { id: number; key: string; name: string; age: number; sex: 'm' | 'f'; residence: string; employed: number; volunteer: boolean }

/** One who lives at home and needs help. */
export interface Client extends Person {
  limitation: string; carers: number; volunteers: number;
  informal: number; by_volunteers: number; formal: number; unmet: number; main_carer: number | null;
}

export interface Product { product: string; granted: number; in_force: number; delivered: number; vacant: boolean }

export interface ClientNow {
  limitation: string; since: number; institution: boolean; crisis: boolean;
  need: number; needs: Record<string, number>; lacks: Record<string, number>;
  informal: number; volunteer: number; formal: number; unmet: number; reported: number; announced: number;
  own_direction: number; burden: number; products: Product[];
}

export interface CarerNow { load: number; strength: number; strain: number; given: number; trust: number; hope: number; reward: number; paused: boolean }

export interface Help { minutes: number; agreed: number; channels: Record<string, number>; as_volunteer: boolean; since: number }

export interface TieNow extends Person {
  kind: string; state: string; closeness: number; harmful: boolean; contacts: number; distance_km: number; paused: boolean;
  is_client?: boolean; carer?: CarerNow; helps?: Help; helped?: Help;
}

export interface StoryLine {
  week: number; event: string; label: Text; cause: string; why: Text; person: string; other: string; amount: number; milestone: boolean;
}

export interface Network { week: number; person: Person; client: ClientNow | null; carer: CarerNow | null; ties: TieNow[]; story: StoryLine[] }

/** A card of `draagkracht info --levers --json`. */
export interface LeverCard {
  lever: string; label: Text; explain: Text; message: Text; dynamics: Text; equity: Text; grade: string; source: Text;
  scale: { code: string; label: Text; level: number }[];
}

/** What is put into the page when it is built. */
export interface Basis {
  /** A resolved scenario without variants but the baseline. */
  scenario: Record<string, unknown> & { weeks: number; start: string; seed: string; replicates: number };
  /** The tables of the same scenario as a file holds them. */
  tables: string;
  levers: LeverCard[];
  /** With their position in the series of the engine. */
  measures: (Measure & { position: number })[];
  /** How many measures the engine records per group. */
  recorded: number;
  groups: { id: string; position: number; label: Text; explain: Text }[];
  words: Record<'limitations' | 'kinds' | 'channels' | 'products', Record<string, Text>> & {
    /** In the order of the engine. */
    drawings: { id: string; label: Text; about: Text; why_not: Text }[];
    lenses: Text[];
  };
  version: string;
}
