// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One finding in one sentence: no direction that chance may explain, and few runs say so.
#include "io/fair_sentence.hpp"

#include <vector>

#include "support/catch.hpp"

namespace draagkracht {
namespace {

const MeasureInfo& of(Measure measure) { return measures()[static_cast<std::size_t>(measure)]; }

/// Runs whose baselines are all this and whose variants are these.
PairedDifference runs(double baseline, const std::vector<double>& values) {
  return paired_difference(std::vector<double>(values.size(), baseline), values);
}

Text said(Measure measure, const PairedDifference& d) { return fair_sentence(of(measure), d); }

bool says(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

TEST_CASE("a clear difference has its runs, its size and its margin", "[io][fair]") {
  const Text text = said(Measure::quit, runs(3, {4, 4.2, 4.4, 4.1, 2.9, 4.3}));
  CHECK(text.en ==
        "In 5 of 6 runs carers stop more often than in the baseline: 4 instead of 3 per 100 carers "
        "(difference +1.0; margin +0.5 to +1.4).");
  CHECK(text.nl ==
        "In 5 van de 6 doorrekeningen stoppen mantelzorgers vaker dan in de basis: 4 in plaats van "
        "3 per 100 mantelzorgers (verschil +1,0; marge +0,5 tot +1,4).");
}

TEST_CASE("the values differ by the difference as it is written", "[io][fair]") {
  // 9.16 and 9.44: of "9.2" and "9.4" the difference is not the 0.3 that stands behind them.
  const Text text = said(Measure::unmet_hours, runs(9.16, {9.43, 9.44, 9.45, 9.44, 9.44}));
  CHECK(says(text.en, "9.44 instead of 9.16 hours per week (difference +0.28; "));
}

TEST_CASE("what is counted says over which time", "[io][fair]") {
  const PairedDifference d = runs(3, {4, 4.2, 4.4, 4.1, 2.9, 4.3});
  CHECK(says(fair_sentence(of(Measure::quit), d, {"in 3 jaar", "in 3 years"}).nl,
             "4 in plaats van 3 per 100 mantelzorgers in 3 jaar (verschil +1,0;"));
}

TEST_CASE("downwards is said as downwards, and all runs are all runs", "[io][fair]") {
  const Text text = said(Measure::own_direction, runs(7, {6.5, 6.6, 6.4, 6.5, 6.5}));
  CHECK(says(text.en, "In all 5 runs clients have less own direction than in the baseline"));
  CHECK(says(text.nl, "In alle 5 doorrekeningen hebben cliënten minder eigen regie"));
}

TEST_CASE("a margin that holds zero gives no direction as a finding", "[io][fair]") {
  const Text text = said(Measure::quit, runs(3, {4, 2, 3.5, 2.6, 3.2, 2.9}));
  CHECK(
      says(text.en, "No clear difference in ‘times that a carer stops’: higher in 3 of 6 runs, "));
  CHECK(says(text.en, "margin -0.5 to +0.6"));
  CHECK(says(text.nl,
             "Geen duidelijk verschil in ‘keren dat een mantelzorger stopt’: in 3 van de 6 "
             "doorrekeningen hoger, verschil "));
  CHECK_FALSE(says(text.en, "carers stop more often"));
}

TEST_CASE("a few runs that differ are no finding when most do not", "[io][fair]") {
  const Text text =
      said(Measure::admitted, runs(2, {2, 2, 2, 2, 2, 2, 2.4, 2.4, 2.4, 2.4, 2, 2.4}));
  CHECK(says(text.en, "No clear difference"));
  CHECK(says(text.en, "higher in 5 of 12 runs"));
}

TEST_CASE("no run that differs is told as such", "[io][fair]") {
  const Text text = said(Measure::crises, runs(5, {5, 5, 5, 5}));
  CHECK(text.en == "In none of the 4 runs is there a difference in ‘crises’.");
  CHECK(text.nl == "In geen van de 4 doorrekeningen verschilt ‘crises’ van de basis.");
}

TEST_CASE("runs that all differ by the same amount have no margin to blur", "[io][fair]") {
  const Text text = said(Measure::unmet_hours, runs(2, {2.5, 2.5, 2.5, 2.5, 2.5}));
  CHECK(says(text.en, "In all 5 runs more help does not come"));
  CHECK(says(text.en, "(difference +0.5; margin +0.5 to +0.5)"));
}

TEST_CASE("few runs say that they are few", "[io][fair]") {
  const Text text = said(Measure::quit, runs(3, {4, 4.1, 4.2}));
  CHECK(says(text.en, "rough, as only 3 runs were made"));
  CHECK(says(text.nl, "ruw, want er is maar 3 keer gerekend"));
  CHECK_FALSE(says(said(Measure::quit, runs(3, {4, 4.1, 4.2, 4, 4.1})).en, "rough"));
}

TEST_CASE("one run may be chance and has no margin", "[io][fair]") {
  const Text text = said(Measure::quit, runs(3, {4}));
  CHECK(text.en ==
        "In the one run there is, carers stop more often than in the baseline: 4 instead of 3 per "
        "100 "
        "carers. That may be chance.");
  CHECK(says(text.nl, "In de ene doorrekening die er is, stoppen mantelzorgers vaker"));
  CHECK(said(Measure::quit, runs(3, {3})).en ==
        "In the one run there is, nothing differs in ‘times that a carer stops’.");
}

TEST_CASE("nobody to look at is no zero", "[io][fair]") {
  const Text text = said(Measure::quit, runs(3, {}));
  CHECK(text.en ==
        "Nothing can be said about ‘times that a carer stops’: there is nobody to look at.");
  CHECK(says(text.nl, "er is niemand om naar te kijken"));
}

TEST_CASE("every measure has a sentence without holes, up and down, in both languages",
          "[io][fair]") {
  for (std::size_t m = 0; m < measures().size(); ++m) {
    CAPTURE(measures()[m].id);
    for (const double step : {-0.2, 0.2}) {
      const PairedDifference d =
          runs(0.5, {0.5 + step, 0.51 + step, 0.5 + step, 0.49 + step, 0.5 + step});
      const Text text = fair_sentence(measures()[m], d);
      for (const std::string& words : {text.nl, text.en}) {
        CHECK(says(words, "In al"));
        CHECK_FALSE(says(words, "nan"));
        CHECK_FALSE(says(words, "–"));
        CHECK(words.back() == '.');
      }
      CHECK(text.nl != text.en);
    }
    CHECK(change_phrase(measures()[m], true, Language::nl) !=
          change_phrase(measures()[m], false, Language::nl));
  }
}

}  // namespace
}  // namespace draagkracht
