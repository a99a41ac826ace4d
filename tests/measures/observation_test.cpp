// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Questionnaires. Shares of groups come from keyed draws, so these tests give the same answer every
// time: no false alarms. The bounds are four standard errors around the shares aimed at.
#include <algorithm>
#include <array>

#include "measures/burden.hpp"
#include "measures/care_network.hpp"
#include "measures/self_reliance.hpp"
#include "measures/small_world.hpp"
#include "population/look/answers.hpp"
#include "population/look/loneliness.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

constexpr int many_observation = 4000;

/// Persons 0 .. many-1 and nobody else.
World crowd() {
  World world;
  world.luck = {7, 0};
  for (std::uint32_t i = 0; i < many_observation; ++i) {
    const PersonId p = world.persons.add(seed_key(7, i));
    world.persons.birth_week[p.index()] = -2600;
  }
  world.ties.grow_persons(world.persons.size());
  return world;
}

CarerRecord carer_of(std::uint32_t person, double strain) {
  CarerRecord carer;
  carer.person = PersonId{person};
  carer.strain = static_cast<float>(strain);
  return carer;
}

/// The reference strain of wide carers (burden.hpp).
double reference_strain(const World& world, std::uint32_t person) {
  return math::logistic(
      -1.3 +
      Draw(world.luck, decision("test.strain"), world.persons.key[person], Week{0}).normal());
}

}  // namespace

TEST_CASE("EDIZ-plus of the reference carers falls into the classes of SCP 2016") {
  const World world = crowd();
  std::array<double, 4> share{};
  for (std::uint32_t i = 0; i < many_observation; ++i) {
    share[at(ediz_plus_class(ediz_plus(world, carer_of(i, reference_strain(world, i)))))] +=
        100.0 / many_observation;
  }
  CHECK(share[0] == Approx(36.2).margin(3.1));
  CHECK(share[1] == Approx(23.7).margin(2.7));
  CHECK(share[2] == Approx(31.6).margin(3.0));
  CHECK(share[3] == Approx(8.5).margin(1.8));
}

TEST_CASE("EDIZ-plus is hierarchical: a statement of higher strain is agreed with less often") {
  for (std::size_t i = 1; i < ediz_plus_items.above.size(); ++i) {
    CHECK(ediz_plus_items.above[i] > ediz_plus_items.above[i - 1]);
  }
}

TEST_CASE("class bounds of EDIZ-plus are 0, 1-3, 4-8, 9-15") {
  CHECK(ediz_plus_class(0) == EdizPlusClass::none);
  CHECK(ediz_plus_class(1) == EdizPlusClass::light);
  CHECK(ediz_plus_class(3) == EdizPlusClass::light);
  CHECK(ediz_plus_class(4) == EdizPlusClass::moderate);
  CHECK(ediz_plus_class(8) == EdizPlusClass::moderate);
  CHECK(ediz_plus_class(9) == EdizPlusClass::severe);
  CHECK(ediz_plus_class(15) == EdizPlusClass::severe);
}

TEST_CASE("every burden scale rises with strain and spans its range") {
  const World world = crowd();
  for (std::uint32_t i = 0; i < 50; ++i) {
    std::array<int, 4> before{0, 0, 0, -6};
    for (int step = 0; step <= 20; ++step) {
      const CarerRecord carer = carer_of(i, step / 20.0);
      const std::array<int, 4> now{ediz(world, carer), ediz_plus(world, carer),
                                   self_rated_burden(world, carer),
                                   -perseverance_class(world, carer)};
      for (std::size_t scale = 0; scale < 4; ++scale) {
        CHECK(now[scale] >= before[scale]);
      }
      before = now;
    }
    CHECK(before == std::array<int, 4>{9, 15, 4, -1});
  }
}

TEST_CASE("the weekly short cut gives the same answers as the questionnaires") {
  World world = crowd();
  int severe = 0;
  int heavy = 0;
  for (const int week : {0, 12, 13, 100}) {
    world.week = Week{week};
    for (std::uint32_t i = 0; i < 500; ++i) {
      const CarerRecord carer = carer_of(i, 2 * reference_strain(world, i));
      const BurdenLimits limits = burden_limits(world, carer.person);
      const bool says_severe = ediz_plus(world, carer) >= 9;
      const bool says_heavy = self_rated_burden(world, carer) >= 2;
      CHECK((carer.strain > limits.severe) == says_severe);
      CHECK((carer.strain > limits.heavy) == says_heavy);
      severe += says_severe ? 1 : 0;
      heavy += says_heavy ? 1 : 0;
    }
  }
  CHECK(severe > 100);
  CHECK(heavy > 100);
}

