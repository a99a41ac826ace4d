/** One window over the page at a time; Escape closes it and focus goes back. */
import { h } from '../dom';
import { t } from './words';

export function openDialog(title: string, content: (Node | null)[]): HTMLDialogElement {
  const close = () => dialog.close();
  const dialog = h('dialog', { class: 'card', 'aria-labelledby': 'dialog-title', close: () => dialog.remove(),
    click: (event) => { if (event.target === dialog) close(); } },
    h('div', { class: 'card-body' },
      h('h2', { id: 'dialog-title' }, title), content,
      h('button', { type: 'button', class: 'button', click: close }, t('word.close'))));
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
