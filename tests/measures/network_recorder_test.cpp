// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The measures of networks in a run, in a world small enough to count by hand.
#include "measures/network_recorder.hpp"

#include <cmath>

#include "measures/gini.hpp"
#include "measures/recorder.hpp"
#include "measures/small_world.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

constexpr int weeks = 39;

struct Recorded {
  SmallWorld small = test::anna_and_ella();
  GroupPlan plan;
  SeriesRecorder recorder;

  Recorded() : plan(guidance()), recorder(plan, small.world, prices_of(PopulationSpec{}), weeks) {}
  static GroupPlan guidance() {
    GroupPlan made;
    made.exposing[at(Product::guidance)] = true;
    return made;
  }
  [[nodiscard]] double at_week(Measure measure, int week, std::size_t group = exposed_group) const {
    return recorder
        .series()[(group * measure_count + static_cast<std::size_t>(measure)) * (weeks + 1) +
                  static_cast<std::size_t>(week)];
  }
  template <class F>
  void until(int week, F&& each) {
    if (small.world.week.value == 0) {
      recorder.record(small.world);
    }
    while (small.world.week.value < week) {
      small.next_week();
      each(small.world.week.value);
      recorder.record(small.world);
    }
  }
  void quit(const std::string& carer, float minutes) {
    World& world = small.world;
    world.emit(EventKind::quit, Cause::strain, small[carer], small["anna"], minutes,
               EventUnit::minutes_per_week);
    world.close_link(world.link_between(small[carer], small["anna"]), world.week);
  }
};

}  // namespace

TEST_CASE("Gini is 0 when all give the same and grows with what one gives") {
  const auto gini = [](std::vector<double> amounts) {
    Gini sum;
    for (const double amount : amounts) {
      sum.add(amount, 1);
    }
    return sum.value();
  };
  CHECK(gini({2, 2, 2}) == Approx(0));
  CHECK(gini({0, 0, 3}) == Approx(2.0 / 3));
  CHECK(gini({1, 3}) == Approx(0.25));
  Gini weighted;
  weighted.add(1, 2);
  weighted.add(3, 2);
  CHECK(weighted.value() == Approx(0.25));
}

TEST_CASE("how networks stand is looked at every quarter and holds until the next") {
  Recorded r;
  r.until(1, [&](int) { r.small.world.carer_of(r.small["bea"]).load = 30 * 60; });
  CHECK(r.at_week(Measure::network_overloaded, 0) == 0);
  CHECK(r.at_week(Measure::network_overloaded, 1) == 0);
  CHECK(r.at_week(Measure::care_gini, 0) == Approx(1.0 / 6));  // two and four hours
  CHECK(r.at_week(Measure::idle_reserve, 0) == Approx(14));    // Bea six, Cor eight
  CHECK(r.at_week(Measure::substitution_depth, 0) == 1);
  CHECK(std::isnan(r.at_week(Measure::cascade_length, 0)));
  r.until(13, [](int) {});
  CHECK(r.at_week(Measure::network_overloaded, 13) == 1);  // thirty and two hours, strength twenty
  CHECK(r.at_week(Measure::idle_reserve, 13) == Approx(14));  // looked at every half year
  r.until(26, [](int) {});
  CHECK(r.at_week(Measure::idle_reserve, 26) == Approx(8));
}

TEST_CASE("a cascade is counted, with where its hours went and what broke down") {
  Recorded r;
  r.until(20, [&](int week) {
    if (week == 2) {
      r.quit("bea", 240);
    }
    if (week == 3) {  // Cor takes over one hour and carries more
      ClientRecord& anna = r.small.world.clients[0];
      anna.informal[SmallWorld::practical] = Minutes{180};
      SmallWorld::balance(anna);
      r.small.world.carer_of(r.small["cor"]).load += 60;
    }
    if (week == 14) {
      r.quit("cor", 180);
    }
  });
  CHECK(std::isnan(r.at_week(Measure::cascade_size, 1)));
  CHECK(r.at_week(Measure::cascade_size, 2) == 1);
  CHECK(r.at_week(Measure::cascade_size, 14) == 2);
  CHECK(r.at_week(Measure::cascade_length, 14) == 12);
  CHECK(r.at_week(Measure::knock_on_stops, 13) == 0);
  CHECK(r.at_week(Measure::knock_on_stops, 14) == Approx(50));  // one of two carers
  CHECK(r.at_week(Measure::lost_to_carers, 10) == Approx(0.25));
  CHECK(r.at_week(Measure::lost_to_nobody, 10) == Approx(0.75));
  CHECK(r.at_week(Measure::lost_to_volunteers, 10) == 0);
  CHECK(r.at_week(Measure::broken_down, 1) == 0);
  CHECK(r.at_week(Measure::broken_down, 2) == 100);
  CHECK(r.at_week(Measure::time_to_breakdown, 13) == 2);
  CHECK(std::isnan(r.at_week(Measure::time_to_breakdown, 0)));
}

TEST_CASE("decline is hidden while a client goes short, loses grip and says little of it") {
  Recorded r;
  ClientRecord& anna = r.small.world.clients[0];
  r.until(13, [&](int) {
    anna.own_direction = 0.5F;
    anna.unmet[SmallWorld::practical] = Minutes{120};
    anna.reported = Minutes{30};
  });
  CHECK(r.at_week(Measure::hidden_decline, 0) == 0);
  CHECK(r.at_week(Measure::hidden_decline, 13) == 1);
  r.until(26, [&](int) { anna.reported = Minutes{90}; });
  CHECK(r.at_week(Measure::hidden_decline, 26) == 0);  // now it is heard
}

TEST_CASE("a new indication counts as coming back only for who was cut") {
  Recorded r;
  r.until(6, [&](int week) {
    World& world = r.small.world;
    if (week == 1 || week == 5) {
      world.emit(EventKind::indication_granted, Cause::unmet_need, r.small["anna"], {}, 60);
    }
    if (week == 3) {
      world.emit(EventKind::hours_cut, Cause::policy, r.small["anna"], {}, -30);
    }
  });
  CHECK(r.at_week(Measure::back_in_formal_care, 4) == 0);
  CHECK(r.at_week(Measure::back_in_formal_care, 6) == 100);
}