TEST_CASE("load above strength shortens perseverance and leaves EDIZ alone") {
  const World world = crowd();
  int shorter = 0;
  for (std::uint32_t i = 0; i < 200; ++i) {
    CarerRecord carer = carer_of(i, 0.5);
    carer.strength = 600;
    carer.load = 500;
    const int long_before = perseverance_class(world, carer);
    const int ediz_before = ediz(world, carer);
    carer.load = 1200;
    CHECK(perseverance_class(world, carer) <= long_before);
    CHECK(ediz(world, carer) == ediz_before);
    shorter += perseverance_class(world, carer) < long_before ? 1 : 0;
  }
  CHECK(shorter > 50);
}

TEST_CASE("answers are the same all quarter and can change in the next") {
  World world = crowd();
  CHECK(quarter_of(Week{0}) == 0);
  CHECK(quarter_of(Week{12}) == 0);
  CHECK(quarter_of(Week{13}) == 1);
  CHECK(quarter_of(Week{-1}) == -1);
  CHECK(quarter_of(Week{-13}) == -1);
  CHECK(quarter_of(Week{-14}) == -2);
  int changed = 0;
  for (std::uint32_t i = 0; i < 200; ++i) {
    const CarerRecord carer = carer_of(i, 0.4);
    world.week = Week{0};
    const int first = ediz_plus(world, carer);
    world.week = Week{12};
    CHECK(ediz_plus(world, carer) == first);
    world.week = Week{13};
    changed += ediz_plus(world, carer) != first ? 1 : 0;
  }
  CHECK(changed > 20);
}

TEST_CASE("item noise lies within -1 and 1, around 0") {
  const World world = crowd();
  double sum = 0;
  double squares = 0;
  for (std::uint32_t i = 0; i < 500; ++i) {
    const Draw draw = answers(world, decision("test.noise"), PersonId{i});
    for (int item = 0; item < 8; ++item) {
      CHECK(item_noise(draw, item) > -1);
      CHECK(item_noise(draw, item) < 1);
      sum += item_noise(draw, item);
    }
    squares += lasting_trait(world, decision("test.trait"), PersonId{i}) *
               lasting_trait(world, decision("test.trait"), PersonId{i});
  }
  CHECK(squares / 500 == Approx(1).margin(4 * 0.063));
  CHECK(sum / 4000 == Approx(0).margin(4 * 0.577 / 63.2));
}

TEST_CASE("who has nobody is lonelier than who has a partner and friends") {
  World world = crowd();
  std::vector<NewTie> ties;
  for (std::uint32_t i = 0; i + 1 < many_observation / 2;
       i += 2) {  // the first half: couples and a circle
    ties.push_back({PersonId{i}, PersonId{i + 1}, TieKind::partner, TieState::active, 0.9F, 7});
  }
  for (std::uint32_t i = 0; i < many_observation / 2; ++i) {
    for (const std::uint32_t step : {2U, 5U, 11U, 23U}) {
      ties.push_back({PersonId{i}, PersonId{(i + step) % (many_observation / 2)},
                      TieKind::friendship, TieState::active, 0.5F, 1});
    }
  }
  world.ties.build(world.persons.size(), ties, world.persons.key);
  double with = 0;
  double without = 0;
  double social = 0;
  double emotional = 0;
  for (std::uint32_t i = 0; i < many_observation; ++i) {
    const Loneliness answer = loneliness(world, PersonId{i});
    CHECK(answer.score() >= 0);
    CHECK(answer.score() <= 6);
    (i < many_observation / 2 ? with : without) += answer.score();
    if (i >= many_observation / 2) {
      social += answer.social;
      emotional += answer.emotional;
    }
  }
  CHECK(without > 2 * with);
  constexpr double half = many_observation / 2.0;
  CHECK(social > half);
  CHECK(emotional > half);
}

