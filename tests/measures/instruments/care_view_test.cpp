// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Instruments about care, wishes and the street on a drawn little network, counted by hand.
#include "measures/instruments/care_view.hpp"

#include <numeric>

#include "measures/first_name.hpp"
#include "measures/instruments/characteristics.hpp"
#include "measures/instruments/life_line.hpp"
#include "measures/instruments/msna_cards.hpp"
#include "measures/instruments/needs_met.hpp"
#include "measures/instruments/sociogram.hpp"
#include "measures/instruments/street.hpp"
#include "measures/instruments/wishes.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

using namespace draagkracht;
using test::DrawnNetwork;

namespace {

DrawnNetwork ans() {
  return test::drawn(R"(
client Ans 80 f somatic 6h 2h company
  Ans -partner close 0.9 gives 4h- Bert 82
  Ans -child 5km close 0.8 gives 2h company- Carla 52 f
  Ans -neighbour close 0.3- Dirk 60
  Ans -friend close 0.6- Els 79 f
  Ans -friend close 0.5 dormant- Gon 78 f
  Ans -volunteer close 0.3 gives 1h- Guus 66 volunteer
  Bert -child 5km- Carla
  Els -neighbour- Dirk
professional Petra guidance 20h
indication Ans guidance 3h Petra
)");
}

Sitting care_at_table(const DrawnNetwork& n, const char* who) {
  return {.world = &n.world, .person = n[who], .lens = Lens::actual, .start = {2026, 1, 5}};
}

}  // namespace

TEST_CASE("the care around a client: who does what, how evenly, what is left") {
  DrawnNetwork n = ans();
  const CareView view = care_view(care_at_table(n, "Ans"));
  REQUIRE(view.helpers.size() == 4);
  CHECK(sort_of(view.helpers[0]) == HelperSort::informal);
  CHECK(sort_of(view.helpers[1]) == HelperSort::informal);
  CHECK(view.helpers[2].member.who == n["Guus"]);
  CHECK(sort_of(view.helpers[2]) == HelperSort::volunteer);
  CHECK(view.helpers[3].member.who == n["Petra"]);
  CHECK(view.need_hours == 8);
  CHECK(view.busiest_share == Approx(4.0 / 6));
  CHECK(view.gini == Approx(1.0 / 6));  // two and four hours
  CHECK(view.helpers[2].ediz == -1);    // a volunteer is not asked
  CHECK(view.helpers[0].ediz_plus >= 0);
  // All of the need is unmet until a week is computed: more to do than people can bear.
  n.client("Ans").unmet[at(Channel::practical)] = n.client("Ans").need[at(Channel::practical)];
  CHECK(care_view(care_at_table(n, "Ans")).way == NetworkWay::struggling);
  n.client("Ans").unmet = {};
  CHECK(care_view(care_at_table(n, "Ans")).way == NetworkWay::generative);
  n.help("Bert", "Ans")->agreed[at(Channel::practical)] = 600;
  CHECK(care_view(care_at_table(n, "Ans")).busiest_share == Approx(10.0 / 12));
  CHECK(care_view(care_at_table(n, "Ans")).way == NetworkWay::proxy);
}

TEST_CASE("what is needed and comes, by function, and through whom") {
  DrawnNetwork n = ans();
  n.client("Ans").unmet[at(Channel::practical)] = Minutes{120};
  const FunctionsMet found = functions_met(care_at_table(n, "Ans"));
  const FunctionMet& material = found.functions[at(NetworkFunction::material)];
  CHECK(material.need == 6);
  CHECK(material.coverage() == Approx(4.0 / 6));
  CHECK(found.functions[at(NetworkFunction::connection)].coverage() == 1);
  CHECK(found.functions[at(NetworkFunction::affection)].need == 0);
  CHECK_FALSE(found.functions[at(NetworkFunction::security)].known);
  REQUIRE(material.through.size() >= 2);
  std::size_t bert = 0;
  for (const std::size_t m : material.through) {
    bert += found.ego.members[m].who == n["Bert"] ? 1 : 0;
  }
  CHECK(bert == 1);
}

TEST_CASE("wishes follow from contact: asleep, strained, or close and seldom seen") {
  DrawnNetwork n = ans();
  n.world.ties.columns.row[n.tie("Ans", "Els").index()].contacts = 0.1F;
  n.world.ties.columns.row[n.tie("Ans", "Dirk").index()].valence = Valence::harmful;
  const std::vector<ContactWished> wishes = contact_wishes(ego_network(care_at_table(n, "Ans")));
  REQUIRE(wishes.size() == 3);
  CHECK(wishes[0].member.who == n["Els"]);
  CHECK(wishes[0].wish == TieWish::more);
  CHECK(wishes[1].member.who == n["Gon"]);
  CHECK(wishes[1].wish == TieWish::renew);
  CHECK(wishes[2].member.who == n["Dirk"]);
  CHECK(wishes[2].wish == TieWish::different);
  const QuezCard card = quez_card(care_at_table(n, "Ans"));
  CHECK(card.own_direction >= 0);
  CHECK(card.own_direction <= 10);
  CHECK_FALSE(card.wish_known);
}

