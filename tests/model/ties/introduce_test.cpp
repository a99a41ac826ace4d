// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/introduce.hpp"

#include "model/ties/crowd.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("a dense network passes on news and introductions, and can smother", "[model][ties]") {
  // Introductions: in streets of one, only friends of friends can be met.
  const auto introduced = [](bool on) {
    Crowd town(times(60, "person A# 50\nA# -friend close 0.6- B# 50\nB# -friend close 0.6- C# 50"));
    World& w = town.world();
    for (std::uint32_t p = 0; p < w.persons.size(); ++p) {
      w.settle_in(PersonId{p}, p, static_cast<std::uint16_t>(p));
    }
    town.parameters.keep_close.meet = 1;
    town.parameters.introduce = {.by_friend = 1, .smother = 0};
    if (!on) {
      town.off("knit");
    }
    town.weeks(13);
    int closed = 0;
    for (int i = 0; i < 60; ++i) {
      const std::string n = std::to_string(i);
      closed += w.ties.between(town.network["A" + n], town.network["C" + n]).valid() ? 1 : 0;
    }
    return closed;
  };
  CHECK(introduced(true) > 30);
  CHECK(introduced(false) == 0);

  // News: A and B sleep, C knows both.
  const auto woken = [](bool on) {
    Crowd town(times(300,
                     "person A# 50\nA# -friend close 0.4 dormant- B# 50\n"
                     "A# -friend close 0.6- C# 50\nB# -friend close 0.6- C#\n"
                     "person D# 50\nD# -friend close 0.4 dormant- E# 50"));
    town.parameters.sleep.revive = 0.1;
    town.parameters.get_in_touch = {.reason = 0, .sign = 0, .on_line = 0, .common = 0.6};
    if (!on) {
      town.off("knit");
    }
    auto often = town.happens(EventKind::tie_revived, 13);
    return std::pair(often['A'] + often['B'], often['D'] + often['E']);
  };
  const auto [known, unknown] = woken(true);
  CHECK(known > 1.5 * unknown);
  const auto [known_off, unknown_off] = woken(false);
  CHECK(known_off < 1.5 * unknown_off);

  // Smothering: the friends of A all know each other, those of D do not.
  const auto met = [](bool on) {
    Crowd town(times(150,
                     "person A# 50\nA# -friend close 0.6- B# 50\nA# -friend close 0.6- C# 50\n"
                     "A# -friend close 0.6- X# 50\nB# -friend close 0.6- C#\n"
                     "B# -friend close 0.6- X#\nC# -friend close 0.6- X#\n"
                     "person D# 50\nD# -friend close 0.6- E# 50\nD# -friend close 0.6- F# 50\n"
                     "D# -friend close 0.6- G# 50"));
    CHECK(closeness_of_knit(town.world(), town.network["A0"]) == 1);
    CHECK(closeness_of_knit(town.world(), town.network["D0"]) == 0);
    town.parameters.keep_close.meet = 0.3;
    town.parameters.introduce = {.by_friend = 0, .smother = 0.8};
    if (!on) {
      town.off("knit");
    }
    auto often = town.happens(EventKind::tie_made, 13);
    return std::pair(often['A'], often['D']);
  };
  const auto [dense, open] = met(true);
  CHECK(dense < 0.6 * open);
  const auto [dense_off, open_off] = met(false);
  CHECK(dense_off > 0.6 * open_off);
}
