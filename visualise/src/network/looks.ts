/** How people look on the plan: by strain, need or cascade. Size and shape say it beside colour. */
import { t, type Key } from '../language';

export type Mode = 'strain' | 'need' | 'cascade';
export const modes: Mode[] = ['strain', 'need', 'cascade'];
export const modeNames: Record<Mode, Key> = { strain: 'film.by_strain', need: 'film.by_need', cascade: 'film.by_cascade' };

/** Carers are round, clients square; in a cascade who began it is a diamond. */
export type Shape = 'round' | 'square' | 'diamond';

export interface Look {
  /** Class of the legend, and place in the list of colours. */
  colour: number;
  shape: Shape;
  /** Times the usual size. */
  size: number;
}

/**
 * Two ramps that run from pale to dark (on a dark screen from dull to bright), so that they also work
 * in grey: warm for strain, cool for need. Then the three parts of a cascade.
 */
const ramps = {
  light: {
    strain: ['#d9c39a', '#dba86a', '#d98a45', '#cc6a2b', '#a94a17', '#7a2d08'],
    need: ['#b7c9da', '#8fb4d6', '#6499c9', '#3d7cb4', '#1f5d95', '#0b3a68'],
    cascade: ['#7a2d08', '#d55e00', '#0072b2'],
  },
  dark: {
    strain: ['#5d5140', '#7d6238', '#a67931', '#cf9130', '#f2ac3d', '#ffd98a'],
    need: ['#3f4f60', '#4a6a8a', '#5487b5', '#62a5dd', '#86c3f5', '#c9e6ff'],
    cascade: ['#ffd98a', '#f08a3c', '#56b4e9'],
  },
};
export const STEPS = 6;

export const isDark = (): boolean =>
  document.documentElement.dataset.theme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches && !matchMedia('print').matches;

export interface Colours {
  idle: string;
  street: string;
  paper: string;
  ink: string;
  line: string;
  ramp: string[];
}

export function coloursOf(mode: Mode, dark: boolean): Colours {
  const ramp = ramps[dark ? 'dark' : 'light'][mode];
  return dark
    ? { idle: '#46515d', street: '#1c242d', paper: '#181f27', ink: '#e9e7e2', line: '#8fa3b5', ramp }
    : { idle: '#c9c6bd', street: '#f1efe9', paper: '#ffffff', ink: '#1b2430', line: '#6b7683', ramp };
}

/** A level 1..most as a step of a ramp. */
export const stepOf = (level: number, most: number): number =>
  Math.max(0, Math.min(STEPS - 1, Math.round(((level - 1) / (most - 1)) * (STEPS - 1))));

export const legendOf = (mode: Mode): { text: string; look: Look }[] => {
  if (mode === 'strain') {
    return [0, 2, 5].map((colour, i) => ({ text: t((['film.strain_low', 'film.strain_mid', 'film.strain_high'] as const)[i]!), look: { colour, shape: 'round' as Shape, size: 0.8 + 0.16 * colour } }));
  }
  if (mode === 'need') {
    return [0, 2, 5].map((colour, i) => ({ text: t((['film.need_low', 'film.need_mid', 'film.need_high'] as const)[i]!), look: { colour, shape: 'square' as Shape, size: 0.8 + 0.16 * colour } }));
  }
  return [
    { text: t('film.cascade_first'), look: { colour: 0, shape: 'diamond', size: 1.5 } },
    { text: t('film.cascade_followed'), look: { colour: 1, shape: 'round', size: 1.5 } },
    { text: t('film.cascade_left'), look: { colour: 2, shape: 'square', size: 1.3 } },
  ];
};
