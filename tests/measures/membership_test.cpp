// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/membership.hpp"

#include <algorithm>
#include <set>

#include "measures/small_world.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

GroupPlan guidance_plan() {
  GroupPlan plan;
  plan.exposing[at(Product::guidance)] = true;
  return plan;
}

/// Position of a group by its name.
std::size_t group(const GroupPlan& plan, const std::string& id) {
  const auto groups = group_list(plan);
  const auto found = std::ranges::find_if(groups, [&](const GroupInfo& g) { return g.id == id; });
  REQUIRE(found != groups.end());
  return static_cast<std::size_t>(found - groups.begin());
}

bool in(GroupMask mask, std::size_t g) { return (mask >> g & 1U) != 0; }

}  // namespace

TEST_CASE("groups come in the order all, exposed, file, subgroups, and fit in 64 bits") {
  GroupPlan plan = guidance_plan();
  plan.file_groups.push_back({"elderly", {"ouderen", "elderly"}, {}});
  const auto groups = group_list(plan);
  CHECK(groups[0].id == "all");
  CHECK(groups[1].id == "exposed");
  CHECK(groups[2].id == "elderly");
  CHECK(groups[3].id == "exposed/sex=m");
  CHECK(groups[4].id == "exposed/sex=f");
  CHECK(groups[7].id == "exposed/age=65-79");
  CHECK(groups.back().id == "exposed/network=professional");
  CHECK(groups.size() == first_file_group + 1 + subgroup_count);
  std::set<std::string> ids;
  for (const GroupInfo& each : groups) {
    CAPTURE(each.id);
    CHECK(ids.insert(each.id).second);
    CHECK(each.weekly == (each.id == "all" || each.id == "exposed"));
    CHECK(each.by.nl.empty() == (each.id.find('/') == std::string::npos));
    CHECK_FALSE(each.explain.nl.empty());
    CHECK_FALSE(each.explain.en.empty());
  }
  plan.file_groups.resize(100, plan.file_groups[0]);
  CHECK(group_list(plan).size() == 64);
}

TEST_CASE("named neighbourhoods are groups too, the last ones, as long as all of them fit") {
  GroupPlan plan = guidance_plan();
  plan.neighbourhoods = {{"old", {"oud", "old"}}, {"new", {"nieuw", "new"}}};
  auto groups = group_list(plan);
  CHECK(groups.size() == first_file_group + subgroup_count + 2);
  CHECK(groups.back().id == "exposed/neighbourhood=new");
  CHECK(groups.back().by.en == "Neighbourhood");

  SmallWorld const small = test::anna_and_ella();
  World w = small.world;
  w.neighbourhoods.resize(2);
  w.neighbourhoods[0].part = 1;
  const GroupCounts counts = group_counts(plan);
  const ClientRecord& client = w.clients.front();
  const std::size_t old = group(plan, "exposed/neighbourhood=old");
  const std::size_t fresh = group(plan, "exposed/neighbourhood=new");
  w.persons.neighbourhood[client.person.index()] = 0;
  CHECK(in(client_subgroups(w, client, counts), fresh));
  CHECK_FALSE(in(client_subgroups(w, client, counts), old));
  w.persons.neighbourhood[client.person.index()] = 1;
  CHECK(in(client_subgroups(w, client, counts), old));
  w.persons.neighbourhood[client.person.index()] = no_neighbourhood;
  CHECK_FALSE(in(client_subgroups(w, client, counts), old));

  plan.neighbourhoods.resize(max_area_groups + 1, plan.neighbourhoods[0]);
  CHECK(group_list(plan).size() == first_file_group + subgroup_count);
}

