/** Paper has another width than the screen, so charts are drawn again before printing and after it. */
type Redraw = (printing: boolean) => void;
let redraws: Redraw[] = [];

export const onPrint = (redraw: Redraw): void => void redraws.push(redraw);
export const forgetPrint = (): void => void (redraws = []);

export function listenToPrinting(): void {
  const all = (printing: boolean) => redraws.forEach((redraw) => redraw(printing));
  window.addEventListener('beforeprint', () => all(true));
  window.addEventListener('afterprint', () => all(false));
}
