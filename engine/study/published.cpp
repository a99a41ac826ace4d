// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/published.hpp"

#include <cmath>

namespace draagkracht {

const std::array<CodeName, 4> inside_names{{
    {"yes", {"ja", "yes"}},
    {"chance", {"toeval?", "chance?"}},
    {"no", {"NEE", "NO"}},
    {"not_computed", {"–", "–"}},
}};

Inside judge(const PublishedFigure& figure, const Estimate& model) {
  if (!std::isfinite(model.value)) {
    return Inside::not_computed;
  }
  if (model.value >= figure.low && model.value <= figure.high) {
    return Inside::yes;
  }
  const double off =
      model.value < figure.low ? figure.low - model.value : model.value - figure.high;
  return off <= 2 * model.error ? Inside::chance : Inside::no;
}

std::vector<CrossCheck> cross_check(const Town& town) {
  std::vector<CrossCheck> checks;
  for (const std::span<const PublishedFigure> list :
       {published_homes(), published_kin(), published_ties(), published_care(),
        published_received()}) {
    for (const PublishedFigure& figure : list) {
      const Estimate model = figure.model(town);
      checks.push_back({&figure, model, judge(figure, model)});
    }
  }
  return checks;
}

}  // namespace draagkracht
