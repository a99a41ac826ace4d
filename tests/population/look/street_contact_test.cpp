// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/street_contact.hpp"

#include "population/build.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

constexpr std::size_t of(Contact dimension) { return at(dimension); }

// One street: Ans and Bert live together, Fien is a child, Gerda's tie with Dirk broke.
test::DrawnNetwork street() {
  test::DrawnNetwork n = test::drawn(R"(
    client Ans 80 somatic 6h
      Ans -partner- Bert 82
      Ans -neighbour close 0.4 gives 2h- Carla 60
      Ans -neighbour close 0.2- Dirk 50
      Dirk -child home- Fien 10
      Dirk -neighbour- Gerda 44
  )");
  n.world.ties.columns.row[n.tie("Dirk", "Gerda").index()].state = TieState::broken;
  return n;
}

TEST_CASE("what contact there is follows from ties between homes of the street") {
  const test::DrawnNetwork n = street();
  const std::vector<StreetContact> streets = look_at_streets(Residents(n.world));
  REQUIRE(streets.size() == 1);
  const StreetContact& s = streets.front();
  CHECK(s.adults == 5);
  CHECK(s.actual[of(Contact::negative)] == Approx(2 / 5.0));
  // Ans knows two of three, Bert nobody, Carla and Dirk one of four, Gerda nobody.
  CHECK(s.actual[of(Contact::superficial)] == Approx((2 / 3.0 + 0 + 0.25 + 0.25 + 0) / 5));
  CHECK(s.actual[of(Contact::latent)] == Approx(2 / 5.0));
  CHECK(s.actual[of(Contact::attachment)] == Approx((0.3 + 0 + 0.4 + 0.2 + 0) / 5));
  CHECK(s.actual[of(Contact::living_together)] == Approx(2 / 5.0));
}

TEST_CASE("help over a street tie counts while it is agreed, and a quarter after") {
  test::DrawnNetwork n = street();
  CareLink* help = n.help("Carla", "Ans");
  REQUIRE(help != nullptr);
  const auto share = [&] {
    return look_at_streets(Residents(n.world)).front().actual[of(Contact::living_together)];
  };
  n.world.ties.columns.row[help->tie.index()].last_care = long_ago;
  CHECK(share() == Approx(2 / 5.0));  // agreed
  help->agreed = {};
  CHECK(share() == 0);
  n.world.ties.columns.row[help->tie.index()].last_care = n.world.week.value - 12;
  CHECK(share() == Approx(2 / 5.0));
  n.world.ties.columns.row[help->tie.index()].last_care = n.world.week.value - 13;
  CHECK(share() == 0);
}

TEST_CASE("who moves away, and a street of few, say nothing") {
  test::DrawnNetwork n = street();
  n.world.persons.residence[n["Carla"].index()] = Residence::moved_away;
  CHECK(look_at_streets(Residents(n.world)).empty());
  CHECK(look_at_streets(Residents(World{})).empty());
}

TEST_CASE("the gap is what is wanted less what there is, by importance") {
  const test::DrawnNetwork n = street();
  const StreetContact s = look_at_streets(Residents(n.world)).front();
  const auto gap = [&](Contact dimension, const std::map<std::string, double>& has) {
    double sum = 0, weights = 0;
    for (const auto& [name, actual] : has) {
      const bool couple = name == "Ans" || name == "Bert";
      const ContactWish wish = contact_wish(n.world, n[name], couple ? 3 : 4);
      sum += wish.importance[of(dimension)] * (wish.desired[of(dimension)] - actual);
      weights += wish.importance[of(dimension)];
    }
    return sum / weights;
  };
  CHECK(s.gap[of(Contact::latent)] ==
        Approx(gap(Contact::latent,
                   {{"Ans", 1}, {"Bert", 0}, {"Carla", 1}, {"Dirk", 0}, {"Gerda", 0}})));
  CHECK(
      s.gap[of(Contact::superficial)] ==
      Approx(gap(Contact::superficial,
                 {{"Ans", 2 / 3.0}, {"Bert", 0}, {"Carla", 0.25}, {"Dirk", 0.25}, {"Gerda", 0}})));
  // Nobody wants contact that hurts: what there is, is too much.
  CHECK(s.desired[of(Contact::negative)] == 0);
  CHECK(s.gap[of(Contact::negative)] < 0);
}

TEST_CASE("wishes follow the traits and stay the same while weeks pass") {
  Result<World> built = build_population(sample_spec(), 6, 0, 3000, Week{0});
  REQUIRE(built.ok());
  World w = std::move(built).value();
  PerContact<std::array<double, 2>> wanted{}, minded{};
  const Residents residents(w);
  for (const PersonId p : residents.people()) {
    for (const std::size_t much : {0U, 1U}) {
      Traits& traits = w.persons.traits[p.index()];
      traits[at(Trait::privacy)] = much == 0 ? 0.7F : 0.3F;
      traits[at(Trait::social_skill)] = traits[at(Trait::altruism)] = much == 0 ? 0.3F : 0.7F;
      const ContactWish wish = contact_wish(w, p, 40);
      for (std::size_t d = 0; d < contact_count; ++d) {
        REQUIRE((wish.desired[d] >= 0 && wish.desired[d] <= 1));
        REQUIRE((wish.importance[d] > 0 && wish.importance[d] < 1));
        wanted[d][much] += wish.desired[d] / static_cast<double>(residents.people().size());
        minded[d][much] += wish.importance[d] / static_cast<double>(residents.people().size());
      }
    }
  }
  CHECK(wanted[of(Contact::superficial)][0] == Approx(0.6 * 6 / 40).epsilon(0.05));
  CHECK(wanted[of(Contact::superficial)][1] == Approx(1.4 * 6 / 40).epsilon(0.05));
  CHECK(wanted[of(Contact::latent)][0] == Approx(0.6 * 0.7).epsilon(0.08));
  CHECK(wanted[of(Contact::attachment)][1] == Approx(1.4 * 0.25).epsilon(0.05));
  CHECK(wanted[of(Contact::living_together)][1] == Approx(1.4 * 0.2).epsilon(0.1));
  CHECK(minded[of(Contact::negative)][0] > minded[of(Contact::negative)][1] + 0.1);  // privacy

  const PersonId somebody = residents.people()[7];
  const ContactWish before = contact_wish(w, somebody, 40);
  w.week = Week{300};
  CHECK(contact_wish(w, somebody, 40).desired == before.desired);
}

TEST_CASE("in a built population streets hold every adult at home, and differ") {
  const Result<World> built = build_population(sample_spec(), 5, 0, 3000, Week{0});
  REQUIRE(built.ok());
  const Residents residents(built.value());
  const std::vector<StreetContact> streets = look_at_streets(residents);
  double adults = 0;
  double least = 1, most = 0;
  for (const StreetContact& s : streets) {
    adults += static_cast<double>(s.adults);
    least = std::min(least, s.actual[of(Contact::superficial)]);
    most = std::max(most, s.actual[of(Contact::superficial)]);
    CHECK(s.actual[of(Contact::superficial)] > 0);
    CHECK(s.actual[of(Contact::superficial)] < s.actual[of(Contact::latent)]);
  }
  CHECK(adults == residents.tally([](PersonId) { return 1; }, 18).sum());
  CHECK(most > 1.3 * least);
}

}  // namespace
}  // namespace draagkracht
