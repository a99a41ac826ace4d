// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/match_volunteer.hpp"

#include "model/ask/click.hpp"
#include "model/ask/shyness.hpp"
#include "model/give/give.hpp"
#include "model/setting.hpp"

namespace draagkracht {

namespace {

/// The free volunteer of the neighbourhood with the largest draw, or nobody.
PersonId volunteer_nearby(const World& w, PersonId client) {
  PersonId best;
  double best_score = -math::detail::infinity;
  w.each_in_neighbourhood(client, [&](PersonId q) {
    const std::size_t i = q.index();
    if (q == client || w.persons.volunteer[i] == 0 || !w.persons.at_home(q) ||
        w.week.value < w.persons.ill_until[i]) {
      return;
    }
    const CarerSlot slot = w.persons.carer[i];
    if (slot.valid() && w.carers[slot.index()].first_link.valid()) {
      return;
    }
    const double altruism = static_cast<double>(traits_of(w, q)[at(Trait::altruism)]);
    const double score = candidate_score(
        0.2 + altruism,
        Draw(w.luck, decision("ask.volunteer.whom"), w.key(client), w.key(q), w.week));
    const bool better =
        score > best_score || (best.valid() && score == best_score && w.key(q) < w.key(best));
    if (better && !w.ties.between(client, q).valid()) {
      best_score = score;
      best = q;
    }
  });
  return best;
}

}  // namespace

void match_volunteers(World& w, const Setting& s, Scratch& scratch) {
  const MatchVolunteer& p = s.parameters.match_volunteer;
  for (ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0 || client.reported.hours() < p.least_short) {
      continue;
    }
    if (!matched(p, client.reported.hours(),
                 Draw(w.luck, decision("ask.volunteer"), w.key(client.person), w.week),
                 matched_sooner(s.parameters.click, traits_of(w, client.person)))) {
      continue;
    }
    std::size_t channel = channel_count;
    for (const Channel c : volunteer_channels) {
      if (channel == channel_count && client.unmet[at(c)].value >= 15) {
        channel = at(c);
      }
    }
    if (channel == channel_count) {
      continue;
    }
    const PersonId volunteer = volunteer_nearby(w, client.person);
    if (!volunteer.valid()) {
      continue;
    }
    const TieId tie = w.ties.add({.a = client.person,
                                  .b = volunteer,
                                  .kind = TieKind::volunteer,
                                  .closeness = 0.3F,
                                  .contacts = 0,
                                  .distance_km = 1,
                                  .since = w.week},
                                 w.persons.key);
    const LinkId link = w.make_link(tie, volunteer, client.person, w.week, true);
    const auto minutes = static_cast<std::uint16_t>(60.0 * p.hours);
    w.links[link.index()].agreed[channel] = minutes;
    w.ties.columns.row[tie.index()].last_care = w.week.value;
    reach_again(w, s, scratch, volunteer);
    w.emit(EventKind::care_began, Cause::asked, volunteer, client.person, minutes,
           EventUnit::minutes_per_week);
  }
}

}  // namespace draagkracht
