/** Who helps somebody who needs care: by age and sex, counted widely and narrowly, and whom they help. */
import { bandsOf } from '../ages';
import { drawBars } from '../chart-bars';
import { drawColumns } from '../chart-columns';
import type { Estimate } from '../data-population';
import { figure } from '../figure';
import { t, type Key } from '../language';
import { number, percent } from '../numbers';
import { section } from '../sections/section';
import { capital, percentage, value, type Context } from './context';

const counts: ['wide' | 'narrow', Key][] = [['wide', 'carers.wide'], ['narrow', 'carers.narrow']];

export const carers = (c: Context): HTMLElement =>
  section('carers', t('carers.title'), t('carers.lead'), byAge(c), helped(c));

function byAge(c: Context): HTMLElement {
  const rows = c.p.carers.by_age;
  const shares = (key: `${'wide' | 'narrow'}_${'men' | 'women'}`) => rows.map((r) => percentage(value(r[key])));
  return figure({
    id: 'chart-carers',
    title: t('carers.chart'),
    file: () => 'carers',
    subtitle: () => `${t('carers.of')} · ${t('town.percent')}`,
    draw: (width, paper) => drawColumns({
      facets: counts.map(([count, name]) => ({ title: t(name), unit: t('town.by_age'), ...bandsOf(rows), rows: [shares(`${count}_men`), shares(`${count}_women`)] })),
      keys: [{ kind: 'bar', label: t('town.men') }, { kind: 'open', label: t('town.women') }], most: 2, write: (v) => number(v),
    }, width, paper),
    summary: () => t('carers.summary', {
      wide: percent(value(c.p.carers.wide) ?? 0), narrow: percent(value(c.p.carers.narrow) ?? 0), hours: number(value(c.p.carers.narrow_mean_hours), 1),
    }),
    table: () => ({
      columns: [{ id: 'age', label: t('town.age') }, ...counts.flatMap(([count, name]) => [
        { id: `${count}_men`, label: `${t(name)}, ${t('town.men')}`, digits: 1 }, { id: `${count}_women`, label: `${t(name)}, ${t('town.women')}`, digits: 1 }])],
      rows: rows.map((_, i) => [bandsOf(rows).bands[i]!, ...counts.flatMap(([count]) => [shares(`${count}_men`)[i]!, shares(`${count}_women`)[i]!])]),
    }),
    source: c.source,
    paper: 680,
  });
}

function helped(c: Context): HTMLElement {
  const of = { wide: c.p.carers.wide_helps, narrow: c.p.carers.narrow_helps };
  const codes = Object.keys(of.wide);
  // The published figures are of carers counted widely.
  const known = (count: string, code: string) => (count === 'wide' ? c.known(`helps_${code}`) : undefined);
  const most = (helps: Record<string, Estimate>) => {
    const code = codes.reduce((a, b) => ((value(helps[b]) ?? 0) > (value(helps[a]) ?? 0) ? b : a));
    return `${c.name('helped', code)} (${percent(value(helps[code]) ?? 0, 0)})`;
  };
  return figure({
    id: 'chart-helped',
    title: t('carers.helped'),
    file: () => 'carers-relation',
    subtitle: () => t('carers.helped_of'),
    draw: (width, paper) => drawBars({
      facets: counts.map(([count, name]) => ({
        title: t(name), unit: t('carers.unit'),
        bars: codes.map((code) => ({
          label: capital(c.name('helped', code)), value: value(of[count][code]) ?? 0, text: percent(value(of[count][code]) ?? 0),
          low: known(count, code)?.low, high: known(count, code)?.high,
        })),
      })),
      keys: [{ kind: 'bar', label: t('town.built') }, { kind: 'range', label: t('town.country') }],
    }, width, paper),
    summary: () => t('carers.helped_summary', { wide: most(of.wide), narrow: most(of.narrow) }),
    table: () => ({
      columns: [{ id: 'helped', label: t('carers.whom') }, ...counts.map(([count, name]) => ({ id: count as string, label: `${t(name)} (%)`, digits: 1 })),
        { id: 'wide_known_low', label: `${t('table.low')} (%)`, digits: 1 }, { id: 'wide_known_high', label: `${t('table.high')} (%)`, digits: 1 }],
      rows: codes.map((code) => [capital(c.name('helped', code)), ...counts.map(([count]) => percentage(value(of[count][code]))),
        percentage(known('wide', code)?.low), percentage(known('wide', code)?.high)]),
    }),
    source: c.source,
    paper: 680,
  });
}
