// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <map>
#include <set>
#include <utility>
#include <vector>

#include "core/draw.hpp"
#include "population/ties.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

std::vector<Key> keys_of(std::size_t n) {
  std::vector<Key> keys(n);
  for (std::size_t i = 0; i < n; ++i) {
    keys[i] = seed_key(7, i);
  }
  return keys;
}

using Pairs = std::set<std::pair<std::uint32_t, std::uint32_t>>;

/// The pairs as both ends see them; fails when the two do not agree.
Pairs pairs_of(const TieTable& ties) {
  std::map<std::uint32_t, int> ends;
  Pairs pairs;
  for (std::uint32_t p = 0; p < ties.persons(); ++p) {
    std::uint32_t last = 0;
    for (const Arc& arc : ties.of(PersonId{p})) {
      CHECK(arc.other != PersonId{p});
      CHECK(ties.other(PersonId{p}, arc.tie) == arc.other);
      CHECK(arc.tie.value >= last);  // in the order they were made
      last = arc.tie.value;
      ++ends[arc.tie.value];
      pairs.insert(std::minmax(p, arc.other.value));
    }
  }
  for (const auto& [tie, count] : ends) {
    CHECK(count == 2);
  }
  CHECK(ends.size() == pairs.size());
  return pairs;
}

}  // namespace

TEST_CASE("the person with the smaller key is first, and kind is what second is to first") {
  const std::vector<Key> keys{{50}, {20}};
  TieTable ties;
  const NewTie mother{.a = PersonId{0}, .b = PersonId{1}, .kind = TieKind::parent};
  ties.build(2, std::vector<NewTie>{mother}, keys);
  const TieId tie = ties.between(PersonId{0}, PersonId{1});
  REQUIRE(tie.valid());
  CHECK(ties.columns.row[tie.index()].first == PersonId{1});
  CHECK(ties.columns.row[tie.index()].kind == TieKind::child);
  CHECK(ties.kind_seen_by(PersonId{0}, tie) == TieKind::parent);
  CHECK(ties.kind_seen_by(PersonId{1}, tie) == TieKind::child);
  CHECK(ties.columns.row[tie.index()].last_care == long_ago);
}

TEST_CASE("a tie built at once and a tie added later are the same tie") {
  const std::vector<Key> keys = keys_of(3);
  const NewTie tie{.a = PersonId{2}, .b = PersonId{0}, .kind = TieKind::sibling, .closeness = 0.5F};
  TieTable built;
  built.build(3, std::vector<NewTie>{tie}, keys);
  TieTable grown;
  grown.grow_persons(3);
  grown.add(tie, keys);
  TieColumns::each_column(built.columns, [&](const std::string& name, const auto& column) {
    TieColumns::each_column(grown.columns, [&](const std::string& other, const auto& same) {
      if constexpr (std::is_same_v<decltype(column), decltype(same)>) {
        if (name == other) {
          CHECK(column == same);
        }
      }
    });
  });
  CHECK(pairs_of(built) == pairs_of(grown));
}

TEST_CASE("adding, ending and compacting at random keep the pairs of a plain set") {
  constexpr std::uint32_t persons = 40;
  const std::vector<Key> keys = keys_of(persons);
  TieTable ties;
  ties.build(persons, {}, keys);
  Pairs model;
  for (std::uint32_t step = 0; step < 3000; ++step) {
    const Draw luck({11, 0}, decision("test.ties"), Key{step}, Week{0});
    const auto a = static_cast<std::uint32_t>(luck.uniform(0) * persons);
    const auto b = static_cast<std::uint32_t>(luck.uniform(1) * persons);
    if (a == b) {
      continue;
    }
    const TieId tie = ties.between(PersonId{a}, PersonId{b});
    REQUIRE(tie.valid() == model.contains(std::minmax(a, b)));
    if (tie.valid() && luck.chance(0.6, 2)) {
      ties.detach(tie);
      CHECK(ties.columns.row[tie.index()].state == TieState::ended);
      model.erase(std::minmax(a, b));
    } else if (!tie.valid()) {
      ties.add({.a = PersonId{a}, .b = PersonId{b}}, keys);
      model.insert(std::minmax(a, b));
    }
    if (step % 500 == 499) {
      ties.compact();
    }
    if (step % 100 == 0) {
      REQUIRE(pairs_of(ties) == model);
    }
  }
  CHECK(pairs_of(ties) == model);
  CHECK(model.size() > 100);
}

TEST_CASE("somebody who never stops making ties does not make the store grow without end") {
  constexpr std::uint32_t persons = 3000;
  const std::vector<Key> keys = keys_of(persons);
  TieTable ties;
  ties.grow_persons(persons);
  for (std::uint32_t p = 1; p < persons; ++p) {
    ties.add({.a = PersonId{0}, .b = PersonId{p}}, keys);
  }
  CHECK(ties.of(PersonId{0}).size() == persons - 1);
  CHECK(pairs_of(ties).size() == persons - 1);
  CHECK(ties.bytes() / persons < 200);
}

TEST_CASE("a newborn gets room when the first tie comes") {
  std::vector<Key> keys = keys_of(2);
  TieTable ties;
  ties.build(2, std::vector<NewTie>{{.a = PersonId{0}, .b = PersonId{1}}}, keys);
  keys.push_back(child_key(keys[0], 1));
  ties.grow_persons(3);
  CHECK(ties.of(PersonId{2}).empty());
  ties.add({.a = PersonId{2}, .b = PersonId{0}, .kind = TieKind::parent}, keys);
  CHECK(ties.kind_seen_by(PersonId{0}, ties.between(PersonId{0}, PersonId{2})) == TieKind::child);
  CHECK_FALSE(ties.between(PersonId{1}, PersonId{2}).valid());
  CHECK_FALSE(ties.between(PersonId{1}, PersonId{99}).valid());
}

TEST_CASE("arcs that do not fit the ties are refused and change nothing") {
  const std::vector<Key> keys = keys_of(3);
  TieTable ties;
  ties.build(3,
             std::vector<NewTie>{{.a = PersonId{0}, .b = PersonId{1}},
                                 {.a = PersonId{1}, .b = PersonId{2}}},
             keys);
  const std::vector<std::uint32_t> degrees = ties.degrees();
  const std::vector<Arc> arcs = ties.packed_arcs();
  std::vector<Arc> wrong = arcs;
  wrong[0].other = PersonId{2};
  CHECK_FALSE(ties.adopt(degrees, wrong));
  wrong = arcs;
  wrong[0].tie = TieId{99};
  CHECK_FALSE(ties.adopt(degrees, wrong));
  wrong = arcs;
  wrong.pop_back();
  CHECK_FALSE(ties.adopt(degrees, wrong));
  CHECK_FALSE(ties.adopt(std::vector<std::uint32_t>{1, 0, 0}, std::vector<Arc>{arcs[0]}));
  CHECK_FALSE(ties.adopt(std::vector<std::uint32_t>{2, 2, 1},
                         std::vector<Arc>{arcs[0], arcs[0], arcs[1], arcs[2], arcs[3]}));
  CHECK(ties.adopt(degrees, arcs));
  CHECK(pairs_of(ties) == Pairs{{0, 1}, {1, 2}});
}

}  // namespace draagkracht