TEST_CASE("a population with the bonds of the built one is as lonely as CBS 2022 says") {
  // Six in ten live with a partner; everybody has about twelve others, seen weekly.
  World world = crowd();
  std::vector<NewTie> ties;
  for (std::uint32_t i = 0; i < many_observation; ++i) {
    const Draw draw(world.luck, decision("test.bonds"), world.persons.key[i], Week{0});
    const bool first_of_two = i % 2 == 0;
    const bool couple =
        Draw(world.luck, decision("test.couple"), world.persons.key[i - i % 2], Week{0})
            .chance(0.6);
    for (std::uint32_t step = 1; step <= 13; ++step) {
      const std::uint32_t other = (i + step) % many_observation;
      if (couple && first_of_two && step == 1) {
        ties.push_back(
            {PersonId{i}, PersonId{other}, TieKind::partner, TieState::active, 0.95F, 7});
      } else if ((draw.word(0) >> step & 1U) != 0) {
        const float closeness = (draw.word(1) >> step & 1U) != 0 ? 0.75F : 0.5F;
        ties.push_back(
            {PersonId{i}, PersonId{other}, TieKind::friendship, TieState::active, closeness, 1});
      }
    }
  }
  world.ties.build(world.persons.size(), ties, world.persons.key);
  world.ties.columns.since.assign(ties.size(), -500);  // they have known each other for years
  double none = 0;
  double some = 0;
  double strong = 0;
  for (std::uint32_t i = 0; i < many_observation; ++i) {
    const Loneliness answer = loneliness(world, PersonId{i});
    (answer.strong() ? strong : answer.score() >= 2 ? some : none) += 100.0 / many_observation;
  }
  CHECK(none == Approx(60.1).margin(4));  // the margin of the validation table, row 43
  CHECK(some == Approx(29.2).margin(4));
  CHECK(strong == Approx(10.7).margin(4));
}

TEST_CASE("broken, dormant and professional ties are no company") {
  SmallWorld small;
  small.person("anna");
  small.person("bea");
  const TieId tie = small.tie("anna", TieKind::friendship, "bea", 0.8F, 2);
  CHECK(bonds_of(small.world, small["anna"]).closest > 0.5);
  CHECK(bonds_of(small.world, small["anna"]).around == Approx(0));
  for (const TieState state : {TieState::latent, TieState::dormant, TieState::broken}) {
    small.world.ties.columns.row[tie.index()].state = state;
    CHECK(bonds_of(small.world, small["anna"]).closest == 0);
  }
  small.world.ties.columns.row[tie.index()].state = TieState::active;
  small.world.ties.columns.row[tie.index()].kind = TieKind::professional;
  CHECK(bonds_of(small.world, small["anna"]).closest == 0);
}

TEST_CASE("the self-sufficiency matrix: more need or less help lowers it, shares add up to 1") {
  SmallWorld const small = test::anna_and_ella();
  const World& world = small.world;
  const Zrm anna = zrm(world, world.clients[0]);
  const Zrm ella = zrm(world, world.clients[1]);
  CHECK(anna.self + anna.network + anna.professional == Approx(1));
  CHECK(anna.network == Approx(anna.professional * 7 / 2));
  CHECK(ella.self == Approx(1));  // nobody helps Ella
  ClientRecord worse = world.clients[0];
  worse.unmet = worse.need;
  worse.informal = worse.volunteer = worse.formal = {};
  CHECK(zrm(world, worse).mean < anna.mean);
  ClientRecord well = world.clients[0];
  well.need = {};
  CHECK(zrm(world, well).mean > anna.mean);
  CHECK(zrm(world, well).self == 1);
}

TEST_CASE("scores stay on their scales at the ends") {
  SmallWorld small = test::anna_and_ella();
  for (const float direction : {0.0F, 1.0F}) {
    ClientRecord client = small.world.clients[0];
    client.own_direction = direction;
    CHECK(own_direction_answer(small.world, client) == Approx(10 * direction).margin(0.8));
    CHECK(own_direction_answer(small.world, client) >= 0);
    CHECK(own_direction_answer(small.world, client) <= 10);
    CHECK(card_improve(small.world, client) >= 0);
    CHECK(card_improve(small.world, client) <= 10);
    CHECK(card_help(small.world, client) >= 0);
    CHECK(card_help(small.world, client) <= 10);
  }
}

