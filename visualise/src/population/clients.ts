/** Who needs care, by limitation and age, and the care of professionals that is in use. */
import { ages, bandsOf } from '../ages';
import { drawBars } from '../chart-bars';
import { drawColumns } from '../chart-columns';
import { figure } from '../figure';
import { t } from '../language';
import { number, percent } from '../numbers';
import { section } from '../sections/section';
import { capital, perThousand, value, type Context } from './context';

export const clients = (c: Context): HTMLElement =>
  section('clients', t('clients.title'), null, limitations(c), products(c));

const ANY = 'any';

function limitations(c: Context): HTMLElement {
  const rows = c.p.clients.by_age;
  const codes = Object.keys(rows[0]?.limitations ?? {}).filter((code) => code !== ANY);
  const shares = (code: string) => rows.map((r) => perThousand(value(r.limitations[code])));
  const asked = (code: string) => rows.map((r) => perThousand(r.asked[code]));
  const name = (code: string) => (code === ANY ? t('clients.any') : capital(c.name('limitation', code)));
  const old = rows.length - 1;
  const most = codes.reduce((a, b) => ((shares(b)[old] ?? 0) > (shares(a)[old] ?? 0) ? b : a), codes[0] ?? '');
  const all = c.p.check.figures.find((f) => f.id === 'clients')?.built;
  return figure({
    id: 'chart-limitations',
    title: t('clients.chart'),
    file: () => 'clients',
    subtitle: () => `${t('town.all')} · ${t('town.per_1000')}`,
    draw: (width, paper) => drawColumns({
      facets: codes.map((code) => ({ title: name(code), unit: t('clients.unit'), ...bandsOf(rows), rows: [shares(code)], asked: [asked(code)] })),
      keys: [{ kind: 'bar', label: t('town.built') }, { kind: 'level', label: t('town.asked') }], most: 3, write: (v) => number(v),
    }, width, paper),
    summary: () => t('clients.summary', {
      all: number(perThousand(all)), age: ages(rows, old), old: number(shares(ANY)[old]), most: c.name('limitation', most), n: number(shares(most)[old]),
    }),
    table: () => ({
      columns: [{ id: 'limitation', label: t('clients.limitation') }, { id: 'age', label: t('town.age') },
        { id: 'built', label: t('town.built'), digits: 1 }, { id: 'asked', label: t('town.asked'), digits: 1 }],
      rows: [ANY, ...codes].flatMap((code) => rows.map((_, i) => [name(code), bandsOf(rows).bands[i]!, shares(code)[i]!, asked(code)[i]!])),
    }),
    source: c.source,
    paper: 680,
  });
}

function products(c: Context): HTMLElement {
  const rows = c.p.clients.by_age;
  const codes = Object.keys(c.p.clients.products);
  const built = (code: string) => perThousand(value(c.p.clients.products[code])) ?? 0;
  const asked = (code: string) => c.p.check.figures.find((f) => f.id === `indications_${code}`)?.asked ?? null;
  const most = codes.reduce((a, b) => (built(b) > built(a) ? b : a), codes[0] ?? '');
  return figure({
    id: 'chart-formal',
    title: t('clients.formal'),
    file: () => 'formal-care',
    subtitle: () => `${t('town.all')} · ${t('town.per_1000')}`,
    draw: (width, paper) => drawBars({
      facets: [{ title: t('clients.products'), unit: t('town.per_1000'), bars: codes.map((code) => ({
        label: capital(c.name('product', code)), value: built(code), asked: asked(code),
        text: asked(code) == null ? number(built(code), 1) : t('clients.of_asked', { built: number(built(code), 1), asked: number(asked(code), 1) }),
      })) }],
      keys: [{ kind: 'bar', label: t('town.built') }, { kind: 'stroke', label: t('town.asked') }],
    }, Math.min(width, 760), paper),
    summary: () => t('clients.formal_summary', {
      product: c.name('product', most), n: number(built(most), 1), asked: number(asked(most), 1), any: percent(value(c.p.clients.any_product) ?? 0),
    }),
    table: () => ({
      columns: [{ id: 'product', label: t('clients.product') }, { id: 'built', label: t('town.built'), digits: 1 }, { id: 'asked', label: t('town.asked'), digits: 1 },
        { id: 'hours', label: t('clients.hours'), digits: 1 }, ...bandsOf(rows).bands.map((band, i) => ({ id: `age_${rows[i]!.from}`, label: band, digits: 1 }))],
      rows: codes.map((code) => [capital(c.name('product', code)), built(code), asked(code), value(c.p.clients.product_hours[code]),
        ...rows.map((r) => perThousand(value(r.products[code])))]),
    }),
    source: c.source,
    paper: 440,
  });
}
