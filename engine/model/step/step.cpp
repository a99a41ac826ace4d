// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 9. Carers are visited in order of their rows; a decision writes only own agreements, and
// ending a link does not change what other carers read this week.
#include "model/step/step.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "core/prefetch.hpp"
#include "model/ask/guard.hpp"
#include "model/life/hard_time.hpp"
#include "model/life/homes.hpp"
#include "model/remember/exchange.hpp"
#include "model/step/admit.hpp"
#include "model/step/end_well.hpp"
#include "model/step/hold_on.hpp"
#include "model/step/step_back.hpp"

namespace draagkracht {

namespace {

/// Minutes a week below which nobody speaks of helping any more (assumed; range 0 to 30).
constexpr Minutes least_agreed{20};

/// Agreements that are not used wear off; nothing wears off while a cut is announced.
void let_slip(const World& w, const MakePlan& plan, CareLink& link, bool keep) {
  if (keep) {
    return;
  }
  double speed = -1;  // looked up when something wears off
  for (std::size_t c = 0; c < channel_count; ++c) {
    if (link.agreed[c] > link.given[c]) {
      const int unused = link.agreed[c] - link.given[c];
      speed = speed < 0 ? wearing_off(plan, w.ties.columns.row[link.tie.index()]) : speed;
      link.agreed[c] = static_cast<std::uint16_t>(link.agreed[c] -
                                                  static_cast<int>(speed * ((unused + 11) / 12)));
    }
  }
}

/// What age and own limitation leave of a carer.
double able_now(const World& w, const Setting& s, PersonId p) {
  return s.parameters.able_to_help.by_health(w.persons.age(p, w.week),
                                             w.persons.limitation[p.index()]);
}

std::optional<Cause> reason_to_stop(Step step) {
  switch (step) {
    case Step::stop_strained:
      return Cause::strain;
    case Step::stop_hard_time:
      return Cause::hard_time;
    case Step::stop_one_sided:
      return Cause::one_sided;
    case Step::stop_otherwise:
      return Cause::circumstances;
    default:
      return std::nullopt;
  }
}

/// Mean altruism of somebody and of those at home: how one was raised, as far as it shows.
double caring_home(const World& w, PersonId p) {
  double sum = static_cast<double>(w.persons.trait(p, Trait::altruism));
  int people = 1;
  each_housemate(w.persons, p, [&](PersonId other) {
    sum += static_cast<double>(w.persons.trait(other, Trait::altruism));
    ++people;
  });
  return sum / people;
}

/// A full task on one carer alone, who has nobody of the profession beside: whether it fails now.
bool full_task_fails_now(const World& w, const Setting& s, const CareLink& link,
                         const ClientRecord& client) {
  const HoldOn& p = s.parameters.hold_on;
  const double hours = agreed_minutes(link).hours();
  if (hours < p.full_hours || p.full_task <= 0) {
    return false;
  }
  const bool alone = w.links[client.first_link.index()].next_of_client == LinkId::none();
  bool comes = false;
  for (const Indication& i : client.indications) {
    comes = comes || i.delivered.value > 0;
  }
  return Draw(w.luck, decision("step.full_task"), w.key(link.giver), w.key(link.client), w.week)
      .chance(full_task_fails(p, alone && client.institution == 0, hours, comes,
                              w.week.value - link.since) /
                  52.1775,
              0);
}

/// Asks memory for what is looked at of the carers who come soon after row `i`: first their link,
/// then the tie under it and who is helped.
void ask_for_links(const World& w, std::size_t i) {
  constexpr std::size_t soon = 8;
  if (i + 2 * soon < w.carers.size()) {
    if (const LinkId l = w.carers[i + 2 * soon].first_link; l.valid()) {
      const CareLink& link = w.links[l.index()];
      prefetch(&link.tie);
      prefetch(&link.given);  // a record may lie on two lines of the cache
    }
  }
  if (i + soon < w.carers.size()) {
    if (const LinkId l = w.carers[i + soon].first_link; l.valid()) {
      const CareLink& link = w.links[l.index()];
      prefetch(&w.ties.columns.row[link.tie.index()]);
      prefetch(&w.clients[w.persons.client[link.client.index()].index()]);
    }
  }
}

void step_of_carer(World& w, const Setting& s, const Forgetting& memory, CarerRecord& carer,
                   double most_temper, double most_in_crisis) {
  std::array<LinkId, 32> chain;
  std::size_t n = 0;
  each_link_of_giver(w, carer, [&](LinkId l) {
    if (n < chain.size()) {
      chain[n++] = l;
    }
  });
  const double strain = static_cast<double>(carer.strain);
  const double fullness =
      carer.strength > 0 ? static_cast<double>(carer.load / carer.strength) : 0.0;
  const bool well = w.week.value >= w.persons.ill_until[carer.person.index()];
  // Who takes a break keeps what was agreed before it. The rest after stopping is no such break: it
  // begins when no help is left.
  const auto takes_break = [&](const CareLink& link) {
    return w.week.value < carer.paused_until &&
           link.since + s.parameters.step_back.rest_weeks < carer.paused_until;
  };
  for (std::size_t i = 0; i < n; ++i) {
    CareLink& link = w.links[chain[i].index()];
    const ClientRecord& client = w.clients[w.persons.client[link.client.index()].index()];
    const Draw draw(w.luck, decision("step.back"), w.key(carer.person), w.key(link.client), w.week);
    Step step = Step::none;
    const bool crisis = w.week.value < client.crisis_until;
    const StepBack& p = s.parameters.step_back;
    const double ends =
        ends_under(s.parameters.under_pressure, link.giver_is, from_byte(link.pressed)) *
        holds_together(s.parameters.share_evenly, from_byte(link.even));
    // What keeps near kin keeps most of them from a closer look.
    const double most = (crisis ? most_in_crisis : 1.0) *
                        (link.giver_is <= TieKind::child ? p.near_kin * ends : std::max(ends, 1.0));
    if (may_step(p, strain, draw, most_temper, most / most_ends)) {
      step = step_this_week(
          p,
          {.kind = link.giver_is,
           .strain = strain,
           .fullness = fullness,
           .able = able_now(w, s, carer.person),
           .one_sided = one_sided(w, s.parameters.exchange, s.parameters.able_to_help, memory,
                                  link.giver, link.client, link.tie),
           .hard_time = in_hard_time(w, carer.person),
           .leaves =
               crisis ? looks_away(s.parameters.hold_on, true, caring_home(w, carer.person)) : 1.0,
           .brake = brake_of_partner(s.parameters.hold_on, partner_at_home(w, carer.person).valid(),
                                     together(w, carer.person, link.client)),
           .ends = ends,
           .own_reasons = link.as_volunteer == 0},
          traits_of(w, carer.person), draw, most_temper);
    }
    if (step == Step::none && full_task_fails_now(w, s, link, client)) {
      step = Step::stop_strained;
    }
    const Minutes agreed = agreed_minutes(link);
    if (std::optional<Cause> why = reason_to_stop(step)) {
      if (step == Step::stop_otherwise && link.giver_is > TieKind::child &&
          from_byte(link.pressed) >= mostly_pressed) {
        why = Cause::pressure;
      }
      w.emit(EventKind::quit, *why, carer.person, link.client, static_cast<float>(agreed.value),
             EventUnit::minutes_per_week);
      end_help(w, s.parameters.end_well, link, false);
      hurt(s.parameters.guard, w.client_of(link.client));
      w.close_link(chain[i], w.week);
      if (step == Step::stop_strained && !carer.first_link.valid()) {
        carer.paused_until =
            w.week.value + static_cast<std::int32_t>(s.parameters.step_back.rest_weeks);
      }
      continue;
    }
    if (step == Step::cut_down) {
      for (std::uint16_t& m : link.agreed) {
        m = static_cast<std::uint16_t>(m * (1.0 - s.parameters.step_back.cut_share));
      }
      w.emit(EventKind::stepped_down, Cause::strain, carer.person, link.client,
             static_cast<float>((agreed - agreed_minutes(link)).value),
             EventUnit::minutes_per_week);
    }
    if (well && !takes_break(link)) {
      let_slip(w, s.parameters.make_plan, link, client.announced.value > 0);
    }
    // An agreement over next to nothing ends in silence after a while.
    if (agreed_minutes(link) < least_agreed && client.open != 0 && carer.paid == 0 &&
        w.week.value - link.since > 8) {
      w.emit(EventKind::care_ended, Cause::recovery, carer.person, link.client);
      w.close_link(chain[i], w.week);
    }
  }
}

}  // namespace

void step(World& w, const Setting& s) {
  const double most_temper =
      s.parameters.step_back.most_temper() * (1.0 + s.parameters.hold_on.brake);
  const double most_in_crisis = looks_away(s.parameters.hold_on, true, 0.0);
  const Forgetting memory(s.parameters.forget_favours);
  for (std::size_t i = 0; i < w.carers.size(); ++i) {
    ask_for_links(w, i);
    if (w.carers[i].first_link.valid()) {
      step_of_carer(w, s, memory, w.carers[i], most_temper, most_in_crisis);
    }
  }

  PerLimitation<double> worst{};
  for (std::size_t l = 0; l < limitation_count; ++l) {
    worst[l] = worst_admission_chance(s.parameters.admit, s.population.limitations[l].admission);
  }
  for (ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    const double rate = s.population.limitations[at(client.limitation)].admission;
    const Draw draw(w.luck, decision("step.admit"), w.key(client.person), w.week);
    if (!draw.chance(worst[at(client.limitation)], 0)) {
      continue;
    }
    double main_strain = 0;
    Minutes most{-1};
    each_link_of_client(w, client, [&](LinkId l) {
      const CareLink& link = w.links[l.index()];
      const Minutes minutes = agreed_minutes(link);
      const double strain = static_cast<double>(w.carer_of(link.giver).strain);
      if (minutes > most || (minutes == most && strain > main_strain)) {
        most = minutes;
        main_strain = strain;
      }
    });
    const double chance =
        admission_chance(s.parameters.admit, rate, static_cast<double>(client.unmet_share),
                         main_strain, w.week.value < client.crisis_until, most < Minutes{0});
    if (draw.chance(chance, 0)) {
      // The move itself is at the start of next week, so this week's books stay as they were kept.
      client.institution = moving_in;
      w.emit(EventKind::admitted,
             client.unmet_share > 0.25F ? Cause::unmet_need : Cause::limitation, client.person);
    }
  }
}

}  // namespace draagkracht
