/** How large networks are: how many people have few around them, how many have many, and at which age. */
import { ages, bandsOf } from '../ages';
import { drawColumns } from '../chart-columns';
import type { Layers } from '../data-population';
import { figure } from '../figure';
import { t, type Key } from '../language';
import { number, percent } from '../numbers';
import { section } from '../sections/section';
import { percentage, value, type Context } from './context';

type Layer = 'inner' | 'second' | 'ties';
const layers: [Layer, Key][] = [['inner', 'network.inner'], ['second', 'network.second'], ['ties', 'network.ties']];

export const network = (c: Context): HTMLElement =>
  section('network', t('network.title'), t('network.lead'), sizes(c), byAge(c));

/** "0", "1", or "3–5" for a step of more than one, and the last one open. */
function sizeNames(rows: { from: number }[]): string[] {
  return rows.map((row, i) => {
    const last = (rows[i + 1]?.from ?? 0) - 1;
    return i + 1 === rows.length ? `${row.from}+` : last > row.from ? `${row.from}–${last}` : String(row.from);
  });
}

function sizes(c: Context): HTMLElement {
  const all = c.p.network.sizes;
  const lonely = all.inner.filter((bin) => bin.from <= 1).reduce((sum, bin) => sum + (value(bin.share) ?? 0), 0);
  const known = (id: string) => {
    const f = c.known(id);
    return f ? { mean: number(f.model, 1), target: number(f.target), low: number(f.low), high: number(f.high) } : null;
  };
  const [inner, second] = [known('inner_layer'), known('second_layer')];
  return figure({
    id: 'chart-layers',
    title: t('network.sizes'),
    file: () => 'network-sizes',
    subtitle: () => t('network.adults'),
    draw: (width, paper) => drawColumns({
      facets: layers.map(([layer, name]) => ({
        title: t(name), unit: t('network.people'), bands: sizeNames(all[layer]), short: bandsOf(all[layer]).short,
        rows: [all[layer].map((bin) => percentage(value(bin.share)))],
      })),
      keys: [], most: 3, write: (v) => number(v),
    }, width, paper),
    summary: () => [
      inner ? t('network.summary_inner', inner) : '',
      second ? t('network.summary_second', second) : '',
      t('network.few', { share: percent(lonely) }),
    ].filter(Boolean).join(' '),
    table: () => ({
      columns: [{ id: 'layer', label: t('network.layer') }, { id: 'people', label: t('network.count') }, { id: 'share', label: t('network.share'), digits: 1 }],
      rows: layers.flatMap(([layer, name]) => all[layer].map((bin, i) => [t(name), sizeNames(all[layer])[i]!, percentage(value(bin.share))])),
    }),
    source: c.source,
    paper: 680,
  });
}

function byAge(c: Context): HTMLElement {
  const rows = c.p.network.by_age;
  const means = (layer: keyof Layers) => rows.map((r) => value(r[layer]));
  const [ten = 0, last] = [rows.findIndex((r) => r.from >= 35), rows[rows.length - 1]];
  return figure({
    id: 'chart-layers-age',
    title: t('network.by_age'),
    file: () => 'network-by-age',
    subtitle: () => `${t('town.all')} · ${t('network.mean')}`,
    draw: (width, paper) => drawColumns({
      facets: layers.map(([layer, name]) => ({ title: t(name), unit: t('network.mean_by_age'), ...bandsOf(rows), rows: [means(layer)] })),
      keys: [], most: 3, write: (v) => number(v, v < 10 ? 1 : 0),
    }, width, paper),
    summary: () => t('network.age_summary', {
      middle: ages(rows, ten), ties: number(value(rows[ten]?.ties), 1), old: ages(rows, rows.length - 1), less: number(value(last?.ties), 1),
    }),
    table: () => ({
      columns: [{ id: 'age', label: t('town.age') }, ...layers.map(([layer, name]) => ({ id: layer as string, label: t(name), digits: 1 })),
        { id: 'weekly', label: t('network.weekly'), digits: 1 }, { id: 'monthly', label: t('network.monthly'), digits: 1 }, { id: 'nobody', label: t('network.nobody'), digits: 1 }],
      rows: rows.map((r, i) => [bandsOf(rows).bands[i]!, value(r.inner), value(r.second), value(r.ties), value(r.weekly), value(r.monthly), percentage(value(r.nobody))]),
    }),
    source: c.source,
    paper: 680,
  });
}
