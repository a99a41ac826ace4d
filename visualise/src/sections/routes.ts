/**
 * Which rules the answer runs through: those whose events come out most differently in the variant that the
 * question is about. That is a ranking by where the difference passes, not a sensitivity analysis.
 */
import type { Assumption, Report, Text } from '../data';

export interface Route {
  variant: string;
  label: Text;
  /** How often it happens in the baseline and in the variant. */
  base: number;
  rate: number;
  /** Assumed numbers of the rules behind it, and how many numbers those rules have. */
  assumed: Assumption[];
  all: number;
}

/** The rules that decide about an event, by the first two parts of the names of their numbers. */
const rules: Record<string, string[]> = {
  refused: ['ask.whom', 'offer.answer'],
  care_grew: ['ask.rate', 'offer.limit'],
  care_began: ['help.able', 'give.time'],
  quit: ['step.quit', 'step.back'],
  stepped_down: ['step.cut'],
  professional_left: ['formal.staff', 'formal.workload'],
  professional_came: ['formal.staff', 'formal.workload'],
  indication_granted: ['formal.request', 'formal.assess'],
  indication_reviewed: ['formal.review'],
  declined: ['formal.say'],
  budget_began: ['formal.own_budget'],
  budget_ended: ['formal.own_budget'],
  crisis: ['need.crisis'],
  relapsed: ['need.relapse'],
  hard_time: ['life.hard_time'],
  fell_ill: ['strain.health'],
  relieved: ['strain.take_over'],
  family_met: ['strain.meeting'],
  admitted: ['step.admit'],
  tie_broke: ['ties.fall_out'],
  tie_revived: ['ties.revive'],
};

const most = 8;

export function routesOf(report: Report): Route[] {
  const [first, second] = Object.keys(report.research?.variants ?? {});
  if (!first || !second) return [];
  const base = new Map(report.research!.variants[first]!.events.map((e) => [e.id, e.rate]));
  const seen = new Set<string>();
  return report.research!.variants[second]!.events
    .filter((e) => rules[e.id] && e.rate !== (base.get(e.id) ?? 0))
    .sort((a, b) => Math.abs(b.rate - (base.get(b.id) ?? 0)) - Math.abs(a.rate - (base.get(a.id) ?? 0)))
    .flatMap((e) => {
      // Each number is named once, with the event that differs most.
      const own = rules[e.id]!.filter((rule) => !seen.has(rule));
      own.forEach((rule) => seen.add(rule));
      const numbers = report.assumptions.filter((a) => own.some((rule) => a.id.startsWith(`${rule}.`)));
      return numbers.length ? [{ variant: second, label: e.label, base: base.get(e.id) ?? 0, rate: e.rate, assumed: numbers.filter((a) => a.grade === 'assumed'), all: numbers.length }] : [];
    })
    .slice(0, most);
}
