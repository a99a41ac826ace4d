/** The age pyramid with its sentence: on the page of a population and in the report of a run. */
import { ages, bandName } from '../ages';
import { drawPyramid } from '../chart-pyramid';
import type { PyramidBand } from '../data';
import { figure } from '../figure';
import { t } from '../language';
import { number } from '../numbers';

const per = (share: number): number => Number((1000 * share).toPrecision(6));

export function pyramid(bands: PyramidBand[], source: string, about: string, paper: number): HTMLElement {
  return figure({
    id: 'chart-pyramid',
    title: t('pyramid.title'),
    file: () => 'pyramid',
    subtitle: () => `${about} · ${t('town.per_1000')}`,
    draw: (width, paper) => drawPyramid({
      bands, men: t('town.men'), women: t('town.women'), ages: t('town.age'),
      keys: [{ kind: 'bar', label: t('town.built') }, { kind: 'stroke', label: t('town.asked') }],
    }, width, paper),
    summary: () => summary(bands),
    table: () => ({
      columns: [{ id: 'age', label: t('town.age') },
        { id: 'men_built', label: `${t('town.men')}, ${t('town.built')}`, digits: 1 }, { id: 'men_asked', label: `${t('town.men')}, ${t('town.asked')}`, digits: 1 },
        { id: 'women_built', label: `${t('town.women')}, ${t('town.built')}`, digits: 1 }, { id: 'women_asked', label: `${t('town.women')}, ${t('town.asked')}`, digits: 1 }],
      rows: bands.map((b, i) => [bandName(bands, i), per(b.men_built), per(b.men_asked), per(b.women_built), per(b.women_asked)]),
    }),
    source,
    paper,
  });
}

function summary(bands: PyramidBand[]): string {
  const from = (age: number) => number(bands.filter((b) => b.from >= age).reduce((sum, b) => sum + per(b.men_built + b.women_built), 0));
  const sides = bands.flatMap((b, i) => [
    { i, who: t('town.men'), built: b.men_built, asked: b.men_asked }, { i, who: t('town.women'), built: b.women_built, asked: b.women_asked }]);
  const off = sides.reduce((a, b) => (Math.abs(b.built - b.asked) > Math.abs(a.built - a.asked) ? b : a));
  const size = (b: PyramidBand) => b.men_built + b.women_built;
  const most = bands.reduce((best, b, i) => (size(b) > size(bands[best]!) ? i : best), 0);
  return t('pyramid.summary', {
    old: from(65), oldest: from(80), band: ages(bands, most),
    who: off.who, off: ages(bands, off.i), built: number(per(off.built), 1), asked: number(per(off.asked), 1),
  });
}
