// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/club_life.hpp"

#include "model/ask/shyness.hpp"
#include "population/households.hpp"

namespace draagkracht {

namespace {

/// Fewer than this are too few for a group.
constexpr int enough = 4;
/// Social skill of who takes the lead, and of who can carry a group.
constexpr float takes_the_lead = 0.6F;
constexpr float carries_a_group = 0.8F;
/// How far somebody usually is from the form of a group, and how busy people usually are.
constexpr double usual_misfit = 0.25;
constexpr double usual_busy = 0.35;
constexpr int young_child_at_home = 12;

/// Middle of the scale is 1.
double by_money(const ClubLife& p, IncomeBand income, double poor) {
  return income == IncomeBand::low    ? 1.0 + poor * p.money
         : income == IncomeBand::high ? 1.0 - poor * p.money
                                      : 1.0;
}

/// How full the days are, 0..1.
double busy(const World& w, PersonId p) {
  const std::size_t i = p.index();
  const double work = std::min<double>(w.persons.employed_hours[i], 40) / 40.0;
  bool children = false;
  each_housemate(w.persons, p, [&](PersonId other) {
    children = children || w.persons.age(other, w.week) < young_child_at_home;
  });
  const CarerSlot slot = w.persons.carer[i];
  const bool cares = slot.valid() && w.carers[slot.index()].first_link.valid();
  return 0.5 * work + (children ? 0.25 : 0.0) + (cares ? 0.25 : 0.0);
}

Draw lasting(const World& w, Decision what, PersonId p, CircleId circle = {}) {
  return {w.luck, what, w.key(p), circle.valid() ? Key{circle.value + 1} : Key{}, Week{0}};
}

}  // namespace

double liked_form(const World& w, PersonId p) {
  return lasting(w, decision("ties.club.form"), p).uniform(0);
}

CircleCompany company_of(const World& w, CircleId circle) {
  CircleCompany company;
  std::int64_t form = 0;  // in whole steps, so that the order of members does not count
  for (const PersonId member : w.members_of(circle)) {
    if (!w.persons.at_home(member)) {
      continue;
    }
    const float skill = traits_of(w, member)[at(Trait::social_skill)];
    ++company.members;
    company.lively = company.lively || skill >= takes_the_lead;
    company.companion =
        company.companion || skill >= carries_a_group || w.persons.volunteer[member.index()] != 0;
    form += static_cast<std::int64_t>(liked_form(w, member) * 1024);
  }
  if (company.members > 0) {
    company.form = static_cast<double>(form) / 1024.0 / company.members;
  }
  return company;
}

double leaves_sooner(const ClubLife& p, const CircleCompany& company, double liked,
                     IncomeBand income) {
  const double apart = liked > company.form ? liked - company.form : company.form - liked;
  const double misfit = std::max(0.0, 1.0 + 2.0 * p.misfit * (apart - usual_misfit));
  return misfit * by_money(p, income, 1.0) * (company.members < enough ? 1.0 + p.few : 1.0) *
         (company.lively ? 1.0 : 1.0 + p.quiet) * (company.companion ? 1.0 : 1.0 + p.alone);
}

double most_sooner(const ClubLife& p) {
  return (1.0 + 1.5 * p.misfit) * (1.0 + p.money) * (1.0 + p.few) * (1.0 + p.quiet) *
         (1.0 + p.alone);
}

double joins_sooner(const World& w, const ClubLife& p, PersonId person) {
  const ClientSlot slot = w.persons.client[person.index()];
  const bool guided =
      slot.valid() &&
      w.clients[slot.index()].indications[at(Product::guidance)].delivered.value > 0;
  const IncomeBand income = w.persons.income_band[person.index()];
  const double worries = guided && income == IncomeBand::low ? 1.0 - p.freed : 1.0;
  return by_money(p, income, -worries) * (1.0 + p.busy * (usual_busy - busy(w, person)));
}

bool finds_somebody(const World& w, const ClubLife& p, PersonId person, CircleId circle,
                    std::size_t present, const Draw& draw) {
  double nobody = 1;  // that it clicks with none of the others
  for (std::size_t other = 1; other < std::min<std::size_t>(present, 40); ++other) {
    nobody *= 1.0 - p.click;
  }
  const bool lost = lasting(w, decision("ties.club.way"), person, circle).chance(p.no_way, 0);
  constexpr double now_and_then = 0.7;  // of who does not find a way there (assumed)
  return draw.chance((1.0 - nobody) * (lost ? now_and_then : 1.0), 0);
}

bool notices_residents(const World& w, const ClubLife& p, PersonId person) {
  return !lasting(w, decision("ties.residents"), person).chance(p.unnoticed, 0);
}

bool want_to_meet_outside(const World& w, const ClubLife& p, PersonId a, PersonId b) {
  const auto wants = [&](PersonId who) {
    return !lasting(w, decision("ties.outside"), who).chance(p.inside, 0);
  };
  return wants(a) && wants(b);
}

}  // namespace draagkracht