TEST_CASE("those cut by different variants are groups apart, and the exposed hold all of them") {
  GroupPlan plan = guidance_plan();
  plan.exposing_new[at(Product::short_stay)] = true;
  plan.cuts = {{"guidance", {"a", "a"}, {}, {}}, {"stay", {"b", "b"}, {}, {}}};
  plan.cuts[0].exposing[at(Product::guidance)] = true;
  plan.cuts[1].exposing_new[at(Product::short_stay)] = true;
  plan.cut_of = {std::nullopt, 0, 1, 0};
  CHECK(group_of_variant(plan, 0) == exposed_group);  // cuts nothing
  CHECK(group_of_variant(plan, 1) == group(plan, "exposed/variant=guidance"));
  CHECK(group_of_variant(plan, 3) == group_of_variant(plan, 1));
  const std::size_t stay = group(plan, "exposed/variant=stay");
  CHECK(group_of_variant(plan, 2) == stay);
  CHECK(group_list(plan)[stay].weekly);

  SmallWorld small = test::anna_and_ella();
  Membership members(plan, small.world);
  const std::size_t guidance = group_of_variant(plan, 1);
  CHECK(in(members.client_groups(small["anna"]), guidance));
  CHECK(in(members.carer_groups(small["bea"]), guidance));
  CHECK_FALSE(in(members.client_groups(small["ella"]), guidance));
  CHECK_FALSE(in(members.client_groups(small["anna"]), stay));

  // Anna, exposed already, is granted the other help: she and her carers are in that group too.
  small.next_week();
  small.indication("anna", Product::short_stay, 2).start = 1;
  small.world.emit(EventKind::indication_granted, Cause::none, small["anna"], {}, 120,
                   EventUnit::minutes_per_week);
  const std::vector<Join> joins = members.newcomers(small.world);
  CHECK(members.join(small.world, joins).size() == joins.size());
  CHECK(in(members.client_groups(small["anna"]), stay));
  CHECK(in(members.client_groups(small["anna"]), guidance));
  CHECK(in(members.carer_groups(small["bea"]), stay));
  CHECK_FALSE(in(members.client_groups(small["ella"]), stay));
  CHECK(members.newcomers(small.world).empty());  // once

  plan.cuts.resize(max_cut_groups + 1, plan.cuts[0]);
  CHECK(group_of_variant(plan, 1) == exposed_group);
}

TEST_CASE("exposed are who hold an exposing indication in force, and their carers") {
  SmallWorld const small = test::anna_and_ella();
  const Membership members(guidance_plan(), small.world);
  CHECK(in(members.client_groups(small["anna"]), exposed_group));
  CHECK_FALSE(in(members.client_groups(small["ella"]), exposed_group));
  CHECK(in(members.client_groups(small["ella"]), all_group));
  CHECK(in(members.carer_groups(small["bea"]), exposed_group));
  CHECK(in(members.carer_groups(small["cor"]), exposed_group));
  CHECK(members.carer_groups(small["dirk"]) == 0);   // a volunteer is no carer
  CHECK(members.carer_groups(small["farid"]) == 0);  // helps nobody
  CHECK(members.client_groups(small["bea"]) == 0);
}

TEST_CASE("an indication that policy has cut to nothing does not expose") {
  SmallWorld small = test::anna_and_ella();
  small.world.clients[0].indications[at(Product::guidance)].in_force = Minutes{0};
  const Membership members(guidance_plan(), small.world);
  CHECK_FALSE(in(members.client_groups(small["anna"]), exposed_group));
}

TEST_CASE("without policy all clients and their carers count as exposed") {
  const SmallWorld small = test::anna_and_ella();
  const Membership members(GroupPlan{}, small.world);
  CHECK(in(members.client_groups(small["ella"]), exposed_group));
  CHECK(in(members.carer_groups(small["bea"]), exposed_group));
  CHECK(members.carer_groups(small["dirk"]) == 0);
}

