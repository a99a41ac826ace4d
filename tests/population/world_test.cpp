// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <string>
#include <vector>

#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "population/world.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

World village(int persons = 400) {
  Result<World> built = build_population(sample_spec(), 3, 0, persons, Week{-26});
  REQUIRE(built.ok());
  return std::move(built).value();
}

/// A mother, her daughter and a neighbour.
World three() {
  World w;
  for (std::uint64_t i = 0; i < 3; ++i) {
    w.persons.add(seed_key(1, i));
  }
  const std::vector<NewTie> ties{
      {.a = PersonId{0}, .b = PersonId{1}, .kind = TieKind::child},
      {.a = PersonId{0}, .b = PersonId{2}, .kind = TieKind::neighbour},
  };
  w.ties.build(3, ties, w.persons.key);
  w.make_client(PersonId{0}, Limitation::frailty, Week{-50});
  w.index();
  return w;
}

std::vector<std::uint32_t> helpers_of(const World& w, PersonId client) {
  std::vector<std::uint32_t> givers;
  each_link_of_client(w, w.clients[w.persons.client[client.index()].index()],
                      [&](LinkId l) { givers.push_back(w.links[l.index()].giver.value); });
  return givers;
}

}  // namespace

TEST_CASE("care starts and stops, and both chains forget it while the record stays") {
  World w = three();
  const PersonId mother{0};
  const PersonId daughter{1};
  const PersonId neighbour{2};
  const LinkId first =
      w.make_link(w.ties.between(mother, daughter), daughter, mother, Week{0}, false);
  const LinkId second =
      w.make_link(w.ties.between(mother, neighbour), neighbour, mother, Week{1}, true);
  w.links[first.index()].agreed[0] = 90;
  CHECK(helpers_of(w, mother) == std::vector<std::uint32_t>{2, 1});
  CHECK(w.link_between(daughter, mother) == first);
  CHECK_FALSE(w.link_between(mother, daughter).valid());

  w.close_link(first, Week{9});
  w.close_link(first, Week{12});  // twice does no harm
  CHECK(helpers_of(w, mother) == std::vector<std::uint32_t>{2});
  CHECK_FALSE(w.carer_of(daughter).first_link.valid());
  CHECK(w.carer_of(neighbour).first_link == second);
  CHECK(w.links[first.index()].ended == 9);
  CHECK(w.links[first.index()].agreed[0] == 0);
  CHECK_FALSE(w.link_between(daughter, mother).valid());
}

TEST_CASE("tidying keeps what is open and what ended within a year, and both chains") {
  World w = three();
  const PersonId mother{0};
  const PersonId daughter{1};
  const PersonId neighbour{2};
  const auto help = [&](PersonId giver) {
    return w.make_link(w.ties.between(mother, giver), giver, mother, Week{0}, false);
  };
  w.close_link(help(daughter), Week{3});
  w.close_link(help(neighbour), Week{40});
  w.links[help(daughter).index()].agreed[0] = 60;
  w.links[help(neighbour).index()].agreed[0] = 90;
  REQUIRE(w.links.size() == 4);

  w.week = Week{52};
  w.tidy_links();
  CHECK(w.links.size() == 4);
  w.week = Week{65};
  w.tidy_links();
  REQUIRE(w.links.size() == 3);  // who stopped in week 3 is no more asked about
  CHECK(helpers_of(w, mother) == std::vector<std::uint32_t>{2, 1});
  CHECK(w.links[w.link_between(daughter, mother).index()].agreed[0] == 60);
  CHECK(w.carer_of(daughter).first_link == w.link_between(daughter, mother));
  CHECK(w.carer_of(neighbour).first_link == w.link_between(neighbour, mother));
  CHECK(w.links.back().ended == 40);
  CHECK_FALSE(w.links[w.link_between(daughter, mother).index()].next_of_giver.valid());
}

TEST_CASE("a client record is made once, and a closed one opens again") {
  World w = three();
  const ClientSlot slot = w.make_client(PersonId{0}, Limitation::dementia, Week{5});
  CHECK(w.clients.size() == 1);
  CHECK(w.clients[0].limitation == Limitation::frailty);  // open: stays as it was
  w.clients[0].open = 0;
  CHECK(w.make_client(PersonId{0}, Limitation::dementia, Week{5}) == slot);
  CHECK(w.clients[0].limitation == Limitation::dementia);
  CHECK(w.clients[0].since == 5);
  CHECK(w.persons.limitation[0] == Limitation::dementia);
}

TEST_CASE("nobody is ill, paused or in crisis before the first week, however long the warm-up") {
  const World w = village();
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    CHECK(w.persons.ill_until[i] < -5000);
    CHECK(w.persons.hard_until[i] < -5000);
  }
  for (const ClientRecord& client : w.clients) {
    CHECK(client.crisis_until < -5000);
  }
  for (const CarerRecord& carer : w.carers) {
    CHECK(carer.paused_until < -5000);
  }
}

TEST_CASE("what is due waits under its week, before and after week 0") {
  World w = three();
  w.put_on_agenda({.week = -3, .person = PersonId{1}});
  w.put_on_agenda({.week = 70, .person = PersonId{2}});
  CHECK(w.agenda[61].at(0).person == PersonId{1});
  CHECK(w.agenda[6].at(0).person == PersonId{2});
}

