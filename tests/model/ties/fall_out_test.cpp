// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/fall_out.hpp"

#include "model/ties/crowd.hpp"
#include "population/aids.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("ties break in a quarrel, also in the family, and contact lapses by illness",
          "[model][ties]") {
  const auto look = [](bool on) {
    Crowd town(times(300,
                     "person A# 50\nA# -friend close 0.5- B# 50\n"
                     "A# -child close 0.6- C# 25"));
    town.parameters.fall_out = {.quarrel_kin = 0.1, .quarrel = 0.2, .harmful = 0, .mixed = 0};
    if (!on) {
      town.off("quarrels");
    }
    const auto often = town.happens(EventKind::tie_broke, 13, Cause::quarrel);
    int sum = 0;
    for (const auto& [letter, count] : often) {
      sum += count;
    }
    const int broken = town.ties_that([](const Tie& t) { return t.state == TieState::broken; });
    CHECK(broken == sum);
    return broken;
  };
  CHECK(look(true) > 60);  // 90 expected
  CHECK(look(false) == 0);

  Crowd ill(times(200,
                  "client A# 50 chronic 0h\nA# -friend close 0.5- B# 50\n"
                  "person C# 50\nC# -friend close 0.5- D# 50"));
  ill.parameters.keep_close.limited = 0.4;
  ill.weeks(13);
  World& w = ill.world();
  const auto lapsed_for = [&](char letter) {
    return ill.count(letter, [&](PersonId p) {
      return w.ties.columns.row[w.ties.of(p)[0].tie.index()].contacts < 1;
    });
  };
  CHECK(lapsed_for('A') > 40);
  CHECK(lapsed_for('C') == 0);
}

TEST_CASE("a tie that does harm takes from the weak, may end, and leaves a gap to fill",
          "[model][ties]") {
  const auto look = [](bool on) {
    Crowd town(times(200, "client A# 50 psychiatric 0h\nA# -friend close 0.5- B# 50"));
    World& w = town.world();
    town.parameters.fall_out = {
        .quarrel_kin = 0, .quarrel = 0, .harmful = 1, .mixed = 0, .ended = 0.6};
    town.parameters.own_direction.speed = 0;  // it would come back
    if (!on) {
      town.off("harm");
    }
    const float direction = w.client_of(town.network["A0"]).own_direction;
    const auto often = town.happens(EventKind::tie_broke, 13, Cause::harm);
    const int taken = town.ties_that([&](const Tie& t) {
      const bool weak_first = w.persons.limitation[t.first.index()] != Limitation::none;
      return weak_first ? t.balance > 3 : t.balance < -3;
    });
    const int missing =
        town.count('A', [&](PersonId p) { return has_aid(w.persons, p, Aid::missing); });
    const int weaker = town.count(
        'A', [&](PersonId p) { return w.client_of(p).own_direction < direction - 0.02F; });
    int ended = 0;
    for (const auto& [letter, count] : often) {
      ended += count;
    }
    return std::array{ended, taken, missing, weaker};
  };
  const auto on = look(true), off = look(false);
  CHECK(on[0] > 15);  // 18 % of 200 expected: nobody else is there
  CHECK(on[1] == 200);
  CHECK(on[2] == on[0]);
  CHECK(on[3] == 200);
  CHECK(off[0] + off[1] + off[2] == 0);

  const auto met = [](double gap) {
    Crowd town(times(300, "person A# 50\nperson B# 50"));
    town.each('A', [&](PersonId p) { set_aid(town.world().persons, p, Aid::missing); });
    town.parameters.fall_out.gap = gap;
    town.parameters.keep_close.meet = 0.2;
    auto often = town.happens(EventKind::tie_made, 13);
    return std::pair(often['A'], often['B']);
  };
  const auto [seeking, content] = met(1);
  CHECK(seeking > 1.4 * content);
  const auto [seeking_off, content_off] = met(0);
  CHECK(seeking_off < 1.35 * content_off);
}

TEST_CASE("who is easily taken advantage of has more ties that do harm", "[model][ties]") {
  const auto harmful = [](bool on) {
    Crowd town(times(400,
                     "client A# 50 intellectual 0h\nA# -acquaintance- C# 50\n"
                     "person B# 50\nB# -acquaintance- D# 50"));
    World& w = town.world();
    town.parameters.fall_out = {
        .quarrel_kin = 0, .quarrel = 0, .harmful = 0.05, .vulnerable = 6, .ended = 0};
    if (!on) {
      town.off("harm");
    }
    town.weeks(13);
    const auto of = [&](char letter) {
      return town.count(letter, [&](PersonId p) {
        return w.ties.columns.row[w.ties.of(p)[0].tie.index()].valence == Valence::harmful;
      });
    };
    return std::pair(of('A'), of('B'));
  };
  const auto [weak, others] = harmful(true);
  CHECK(weak > 3 * others);
  CHECK(others > 5);
  const auto [weak_off, others_off] = harmful(false);
  CHECK(weak_off + others_off == 0);
}

TEST_CASE("a broken tie mends sooner when somebody who knows both comes between", "[model][ties]") {
  const auto mended = [](bool on) {
    Crowd town(times(200,
                     "person A# 50\nA# -sibling close 0.5- B# 50\n"
                     "A# -sibling close 0.5- C# 50\nB# -sibling close 0.5- C#\n"
                     "person D# 50\nD# -sibling close 0.5- E# 50\n"
                     "person F# 50\nF# -sibling close 0.5- G# 50"));
    for (int i = 0; i < 200; ++i) {
      const std::string n = std::to_string(i);
      town.between("A" + n, "B" + n).state = TieState::broken;
      town.between("D" + n, "E" + n).state = TieState::broken;
      town.between("F" + n, "G" + n).state = TieState::broken;
      town.between("F" + n, "G" + n).set(TieMark::mediator);
    }
    town.parameters.fall_out = {.quarrel_kin = 0,
                                .quarrel = 0,
                                .mend = 0.08,
                                .common = 2,
                                .mediated = 0.6,
                                .harmful = 0,
                                .mixed = 0};
    if (!on) {
      town.off("mending");
    }
    town.weeks(13);
    const auto healed = [&](const std::string& a, const std::string& b) {
      int sum = 0;
      for (int i = 0; i < 200; ++i) {
        const std::string n = std::to_string(i);
        sum += town.between(a + n, b + n).state == TieState::active ? 1 : 0;
      }
      return sum;
    };
    return std::array{healed("A", "B"), healed("D", "E"), healed("F", "G")};
  };
  const auto on = mended(true), off = mended(false);
  CHECK(on[0] > 1.7 * on[1]);  // 48 and 16 expected
  CHECK(on[1] > 5);
  CHECK(on[2] > 90);
  CHECK(off[0] + off[1] + off[2] == 0);
}
