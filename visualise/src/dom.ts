/**
 * Making elements. Children that are strings become text nodes: text from the
 * data can therefore never turn into HTML, and nothing here takes HTML.
 */
type Value = string | number | boolean | null | undefined;
type Child = Node | string | number | null | undefined | false | Child[];
export type Attributes = Record<string, Value | ((event: Event) => void)>;

const SVG = 'http://www.w3.org/2000/svg';

function fill<E extends Element>(element: E, attributes: Attributes, children: Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value != null) element.setAttribute(name, String(value));
  }
  append(element, children);
  return element;
}

function append(element: Element, children: Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child);
    else if (child instanceof Node) element.appendChild(child);
    else if (child != null && child !== false) element.appendChild(document.createTextNode(String(child)));
  }
}

/** An HTML element; an attribute with a function listens to the event of that name. */
export function h<K extends keyof HTMLElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function s<K extends keyof SVGElementTagNameMap>(tag: K, attributes: Attributes = {}, ...children: Child[]) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

/** Text for screen readers only. */
export const unseen = (text: string) => h('span', { class: 'unseen' }, text);
