// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <array>
#include <cmath>

#include "io/answer/parts.hpp"
#include "io/number_words.hpp"
#include "study/sweep.hpp"

namespace draagkracht::answer_parts {

std::vector<Text> over_the_years(const View& view) {
  const std::optional<int> last = last_year(view.setup);
  std::vector<Text> list;
  if (!last || view.setup.spec.replicates < 2) {
    return list;
  }
  const int begins = policy_begins(view.setup);
  for (const Measure measure : answer_measures()) {
    if (judged_at_end(info(measure))) {
      continue;
    }
    const std::vector<double> early = effects_in(view, exposed_group, measure, begins, begins + 52);
    const std::vector<double> late =
        effects_in(view, exposed_group, measure, *last, view.setup.spec.weeks);
    const PairedDifference change = paired_difference(early, late);
    if (!is_clear(change) || std::abs(change.difference) < smallest_that_matters(info(measure))) {
      continue;
    }
    const std::array both{against_nothing(early), against_nothing(late)};
    list.push_back(in_both([&](Language language) {
      const auto told = [&](const PairedDifference& d) {
        return is_clear(d)
                   ? with_unit(info(measure), d.difference, language)
                   : std::string(pick(language, "geen duidelijk verschil", "no clear difference"));
      };
      return std::string(info(measure).label.in(language)) +
             pick(language, ": in het eerste jaar ", ": in the first year ") + told(both[0]) +
             pick(language, ", in het laatste jaar ", ", in the last year ") + told(both[1]) + ".";
    }));
  }
  return list;
}

}  // namespace draagkracht::answer_parts
