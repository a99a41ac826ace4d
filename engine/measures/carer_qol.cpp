// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/carer_qol.hpp"

#include <algorithm>

#include "measures/care_network.hpp"
#include "measures/sums.hpp"
#include "population/look/answers.hpp"

namespace draagkracht {

const std::array<CodeName, carer_qol_items> carer_qol_names{{
    {"fulfilment", {"voldoening van het zorgen", "fulfilment from caring"}},
    {"relational", {"problemen in de omgang", "relational problems"}},
    {"mental", {"psychische klachten", "mental health problems"}},
    {"daily",
     {"problemen om zorg en de rest te combineren", "problems combining care and the rest"}},
    {"financial", {"financiële problemen door de zorg", "financial problems through care"}},
    {"support", {"steun bij het zorgen", "support with care"}},
    {"physical", {"lichamelijke klachten", "physical problems"}},
}};

namespace {

constexpr Decision ask_carer_qol = decision("observe.carer_qol");

/// What a carer feels of each item, 0..1.
std::array<double, carer_qol_items> felt_by(const World& world, const CarerRecord& carer) {
  const std::size_t p = carer.person.index();
  const double strain = static_cast<double>(carer.strain);
  const double full = carer.strength > 0
                          ? std::min(1.0, 0.5 * static_cast<double>(carer.load / carer.strength))
                          : 0.0;
  const double work = std::min(1.0, world.persons.employed_hours[p] / 40.0);
  const double ill = world.persons.poor_health[p] != 0 ? 1.0 : 0.0;
  double close = 0.5;
  double others = 0;
  double formal = 0;
  if (const LinkId most = most_helped(world, carer, false); most.valid()) {
    const CareLink& link = world.links[most.index()];
    close = static_cast<double>(world.ties.columns.row[link.tie.index()].closeness);
    const ClientRecord& client = world.clients[world.persons.client[link.client.index()].index()];
    others = std::max(0, helpers_of(world, client).carers - 1);
    const double need = std::max(1, total_minutes(client.need));
    formal = (total_minutes(client.formal) + total_minutes(client.volunteer)) / need;
  }
  const double poor = world.persons.income_band[p] == IncomeBand::low      ? 0.35
                      : world.persons.income_band[p] == IncomeBand::middle ? 0.15
                                                                           : 0.05;
  return {0.45 * close + 0.3 * static_cast<double>(carer.reward) + 0.3 * (1 - strain),
          0.6 * strain + 0.4 * (1 - close),
          strain,
          0.4 * full + 0.3 * full * work + 0.4 * strain,
          poor + 0.3 * full * work,
          std::min(1.0, 0.25 * others + 0.6 * formal + 0.3 * static_cast<double>(carer.reward)),
          0.45 * ill + 0.5 * strain};
}

}  // namespace

CarerQol carer_qol(const World& world, const CarerRecord& carer) {
  const std::array<double, carer_qol_items> felt = felt_by(world, carer);
  const Draw noise = answers(world, ask_carer_qol, carer.person);
  CarerQol result;
  for (std::size_t i = 0; i < carer_qol_items; ++i) {
    const double heard = felt[i] + carer_qol_model.noise * item_noise(noise, static_cast<int>(i));
    result.level[i] = heard >= carer_qol_model.much ? 2 : heard >= carer_qol_model.some ? 1 : 0;
  }
  const double happy = carer_qol_model.happiness -
                       carer_qol_model.strained * static_cast<double>(carer.strain) +
                       carer_qol_model.happy_noise * item_noise(noise, 7);
  result.happiness = static_cast<int>(round_half_away(std::clamp(happy, 0.0, 10.0)));
  return result;
}

int CarerQol::sum() const {
  int points = 0;
  for (std::size_t i = 0; i < carer_qol_items; ++i) {
    points += is_good(static_cast<CarerQolItem>(i)) ? level[i] : 2 - level[i];
  }
  return points;
}

}  // namespace draagkracht
