// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/take_to.hpp"

#include "model/ties/crowd.hpp"
#include "population/aids.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Everybody looks for company in one street, in the quarter that follows.
struct Street : Crowd {
  explicit Street(const std::string& text) : Crowd(text) {
    parameters.keep_close.meet = 1;
    parameters.keep_close.own_street = 1;
    parameters.take_to = {};
  }
  void trait(char letter, Trait t, float value) {
    each(letter, [&](PersonId p) { world().persons.traits[p.index()][at(t)] = value; });
  }
};

}  // namespace

TEST_CASE("people get to know who is like them in education, origin and interests",
          "[model][ties]") {
  const auto alike = [](bool on) {
    Street town(times(150, "person A# 50\nperson B# 50"));
    World& w = town.world();
    town.each('A', [&](PersonId p) { w.persons.education[p.index()] = Education::low; });
    town.each('B', [&](PersonId p) {
      w.persons.education[p.index()] = Education::high;
      w.persons.origin[p.index()] = Origin::elsewhere;
    });
    town.parameters.take_to.interests = 0.9;
    if (!on) {
      town.off("likeness");
    }
    town.weeks(13);
    const double all = static_cast<double>(w.ties.size());
    const int same = town.ties_that([&](const Tie& tie) {
      return w.persons.education[tie.first.index()] == w.persons.education[tie.second.index()];
    });
    const int interest = town.ties_that([&](const Tie& tie) {
      return interest_of(w.luck, w.persons, tie.first) ==
             interest_of(w.luck, w.persons, tie.second);
    });
    REQUIRE(all > 100);
    return std::pair(same / all, interest / all);
  };
  const auto [same, interest] = alike(true);
  CHECK(same > 0.62);
  CHECK(interest > 0.4);
  const auto [same_off, interest_off] = alike(false);
  CHECK(same_off < 0.59);
  CHECK(interest_off < 0.3);
}

TEST_CASE("who is open is met with openness, and closer from the start", "[model][ties]") {
  const auto look = [](bool on) {
    Street town(times(150, "person A# 50\nperson B# 50"));
    World& w = town.world();
    town.trait('A', Trait::privacy, 0.1F);
    town.trait('B', Trait::privacy, 0.9F);
    town.parameters.take_to.openness = 0.9;
    if (!on) {
      town.off("openness");
    }
    town.weeks(13);
    const auto open = [&](PersonId p) { return w.persons.trait(p, Trait::privacy) < 0.5F; };
    const int two_open =
        town.ties_that([&](const Tie& t) { return open(t.first) && open(t.second); });
    const int warm = town.ties_that(
        [&](const Tie& t) { return open(t.first) && open(t.second) && t.closeness > 0.26F; });
    return std::pair(static_cast<double>(two_open) / static_cast<double>(w.ties.size()),
                     static_cast<double>(warm) / std::max(two_open, 1));
  };
  const auto [two_open, warm] = look(true);
  CHECK(two_open > 0.45);
  CHECK(warm > 0.9);
  const auto [two_open_off, warm_off] = look(false);
  CHECK(two_open_off < 0.35);
  CHECK(warm_off == 0);
}

TEST_CASE("people with and without a limitation find each other when both are open",
          "[model][ties]") {
  const auto with_limited = [](float privacy_limited, float privacy_others, bool on) {
    Street town(times(100, "client A# 50 intellectual 0h\nperson B# 50"));
    World& w = town.world();
    town.trait('A', Trait::privacy, privacy_limited);
    town.trait('B', Trait::privacy, privacy_others);
    town.parameters.take_to = {.education = 0,
                               .origin = 0,
                               .interests = 0,
                               .openness = 0,
                               .across = 0.9,
                               .warmth = 0,
                               .confidence = 0,
                               .lifted = 0};
    if (!on) {
      town.off("openness");
    }
    town.weeks(13);
    const auto limited = [&](PersonId p) {
      return w.persons.limitation[p.index()] != Limitation::none;
    };
    return static_cast<double>(town.ties_that(
               [&](const Tie& t) { return limited(t.first) != limited(t.second); })) /
           static_cast<double>(w.ties.size());
  };
  const double both = with_limited(0.1F, 0.1F, true);
  CHECK(both > 1.4 * with_limited(0.9F, 0.1F, true));
  CHECK(both > 1.4 * with_limited(0.1F, 0.9F, true));
  CHECK(with_limited(0.9F, 0.1F, false) > 0.35);
}

TEST_CASE("little skill or self-trust hampers making ties", "[model][ties]") {
  const auto met = [](bool on) {
    Street town(times(200, "client A# 50 chronic 0h\nclient B# 50 chronic 0h"));
    town.parameters.keep_close.meet = 0.3;
    town.parameters.take_to.confidence = 1.5;
    World& w = town.world();
    town.each('A', [&](PersonId p) { w.client_of(p).own_direction = 0.2F; });
    town.each('B', [&](PersonId p) { w.client_of(p).own_direction = 0.95F; });
    if (!on) {
      town.off("skill");
    }
    auto often = town.happens(EventKind::tie_made, 13);
    return std::pair(often['A'], often['B']);
  };
  const auto [doubtful, sure] = met(true);
  CHECK(sure > 2 * doubtful);
  const auto [doubtful_off, sure_off] = met(false);
  CHECK(sure_off < 1.6 * doubtful_off);
  // Skill itself: twice the skill, twice the ties.
  Street town(times(1, "person A# 50\nperson B# 50"));
  town.trait('A', Trait::social_skill, 0.3F);
  town.trait('B', Trait::social_skill, 0.6F);
  CHECK(readiness_to_meet(town.world(), {}, town.network["B0"]) ==
        Approx(2 * readiness_to_meet(town.world(), {}, town.network["A0"])));
}

TEST_CASE("a buddy or a kind group makes up for little skill", "[model][ties]") {
  const auto met = [](bool on) {
    Street town(times(200,
                      "client A# 50 psychiatric 0h\nA# -buddy close 0.5- M# 50\n"
                      "client B# 50 psychiatric 0h"));
    town.parameters.keep_close.meet = 0.3;
    town.trait('A', Trait::social_skill, 0.15F);
    town.trait('B', Trait::social_skill, 0.15F);
    if (!on) {
      town.off("lifted");
    }
    auto often = town.happens(EventKind::tie_made, 13);
    return std::pair(often['A'], often['B']);
  };
  const auto [helped, alone] = met(true);
  CHECK(helped > 25);
  CHECK(helped > 2 * alone);
  const auto [helped_off, alone_off] = met(false);
  CHECK(helped_off < 2 * alone_off);
}
