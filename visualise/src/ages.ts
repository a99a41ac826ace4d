/** Bands of age, and how they are called in a table, below a column and in a sentence. */
import { t } from './language';

/** "80–85". */
export const bandName = (bands: { from: number }[], i: number): string =>
  i + 1 < bands.length ? `${bands[i]!.from}–${bands[i + 1]!.from}` : `${bands[i]!.from}+`;

/** Names of age bands, and the ages they begin at. */
export const bandsOf = (rows: { from: number }[]) => ({
  bands: rows.map((_, i) => bandName(rows, i)),
  short: rows.map((row, i) => (i + 1 < rows.length ? String(row.from) : `${row.from}+`)),
});

/** "80 tot 85". */
export const ages = (rows: { from: number }[], i: number): string =>
  i + 1 < rows.length ? t('town.from_to', { from: rows[i]!.from, to: rows[i + 1]!.from }) : t('town.and_over', { from: rows[i]!.from });

/** The band that holds an age. */
export const bandAt = (rows: { from: number }[], age: number): number => rows.reduce((at, row, i) => (row.from <= age ? i : at), 0);
