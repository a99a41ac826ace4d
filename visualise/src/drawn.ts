/**
 * Drawings that the engine made, put into the page. They come as text; only shapes and words are taken
 * over from it, so that whatever a drawing holds, nothing of it can run or load.
 */
const shapes = new Set(['svg', 'g', 'title', 'desc', 'rect', 'circle', 'line', 'path', 'text', 'tspan']);
const SVG = 'http://www.w3.org/2000/svg';

export function drawnSvg(text: string): SVGSVGElement | null {
  const read = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const svg = read.localName === 'svg' ? copy(read) as SVGSVGElement : null;
  // As wide as its place: the size of paper is for the file.
  svg?.removeAttribute('width');
  svg?.removeAttribute('height');
  return svg;
}

function copy(from: Element): Element {
  const to = document.createElementNS(SVG, from.localName);
  for (const { name, value } of from.attributes) if (!/^(on|xmlns|href|xlink|style)/i.test(name)) to.setAttribute(name, value);
  for (const child of from.childNodes) {
    if (child instanceof Element) {
      if (shapes.has(child.localName)) to.append(copy(child));
    } else if (child.nodeType === Node.TEXT_NODE) to.append(child.textContent ?? '');
  }
  return to;
}

/** The sentence that a drawing says of itself. */
export const sentenceOf = (svg: SVGSVGElement | null): string => svg?.querySelector('desc')?.textContent ?? '';
