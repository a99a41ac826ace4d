// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What makes people lonely and what eases it: two crowds that differ in one thing, with that thing
// in the model and without.
#include "population/look/loneliness.hpp"

#include "population/aids.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

constexpr std::uint32_t many = 3000;

/// People in pairs, even and odd; nobody knows anybody else.
struct Crowd {
  World world;

  Crowd() {
    world.luck = {1, 0};
    for (std::uint32_t i = 0; i < many; ++i) {
      const PersonId p = world.persons.add(Key{mix(i + 1)});
      world.persons.birth_week[p.index()] = -60 * 52;
      world.persons.education[p.index()] = Education::middle;
    }
    world.ties.grow_persons(many);
  }
  /// A tie between the two of each pair.
  void pair_up(TieKind kind, float closeness, float contacts, int since = -1000) {
    for (std::uint32_t i = 0; i + 1 < many; i += 2) {
      world.ties.add({.a = PersonId{i},
                      .b = PersonId{i + 1},
                      .kind = kind,
                      .closeness = closeness,
                      .contacts = contacts,
                      .since = Week{since}},
                     world.persons.key);
    }
  }
  /// More ties, each with the one so many further on.
  void meet(std::uint32_t step, float closeness, float contacts) {
    for (std::uint32_t i = 0; i < many; ++i) {
      world.ties.add({.a = PersonId{i},
                      .b = PersonId{(i + step) % many},
                      .kind = TieKind::acquaintance,
                      .closeness = closeness,
                      .contacts = contacts,
                      .since = Week{-1000}},
                     world.persons.key);
    }
  }
  template <class F>
  void everybody(F&& f) {
    for (std::uint32_t i = 0; i < many; ++i) {
      f(i);
    }
  }
};

struct Mean {
  double social = 0, emotional = 0;
  [[nodiscard]] double all() const { return social + emotional; }
};

Mean mean(const World& w, const LonelinessModel& model = loneliness_model) {
  Mean m;
  for (std::uint32_t i = 0; i < many; ++i) {
    const Loneliness answer = loneliness(w, PersonId{i}, model);
    m.social += static_cast<double>(answer.social) / many;
    m.emotional += static_cast<double>(answer.emotional) / many;
  }
  return m;
}

double existential(const World& w, const LonelinessModel& model = loneliness_model) {
  double sum = 0;
  for (std::uint32_t i = 0; i < many; ++i) {
    sum += static_cast<double>(existential_loneliness(w, PersonId{i}, model)) / many;
  }
  return sum;
}

}  // namespace

TEST_CASE("more people around ease social loneliness, and emotional loneliness hardly") {
  Crowd before, after;
  before.pair_up(TieKind::partner, 0.7F, 7);
  after.pair_up(TieKind::partner, 0.7F, 7);
  for (const std::uint32_t step : {5U, 9U, 13U}) {
    after.meet(step, 0.3F, 1);
  }
  const Mean few = mean(before.world), more = mean(after.world);
  CHECK(more.social < few.social - 0.3);
  CHECK(more.emotional == Approx(few.emotional));
  // Without people around in the model new contacts would do nothing.
  LonelinessModel blind;
  blind.enough_around = 1e9;
  CHECK(mean(after.world, blind).social == Approx(mean(before.world, blind).social).margin(0.02));
}

TEST_CASE("a new bond heals emotional loneliness slowly") {
  Crowd fresh, grown;
  fresh.pair_up(TieKind::friendship, 0.7F, 3, 0);
  grown.pair_up(TieKind::friendship, 0.7F, 3, -200);
  CHECK(mean(fresh.world).emotional > mean(grown.world).emotional + 0.1);
  LonelinessModel at_once;
  at_once.young_bond = 0;
  CHECK(mean(fresh.world, at_once).emotional == Approx(mean(grown.world, at_once).emotional));
}

TEST_CASE("something to do that matters eases existential loneliness") {
  Crowd idle, useful;
  useful.everybody([&](std::uint32_t i) { useful.world.persons.volunteer[i] = 1; });
  CHECK(existential(useful.world) < existential(idle.world) - 0.5);
  LonelinessModel without;
  without.of_use = 0;
  CHECK(existential(useful.world, without) == Approx(existential(idle.world, without)));
  // It is no part of the six statements.
  CHECK(mean(useful.world).all() == Approx(mean(idle.world).all()));
}

TEST_CASE("reading others kindly eases loneliness without new ties") {
  Crowd usual, kind;
  usual.pair_up(TieKind::friendship, 0.6F, 1);
  kind.pair_up(TieKind::friendship, 0.6F, 1);
  kind.everybody([&](std::uint32_t i) { set_aid(kind.world.persons, PersonId{i}, Aid::kind_eye); });
  CHECK(mean(kind.world).all() < mean(usual.world).all() - 0.2);
  LonelinessModel without;
  without.kind_eye = 0;
  CHECK(mean(kind.world, without).all() == Approx(mean(usual.world, without).all()));
}

