// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Published trials of methods over again: arms of the published size, drawn from towns with the
// method and the same towns without it. scripts/ijmond is the way to run it.
//   trials TOWN LIBRARY TOWNS    markdown
#include <array>
#include <cmath>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <random>
#include <span>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "io/method_library.hpp"
#include "io/scenario_file.hpp"
#include "outcomes.hpp"
#include "run/spec_condition.hpp"
#include "study/paired.hpp"

namespace {

using namespace draagkracht;
using namespace draagkracht::bench;

constexpr int trials_drawn = 1000;

/// A study: what it did and what it found.
struct Design {
  const char* method;
  int weeks;
  std::size_t treated, control;
  Measure measure;
  const char* study;
  const char* found;
};

constexpr std::array designs{
    Design{"resourcegroep_ingeest", 78, 80, 78, Measure::own_direction,
           "resource groups in FACT, 158 randomised, 18 months (Tjaden and others 2021)",
           "empowerment d = 0.54 (0.21 to 0.86)"},
    Design{"resourcegroep_ingeest", 78, 80, 78, Measure::lonely, "the same",
           "small gains in social contact"},
    Design{"ontmoetingscentrum_dagsocieteit", 52, 94, 94, Measure::strain,
           "respite, four trials with 753 carers (Cochrane CD004396)",
           "no significant effect on carers"},
    Design{"ontmoetingscentrum_dagsocieteit", 52, 94, 94, Measure::heavy_self_rated, "the same",
           "no significant effect on carers"},
    Design{"vriendendiensten", 52, 96, 96, Measure::lonely,
           "social support in severe mental illness, eight studies with 1,538 people (Beckers and "
           "others 2022); here: befriending",
           "g = 0.17 (0.02 to 0.32), all outcomes together"},
};

struct People {
  std::vector<std::pair<double, double>> pairs;  ///< without and with
  Pairs paired;                                  ///< the same per town
};

struct Arms {
  double mean = 0, variance = 0;
};

/// Of the first `n` from `from` on, with the method or without.
Arms arm_of(const std::vector<std::pair<double, double>>& people,
            const std::vector<std::size_t>& order, std::size_t from, std::size_t n, bool treated) {
  double sum = 0, squares = 0;
  for (std::size_t i = from; i < from + n; ++i) {
    const auto& [without, with] = people[order[i]];
    const double x = treated ? with : without;
    sum += x;
    squares += x * x;
  }
  const auto size = static_cast<double>(n);
  return {sum / size, (squares - sum * sum / size) / (size - 1)};
}

std::string number(double value, int digits = 2) {
  std::ostringstream text;
  text << std::fixed << std::setprecision(digits) << value;
  return text.str() == "-0.00" ? "0.00" : text.str();
}

void print(const Design& design, const People& people) {
  const std::size_t both = design.treated + design.control;
  std::cout << "| " << design.study << " | " << design.found << " | `" << design.method << "`, "
            << measures()[static_cast<std::size_t>(design.measure)].id << ", week " << design.weeks
            << " | ";
  if (people.pairs.size() < both) {
    std::cout << "too few people (" << people.pairs.size() << ") | | | mechanism only |\n";
    return;
  }
  std::mt19937_64 luck(20240617);
  std::vector<std::size_t> order(people.pairs.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    order[i] = i;
  }
  std::vector<double> sizes;
  int nothing_found = 0;
  for (int t = 0; t < trials_drawn; ++t) {
    for (std::size_t i = 0; i < both; ++i) {
      std::swap(order[i], order[i + luck() % (order.size() - i)]);
    }
    const Arms with = arm_of(people.pairs, order, 0, design.treated, true);
    const Arms without = arm_of(people.pairs, order, design.treated, design.control, false);
    const double error = std::sqrt(with.variance / static_cast<double>(design.treated) +
                                   without.variance / static_cast<double>(design.control));
    const double difference = with.mean - without.mean;
    const double spread = std::sqrt((with.variance + without.variance) / 2);
    sizes.push_back(spread > 0 ? difference / spread : 0);
    nothing_found += std::abs(difference) < 1.96 * error ? 1 : 0;
  }
  const PairedDifference all = people.paired.difference();
  const double sd = people.paired.sd();
  std::cout << number(all.difference / sd) << " (" << number(all.low / sd) << " to "
            << number(all.high / sd) << ") | " << number(quantile(sizes, 0.1)) << " to "
            << number(quantile(sizes, 0.9)) << " | " << nothing_found * 100 / trials_drawn
            << " % | mechanism only |\n";
}

}  // namespace

