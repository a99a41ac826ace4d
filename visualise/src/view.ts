/**
 * What the reader has chosen. It lives in the address of the page, so that a
 * link opens the same view and nothing is stored on the machine:
 * report.html#chart-unmet_need&lang=en&group=all&hide=minder_10
 */
import { isLang, language } from './language';

export interface View {
  group: string;
  hidden: Set<string>;
  /** Thin lines of single runs on or off. */
  showRuns: boolean;
  /** One run brought forward, or null for all. */
  run: number | null;
  allMeasures: boolean;
  whoMeasure: string;
  whoVariant: string;
}

type Listener = () => void;
let listeners: Listener[] = [];

/** Called when the view changes; `forgetListeners` when the page is built anew. */
export const onView = (listener: Listener): void => void listeners.push(listener);
export const forgetListeners = (): void => void (listeners = []);

export function viewChanged(view: View, anchor?: string): void {
  writeAddress(view, anchor);
  for (const listener of listeners) listener();
}

export interface Address {
  anchor: string | null;
  lang: string | null;
  group: string | null;
  hide: string[];
  /** What was chosen inside a figure, by name. */
  chosen: Record<string, string>;
}

/** Names of what a figure may put into its link. */
const FIGURE_NAMES = ['life', 'drawing', 'lens', 'variant', 'week'];

export function readAddress(): Address {
  const parts = location.hash.slice(1).split('&').map(decode);
  const get = (name: string) => parts.find((p) => p.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
  const lang = get('lang');
  const chosen = Object.fromEntries(FIGURE_NAMES.flatMap((name) => (get(name) ? [[name, get(name)!]] : [])));
  return {
    anchor: parts.find((p) => p && !p.includes('=')) ?? null,
    lang: isLang(lang) ? lang : null,
    group: get('group'),
    hide: (get('hide') ?? '').split(',').filter(Boolean),
    chosen,
  };
}

/** A stray percent sign in an address is no reason to show no page. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where the address points, with what is chosen there. */
function placeNow(): string | null {
  const { anchor, chosen } = readAddress();
  return anchor && [anchor, ...Object.entries(chosen).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)].join('&');
}

/** The address of this view, with another anchor if one is given. */
export function addressOf(view: View, anchor = placeNow()): string {
  const parts = [anchor ?? '', `lang=${language()}`];
  if (view.group) parts.push(`group=${encodeURIComponent(view.group)}`);
  if (view.hidden.size) parts.push(`hide=${[...view.hidden].map(encodeURIComponent).join(',')}`);
  return '#' + parts.filter(Boolean).join('&');
}

/** Replaces rather than adds: the back button should leave the report, not undo a tick box. */
function writeAddress(view: View, anchor?: string): void {
  history.replaceState(null, '', addressOf(view, anchor));
}

/** Goes to a section or chart and gives it the focus, as a browser does for a plain link. */
export function goTo(anchor: string | null): void {
  const target = anchor ? document.getElementById(anchor.split('&')[0]!) : null;
  if (!target) return;
  target.scrollIntoView();
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
}