TEST_CASE("the newly widowed are lonely, more with little schooling or ill, and less after years") {
  const auto of = [](int weeks_ago, Education education, bool ill, const LonelinessModel& model) {
    Crowd crowd;
    crowd.pair_up(TieKind::friendship, 0.8F, 2);
    crowd.everybody([&](std::uint32_t i) {
      crowd.world.persons.widowed[i] = weeks_ago < 0 ? long_ago : -weeks_ago;
      crowd.world.persons.education[i] = education;
      crowd.world.persons.poor_health[i] = ill ? 1 : 0;
    });
    return mean(crowd.world, model).emotional;
  };
  const double never = of(-1, Education::middle, false, loneliness_model);
  const double now = of(4, Education::middle, false, loneliness_model);
  CHECK(now > never + 0.2);
  CHECK(of(100, Education::middle, false, loneliness_model) < now - 0.1);
  CHECK(of(4, Education::low, false, loneliness_model) > now + 0.1);
  CHECK(of(4, Education::middle, true, loneliness_model) > now + 0.1);
  LonelinessModel without;
  without.widowed = 0;
  CHECK(of(4, Education::low, true, without) == Approx(of(-1, Education::middle, false, without)));
}

TEST_CASE("contact on line counts as real contact, in part") {
  Crowd apart, on_line, visited;
  for (Crowd* crowd : {&apart, &on_line, &visited}) {
    crowd->pair_up(TieKind::friendship, 0.6F, crowd == &visited ? 1.0F : 0.02F);
  }
  for (Tie& tie : on_line.world.ties.columns.row) {
    tie.set(TieMark::on_line);
  }
  CHECK(mean(on_line.world).emotional < mean(apart.world).emotional - 0.05);
  CHECK(mean(on_line.world).emotional > mean(visited.world).emotional + 0.05);
  LonelinessModel without;
  without.on_line = 0;
  CHECK(mean(on_line.world, without).emotional == Approx(mean(apart.world, without).emotional));
}

TEST_CASE("a little contact does most for who has least") {
  const auto gain = [](int others, const LonelinessModel& model) {
    Crowd before, after;
    for (Crowd* crowd : {&before, &after}) {
      crowd->pair_up(TieKind::partner, 0.7F, 7);
      for (int k = 0; k < others; ++k) {
        crowd->meet(static_cast<std::uint32_t>(5 + 2 * k), 0.3F, 2);
      }
    }
    after.meet(301, 0.3F, 2);
    // What people answer is cut off at both ends: here it is the lack itself that counts.
    LonelinessModel plain = model;
    plain.noise = 1;
    plain.social = {0.5, 0.5, 0.5};
    plain.wish = 0;
    return mean(before.world, plain).social - mean(after.world, plain).social;
  };
  CHECK(gain(0, loneliness_model) > 1.15 * gain(5, loneliness_model));
  LonelinessModel straight;
  straight.least = 0;
  CHECK(gain(0, straight) < 1.15 * gain(5, straight));
}

TEST_CASE("few contacts are a problem only to who wants more") {
  Crowd crowd;
  crowd.pair_up(TieKind::friendship, 0.6F, 1);
  const auto spread = [&](const LonelinessModel& model) {
    int none = 0, strong = 0;
    for (std::uint32_t i = 0; i < many; ++i) {
      const Loneliness answer = loneliness(crowd.world, PersonId{i}, model);
      none += answer.score() < 2 ? 1 : 0;
      strong += answer.strong() ? 1 : 0;
    }
    return std::pair(static_cast<double>(none) / many, static_cast<double>(strong) / many);
  };
  LonelinessModel wishes;
  wishes.noise = 0;
  const auto [content, lonely] = spread(wishes);
  CHECK(content > 0.03);
  CHECK(lonely > 0.2);
  wishes.wish = 0;  // all want the same
  const auto [content_off, lonely_off] = spread(wishes);
  CHECK((content_off == 0 || content_off == 1));
  CHECK((lonely_off == 0 || lonely_off == 1));
}

TEST_CASE("how good ties are counts as much as how many there are") {
  Crowd good, mixed, harmful;
  for (Crowd* crowd : {&good, &mixed, &harmful}) {
    crowd->pair_up(TieKind::friendship, 0.8F, 2);
    crowd->meet(5, 0.4F, 1);
    for (Tie& tie : crowd->world.ties.columns.row) {
      tie.valence = crowd == &good    ? Valence::good
                    : crowd == &mixed ? Valence::mixed
                                      : Valence::harmful;
    }
  }
  CHECK(mean(mixed.world).emotional > mean(good.world).emotional + 0.2);
  CHECK(mean(harmful.world).all() > mean(mixed.world).all() + 0.2);
  LonelinessModel blind;
  blind.mixed_bond = 1;
  CHECK(mean(mixed.world, blind).emotional == Approx(mean(good.world, blind).emotional));
}

TEST_CASE("a group gives more than its pairs") {
  Crowd alone, together;
  for (Crowd* crowd : {&alone, &together}) {
    crowd->pair_up(TieKind::partner, 0.7F, 7);
    crowd->meet(5, 0.3F, 1);
  }
  together.everybody(
      [&](std::uint32_t i) { together.world.persons.leisure[i] = CircleId{i / 20}; });
  CHECK(mean(together.world).social < mean(alone.world).social - 0.02);
  LonelinessModel without;
  without.group = 0;
  CHECK(mean(together.world, without).social == Approx(mean(alone.world, without).social));
}

TEST_CASE("small signs are counted where they came") {
  Crowd crowd;
  crowd.pair_up(TieKind::friendship, 0.3F, 0.02F);
  CHECK(small_signs(crowd.world, PersonId{0}) == 0);
  crowd.world.ties.columns.row[0].set(TieMark::sign);
  CHECK(small_signs(crowd.world, PersonId{0}) == 1);
  CHECK(small_signs(crowd.world, PersonId{1}) == 1);
  CHECK(small_signs(crowd.world, PersonId{2}) == 0);
}
