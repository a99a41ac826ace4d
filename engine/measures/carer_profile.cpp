// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/carer_profile.hpp"

#include <algorithm>

#include "measures/care_network.hpp"
#include "measures/sums.hpp"

namespace draagkracht {

const std::array<CodeName, helped_count> helped_names{{
    {"parent", {"(schoon)ouder", "parent (in law)"}},
    {"partner", {"partner", "partner"}},
    {"child", {"kind", "child"}},
    {"other_kin", {"andere familie", "other kin"}},
    {"other", {"vriend, kennis of buur", "friend, acquaintance or neighbour"}},
}};

LinkMinutes::LinkMinutes(const World& world)
    : as_built_(std::ranges::none_of(
          world.links, [](const CareLink& link) { return total_minutes(link.given) > 0; })) {}

std::int32_t LinkMinutes::of(const CareLink& link) const {
  return as_built_ ? total_minutes(link.agreed) : total_minutes(link.given);
}

namespace {

/// What the client is to the carer; parents of one's partner are parents too.
Helped helped_by(const Residents& residents, const CareLink& link) {
  const World& w = residents.world();
  switch (relation_to_client(w, link)) {
    case TieKind::partner:
      return Helped::partner;
    case TieKind::child:
      return Helped::parent;
    case TieKind::parent:
      return Helped::child;
    case TieKind::sibling:
      return Helped::other_kin;
    case TieKind::other_kin: {
      bool in_law = false;
      residents.each_tie(link.giver, [&](PersonId partner, TieId, TieKind kind) {
        if (kind == TieKind::partner) {
          const TieId tie = w.ties.between(partner, link.client);
          in_law = in_law || (tie.valid() && w.ties.kind_seen_by(partner, tie) == TieKind::parent);
        }
      });
      return in_law ? Helped::parent : Helped::other_kin;
    }
    default:
      return Helped::other;
  }
}

/// Weeks from which care is long.
constexpr int a_quarter = 13;

/// What one carer does, over all clients helped.
struct Effort {
  std::int32_t minutes = 0;
  bool long_enough = false;  ///< for a quarter of a year or more
  LinkId most;
};

Effort effort_of(const World& w, const LinkMinutes& minutes, const CarerRecord& carer) {
  Effort effort;
  std::int32_t most = -1;
  each_link_of_giver(w, carer, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    if (!counts_as_care(w, link)) {
      return;
    }
    const std::int32_t given = minutes.of(link);
    effort.minutes += given;
    effort.long_enough = effort.long_enough || w.week.value - link.since >= a_quarter;
    if (given > most) {
      most = given;
      effort.most = l;
    }
  });
  return effort;
}

std::size_t carer_band(int age) {
  std::size_t band = 0;
  while (band + 1 < carer_ages.size() && age >= carer_ages[band + 1]) {
    ++band;
  }
  return band;
}

/// The hours of somebody who is a carer in one sense or both.
void add_hours(CarerProfile& look, double weight, const Effort& effort, bool wide, bool narrow,
               bool employed) {
  const double hours_given = hours(effort.minutes);
  const double eight = effort.minutes >= 8 * 60 ? 1 : 0;
  if (wide) {
    look.wide_mean_hours.add(weight, hours_given);
    look.wide_eight.add(weight, eight);
  }
  if (!narrow) {
    return;
  }
  look.narrow_mean_hours.add(weight, hours_given);
  look.narrow_eight.add(weight, eight);
  look.narrow_employed.add(weight, employed ? 1 : 0);
  std::size_t band = 0;
  while (band < hour_bounds.size() && hours_given >= hour_bounds[band]) {
    ++band;
  }
  for (std::size_t b = 0; b < look.narrow_hours.size(); ++b) {
    look.narrow_hours[b].add(weight, b == band ? 1 : 0);
  }
}

void add_helped(std::array<Tally, helped_count>& table, double weight, Helped helped) {
  for (std::size_t h = 0; h < helped_count; ++h) {
    table[h].add(weight, h == at(helped) ? 1 : 0);
  }
}

}  // namespace

CarerProfile look_at_carers(const Residents& residents) {
  CarerProfile look;
  const World& w = residents.world();
  const LinkMinutes minutes(w);
  const std::vector<std::uint8_t> wide = wide_carers(w);
  for (const PersonId p : residents.people()) {
    const int age = residents.age(p);
    if (age < carer_ages.front()) {
      continue;
    }
    const double weight = residents.weight(p);
    const CarerSlot slot = w.persons.carer[p.index()];
    const Effort effort = slot.valid() ? effort_of(w, minutes, w.carers[slot.index()]) : Effort{};
    const bool is_wide = wide[p.index()] != 0;
    const bool is_narrow = counts_as_narrow(effort.minutes, effort.long_enough);
    const std::size_t sex = at(residents.sex(p));
    look.wide.add(weight, is_wide ? 1 : 0);
    look.narrow.add(weight, is_narrow ? 1 : 0);
    look.wide_by_sex[sex].add(weight, is_wide ? 1 : 0);
    look.narrow_by_sex[sex].add(weight, is_narrow ? 1 : 0);
    look.wide_by_age[carer_band(age)][sex].add(weight, is_wide ? 1 : 0);
    look.narrow_by_age[carer_band(age)][sex].add(weight, is_narrow ? 1 : 0);
    if (age >= 18) {
      const bool many = effort.minutes >= 8 * 60;
      look.adults_long_and_many.add(weight, many && effort.long_enough ? 1 : 0);
    }
    add_hours(look, weight, effort, is_wide, is_narrow, w.persons.employed_hours[p.index()] > 0);
    if (effort.most.valid()) {
      const Helped helped = helped_by(residents, w.links[effort.most.index()]);
      if (is_wide) {
        add_helped(look.wide_helps, weight, helped);
      }
      if (is_narrow) {
        add_helped(look.narrow_helps, weight, helped);
      }
    }
  }
  return look;
}

}  // namespace draagkracht