TEST_CASE("types of care network") {
  SmallWorld small = test::anna_and_ella();
  CHECK(network_type(small.world, small.world.clients[0]) == NetworkType::mixed);
  CHECK_FALSE(network_type(small.world, small.world.clients[1]).has_value());
  small.help("farid", "ella", 2);
  CHECK(network_type(small.world, small.world.clients[1]) == NetworkType::informal);
  small.world.ties.columns.row[small.world.ties.between(small["ella"], small["farid"]).index()]
      .kind = TieKind::partner;
  CHECK(network_type(small.world, small.world.clients[1]) == NetworkType::partner);
  small.indication("ella", Product::guidance, 8);
  CHECK(network_type(small.world, small.world.clients[1]) == NetworkType::professional);
}

TEST_CASE("carers in the wide and in the narrow sense") {
  SmallWorld small = test::anna_and_ella();
  World& world = small.world;
  const auto wide = [&](const char* name) { return wide_carers(world)[small[name].index()] != 0; };
  const auto narrow = [&](const char* name) {
    return is_narrow_carer(world, world.carer_of(small[name]));
  };
  CHECK(wide("bea"));
  CHECK(narrow("bea"));
  CHECK_FALSE(wide("dirk"));
  CHECK_FALSE(narrow("dirk"));
  SECTION("a year after the last help somebody is no carer any more") {
    world.close_link(world.link_between(small["bea"], small["anna"]), world.week);
    CHECK(wide("bea"));
    CHECK_FALSE(narrow("bea"));
    world.week += 52;
    CHECK(wide("bea"));
    world.week += 1;
    CHECK_FALSE(wide("bea"));
  }
  SECTION("short and light help is wide, not narrow") {
    CareLink& link = small.help("farid", "ella", 7);
    link.since = world.week.value - 12;
    CHECK(wide("farid"));
    CHECK_FALSE(narrow("farid"));
    link.since = world.week.value - 13;
    CHECK(narrow("farid"));
    link.since = world.week.value;
    link.given[SmallWorld::practical] = 8 * 60;
    CHECK(narrow("farid"));
  }
}

TEST_CASE("what housemates do for each other anyway is no informal care") {
  SmallWorld small = test::anna_and_ella();
  World& world = small.world;
  const LinkId id = world.link_between(small["bea"], small["anna"]);
  CareLink& link = world.links[id.index()];
  link.agreed = link.given = {};
  link.agreed[SmallWorld::practical] = 179;
  CHECK(counts_as_care(world, link));
  world.persons.household[small["bea"].index()] = world.persons.household[small["anna"].index()];
  CHECK_FALSE(counts_as_care(world, link));
  CHECK_FALSE(wide_carers(world)[small["bea"].index()] != 0);
  link.agreed[SmallWorld::practical] = 180;
  CHECK(counts_as_care(world, link));
  link.as_volunteer = 1;
  CHECK_FALSE(counts_as_care(world, link));
}

TEST_CASE("the busiest helper gives most; equal hours go to the larger agreement") {
  SmallWorld small = test::anna_and_ella();
  CHECK(small.world.links[helpers_of(small.world, small.world.clients[0]).busiest.index()].giver ==
        small["bea"]);
  small.world.links[1].given = small.world.links[0].given;
  CHECK(small.world.links[helpers_of(small.world, small.world.clients[0]).busiest.index()].giver ==
        small["bea"]);
  small.world.links[1].agreed[0] = 600;
  CHECK(small.world.links[helpers_of(small.world, small.world.clients[0]).busiest.index()].giver ==
        small["cor"]);
}

TEST_CASE("network size counts ties that are close enough and in use") {
  SmallWorld small = test::anna_and_ella();
  CHECK(network_size(small.world, small["anna"]) == 3);
  TieColumns& ties = small.world.ties.columns;
  ties.row[1].closeness = 0.05F;
  CHECK(network_size(small.world, small["anna"]) == 2);
  ties.row[0].contacts = 0;
  CHECK(network_size(small.world, small["anna"]) == 1);
  ties.row[0].last_care = -52;
  CHECK(network_size(small.world, small["anna"]) == 2);
}
