/** Which kin people have, and how near: who could help when help is needed. */
import { ages, bandAt, bandsOf } from '../ages';
import { drawColumns } from '../chart-columns';
import { figure } from '../figure';
import { t } from '../language';
import { number, percent } from '../numbers';
import { section } from '../sections/section';
import { capital, percentage, value, type Context } from './context';

const drawn = ['mother', 'father', 'sibling', 'child', 'child_10km', 'nobody'];

export function kin(c: Context): HTMLElement {
  const rows = c.p.kin;
  const codes = Object.keys(c.page.names.kin);
  const shares = (code: string) => rows.map((r) => percentage(value(r.share[code])));
  const asked = (code: string) => rows.map((r) => percentage(r.asked[code]));
  const isAsked = (code: string) => code in (rows[0]?.asked ?? {});
  const share = (age: number, code: string) => percent(value(rows[bandAt(rows, age)]?.share[code]) ?? 0, 0);
  return section('kin', t('kin.title'), t('kin.lead'), figure({
    id: 'chart-kin',
    title: t('kin.chart'),
    file: () => 'kin',
    subtitle: () => `${t('town.all')} · ${t('town.percent')}`,
    draw: (width, paper) => drawColumns({
      facets: drawn.map((code) => ({
        title: code === 'nobody' ? t('kin.nobody') : capital(c.name('kin', code)), unit: t('town.by_age'), ...bandsOf(rows), rows: [shares(code)], asked: isAsked(code) ? [asked(code)] : undefined,
      })),
      keys: [{ kind: 'bar', label: t('town.built') }, { kind: 'level', label: t('town.asked') }], most: 3, write: (v) => number(v),
    }, width, paper),
    summary: () => t('kin.summary', {
      old: ages(rows, bandAt(rows, 80)), near: share(80, 'child_10km'), nobody: share(80, 'nobody'),
      middle: ages(rows, bandAt(rows, 50)), mother: share(50, 'mother'),
    }),
    table: () => ({
      columns: [{ id: 'age', label: t('town.age') }, ...codes.flatMap((code) => [
        { id: code, label: capital(c.name('kin', code)), digits: 1 },
        ...(isAsked(code) ? [{ id: `${code}_asked`, label: t('town.asked_of', { what: c.name('kin', code) }), digits: 1 }] : [])])],
      rows: rows.map((_, i) => [bandsOf(rows).bands[i]!, ...codes.flatMap((code) => [shares(code)[i]!, ...(isAsked(code) ? [asked(code)[i]!] : [])])]),
    }),
    source: c.source,
    paper: 680,
  }));
}
