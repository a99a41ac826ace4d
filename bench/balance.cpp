// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A population that lives on for many years, under the rules of a scenario and with nothing from
// outside. scripts/balance is the way to run it.
//   balance table SCENARIO PERSONS SEEDS   what changes in fifty years, beside the start (markdown)
//   balance curves SCENARIO PERSONS SEEDS YEARS AVERAGE
//       the shares that the rules lead to: averages over the last AVERAGE years of YEARS, as tables
//       of a basis file, and how fast the population grows in those years.
//   balance turnover SCENARIO PERSONS SEEDS   whom people know after seven years (markdown)
#include <array>
#include <cmath>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "census.hpp"
#include "io/scenario_file.hpp"
#include "turnover.hpp"

namespace {

using namespace draagkracht;
using namespace draagkracht::bench;

struct Row {
  const char* name;
  double (*value)(const Census&);
};

const auto rows = std::to_array<Row>({
    {"persons at home, per 1,000 at the start", [](const Census& c) { return c.persons; }},
    {"0-10 years, %", [](const Census& c) { return share_of_ages(c, 0, 10); }},
    {"10-20 years, %", [](const Census& c) { return share_of_ages(c, 10, 20); }},
    {"20-30 years, %", [](const Census& c) { return share_of_ages(c, 20, 30); }},
    {"30-40 years, %", [](const Census& c) { return share_of_ages(c, 30, 40); }},
    {"40-50 years, %", [](const Census& c) { return share_of_ages(c, 40, 50); }},
    {"50-60 years, %", [](const Census& c) { return share_of_ages(c, 50, 60); }},
    {"60-70 years, %", [](const Census& c) { return share_of_ages(c, 60, 70); }},
    {"70-80 years, %", [](const Census& c) { return share_of_ages(c, 70, 80); }},
    {"80 and over, %", [](const Census& c) { return share_of_ages(c, 80, ages); }},
    {"mean age", [](const Census& c) { return c.age_sum / c.persons; }},
    {"one-person households, %", [](const Census& c) { return 100 * c.alone / c.households; }},
    {"persons per household", [](const Census& c) { return c.persons / c.households; }},
    {"living with a partner, 18 and over, %",
     [](const Census& c) { return 100 * c.partners / c.adults; }},
    {"stored ties per adult", [](const Census& c) { return c.ties / c.adults; }},
});

/// What these ties are, over all ages; not asked to stay.
const auto kinds = std::to_array<Row>({
    {"friends and acquaintances per person",
     [](const Census& c) { return per_person(c, friends); }},
    {"neighbours per person", [](const Census& c) { return per_person(c, near); }},
    {"other kin per person", [](const Census& c) { return per_person(c, kin); }},
    {"siblings per person", [](const Census& c) { return per_person(c, siblings); }},
    {"people around, as loneliness counts them",
     [](const Census& c) { return c.around / c.asked; }},
    {"closeness of the closest bond", [](const Census& c) { return c.closest / c.asked; }},
    {"mother alive, % of persons", [](const Census& c) { return 100 * per_person(c, mothers); }},
});

/// Care and what it does. The start is after the warm-up that every run has: nobody is strained in
/// a population that was just built.
const auto care = std::to_array<Row>({
    {"give care, % of 15 and over", [](const Census& c) { return 100 * c.carers / c.asked; }},
    {"hours a week each of them gives", [](const Census& c) { return c.hours_given / c.carers; }},
    {"of them heavily burdened, %", [](const Census& c) { return 100 * c.heavy / c.carers; }},
    {"strongly lonely, % of 15 and over", [](const Census& c) { return 100 * c.lonely / c.asked; }},
    {"need care, % of all", [](const Census& c) { return 100 * c.clients / c.persons; }},
    {"hours a week each of them needs", [](const Census& c) { return c.need / 60 / c.clients; }},
    {"of the hours they need: not given, %",
     [](const Census& c) { return 100 * c.unmet / c.need; }},
    {"the same, mean over those who need care, %",
     [](const Census& c) { return 100 * c.unmet_share / c.clients; }},
});

constexpr int horizon = 50, step = 10, warm_up = 2;

/// A table of `rows`; farthest looks at every year, not only those shown.
void print_rows(std::span<const Row> table, const std::vector<Census>& moments, int first = 0) {
  std::cout << "| | start | 10 years | 20 | 30 | 40 | 50 | farthest from the start | in year |\n";
  std::cout << "| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n";
  for (const Row& row : table) {
    const bool all = &row == rows.data();
    const double start = row.value(moments[static_cast<std::size_t>(first)]);
    const double scale = all ? 1000 / start : 1;
    double farthest = 0;
    int when = 0;
    std::cout << "| " << row.name;
    for (int year = first; year <= horizon; ++year) {
      const double value = row.value(moments[static_cast<std::size_t>(year)]);
      const double change = 100 * (value / start - 1);
      if (std::abs(change) > std::abs(farthest)) {
        farthest = change;
        when = year;
      }
      if (year % step == 0 || year == first) {
        std::cout << " | " << std::setprecision(all ? 0 : 2) << value * scale;
      }
    }
    std::cout << " | " << std::showpos << std::setprecision(1) << farthest << std::noshowpos << " %"
              << (std::abs(farthest) > 10 ? ", beyond 10" : "") << " | " << when << " |\n";
  }
}

void print_table(const ScenarioSpec& spec, int persons, int seeds) {
  std::vector<Census> moments(horizon + 1);
  for (int seed = 1; seed <= seeds; ++seed) {
    live(spec, persons, static_cast<std::uint32_t>(seed), horizon,
         [&](int year, const World& w) { count(w, moments[static_cast<std::size_t>(year)]); });
  }
  print_rows(rows, moments);
  std::cout << "\n";
  print_rows(kinds, moments);
  std::cout << "\n";
  print_rows(care, moments, warm_up);
}

/// One curve as a table: `over` counts per person of the ages of `like`.
void print_curve(const char* name, const Curve& like, const Census& c, Count over, int digits) {
  std::cout << "[population." << name << "]\nfrom = [";
  for (std::size_t b = 0; b < like.from.size(); ++b) {
    std::cout << (b > 0 ? ", " : "") << std::setprecision(0) << like.from[b];
  }
  std::cout << "]\n";
  for (const std::size_t sex : {std::size_t{0}, std::size_t{1}}) {
    std::cout << (sex == 0 ? "men" : "women") << " = [";
    for (std::size_t b = 0; b < like.from.size(); ++b) {
      const double to = b + 1 < like.from.size() ? like.from[b + 1] : ages;
      double n = 0, sum = 0;
      for (int a = static_cast<int>(like.from[b]); a < to; ++a) {
        n += c.by_age[people][sex][static_cast<std::size_t>(a)];
        sum += c.by_age[over][sex][static_cast<std::size_t>(a)];
      }
      // Ages themselves are per 1,000 persons; all else per person of that age.
      const double value = over == people ? 1000 * sum / c.persons : n > 0 ? sum / n : 0;
      std::cout << (b > 0 ? ", " : "") << std::setprecision(digits) << value;
    }
    std::cout << "]\n";
  }
}

void print_curves(const ScenarioSpec& spec, int persons, int seeds, int years, int average) {
  Census c;
  double first = 0, last = 0;
  for (int seed = 1; seed <= seeds; ++seed) {
    live(spec, persons, static_cast<std::uint32_t>(seed), years, [&](int year, const World& w) {
      if (year < years - average) {
        return;
      }
      const double before = c.persons;
      count(w, c);
      first += year == years - average ? c.persons - before : 0;
      last += year == years ? c.persons - before : 0;
    });
  }
  std::cout << "# growth " << std::setprecision(3) << 100 * std::log(last / first) / average
            << " % a year; " << std::setprecision(2) << per_person(c, near)
            << " neighbours per person; " << c.ties / c.adults << " ties per adult\n";
  const PopulationSpec& p = spec.population;
  print_curve("age", p.age, c, people, 2);
  print_curve("partner", p.partner, c, partnered, 4);
  print_curve("parental_home", p.parental_home, c, at_parents, 4);
  print_curve("mother_alive", p.mother_alive, c, mothers, 4);
  print_curve("father_alive", p.father_alive, c, fathers, 4);
  print_curve("siblings", p.siblings, c, siblings, 3);
  print_curve("friends", p.friends, c, friends, 2);
  print_curve("other_kin", p.other_kin, c, kin, 2);
}

void print_turnover(const ScenarioSpec& spec, int persons, int seeds) {
  constexpr int years = 7;
  Turnover t;
  for (int seed = 1; seed <= seeds; ++seed) {
    add_turnover(spec, persons, static_cast<std::uint32_t>(seed), years, t);
  }
  const auto row = [](const char* name, const char* published, double low, double high,
                      double model) {
    std::cout << "| " << name << " | " << published << " | " << std::setprecision(0) << low
              << " to " << high << " | " << std::setprecision(1) << model << " | "
              << (model >= low && model <= high ? "yes" : "NO") << " |\n";
  };
  const auto shown = [](const char* name, double model) {
    std::cout << "| " << name << " | | | " << std::setprecision(1) << model << " | |\n";
  };
  std::cout << "| | published | margin | model | inside |\n| --- | --- | --- | --- | --- |\n";
  row("of the twelve closest, still among them, %", "48", 42, 55, 100 * t.still / t.members);
  row("of the five in a role, still in it, %", "30", 24, 36, 100 * t.inner_still / t.inner_members);
  row("people in touch, % more or fewer than before", "0", -10, 10, 100 * (t.after / t.before - 1));
  shown("of the twelve closest: still in touch at all, %", 100 * t.in_touch / t.members);
  shown("of the twelve closest: kin, %", 100 * t.kin / t.members);
  shown("of kin among them: still among the twelve, %", 100 * t.kin_still / t.kin);
  shown("of others among them: still among the twelve, %",
        100 * (t.still - t.kin_still) / (t.members - t.kin));
  shown("people in touch before, per person", t.before / t.persons);
}

}  // namespace

int main(int argc, char** argv) {
  const std::span<char*> words(argv, static_cast<std::size_t>(argc));
  const std::string_view what = words.size() > 4 ? words[1] : "";
  if (what != "table" && what != "turnover" && (what != "curves" || words.size() < 7)) {
    std::cerr << "balance table|curves|turnover SCENARIO PERSONS SEEDS [YEARS AVERAGE]\n";
    return 2;
  }
  LoadResult read = load_scenario(words[2]);
  if (!read.scenario) {
    std::cerr << read.problems.front().what.en << '\n';
    return 1;
  }
  ScenarioSpec spec = std::move(read.scenario->spec);
  spec.population.oversample.clear();
  std::cout << std::fixed;
  const int persons = std::atoi(words[3]), seeds = std::atoi(words[4]);
  if (what == "table") {
    print_table(spec, persons, seeds);
  } else if (what == "turnover") {
    print_turnover(spec, persons, seeds);
  } else {
    print_curves(spec, persons, seeds, std::atoi(words[5]), std::atoi(words[6]));
  }
  return 0;
}
