/** The strings of the live page, apart from those of the report, which would only grow by them. */
import en from '../../strings.live.en.json';
import nl from '../../strings.live.nl.json';
import { fillIn, language, type Values } from '../language';

export type Key = keyof typeof nl;

/** A string of the live page, with {names} filled in. */
export const t = (key: Key, values: Values = {}): string => fillIn((language() === 'nl' ? nl : en)[key], values);
