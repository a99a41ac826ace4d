// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "patterns/pattern.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Professionals carry most; two children have some strength to spare.
constexpr std::string_view tipping_street = R"(
  client Ans 80 f somatic 60h
    Ans -child close 0.8 gives 12h- Bea 50 works 24h
    Ans -child close 0.8 gives 12h- Cor 52 works 24h
  professional Petra guidance 40h
  indication Ans guidance 36h Petra
)";

/// Hours a week that come too short in the third year after a cut of this share.
double shortfall(std::uint64_t luck, std::string_view off, double cut) {
  PatternTown town(tipping_street, luck, off);
  town.weeks(26);
  Indication& guidance = town.network.client("Ans").indications[at(Product::guidance)];
  guidance.granted = guidance.in_force =
      Minutes{static_cast<std::int32_t>(guidance.granted.value * (1.0 - cut))};
  town.weeks(104);
  double sum = 0;
  for (int week = 0; week < 52; ++week) {
    town.weeks();
    sum += total(town.network.client("Ans").unmet) / 60.0 / 52.0;
  }
  return sum;
}

/// Shortfall of a large cut beyond what four small ones of a quarter of it would give.
Mean beyond_proportion(std::string_view off) {
  return over_lucks(160, [&](std::uint64_t luck) {
    const double none = shortfall(luck, off, 0);
    return shortfall(luck, off, 0.8) - none - 4 * (shortfall(luck, off, 0.2) - none);
  });
}

}  // namespace

TEST_CASE("PT1: a small cut is absorbed, a large one tips over", "[pattern]") {
  const Mean on = beyond_proportion(""), off = beyond_proportion("wear");
  note("PT1", "hours short after a cut of 80 % beyond four times those after 20 %", "wear", on,
       off);
  CHECK(on.z() > sure);
  CHECK(off.value() < 0.5 * on.value());
}
