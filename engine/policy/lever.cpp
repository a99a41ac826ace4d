// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Timing of a change: `from` is the last week at the old size, so week from + 1 is the first of
// the change.
#include "policy/lever.hpp"

#include <algorithm>

namespace draagkracht {

double phased_in(Week from, int taper, Week week) {
  const int passed = week - from;
  if (passed <= 0) {
    return 0.0;
  }
  if (taper <= 0 || passed >= taper) {
    return 1.0;
  }
  return static_cast<double>(passed) / taper;
}

bool Withdrawal::announced(Week week) const {
  return change < 0 && week - from > -notice && progress(week) < 1.0;
}

bool Withdrawal::reaches(Week start) const {
  const bool running = start <= from;
  return reach == Reach::all || (reach == Reach::existing) == running;
}

std::optional<std::size_t> lever_named(std::string_view id) {
  const auto all = levers();
  const auto found = std::ranges::find(all, id, &LeverInfo::id);
  return found == all.end() ? std::nullopt
                            : std::optional(static_cast<std::size_t>(found - all.begin()));
}

const std::array<CodeName, 3> reach_names{{
    {"existing", {"lopende indicaties", "running indications"}},
    {"new", {"nieuwe indicaties", "new indications"}},
    {"all", {"alle indicaties", "all indications"}},
}};
const std::array<CodeName, 2> moment_names{{
    {"date", {"op één datum", "on one date"}},
    {"review", {"bij de eigen herbeoordeling", "at each one's own review"}},
}};
const std::array<CodeName, 2> aftercare_names{{
    {"none", {"niemand komt nog langs", "nobody looks in any more"}},
    {"contact",
     {"iemand komt af en toe langs en brengt hulp terug als het misgaat",
      "somebody looks in now and then and brings help back when it goes wrong"}},
}};
const std::array<CodeName, 2> handover_names{{
    {"none", {"geen overdracht", "no handover"}},
    {"person", {"er wordt iemand gezocht die het overneemt", "somebody is sought who takes over"}},
}};

}  // namespace draagkracht