TEST_CASE("the Maastricht cards person by person, and the stock of contacts beyond") {
  const DrawnNetwork n = ans();
  const MsnaCards found = msna_cards_of(care_at_table(n, "Ans"));
  CHECK(found.cards[at(MsnaCard::family)].people == 2);
  CHECK(found.cards[at(MsnaCard::friendly)].people == 4);
  CHECK(found.cards[at(MsnaCard::services)].people == 1);
  CHECK(found.people.size() == 7);
  CHECK(found.asleep == std::array<int, 3>{0, 1, 0});  // Gon
  CHECK(found.street == 0);                            // all of this street are tied to Ans
  CHECK_FALSE(found.small);
  CHECK_FALSE(found.mostly_services);
  for (const MsnaPerson& p : found.people) {
    CHECK(p.scores.affection >= 1);
    CHECK(p.scores.affection <= 5);
  }
  const MsnaCards dirk = msna_cards_of(care_at_table(n, "Dirk"));
  CHECK(dirk.small);
  CHECK(dirk.street == 4);  // Bert, Carla, Gon and Guus
}

TEST_CASE("a sociogram counts groups and who stands alone") {
  const DrawnNetwork n = ans();
  const Sociogram found = sociogram(care_at_table(n, "Ans"));
  CHECK(found.ties.size() == 2);
  // Bert with Carla, Els with Dirk, and Gon, Guus and Petra each alone.
  CHECK(found.groups == 5);
  CHECK(found.alone == 3);
  CHECK(found.density == Approx(2.0 / 15));
  CHECK(found.vitality > 0);
  CHECK(found.vitality < 100);
}

TEST_CASE("residents mark rungs; the distribution holds everybody once") {
  const DrawnNetwork n = ans();
  const StreetLadder ladder = street_ladder(care_at_table(n, "Ans"));
  CHECK(ladder.residents == 7);
  CHECK(std::accumulate(ladder.now.begin(), ladder.now.end(), 0) == 7);
  CHECK(std::accumulate(ladder.wished.begin(), ladder.wished.end(), 0) == 7);
  CHECK(ladder.median_now >= 1);
  CHECK(ladder.own.now >= 1);
}

TEST_CASE("capacities: who has time and helps nobody yet, who knows whom that asks") {
  DrawnNetwork n = ans();
  n.client("Ans").unmet[at(Channel::practical)] = Minutes{120};
  const CapacityMap found = capacity_map(care_at_table(n, "Dirk"));
  REQUIRE(found.demands.size() == 1);
  CHECK(found.demands[0].who == n["Ans"]);
  CHECK(found.demands[0].most == Channel::practical);
  CHECK(found.demands[0].unmet_hours == 2);
  CHECK(found.offers.size() == 6);
  CHECK(found.unused == 3);  // Dirk, Els and Gon
  for (const Capacity& offer : found.offers) {
    CHECK(offer.knows == std::vector<std::size_t>{0});
    CHECK(offer.helps ==
          (offer.who == n["Bert"] || offer.who == n["Carla"] || offer.who == n["Guus"]));
  }
}

TEST_CASE("a life line begins at birth and runs in order") {
  const DrawnNetwork n = ans();
  const LifeLinePoster found = life_line(care_at_table(n, "Ans"));
  REQUIRE(found.points.size() >= 5);
  CHECK(found.points.front().mark == LifeMark::born);
  for (std::size_t i = 1; i < found.points.size(); ++i) {
    CHECK(found.points[i - 1].week <= found.points[i].week);
  }
  CHECK(found.circle.size() == 7);
}

TEST_CASE("six characteristics rank among residents, beside a year ago when that is known") {
  const DrawnNetwork n = ans();
  const DrawnNetwork before = ans();
  Sitting sitting = care_at_table(n, "Ans");
  CHECK_FALSE(characteristics(sitting).compared);
  sitting.year_ago = &before.world;
  const Characteristics found = characteristics(sitting);
  CHECK(found.compared);
  CHECK(found.before == found.now);
  for (const double rank : found.rank) {
    CHECK(rank >= 0);
    CHECK(rank <= 1);
  }
  CHECK(found.rank[at(Characteristic::size)] > 0.5);  // nobody here knows more people
}

TEST_CASE("a first name stays the same, and fits a man or a woman") {
  DrawnNetwork n = ans();
  const std::string_view name = first_name(n.world, n["Ans"]);
  CHECK_FALSE(name.empty());
  n.world.week = Week{500};
  CHECK(first_name(n.world, n["Ans"]) == name);
  n.world.persons.sex[n["Ans"].index()] = Sex::male;
  CHECK(first_name(n.world, n["Ans"]) != name);
}
