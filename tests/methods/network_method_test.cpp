// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/network_method.hpp"

#include <string>

#include "support/catch.hpp"
#include "support/drawn_network.hpp"

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
  MethodSpec m;
  m.accepts = 1;
  m.drops_out = m.hurts = 0;
  m.wakes = m.joins = 1;
  m.sessions = 4;
  m.interval = 4;
  m.hours = 5;
  return m;
}

struct Carried {
  DrawnNetwork town;
  int hours = 0;
};

Carried carry_out(const MethodSpec& m, int weeks, std::string_view text = ans,
                  std::uint64_t luck = 1) {
  Carried c{drawn(text, {luck, 0}), 0};
  for (int week = 0; week < weeks; ++week) {
    ++c.town.world.week;
    c.town.world.events.clear();
    c.town.client("Ans").unmet[0] = Minutes{200};
    run_methods(c.town.world, {{{.spec = &m, .from = Week{0}}}});
    c.hours += c.town.client("Ans").method_time.value / 60;
    c.town.client("Ans").method_time = Minutes{0};
  }
  return c;
}

}  // namespace

TEST_CASE("a method maps, wakes a tie, finds who takes up a task, and prepares", "[methods]") {
  Carried c = carry_out(sure_method(), 40);
  const ClientRecord& client = c.town.client("Ans");
  CHECK(client.went == MethodState::completed);
  CHECK(client.sessions == 4);
  CHECK(client.prepared > 150);
  CHECK(client.recalled > 100);
  CHECK(client.shyness_shift < -0.5F);
  CHECK(knows(client, Known::sharing));
  CHECK(c.town.world.ties.columns.row[c.town.tie("Ans", "Fem").index()].state == TieState::active);
  int agreed = 0;
  for (const char* name : {"Bea", "Cor", "Dirk", "Els", "Fem"}) {
    agreed += c.town.agreed(name, "Ans");
  }
  CHECK(agreed >= 60);
  CHECK(agreed <= 120);  // at most two later sessions, an hour each
}

TEST_CASE("it costs hours of a professional first, and no more once it is over", "[methods]") {
  CHECK(carry_out(sure_method(), 40).hours == 20);
  CHECK(carry_out(sure_method(), 100).hours == 20);
}

TEST_CASE("nobody is offered a method that no variant chose, and each client only once",
          "[methods]") {
  DrawnNetwork town = drawn(ans);
  const std::uint64_t before = town.world.hash();
  run_methods(town.world, {});
  CHECK(town.world.hash() == before);

  MethodSpec m = sure_method();
  m.accepts = 0;
  m.necessity = 0;
  const Carried refused = carry_out(m, 200);
  CHECK(refused.hours == 0);
  Carried all = refused;
  CHECK(all.town.client("Ans").went == MethodState::refused);
  CHECK(all.town.client("Ans").prepared == 0);
}

TEST_CASE("more say yes when hours are going to go, fewer who are on guard", "[methods]") {
  const MethodSpec m;
  CHECK(chance_to_accept(m, true, 0) == Approx(m.accepts + m.necessity));
  CHECK(chance_to_accept(m, false, 1) == Approx(0.5 * m.accepts));
}

TEST_CASE("who stops does so at the map, most with a small network and a painful past",
          "[methods]") {
  MethodSpec m = sure_method();
  m.drops_out = 0.2;
  const auto stopped = [&](std::string_view text) {
    int early = 0, late = 0;
    for (std::uint64_t luck = 1; luck <= 200; ++luck) {
      Carried c = carry_out(m, 40, text, luck);
      const ClientRecord& client = c.town.client("Ans");
      (client.sessions <= 2 ? early : late) += client.went == MethodState::stopped ? 1 : 0;
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
  CHECK(chance_to_stop(m, 1, true, true) == Approx(0.6));
  CHECK(chance_to_stop(m, 3, true, true) == 0);
}

TEST_CASE("the more stable the family, the more a method brings; and now and then it hurts",
          "[methods]") {
  MethodSpec m = sure_method();
  m.joins = 0.5;
  const auto taken = [&](const std::string& closeness) {
    int sum = 0;
    for (std::uint64_t luck = 1; luck <= 200; ++luck) {
      Carried c = carry_out(m, 40,
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
    m.hurts = hurts;
    return carry_out(m, 40).town.client("Ans").guard;
  };
  CHECK(guard(1) > 0.3F);
  CHECK(guard(0) == 0.0F);
}
