/**
 * The choice in the address of the page: live.html#size=1000&levers=respite:strong&lang=nl.
 * An address that makes no sense is not guessed at: the page starts clean and says so.
 */
import { isLang, language } from '../language';
import type { Lever } from './levers';
import { SIZES, type Choice } from './state';

/** What is looked at: a measure and a group, by their names in the address. */
export interface Look { measure: string; group: string }

export interface Read { choice: Choice; lang: string | null; view: string | null; look: Partial<Look>; wrong: string[] }

const TITLE_MOST = 120;

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function readAddress(levers: Lever[], known: { measures: string[]; groups: string[] }, hash: string): Read {
  const read: Read = { choice: { size: 1000, levers: {}, title: '' }, lang: null, view: null, look: {}, wrong: [] };
  const positions: Record<string, number> = {};
  for (const part of hash.replace(/^#/, '').split('&').filter(Boolean)) {
    const cut = part.indexOf('=');
    const name = cut < 0 ? part : part.slice(0, cut);
    const value = cut < 0 ? '' : decode(part.slice(cut + 1));
    if (name === 'lang' && isLang(value)) read.lang = value;
    else if (name === 'view' && /^[a-z]+$/.test(value)) read.view = value;
    else if (name === 'measure' && known.measures.includes(value)) read.look.measure = value;
    else if (name === 'group' && known.groups.includes(value)) read.look.group = value;
    else if (name === 'title') read.choice.title = value.slice(0, TITLE_MOST);
    else if (name === 'size' && SIZES.some((s) => String(s) === value)) read.choice.size = Number(value);
    else if (name === 'levers') {
      for (const item of value.split(',').filter(Boolean)) {
        const [id, word] = item.split(':');
        const lever = levers.find((l) => l.id === id);
        const at = lever?.steps.findIndex((s) => s.code === word) ?? -1;
        if (!lever || at < 0 || id! in positions) read.wrong.push(item);
        else positions[lever.id] = at;
      }
    } else read.wrong.push(decode(part));
  }
  if (read.wrong.length > 0) read.choice = { size: 1000, levers: {}, title: '' };
  else read.choice.levers = positions;
  return read;
}

export function addressOf(levers: Lever[], choice: Choice, view: string, look: Look): string {
  const moved = levers.filter((l) => choice.levers[l.id] !== undefined)
    .map((l) => `${l.id}:${l.steps[choice.levers[l.id]!]!.code}`);
  const parts = [`size=${choice.size}`];
  if (moved.length > 0) parts.push(`levers=${moved.join(',')}`);
  if (choice.title) parts.push(`title=${encodeURIComponent(choice.title)}`);
  if (view !== 'levers') parts.push(`view=${view}`);
  return '#' + [...parts, `measure=${look.measure}`, `group=${look.group}`, `lang=${language()}`].join('&');
}
