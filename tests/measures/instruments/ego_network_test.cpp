// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Instruments on a drawn little network: who stands where, counted by hand.
#include "measures/instruments/ecogram.hpp"
#include "measures/instruments/genogram.hpp"
#include "measures/instruments/name_list.hpp"
#include "measures/instruments/rings.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

using namespace draagkracht;
using test::DrawnNetwork;

namespace {

DrawnNetwork ans_ego() {
  return test::drawn(R"(
client Ans 80 f somatic 6h
  Ans -partner close 0.9 gives 4h- Bert 82
  Ans -child 5km close 0.8 gives 2h company- Carla 52 f
  Ans -neighbour close 0.3- Dirk 60
  Ans -friend close 0.6- Els 79 f
  Ans -acquaintance close 0.15- Fay 70 f
  Ans -friend close 0.5 dormant- Gon 78 f
  Bert -child 5km- Carla
  Els -neighbour- Dirk
professional Petra guidance 20h
indication Ans guidance 3h Petra
)");
}

Sitting at_table_ego(const DrawnNetwork& n, const char* who, Lens lens = Lens::actual) {
  return {.world = &n.world, .person = n[who], .lens = lens, .start = {2026, 1, 5}};
}

const EgoMember& member(const EgoNetwork& ego, PersonId who) {
  for (const EgoMember& m : ego.members) {
    if (m.who == who) {
      return m;
    }
  }
  FAIL("not a member");
  return ego.members.front();
}

/// Ring and sector of somebody, by their codes.
std::string place(const RingRecord& record, PersonId who) {
  for (const RingPlace& p : record.places) {
    if (record.ego.members[p.member].who == who) {
      return std::string(record.plan->rings[static_cast<std::size_t>(p.ring)].code) + "/" +
             std::string(record.plan->sectors[static_cast<std::size_t>(p.sector)].name.code);
    }
  }
  return "nowhere";
}

}  // namespace

TEST_CASE("the people around somebody, with what goes over each tie") {
  const DrawnNetwork n = ans_ego();
  const EgoNetwork ego = ego_network(at_table_ego(n, "Ans"));
  CHECK(ego.members.size() == 7);
  CHECK(ego.there == 7);
  const EgoMember& bert = member(ego, n["Bert"]);
  CHECK(bert.group == ContactClass::family);
  CHECK(bert.domain == LifeDomain::household);
  CHECK(bert.helps);
  CHECK(bert.flow == Flow::received);
  CHECK(bert.line == LineKind::supporting);
  CHECK(bert.receives[at(SupportCode::practical)] == 4);
  CHECK(bert.codes == PerSupport<bool>{true, true, false, true});
  const EgoMember& carla = member(ego, n["Carla"]);
  CHECK(carla.receives[at(SupportCode::company)] == 2);
  CHECK(carla.domain == LifeDomain::family);
  CHECK(member(ego, n["Dirk"]).domain == LifeDomain::neighbourhood);
  CHECK(member(ego, n["Dirk"]).line == LineKind::neutral);
  CHECK(member(ego, n["Gon"]).state == TieState::dormant);
  CHECK(member(ego, n["Petra"]).group == ContactClass::care);
}

TEST_CASE("told leaves out who does not come to mind, the difference shows them as not named") {
  const DrawnNetwork n = ans_ego();
  Sitting told = at_table_ego(n, "Ans", Lens::told);
  const PersonId dirk = n["Dirk"];
  const PersonId bert = n["Bert"];
  told.mind = [&](const World&, PersonId, const Arc& arc) {
    return arc.other == dirk || arc.other == bert ? Thought::no : Thought::unasked;
  };
  const EgoNetwork ego = ego_network(told);
  CHECK(ego.members.size() == 6);  // Bert is named whatever comes to mind: he helps
  CHECK(ego.named == 6);
  CHECK(ego.there == 7);
  told.lens = Lens::difference;
  const EgoNetwork both = ego_network(told);
  CHECK(both.members.size() == 7);
  CHECK_FALSE(member(both, dirk).named);
  CHECK(member(both, bert).named);
  for (const EgoMember& m : both.members) {
    CHECK(m.closeness == Approx(m.true_closeness).margin(0.0801));
  }
}

TEST_CASE("who is on guard tells of less closeness") {
  DrawnNetwork n = ans_ego();
  const double before = member(ego_network(at_table_ego(n, "Ans")), n["Els"]).closeness;
  n.client("Ans").guard = 1;
  CHECK(member(ego_network(at_table_ego(n, "Ans")), n["Els"]).closeness ==
        Approx(before - 0.25 * 0.6).margin(1e-6));
}

