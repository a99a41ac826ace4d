// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A population twenty years on, beside what CBS expects of the country; scripts/forecast is the way
// to run it.
//   forecast SCENARIO PERSONS SEEDS
#include <array>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <optional>
#include <string_view>
#include <vector>

#include "census.hpp"
#include "io/scenario_file.hpp"

namespace {

using namespace draagkracht;
using namespace draagkracht::bench;

constexpr int horizon = 20, step = 5;
constexpr std::size_t moments = horizon / step + 1;

/// Everybody, in institutions too, at one moment; and what happened in the year before it.
struct Tally {
  double all = 0, young = 0, over_65 = 0, over_80 = 0;
  double at_home = 0, alone = 0, households = 0, at_home_75 = 0, alone_75 = 0;
  double born = 0, died = 0, came = 0, went = 0;
};

void tally(const World& w, Tally& t) {
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const PersonId p{i};
    if (!w.persons.alive(p) || w.persons.professional[i] != 0) {
      continue;
    }
    const int age = w.persons.age(p, w.week);
    t.all += 1;
    t.young += age < 20 ? 1 : 0;
    t.over_65 += age >= 65 ? 1 : 0;
    t.over_80 += age >= 80 ? 1 : 0;
    if (!w.persons.at_home(p)) {
      continue;
    }
    int members = 1;
    each_housemate(w.persons, p, [&](PersonId) { ++members; });
    t.at_home += 1;
    t.households += 1.0 / members;
    t.alone += members == 1 ? 1 : 0;
    t.at_home_75 += age >= 75 ? 1 : 0;
    t.alone_75 += age >= 75 && members == 1 ? 1 : 0;
  }
}

void note(const World& w, Tally& t) {
  for (const Event& e : w.events) {
    t.born += e.kind == EventKind::born ? 1 : 0;
    t.died += e.kind == EventKind::died ? 1 : 0;
    t.came += e.kind == EventKind::arrived ? static_cast<double>(e.amount) : 0;
    t.went += e.kind == EventKind::moved_away ? 1 : 0;
  }
}

/// Three years around the moment: one year of a small population says little.
bool counted(int year, std::size_t moment) {
  const int middle = static_cast<int>(moment) * step;
  return year >= middle - 2 && year <= middle;
}

void live_on(const ScenarioSpec& spec, int persons, std::uint32_t seed,
             std::array<Tally, moments>& tallies) {
  World w = first_of(spec, persons, seed);
  const Setting setting{spec.population, spec.parameters.model};
  Scratch scratch;
  Tick t{w, setting, spec.parameters.methods, {}, {}, scratch};
  tally(w, tallies[0]);
  for (int year = 1; year <= horizon; ++year) {
    for (int week = 0; week < 52; ++week) {
      live_week(t);
      for (std::size_t m = 1; m < moments; ++m) {
        if (counted(year, m)) {
          note(w, tallies[m]);
        }
      }
    }
    if (year % step == 0) {
      tally(w, tallies[static_cast<std::size_t>(year / step)]);
    }
  }
}

using Values = std::array<std::optional<double>, moments>;
struct Row {
  const char* name;
  double (*value)(const Tally&, const Tally& start);
  Values expected;
};

// What CBS expects for 1 January 2025, 2030, 2035, 2040 and 2045: docs/figures/population.toml, E.
constexpr std::nullopt_t none = std::nullopt;
const auto rows = std::to_array<Row>({
    {"inhabitants, start = 100",
     [](const Tally& t, const Tally& s) { return 100 * t.all / s.all; },
     {100, 102.5, 104.8, 106.2, 107.5}},
    {"0-20 years, %",
     [](const Tally& t, const Tally&) { return 100 * t.young / t.all; },
     {20.6, none, none, none, none}},
    {"65 and over, %",
     [](const Tally& t, const Tally&) { return 100 * t.over_65 / t.all; },
     {20.8, 23.0, 24.7, 25.0, 24.8}},
    {"80 and over, %",
     [](const Tally& t, const Tally&) { return 100 * t.over_80 / t.all; },
     {5.2, 6.3, 7.7, 8.5, 9.3}},
    {"one-person households, % of households",
     [](const Tally& t, const Tally&) { return 100 * t.alone / t.households; },
     {39.9, 40.0, none, 41.3, none}},
    {"living alone, % of persons",
     [](const Tally& t, const Tally&) { return 100 * t.alone / t.at_home; },
     {18.9, 18.7, none, 19.4, none}},
    {"living alone, % of those of 75 and over",
     [](const Tally& t, const Tally&) { return 100 * t.alone_75 / t.at_home_75; },
     {38, none, none, none, none}},
    {"births a year per 1,000",
     [](const Tally& t, const Tally&) { return 1000 * t.born / 3 / t.all; },
     {9.2, none, none, none, none}},
    {"deaths a year per 1,000",
     [](const Tally& t, const Tally&) { return 1000 * t.died / 3 / t.all; },
     {9.5, none, none, none, none}},
    {"net migration a year per 1,000",
     [](const Tally& t, const Tally&) { return 1000 * (t.came - t.went) / 3 / t.all; },
     {6.8, 3.6, none, 3.2, none}},
});

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "forecast SCENARIO PERSONS SEEDS\n";
    return 2;
  }
  LoadResult read = load_scenario(argv[1]);
  if (!read.scenario) {
    std::cerr << read.problems.front().what.en << '\n';
    return 1;
  }
  ScenarioSpec spec = std::move(read.scenario->spec);
  spec.population.oversample.clear();
  std::array<Tally, moments> tallies{};
  for (int seed = 1; seed <= std::atoi(argv[3]); ++seed) {
    live_on(spec, std::atoi(argv[2]), static_cast<std::uint32_t>(seed), tallies);
  }
  std::cout << std::fixed << std::setprecision(1)
            << "| model / forecast | start, 2025 | 5 years | 10 | 15 | 20, 2045 |\n"
            << "| --- | --- | --- | --- | --- | --- |\n";
  for (const Row& row : rows) {
    std::cout << "| " << row.name;
    for (std::size_t m = 0; m < moments; ++m) {
      const bool flow = row.value(tallies[0], tallies[0]) == 0;
      m == 0 && flow ? std::cout << " | -"
                     : std::cout << " | " << row.value(tallies[m], tallies[0]);
      if (const std::optional<double>& expected = row.expected[m]; expected) {
        std::cout << " / " << *expected;
      } else {
        std::cout << " / -";
      }
    }
    std::cout << " |\n";
  }
  return 0;
}
