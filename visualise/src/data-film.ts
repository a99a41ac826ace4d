/** One run seen again: the network month by month, and some lives. Written by report_film.cpp. */
import type { Text } from './data';

/** Rows of numbers are packed as bytes, low byte first, in base64; see network/unpack.ts. */
export interface Network {
  /** People drawn, and how many there are: a large place is shown up to 20,000. */
  persons: number;
  residents: number;
  /** Units of a position between two people of a house. */
  step: number;
  /** x and y per person, 16 bits each. */
  places: string;
  /** x, y and width per street, 16 bits each. */
  streets: string;
  /** Age at week 0, plus 128 for a woman. */
  people: string;
  /** 64 bits per person. */
  keys: string;
  /** Close ties at week 0: two positions of 24 bits, and what the second is to the first. */
  ties: string;
  tie_kinds: Text[];
  /** The week and date of every month that is drawn. */
  weeks: number[];
  dates: string[];
  /** Above these shares of the need that is lacking the next level begins. */
  lacks: number[];
  /** Weeks in which another stop may follow from a stop. */
  reach: number;
  replicate: number;
  variants: Record<string, NetworkVariant>;
}

export interface NetworkVariant {
  /** Per person pairs of state and count of months; see `film_state` in network_film.hpp. */
  states: string;
  /** Giver, client (24 bits), first and last month, quarters of an hour plus 128 for a volunteer. */
  help: string;
  /** Week, carer, client, carer with whom it began, whether it follows, whether all help stopped. */
  steps: [number, number, number, number, 0 | 1, 0 | 1][];
}

export interface LifeTurn {
  week: number;
  code: string;
  text: Text;
  only_here: boolean;
}

export type Points = (number | null)[];

export interface LifeSide {
  variant: string;
  weeks: number[];
  /** Hours a week, means over a few weeks. */
  load: Points;
  strength: Points;
  need: Points;
  informal: Points;
  volunteer: Points;
  formal: Points;
  unmet: Points;
  /** Percent. */
  strain: Points;
  turns: LifeTurn[];
  circle: {
    /** What they are to the person, 1 for a woman, key. */
    people: [number, 0 | 1, string][];
    /** What somebody is to the person in a year: "dochter", "vriend". */
    words?: Text[];
    looks: {
      week: number;
      gone: boolean;
      /** Position among people, closeness in percent, minutes a week given to them and received, age then, and position among the words. */
      around: [number, number, number, number, number, number?][];
      /** Professionals who come for an indication; they are not drawn. */
      professionals?: number;
    }[];
  };
}

export interface Life {
  person: string;
  sex: 'f' | 'm';
  age: number;
  kind: Text;
  /** Drawn by lot; else chosen because the variants differ. */
  ordinary: boolean;
  weeks_different: number;
  /** Above 0 when the variant makes this life heavier, below 0 when lighter. */
  heavier: number;
  introduce: Text;
  both: LifeTurn[];
  difference: Text[];
  figures: Text[];
  /** The baseline, and the variant that the question is about. */
  sides: LifeSide[];
}

/** The drawings of the field for all lives of a page; see lives/drawings.ts. */
export interface Drawings {
  lenses: Text[];
  /** Per life what was drawn: position of the side, and week. */
  lives: [side: number, week: number][][];
  instruments: { id: string; label: Text; about: Text; why_not: Text; lines: string; order: string }[];
}

export interface Lives {
  weeks_per_point: number;
  replicate: number;
  caveat: Text;
  /** How many of all lives the variant makes heavier, and lighter. */
  heavier: number;
  lighter: number;
  list: Life[];
  drawings?: Drawings;
}

/** How things are spread over people in the last week, and how often everything happened. */
export interface Research {
  replicate: number;
  spreads: { id: string; title: Text; unit: Text; of: Text; bounds: number[] }[];
  variants: Record<string, {
    /** Per 1,000 residents a year. */
    events: { id: string; label: Text; rate: number }[];
    /** Share of people per class, weighted; null when there is nobody. */
    spreads: Record<string, (number | null)[]>;
  }>;
}
