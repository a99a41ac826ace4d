/** What ties make of networks: who know each other, which ties sleep, and how small networks are of people long in care. */
import { ages, bandAt, bandsOf } from '../ages';
import { drawBars } from '../chart-bars';
import { drawColumns } from '../chart-columns';
import type { CareNetwork, Density, State } from '../data-population';
import { figure } from '../figure';
import { t, type Key } from '../language';
import { number, percent } from '../numbers';
import { section } from '../sections/section';
import { capital, percentage, value, type Context } from './context';

export const ties = (c: Context): HTMLElement =>
  section('ties', t('ties.title'), null, density(c), states(c), care(c));

const parts: [keyof Density, Key][] = [['network', 'ties.everybody'], ['closest', 'ties.closest']];

function density(c: Context): HTMLElement {
  const { all, by_age: rows } = c.p.network.density;
  const shares = (part: keyof Density) => rows.map((r) => percentage(value(r[part])));
  const old = rows.length - 1;
  return figure({
    id: 'chart-density',
    title: t('ties.density'),
    explain: t('ties.density_how'),
    file: () => 'network-density',
    subtitle: () => `${t('town.all')} · ${t('ties.density_unit')}`,
    draw: (width, paper) => drawColumns({
      facets: parts.map(([part, name]) => ({ title: t(name), unit: t('town.by_age'), ...bandsOf(rows), rows: [shares(part)] })),
      keys: [], most: 2, write: (v) => number(v),
    }, width, paper),
    summary: () => t('ties.density_summary', {
      all: percent(value(all.network) ?? 0), closest: percent(value(all.closest) ?? 0),
      middle: ages(rows, bandAt(rows, 30)), few: percent(value(rows[bandAt(rows, 30)]?.network) ?? 0), old: ages(rows, old), more: percent(value(rows[old]?.network) ?? 0),
    }),
    table: () => ({
      columns: [{ id: 'age', label: t('town.age') }, ...parts.map(([part, name]) => ({ id: part as string, label: `${t(name)} (%)`, digits: 1 }))],
      rows: rows.map((_, i) => [bandsOf(rows).bands[i]!, ...parts.map(([part]) => shares(part)[i]!)]),
    }),
    source: c.source,
    paper: 680,
  });
}

const shown: State[] = ['active', 'dormant', 'latent'];

function states(c: Context): HTMLElement {
  const { all, kinds } = c.p.network.states;
  const codes = Object.keys(kinds).filter((code) => shown.some((state) => (value(kinds[code]![state]) ?? 0) > 0));
  const mean = (code: string, state: State) => value(kinds[code]![state]) ?? 0;
  const name = (state: State) => capital(c.name('state', state));
  const most = codes.reduce((a, b) => (mean(b, 'dormant') > mean(a, 'dormant') ? b : a), codes[0] ?? '');
  return figure({
    id: 'chart-states',
    title: t('ties.states'),
    explain: t('ties.states_how'),
    file: () => 'tie-states',
    subtitle: () => `${t('town.all')} · ${t('ties.per_person')}`,
    draw: (width, paper) => drawBars({
      facets: shown.map((state) => ({
        title: name(state), unit: t('ties.per_person'),
        bars: codes.map((code) => ({ label: capital(c.name('tie', code)), value: mean(code, state), text: number(mean(code, state), 2) })),
      })),
      keys: [],
    }, width, paper),
    summary: () => t('ties.states_summary', {
      active: number(value(all.active), 1), dormant: number(value(all.dormant), 1), latent: number(value(all.latent), 1), most: c.name('tie', most), n: number(mean(most, 'dormant'), 2),
    }),
    table: () => ({
      columns: [{ id: 'kind', label: t('ties.kind') }, ...shown.map((state) => ({ id: state as string, label: name(state), digits: 2 }))],
      rows: codes.map((code) => [capital(c.name('tie', code)), ...shown.map((state) => mean(code, state))]),
    }),
    source: c.source,
    paper: 680,
  });
}

const counted: ['ties' | 'friends', 'peer_ties' | 'peer_friends', Key][] = [['ties', 'peer_ties', 'ties.people'], ['friends', 'peer_friends', 'ties.friends']];

function care(c: Context): HTMLElement {
  const groups = Object.entries(c.p.network.care).filter(([, group]) => group.persons > 0);
  const name = (code: string) => capital(c.name('care_group', code));
  const smaller = c.known('network_psychiatric_smaller');
  const long = c.p.network.care.from_10;
  return figure({
    id: 'chart-care-networks',
    title: t('ties.care'),
    explain: t('ties.care_how'),
    file: () => 'networks-and-care',
    subtitle: () => `${t('ties.adults')} · ${t('network.mean')}`,
    draw: (width, paper) => drawBars({
      facets: counted.map(([own, peer, title]) => ({
        title: t(title), unit: t('network.mean'),
        bars: groups.map(([code, group]) => ({ label: name(code), value: value(group[own]) ?? 0, asked: value(group[peer]), text: number(value(group[own]), 1) })),
      })),
      keys: [{ kind: 'bar', label: t('ties.group') }, { kind: 'stroke', label: t('ties.peers') }],
    }, width, paper),
    summary: () => [
      long && long.persons > 0 ? t('ties.care_summary', { ties: number(value(long.ties), 1), peers: number(value(long.peer_ties), 1) }) : t('ties.care_nobody'),
      smaller?.model != null ? t('ties.care_known', { model: number(smaller.model, 2), target: number(smaller.target, 1) }) : '',
    ].filter(Boolean).join(' '),
    table: () => ({
      columns: [{ id: 'group', label: t('ties.group') }, { id: 'persons', label: t('ties.persons') }, ...counted.flatMap(([own, peer, title]) => [
        { id: own as string, label: t(title), digits: 1 }, { id: peer as string, label: `${t(title)}: ${t('ties.peers')}`, digits: 1 }]),
        { id: 'kin_share', label: t('ties.kin'), digits: 1 }],
      rows: groups.map(([code, group]: [string, CareNetwork]) => [name(code), group.persons, ...counted.flatMap(([own, peer]) => [value(group[own]), value(group[peer])]),
        percentage(value(group.kin_share))]),
    }),
    source: c.source,
    paper: 680,
  });
}
