// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/rings.hpp"

#include <algorithm>

namespace draagkracht {

namespace {

/// Intimates, friends, acquaintances, services. A professional who does not feel near is a service.
int lensink_ring(const EgoMember& m, double closeness) {
  const bool contractual = m.professional && closeness < 0.5;
  return contractual ? 3 : closeness >= 0.75 ? 0 : closeness >= 0.5 ? 1 : closeness >= 0.2 ? 2 : 3;
}

int lensink_sector(const EgoMember& m) {
  return is_kin(m.kind) ? 0 : m.kind == TieKind::fellow_client ? 1 : m.professional ? 2 : 3;
}

int wijk_ring(const EgoMember&, double closeness) { return closeness >= 0.5 ? 0 : 1; }

/// Family; friends, acquaintances, colleagues and neighbours; societal services.
int wijk_sector(const EgoMember& m) {
  return is_kin(m.kind) ? 0 : m.professional || m.group == ContactClass::volunteers ? 1 : 2;
}

std::vector<RingBand> family_bands(double from, double to) {
  const double split = from + 0.4 * (to - from);
  return {{ContactClass::origin, from, split}, {ContactClass::family, split, to}};
}

}  // namespace

const RingPlan& lensink_plan() {
  static const RingPlan plan{
      {{"intimates", {"intimi", "intimates"}},
       {"friends", {"vrienden", "friends"}},
       {"acquaintances", {"bekenden", "acquaintances"}},
       {"services", {"diensten", "services"}}},
      {{{"family", {"Familie", "Family"}}, 270, 360, family_bands(270, 360)},
       {{"clients", {"(Mede)cliënten", "(Fellow) clients"}}, 0, 90, {{ContactClass::known, 0, 90}}},
       {{"professionals", {"Professionals", "Professionals"}},
        90,
        180,
        {{ContactClass::care, 90, 180}}},
       {{"society", {"Samenleving", "Society"}},
        180,
        270,
        {{ContactClass::friends, 240, 270},
         {ContactClass::known, 215, 240},
         {ContactClass::neighbours, 195, 215},
         {ContactClass::volunteers, 180, 195}}}},
      lensink_ring,
      lensink_sector};
  return plan;
}

const RingPlan& wijkecogram_plan() {
  static const RingPlan plan{
      {{"near", {"dichtbij", "near"}}, {"far", {"verder weg", "further away"}}},
      {{{"family", {"Familie", "Family"}}, 240, 360, family_bands(240, 360)},
       {{"services", {"Maatschappelijke diensten", "Societal services"}},
        0,
        120,
        {{ContactClass::care, 0, 80}, {ContactClass::volunteers, 80, 120}}},
       {{"friends", {"Vrienden, kennissen en collega's", "Friends, acquaintances and colleagues"}},
        120,
        240,
        {{ContactClass::friends, 195, 240},
         {ContactClass::known, 155, 195},
         {ContactClass::neighbours, 120, 155}}}},
      wijk_ring,
      wijk_sector};
  return plan;
}

int RingRecord::in_ring(int ring) const {
  int sum = 0;
  for (const int count : counts[static_cast<std::size_t>(ring)]) {
    sum += count;
  }
  return sum;
}

int RingRecord::in_sector(int sector) const {
  int sum = 0;
  for (const std::vector<int>& ring : counts) {
    sum += ring[static_cast<std::size_t>(sector)];
  }
  return sum;
}

std::vector<std::pair<std::size_t, std::size_t>> alter_ties(const World& w, const EgoNetwork& ego) {
  std::vector<std::pair<std::size_t, std::size_t>> pairs;
  for (std::size_t i = 0; i < ego.members.size(); ++i) {
    for (std::size_t j = i + 1; j < ego.members.size(); ++j) {
      if (!ego.members[i].professional && !ego.members[j].professional &&
          know_each_other(w, ego.members[i].who, ego.members[j].who)) {
        pairs.emplace_back(i, j);
      }
    }
  }
  return pairs;
}

double density_of(const EgoNetwork& ego,
                  std::span<const std::pair<std::size_t, std::size_t>> alters) {
  const auto people = std::ranges::count(ego.members, false, &EgoMember::professional);
  return people > 1 ? 2.0 * static_cast<double>(alters.size()) /
                          (static_cast<double>(people) * static_cast<double>(people - 1))
                    : 0.0;
}

RingRecord ring_record(const Sitting& sitting, const RingPlan& plan) {
  RingRecord record;
  record.ego = ego_network(sitting);
  record.plan = &plan;
  record.counts.assign(plan.rings.size(), std::vector<int>(plan.sectors.size()));
  for (std::size_t i = 0; i < record.ego.members.size(); ++i) {
    const EgoMember& m = record.ego.members[i];
    const RingPlace place{i, plan.ring(m, m.felt(record.ego.lens)), plan.ring(m, m.true_closeness),
                          plan.sector(m)};
    ++record.counts[static_cast<std::size_t>(place.ring)][static_cast<std::size_t>(place.sector)];
    record.places.push_back(place);
  }
  record.alters = alter_ties(*sitting.world, record.ego);
  return record;
}

LensinkMeasures lensink_measures(const RingRecord& record) {
  LensinkMeasures found;
  int inner = 0;
  int professional = 0;
  for (const RingPlace& place : record.places) {
    const EgoMember& m = record.ego.members[place.member];
    found.friend_potential += place.ring == 2 && !m.professional ? 1 : 0;
    found.outside += place.sector == 1 || place.sector == 3 ? 1 : 0;
    inner += place.ring < 2 ? 1 : 0;
    professional += place.ring < 2 && m.professional ? 1 : 0;
  }
  found.nobody_intimate = record.in_ring(0) == 0;
  found.professional_share = inner > 0 ? static_cast<double>(professional) / inner : 0.0;
  return found;
}

WijkMeasures wijk_measures(const RingRecord& record) {
  constexpr double neighbourhood_km = 1;
  WijkMeasures found;
  const auto all = static_cast<double>(record.places.size());
  found.strong_share = all > 0 ? record.in_ring(0) / all : 0.0;
  found.density = density_of(record.ego, record.alters);
  found.in_neighbourhood =
      static_cast<int>(std::ranges::count_if(record.ego.members, [](const EgoMember& m) {
        return !m.professional && m.km <= neighbourhood_km;
      }));
  return found;
}

}  // namespace draagkracht
