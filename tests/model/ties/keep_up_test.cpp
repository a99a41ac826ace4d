// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/keep_up.hpp"

#include "model/ties/crowd.hpp"
#include "population/aids.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// People whose name begins with this letter and who lost touch with a friend.
int lost(Crowd& town, char letter) {
  World& w = town.world();
  return town.count(letter, [&](PersonId p) {
    for (const Arc& arc : w.ties.of(p)) {
      const Tie& tie = w.ties.columns.row[arc.tie.index()];
      if (tie.kind == TieKind::friendship && tie.contacts < 0.5F) {
        return true;
      }
    }
    return false;
  });
}

}  // namespace

TEST_CASE("carers keep up the other ties of a client, until they are worn out", "[model][ties]") {
  const auto look = [](bool on) {
    Crowd town(times(300,
                     "client A# 80 somatic 1h\nA# -child gives 1h- C# 50\n"
                     "A# -friend close 0.5- F# 70\n"
                     "client B# 80 somatic 1h\nB# -child gives 1h- D# 50\n"
                     "B# -friend close 0.5- G# 70"));
    town.parameters.keep_close.limited = 0.3;
    town.parameters.keep_up = {.by_carer = 0.7, .worn_out = 0.7};
    town.parameters.build_strain.heal = 0;
    town.each('D', [&](PersonId p) { town.world().carer_of(p).strain = 0.95F; });
    if (!on) {
      town.off("kept_by_carer");
    }
    town.weeks(13);
    return std::pair(lost(town, 'A'), lost(town, 'B'));
  };
  const auto [kept, worn] = look(true);
  CHECK(worn > 2 * kept);  // 27 and 153 of 300 expected
  const auto [kept_off, worn_off] = look(false);
  CHECK(worn_off < 1.5 * kept_off);
}

TEST_CASE("who lacks social skill loses touch sooner", "[model][ties]") {
  const auto look = [](bool on) {
    Crowd town(times(400,
                     "person A# 50\nA# -friend close 0.5- C# 50\n"
                     "person B# 50\nB# -friend close 0.5- D# 50"));
    World& w = town.world();
    for (const char c : {'A', 'B', 'C', 'D'}) {
      town.each(c, [&](PersonId p) {
        w.persons.traits[p.index()][at(Trait::social_skill)] = c == 'A' || c == 'C' ? 0.1F : 0.9F;
      });
    }
    town.parameters.keep_close.lapse = 0.3;
    town.parameters.keep_up = {};
    if (!on) {
      town.off("skill");
    }
    town.weeks(13);
    return std::pair(lost(town, 'A'), lost(town, 'B'));
  };
  const auto [clumsy, handy] = look(true);
  CHECK(clumsy > 2 * handy);
  const auto [clumsy_off, handy_off] = look(false);
  CHECK(clumsy_off < 1.4 * handy_off);
}

TEST_CASE("news about a client keeps loose ties alive", "[model][ties]") {
  const auto look = [](bool on) {
    Crowd town(times(400,
                     "person A# 50\nA# -friend close 0.3- C# 50\n"
                     "person B# 50\nB# -friend close 0.3- D# 50"));
    town.each('A', [&](PersonId p) { set_aid(town.world().persons, p, Aid::care_page); });
    town.parameters.keep_close.lapse = 0.3;
    town.parameters.keep_up = {};
    if (!on) {
      town.off("news");
    }
    town.weeks(13);
    return std::pair(lost(town, 'A'), lost(town, 'B'));
  };
  const auto [told, untold] = look(true);
  CHECK(told < 0.65 * untold);
  const auto [told_off, untold_off] = look(false);
  CHECK(told_off > 0.75 * untold_off);
}

TEST_CASE("friends far away stay in view when both find their way on line", "[model][ties]") {
  const auto look = [](bool on) {
    Crowd town(times(400,
                     "person A# 22\nA# -friend 80km close 0.5- C# 22\n"
                     "person B# 88\nB# -friend 80km close 0.5- D# 88"));
    town.parameters.keep_close.lapse = 0.3;
    town.parameters.keep_up = {.far = 0.9};
    if (!on) {
      town.off("news");
    }
    town.weeks(13);
    const int marked = town.ties_that([](const Tie& t) { return t.is(TieMark::on_line); });
    return std::array{lost(town, 'A'), lost(town, 'B'), marked};
  };
  const auto on = look(true), off = look(false);
  CHECK(on[0] < 0.6 * on[1]);
  CHECK(on[2] > 0);  // an eighth is looked at in a quarter
  CHECK(off[0] > 0.75 * off[1]);
}
