/** What there is to count in a month: for the sentence, the table and the files. */
import type { Film, Take } from './film';
import { lackOf, partsAt, stateAt, strainOf } from './film';

export interface Count {
  carers: number;
  /** Strain of 60 of 100 or more. */
  worn: number;
  clients: number;
  /** A fifth of the need or more is lacking. */
  short: number;
  /** Carers who cut down or stopped in a chain of stops of the last half year. */
  chained: number;
}

/** From this level on (of 15) a carer counts as worn out, and from this one (of 7) a client as short. */
export const WORN = 10;
export const SHORT = 4;

export function countAt(film: Film, take: Take, month: number): Count {
  const count: Count = { carers: 0, worn: 0, clients: 0, short: 0, chained: 0 };
  for (let i = 0; i < film.count; i++) {
    const state = stateAt(film, take, i, month);
    const [strain, lack] = [strainOf(state), lackOf(state)];
    if (strain) count.carers++;
    if (strain >= WORN) count.worn++;
    if (lack) count.clients++;
    if (lack >= SHORT) count.short++;
  }
  for (const part of partsAt(film, take, month).values()) if (part !== 'left') count.chained++;
  return count;
}
