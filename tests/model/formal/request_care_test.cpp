// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/request_care.hpp"

#include "support/catch.hpp"

using namespace draagkracht;

namespace {

Draw luck_of(std::uint64_t n) { return {Luck{7, 0}, decision("test.request"), Key{n}, Week{1}}; }

}  // namespace

TEST_CASE("who lacks little applies for nothing, and the fully shy never apply",
          "[model][formal]") {
  const RequestCare p{.per_year = 10};
  for (std::uint64_t n = 1; n <= 2000; ++n) {
    CHECK_FALSE(applies(p, p.unmet_threshold - 0.001, 0.0, luck_of(n)));
    CHECK_FALSE(applies(p, 1.0, 1.0, luck_of(n)));
    CHECK_FALSE(applies({.per_year = 0}, 1.0, 0.0, luck_of(n)));
  }
}

TEST_CASE("more unmet need or less shyness never makes an application less likely",
          "[model][formal]") {
  const RequestCare p{.per_year = 5};
  for (std::uint64_t n = 1; n <= 2000; ++n) {
    bool before = false;
    for (int i = 0; i <= 10; ++i) {
      const bool now = applies(p, i / 10.0, 0.3, luck_of(n));
      CHECK((now || !before));
      before = now;
    }
    before = false;
    for (int i = 10; i >= 0; --i) {
      const bool now = applies(p, 0.6, i / 10.0, luck_of(n));
      CHECK((now || !before));
      before = now;
    }
  }
}

TEST_CASE("both ends of the threshold's range give a chance that means something",
          "[model][formal]") {
  for (const Parameter<RequestCare>& parameter : RequestCare::parameters()) {
    for (const double end : {parameter.info.low, parameter.info.high}) {
      RequestCare p;
      p.*parameter.member = end;
      CAPTURE(parameter.info.id, end);
      CHECK_FALSE(applies(p, 0.0, 0.5, luck_of(1)));  // nothing lacking, nothing asked
      CHECK(grant(p, Minutes{600}, true) <= grant(p, Minutes{600}, false));
    }
  }
}

TEST_CASE("a shortfall of 10 hours with a partner at home gives less than without, in quarters",
          "[model][formal]") {
  const RequestCare p{.granted_share = 0.6, .customary_help = 0.25};
  CHECK(grant(p, Minutes{600}, false) == Minutes{360});
  CHECK(grant(p, Minutes{600}, true) == Minutes{270});
  CHECK(grant(p, Minutes{0}, false) == Minutes{0});
  Minutes before{0};
  for (std::int32_t shortfall = 0; shortfall < 3000; ++shortfall) {
    const Minutes granted = grant(p, Minutes{shortfall}, false);
    CHECK(granted.value % 15 == 0);
    CHECK(granted >= before);
    before = granted;
  }
}
