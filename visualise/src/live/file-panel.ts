/** Planners work here too: out to a scenario file, and in from one. */
import { h } from '../dom';
import { save } from '../download';
import type { App } from './app';
import { fromToml } from './toml-in';
import { scenarioToml } from './toml-out';
import { t } from './words';

export interface FilePanel { element: HTMLElement; take: (file: File) => Promise<void>; update: () => void }

const MOST_BYTES = 2_000_000;

export function filePanel(app: App, told: () => void): FilePanel {
  const notes = h('div', { class: 'notes', role: 'status', id: 'file-notes' });
  const title = h('input', { type: 'text', id: 'scenario-title', maxlength: 120, change: () => app.state.go({ ...app.state.now, title: title.value }) });
  const input = h('input', { type: 'file', id: 'scenario-file', accept: '.toml', change: () => {
    const file = input.files?.[0];
    if (file) void take(file).then(() => { input.value = ''; });
  } });

  async function take(file: File): Promise<void> {
    try {
      if (file.size > MOST_BYTES) throw new Error(t('file.too_large'));
      const read = fromToml(app.basis, app.levers, await file.text());
      app.notes = [t('file.taken', { name: file.name }), ...read.notes];
      app.state.go(read.choice);
    } catch (error) {
      app.notes = [t('file.refused', { name: file.name, why: error instanceof Error ? error.message : String(error) })];
    }
    told();
  }

  function update(): void {
    title.value = app.state.now.title;
    const [first, ...rest] = app.notes;
    notes.replaceChildren(...(first ? [h('p', {}, first), ...(rest.length
      ? [h('p', {}, t('file.not_here')), h('ul', {}, rest.map((n) => h('li', {}, n)))] : [])] : []));
  }

  const download = h('button', { type: 'button', class: 'button', id: 'download', click: () =>
    save('draagkracht-scenario.toml', scenarioToml(app.basis, app.levers, app.state.now, app.replicates), 'application/toml') }, t('file.download'));
  const element = h('div', { class: 'file' },
    h('h3', {}, t('file.title')), h('p', { class: 'explain' }, t('file.explain')),
    h('div', { class: 'file-row' },
      h('label', { class: 'choose' }, h('span', {}, t('file.name')), title), download,
      h('label', { class: 'choose' }, h('span', {}, t('file.open')), input)),
    notes);
  update();
  return { element, take, update };
}
