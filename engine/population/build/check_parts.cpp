// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/check_parts.hpp"

#include <string>
#include <vector>

#include "core/quantities.hpp"
#include "population/build.hpp"
#include "population/neighbourhoods.hpp"

namespace draagkracht::build {

namespace {

/// Shares are written with few digits: this much is rounding, more is a mistake.
constexpr double rounding = 0.0051;

void check_shares(Checker& c, const PopulationSpec& spec) {
  double sum = 0;
  for (const NeighbourhoodSpec& own : spec.neighbourhoods) {
    sum += own.share;
  }
  const double off = sum - 1;
  if (spec.neighbourhoods.empty() || (off <= rounding && off >= -rounding)) {
    return;
  }
  const auto percent = [](double share) {
    return Checker::text(static_cast<double>(round_half_away(share * 1000)) / 10);
  };
  const std::string all = percent(sum);
  const std::string rest = percent(off > 0 ? off : -off);
  c.wrong("neighbourhoods",
          {"De aandelen van de wijken zijn samen " + all + " % en moeten samen 100 % zijn: " +
               (off > 0 ? "haal er " + rest + " % af." : "er ontbreekt " + rest + " %."),
           "The shares of the neighbourhoods add up to " + all + " % and must add up to 100 %: " +
               (off > 0 ? "take off " + rest + " %." : rest + " % is missing.")});
}

}  // namespace

void check_neighbourhoods(Checker& c, const PopulationSpec& spec) {
  if (spec.neighbourhoods.size() > most_neighbourhoods) {
    const std::string most = std::to_string(most_neighbourhoods);
    c.wrong("neighbourhoods", {"Er zijn te veel wijken: toegestaan zijn er " + most + ".",
                               "There are too many neighbourhoods: " + most + " are allowed."});
  }
  const std::vector<PopulationSpec> parts = parts_of(spec);
  for (std::size_t k = 0; k < parts.size(); ++k) {
    const NeighbourhoodSpec& own = spec.neighbourhoods[k];
    const std::string place = "neighbourhoods." + own.id;
    if (!(own.share > 0)) {
      c.wrong(place + ".share", {"Het aandeel van een wijk moet groter dan 0 zijn. Woont er "
                                 "niemand, laat de wijk dan weg.",
                                 "The share of a neighbourhood must be above 0. If nobody lives "
                                 "there, leave it out."});
    }
    if (const Result<void> part = check_population(parts[k]); !part.ok()) {
      const Problem& problem = part.problem();
      c.wrong(place + "." + problem.place,
              {"Wijk " + own.label.nl + ": " + problem.what.nl,
               "Neighbourhood " + own.label.en + ": " + problem.what.en});
    }
    for (std::size_t other = 0; other < k; ++other) {
      const Text& name = spec.neighbourhoods[other].label;
      if (name.nl == own.label.nl || name.en == own.label.en) {
        const std::string id = spec.neighbourhoods[other].id;
        c.wrong(place + ".label", {"Deze wijk heet net zo als \"" + id +
                                       "\". Geef elke wijk een eigen naam, in beide "
                                       "talen.",
                                   "This neighbourhood has the same name as \"" + id +
                                       "\". Give each a name of its own, in both languages."});
      }
    }
  }
  check_shares(c, spec);
}

void check_special(Checker& c, const PopulationSpec& spec) {
  if (spec.special.size() > most_special) {
    const std::string most = std::to_string(most_special);
    c.wrong("special", {"Er zijn te veel bijzondere groepen: toegestaan zijn er " + most + ".",
                        "There are too many groups of special people: " + most + " are allowed."});
  }
  for (const SpecialSpec& people : spec.special) {
    const std::string place = "special." + people.id;
    c.number(place + ".count", people.count, 1, most_persons);
    if (people.limitation == Limitation::none) {
      c.wrong(place + ".limitation", {"Kies een beperking: bijzondere mensen zijn cliënten.",
                                      "Choose a limitation: special people are clients."});
    }
  }
}

}  // namespace draagkracht::build
