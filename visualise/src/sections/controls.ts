/** The bar of choices that the charts below it follow: which people, which variants. */
import type { Report } from '../data';
import { h } from '../dom';
import { say, t } from '../language';
import { swatch } from '../marks';
import { BASELINE } from '../read';
import { viewChanged, type View } from '../view';

export function controls(report: Report, view: View): HTMLElement {
  const groups = report.groups.filter((g) => report.series[g.id] ?? report.differences[g.id]);
  return h('div', { class: 'controls', role: 'group', 'aria-label': t('controls.title') },
    h('fieldset', { class: 'segments' },
      h('legend', {}, t('controls.group')),
      groups.map((group) => h('label', {},
        h('input', {
          type: 'radio', name: 'group', id: `group-${group.id}`, value: group.id, checked: view.group === group.id,
          change: () => { view.group = group.id; viewChanged(view); },
        }), h('span', {}, say(group.label))))),
    h('fieldset', { class: 'chips' },
      h('legend', {}, t('controls.variants')),
      report.variants.map((variant, i) => h('label', {},
        variant.id === BASELINE
          // The baseline never leaves the picture: without it a line says nothing.
          ? h('input', { type: 'checkbox', id: `show-${variant.id}`, checked: true, disabled: true })
          : h('input', {
              type: 'checkbox', id: `show-${variant.id}`, checked: !view.hidden.has(variant.id),
              change: (event) => {
                if ((event.target as HTMLInputElement).checked) view.hidden.delete(variant.id);
                else view.hidden.add(variant.id);
                viewChanged(view);
              },
            }),
        swatch(i), h('span', {}, say(variant.label))))));
}