int main(int argc, char** argv) {
  const std::span<char*> words(argv, static_cast<std::size_t>(argc));
  if (words.size() < 4) {
    std::cerr << "trials TOWN LIBRARY TOWNS\n";
    return 2;
  }
  LoadResult town = load_scenario(words[1]);
  MethodsResult library = load_library(words[2]);
  if (!town.scenario || !library.problems.empty()) {
    fail("the town or the library cannot be read");
  }
  ScenarioSpec spec = std::move(town.scenario->spec);
  spec.replicates = std::atoi(words[3]);
  spec.variants.assign(1, {});
  for (const LibraryMethod& method : library.methods) {
    spec.methods.push_back(method.spec);
    for (Condition& condition : spec.methods.back().where) {
      if (!find_name(condition, spec.population).ok()) {
        fail("a condition of " + method.spec.id + " cannot be read");
      }
    }
  }
  const auto number_of = [&](const std::string& id) {
    const auto found = std::ranges::find(spec.methods, id, &MethodSpec::id);
    return static_cast<std::uint8_t>(found - spec.methods.begin() + 1);
  };
  for (const Design& design : designs) {  // who is in a trial has said yes
    spec.methods[number_of(design.method) - 1U].accepts = 1;
    spec.methods[number_of(design.method) - 1U].ready = 1;
  }
  for (const char* id : {"resourcegroep_ingeest", "ontmoetingscentrum_dagsocieteit",
                         "vriendendiensten", "eigen_kracht_conferentie", "jim"}) {
    VariantSpec& variant = spec.variants.emplace_back();
    variant.id = id;
    variant.methods.push_back({.use = id, .group = "", .from = Week{0}, .capacity = {}});
  }
  std::array<People, designs.size()> people;
  double conferences = 0, conference_offers = 0, mentors = 0, mentor_began = 0;
  for (int r = 0; r < spec.replicates; ++r) {
    Result<World> made = warmed_up(spec, static_cast<std::uint32_t>(r));
    if (!made.ok()) {
      fail(made.problem().what.en);
    }
    const World week0 = std::move(made).value();
    const Prices prices = prices_of(spec.population, spec.parameters.measures.lost_work);
    for (std::uint32_t v = 1; v < spec.variants.size(); ++v) {
      const std::string& id = spec.variants[v].id;
      const std::uint8_t number = number_of(id);
      int weeks = 52;
      for (const Design& design : designs) {
        weeks = id == design.method ? design.weeks : weeks;
      }
      World end = week0;
      const Follow with = followed(spec, v, week0, prices, {weeks}, &end);
      for (const Enrolment& e : end.enrolments) {
        if (e.method == number && id == "eigen_kracht_conferentie") {
          conference_offers += 1;
          conferences += e.sessions > 0 ? 1 : 0;
        } else if (e.method == number && id == "jim" && e.sessions > 0) {
          mentor_began += 1;
          mentors += e.because != LeftBecause::no_network ? 1 : 0;
        }
      }
      if (std::ranges::none_of(designs, [&](const Design& d) { return id == d.method; })) {
        continue;
      }
      const Follow without = followed(spec, 0, week0, prices, {weeks}, nullptr);
      const Exposed exposed = exposed_to(week0, end, spec.methods[number - 1U], number);
      for (std::size_t d = 0; d < designs.size(); ++d) {
        if (id != designs[d].method) {
          continue;
        }
        const std::size_t i = *outcome_of(designs[d].measure);
        people[d].paired.next_town();
        for (const Touched& one : exposed.of(whose(i))) {
          const double a = without.at_week(weeks).of[one.person.index()][i];
          const double b = with.at_week(weeks).of[one.person.index()][i];
          people[d].paired.add(a, b);
          if (a == a && b == b) {
            people[d].pairs.emplace_back(a, b);
          }
        }
      }
    }
  }
  std::cout
      << "| study | found | method file, outcome | effect in all people, SD | in 8 of 10 trials of "
         "that size, SD | trials that find nothing | what was put in |\n"
         "| --- | --- | --- | --- | --- | --- | --- |\n";
  for (std::size_t d = 0; d < designs.size(); ++d) {
    print(designs[d], people[d]);
  }
  std::cout
      << "| family group conference in youth protection, randomised (ZonMw EK-c) | conference came "
         "about in 27 % | `eigen_kracht_conferentie` | "
      << number(100 * conferences / conference_offers, 0)
      << " % of offers | | | returned input |\n"
         "| JIM, 96 young people (Van Dam 2017) | 83 % found a mentor | `jim` | "
      << number(100 * mentors / mentor_began, 0)
      << " % of who began | | | returned input |\n"
         "| case management in dementia | most used, most valued | none in the source documents "
         "| not simulated | | | |\n";
  return 0;
}
