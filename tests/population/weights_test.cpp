// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/weights.hpp"

#include <numeric>

#include "support/catch.hpp"

namespace draagkracht {
namespace {

/// Twelve women of one age; the first is a client who counts for a quarter.
World twelve() {
  World w;
  std::vector<NewTie> ties;
  for (std::uint32_t i = 0; i < 12; ++i) {
    w.persons.add(seed_key(1, i));
    w.persons.sex[i] = Sex::female;
    w.persons.birth_week[i] = -42 * 52;
    w.persons.weight[i] = 1;
    if (i > 0) {
      ties.push_back({.a = PersonId{0}, .b = PersonId{i}, .kind = TieKind::friendship});
    }
  }
  w.ties.build(12, ties, w.persons.key);
  w.make_client(PersonId{0}, Limitation::psychiatric, Week{-50});
  w.persons.weight[0] = 0.25F;
  w.index();
  return w;
}

double total(const World& w) {
  return std::accumulate(w.persons.weight.begin(), w.persons.weight.end(), 0.0);
}

}  // namespace

TEST_CASE("who helps an oversampled client shares its weight, and the rest make up for it") {
  World w = twelve();
  const TieId tie = w.ties.between(PersonId{0}, PersonId{3});
  const LinkId link = w.make_link(tie, PersonId{3}, PersonId{0}, Week{0}, false);
  share_weights(w, std::vector<float>(12, 1.0F));
  CHECK(w.persons.weight[0] == 0.25F);
  CHECK(w.persons.weight[3] == 0.25F);
  CHECK(w.persons.weight[4] == Approx(11.5 / 10));
  CHECK(total(w) == Approx(12));

  SECTION("sharing again changes nothing") {
    const std::vector<float> before = w.persons.weight;
    share_weights(w, before);
    for (std::size_t i = 0; i < before.size(); ++i) {
      CHECK(w.persons.weight[i] == Approx(before[i]));
    }
  }
  SECTION("another helper later on: one stops, one begins, the whole stays") {
    w.close_link(link, Week{10});
    w.make_link(w.ties.between(PersonId{0}, PersonId{5}), PersonId{5}, PersonId{0}, Week{10},
                false);
    share_weights(w, std::vector<float>(w.persons.weight));
    CHECK(w.persons.weight[5] == 0.25F);
    CHECK(w.persons.weight[3] > 0.25F);
    CHECK(total(w) == Approx(12));
  }
}

TEST_CASE("the dead and professionals are left out of the sharing") {
  World w = twelve();
  w.persons.residence[7] = Residence::dead;
  w.persons.professional[8] = 1;
  share_weights(w, std::vector<float>(12, 1.0F));
  CHECK(w.persons.weight[7] == 1);
  CHECK(w.persons.weight[8] == 1);
  CHECK(w.persons.weight[2] == Approx(9.75 / 9));
}

}  // namespace draagkracht
