// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/condition.hpp"

#include "measures/small_world.hpp"
#include "population/households.hpp"
#include "population/look/loneliness.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;
using Field = Condition::Field;
using Compare = Condition::Compare;

namespace {

bool one(const SmallWorld& small, const char* client, Field field, Compare compare, double value,
         std::optional<Product> product = std::nullopt) {
  const World& world = small.world;
  const ClientSlot slot = world.persons.client[small[client].index()];
  return meets(world, world.clients[slot.index()], {{field, product, compare, value}});
}

}  // namespace

TEST_CASE("a condition without clauses holds for everybody") {
  const SmallWorld small = test::anna_and_ella();
  CHECK(meets(small.world, small.world.clients[0], {}));
}

TEST_CASE("indicated hours are those in force, of one product or of all") {
  SmallWorld small = test::anna_and_ella();
  CHECK(one(small, "anna", Field::indicated_hours, Compare::more, 0, Product::guidance));
  CHECK_FALSE(one(small, "anna", Field::indicated_hours, Compare::more, 0, Product::short_stay));
  CHECK_FALSE(one(small, "ella", Field::indicated_hours, Compare::more, 0));
  small.indication("anna", Product::domestic_help, 3);
  CHECK(one(small, "anna", Field::indicated_hours, Compare::equal, 5));
  small.world.clients[0].indications[at(Product::guidance)].in_force = Minutes{0};
  CHECK_FALSE(one(small, "anna", Field::indicated_hours, Compare::more, 0, Product::guidance));
}

TEST_CASE("every comparison at, below and above its value") {
  const SmallWorld small = test::anna_and_ella();  // Anna needs exactly 10 hours
  const auto need = [&](Compare compare, double value) {
    return one(small, "anna", Field::need_hours, compare, value);
  };
  CHECK(need(Compare::less, 10.5));
  CHECK_FALSE(need(Compare::less, 10));
  CHECK(need(Compare::at_most, 10));
  CHECK_FALSE(need(Compare::at_most, 9.5));
  CHECK(need(Compare::equal, 10));
  CHECK_FALSE(need(Compare::equal, 11));
  CHECK(need(Compare::unequal, 11));
  CHECK_FALSE(need(Compare::unequal, 10));
  CHECK(need(Compare::at_least, 10));
  CHECK_FALSE(need(Compare::at_least, 10.5));
  CHECK(need(Compare::more, 9.5));
  CHECK_FALSE(need(Compare::more, 10));
}

TEST_CASE("conditions on the person") {
  const SmallWorld small = test::anna_and_ella();
  CHECK(one(small, "anna", Field::age, Compare::equal, 82));
  CHECK(one(small, "anna", Field::sex, Compare::equal, static_cast<double>(at(Sex::female))));
  CHECK(one(small, "ella", Field::limitation, Compare::equal,
            static_cast<double>(at(Limitation::psychiatric))));
  CHECK(one(small, "ella", Field::income_band, Compare::equal, 0));
}

TEST_CASE("neighbourhoods and special people are picked by their position") {
  SmallWorld small = test::anna_and_ella();
  const std::size_t of_anna = small.world.persons.neighbourhood[small["anna"].index()];
  small.world.neighbourhoods.resize(of_anna + 1);
  small.world.neighbourhoods[of_anna].part = 2;
  CHECK(one(small, "anna", Field::neighbourhood, Compare::equal, 2));
  CHECK_FALSE(one(small, "anna", Field::neighbourhood, Compare::equal, 0));
  CHECK(one(small, "anna", Field::special, Compare::equal, 0));
  small.world.client_of(small["anna"]).special = 1;
  CHECK(one(small, "anna", Field::special, Compare::equal, 1));
  CHECK(one(small, "ella", Field::special, Compare::unequal, 1));
}

TEST_CASE("all conditions of a list must hold") {
  const SmallWorld small = test::anna_and_ella();
  const std::vector<Condition> old_and_needing{{Field::age, {}, Compare::at_least, 80},
                                               {Field::need_hours, {}, Compare::more, 20}};
  CHECK_FALSE(meets(small.world, small.world.clients[0], old_and_needing));
}

TEST_CASE("of conditions joined by or one is enough, and the rest of the list still counts") {
  const SmallWorld small = test::anna_and_ella();  // Anna is 82 and needs 10 hours
  const auto list = [&](double age, double need, double alone) {
    std::vector<Condition> where{{Field::age, {}, Compare::at_least, age},
                                 {Field::need_hours, {}, Compare::more, need},
                                 {Field::lives_alone, {}, Compare::equal, alone}};
    where.front().or_next = true;
    return meets(small.world, small.world.clients[0], where);
  };
  CHECK(list(80, 20, 1));
  CHECK(list(90, 5, 1));
  CHECK(list(80, 5, 1));
  CHECK_FALSE(list(90, 20, 1));
  CHECK_FALSE(list(80, 5, 0));
}

TEST_CASE("loneliness in a condition is the answer to the six statements") {
  SmallWorld small = test::anna_and_ella();
  for (int week = 0; week < 52; week += 13) {
    small.world.week = Week{week};
    for (const char* name : {"anna", "ella"}) {
      const int score = loneliness(small.world, small[name]).score();
      CHECK(one(small, name, Field::loneliness, Compare::equal, score));
      CHECK_FALSE(one(small, name, Field::loneliness, Compare::more, score));
    }
  }
  small.world.persons.birth_week[small["anna"].index()] = small.world.week.value - 10 * 52;
  CHECK(one(small, "anna", Field::loneliness, Compare::equal, 0));
}

TEST_CASE("who shares a household with the living does not live alone") {
  SmallWorld small = test::anna_and_ella();
  const auto alone = [&] { return one(small, "anna", Field::lives_alone, Compare::equal, 1); };
  CHECK(alone());
  join_household(small.world, small["bea"], small["anna"]);
  CHECK_FALSE(alone());
  leave_household(small.world, small["bea"]);  // as the dead do
  CHECK(alone());
}

TEST_CASE("names of fields and signs are in the order of the enums") {
  CHECK(from_code<Field>(condition_field_names, "indicated_hours") == Field::indicated_hours);
  CHECK(from_code<Field>(condition_field_names, "lives_alone") == Field::lives_alone);
  CHECK(compare_signs[static_cast<std::size_t>(Compare::at_most)] == "<=");
  CHECK(compare_signs[static_cast<std::size_t>(Compare::more)] == ">");
}
