// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/click_with.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Of 60 clients, how many got another professional and how many thanked within so many weeks.
std::pair<int, int> changed(double misses, double tries, int weeks, std::string_view off) {
  QuietTown town(copies(60,
                        "client A# 60 f chronic 4h\nprofessional P# guidance 20h\n"
                        "indication A# guidance 1h P#\n"));
  town.parameters.click_with = {.misses = misses, .tries = tries, .weeks = 2};
  switch_off(town.parameters, off);
  int left = 0, stopped = 0;
  for (int week = 0; week < weeks; ++week) {
    town.weeks(1);
    for (const Event& e : town.network.world.events) {
      left += e.kind == EventKind::professional_left && e.cause == Cause::no_click ? 1 : 0;
      stopped += e.kind == EventKind::declined ? 1 : 0;
    }
  }
  return {left, stopped};
}

}  // namespace

TEST_CASE("without a click another professional comes, twice at most, and then nobody",
          "[model][formal]") {
  const auto [left, stopped] = changed(1, 2, 80, "");
  CHECK(left == 120);
  CHECK(stopped == 60);
  CHECK(changed(1, 2, 80, "professional_click") == std::pair(0, 0));
}

TEST_CASE("a click shows in the fourth month, and with a professional it seldom fails",
          "[model][formal]") {
  CHECK(changed(1, 2, 11, "").first == 0);
  CHECK(changed(1, 2, 16, "").first == 60);
  // A volunteer with whom it does not click leaves sooner than a professional.
  const ModelParameters usual;
  CHECK(usual.click_with.misses < 1 - usual.click.chance);
}

TEST_CASE("without a click volunteers leave sooner than professionals", "[model][formal]") {
  const auto gone = [](bool on) {
    QuietTown town(copies(200,
                          "client A# 60 f chronic 4h company\n"
                          " A# -volunteer gives 1h company- V# 25 m volunteer\n"
                          "professional P# guidance 20h\nindication A# guidance 1h P#\n"));
    town.parameters.click = {};
    town.parameters.click_with = {};
    town.parameters.answer_request.base = -certain;
    if (!on) {
      switch_off(town.parameters, "click");
      switch_off(town.parameters, "professional_click");
    }
    int volunteers = 0, professionals = 0;
    for (int week = 0; week < 26; ++week) {
      town.weeks(1);
      for (const Event& e : town.network.world.events) {
        volunteers += e.kind == EventKind::care_ended && e.cause == Cause::no_click ? 1 : 0;
        professionals += e.kind == EventKind::professional_left ? 1 : 0;
      }
    }
    return std::pair(volunteers, professionals);
  };
  const auto [volunteers, professionals] = gone(true);
  CHECK(volunteers > 5);
  CHECK(volunteers > 1.5 * professionals);
  CHECK(gone(false) == std::pair(0, 0));
}
