/** Streets on the contact ladder: what contact there is, what people want, and where the two are apart. */
import { drawBars } from '../chart-bars';
import { figure } from '../figure';
import { t, type Key } from '../language';
import { number } from '../numbers';
import { section } from '../sections/section';
import { capital, percentage, type Context } from './context';

const figures: ['actual' | 'desired' | 'gap', Key][] = [['actual', 'streets.now'], ['desired', 'streets.wanted'], ['gap', 'streets.gap']];
const ends: ['p10' | 'median' | 'p90', Key][] = [['p10', 'streets.p10'], ['median', 'streets.median'], ['p90', 'streets.p90']];

/** No section where no street has enough adults. */
export function streets(c: Context): HTMLElement[] {
  const { count, contact } = c.p.streets;
  if (count === 0) return [];
  const codes = Object.keys(contact);
  const name = (code: string) => capital(c.name('contact', code));
  const point = (code: string, of: 'actual' | 'desired' | 'gap', end: 'p10' | 'median' | 'p90') => percentage(contact[code]![of][end]);
  const short = codes.reduce((a, b) => ((point(b, 'gap', 'median') ?? 0) > (point(a, 'gap', 'median') ?? 0) ? b : a));
  return [section('streets', t('streets.title'), t('streets.lead'), figure({
    id: 'chart-streets',
    title: t('streets.chart'),
    explain: t('streets.how'),
    file: () => 'streets',
    subtitle: () => t('streets.subtitle', { n: number(count) }),
    draw: (width, paper) => drawBars({
      facets: [{ title: t('streets.contact'), unit: t('streets.unit'), bars: codes.map((code) => ({
        label: `${name(code)}: ${c.name('contact_measure', code)}`,
        value: point(code, 'actual', 'median') ?? 0, asked: point(code, 'desired', 'median'), low: point(code, 'actual', 'p10'), high: point(code, 'actual', 'p90'),
        text: t('streets.of', { now: number(point(code, 'actual', 'median')), wanted: number(point(code, 'desired', 'median')) }),
      })) }],
      keys: [{ kind: 'bar', label: t('streets.now') }, { kind: 'stroke', label: t('streets.wanted') }, { kind: 'range', label: t('streets.range') }],
    }, Math.min(width, 860), paper),
    summary: () => t((point(short, 'gap', 'median') ?? 0) > 0 ? 'streets.summary' : 'streets.enough', {
      what: c.name('contact', short), gap: number(point(short, 'gap', 'median')), low: number(point(short, 'gap', 'p10')), high: number(point(short, 'gap', 'p90')),
    }),
    table: () => ({
      columns: [{ id: 'contact', label: t('streets.contact') }, { id: 'measure', label: t('streets.measure') }, ...figures.flatMap(([of, title]) => ends.map(([end, place]) => ({ id: `${of}_${end}`, label: `${t(title)}, ${t(place)}`, digits: 1 })))],
      rows: codes.map((code) => [name(code), c.name('contact_measure', code), ...figures.flatMap(([of]) => ends.map(([end]) => point(code, of, end)))]),
    }),
    source: c.source,
    paper: 680,
  }))];
}
