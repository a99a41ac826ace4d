/** How people live: which households, and with whom at which age. */
import { ages, bandAt, bandsOf } from '../ages';
import { drawBars, type Bar } from '../chart-bars';
import { drawColumns } from '../chart-columns';
import type { Estimate } from '../data-population';
import { figure } from '../figure';
import { t } from '../language';
import { number, percent } from '../numbers';
import { section } from '../sections/section';
import { capital, percentage, value, type Context } from './context';

/** Which published figure belongs to which bar. */
const kinds: Record<string, string> = {
  alone: 'one_person_households', couple: 'couples_without_children', couple_with_children: 'couples_with_children', lone_parent: 'lone_parents', other: 'other_households',
};
const sizes = ['one_person_households', 'households_of_two', '', '', 'households_of_five'];

export const homes = (c: Context): HTMLElement =>
  section('homes', t('homes.title'), null, households(c), company(c));

function households(c: Context): HTMLElement {
  const bar = (label: string, e: Estimate | undefined, known: string): Bar => {
    const f = c.known(known);
    const share = value(e) ?? 0;
    return { label, value: share, text: percent(share), low: f?.low, high: f?.high };
  };
  const kind = Object.entries(c.p.homes.kinds).map(([code, e]) => bar(capital(c.name('home', code)), e, kinds[code] ?? ''));
  const size = c.p.homes.sizes.map((e, i) =>
    bar(t(i === 0 ? 'homes.one' : i + 1 < c.p.homes.sizes.length ? 'homes.size' : 'homes.size_more', { n: i + 1 }), e, sizes[i] ?? ''));
  const facets = [
    { title: t('homes.kind'), unit: t('homes.unit'), bars: kind }, { title: t('homes.in_house'), unit: t('homes.unit'), bars: size }];
  return figure({
    id: 'chart-households',
    title: t('homes.households'),
    explain: t('homes.explain'),
    file: () => 'households',
    subtitle: () => t('homes.all'),
    draw: (width, paper) => drawBars({ facets, keys: [{ kind: 'bar', label: t('town.built') }, { kind: 'range', label: t('town.country') }] }, width, paper),
    summary: () => t('homes.summary', {
      alone: percent(value(c.p.homes.kinds.alone) ?? 0, 0),
      children: percent((value(c.p.homes.kinds.couple_with_children) ?? 0) + (value(c.p.homes.kinds.lone_parent) ?? 0), 0),
      mean: number(value(c.p.homes.mean_size), 2),
    }),
    table: () => ({
      columns: [{ id: 'household', label: t('homes.household') }, { id: 'built', label: `${t('town.built')} (%)`, digits: 1 },
        { id: 'known_low', label: `${t('table.low')} (%)`, digits: 1 }, { id: 'known_high', label: `${t('table.high')} (%)`, digits: 1 }],
      rows: facets.flatMap((f) => f.bars).map((b) => [b.label, percentage(b.value), percentage(b.low), percentage(b.high)]),
    }),
    source: c.source,
    paper: 680,
  });
}

function company(c: Context): HTMLElement {
  const rows = c.p.company;
  const codes = Object.keys(c.page.names.company);
  const shares = (code: string) => rows.map((r) => percentage(value(r.share[code])));
  const asked = (code: string) => rows.map((r) => percentage(r.asked[code]));
  const isAsked = (code: string) => code in (rows[0]?.asked ?? {});
  const [old, young] = [rows.length - 1, bandAt(rows, 18)];
  const share = (i: number, code: string) => percent(value(rows[i]?.share[code]) ?? 0, 0);
  const admitted = rows.some((r) => (value(r.share.institution) ?? 0) > 0);
  return figure({
    id: 'chart-company',
    title: t('homes.company'),
    file: () => 'living-with-whom',
    subtitle: () => `${t('town.all')} · ${t('town.percent')}`,
    draw: (width, paper) => drawColumns({
      facets: codes.filter((code) => admitted || code !== 'institution').map((code) => ({
        title: capital(c.name('company', code)), unit: t('town.by_age'), ...bandsOf(rows), rows: [shares(code)], asked: isAsked(code) ? [asked(code)] : undefined,
      })),
      keys: [{ kind: 'bar', label: t('town.built') }, { kind: 'level', label: t('town.asked') }], most: admitted ? 2 : 3, write: (v) => number(v),
    }, width, paper),
    summary: () => [
      t('homes.company_summary', { old: ages(rows, old), alone: share(old, 'alone'), partner: share(old, 'partner'), young: ages(rows, young), parents: share(young, 'parents') }),
      admitted ? t('homes.admitted', { old: ages(rows, old), share: share(old, 'institution') }) : t('homes.nobody_admitted'),
    ].join(' '),
    table: () => ({
      columns: [{ id: 'age', label: t('town.age') }, ...codes.flatMap((code) => [
        { id: code, label: capital(c.name('company', code)), digits: 1 },
        ...(isAsked(code) ? [{ id: `${code}_asked`, label: t('town.asked_of', { what: c.name('company', code) }), digits: 1 }] : [])])],
      rows: rows.map((_, i) => [bandsOf(rows).bands[i]!, ...codes.flatMap((code) => [shares(code)[i]!, ...(isAsked(code) ? [asked(code)[i]!] : [])])]),
    }),
    source: c.source,
    paper: 680,
  });
}
