/** Why there is no network and no lives in this report, where that is so; and where they are, on paper. */
import type { Report } from '../data';
import { h } from '../dom';
import { say, t } from '../language';
import { section } from './section';

export function filmAbsent(report: Report): HTMLElement | null {
  if (report.film_reason) return section('film-absent', t('film.absent'), t('film.absent_lead'), h('p', {}, say(report.film_reason)));
  return report.network ? h('p', { class: 'paper-only source' }, t('film.on_paper')) : null;
}
