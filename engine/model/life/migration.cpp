// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/life/migration.hpp"

#include <algorithm>
#include <optional>
#include <vector>

#include "core/draw.hpp"
#include "model/life/add_resident.hpp"
#include "model/life/address.hpp"
#include "model/life/homes.hpp"
#include "model/life/leave_for_good.hpp"
#include "model/life/migrate.hpp"
#include "model/life/minors.hpp"
#include "model/ties/bind.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

constexpr double weeks_a_year = 52.1775;
/// A mother brings children from this age, and until this (assumed).
constexpr double youngest_mother = 20, oldest_mother = 52;
/// Years between children who come along (assumed), and chances of a second and a third.
constexpr double between_children = 2.7, second = 0.55, third = 0.25;

/// Key of newcomer `place` of those who arrived with the mark in this week.
Key newcomer_key(Key mark, Week week, unsigned place) {
  const std::uint64_t when = static_cast<std::uint32_t>(week.value);
  return {mix(mix(mark.value ^ name_hash("newcomer_key")), when << 8 | place)};
}

/// Education, work and health of an adult as others of that age and sex have them.
void describe(World& w, const Setting& s, PersonId p) {
  PersonTable& t = w.persons;
  const PopulationSpec& spec = s.population;
  const std::size_t i = p.index();
  const double age = t.age(p, w.week);
  const Sex sex = t.sex[i];
  const auto share = [&](const Curve& curve) { return curve.between(age, sex); };
  const Draw draw(w.luck, decision("life.newcomer"), w.key(p), w.week);
  const Draw more = draw.more(1);
  t.education[i] = draw.chance(share(spec.education_low), 0)          ? Education::low
                   : draw.uniform(0) > 1 - share(spec.education_high) ? Education::high
                                                                      : Education::middle;
  t.income_band[i] = draw.chance(share(spec.income_low), 1)          ? IncomeBand::low
                     : draw.uniform(1) > 1 - share(spec.income_high) ? IncomeBand::high
                                                                     : IncomeBand::middle;
  const double from = more.uniform(2);
  t.origin[i] = from < spec.newcomers_elsewhere                           ? Origin::elsewhere
                : from < spec.newcomers_elsewhere + spec.newcomers_europe ? Origin::europe
                                                                          : Origin::netherlands;
  t.poor_health[i] = draw.chance(share(spec.poor_health), 2) ? 1 : 0;
  t.volunteer[i] = draw.chance(share(spec.volunteer), 3) ? 1 : 0;
  if (more.chance(share(spec.employed), 0)) {
    const double hours = share(spec.work_hours) + 8 * more.normal(1);
    t.employed_hours[i] = static_cast<std::uint8_t>(round_half_away(std::clamp(hours, 2.0, 60.0)));
  }
}

/// Those who arrive together: one or two adults, and children.
struct Party {
  std::vector<PersonId> adults, children;
};

PersonId add(World& w, const Setting& s, PersonId mark, unsigned place, double age, Sex sex) {
  const auto born = w.week.value - static_cast<std::int32_t>(age * weeks_a_year) - 1;
  return add_resident(w, s, newcomer_key(w.key(mark), w.week, place), born, sex, mark);
}

void add_partner(World& w, const Setting& s, PersonId mark, double age, Party& party,
                 const Draw& draw) {
  const FormCouple& couples = s.parameters.form_couple;
  const Sex own = w.persons.sex[mark.index()];
  const bool same = draw.chance(couples.same_sex, 0);
  const double spread = couples.gap_spread * draw.normal(1);
  const double usual = s.population.mean_age_gap_partners;
  const double gap = same ? spread : own == Sex::female ? usual + spread : -usual + spread;
  const Sex other = own == Sex::female ? Sex::male : Sex::female;
  party.adults.push_back(
      add(w, s, mark, 1, std::max(age + gap, adult_age + 0.5), same ? own : other));
}

