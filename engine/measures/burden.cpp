// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/burden.hpp"

#include <algorithm>

#include "population/look/answers.hpp"

namespace draagkracht {

const std::array<CodeName, 4> ediz_plus_class_names{{
    {"none", {"niet belast", "not burdened"}},
    {"light", {"licht belast", "lightly burdened"}},
    {"moderate", {"matig belast", "moderately burdened"}},
    {"severe", {"ernstig belast", "severely burdened"}},
}};

namespace {

constexpr Decision ask_ediz = decision("observe.ediz");
constexpr Decision ask_ediz_plus = decision("observe.ediz_plus");
constexpr Decision ask_self_rated = decision("observe.self_rated_burden");
constexpr Decision ask_perseverance = decision("observe.perseverance");

constexpr int heavy = 2;
constexpr int severe = 9;

/// Strain above which this person agrees with each statement, in the precision strain is kept in.
template <std::size_t N>
std::array<float, N> own_limits(const World& world, Decision instrument, PersonId person,
                                const std::array<double, N>& above, double noise) {
  std::array<float, N> limits{};
  Draw draw = answers(world, instrument, person);
  for (std::size_t i = 0; i < N; ++i) {
    if (i > 0 && i % 8 == 0) {
      draw = draw.more(static_cast<unsigned>(i / 8));
    }
    limits[i] = static_cast<float>(above[i] - noise * item_noise(draw, static_cast<int>(i % 8)));
  }
  return limits;
}

template <std::size_t N>
int agreed(float strain, const std::array<float, N>& limits) {
  return static_cast<int>(
      std::count_if(limits.begin(), limits.end(), [&](float limit) { return strain > limit; }));
}

/// Steps passed when the same noise counts for every step: one question, one answer.
template <std::size_t N>
int steps_passed(double felt, const std::array<double, N>& from) {
  return static_cast<int>(
      std::count_if(from.begin(), from.end(), [&](double step) { return felt > step; }));
}

std::array<float, 4> self_rated_limits(const World& world, PersonId person) {
  const double noise =
      self_rated_steps.noise * item_noise(answers(world, ask_self_rated, person), 0);
  std::array<float, 4> limits{};
  for (std::size_t i = 0; i < limits.size(); ++i) {
    limits[i] = static_cast<float>(self_rated_steps.from[i] - noise);
  }
  return limits;
}

}  // namespace

EdizPlusClass ediz_plus_class(int score) {
  if (score >= severe) {
    return EdizPlusClass::severe;
  }
  if (score >= 4) {
    return EdizPlusClass::moderate;
  }
  return score >= 1 ? EdizPlusClass::light : EdizPlusClass::none;
}

int ediz(const World& world, const CarerRecord& carer) {
  return agreed(carer.strain,
                own_limits(world, ask_ediz, carer.person, ediz_items.above, ediz_items.noise));
}

int ediz_plus(const World& world, const CarerRecord& carer) {
  return agreed(carer.strain, own_limits(world, ask_ediz_plus, carer.person, ediz_plus_items.above,
                                         ediz_plus_items.noise));
}

int self_rated_burden(const World& world, const CarerRecord& carer) {
  return agreed(carer.strain, self_rated_limits(world, carer.person));
}

int perseverance_class(const World& world, const CarerRecord& carer) {
  const double excess =
      carer.load > carer.strength && carer.strength > 0 ? carer.load / carer.strength - 1.0 : 0.0;
  const double noise = item_noise(answers(world, ask_perseverance, carer.person), 0);
  const double felt = carer.strain + perseverance_steps.overload * std::min(1.0, excess) +
                      perseverance_steps.noise * noise;
  return 6 - steps_passed(felt, perseverance_steps.from);
}

BurdenLimits burden_limits(const World& world, PersonId person) {
  auto limits =
      own_limits(world, ask_ediz_plus, person, ediz_plus_items.above, ediz_plus_items.noise);
  // Nine statements are agreed with exactly when strain passes the ninth lowest limit.
  std::nth_element(limits.begin(), limits.begin() + (severe - 1), limits.end());
  return {limits[severe - 1], self_rated_limits(world, person)[heavy - 1]};
}

}  // namespace draagkracht
