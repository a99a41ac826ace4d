// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/whereabouts.hpp"

#include "measures/small_world.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

std::size_t place_whereabouts(Whereabouts where) { return static_cast<std::size_t>(where); }

/// Anna is the only one whom a policy on guidance reaches; she stands for two people.
struct WhereaboutsFollowed {
  SmallWorld small = test::anna_and_ella();
  GroupPlan plan;
  std::vector<PersonId> reached;
  WhereaboutsFollowed() {
    plan.exposing[at(Product::guidance)] = true;
    small.world.persons.weight[small["anna"].index()] = 2;
    reached = clients_reached(plan, Membership(plan, small.world), small.world);
  }
  /// That nobody but Anna is counted, and only here.
  void check(Whereabouts where) const {
    WhereaboutsCount expected{};
    expected[place_whereabouts(where)] = 2;
    CHECK(whereabouts(plan, reached, small.world) == expected);
  }
  ClientRecord& anna() { return small.world.client_of(small["anna"]); }
};

}  // namespace

TEST_CASE("who keeps the indication of week 0 is told from who got another since") {
  WhereaboutsFollowed f;
  f.check(Whereabouts::indicated);
  f.small.next_week();
  f.anna().indications[at(Product::guidance)].start = 1;
  f.check(Whereabouts::without_indication);
}

TEST_CASE("other care at home does not count as the indication that was reached") {
  WhereaboutsFollowed f;
  f.anna().indications[at(Product::guidance)] = {};
  f.small.indication("anna", Product::personal_care, 3);
  f.check(Whereabouts::without_indication);
}

TEST_CASE("recovery, admission and death take away the indication, the last first") {
  WhereaboutsFollowed f;
  f.anna().open = 0;
  f.check(Whereabouts::recovered);
  f.small.world.persons.residence[f.small["anna"].index()] = Residence::admitted;
  f.check(Whereabouts::admitted);
  f.small.world.persons.residence[f.small["anna"].index()] = Residence::dead;
  f.check(Whereabouts::died);
}

TEST_CASE("without a policy on running indications nobody is reached") {
  SmallWorld const small = test::anna_and_ella();
  GroupPlan plan;
  CHECK(clients_reached(plan, Membership(plan, small.world), small.world).empty());
  plan.exposing_new[at(Product::guidance)] = true;
  CHECK(clients_reached(plan, Membership(plan, small.world), small.world).empty());
}
