// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/published.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

TEST_CASE("a model value is judged against its range, with room for chance") {
  PublishedFigure figure;
  figure.low = 0.2;
  figure.high = 0.3;
  CHECK(judge(figure, {0.25, 0.01}) == Inside::yes);
  CHECK(judge(figure, {0.2, 0}) == Inside::yes);
  CHECK(judge(figure, {0.315, 0.01}) == Inside::chance);
  CHECK(judge(figure, {0.185, 0.01}) == Inside::chance);
  CHECK(judge(figure, {0.33, 0.01}) == Inside::no);
  CHECK(judge(figure, {0.19, 0}) == Inside::no);
  CHECK(judge(figure, {0.19, std::nan("")}) == Inside::no);
  CHECK(judge(figure, {}) == Inside::not_computed);
}

TEST_CASE("every published figure has words, a source, a range around its target and a value") {
  const Result<World> built = build_population(sample_spec(), 4, 0, 20000, Week{0});
  REQUIRE(built.ok());
  const Town town(built.value(), sample_spec());
  const std::vector<CrossCheck> checks = cross_check(town);
  CHECK(checks.size() > 50);
  std::vector<std::string> ids;
  for (const CrossCheck& c : checks) {
    const PublishedFigure& f = *c.figure;
    INFO(f.id);
    ids.emplace_back(f.id);
    CHECK_FALSE(f.label.nl.empty());
    CHECK_FALSE(f.label.en.empty());
    CHECK(f.source.nl.size() > 7);
    CHECK(f.source.en.size() > 7);
    CHECK(f.low <= f.target);
    CHECK(f.target <= f.high);
    CHECK(f.low < f.high);
    CHECK(std::isfinite(c.model.value));
    CHECK(c.inside != Inside::not_computed);
  }
  std::ranges::sort(ids);
  CHECK(std::ranges::adjacent_find(ids) == ids.end());
}

TEST_CASE("nobody to compute a figure from is no answer, and no crash") {
  const World empty;
  const Town town(empty, sample_spec());
  for (const CrossCheck& c : cross_check(town)) {
    if (c.figure->id == "household_size" || c.figure->id == "carers_narrow" ||
        c.figure->id == "partner_gap" || c.figure->id == "network_psychiatric_smaller") {
      CHECK(c.inside == Inside::not_computed);
    }
  }
}

}  // namespace
}  // namespace draagkracht
