// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Every method of the library in towns of its own, beside the same towns without it: does the
// outcome move that its document names, and what else moves? scripts/expectations is the way to run
// it.
//   expectations TOWN LIBRARY ROWS [METHOD ...]    markdown; only these methods when named
#include <algorithm>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <map>
#include <optional>
#include <span>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "expectations/rows.hpp"
#include "io/method_library.hpp"
#include "io/scenario_file.hpp"
#include "outcomes.hpp"
#include "run/outcome.hpp"
#include "run/spec_condition.hpp"

namespace {

using namespace draagkracht;
using namespace draagkracht::bench;
using expectations::Row;

/// From here on something has moved: a fifth of the spread between people.
constexpr double clear_size = 0.2;
constexpr double tiny_size = 0.02;

/// What a row of the expectations counts.
struct Answer {
  const Row* row = nullptr;
  Pairs offered;  ///< of all who were offered it and who are around them
  Pairs began;    ///< of those of them who began
};

/// A method in the towns: whom it was offered to, and what became of them.
struct Tried {
  std::size_t method = 0;  ///< among those of the scenario
  bool without = false;    ///< the steps that write the outcome themselves are left out
  int weeks = 52;
  int towns = 0;
  double offered = 0, began = 0;
  std::array<Pairs, outcome_count> pairs;  ///< of all who were offered it and who are around them
  std::vector<Answer> rows;
};

std::vector<Condition> conditions_of(const Row& row, const PopulationSpec& population) {
  std::vector<Condition> where;
  for (const std::string& text : row.where) {
    Result<std::vector<Condition>> line = parse_conditions(text);
    if (!line.ok()) {
      fail("a condition of " + row.method + " cannot be read");
    }
    for (Condition& condition : line.value()) {
      if (!find_name(condition, population).ok()) {
        fail("a condition of " + row.method + " cannot be read");
      }
      where.push_back(std::move(condition));
    }
  }
  return where;
}

/// One town, for the methods that want so many.
void compare(const ScenarioSpec& spec, std::uint32_t replicate, std::vector<Tried>& all) {
  const auto wants = [&](const Tried& tried) { return std::cmp_less(replicate, tried.towns); };
  Result<World> made = warmed_up(spec, replicate);
  if (!made.ok()) {
    fail(made.problem().what.en);
  }
  const World week0 = std::move(made).value();
  const Prices prices = prices_of(spec.population, spec.parameters.measures.lost_work);
  std::vector<int> looks;
  for (const Tried& tried : all) {
    if (wants(tried)) {
      looks.push_back(tried.weeks);
    }
  }
  std::ranges::sort(looks);
  looks.erase(std::ranges::unique(looks).begin(), looks.end());
  std::vector<Follow> without;  // each look by itself: sums begin anew
  without.reserve(looks.size());
  for (const int look : looks) {
    without.push_back(followed(spec, 0, week0, prices, {look}, nullptr));
  }
  for (std::uint32_t v = 1; v < spec.variants.size(); ++v) {
    Tried& tried = all[v - 1];
    if (!wants(tried)) {
      continue;
    }
    World end = week0;
    const Follow with = followed(spec, v, week0, prices, {tried.weeks}, &end);
    const auto place = std::ranges::find(looks, tried.weeks) - looks.begin();
    const Look& a = without[static_cast<std::size_t>(place)].at_week(tried.weeks);
    const Look& b = with.at_week(tried.weeks);
    const Exposed exposed = exposed_to(week0, end, spec.methods[tried.method],
                                       static_cast<std::uint8_t>(tried.method + 1));
    tried.offered += exposed.offered;
    tried.began += exposed.began;
    for (std::size_t i = 0; i < outcome_count; ++i) {
      tried.pairs[i].next_town();
      for (const Touched& one : exposed.of(whose(i))) {
        tried.pairs[i].add(a.of[one.person.index()][i], b.of[one.person.index()][i]);
      }
    }
    for (auto& [row, offered, began] : tried.rows) {
      const std::size_t i = *outcome_of(*expectations::measure_named(row->measure));
      const std::vector<Condition> where = conditions_of(*row, spec.population);
      offered.next_town();
      began.next_town();
      for (const Touched& one : exposed.of(whose(i))) {
        const double before = a.of[one.person.index()][i], after = b.of[one.person.index()][i];
        if (!meets(week0, one.person, where)) {
          continue;
        }
        offered.add(before, after);
        if (one.began) {
          began.add(before, after);
        }
      }
    }
  }
}

struct Size {
  double d = 0, low = 0, high = 0;
};

/// A difference in spreads between people.
Size size_of(const Pairs& pairs) {
  const PairedDifference difference = pairs.difference();
  const double sd = pairs.sd();
  if (!(sd > 0)) {
    return {nothing, nothing, nothing};
  }
  return {difference.difference / sd, difference.low / sd, difference.high / sd};
}

std::string judged(const Row& row, const Size& size) {
  if (!(size.low == size.low)) {
    return "nobody";
  }
  if (row.direction == "none") {
    return size.low > -clear_size && size.high < clear_size ? "met"
           : size.low > 0 || size.high < 0                  ? "**not met**"
                                                            : "too few to say";
  }
  const double sign = row.direction == "up" ? 1 : -1;
  const double near = sign > 0 ? size.low : -size.high;
  const double far = sign > 0 ? size.high : -size.low;
  return near > 0  ? (sign * size.d < tiny_size ? "met, tiny" : "met")
         : far < 0 ? "**not met: other way**"
                   : "**not met: null**";
}

std::string number(double value, int digits = 2) {
  if (!(value == value)) {
    return "–";
  }
  std::ostringstream text;
  text << std::fixed << std::setprecision(digits) << value;
  return text.str() == "-0.00" ? "0.00" : text.str();
}

std::string band(const Size& size) { return number(size.low) + " to " + number(size.high); }

std::string beside(const Tried& tried) {
  std::string text;
  for (std::size_t i = 0; i < outcome_count; ++i) {
    const Measure measure = measure_of(i);
    const MeasureInfo& info = measures()[static_cast<std::size_t>(measure)];
    const bool own = std::ranges::any_of(
        tried.rows, [&](const Answer& answer) { return answer.row->measure == info.id; });
    const Size size = size_of(tried.pairs[i]);
    if (!info.headline || own || !(std::abs(size.d) > clear_size) ||
        !(size.low > 0 || size.high < 0)) {
      continue;
    }
    text += (text.empty() ? "" : ", ") + std::string(info.id) + " " + number(size.d);
  }
  return text;
}

struct Trials {
  ScenarioSpec spec;
  std::vector<Tried> tried;
};

Trials trials_of(ScenarioSpec spec, const std::vector<LibraryMethod>& library,
                 const std::vector<Row>& rows, std::span<char*> only) {
  spec.variants.resize(1);
  spec.variants[0] = {};
  spec.variants[0].id = "nothing";
  spec.groups.clear();
  spec.methods.clear();
  for (const LibraryMethod& method : library) {
    spec.methods.push_back(method.spec);
    for (Condition& condition : spec.methods.back().where) {
      if (!find_name(condition, spec.population).ok()) {
        fail("a condition of " + method.spec.id + " cannot be read");
      }
    }
  }
  std::vector<Tried> tried;
  const std::size_t all = spec.methods.size();
  for (std::size_t m = 0; m < all; ++m) {
    const std::string id = spec.methods[m].id;
    if (!spec.methods[m].runs() || !spec.methods[m].same_as.empty() ||
        (!only.empty() &&
         std::ranges::none_of(only, [&](const char* name) { return id == name; }))) {
      continue;
    }
    Tried each;
    each.method = m;
    each.towns = spec.replicates;
    bool own = false;
    for (const Row& row : rows) {
      if (row.method != id) {
        continue;
      }
      const std::optional<Measure> measure = expectations::measure_named(row.measure);
      if (!measure || !outcome_of(*measure)) {
        fail(id + ": no outcome " + row.measure + " of single people");
      }
      each.rows.push_back({&row, {}, {}});
      each.weeks = std::max(each.weeks, row.weeks);
      each.towns = std::max(each.towns, row.towns);
      own = own || std::ranges::any_of(spec.methods[m].steps, [&](const MethodStep& step) {
              return expectations::writes_itself(step, *measure, true);
            });
    }
    tried.push_back(each);
    if (own) {  // once more without those steps
      MethodSpec bare = spec.methods[m];
      bare.id += "_bare";
      for (const Answer& answer : each.rows) {
        std::erase_if(bare.steps, [&](const MethodStep& step) {
          return expectations::writes_itself(
              step, *expectations::measure_named(answer.row->measure), true);
        });
      }
      spec.methods.push_back(std::move(bare));
      each.method = spec.methods.size() - 1;
      each.without = true;
      tried.push_back(each);
    }
  }
  for (const Tried& each : tried) {
    VariantSpec variant;
    variant.id = spec.methods[each.method].id;
    variant.methods.push_back({.use = variant.id, .group = "", .from = Week{0}, .capacity = {}});
    spec.variants.push_back(std::move(variant));
  }
  return {std::move(spec), std::move(tried)};
}

}  // namespace

