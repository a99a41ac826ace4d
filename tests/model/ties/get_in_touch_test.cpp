// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/get_in_touch.hpp"

#include "model/ties/crowd.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

bool awake(const Tie& tie) { return tie.state == TieState::active; }

/// Sleeping friends A-B, and C-D who differ in something.
struct Sleepers : Crowd {
  explicit Sleepers(const std::string& text, bool asleep = true) : Crowd(text) {
    parameters.sleep.fade = 0;
    if (asleep) {
      for (Tie& tie : world().ties.columns.row) {
        tie.state = TieState::dormant;
        tie.contacts = 0;
      }
    }
  }
  int awake_of(char letter) {
    return count(letter, [&](PersonId p) {
      return awake(world().ties.columns.row[world().ties.of(p)[0].tie.index()]);
    });
  }
};

const char* const two_kinds =
    "person A# 50\nA# -friend close 0.4- B# 50\nperson C# 50\nC# -friend close 0.4- D# 50";

}  // namespace

TEST_CASE("a faded tie wakes more easily than a given stranger is met", "[model][ties]") {
  const auto look = [](bool on) {
    Sleepers town(times(150, "person A# 50\nA# -friend close 0.4- B# 50"));
    const double people = static_cast<double>(town.world().persons.size());
    town.parameters.sleep.revive = 0.1;
    town.parameters.keep_close.meet = 0.1;
    if (!on) {
      town.off("waking");
    }
    town.weeks(13);
    int woken = 0;
    for (std::size_t t = 0; t < 150; ++t) {
      woken += awake(town.world().ties.columns.row[t]) ? 1 : 0;
    }
    const double strangers = people * (people - 2) / 2;
    const double met = static_cast<double>(town.world().ties.size()) - 150;
    CHECK(met > 10);
    return std::pair(woken / 150.0, met / strangers);
  };
  const auto [wakes_up, is_met] = look(true);
  CHECK(wakes_up > 20 * is_met);
  CHECK(look(false).first == 0);
}

TEST_CASE("a book or photo is a reason to get in touch", "[model][ties]") {
  const auto look = [](bool on) {
    Sleepers town(times(200, two_kinds));
    town.parameters.get_in_touch = {.reason = 0.3, .with_reason = 0.6, .sign = 0};
    for (std::size_t t = 0; t < town.world().ties.size(); t += 2) {
      town.world().ties.columns.row[t].set(TieMark::reason);  // A and B have one already
    }
    if (!on) {
      town.off("signs");
    }
    town.weeks(13);
    const int reasons = town.ties_that([](const Tie& t) { return t.is(TieMark::reason); });
    return std::array{town.awake_of('A'), town.awake_of('C'), reasons};
  };
  const auto on = look(true), off = look(false);
  CHECK(on[0] > 90);  // 120 expected
  CHECK(on[1] == 0);
  CHECK(on[2] > 50);  // reasons come by themselves as well
  CHECK(off[0] == 0);
  CHECK(off[2] == 0);
}

TEST_CASE("a card or greeting is a first sign: it keeps a tie from fading and wakes it later",
          "[model][ties]") {
  const auto look = [](bool on) {
    Sleepers town(times(300, "person A# 50\nA# -friend close 0.4- B# 50"));
    town.parameters.sleep.fade = 0.2;
    town.parameters.sleep.revive = 0.05;
    town.parameters.get_in_touch = {.reason = 0, .sign = 0.5, .after_sign = 6};
    if (!on) {
      town.off("signs");
    }
    town.weeks(13);
    const int signs = town.ties_that([](const Tie& t) { return t.is(TieMark::sign); });
    const int kept = town.ties_that(
        [](const Tie& t) { return t.state == TieState::dormant && t.closeness > 0.39F; });
    const int before = town.ties_that(awake);
    town.weeks(13);
    return std::array{signs, kept, town.ties_that(awake) - before};
  };
  const auto on = look(true), off = look(false);
  CHECK(on[0] > 100);
  CHECK(on[1] == on[0]);
  CHECK(on[2] > 1.5 * off[2]);
  CHECK(off[0] == 0);
  CHECK(off[1] == 0);
}

TEST_CASE("who is on line gets in touch more easily", "[model][ties]") {
  const auto look = [](bool on) {
    Sleepers town(times(400,
                        "person A# 22\nA# -friend close 0.4- B# 22\n"
                        "person C# 88\nC# -friend close 0.4- D# 88"));
    town.parameters.sleep.revive = 0.12;
    town.parameters.get_in_touch = {.reason = 0, .sign = 0, .on_line = 1.2, .common = 0};
    if (!on) {
      town.off("news");
    }
    town.weeks(13);
    return std::pair(town.awake_of('A'), town.awake_of('C'));
  };
  const auto [young, old] = look(true);
  CHECK(young > 1.7 * old);
  const auto [young_off, old_off] = look(false);
  CHECK(young_off < 1.4 * old_off);
}
