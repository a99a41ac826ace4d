/** What every part of the page of a population needs. */
import type { Estimate, NameKind, Population, PopulationPage, Published } from '../data-population';
import { say } from '../language';
import { sourceLine } from '../sections/source';

export interface Context {
  page: PopulationPage;
  p: Population;
  source: string;
  /** The name of a code, as it is written inside a sentence. */
  name: (kind: NameKind, code: string) => string;
  known: (id: string) => Published | undefined;
}

export const contextOf = (page: PopulationPage): Context => ({
  page,
  p: page.population,
  source: sourceLine(page),
  name: (kind, code) => say(page.names[kind][code] ?? code),
  known: (id) => page.population.published.find((f) => f.id === id),
});

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const value = (estimate?: Estimate): number | null => estimate?.value ?? null;
/** A share as percentage for a table or a column; a table keeps one digit more than is drawn. */
export const percentage = (share: number | null | undefined): number | null => (share == null ? null : Number((100 * share).toPrecision(6)));
export const perThousand = (share: number | null | undefined): number | null => (share == null ? null : Number((1000 * share).toPrecision(6)));
