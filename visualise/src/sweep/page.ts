/** The page of a sweep: the same section as in a report, with what was asked above it. */
import type { SweepPage } from '../data-sweep';
import { say, t } from '../language';
import { number } from '../numbers';
import { top } from '../sections/header';
import type { Page } from '../shell';
import { tippingSection } from './section';

export function sweepPage(data: SweepPage): Page {
  const { scenario, sweep } = data;
  return {
    title: () => `${t('sweep.page')} – ${say(data.title)}`,
    header: (choose) => top(choose, {
      kind: t('sweep.page'), title: say(data.title),
      question: sweep.levers.map((lever) => t('sweep.swept', { lever: say(lever.label), from: say(lever.from), to: say(lever.to) })).join('; '),
      facts: t('sweep.facts', { persons: number(scenario.persons), runs: number(scenario.replicates), weeks: number(scenario.weeks), seed: scenario.seed, file: scenario.file }),
    }),
    main: () => [tippingSection(data)],
  };
}
