// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/run_methods.hpp"

#include <algorithm>
#include <string>

#include "methods/circle_life.hpp"
#include "methods/delivery.hpp"
#include "methods/made_method.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view ans = R"(
  client Ans 60 f psychiatric 8h
    Ans -child close 0.8- Bea 35
    Ans -sibling close 0.7- Cor 58
    Ans -friend close 0.6- Dirk 60
    Ans -friend close 0.6- Els 60
    Ans -other_kin close 0.6 dormant- Fem 60
  professional Petra guidance 20h
  indication Ans guidance 4h Petra
)";

/// A method in which nothing is left to chance but who.
MethodSpec sure_method() {
  MethodSpec m = network_method();
  m.accepts = 1;
  m.funnel.clear();
  m.sessions = 4;
  m.steps[4].chance = m.steps[5].chance = 1;
  m.steps[6].chance = 0;
  m.steps[7].from = 4;
  m.delivery.click = 1;
  m.delivery.continuity = 1;
  m.delivery.agreed_frequency = 1;
  return m;
}

}  // namespace

TEST_CASE("a method maps, wakes a tie, finds who takes up a task, and prepares", "[methods]") {
  Passed c = pass({sure_method()}, 60, ans);
  const ClientRecord& client = c.town.client("Ans");
  REQUIRE(c.enrolment("Ans") != nullptr);
  CHECK(c.enrolment("Ans")->state == MethodState::completed);
  CHECK(c.enrolment("Ans")->sessions == 4);
  CHECK(c.enrolment("Ans")->by == c.town["Petra"]);
  CHECK(client.prepared > 150);
  CHECK(client.recalled > 100);
  CHECK(client.shyness_shift < -0.5F);
  CHECK(knows(client, Known::sharing));
  CHECK(c.town.world.ties.columns.row[c.town.tie("Ans", "Fem").index()].state == TieState::active);
  int agreed = 0;
  for (const char* name : {"Bea", "Cor", "Dirk", "Els", "Fem"}) {
    agreed += c.town.agreed(name, "Ans");
  }
  CHECK(agreed <= 120);  // at most two later sessions, an hour each
}

TEST_CASE("it costs hours of a professional first, and no more once it is over", "[methods]") {
  CHECK(pass({sure_method()}, 60, ans).hours == 20);
  CHECK(pass({sure_method()}, 120, ans).hours == 20);
  MethodSpec inside = sure_method();
  inside.hours = StaffHours::inside;
  inside.start_hours = 3;
  inside.money = 12.5;
  const Passed c = pass({inside}, 60, ans);
  CHECK(c.hours == 0);
  CHECK(c.inside == 23);
  CHECK(c.cents == 1250);
}

TEST_CASE("nobody is offered a method that no variant chose, and each client only once",
          "[methods]") {
  DrawnNetwork town = drawn(ans);
  const std::uint64_t before = town.world.hash();
  CHECK_FALSE(run_methods(town.world, {}));
  CHECK(town.world.hash() == before);

  MethodSpec m = sure_method();
  m.accepts = 0;
  m.necessity = 0;
  const Passed refused = pass({m}, 200, ans);
  CHECK(refused.hours == 0);
  REQUIRE(refused.town.world.enrolments.size() == 1);
  CHECK(refused.town.world.enrolments[0].state == MethodState::refused);
}

TEST_CASE("enrolments and circles are part of the state: hashed, stored and restored",
          "[methods]") {
  MethodSpec m = sure_method();
  m.steps.push_back(step("circle_create", 4));
  const Passed c = pass({m}, 20, ans);
  const World& w = c.town.world;
  REQUIRE_FALSE(w.enrolments.empty());
  const Result<World> back = World::restore(w.checkpoint());
  REQUIRE(back.ok());
  CHECK(back.value().hash() == w.hash());
  CHECK(back.value().enrolment_of(c.town["Ans"], 1).valid());
  World other = w;
  other.enrolments[0].click ^= 1;
  CHECK(other.hash() != w.hash());
}