TEST_CASE("the circle of Lensink: shells by closeness, quadrants by who they are") {
  const DrawnNetwork n = ans_ego();
  const RingRecord record = ring_record(at_table_ego(n, "Ans"), lensink_plan());
  CHECK(place(record, n["Bert"]) == "intimates/family");
  CHECK(place(record, n["Carla"]) == "intimates/family");
  CHECK(place(record, n["Els"]) == "friends/society");
  CHECK(place(record, n["Gon"]) == "friends/society");
  CHECK(place(record, n["Dirk"]) == "acquaintances/society");
  CHECK(place(record, n["Fay"]) == "services/society");
  CHECK(place(record, n["Petra"]) == "services/professionals");
  CHECK(record.in_ring(0) == 2);
  CHECK(record.in_sector(3) == 4);
  const LensinkMeasures found = lensink_measures(record);
  CHECK(found.friend_potential == 1);
  CHECK(found.outside == 4);
  CHECK(found.professional_share == 0);
  CHECK_FALSE(found.nobody_intimate);
  CHECK(lensink_measures(ring_record(at_table_ego(n, "Dirk"), lensink_plan())).nobody_intimate);
}

TEST_CASE("the neighbourhood ecogram: near or far, and who knows whom") {
  const DrawnNetwork n = ans_ego();
  const RingRecord record = ring_record(at_table_ego(n, "Ans"), wijkecogram_plan());
  CHECK(place(record, n["Bert"]) == "near/family");
  CHECK(place(record, n["Dirk"]) == "far/friends");
  CHECK(place(record, n["Petra"]) == "far/services");
  // Bert and Carla, Els and Dirk: two of the fifteen pairs of six people.
  CHECK(record.alters.size() == 2);
  const WijkMeasures found = wijk_measures(record);
  CHECK(found.density == Approx(2.0 / 15));
  CHECK(found.strong_share == Approx(4.0 / 7));
  CHECK(found.in_neighbourhood == 5);  // all but Carla; a professional does not live here
}

TEST_CASE("an ecogram counts lines, domains and hours") {
  const DrawnNetwork n = ans_ego();
  const EcogramMeasures found = ecogram_measures(ego_network(at_table_ego(n, "Ans")));
  CHECK(found.size == 7);
  CHECK(found.supporting == 4);  // Bert, Carla, Els and Petra, who comes
  CHECK(found.neutral == 3);
  CHECK(found.strained == 0);
  CHECK(found.domains == 5);  // household, family, friends, neighbourhood, care
  CHECK(found.received == 6);
  CHECK(found.formal_share == Approx(1.0 / 7));
  DrawnNetwork harmed = ans_ego();
  harmed.world.ties.columns.row[harmed.tie("Ans", "Els").index()].valence = Valence::harmful;
  CHECK(ecogram_measures(ego_network(at_table_ego(harmed, "Ans"))).strained == 1);
}

TEST_CASE("a name list: unasked first, then what others add; who nobody knows stays out") {
  const DrawnNetwork n = ans_ego();
  Sitting told = at_table_ego(n, "Ans", Lens::told);
  const PersonId carla = n["Carla"];
  const PersonId fay = n["Fay"];
  told.mind = [&](const World&, PersonId, const Arc& arc) {
    return arc.other == carla || arc.other == fay ? Thought::no : Thought::unasked;
  };
  DrawnNetwork other = ans_ego();  // where Carla no longer helps, so that she can be overlooked
  other.world.close_link(other.world.link_between(other["Carla"], other["Ans"]), Week{0});
  told.world = &other.world;
  const NameList list = name_list(told);
  CHECK(list.supplied == 1);
  CHECK(list.names.size() == 6);
  CHECK(list.names.back().member.who == carla);
  CHECK(list.names.back().source == NameSource::supplied);
  CHECK(list.recall == Approx(5.0 / 7));
  for (std::size_t i = 1; i < list.names.size(); ++i) {
    CHECK(at(list.names[i - 1].source) <= at(list.names[i].source));
  }
}

TEST_CASE("nobody moves when others come and go") {
  DrawnNetwork n = ans_ego();
  World& w = n.world;
  NetworkHistory history(w.key(n["Ans"]));
  history.see(w);
  const int els = history.seat(ContactClass::friends, w.key(n["Els"]));
  const int gon = history.seat(ContactClass::friends, w.key(n["Gon"]));
  CHECK(els + gon == 1);
  CHECK(history.seats(ContactClass::family) == 2);
  const PersonId first = els == 0 ? n["Els"] : n["Gon"];
  w.ties.detach(w.ties.between(n["Ans"], first));
  ++w.week;
  history.see(w);
  CHECK(history.seat(ContactClass::friends, w.key(n["Els"])) == els);
  CHECK(history.seat(ContactClass::friends, w.key(n["Gon"])) == gon);
  NewTie fresh{.a = n["Ans"], .b = n["Petra"], .kind = TieKind::friendship};
  fresh.b = w.persons.add(Key{7});
  w.ties.add(fresh, w.persons.key);
  ++w.week;
  history.see(w);
  CHECK(history.seat(ContactClass::friends, Key{7}) == 2);
}

