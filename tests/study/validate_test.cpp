// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The table of validation as data, and how towns are judged against it.
#include "study/validate.hpp"

#include <algorithm>
#include <cmath>

#include "support/catch.hpp"

namespace draagkracht {
namespace {

Pattern band(double target, double low, double high) {
  Pattern pattern;
  pattern.row = "1";
  pattern.target = target;
  pattern.low = low;
  pattern.high = high;
  return pattern;
}

std::vector<PatternCheck> judged(const Pattern& pattern, const std::vector<double>& values) {
  std::vector<TownValues> towns;
  for (const double value : values) {
    towns.push_back({{value}, true});
  }
  return judge_towns(std::vector{pattern}, towns);
}

TEST_CASE("every row has words, a source, one way to compute it or a reason, and a band") {
  const std::vector<Pattern> table = validation_table();
  std::vector<std::string_view> rows;
  for (const Pattern& p : table) {
    INFO(p.row);
    rows.push_back(p.row);
    CHECK_FALSE(p.label.nl.empty());
    CHECK_FALSE(p.label.en.empty());
    CHECK(p.source.nl.size() > 7);
    CHECK(p.source.en.size() > 7);
    CHECK(p.missing.nl.empty() == p.missing.en.empty());
    const int ways = (p.town != nullptr ? 1 : 0) + (p.survey != nullptr ? 1 : 0) +
                     (p.cohort != nullptr ? 1 : 0) + (p.cut != nullptr ? 1 : 0) +
                     (p.missing.en.empty() ? 0 : 1);
    CHECK(ways == 1);
    if (p.of == PatternClass::direction) {
      CHECK(std::isnan(p.target));
    } else {
      CHECK(p.low < p.target);
      CHECK(p.target < p.high);
    }
  }
  std::ranges::sort(rows);
  CHECK(std::ranges::adjacent_find(rows) == rows.end());
}

TEST_CASE("what a published figure holds is not written down again") {
  for (const auto part :
       {carer_patterns(), burden_patterns(), course_patterns(), support_patterns()}) {
    for (const Pattern& p : part) {
      INFO(p.row);
      CHECK(p.published.empty() != p.label.en.empty());
    }
  }
}

TEST_CASE("a row is inside when the mean over towns lies in the band") {
  const Pattern p = band(0.2, 0.1, 0.3);
  const PatternCheck inside = judged(p, {0.2, 0.3, 0.34})[0];
  CHECK(inside.model == Approx(0.28));
  CHECK(inside.low < inside.model);
  CHECK(inside.model < inside.high);
  CHECK(inside.towns == 3);
  CHECK(inside.inside == Inside::yes);
  CHECK(judged(p, {0.3, 0.34})[0].inside == Inside::no);
  CHECK(judged(p, {0.05, 0.08})[0].inside == Inside::no);
}

TEST_CASE("towns that give nothing are left out; without any there is no answer") {
  const Pattern p = band(0.2, 0.1, 0.3);
  const double none = std::nan("");
  CHECK(judged(p, {0.2, none, 0.3})[0].towns == 2);
  CHECK(judged(p, {0.2, none, 0.3})[0].model == Approx(0.25));
  CHECK(judged(p, {none, none})[0].inside == Inside::not_computed);
  Pattern missing = p;
  missing.missing = {"kan niet", "cannot"};
  CHECK(judged(missing, {0.2, 0.2})[0].inside == Inside::not_computed);
}

TEST_CASE("a direction holds when the whole interval lies above zero") {
  Pattern sign;
  sign.of = PatternClass::direction;
  CHECK(judged(sign, {0.10, 0.11, 0.12})[0].inside == Inside::yes);
  CHECK(judged(sign, {-0.10, 0.11, 0.12})[0].inside == Inside::no);
  CHECK(judged(sign, {-0.10, -0.11, -0.12})[0].inside == Inside::no);
}

TEST_CASE("ratios are averaged as logarithms") {
  Pattern ratio = band(2, 1, 3);
  ratio.log_scale = true;
  CHECK(judged(ratio, {std::log(1.0), std::log(4.0)})[0].model == Approx(2));
}

TEST_CASE("counts are of computed rows of the class") {
  std::vector<PatternCheck> checks(4);
  checks[0].pattern.of = checks[1].pattern.of = checks[2].pattern.of = PatternClass::estimate;
  checks[3].pattern.of = PatternClass::put_in;
  checks[0].inside = checks[3].inside = Inside::yes;
  checks[1].inside = Inside::no;
  const ClassCount n = count_class(checks, PatternClass::estimate);
  CHECK(n.inside == 1);
  CHECK(n.computed == 2);
  CHECK(n.rows == 3);
}

}  // namespace
}  // namespace draagkracht
