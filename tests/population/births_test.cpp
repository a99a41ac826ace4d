// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/births.hpp"

#include "support/catch.hpp"

namespace draagkracht::build {
namespace {

struct Lives {
  double none = 0, first = 0, all = 0;  ///< share; mean age at the first; all chances together
};

Lives lives_at(const Births& births, std::size_t age) {
  Lives lives{births.childless(age), 0, births.childless(age)};
  for (std::size_t n = 1; n <= most_children; ++n) {
    for (std::size_t i = 0; i < first_birth_ages; ++i) {
      const double chance = births.first(age, n)[i];
      lives.first += chance * (static_cast<double>(first_birth_from + i) + 0.5);
      lives.all += chance;
    }
  }
  lives.first /= lives.all - lives.none;
  return lives;
}

}  // namespace

TEST_CASE("families of a generation are as published", "[population]") {
  const Births women(Sex::female, 0);
  const Lives of_1945 = lives_at(women, 79), of_1960 = lives_at(women, 64);
  CHECK(of_1945.all == Approx(1));
  CHECK(of_1960.all == Approx(1));
  CHECK(of_1945.none == Approx(0.12).margin(0.01));  // CBS: 11.7 %, and 17.2 % of 1960
  CHECK(of_1960.none == Approx(0.172).margin(0.01));
  CHECK(of_1945.first == Approx(24.6).margin(0.3));  // CBS: 24.5, and 27.5 of 1960
  CHECK(of_1960.first == Approx(27.5).margin(0.3));
}

TEST_CASE("men have children later and more often none", "[population]") {
  const Births women(Sex::female, 0), men(Sex::male, 2.5);
  CHECK(lives_at(men, 64).all == Approx(1));
  CHECK(lives_at(men, 64).none > lives_at(women, 64).none);
  CHECK(lives_at(men, 64).first - lives_at(women, 64).first == Approx(2.5).margin(0.3));
}

}  // namespace draagkracht::build
