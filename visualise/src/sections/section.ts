/** The frame of a section: an anchor, a heading and, if useful, a line that says how to read it. */
import { h } from '../dom';

export function section(id: string, title: string, lead: string | null, ...children: (Node | null)[]): HTMLElement {
  return h('section', { id, class: 'section', 'aria-labelledby': `${id}-title` },
    h('div', { class: 'section-head' }, h('h2', { id: `${id}-title` }, title), lead ? h('p', { class: 'lead' }, lead) : null),
    children);
}
