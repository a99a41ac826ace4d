// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "run/intervene.hpp"

#include <algorithm>
#include <vector>

namespace draagkracht {

namespace {

/// Later than any run, and no trouble to add a few weeks to.
constexpr std::int32_t never_again = 1'000'000;

/// The open links of a helper; a copy, since what follows may close them.
std::vector<LinkId> help_by(const World& w, PersonId p) {
  std::vector<LinkId> links;
  if (w.persons.carer[p.index()].valid()) {
    each_link_of_giver(w, w.carers[w.persons.carer[p.index()].index()],
                       [&](LinkId l) { links.push_back(l); });
  }
  return links;
}

void fall_out(World& w, PersonId p) {
  w.make_carer(p, w.week);
  for (const LinkId l : help_by(w, p)) {
    const CareLink& link = w.links[l.index()];
    w.emit(EventKind::quit, Cause::circumstances, p, link.client,
           static_cast<float>(agreed_minutes(link).value), EventUnit::minutes_per_week);
    w.close_link(l, w.week);
  }
  w.carer_of(p).paused_until = never_again;
}

void take_a_break(World& w, PersonId p, int weeks) {
  for (const LinkId l : help_by(w, p)) {
    const CareLink& link = w.links[l.index()];
    w.emit(EventKind::paused, Cause::own_limits, p, link.client,
           static_cast<float>(agreed_minutes(link).value), EventUnit::minutes_per_week);
  }
  CarerRecord& carer = w.carer_of(p);
  // The week that comes next is the first of the break.
  carer.paused_until = std::max(carer.paused_until, w.week.value + 1 + weeks);
}

void change_hours(World& w, PersonId p, double factor) {
  for (const LinkId l : help_by(w, p)) {
    CareLink& link = w.links[l.index()];
    const Minutes before = agreed_minutes(link);
    for (std::uint16_t& minutes : link.agreed) {
      minutes = static_cast<std::uint16_t>(std::min(minutes * factor + 0.5, 10'080.0));
    }
    const Minutes more = agreed_minutes(link) - before;
    const bool grows = more > Minutes{0};
    w.emit(grows ? EventKind::care_grew : EventKind::stepped_down,
           grows ? Cause::own_wish : Cause::own_limits, p, link.client,
           static_cast<float>(grows ? more.value : -more.value), EventUnit::minutes_per_week);
  }
}

void speak_up(ClientRecord& client, double points) {
  const double shift = static_cast<double>(client.shyness_shift) - points;
  client.shyness_shift =
      static_cast<float>(std::clamp(shift, -most_shyness_shift, most_shyness_shift));
}

bool makes_sense(Intervention what, double amount) {
  switch (what) {
    case Intervention::fall_out:
      return true;
    case Intervention::take_a_break:
      return amount >= 1 && amount <= longest_break;
    case Intervention::change_hours:
      return amount >= 0 && amount <= most_hours_factor;
    case Intervention::speak_up:
      return amount >= -most_shyness_shift && amount <= most_shyness_shift;
  }
  return false;
}

}  // namespace

const std::array<CodeName, intervention_count> intervention_names{{
    {"fall_out", {"valt uit", "falls out"}},
    {"take_a_break", {"neemt een pauze", "takes a break"}},
    {"change_hours", {"gaat meer of minder doen", "does more or less"}},
    {"speak_up", {"zegt wat er ontbreekt", "says what is lacking"}},
}};

Result<void> intervene(World& w, PersonId p, Intervention what, double amount) {
  if (p.index() >= w.persons.size() || !w.persons.alive(p)) {
    return Problem{{"Deze persoon is er niet (meer).", "This person is not here (any more)."},
                   "person"};
  }
  if (!makes_sense(what, amount)) {
    return Problem{{"Deze hoeveelheid kan niet.", "This amount makes no sense."}, "amount"};
  }
  if (what == Intervention::speak_up) {
    const ClientSlot slot = w.persons.client[p.index()];
    if (!slot.valid() || w.clients[slot.index()].open == 0) {
      return Problem{{"Deze persoon heeft nu geen hulp nodig.", "This person needs no help now."},
                     "person"};
    }
    speak_up(w.clients[slot.index()], amount);
    return {};
  }
  if (what != Intervention::fall_out && help_by(w, p).empty()) {
    return Problem{{"Deze persoon helpt nu niemand.", "This person helps nobody now."}, "person"};
  }
  switch (what) {
    case Intervention::fall_out:
      fall_out(w, p);
      break;
    case Intervention::take_a_break:
      take_a_break(w, p, static_cast<int>(amount));
      break;
    default:
      change_hours(w, p, amount);
  }
  return {};
}

}  // namespace draagkracht