TEST_CASE("subgroups: clients by limitation, carers by what they are to the client") {
  const SmallWorld small = test::anna_and_ella();
  const GroupPlan plan = guidance_plan();
  const Membership members(plan, small.world);
  const GroupMask anna = members.client_groups(small["anna"]);
  CHECK(in(anna, group(plan, "exposed/sex=f")));
  CHECK(in(anna, group(plan, "exposed/age=80+")));
  CHECK(in(anna, group(plan, "exposed/limitation=frailty")));
  CHECK_FALSE(in(anna, group(plan, "exposed/relation=child")));
  const GroupMask bea = members.carer_groups(small["bea"]);
  CHECK(in(bea, group(plan, "exposed/relation=child")));  // she is the child of her client
  CHECK(in(bea, group(plan, "exposed/age=45-64")));
  CHECK_FALSE(in(bea, group(plan, "exposed/limitation=frailty")));
  CHECK(in(members.carer_groups(small["cor"]), group(plan, "exposed/relation=others")));
  CHECK(in(members.carer_groups(small["cor"]), group(plan, "exposed/sex=m")));
}

TEST_CASE("a group of the file holds who meets its conditions, and their carers") {
  const SmallWorld small = test::anna_and_ella();
  GroupPlan plan = guidance_plan();
  plan.file_groups.push_back(
      {"elderly", {}, {{Condition::Field::age, {}, Condition::Compare::at_least, 65}}});
  const Membership members(plan, small.world);
  CHECK(in(members.client_groups(small["anna"]), first_file_group));
  CHECK_FALSE(in(members.client_groups(small["ella"]), first_file_group));
  CHECK(in(members.carer_groups(small["bea"]), first_file_group));
}

TEST_CASE("age groups meet without a gap") {
  CHECK(age_group(0) == 0);
  CHECK(age_group(44) == 0);
  CHECK(age_group(45) == 1);
  CHECK(age_group(64) == 1);
  CHECK(age_group(65) == 2);
  CHECK(age_group(79) == 2);
  CHECK(age_group(80) == 3);
  CHECK(age_group(119) == 3);
}

TEST_CASE("newcomers are found in the baseline and join in every variant") {
  SmallWorld small = test::anna_and_ella();
  small.help("farid", "ella", 1);
  GroupPlan plan;
  plan.exposing_new[at(Product::guidance)] = true;
  Membership baseline(plan, small.world);
  Membership variant(plan, small.world);
  CHECK_FALSE(in(baseline.client_groups(small["anna"]), exposed_group));  // held, not newly granted

  small.next_week();
  small.indication("ella", Product::guidance, 2).start = 1;
  CHECK(baseline.newcomers(small.world).empty());  // the grant itself has not been told
  small.world.emit(EventKind::indication_granted, Cause::none, small["ella"], {}, 120,
                   EventUnit::minutes_per_week);
  small.world.emit(EventKind::indication_granted, Cause::none, small["anna"], {}, 120,
                   EventUnit::minutes_per_week);  // another product; her guidance is from before
  const std::vector<Join> joins = baseline.newcomers(small.world);
  REQUIRE(joins.size() == 2);
  CHECK(joins[0].person == small.world.key(small["ella"]));
  CHECK_FALSE(joins[0].as_carer);
  CHECK(joins[1].person == small.world.key(small["farid"]));
  CHECK(joins[1].as_carer);
  CHECK(baseline.join(small.world, joins).size() == 2);
  CHECK(baseline.newcomers(small.world).empty());  // nobody joins twice

  CHECK(variant.join(small.world, joins).size() == 2);
  CHECK(variant.client_groups(small["ella"]) == baseline.client_groups(small["ella"]));
  CHECK(in(variant.client_groups(small["ella"]), group(plan, "exposed/limitation=psychiatric")));
  CHECK(variant.carer_groups(small["farid"]) == baseline.carer_groups(small["farid"]));
  small.next_week();
  CHECK(variant.join(small.world, joins).empty());  // not their week
}

TEST_CASE("a class of who is active adds the group all") {
  const SmallWorld small = test::anna_and_ella();
  const Membership members(guidance_plan(), small.world);
  CHECK(members.groups_of_class(0) == 0);
  CHECK(members.groups_of_class(members.while_active(0)) == 1);
  const std::uint16_t anna = members.client_class(small["anna"]);
  CHECK(members.while_active(anna) == anna);
}
