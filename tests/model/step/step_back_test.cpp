// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/step/step_back.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

Draw luck_of_step(std::uint64_t n) { return {Luck{7, 0}, decision("test.step"), Key{n}, Week{1}}; }

Traits average_step() {
  Traits traits;
  traits.fill(0.5F);
  return traits;
}

bool stops(Step step) { return step == Step::stop_strained || step == Step::stop_otherwise; }

/// Rates so high that a few thousand draws show what happens.
StepBack often() {
  StepBack p;
  p.circumstances = 2;
  p.cut_rate = 20;
  p.quit_rate = 20;
  return p;
}

/// As `step` calls it.
Step decide(const StepBack& p, double strain, double fullness, TieKind kind, const Traits& traits,
            const Draw& draw, double able = 1) {
  const Step step =
      step_this_week(p, {.kind = kind, .strain = strain, .fullness = fullness, .able = able},
                     traits, draw, p.most_temper());
  if (!may_step(p, strain, draw, p.most_temper())) {
    CHECK(step == Step::none);
  }
  return step;
}

}  // namespace

TEST_CASE("more strain never turns stopping into going on", "[model][step]") {
  for (const TieKind kind :
       {TieKind::partner, TieKind::child, TieKind::neighbour, TieKind::volunteer}) {
    for (std::uint64_t n = 1; n <= 2000; ++n) {
      bool stopped = false, acted = false;
      for (int strain = 0; strain <= 10; ++strain) {
        const Step step =
            decide(often(), strain / 10.0, 1.5, kind, average_step(), luck_of_step(n));
        CHECK((stops(step) || !stopped));
        CHECK((step != Step::none || !acted));
        stopped = stops(step);
        acted = step != Step::none;
      }
    }
  }
}

TEST_CASE("who guards limits stops no later, who is loyal no sooner", "[model][step]") {
  for (std::uint64_t n = 1; n <= 2000; ++n) {
    for (const auto& [trait, sooner] :
         {std::pair{Trait::boundary_guarding, true}, {Trait::loyalty, false}}) {
      bool before = !sooner;
      for (int i = 0; i <= 4; ++i) {
        Traits traits = average_step();
        traits[at(trait)] = static_cast<float>(i) / 4;
        const bool now =
            stops(decide(often(), 0.9, 1.5, TieKind::sibling, traits, luck_of_step(n)));
        CHECK((sooner ? now || !before || i == 0 : before || !now || i == 0));
        before = now;
      }
    }
  }
}

TEST_CASE("a rested carer stops for other reasons only, as often as these say", "[model][step]") {
  StepBack p;
  p.circumstances = 1.0;
  p.near_kin = 0.3;
  const auto share = [&](TieKind kind) {
    int stopped = 0;
    for (std::uint64_t n = 1; n <= 40000; ++n) {
      const Step step = decide(p, 0, 3, kind, average_step(), luck_of_step(n));
      CHECK((step == Step::none || step == Step::stop_otherwise));
      stopped += step == Step::none ? 0 : 1;
    }
    return stopped / 40000.0;
  };
  // A week's share of one a year is 0.0190, with a standard error of 0.0007.
  CHECK(share(TieKind::friendship) == Approx(0.0190).margin(0.003));
  CHECK(share(TieKind::partner) == Approx(0.3 * 0.0190).margin(0.002));
}

TEST_CASE("nobody cuts down while the load fits", "[model][step]") {
  StepBack p = often();
  p.circumstances = p.quit_rate = 0;
  int cuts = 0;
  for (std::uint64_t n = 1; n <= 2000; ++n) {
    CHECK(decide(p, 1, 1.0, TieKind::sibling, average_step(), luck_of_step(n)) == Step::none);
    cuts += decide(p, 1, 1.01, TieKind::sibling, average_step(), luck_of_step(n)) == Step::cut_down
                ? 1
                : 0;
  }
  CHECK(cuts > 400);
}

TEST_CASE("with all rates at zero nobody ever steps back", "[model][step]") {
  StepBack p;
  p.circumstances = p.cut_rate = p.quit_rate = 0;
  for (std::uint64_t n = 1; n <= 2000; ++n) {
    CHECK(decide(p, 1, 3, TieKind::volunteer, average_step(), luck_of_step(n)) == Step::none);
  }
}

