// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/balance.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("after its half-life half a favour is left, after twice a quarter", "[model][remember]") {
  for (const double half_life : {4.0, 52.0, 520.0}) {
    const ForgetFavours p{.half_life = half_life};
    const int weeks = static_cast<int>(half_life);
    CHECK(remembered(p, 10, weeks) == Approx(5));
    CHECK(remembered(p, -10, 2 * weeks) == Approx(-2.5));
    CHECK(remembered(p, 10, 0) == 10.0);
    CHECK(remembered(p, 0, 100) == 0.0);
    for (int w = 0; w < 200; ++w) {
      CHECK(remembered(p, 10, w + 1) < remembered(p, 10, w));
    }
  }
}

TEST_CASE("what one has given more the other has given less, whoever comes first in the tie",
          "[model][remember]") {
  DrawnNetwork town = drawn("person Ans 50\nAns -friend- Bert 50\n");
  World& w = town.world;
  const TieId tie = town.tie("Ans", "Bert");
  for (const char* giver : {"Ans", "Bert"}) {
    w.ties.columns.row[tie.index()].balance = 0;
    book_favour(w, ForgetFavours{}, town[giver], tie, 3);
    const char* other = giver[0] == 'A' ? "Bert" : "Ans";
    CHECK(balance_for(w, ForgetFavours{}, town[giver], tie) == Approx(3));
    CHECK(balance_for(w, ForgetFavours{}, town[other], tie) == Approx(-3));
  }
}

TEST_CASE("the ledger forgets while nobody looks, and giving back clears it", "[model][remember]") {
  DrawnNetwork town = drawn("person Ans 50\nAns -friend- Bert 50\n");
  World& w = town.world;
  const ForgetFavours p{.half_life = 52};
  const TieId tie = town.tie("Ans", "Bert");
  book_favour(w, p, town["Ans"], tie, 8);
  w.week = Week{52};
  CHECK(balance_for(w, p, town["Ans"], tie) == Approx(4));
  book_favour(w, p, town["Bert"], tie, 4);
  CHECK(balance_for(w, p, town["Ans"], tie) == Approx(0).margin(1e-5));
  // Looking at it in between changes nothing.
  w.week = Week{104};
  book_favour(w, p, town["Ans"], tie, 1);
  CHECK(balance_for(w, p, town["Ans"], tie) == Approx(1).margin(1e-5));
}

TEST_CASE("answers teach within bounds", "[model][remember]") {
  const LearnFromAnswer p;
  CHECK(learn_from_answer(p, 0, true) < 0);
  CHECK(learn_from_answer(p, 0, false) > 0);
  double shift = 0;
  for (int i = 0; i < 100; ++i) {
    shift = learn_from_answer(p, shift, false);
  }
  CHECK(shift == 1.5);
  for (int i = 0; i < 100; ++i) {
    shift = learn_from_answer(p, shift, true);
  }
  CHECK(shift == -1.5);
}

TEST_CASE("an hour of each channel is worth something", "[model][remember]") {
  for (std::size_t c = 0; c < channel_count; ++c) {
    CHECK(60 * value_of_minute(c) > 0.1);
  }
  CHECK(60 * value_of_minute(at(Channel::practical)) == Approx(1));
}

TEST_CASE("help builds credit; a client with something to give returns part of it and does good",
          "[model][remember]") {
  QuietTown town(R"(
    client Ans 80 f somatic 6h
      Ans -neighbour gives 6h- Dirk 60
  )");
  town.parameters.forget_favours = {.half_life = 520, .return_rate = 1, .return_hours = 2};
  World& w = town.network.world;
  const auto credit = [&] {
    return balance_for(w, town.parameters.forget_favours, town.network["Dirk"],
                       town.network.tie("Ans", "Dirk"));
  };

  SECTION("with assets something comes back once in four weeks") {
    w.persons.traits[town.network["Ans"].index()][at(Trait::assets)] = 1;
    town.weeks(8);
    CHECK(credit() == Approx(8 * 6 - 2 * 2).epsilon(0.02));
    CHECK(town.network.carer("Dirk").reward > 0);
  }
  SECTION("with nothing to give nothing comes back") {
    w.persons.traits[town.network["Ans"].index()][at(Trait::assets)] = 0;
    town.weeks(8);
    CHECK(credit() == Approx(8 * 6).epsilon(0.02));
    CHECK(town.network.carer("Dirk").reward == 0);
  }
  CHECK(w.ties.columns.row[town.network.tie("Ans", "Dirk").index()].last_care == 8);
}