int main(int argc, char** argv) {
  const std::span<char*> words(argv, static_cast<std::size_t>(argc));
  if (words.size() < 4) {
    std::cerr << "expectations TOWN LIBRARY ROWS [METHOD ...]\n";
    return 2;
  }
  LoadResult town = load_scenario(words[1]);
  MethodsResult library = load_library(words[2]);
  const Result<std::vector<Row>> rows = expectations::read_rows(words[3]);
  if (!town.scenario || !library.problems.empty() || !rows.ok()) {
    fail("the town, the library or the rows cannot be read");
  }
  Trials all =
      trials_of(std::move(town.scenario->spec), library.methods, rows.value(), words.subspan(4));
  int towns = 0;
  for (const Tried& tried : all.tried) {
    towns = std::max(towns, tried.towns);
  }
  for (int r = 0; r < towns; ++r) {
    compare(all.spec, static_cast<std::uint32_t>(r), all.tried);
    std::cerr << "town " << r + 1 << " of " << towns << '\n';
  }
  std::map<std::string, int> counts;
  std::ostringstream table;
  for (std::size_t t = 0; t < all.tried.size(); ++t) {
    const Tried& tried = all.tried[t];
    if (tried.without) {
      continue;
    }
    const Tried* bare =
        t + 1 < all.tried.size() && all.tried[t + 1].without ? &all.tried[t + 1] : nullptr;
    for (std::size_t r = 0; r < tried.rows.size(); ++r) {
      const auto& [row, offered, began] = tried.rows[r];
      const Size size = size_of(began);
      // What a step writes itself proves nothing: without it the outcome must move as well.
      const std::optional<Size> left =
          bare != nullptr ? std::optional(size_of(bare->rows[r].began)) : std::nullopt;
      const std::string all_steps = judged(*row, size);
      const bool by_own_steps =
          left && all_steps.starts_with("met") && !judged(*row, *left).starts_with("met");
      const std::string verdict = by_own_steps ? "**not met without own steps**"
                                  : left       ? judged(*row, *left)
                                               : all_steps;
      ++counts[verdict];
      table << "| `" << row->method << "` | " << row->outcome.en << " | " << row->measure << " "
            << row->direction << ", week " << row->weeks << " | " << number(tried.offered, 0)
            << " | " << number(tried.offered > 0 ? 100 * tried.began / tried.offered : nothing, 0)
            << " | " << number(began.n(), 0) << " | " << number(size_of(offered).d) << " | "
            << number(size.d) << " | " << band(size);
      if (left) {
        table << " (without own steps " << number(left->d) << ", " << band(*left) << ")";
      }
      table << " | " << verdict << " | " << (r == 0 ? beside(tried) : "") << " |\n";
    }
  }
  for (const auto& [verdict, n] : counts) {
    std::cout << "- " << verdict << ": " << n << "\n";
  }
  std::cout << "\n| method | what its document says | outcome | offered | began, % | people who "
               "began | effect in all offered, SD | in who began, SD | 90 % band | verdict "
               "| beside it, > 0.2 SD |\n"
               "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n"
            << table.str();
  return 0;
}
