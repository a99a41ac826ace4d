// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/self_reliance.hpp"

#include <algorithm>

#include "measures/sums.hpp"
#include "population/look/answers.hpp"
#include "population/look/loneliness.hpp"

namespace draagkracht {

namespace {

constexpr Decision ask_own_direction = decision("observe.own_direction");
constexpr Decision rate_zrm = decision("observe.zrm");
constexpr Decision ask_card_improve = decision("observe.card_improve");
constexpr Decision ask_card_help = decision("observe.card_help");

int points(double score) { return static_cast<int>(round_half_away(std::clamp(score, 0.0, 10.0))); }

}  // namespace

double own_direction_answer(const World& world, const ClientRecord& client) {
  const double noise = item_noise(answers(world, ask_own_direction, client.person), 0);
  const double score = 10.0 * client.own_direction + own_direction_score.noise * noise;
  return static_cast<double>(round_half_away(std::clamp(score, 0.0, 10.0) * 10.0)) / 10.0;
}

Zrm zrm(const World& world, const ClientRecord& client) {
  Zrm result;
  const double need = hours(total_minutes(client.need));
  const double leaning = need / (need + zrm_model.half_need);
  double network = 0;
  double professional = 0;
  double lacking = 0;
  if (need > 0) {
    const double from_network =
        hours(total_minutes(client.informal) + total_minutes(client.volunteer));
    const double from_professionals = hours(total_minutes(client.formal));
    const double came = from_network + from_professionals;
    lacking = std::clamp(hours(total_minutes(client.unmet)) / need, 0.0, 1.0);
    if (came > 0) {
      network = leaning * (1.0 - lacking) * from_network / came;
      professional = leaning * (1.0 - lacking) * from_professionals / came;
    }
  }
  const double noise = item_noise(answers(world, rate_zrm, client.person), 0);
  const double level =
      5.0 - leaning * (zrm_model.leaning + zrm_model.lacking * lacking) + zrm_model.noise * noise;
  result.mean = static_cast<double>(round_half_away(std::clamp(level, 1.0, 5.0) * 10.0)) / 10.0;
  const double carried = (1.0 - leaning) + network + professional;
  result.self = (1.0 - leaning) / carried;
  result.network = network / carried;
  result.professional = professional / carried;
  return result;
}

int card_improve(const World& world, const ClientRecord& client) {
  const double noise = item_noise(answers(world, ask_card_improve, client.person), 0);
  return points(10.0 * client.own_direction + card_model.noise * noise);
}

int card_help(const World& world, const ClientRecord& client) {
  const double noise = item_noise(answers(world, ask_card_help, client.person), 0);
  const double need = total_minutes(client.need);
  const double came = total_minutes(client.informal);
  const double share = need > 0 ? std::min(1.0, came / need) : 0.0;
  const double bond = std::min(1.0, bonds_of(world, client.person).closest);
  return points(10.0 * ((1.0 - card_model.bond) * share + card_model.bond * bond) +
                card_model.noise * noise);
}

}  // namespace draagkracht
