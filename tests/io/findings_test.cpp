// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The sentences of the report, from numbers that are known.
#include <algorithm>

#include "io/report.hpp"
#include "made_up.hpp"
#include "measures/catalogue.hpp"

namespace draagkracht {
namespace {

/// A study of two runs in which nothing differs until a test says so. The second run lies a little
/// higher in all variants, so that differences have a spread of their own only where asked for.
class Findings {
 public:
  Setup setup = made_up_setup();
  Collected results;

  Findings() {
    cut_the_same(setup);
    results.groups = series_groups(setup.spec);
    results.group_size.assign(results.groups.size(), {200, 300, 100, 150});
    results.series = SeriesStore(series_axes(setup, results.groups.size()));
    for (const std::uint32_t variant : setup.variants) {
      for (std::size_t m = 0; m < measures().size(); ++m) {
        set(variant, static_cast<Measure>(m), 0, setup.spec.weeks, 0.5);
      }
    }
  }
  /// The same value for both runs, plus what only the second run has.
  void set(std::uint32_t variant, Measure measure, int from, int to, double value,
           double second = 0) {
    for (int week = from; week <= to; ++week) {
      for (std::uint32_t run = 0; run < 2; ++run) {
        results.series.put(variant, run, exposed_group, static_cast<std::size_t>(measure), week,
                           value + (run == 1 ? second : 0));
      }
    }
  }
  /// Everything said under one heading, as one text.
  std::string said(const std::string& about, Language language = Language::en) const {
    std::string text;
    for (const Finding& finding : findings(setup, results)) {
      if (finding.about.en == about || finding.variant == about) {
        for (const Text& line : finding.lines) {
          text += line.in(language) + "\n";
        }
      }
    }
    return text;
  }
};

bool tells(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

constexpr std::uint32_t fewer_hours = 1;  // cuts at once, see the fixture
const char* const fate = "What becomes of the clients whom the policy reaches";

TEST_CASE("a cut is told by what it takes at first and over the whole time", "[io][findings]") {
  Findings study;
  const VariantSpec& spec = study.setup.spec.variants[fewer_hours];
  REQUIRE(spec.id == "less");
  const int month = spec.policy.front().from.value + spec.policy.front().taper + 4;
  REQUIRE(month < study.setup.spec.weeks);
  study.set(0, Measure::delivered_hours, 0, 26, 5.2);
  study.set(fewer_hours, Measure::delivered_hours, 0, 26, 4.5, 0.01);
  study.set(fewer_hours, Measure::delivered_hours, 26, 26, 4.8, 0.01);
  const std::string text = study.said("less");
  INFO(text);
  CHECK(tells(text, "a client gets 4.5 hours of professional help a week, instead of 5.2.\n"));
  CHECK(tells(
      text, "Over the whole time it is on average 0.7 hours a week less than in the baseline.\n"));
  CHECK(tells(text, "Whether carers give more or less because of it is not clear.\n"));
  CHECK(tells(study.said("less", Language::nl),
              "Over de hele tijd is het gemiddeld 0,7 uur per week minder dan in de basis.\n"));
}

TEST_CASE("what chance may explain gets no number", "[io][findings]") {
  Findings study;
  study.set(fewer_hours, Measure::overloaded, 0, 26, 0.5, 0.2);  // one run higher, one equal
  const std::string text = study.said("less");
  INFO(text);
  CHECK(tells(text, "No clear difference in: "));
  CHECK(tells(text, "overloaded carers"));
  CHECK_FALSE(tells(text, "more carers are overloaded"));
}

TEST_CASE("figures are rounded as far as the difference allows", "[io][findings]") {
  Findings study;
  const auto overloaded = [&](double baseline, double value) {
    study.set(0, Measure::overloaded, 0, 26, baseline);
    study.set(fewer_hours, Measure::overloaded, 0, 26, value, 0.00001);
    return study.said("less");
  };
  CHECK(tells(overloaded(0.122, 0.130),
              "In both runs more carers are overloaded than in the baseline: 13% instead of 12% "
              "(difference +0.80"));
  CHECK(tells(overloaded(0.137, 0.133),
              "fewer carers are overloaded than in the baseline: 13.3% instead of 13.7%"));
  CHECK(tells(overloaded(0.08664, 0.08842), "baseline: 8.84% instead of 8.66%"));
  CHECK(tells(overloaded(0.1201, 0.1203), "baseline: a fraction above 12.0%"));
}

TEST_CASE("what became of those reached adds up and comes from the run", "[io][findings]") {
  Findings study;
  CHECK(study.said(fate).empty());
  study.results.reached_at_end = {11, 5, 18, 66, 0};
  const std::string text = study.said(fate);
  INFO(text);
  CHECK(tells(text, "of every 100 of these clients, after 26 weeks 66 still hold the same"));
  CHECK(tells(text, "The others: 18 manage without help, 5 in an institution, 11 died.\n"));
  const std::string dutch = study.said(fate, Language::nl);
  CHECK(tells(dutch, "na 26 weken nog 66 dezelfde indicatie"));
  CHECK_FALSE(tells(dutch, "thuis zonder deze indicatie"));
}

TEST_CASE("one run says that it is one run, and nothing else", "[io][findings]") {
  Overrides overrides;
  overrides.replicates = 1;
  Findings study;
  study.setup = made_up_setup(overrides);
  study.results.series = SeriesStore(series_axes(study.setup, study.results.groups.size()));
  const std::vector<Finding> list = findings(study.setup, study.results);
  REQUIRE(list.size() == 1);
  CHECK(tells(list.front().lines.front().en, "One run was made."));
}

}  // namespace
}  // namespace draagkracht
