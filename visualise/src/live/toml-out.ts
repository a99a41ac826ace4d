/** A choice as a scenario file that the command line runs unchanged: everything in it, no `extends`. */
import { policyOf, type Lever, type PolicyItem } from './levers';
import type { Choice } from './state';
import type { Basis } from './types';

/** Text between quotes, as TOML wants it. */
export function quoted(text: string): string {
  const escapes: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
  return `"${text.replace(/[\\"\n\r\t]/g, (c) => escapes[c]!)
    .replace(/[\u0000-\u001f\u007f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;
}

export function scenarioToml(basis: Basis, levers: Lever[], choice: Choice, replicates: number): string {
  const { scenario } = basis;
  const title = choice.title.trim();
  const policy = policyOf(levers, choice.levers);
  const lines = [
    '# Made with the live page of Draagkracht. Gemaakt met de zaalpagina van Draagkracht.',
    '# draagkracht run THIS_FILE',
    'format = 1',
    `title.nl = ${quoted(title || 'Onze keuze')}`,
    `title.en = ${quoted(title || 'Our choice')}`,
    'question.nl = "Wat verandert er door onze keuze?"',
    'question.en = "What does our choice change?"',
    `start = ${scenario.start}`,
    `weeks = ${scenario.weeks}`,
    `warm_up = ${String(scenario.warm_up)}`,
    `persons = ${choice.size}`,
    `replicates = ${replicates}`,
    `seed = ${scenario.seed}`,
    '',
    '[variants.live]',
    `label.nl = ${quoted(title || 'Onze keuze')}`,
    `label.en = ${quoted(title || 'Our choice')}`,
    ...policy.flatMap((item) => ['', '[[variants.live.policy]]', ...itemLines(levers, item)]),
    '',
    '# What lies below is the basis that the page works with.',
    basis.tables.trim(),
    '',
  ];
  return lines.join('\n');
}

function itemLines(levers: Lever[], item: PolicyItem): string[] {
  if (item.lever !== 'indication_size') {
    const word = levers.find((l) => l.id === item.lever)!.card.scale.find((s) => s.level === item.level)!.code;
    return [`lever = "${item.lever}"`, `level = "${word}"`, `from = ${item.from}`];
  }
  return [
    'lever = "indication_size"',
    `product = "${item.product}"`,
    `change = "${Math.round(Number(item.change) * 100)} %"`,
    `from = ${item.from}`,
    `notice = "${item.notice} weeks"`,
    `taper = "${item.taper} weeks"`,
    `who = "${item.who}"`,
    `aftercare = "${item.aftercare}"`,
    `handover = "${item.handover}"`,
  ];
}
