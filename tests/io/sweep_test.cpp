// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is asked of a sweep, and what its tables and page say of outcomes that nobody simulated.
#include "io/sweep.hpp"
#include "io/json_words.hpp"

#include <cmath>

#include "io/sweep_words.hpp"
#include "made_up.hpp"

namespace draagkracht {
namespace {

using Catch::Contains;

SweptLever lever(const char* text) {
  Result<SweptLever> result = parse_swept_lever(text);
  if (!result.ok()) {
    FAIL(result.problem().what.en);
  }
  return std::move(result).value();
}

Sweep made_up_sweep(SweepRequest request, int replicates = 8) {
  LoadResult loaded = load_scenario(fixture("good"));
  REQUIRE(loaded.ok());
  Overrides overrides;
  overrides.replicates = replicates;
  request.from = 4;
  request.measures = {static_cast<std::size_t>(Measure::unmet_hours)};
  Result<Sweep> sweep = make_sweep(std::move(*loaded.scenario), overrides, std::move(request));
  if (!sweep.ok()) {
    FAIL(sweep.problem().what.en);
  }
  return std::move(sweep).value();
}

/// Keeps every run of a sweep, with unmet hours as a function of point and replicate.
template <class F>
SweepResults results_of(const Sweep& sweep, const std::filesystem::path& where, F&& unmet) {
  const auto folder = opened(where, sweep.setup);
  const std::size_t weeks = static_cast<std::size_t>(sweep.setup.spec.weeks) + 1;
  for (std::uint32_t r = 0; r < static_cast<std::uint32_t>(sweep.setup.spec.replicates); ++r) {
    folder->keep(made_up_replicate(r));
    for (std::uint32_t v = 0; v < sweep.design.points.size(); ++v) {
      RunOutcome run = made_up_run(sweep.setup, v, r);
      const std::size_t row =
          exposed_group * measures().size() + static_cast<std::size_t>(Measure::unmet_hours);
      for (std::size_t w = 0; w < weeks; ++w) {
        run.series[row * weeks + w] = unmet(sweep.design.points[v], r);
      }
      folder->keep(for_sweep(run, sweep.setup.spec.weeks));
    }
  }
  Result<SweepResults> results = collect_sweep(*folder, sweep);
  REQUIRE(results.ok());
  return std::move(results).value();
}

double bent(const DesignPoint& x, std::uint32_t r) {
  return 2 + r + (1 + 0.05 * r) * (-x[0] + 6 * std::max(0.0, -x[0] - 0.3));
}

TEST_CASE("a lever and its range are read as people write them", "[io]") {
  const SweptLever size = lever("indication_size.guidance=-80%..0");
  CHECK(size.is_size());
  CHECK(size.product == Product::guidance);
  CHECK(size.range.low == -0.8);
  CHECK(size.range.high == 0);
  CHECK(lever("indication_size.domestic_help=-0.5..10 %").range.high == 0.1);
  CHECK(size.words(-0.3).nl == "30 % minder");
  CHECK(size.words(0.1).en == "10% more");
  const SweptLever support = lever("support_for_carers=0..1.5");
  CHECK(levers()[support.lever].id == "support_for_carers");
  CHECK(support.range.high == 1.5);
  CHECK(support.words(0.5).nl == "stand 0,5");
  CHECK(support.words(1).en == "level 1");
  CHECK(support.words(0.25).en == "level 0.25");
}

TEST_CASE("every point is a variant, the first is the baseline", "[io]") {
  SweepRequest request;
  request.levers = {lever("indication_size.guidance=-80%..0"), lever("support_for_carers=0..1")};
  request.points = 3;
  request.taper = 13;
  request.reach = Reach::all;
  const Sweep sweep = made_up_sweep(request);
  const ScenarioSpec& spec = sweep.setup.spec;
  REQUIRE(spec.variants.size() == 9);
  CHECK(sweep.setup.variants.size() == 9);
  CHECK((spec.variants[0].policy.empty() && spec.variants[0].settings.empty()));
  for (std::size_t i = 1; i < 9; ++i) {
    const DesignPoint& point = sweep.design.points[i];
    const VariantSpec& variant = spec.variants[i];
    REQUIRE(variant.policy.size() == (point[0] == 0 ? 0 : 1));
    REQUIRE(variant.settings.size() == (point[1] == 0 ? 0 : 1));
    if (point[0] != 0) {
      CHECK(variant.policy[0].change == point[0]);
      CHECK(variant.policy[0].from == Week{4});
      CHECK(variant.policy[0].taper == 13);
      CHECK(variant.policy[0].reach == Reach::all);
    }
    if (point[1] != 0) {
      CHECK(variant.settings[0].level == point[1]);
      CHECK(variant.settings[0].taper == 13);
    }
  }
  // What is looked at is no part of what is run; what a lever does is.
  request.group = all_group;
  CHECK(made_up_sweep(request).setup.experiment == sweep.setup.experiment);
  request.taper = 0;
  CHECK(made_up_sweep(request).setup.experiment != sweep.setup.experiment);
}

TEST_CASE("a bend comes out in table, words and page", "[io]") {
  const TemporaryFolder temporary;
  SweepRequest request;
  request.levers = {lever("indication_size.guidance=-80%..0")};
  const Sweep sweep = made_up_sweep(request);
  const SweepResults results = results_of(sweep, temporary / "out", bent);
  REQUIRE(results.findings.bends.size() == 1);
  const ChangePoint& change = results.findings.bends[0].change;
  REQUIRE(change.shape == Shape::bend);
  CHECK(change.at == Approx(-0.3).margin(0.02));
  CHECK(change.runs_agree == 8);
  const Text words = bend_sentence(sweep, results.findings.bends[0]);
  // Only every tenth was computed: in between nothing is known.
  CHECK_THAT(words.nl, Contains("Tot ergens tussen 20 % minder en 40 % minder ") ||
                           Contains("Tot ergens tussen 20 % minder en 30 % minder ") ||
                           Contains("Tot ergens tussen 30 % minder en 40 % minder "));
  CHECK_THAT(words.nl, Contains("in 8 van 8 doorrekeningen"));
  CHECK_THAT(words.en, Contains("in 8 of 8 runs"));

  const std::vector<std::string> tipping = lines_of(tipping_csv(sweep, results));
  REQUIRE(tipping.size() == 2);
  CHECK_THAT(tipping[1],
             Contains("exposed,unmet_hours,hours_per_week,indication_size.guidance,bend,-0.3"));
  CHECK(lines_of(effects_csv(sweep, results)).size() == 2);
  CHECK(lines_of(points_csv(sweep)).size() == 1 + 9);

  for (const Language language : {Language::nl, Language::en}) {
    const std::string text = sweep_data(sweep, results, language);
    const Json data = Json::parse(text);
    CHECK(data["language"] == (language == Language::nl ? "nl" : "en"));
    const Json& response = data["sweep"]["outcomes"][0]["responses"][0];
    CHECK(response["bend"]["at"].get<double>() == Approx(-0.3).margin(0.02));
    CHECK(response["bend"]["low"].get<double>() < response["bend"]["high"].get<double>());
    CHECK(response["bend"]["words"]["nl"] == bend_place(sweep, results.findings.bends[0]).nl);
    CHECK(response["bend"]["words"]["en"] == bend_place(sweep, results.findings.bends[0]).en);
    CHECK(response["runs"].size() == 8);
    CHECK(response["values"].size() == 9);
    CHECK(data["sweep"]["levers"][0]["short"].size() == 9);
    CHECK(data["sweep"]["outcomes"][0]["map"].is_null());
    // What is said of the end of the range is what was found there, not what a line makes of it.
    CHECK_THAT(response["sentence"]["nl"].get<std::string>(),
               Contains("Bij 80 % minder: +4,5 uur per week"));
    CHECK_THAT(text, !Contains("nan"));
  }
}

TEST_CASE("a straight response has no bend anywhere", "[io]") {
  const TemporaryFolder temporary;
  SweepRequest request;
  request.levers = {lever("indication_size.guidance=-80%..0")};
  const Sweep sweep = made_up_sweep(request);
  const SweepResults results =
      results_of(sweep, temporary / "out",
                 [](const DesignPoint& x, std::uint32_t r) { return r - (1 + 0.1 * r) * x[0]; });
  CHECK(results.findings.bends[0].change.shape == Shape::straight);
  CHECK_THAT(lines_of(tipping_csv(sweep, results))[1], Contains(",none,,,,"));
  CHECK_THAT(sweep_data(sweep, results, Language::nl),
             Contains("\"bend\":null") && Contains("Geen omslagpunt"));
}

TEST_CASE("two levers have a map and what they do together", "[io]") {
  const TemporaryFolder temporary;
  SweepRequest request;
  request.levers = {lever("indication_size.guidance=-80%..0"), lever("support_for_carers=0..1")};
  request.points = 5;
  const Sweep sweep = made_up_sweep(request);
  const SweepResults results =
      results_of(sweep, temporary / "out", [](const DesignPoint& x, std::uint32_t r) {
        return r - (1 + 0.1 * r) * (3 * x[0] * (1 - 0.5 * x[1]));
      });
  REQUIRE(results.findings.effects.size() == 3);
  CHECK(results.findings.effects[2].term.effect.difference == Approx(-1.62).margin(0.01));
  CHECK_THAT(lines_of(effects_csv(sweep, results))[3],
             Contains("indication_size.guidance,support_for_carers"));
  const Json data = Json::parse(sweep_data(sweep, results, Language::en));
  const Json& map = data["sweep"]["outcomes"][0]["map"];
  CHECK(map["points"].size() == 25);
  CHECK_THAT(map["sentence"]["en"].get<std::string>(),
             Contains("Together, beyond the sum of 80% less and level 1: "));
}

TEST_CASE("a group without anybody gives no numbers and no words that pretend", "[io]") {
  const TemporaryFolder temporary;
  SweepRequest request;
  request.levers = {lever("indication_size.guidance=-80%..0")};
  const Sweep sweep = made_up_sweep(request);
  const SweepResults results = results_of(
      sweep, temporary / "out", [](const DesignPoint&, std::uint32_t) { return std::nan(""); });
  CHECK(results.findings.bends[0].change.shape == Shape::unknown);
  CHECK_THAT(sweep_data(sweep, results, Language::en), Contains("nobody to measure this on"));
}

}  // namespace
}  // namespace draagkracht