TEST_CASE("a tie that broke and was mended is known as such") {
  DrawnNetwork n = ans_ego();
  NetworkHistory history(n.world.key(n["Ans"]));
  n.world.ties.columns.row[n.tie("Ans", "Els").index()].state = TieState::broken;
  history.see(n.world);
  Sitting sitting = at_table_ego(n, "Ans");
  sitting.history = &history;
  CHECK(member(ego_network(sitting), n["Els"]).line == LineKind::strained);
  CHECK_FALSE(member(ego_network(sitting), n["Els"]).restored);
  n.world.ties.columns.row[n.tie("Ans", "Els").index()].state = TieState::active;
  history.see(n.world);
  CHECK(member(ego_network(sitting), n["Els"]).restored);
}

TEST_CASE("a genogram: four generations, who died, who is no couple any more") {
  DrawnNetwork n = test::drawn(R"(
client Mia 55 f psychiatric 3h
  Mia -partner close 0.9- Tom 57
  Mia -parent close 0.8- Ada 82 f
  Mia -sibling close 0.2- Rob 58
  Mia -child close 0.95- Sam 30
  Tom -child- Sam
  Rob -child- Noa 25 f
  Rob -parent- Ada
  Sam -child- Bo 4
  Sam -partner- Ike 31 f
  Ike -child- Bo
  Mia -child close 0.4- Lot 33 f
  Lot -parent- Max 60
)");
  n.world.persons.residence[n["Ada"].index()] = Residence::dead;
  for (const char* who : {"Mia", "Rob"}) {
    n.world.ties.detach(n.tie(who, "Ada"));
  }
  const Genogram g = genogram(at_table_ego(n, "Mia"), true);
  const auto relative = [&](const char* who) -> const Relative& {
    for (const Relative& r : g.people) {
      if (r.who == n[who]) {
        return r;
      }
    }
    FAIL(who);
    return g.people.front();
  };
  CHECK(g.people.size() == 10);
  CHECK(g.people.front().index_person);
  CHECK(relative("Ada").generation == -1);
  CHECK(relative("Ada").dead);
  CHECK(relative("Rob").generation == 0);
  CHECK(relative("Noa").generation == 1);
  CHECK(relative("Bo").generation == 2);
  CHECK(relative("Ike").generation == 1);
  CHECK(relative("Max").generation == 0);
  CHECK(relative("Sam").bond == Bond::fused);
  CHECK(relative("Rob").bond == Bond::distant);
  CHECK(relative("Lot").bond == Bond::ordinary);
  CHECK(g.died == 1);
  CHECK(g.in_touch == 4);  // Tom, Rob, Sam and Lot
  CHECK(g.first_degree == 2);
  CHECK(g.second_degree == 2);  // Rob and Bo
  int separated = 0;
  for (const FamilyUnit& unit : g.units) {
    separated += unit.separated ? 1 : 0;
  }
  CHECK(separated == 1);  // Mia and Max have Lot
  const Genogram basic = genogram(at_table_ego(n, "Mia"), false);
  CHECK(basic.people.size() == 9);  // without Noa
}

TEST_CASE("a relative is called what the ties between say") {
  DrawnNetwork n = test::drawn(R"(
client Mia 55 f psychiatric 3h
  Mia -partner close 0.9- Tom 57
  Mia -child close 0.9- Sam 30
  Mia -sibling close 0.5- Rob 58
  Mia -other_kin close 0.5- Bo 4
  Mia -other_kin close 0.5- Ike 31 f
  Mia -other_kin close 0.5- Noa 25 f
  Mia -other_kin close 0.5- Tess 80 f
  Mia -other_kin close 0.5- Max 40
  Sam -child- Bo
  Sam -partner- Ike
  Rob -child- Noa
  Tom -parent- Tess
)");
  const EgoNetwork ego = ego_network(at_table_ego(n, "Mia"));
  const auto word = [&](const char* who, Language language = Language::nl) {
    return relation_word(member(ego, n[who]), language);
  };
  CHECK(word("Bo") == "kleinzoon");
  CHECK(word("Ike") == "schoondochter");
  CHECK(word("Noa") == "nicht");
  CHECK(word("Tess", Language::en) == "mother-in-law");
  CHECK(word("Max") == "familielid");  // nobody in between is known
  CHECK(word("Sam") == "zoon");
}
