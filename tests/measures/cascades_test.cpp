// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/cascades.hpp"

#include "measures/small_world.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

/// Weeks of a small world with what follows from stops in them.
struct Followed {
  SmallWorld small = test::anna_and_ella();
  CareStops stops;
  Cascades cascades;
  int out = 0, followed = 0, longer = 0;
  std::vector<LostHours> settled;

  Followed() { look(); }
  void look() {
    stops.read(small.world);
    cascades.after(small.world, stops.this_week());
    for (const CascadeStep& step : cascades.this_week()) {
      out += step.out ? 1 : 0;
      followed += step.out && step.follows ? 1 : 0;
      longer += step.longer;
    }
    settled.insert(settled.end(), cascades.settled().begin(), cascades.settled().end());
  }
  template <class F>
  void week(F&& act) {
    small.next_week();
    act();
    look();
  }
  void quiet(int count) {
    for (int i = 0; i < count; ++i) {
      week([] {});
    }
  }
  /// In the week after, so that the hours of the week itself are still given.
  void stop(const std::string& carer, Cause cause = Cause::strain) {
    World& world = small.world;
    const LinkId link = world.link_between(small[carer], small["anna"]);
    world.emit(EventKind::quit, cause, small[carer], small["anna"],
               static_cast<float>(agreed_minutes(world.links[link.index()]).value),
               EventUnit::minutes_per_week);
    world.close_link(link, world.week);
  }
  void anna_gets(int informal, int volunteer, int formal) {
    ClientRecord& anna = small.world.client_of(small["anna"]);
    anna.informal[SmallWorld::practical] = Minutes{informal * 60};
    anna.volunteer[SmallWorld::practical] = Minutes{volunteer * 60};
    anna.formal[SmallWorld::practical] = Minutes{formal * 60};
    SmallWorld::balance(anna);
  }
};

}  // namespace

TEST_CASE("the hours of who stops go to others or to nobody, and the parts add up") {
  const ClientWeek before{
      .need = 600, .informal = 360, .volunteer = 60, .formal = 120, .unmet = 60};
  const ClientWeek now{.need = 600, .informal = 180, .volunteer = 90, .formal = 150, .unmet = 180};
  const LostHours went = where_hours_went(240, before, now);
  CHECK(went.carers == 60);  // two hours less instead of four less: others gave one more
  CHECK(went.volunteers == 30);
  CHECK(went.formal == 30);
  CHECK(went.unmet == 120);
  CHECK(went.ended == 0);
  const LostHours gone = where_hours_went(240, before, {.need = 300, .informal = 120, .unmet = 0});
  CHECK(gone.carers == 0);
  CHECK(gone.ended == 240);  // the need fell as well
}

TEST_CASE("eight weeks after a stop it shows who took the hours over") {
  Followed f;
  f.week([&] { f.stop("bea"); });
  f.week([&] { f.anna_gets(3, 1, 3); });  // Cor one hour more, professionals one more
  f.quiet(6);
  CHECK(f.settled.empty());
  f.quiet(1);
  REQUIRE(f.settled.size() == 1);
  CHECK(f.settled[0].lost == 240);
  CHECK(f.settled[0].carers == 60);
  CHECK(f.settled[0].volunteers == 0);
  CHECK(f.settled[0].formal == 60);
  CHECK(f.settled[0].unmet == 120);
}

TEST_CASE("a client who is admitted is with professionals, one who died needs nothing") {
  for (const Residence then : {Residence::admitted, Residence::dead}) {
    Followed f;
    f.week([&] { f.stop("bea"); });
    f.week([&] {
      f.small.world.persons.residence[f.small["anna"].index()] = then;
      f.small.world.clients[0].open = then == Residence::dead ? 0 : 1;
    });
    f.quiet(7);
    REQUIRE(f.settled.size() == 1);
    CHECK(f.settled[0].formal == (then == Residence::admitted ? 240 : 0));
    CHECK(f.settled[0].ended == (then == Residence::dead ? 240 : 0));
  }
}

TEST_CASE("who carries more after another fell out and stops worn out has followed") {
  const auto run = [](double more_load, Cause cause, int weeks_later) {
    Followed f;
    f.week([&] { f.stop("bea"); });
    f.quiet(weeks_later - 1);
    f.week([&] {
      f.small.world.carer_of(f.small["cor"]).load += static_cast<float>(more_load);
      f.stop("cor", cause);
    });
    return f;
  };
  const Followed worn = run(60, Cause::strain, 6);
  CHECK(worn.out == 2);
  CHECK(worn.followed == 1);
  CHECK(worn.longer == 6);
  CHECK(run(0, Cause::strain, 6).followed == 0);          // carried no more than before
  CHECK(run(60, Cause::circumstances, 6).followed == 0);  // another reason
  CHECK(run(60, Cause::strain, cascade_model.reach + 1).followed == 0);  // too long ago
}

TEST_CASE("a death of a carer is a stop of what was given last week; a volunteer's is not") {
  Followed f;
  f.week([&] {
    World& world = f.small.world;
    world.close_link(world.link_between(f.small["bea"], f.small["anna"]), world.week);
    world.carer_of(f.small["bea"]).given = {};
    world.emit(EventKind::care_ended, Cause::age, f.small["bea"], f.small["anna"]);
    world.emit(EventKind::quit, Cause::circumstances, f.small["dirk"], f.small["anna"], 60);
    world.emit(EventKind::care_ended, Cause::recovery, f.small["cor"], f.small["anna"]);
    f.anna_gets(2, 1, 2);
  });
  REQUIRE(f.stops.this_week().size() == 1);
  CHECK(f.stops.this_week()[0].carer == f.small["bea"]);
  CHECK(f.stops.this_week()[0].minutes == 240);
  f.quiet(8);
  REQUIRE(f.settled.size() == 1);
  CHECK(f.settled[0].unmet == 240);  // seen from the week before
}

TEST_CASE("who cut down passes the load on but is not out") {
  Followed f;
  f.week([&] {
    f.small.world.emit(EventKind::stepped_down, Cause::strain, f.small["bea"], f.small["anna"], 90);
  });
  CHECK(f.out == 0);
  f.week([&] {
    f.small.world.carer_of(f.small["cor"]).load += 60;
    f.stop("cor");
  });
  CHECK(f.out == 1);
  CHECK(f.followed == 1);
}