void add_children(World& w, const Setting& s, PersonId mark, Party& party, const Draw& draw) {
  double mother = 0;
  for (const PersonId p : party.adults) {
    mother = w.persons.sex[p.index()] == Sex::female ? w.persons.age(p, w.week) : mother;
  }
  const Migrate& rule = s.parameters.migrate;
  const double with_children = party.adults.size() > 1 ? rule.with_children : rule.lone_mother;
  if (mother <= youngest_mother || mother > oldest_mother || !draw.chance(with_children, 0)) {
    return;
  }
  const double eldest_may_be = std::min(17.9, mother - youngest_mother + 1);
  const double earliest = std::max(0.0, mother - 45);  // of the youngest, at most 45 at its birth
  double age = earliest + draw.uniform(1) * std::max(0.5, eldest_may_be - earliest) * 0.8;
  const int wanted = 1 + (draw.chance(second, 2) ? 1 : 0) + (draw.chance(third, 2) ? 1 : 0);
  const Draw sexes = draw.more(1);
  for (int n = 0; n < wanted && age < eldest_may_be; ++n, age += between_children) {
    const Sex sex = sexes.chance(boys, n) ? Sex::male : Sex::female;
    party.children.push_back(add(w, s, mark, 2 + static_cast<unsigned>(n), age, sex));
  }
}

/// One home, and everybody kin in it.
void bring_together(World& w, const Party& party) {
  const PersonId head = party.adults.front();
  for (const PersonId p : party.adults) {
    if (p != head) {
      join_household(w, p, head);
      bind(w, head, p, TieKind::partner, 0.92F, 7, 0);
    }
  }
  for (const PersonId child : party.children) {
    join_household(w, child, head);
    w.persons.income_band[child.index()] = w.persons.income_band[head.index()];
    for (const PersonId parent : party.adults) {
      bind(w, child, parent, TieKind::parent, 0.95F, 7, 0);
    }
    for (const PersonId other : party.children) {
      if (other < child) {
        bind(w, child, other, TieKind::sibling, 0.7F, 7, 0);
      }
    }
  }
}

}  // namespace

void arrive(World& w, const Setting& s, PersonId mark) {
  const Sex sex = w.persons.sex[mark.index()];
  const Migrate& rule = s.parameters.migrate;
  const Draw draw(w.luck, decision("life.arrive"), w.key(mark), w.week);
  const double age = std::max(w.persons.age(mark, w.week) + draw.uniform(0), adult_age + 0.02);
  const double coupled = rule.coupled * s.population.partner.between(age, sex);

  Party party;
  party.adults.push_back(add(w, s, mark, 0, age, sex));
  if (draw.chance(two_arrive(coupled), 1)) {
    add_partner(w, s, mark, age, party, draw.more(1));
  }
  add_children(w, s, mark, party, draw.more(2));
  const PersonId head = party.adults.front();
  for (const PersonId p : party.adults) {
    describe(w, s, p);
    w.persons.income_band[p.index()] = w.persons.income_band[head.index()];
  }
  bring_together(w, party);
  if (draw.chance(rule.kin_here, 2) && w.persons.at_home(mark)) {
    bind(w, head, mark, TieKind::other_kin, 0.4F, 0.5F, 0);
  }
  settle(w, s, head, 1.0, EventKind::arrived);
}

void move_away(World& w, const Setting& s, PersonId p) {
  if (!w.persons.at_home(p)) {
    return;
  }
  std::vector<PersonId> leaving{p};
  if (const PersonId partner = partner_at_home(w, p); partner.valid()) {
    leaving.push_back(partner);
  }
  const std::vector<PersonId> couple = leaving;
  for (const PersonId parent : couple) {
    for (const Arc arc : w.ties.of(parent)) {
      if (w.ties.kind_seen_by(parent, arc.tie) == TieKind::child && together(w, p, arc.other) &&
          w.persons.age(arc.other, w.week) < adult_age &&
          std::ranges::find(leaving, arc.other) == leaving.end()) {
        leaving.push_back(arc.other);
      }
    }
  }
  if (std::ranges::any_of(leaving,
                          [&](PersonId q) { return w.persons.client[q.index()].valid(); })) {
    return;
  }
  std::optional<PersonId> left;
  each_housemate(w.persons, p, [&](PersonId q) {
    if (std::ranges::find(leaving, q) == leaving.end()) {
      left = q;
    }
  });
  for (const PersonId q : leaving) {
    w.emit(EventKind::moved_away, Cause::none, q, q == p ? PersonId{} : p);
    lose_visitors(w, s.parameters.lose_visitors, q);
    leave_for_good(w, q, Residence::moved_away, Cause::moving_away);
  }
  if (left) {
    shelter_minors(w, s, *left);
  }
}

}  // namespace draagkracht