TEST_CASE("whom a method names in `where` is offered it, and nobody else", "[methods]") {
  MethodSpec m = sure_method();
  m.where = {{.field = Condition::Field::age,
              .product = {},
              .compare = Condition::Compare::more,
              .value = 70}};
  CHECK(pass({m}, 40, ans).town.world.enrolments.empty());
  m.where[0].value = 50;
  CHECK(pass({m}, 40, ans).town.world.enrolments.size() == 1);
}

TEST_CASE("more say yes when hours are going to go, fewer who are on guard", "[methods]") {
  const MethodSpec m;
  CHECK(chance_to_accept(m, true, 0) == Approx(m.accepts + m.necessity));
  CHECK(chance_to_accept(m, false, 1) == Approx(0.5 * m.accepts));
}

TEST_CASE("who stops does so where the funnel says, most with a small network and a painful past",
          "[methods]") {
  MethodSpec m = sure_method();
  m.funnel = {{.at = 1, .of = 10, .left = 8, .stays = {}, .because = LeftBecause::map_too_heavy},
              {.at = 2, .of = {}, .left = {}, .stays = 0.8, .because = LeftBecause::painful_past}};
  const auto stopped = [&](std::string_view text) {
    int early = 0, late = 0;
    for (std::uint64_t luck = 1; luck <= 200; ++luck) {
      const Passed c = pass({m}, 60, text, luck);
      const Enrolment& e = c.town.world.enrolments[0];
      (e.sessions <= 2 ? early : late) += e.state == MethodState::stopped ? 1 : 0;
    }
    CHECK(late == 0);
    return early;
  };
  const int usual = stopped(ans);
  const int small = stopped(R"(
    client Ans 60 f psychiatric 8h
      Ans -child close 0.8- Bea 35
    professional Petra guidance 20h
    indication Ans guidance 4h Petra
  )");
  CHECK(usual > 40);
  CHECK(small > usual + 20);
  MethodSpec plain = m;
  plain.delivery = {};
  CHECK(chance_to_fall_out(plain, plain.funnel[0], true, true) == Approx(0.6));
  CHECK(chance_to_fall_out(plain, plain.funnel[0], false, false) == Approx(0.2));
}

TEST_CASE("the more stable the family, the more a method brings; and now and then it hurts",
          "[methods]") {
  MethodSpec m = sure_method();
  m.steps[5].chance = 0.5;
  const auto taken = [&](const std::string& closeness) {
    int sum = 0;
    for (std::uint64_t luck = 1; luck <= 200; ++luck) {
      Passed c = pass({m}, 60,
                      "client Ans 60 f psychiatric 8h\n Ans -child close " + closeness +
                          "- Bea 35\nprofessional Petra guidance 20h\nindication Ans "
                          "guidance 4h Petra\n",
                      luck);
      sum += c.town.agreed("Bea", "Ans");
    }
    return sum;
  };
  CHECK(taken("0.9") > taken("0.2") * 1.5);

  const auto guard = [&](double hurts) {
    m.steps[6].chance = hurts;
    return pass({m}, 60, ans).town.client("Ans").guard;
  };
  CHECK(guard(1) > 0.3F);
  CHECK(guard(0) == 0.0F);
}

TEST_CASE("no more begin in a year than there are places, whoever they are", "[methods]") {
  std::string text = "professional Petra guidance 200h\n";
  for (int i = 0; i < 20; ++i) {
    const std::string name = "C" + std::string(1, static_cast<char>('a' + i));
    text += "client " + name + " 60 f psychiatric 8h\n  " + name + " -child close 0.8- K" + name +
            " 35\nindication " + name + " guidance 2h Petra\n";
  }
  const MethodSpec m = sure_method();
  const auto begun = [&](std::optional<double> capacity, int weeks) {
    const Passed c = pass({m}, weeks, text, 1, capacity);
    return std::ranges::count_if(c.town.world.enrolments, [](const Enrolment& e) {
      return e.state != MethodState::refused;
    });
  };
  CHECK(begun(std::nullopt, 52) == 20);
  CHECK(begun(4, 52) == 4);
  CHECK(begun(4, 104) == 8);
}

