// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "policy/lever.hpp"

#include "support/catch.hpp"

using namespace draagkracht;

namespace {

Withdrawal cut(double change, int from, int notice = 0, int taper = 0,
               Reach reach = Reach::existing) {
  return {.product = Product::guidance,
          .change = change,
          .from = Week{from},
          .notice = notice,
          .taper = taper,
          .reach = reach};
}

}  // namespace

TEST_CASE("from 26: week 26 is the last at the old size, week 27 the first of the change",
          "[policy]") {
  const Withdrawal abrupt = cut(-0.3, 26);
  CHECK(abrupt.factor(Week{0}) == 1.0);
  CHECK(abrupt.factor(Week{26}) == 1.0);
  CHECK(abrupt.factor(Week{27}) == Approx(0.7));
  CHECK(abrupt.factor(Week{1000}) == Approx(0.7));
}

TEST_CASE("a taper of four weeks takes a quarter more each week, complete in the fourth",
          "[policy]") {
  const Withdrawal tapered = cut(-0.4, 26, 0, 4);
  CHECK(tapered.factor(Week{26}) == 1.0);
  CHECK(tapered.factor(Week{27}) == Approx(0.9));
  CHECK(tapered.factor(Week{28}) == Approx(0.8));
  CHECK(tapered.factor(Week{29}) == Approx(0.7));
  CHECK(tapered.factor(Week{30}) == Approx(0.6));
  CHECK(tapered.factor(Week{31}) == Approx(0.6));
  CHECK(tapered.progress(Week{30}) == 1.0);
  for (int taper = 0; taper <= 60; ++taper) {
    for (int week = 0; week < 100; ++week) {
      CHECK(cut(-0.4, 26, 0, taper).factor(Week{week + 1}) <=
            cut(-0.4, 26, 0, taper).factor(Week{week}));
    }
  }
}

TEST_CASE(
    "a notice of eight weeks is known in the eight weeks up to the change and until it is complete",
    "[policy]") {
  const Withdrawal noticed = cut(-0.3, 26, 8);
  int known = 0;
  for (int week = 0; week <= 26; ++week) {
    known += noticed.announced(Week{week}) ? 1 : 0;
  }
  CHECK(known == 8);
  CHECK_FALSE(noticed.announced(Week{18}));
  CHECK(noticed.announced(Week{19}));
  CHECK(noticed.announced(Week{26}));
  CHECK_FALSE(noticed.announced(Week{27}));

  const Withdrawal tapered = cut(-0.3, 26, 8, 4);
  CHECK(tapered.announced(Week{29}));
  CHECK_FALSE(tapered.announced(Week{30}));
}

TEST_CASE("without notice an abrupt cut is never announced, and neither is more care", "[policy]") {
  for (int week = 0; week < 60; ++week) {
    CHECK_FALSE(cut(-0.3, 26).announced(Week{week}));
    CHECK_FALSE(cut(0.3, 26, 8, 4).announced(Week{week}));
    CHECK_FALSE(cut(0, 26, 8, 4).announced(Week{week}));
  }
}

TEST_CASE("running indications were granted by week from, new ones later", "[policy]") {
  for (const auto& [start, running] : {std::pair{-200, true}, {26, true}, {27, false}}) {
    CHECK(cut(-0.3, 26, 0, 0, Reach::existing).reaches(Week{start}) == running);
    CHECK(cut(-0.3, 26, 0, 0, Reach::newcomers).reaches(Week{start}) != running);
    CHECK(cut(-0.3, 26, 0, 0, Reach::all).reaches(Week{start}));
  }
}

TEST_CASE("every lever says what it is in two languages, and every reach has a name", "[policy]") {
  for (std::size_t i = 0; i < levers().size(); ++i) {
    const LeverInfo& lever = levers()[i];
    CAPTURE(lever.id);
    CHECK(lever_named(lever.id) == i);
    for (const Label& text :
         {lever.label, lever.explain, lever.message, lever.dynamics, lever.equity, lever.source}) {
      CHECK_FALSE(text.nl.empty());
      CHECK_FALSE(text.en.empty());
    }
    CHECK(lever.changes.empty() == (i == 0));
    CHECK(lever.scale.empty() == (i == 0));
    for (const LeverLevel& level : lever.scale) {
      CHECK(level.level >= lever.low);
      CHECK(level.level <= lever.high);
    }
  }
  CHECK_FALSE(lever_named("tax"));
  CHECK(from_code<Moment>(moment_names, "review") == Moment::review);
  CHECK(from_code<Aftercare>(aftercare_names, "contact") == Aftercare::contact);
  CHECK(from_code<Handover>(handover_names, "person") == Handover::person);
  CHECK(from_code<Reach>(reach_names, "existing") == Reach::existing);
  CHECK(from_code<Reach>(reach_names, "new") == Reach::newcomers);
  CHECK(from_code<Reach>(reach_names, "all") == Reach::all);
}
