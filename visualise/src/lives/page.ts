/** The page of one life: the same view as in the report. */
import type { LifePage } from '../data-life';
import { h } from '../dom';
import { say, t } from '../language';
import { number } from '../numbers';
import { top } from '../sections/header';
import { section } from '../sections/section';
import { sourceLine } from '../sections/source';
import type { Page } from '../shell';
import { lifeView } from './life';

export function lifePage(data: LifePage): Page {
  const { scenario } = data;
  return {
    title: () => `${t('life.page')} – ${say(data.title)}`,
    header: (choose) => top(choose, {
      kind: t('life.page'), title: say(data.title), question: '',
      facts: t('life.page_facts', { run: number(data.replicate + 1), runs: number(scenario.replicates), weeks: number(scenario.weeks), person: data.life.person }),
    }),
    main: () => [
      section('life', t(data.variants.length > 1 ? 'life.title' : 'life.page'), say(data.caveat),
        ...lifeView(data.life, {
          start: scenario.start, weeks: scenario.weeks, labels: data.variants.map((variant) => say(variant.label)),
          tieKinds: data.tie_kinds, source: sourceLine(data),
        }, { drawings: data.drawings ?? undefined, index: 0 })),
      section('what', t('variants.title'), null,
        h('ul', { class: 'limits' }, data.variants.map((variant) => h('li', {}, h('strong', {}, `${say(variant.label)}: `), variant.explain ? say(variant.explain) : '')))),
    ],
  };
}