TEST_CASE("the hours of a carer who quits are missing next week and asked of others",
          "[model][step]") {
  QuietTown town(R"(
    client Ans 80 f somatic 6h
      Ans -partner gives 6h- Bert 82
      Ans -child 5km- Carla 52
  )");
  DrawnNetwork& net = town.network;
  town.weeks();
  CHECK(total(net.client("Ans").unmet) == 0);

  town.parameters.step_back.quit_rate = 1e6;
  net.carer("Bert").strain = 1;
  town.weeks();
  town.parameters.step_back.quit_rate = 0;
  CHECK(net.happened(EventKind::quit, "Bert", "Ans"));
  CHECK(net.help("Bert", "Ans") == nullptr);
  CHECK(total(net.client("Ans").unmet) == 0);  // this week's books stay as they were kept

  town.parameters.answer_request.base = -certain;
  town.weeks();
  CHECK(total(net.client("Ans").unmet) == 360);
  CHECK(net.client("Ans").reported == Minutes{360});

  town.parameters.answer_request.base = certain;
  town.parameters.choose_whom.partner = 0;
  town.weeks();
  CHECK(net.agreed("Carla", "Ans") >= 180);
  CHECK(total(net.client("Ans").unmet) <= 180);
}

TEST_CASE("cutting down takes the stated share off every channel", "[model][step]") {
  QuietTown town(R"(
    client Ans 80 f somatic 40h
      Ans -partner gives 40h- Bert 82
  )");
  town.parameters.step_back.cut_rate = 1e6;
  town.parameters.step_back.cut_share = 0.35;
  town.network.carer("Bert").strain = 1;
  town.weeks();
  CHECK(town.network.happened(EventKind::stepped_down, "Bert", "Ans"));
  CHECK(town.network.agreed("Bert", "Ans") == 1560);
}

TEST_CASE("agreements that are not needed wear off, but not while a cut is announced or when ill",
          "[model][step]") {
  QuietTown town(R"(
    client Ans 80 f somatic 2h
      Ans -partner gives 6h- Bert 82
  )");
  SECTION("in a quiet time") {
    town.weeks(1);
    CHECK(town.network.agreed("Bert", "Ans") == 340);  // 240 minutes unused, a twelfth, rounded up
    town.weeks(60);
    CHECK(town.network.agreed("Bert", "Ans") == 120);
  }
  SECTION("with a cut announced") {
    town.network.client("Ans").announced = Minutes{60};
    town.parameters.choose_whom.prepare_share = 0;
    town.weeks(10);
    CHECK(town.network.agreed("Bert", "Ans") == 360);
  }
  SECTION("while ill") {
    town.network.world.persons.ill_until[town.network["Bert"].index()] = 100;
    town.weeks(10);
    CHECK(town.network.agreed("Bert", "Ans") == 360);
  }
  SECTION("in the end nothing is left to agree on") {
    town.network.client("Ans").base_need = {};
    town.weeks(100);
    CHECK(town.network.help("Bert", "Ans") == nullptr);
  }
}

TEST_CASE("who can do less for age or illness stops sooner, kin later than others",
          "[model][step]") {
  StepBack p;
  p.circumstances = 0;
  p.unable = 10;
  int kin = 0, others = 0;
  for (std::uint64_t n = 1; n <= 2000; ++n) {
    CHECK(decide(p, 0, 0, TieKind::friendship, average_step(), luck_of_step(n), 1.0) == Step::none);
    others +=
        stops(decide(p, 0, 0, TieKind::friendship, average_step(), luck_of_step(n), 0.4)) ? 1 : 0;
    kin += stops(decide(p, 0, 0, TieKind::partner, average_step(), luck_of_step(n), 0.4)) ? 1 : 0;
  }
  CHECK(others == Approx(2000 * 6 / 52.1775).margin(45));  // three standard errors
  CHECK(kin == Approx(2000 * 6 * p.near_kin / 52.1775).margin(24));
}
