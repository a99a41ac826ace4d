// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/match_volunteer.hpp"

#include <optional>

#include "model/ask/click.hpp"
#include "model/ask/shyness.hpp"
#include "model/give/give.hpp"
#include "model/remember/helpers.hpp"
#include "model/setting.hpp"

namespace draagkracht {

namespace {

/// The tie over which `q` was a volunteer of this client before; none when they do not know each
/// other; nothing when they know each other otherwise, or are at it now.
std::optional<TieId> earlier(const World& w, PersonId client, PersonId q) {
  const TieId tie = w.ties.between(client, q);
  if (!tie.valid()) {
    return TieId::none();
  }
  const Tie& held = w.ties.columns.row[tie.index()];
  const bool over =
      is_voluntary(held.kind) && held.last_care != long_ago && !w.link_between(q, client).valid();
  return over ? std::optional(tie) : std::nullopt;
}

/// The free volunteer of the neighbourhood with the largest draw, or nobody.
PersonId volunteer_nearby(const World& w, const MatchVolunteer& p, PersonId client) {
  const int age = w.persons.age(client, w.week);
  return best_nearby(w, client, [&](PersonId q) {
    const std::size_t i = q.index();
    if (q == client || w.persons.volunteer[i] == 0 || !w.persons.at_home(q) ||
        w.week.value < w.persons.ill_until[i]) {
      return -math::detail::infinity;
    }
    const CarerSlot slot = w.persons.carer[i];
    if (slot.valid() && w.carers[slot.index()].first_link.valid()) {
      return -math::detail::infinity;
    }
    const std::optional<TieId> tie = earlier(w, client, q);
    if (!tie || (!tie->valid() && !both_want(p, Draw(w.luck, decision("ask.volunteer.click"),
                                                     w.key(client), w.key(q), Week{0})))) {
      return -math::detail::infinity;
    }
    const double altruism = static_cast<double>(traits_of(w, q)[at(Trait::altruism)]);
    return candidate_score(
        (0.2 + altruism) * ages_fit(p, age - w.persons.age(q, w.week)) *
            (tie->valid() ? p.known : 1.0),
        Draw(w.luck, decision("ask.volunteer.whom"), w.key(client), w.key(q), w.week));
  });
}

/// Whether somebody will look for a volunteer for this client this week.
bool is_looked_for(const World& w, const MatchVolunteer& p, const Click& click,
                   const ClientRecord& client) {
  const bool alone = client.unmet[at(Channel::company)].value >= 30;
  if (client.reported.hours() < p.least_short && !alone) {
    return false;
  }
  const Key key = w.key(client.person);
  const Draw draw(w.luck, decision("ask.volunteer"), key, w.week);
  if (matched(p, client.reported.hours(), draw,
              matched_sooner(click, traits_of(w, client.person))) &&
      Draw(w.luck, decision("ask.volunteer.reached"), key, Week{0}).chance(p.reached)) {
    return true;
  }
  return alone && professional_comes(client) && draw.chance(p.pointed_out / 52.1775, 1);
}

/// A student stays until the study year is over; of the others some agree on a year.
void agree_on_term(const World& w, const AgreeForm& p, CareLink& link) {
  const int age = w.persons.age(link.giver, w.week);
  if (age < 25 && w.persons.employed_hours[link.giver.index()] <= 16) {
    link.form = HelpForm::study_year;
    link.until = study_year_ends(w.week);
  } else if (Draw(w.luck, decision("ask.volunteer.term"), w.key(link.giver), w.key(link.client),
                  w.week)
                 .chance(p.year)) {
    link.form = HelpForm::agreed_year;
    link.until = w.week.value + weeks_of(link.form);
  }
}

}  // namespace

void match_volunteers(World& w, const Setting& s, Scratch& scratch) {
  const MatchVolunteer& p = s.parameters.match_volunteer;
  for (ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0 ||
        !is_looked_for(w, p, s.parameters.click, client)) {
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
    const PersonId volunteer = volunteer_nearby(w, p, client.person);
    if (!volunteer.valid()) {
      continue;
    }
    TieId tie = w.ties.between(client.person, volunteer);
    const bool again = tie.valid();
    if (again) {
      w.ties.columns.row[tie.index()].state = TieState::active;
    } else {
      tie = w.ties.add({.a = client.person,
                        .b = volunteer,
                        .kind = TieKind::volunteer,
                        .closeness = 0.3F,
                        .contacts = 0,
                        .distance_km = 1,
                        .since = w.week},
                       w.persons.key);
    }
    const LinkId link = w.make_link(tie, volunteer, client.person, w.week, true);
    const auto minutes = static_cast<std::uint16_t>(60.0 * p.hours);
    w.links[link.index()].agreed[channel] = minutes;
    agree_on_term(w, s.parameters.agree_form, w.links[link.index()]);
    w.ties.columns.row[tie.index()].last_care = w.week.value;
    reach_again(w, s, scratch, volunteer);
    w.emit(again ? EventKind::returned : EventKind::care_began, Cause::asked, volunteer,
           client.person, minutes, EventUnit::minutes_per_week);
  }
}

}  // namespace draagkracht