TEST_CASE("a group begins together, shares the hours of its leader, and its members meet",
          "[methods]") {
  std::string text;
  for (int i = 0; i < 6; ++i) {
    const std::string name = "C" + std::string(1, static_cast<char>('a' + i));
    text += "client " + name + " 60 f psychiatric 8h\n  " + name + " -child close 0.8- K" + name +
            " 35\n";
  }
  MethodSpec m = sure_method();
  m.group = 6;
  m.staff_hours = 6;
  m.steps = {step("tie_new", 0.3)};
  const Passed c = pass({m}, 60, text);
  REQUIRE(c.town.world.enrolments.size() == 6);
  for (const Enrolment& e : c.town.world.enrolments) {
    CHECK(e.group == c.town.world.enrolments[0].group);
    CHECK(e.state == MethodState::completed);
  }
  CHECK(c.hours == 4 * 6);  // six hours a session for the group, not for each
  CHECK(c.town.tie("Ca", "Cb").valid() + c.town.tie("Ca", "Cc").valid() +
            c.town.tie("Ca", "Cd").valid() + c.town.tie("Ca", "Ce").valid() +
            c.town.tie("Ca", "Cf").valid() >
        0);
  CHECK(c.town.world.support_circles[0].phase == CirclePhase::ended);
}

TEST_CASE("a volunteer must be there before it begins, and comes with hours", "[methods]") {
  MethodSpec m = sure_method();
  m.by = CarriedOutBy::volunteer;
  m.volunteer_hours = 4;
  m.steps = {step("esteem", 0.05)};
  const Passed without = pass({m}, 60, ans);
  CHECK(without.town.world.enrolments[0].state == MethodState::stopped);
  CHECK(without.town.world.enrolments[0].sessions == 0);
  Passed with = pass({m}, 30, std::string(ans) + "\nperson Vera 55 f volunteer\n");
  const Enrolment& e = with.town.world.enrolments[0];
  CHECK(e.by == with.town["Vera"]);
  CHECK(with.town.agreed("Vera", "Ans") == 60);  // four hours a session, every four weeks
  CHECK(with.town.help("Vera", "Ans")->as_volunteer == 1);
  CHECK(with.beside > 0);  // of who guides the volunteer
}

TEST_CASE("volunteers of a group are met there and take no care over", "[methods]") {
  std::string text = "person Vera 55 f volunteer\nperson Wim 60 m volunteer\n";
  for (const char* name : {"Ca", "Cb"}) {
    text += "client " + std::string(name) + " 80 f frailty 8h\n  " + name + " -child gives 6h- K" +
            name + " 50\n";
  }
  MethodSpec m = sure_method();
  m.by = CarriedOutBy::volunteer;
  m.volunteer_hours = 2;
  m.interval = 1;
  m.sessions = 40;
  m.steps = {step("esteem", 0.05)};
  const auto visits = [](const Passed& town) {
    return std::ranges::count_if(town.town.world.links,
                                 [](const CareLink& l) { return l.as_volunteer != 0; });
  };
  CHECK(visits(pass({m}, 30, text)) == 2);
  m.group = 2;
  Passed together = pass({m}, 30, text);
  CHECK(visits(together) == 0);
  REQUIRE(together.town.world.enrolments.size() == 2);
  for (const Enrolment& e : together.town.world.enrolments) {
    CHECK(e.sessions > 0);
    REQUIRE(e.by.valid());
    CHECK(together.town.world.ties.between(e.person, e.by).valid());
  }
}

TEST_CASE("carers take part in methods for carers; their hours stand in the client's books",
          "[methods]") {
  MethodSpec m = sure_method();
  m.target = MethodTarget::carer;
  m.where = {{.field = Condition::Field::helps,
              .product = {},
              .compare = Condition::Compare::at_least,
              .value = 1}};
  m.steps = {step("relief", 0.5)};
  Passed c = pass({m}, 60, "client Ans 80 f dementia 20h\n Ans -child gives 10h- Bea 50\n");
  REQUIRE(c.town.world.enrolments.size() == 1);
  CHECK(c.town.world.enrolments[0].person == c.town["Bea"]);
  CHECK(c.hours == 0);
  CHECK(c.beside == 4 * 5 * 60);
}

