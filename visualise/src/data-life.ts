/** The contract of the page of one life: what `explain --html` writes. */
import type { Lang, Text, Variant } from './data';
import type { Drawings, Life } from './data-film';

export interface LifePage {
  format: 1;
  page: 'life';
  language?: Lang;
  program: { version: string; commit: string };
  title: Text;
  scenario: { file: string; start: string; weeks: number; replicates: number; seed: string };
  replicate: number;
  /** In the order of the sides of the life. */
  variants: Variant[];
  tie_kinds: Text[];
  caveat: Text;
  life: Life;
  drawings?: Drawings | null;
}
