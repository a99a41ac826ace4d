// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Instruments that look at networks and at what caring brings: what they read and what chance does.
#include "measures/carer_qol.hpp"
#include "measures/network_traits.hpp"
#include "measures/small_world.hpp"
#include "measures/street_ladder.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

int level_of(const CarerQol& answer, CarerQolItem item) { return answer.level[at(item)]; }

/// A mean over many quarters, so that noise hardly counts.
template <class F>
double mean_of(SmallWorld& small, F&& f) {
  double sum = 0;
  constexpr int quarters = 60;
  for (int i = 0; i < quarters; ++i) {
    small.world.week = small.world.week + 13;
    sum += f();
  }
  return sum / quarters;
}

}  // namespace

TEST_CASE(
    "a worn carer scores low on CarerQol and is less happy; fulfilment counts the other way") {
  SmallWorld small = test::anna_and_ella();
  CarerRecord& bea = small.world.carer_of(small["bea"]);
  const auto sum = [&] { return carer_qol(small.world, bea).sum(); };
  const auto happy = [&] { return carer_qol(small.world, bea).happiness; };
  const double fresh = mean_of(small, sum);
  const double fresh_happy = mean_of(small, happy);
  bea.strain = 1;
  CHECK(mean_of(small, sum) < fresh - 3);
  CHECK(mean_of(small, happy) < fresh_happy - 3);
  CHECK(level_of(carer_qol(small.world, bea), CarerQolItem::mental) == 2);
  CarerQol best;
  best.level[at(CarerQolItem::fulfilment)] = best.level[at(CarerQolItem::support)] = 2;
  CHECK(best.sum() == 14);
  CarerQol worst;
  worst.level = {0, 2, 2, 2, 2, 0, 2};
  CHECK(worst.sum() == 0);
}

TEST_CASE("who is asked twice in a quarter gives the same answer, another quarter another") {
  SmallWorld small = test::anna_and_ella();
  const CarerRecord& bea = small.world.carer_of(small["bea"]);
  const CarerQol first = carer_qol(small.world, bea);
  small.world.week = small.world.week + 1;
  CHECK(carer_qol(small.world, bea).level == first.level);
  int different = 0;
  for (int i = 0; i < 10; ++i) {
    small.world.week = small.world.week + 13;
    different += carer_qol(small.world, bea).level == first.level ? 0 : 1;
  }
  CHECK(different > 0);
}

TEST_CASE("six characteristics: kinds, who knows whom, how near and how even") {
  SmallWorld small = test::anna_and_ella();
  const auto mean = [&](auto NetworkTraits::* member) {
    return mean_of(small, [&] {
      return static_cast<double>(network_traits(small.world, small["anna"]).*member);
    });
  };
  // Bea, Cor and Dirk are known; one in five is forgotten when asked.
  CHECK(mean(&NetworkTraits::size) == Approx(2.4).margin(0.4));
  CHECK(mean(&NetworkTraits::density) == 0);
  CHECK(mean(&NetworkTraits::reachability) == Approx(1).margin(0.1));
  CHECK(mean(&NetworkTraits::reciprocity) == Approx(1).margin(0.1));
  const double alone = mean(&NetworkTraits::variety);
  small.tie("bea", TieKind::acquaintance, "cor");
  small.tie("bea", TieKind::acquaintance, "dirk");
  small.tie("cor", TieKind::acquaintance, "dirk");
  CHECK(mean(&NetworkTraits::density) > 0.7);
  for (const std::string name : {"x", "y", "z", "v", "w"}) {
    small.person(name, 60);
    const TieId tie = small.tie("anna", TieKind::child, name);
    small.world.ties.columns.distance_km[tie.index()] = 40;
    small.world.ties.columns.row[tie.index()].balance = 100;
  }
  CHECK(mean(&NetworkTraits::variety) < alone);  // nearly all are family now
  CHECK(mean(&NetworkTraits::reachability) < 0.5);
  CHECK(mean(&NetworkTraits::reciprocity) < 0.5);
}

TEST_CASE("the Maastricht cards hold family, friendly relations and services, with bottlenecks") {
  SmallWorld small = test::anna_and_ella();
  const PersonId worker = small.person("worker", 35);
  small.world.persons.professional[worker.index()] = 1;
  small.world.clients[0].indications[at(Product::guidance)].professional = worker;
  int family = 0;
  int services = 0;
  for (int quarter = 0; quarter < 20; ++quarter) {
    small.world.week = small.world.week + 13;
    const Msna profile = msna(small.world, small["anna"]);
    family += profile.cards[at(MsnaCard::family)].people;
    services += profile.cards[at(MsnaCard::services)].people;
    CHECK(profile.cards[at(MsnaCard::services)].people == 1);
    CHECK(profile.small == (profile.size < 4));
    const MsnaOfCard& of = profile.cards[at(MsnaCard::family)];
    if (of.people > 0) {
      CHECK(of.affection >= 1);
      CHECK(of.affection <= 5);
      CHECK(of.affection > profile.cards[at(MsnaCard::services)].affection);
    }
  }
  CHECK(services == 20);
  CHECK(family >= 10);  // Bea, unless forgotten
  CHECK(family <= 20);
  const Msna lonely = msna(small.world, small["ella"]);
  CHECK(lonely.small);
}

TEST_CASE("a street climbs the ladder rung by rung, and none is skipped") {
  StreetCount street;
  CHECK(rung_of(street) == 1);
  street.talk = street.favours = street.together = 1;
  CHECK(rung_of(street) == 1);  // nobody knows anybody
  street.know = 0.3;
  CHECK(rung_of(street) == 2);
  street.greet = 0.6;
  CHECK(rung_of(street) == 6);
  street.cared_for = 0.6;
  CHECK(rung_of(street) == 9);
  street.favours = 0;
  CHECK(rung_of(street) == 4);
}

TEST_CASE("neighbours who know and help each other raise their street") {
  SmallWorld small;
  for (const std::string name : {"a", "b", "c", "d"}) {
    small.world.settle_in(small.person(name, 50), 7, 0);
  }
  const auto life = [&] { return street_life(small.world, 7); };
  CHECK(life().adults == 4);
  CHECK(life().know == 0);
  CHECK(life().cared_for < 0);
  small.tie("a", TieKind::neighbour, "b");
  small.tie("a", TieKind::neighbour, "c");
  small.tie("a", TieKind::neighbour, "d");
  CHECK(life().know == 1);
  CHECK(life().greet == Approx(0.25));  // a knows three
  CHECK(life().talk == 1);
  small.client("b", 3);
  CHECK(life().cared_for == 0);
  small.help("a", "b", 1);
  CHECK(life().cared_for == 1);
  const StreetRungs marked = street_rungs(small.world, small["a"]);
  CHECK(marked.now >= 1);
  CHECK(marked.now <= rung_of(life()) + 1);
  CHECK(marked.wished <= 10);
}