TEST_CASE("a method is done first in another, and one is offered afterwards", "[methods]") {
  MethodSpec first = sure_method();
  first.id = "groslijst";
  first.sessions = 1;
  first.steps = {step("awareness", 1)};
  MethodSpec after = first;
  after.id = "na";
  after.steps = {step("esteem", 0.2)};
  MethodSpec main = sure_method();
  main.id = "kring";
  main.sessions = 2;
  main.steps = {step("view")};
  main.first = {"groslijst"};
  main.then = {"na"};
  Passed c = pass({main, first, after}, 80, ans);
  CHECK(c.town.client("Ans").recalled > 200);
  REQUIRE(c.enrolment("Ans", 3) != nullptr);
  CHECK(c.enrolment("Ans", 3)->state == MethodState::completed);
  CHECK(c.enrolment("Ans", 2) == nullptr);
  CHECK(c.town.client("Ans").self_trust > 0.55F);
  // What comes first takes its own hours too.
  main.first.clear();
  const Passed alone = pass({main, first, after}, 80, ans);
  const auto more = c.enrolment("Ans", 1)->staff_minutes - alone.enrolment("Ans", 1)->staff_minutes;
  CHECK(more == std::lround(60 * (first.staff_hours + first.start_hours)));
}

TEST_CASE("ordinary delivery changes nothing, good delivery helps, each factor by itself",
          "[methods]") {
  const Delivery ordinary;
  const Parts all{StatePart::client_mind, StatePart::ties, StatePart::links, StatePart::circles};
  CHECK(works(ordinary, all, 5, 0.5) == Approx(1.0));
  CHECK(stops(ordinary, true) == Approx(1.0));
  for (double Delivery::* factor :
       {&Delivery::clear_goal, &Delivery::training, &Delivery::time, &Delivery::evaluation,
        &Delivery::own_choice, &Delivery::small_steps, &Delivery::reciprocity,
        &Delivery::cooperation, &Delivery::openness}) {
    Delivery good;
    good.*factor = 1;
    CHECK(works(good, all, 5, 0.5) > 1.05);
  }
  for (double Delivery::* factor :
       {&Delivery::agreed_frequency, &Delivery::small_steps, &Delivery::clear_goal,
        &Delivery::embedding, &Delivery::guidance}) {
    Delivery good;
    good.*factor = 1;
    CHECK(stops(good, true) < 0.95);
  }
  // A family at peace helps where several have to agree, and nowhere else.
  CHECK(works(ordinary, Parts{StatePart::circles}, 5, 0.5, 1.0) > 1.1);
  CHECK(works(ordinary, Parts{StatePart::links}, 5, 0.5, 0.2) < 0.9);
  CHECK(works(ordinary, Parts{StatePart::client_mind}, 5, 0.5, 0.2) == Approx(1.0));
  Delivery changing;
  changing.continuity = 0;
  CHECK(somebody_else(changing) > somebody_else(ordinary));
  CHECK(put_off({.agreed_frequency = 1}) == 0);
  CHECK(no_click(0.05) > 0);
  CHECK(no_click(0.5) == 0);
}

TEST_CASE("when it is over somebody may go on looking in", "[methods]") {
  MethodSpec m = sure_method();
  CHECK_FALSE(on_way(pass({m}, 60, ans).town.client("Ans"), Way::contact));
  m.delivery.residual_contact = 1;
  CHECK(on_way(pass({m}, 60, ans).town.client("Ans"), Way::contact));
}

TEST_CASE("a circle that runs itself goes on when the method is over, others stop", "[methods]") {
  MethodSpec m = sure_method();
  m.steps = {step("circle_create", 5), step("circle_plan", 2, 2)};
  const auto phase = [&] {
    const Passed c = pass({m}, 45, ans);
    REQUIRE(c.town.world.support_circles.size() == 1);
    return c.town.world.support_circles[0];
  };
  CHECK(phase().phase == CirclePhase::ended);
  m.steps.push_back(step("circle_self_run", 1, 3));
  const SupportCircle on = phase();
  CHECK(on.phase == CirclePhase::self_running);
  CHECK(on.meetings > 3);
  const Passed c = pass({m}, 45, ans);
  CHECK(circles_of(c.town.world).formed == 1);
  CHECK(circles_of(c.town.world).self_running == 1);
  m.steps.pop_back();
  const Passed led = pass({m}, 45, ans);
  CHECK(circles_of(led.town.world).formed == 1);
  CHECK(circles_of(led.town.world).self_running == 0);
}