TEST_CASE("everybody alive has one anniversary in 52 weeks") {
  World w = village();
  w.persons.residence[0] = Residence::dead;
  w.index();
  std::size_t count = 0;
  for (std::size_t slot = 0; slot < 52; ++slot) {
    count += w.anniversaries[slot].size();
    for (const PersonId p : w.anniversaries[slot]) {
      CHECK(((w.persons.birth_week[p.index()] % 52) + 52) % 52 == static_cast<std::int32_t>(slot));
      CHECK(w.persons.professional[p.index()] == 0);
    }
  }
  CHECK(count == 399);
  CHECK(w.residents() == 399);
}

TEST_CASE("an event names who it is about by key") {
  World w = three();
  w.emit(EventKind::quit, Cause::strain, PersonId{1}, PersonId{0}, 120,
         EventUnit::minutes_per_week);
  w.emit(EventKind::fell_ill, Cause::illness, PersonId{2});
  CHECK(w.events[0].person == w.key(PersonId{1}));
  CHECK(w.events[0].other == w.key(PersonId{0}));
  CHECK(w.events[1].other == Key{});
}

TEST_CASE("equal worlds have equal hashes, and every table counts") {
  const World w = village();
  World other = village();
  REQUIRE(w.hash() == other.hash());
  const auto changed = [&](auto&& change) {
    other = w;
    change(other);
    return other.hash() != w.hash();
  };
  CHECK(changed([](World& x) { x.week += 1; }));
  CHECK(changed([](World& x) { x.luck.replicate = 9; }));
  CHECK(changed([](World& x) { x.persons.traits[7][3] += 0.01F; }));
  CHECK(changed([](World& x) { x.persons.residence[3] = Residence::admitted; }));
  CHECK(changed([](World& x) { x.ties.columns.row[5].balance = 1; }));
  CHECK(changed([](World& x) { x.ties.detach(TieId{5}); }));
  CHECK(changed([](World& x) { x.clients[2].unmet_share = 0.5F; }));
  CHECK(changed([](World& x) { x.clients[2].indications[4].granted.value += 1; }));
  CHECK(changed([](World& x) { x.recent[12].resize(2), x.recent[12][1][7] = 3; }));
  CHECK(changed([](World& x) { x.links[0].agreed[2] += 1; }));
  CHECK(changed([](World& x) { x.professionals[0].booked.value += 1; }));
  CHECK(changed([](World& x) { x.organisations[0].key.value += 1; }));
  CHECK(changed([](World& x) { x.put_on_agenda({.week = 3, .person = PersonId{1}}); }));
  CHECK_FALSE(changed([](World& x) { x.emit(EventKind::born, Cause::none, PersonId{1}); }));
  CHECK_FALSE(changed([](World& x) { x.ties.compact(); }));
}

TEST_CASE("a checkpoint gives back the same world, also after ties came and went") {
  World w = village();
  for (std::uint32_t i = 0; i < 200; ++i) {
    const PersonId a{i};
    const PersonId b{399 - i};
    if (!w.ties.between(a, b).valid() && a != b) {
      w.ties.add({.a = a, .b = b}, w.persons.key);
    }
    w.ties.detach(TieId{i * 3});
  }
  w.put_on_agenda({.week = 3, .person = PersonId{1}, .kind = DueKind::birth});
  w.emit(EventKind::born, Cause::none, PersonId{1});
  const std::vector<std::uint8_t> bytes = w.checkpoint();
  const Result<World> back = World::restore(bytes);
  REQUIRE(back.ok());
  const World& copy = back.value();
  CHECK(copy.hash() == w.hash());
  CHECK(copy.checkpoint() == bytes);
  CHECK(copy.events.empty());
  CHECK(copy.anniversaries == w.anniversaries);
  for (std::uint32_t p = 0; p < w.persons.size(); ++p) {
    const auto mine = w.ties.of(PersonId{p});
    const auto theirs = copy.ties.of(PersonId{p});
    REQUIRE(mine.size() == theirs.size());
    for (std::size_t i = 0; i < mine.size(); ++i) {
      CHECK((mine[i].tie == theirs[i].tie && mine[i].other == theirs[i].other));
    }
  }
}

TEST_CASE("an empty world can be stored too") {
  const Result<World> back = World::restore(World{}.checkpoint());
  REQUIRE(back.ok());
  CHECK(back.value().hash() == World{}.hash());
}

TEST_CASE("a damaged checkpoint is refused: any byte, any cut, another version") {
  const std::vector<std::uint8_t> good = village(60).checkpoint();
  REQUIRE(World::restore(good).ok());
  for (std::size_t i = 0; i < good.size(); i += 1 + good.size() / 997) {
    std::vector<std::uint8_t> bad = good;
    bad[i] ^= static_cast<std::uint8_t>(1U << (i % 8));
    INFO(i);
    CHECK_FALSE(World::restore(bad).ok());
  }
  for (std::size_t size = 0; size < good.size(); size += 1 + good.size() / 499) {
    INFO(size);
    CHECK_FALSE(World::restore(std::span(good).first(size)).ok());
  }
  std::vector<std::uint8_t> longer = good;
  longer.push_back(0);
  CHECK_FALSE(World::restore(longer).ok());

  std::vector<std::uint8_t> newer = good;
  newer[8] = 200;
  const Problem problem = World::restore(newer).problem();
  CHECK(problem.what.nl.find("200") != std::string::npos);
  CHECK(problem.what.en.find("200") != std::string::npos);
  const std::vector<std::uint8_t> text{'[', 'r', 'u', 'n', ']', '\n', 's', 'e', 'e',
                                       'd', ' ', '=', ' ', '1', '2',  '3', '4', '5'};
  CHECK(World::restore(text).problem().what.en.find("not a stored state") != std::string::npos);
}

}  // namespace draagkracht
