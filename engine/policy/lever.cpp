// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Timing of a withdrawal: `from` is the last week at the old size, so week from + 1 is the first of
// the change.
#include "policy/lever.hpp"

namespace draagkracht {

double Withdrawal::progress(Week week) const {
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

const std::array<LeverInfo, 1> levers{{
    {"indication_size",
     "L-1, L-2, L-6",
     "variants.<id>.policy",
     {"Omvang van de indicatie", "Size of the indication"},
     {"Hoeveel uur van een product mensen krijgen: minder of meer, ineens of geleidelijk, met of "
      "zonder "
      "aankondiging, voor lopende of nieuwe indicaties.",
      "How many hours of a product people get: fewer or more, at once or tapered, with or without "
      "notice, for running or new indications."},
     "product, change (%), from (week), notice (weeks), taper (weeks), who (existing | new | all)"},
}};

const std::array<CodeName, 3> reach_names{{
    {"existing", {"lopende indicaties", "running indications"}},
    {"new", {"nieuwe indicaties", "new indications"}},
    {"all", {"alle indicaties", "all indications"}},
}};

}  // namespace draagkracht
