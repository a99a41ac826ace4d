// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>

#include "patterns/pattern.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view text = R"(
  client Ans 60 f psychiatric 8h
    Ans -friend close 0.6 gives 3h- Bea 60
    Ans -friend close 0.6 gives 3h- Cor 60
    Ans -neighbour close 0.5 gives 2h- Dirk 60
  professional Petra guidance 20h
  indication Ans guidance 8h Petra
)";

/// Informal hours a week when professionals come for `years` and then leave: before they come, and
/// half a year after they left.
struct Course {
  double before = 0, after = 0;
};

Course course(std::uint64_t luck, std::string_view off, int years) {
  PatternTown town(text, luck, off);
  for (Tie& tie : town.world().ties.columns.row) {
    tie.contacts = 0.1F;  // they meet for the help
  }
  Indication& guidance = town.network.client("Ans").indications[at(Product::guidance)];
  const Minutes granted = guidance.granted;
  const auto mean_hours = [&](int weeks) {
    double sum = 0;
    for (int week = 0; week < weeks; ++week) {
      town.weeks();
      for (const char* name : {"Bea", "Cor", "Dirk"}) {
        sum += town.network.given(name, "Ans") / 60.0;
      }
    }
    return sum / weeks;
  };
  Course c;
  guidance.granted = guidance.in_force = Minutes{0};
  town.weeks(13);
  c.before = mean_hours(13);
  guidance.granted = guidance.in_force = granted;
  town.weeks(52 * years);
  guidance.granted = guidance.in_force = Minutes{0};
  town.weeks(13);
  c.after = mean_hours(13);
  return c;
}

Mean lost(std::string_view off, int years) {
  return over_lucks(80, [&](std::uint64_t luck) {
    const Course c = course(luck, off, years);
    return c.before - c.after;
  });
}

}  // namespace

TEST_CASE("PT4: help that professionals took over does not come back when they leave",
          "[pattern]") {
  const Mean on = lost("", 4), off = lost("contact", 4);
  note("PT4", "informal hours a week lost after four years of professional care", "contact", on,
       off);
  CHECK(on.z() > sure);
  CHECK(off.value() < 0.6 * on.value());
}

TEST_CASE("PT4: the longer they stayed, the less comes back", "[pattern]") {
  const auto more = [](std::string_view off) {
    return over_lucks(800, [&](std::uint64_t luck) {
      return course(luck, off, 1).after - course(luck, off, 4).after;
    });
  };
  const Mean on = more(""), off = more("contact");
  note("PT4", "informal hours a week less after four years than after one", "contact", on, off);
  CHECK(on.z() > sure);
  CHECK(off.value() < 0.5 * on.value());
}
