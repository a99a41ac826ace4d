// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "run/in_force.hpp"

#include <set>
#include <string>

#include "support/catch.hpp"

using namespace draagkracht;

namespace {

LeverSetting set(std::string_view lever, double level, int from, int taper = 0) {
  return {.lever = lever_named(lever).value(), .level = level, .from = Week{from}, .taper = taper};
}

double relieved(const RuleParameters& parameters) {
  RuleParameters copy = parameters;
  return *find_parameter(copy, "methods.relieve.per_year");
}

}  // namespace

TEST_CASE("every lever moves parameters that exist, and is felt at each word of its scale") {
  std::set<std::string> known;
  for (const ParameterEntry& entry : list_parameters(RuleParameters{})) {
    known.emplace(entry.info.id);
  }
  for (std::size_t i = 1; i < levers().size(); ++i) {
    const LeverInfo& lever = levers()[i];
    for (const ParameterChange& change : lever.changes) {
      CAPTURE(lever.id, change.parameter);
      CHECK(known.contains(std::string(change.parameter)));
      for (const LeverLevel& word : lever.scale) {
        CAPTURE(word.name.code);
        const LeverSetting setting{.lever = i, .level = word.level, .from = Week{0}, .taper = 0};
        RuleParameters now = in_force(RuleParameters{}, {{setting}}, Week{1});
        RuleParameters base;
        CHECK((*find_parameter(now, change.parameter) != *find_parameter(base, change.parameter)) ==
              (word.level != 0));
      }
    }
  }
}

TEST_CASE("a lever is felt from the week after `from`, and wholly once its taper has passed") {
  const std::vector<LeverSetting> settings{set("support_for_carers", 1, 10, 4)};
  const RuleParameters base;
  const double before = relieved(base);
  const double whole = settings[0].info().changes[0].by;
  CHECK(relieved(in_force(base, settings, Week{10})) == before);
  CHECK(relieved(in_force(base, settings, Week{11})) == Approx(before + 0.25 * whole));
  CHECK(relieved(in_force(base, settings, Week{12})) == Approx(before + 0.5 * whole));
  CHECK(relieved(in_force(base, settings, Week{14})) == Approx(before + whole));
  CHECK(relieved(in_force(base, settings, Week{100})) == Approx(before + whole));
}

TEST_CASE("levers of a variant add up and stay within the range of what they move") {
  const RuleParameters base;
  const std::vector<LeverSetting> twice{set("support_for_carers", 1, 0),
                                        set("support_for_carers", 0.5, 20)};
  const double whole = twice[0].info().changes[0].by;
  CHECK(relieved(in_force(base, twice, Week{10})) == Approx(relieved(base) + whole));
  CHECK(relieved(in_force(base, twice, Week{30})) == Approx(relieved(base) + 1.5 * whole));
  const std::vector<LeverSetting> many(100, set("support_for_carers", 2, 0));
  for (const ParameterEntry& entry : list_parameters(in_force(base, many, Week{1}))) {
    CAPTURE(entry.info.id);
    CHECK(entry.value >= entry.info.low);
    CHECK(entry.value <= entry.info.high);
  }
}
