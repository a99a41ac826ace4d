/**
 * The contract of the page of one population, format 1: what `population --json` says, with the names
 * of its codes. Numbers are plain: a share is 0..1.
 */
import type { Grade, PyramidBand, Text } from './data';

/** A mean or share and its standard error; null where nobody was counted. */
export interface Estimate { value: number | null; error: number | null }
type ByCode<T> = Record<string, T>;

export interface CheckedFigure {
  id: string;
  group: string;
  label: Text;
  /** English; `share` is shown as a percentage. */
  unit: string;
  asked: number | null;
  built: number | null;
  error: number | null;
  z: number | null;
  outside: boolean;
}
export interface CheckedTable {
  id: string;
  label: Text;
  cells: number;
  df: number;
  chi_square: number;
  p: number;
  outside: boolean;
  worst: Text;
  worst_z: number;
}
/** A figure that nobody asked for, beside what is known of the whole country. */
export interface Published {
  id: string;
  label: Text;
  unit: string;
  model: number | null;
  error: number | null;
  target: number;
  low: number;
  high: number;
  inside: 'yes' | 'chance' | 'no' | 'not_computed';
  grade: Grade;
  source: Text;
}

export interface Layers { inner: Estimate; second: Estimate; ties: Estimate; nobody: Estimate; weekly: Estimate; monthly: Estimate }
/** Share of the pairs in somebody's network who know each other: of all members, of the fifteen closest. */
export interface Density { network: Estimate; closest: Estimate }
export type State = 'active' | 'dormant' | 'latent';
/** Of adults; `peer` is what others of their age have who need no care. */
export interface CareNetwork { persons: number; ties: Estimate; peer_ties: Estimate; friends: Estimate; peer_friends: Estimate; kin_share: Estimate }
/** Over streets: a tenth lie below `p10` and a tenth above `p90`. */
export interface Spread { p10: number | null; median: number | null; p90: number | null }
export interface Size { from: number; share: Estimate }

export interface Population {
  scenario: string;
  seed: number;
  weeks_lived: number;
  persons: number;
  households: number;
  check: { false_alarm: number; z_limit: number; p_limit: number; figures: CheckedFigure[]; tables: CheckedTable[] };
  published: Published[];
  pyramid: PyramidBand[];
  homes: { kinds: ByCode<Estimate>; persons_in: ByCode<Estimate>; sizes: Estimate[]; mean_size: Estimate };
  company: { from: number; share: ByCode<Estimate>; asked: ByCode<number | null> }[];
  kin: { from: number; share: ByCode<Estimate>; asked: ByCode<number | null> }[];
  network: {
    all: Layers;
    by_age: (Layers & { from: number })[];
    sizes: Record<'inner' | 'second' | 'ties', Size[]>;
    density: { all: Density; by_age: (Density & { from: number })[] };
    states: { all: Record<State, Estimate>; kinds: ByCode<Record<State, Estimate>> };
    care: ByCode<CareNetwork>;
  };
  streets: { count: number; contact: ByCode<Record<'actual' | 'desired' | 'importance' | 'gap', Spread>> };
  carers: {
    wide: Estimate;
    narrow: Estimate;
    by_age: { from: number; wide_men: Estimate; wide_women: Estimate; narrow_men: Estimate; narrow_women: Estimate }[];
    wide_helps: ByCode<Estimate>;
    narrow_helps: ByCode<Estimate>;
    narrow_mean_hours: Estimate;
    wide_mean_hours: Estimate;
  };
  clients: {
    by_age: { from: number; limitations: ByCode<Estimate>; asked: ByCode<number | null>; products: ByCode<Estimate> }[];
    products: ByCode<Estimate>;
    product_hours: ByCode<Estimate>;
    any_product: Estimate;
  };
}

/** Kinds of names: of homes, company, kin, ties and their states, contact in streets and what is measured of it, groups by care, who is helped, limitations, products, groups of figures, units. */
export type NameKind = 'home' | 'company' | 'kin' | 'tie' | 'state' | 'contact' | 'contact_measure' | 'care_group' | 'helped' | 'limitation' | 'product' | 'group' | 'unit';

export interface PopulationPage {
  format: 1;
  page: 'population';
  program: { version: string; commit: string };
  title: Text;
  /** The seed as text: it may be larger than a number in a browser can hold. */
  scenario: { file: string; seed: string; persons: number; weighted: boolean };
  names: Record<NameKind, Record<string, Text>>;
  population: Population;
}
