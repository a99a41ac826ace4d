// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/breakdown.hpp"

#include <cmath>

#include "measures/small_world.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

struct Watched {
  SmallWorld small = test::anna_and_ella();
  CareStops stops;
  BreakdownWatch watch;

  Watched() { look(); }
  void look() {
    stops.read(small.world);
    watch.after(small.world, stops.this_week());
  }
  template <class F>
  void until(int week, F&& each) {
    while (small.world.week.value < week) {
      small.next_week();
      each(small.world.week.value);
      look();
    }
  }
  const CareSpell& anna() const { return watch.spells()[0]; }
};

}  // namespace

TEST_CASE("spells that are still going on count until where they were seen") {
  // Two end after 10 and 30 weeks, one is lost after 20, one goes on after 40.
  const std::vector<Spell> spells{{10, true}, {20, false}, {30, true}, {40, false}};
  CHECK(share_lasting(spells, 9) == Approx(1));
  CHECK(share_lasting(spells, 10) == Approx(0.75));
  CHECK(share_lasting(spells, 29) == Approx(0.75));
  CHECK(share_lasting(spells, 30) == Approx(0.375));  // one of the two who are left
  CHECK(median_weeks(spells) == 30);
  CHECK(std::isnan(median_weeks({{10, true}, {20, false}, {20, false}})));
  CHECK(std::isnan(median_weeks({})));
  CHECK(median_weeks({{10, true, 3}, {20, true, 1}}) == 10);  // weights count
}

TEST_CASE("care breaks down when the main carer stops, not when another does") {
  Watched w;
  CHECK(w.anna().main_carer == w.small["bea"]);
  w.until(3, [&](int week) {
    if (week == 2) {
      w.small.world.emit(EventKind::quit, Cause::circumstances, w.small["cor"], w.small["anna"],
                         120);
    }
  });
  CHECK(w.anna().state == CareSpell::State::going_on);
  w.until(5, [&](int week) {
    if (week == 5) {
      w.small.world.emit(EventKind::quit, Cause::strain, w.small["bea"], w.small["anna"], 240);
    }
  });
  CHECK(w.anna().state == CareSpell::State::main_carer_stopped);
  CHECK(w.anna().until(9, 1).weeks == 5);
  CHECK(w.anna().until(9, 1).ended);
  CHECK(w.watch.broke_this_week().size() == 1);
}

TEST_CASE("care breaks down after two months of far too little, and a good week begins anew") {
  Watched w;
  const auto unmet = [&](int hours) {
    w.small.world.clients[0].unmet[SmallWorld::practical] = Minutes{hours * 60};
  };
  w.until(7, [&](int) { unmet(3); });
  w.until(8, [&](int) { unmet(2); });  // a fifth of ten hours
  w.until(15, [&](int) { unmet(3); });
  CHECK(w.anna().state == CareSpell::State::going_on);
  w.until(16, [&](int) { unmet(3); });
  CHECK(w.anna().state == CareSpell::State::fell_short);
  CHECK(w.anna().until(20, 1).weeks == 16);
}

TEST_CASE("who dies or is admitted is lost from sight, and who has no carer is not watched") {
  Watched w;
  CHECK(w.watch.spells()[1].state == CareSpell::State::none);  // Ella
  w.until(4, [&](int week) { w.small.world.clients[0].institution = week == 4 ? 1 : 0; });
  CHECK(w.anna().state == CareSpell::State::lost);
  CHECK_FALSE(w.anna().until(9, 1).ended);
  CHECK(w.anna().until(9, 1).weeks == 4);
  w.until(6, [&](int week) {
    if (week == 5) {
      w.small.help("farid", "ella", 1);
    }
  });
  CHECK(w.watch.spells()[1].state == CareSpell::State::going_on);
  CHECK(w.watch.spells()[1].began == 5);
}
