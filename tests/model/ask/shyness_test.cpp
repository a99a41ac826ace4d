// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ask/shyness.hpp"

#include "support/catch.hpp"

using namespace draagkracht;

namespace {

Traits with(Trait trait, float value) {
  Traits traits;
  traits.fill(0.5F);
  traits[at(trait)] = value;
  return traits;
}

}  // namespace

TEST_CASE("traits in the middle leave the base; a crisis makes asking easier", "[model][ask]") {
  const AskShyness p{.base = 0, .crisis = 2};
  const Traits average = with(Trait::privacy, 0.5F);
  CHECK(shyness(p, average, 0, false) == 0.5);
  CHECK(shyness(p, average, 0, true) == Approx(math::logistic(-2)));
}

TEST_CASE("self-reliance, privacy and fear make asking harder, something to give back easier",
          "[model][ask]") {
  const AskShyness p;
  for (const Trait trait : {Trait::self_reliance, Trait::privacy, Trait::fear_of_admission}) {
    double before = -1;
    for (int i = 0; i <= 10; ++i) {
      const double now = shyness(p, with(trait, static_cast<float>(i) / 10), 0, false);
      CHECK(now > before);
      before = now;
    }
  }
  CHECK(shyness(p, with(Trait::assets, 1), 0, false) <
        shyness(p, with(Trait::assets, 0), 0, false));
  CHECK(shyness(p, with(Trait::assets, 1), 0.5, false) >
        shyness(p, with(Trait::assets, 1), 0, false));
}

TEST_CASE("shyness stays a share at both ends of every parameter", "[model][ask]") {
  for (const Parameter<AskShyness>& parameter : AskShyness::parameters()) {
    for (const double end : {parameter.info.low, parameter.info.high}) {
      AskShyness p;
      p.*parameter.member = end;
      for (const float value : {0.0F, 1.0F}) {
        const double share = shyness(p, with(Trait::self_reliance, value), 1.5, value > 0.5F);
        CHECK(share >= 0.0);
        CHECK(share <= 1.0);
      }
      CHECK(debt_appeal(p, 40) <= 1.0);
      CHECK(debt_appeal(p, 40) > 0.0);
    }
  }
}

TEST_CASE("who owes somebody much asks that person less; who is owed asks freely", "[model][ask]") {
  const AskShyness p;
  CHECK(debt_appeal(p, 0) == 1.0);
  CHECK(debt_appeal(p, -100) == 1.0);
  CHECK(debt_appeal(p, 10) == Approx(math::exp(-p.debt)));
  for (int owed = 0; owed < 100; ++owed) {
    CHECK(debt_appeal(p, owed + 1) < debt_appeal(p, owed));
  }
}
