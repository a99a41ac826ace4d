// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Methods written in a test, and weeks in which only methods pass.
#pragma once

#include <string>
#include <vector>

#include "methods/run_methods.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht::test {

inline MethodStep step(std::string_view what, std::optional<double> size = std::nullopt,
                       int from = 1) {
  const auto found = primitive_named(what);
  REQUIRE(found);
  MethodStep made;
  made.primitive = *found;
  made.from = from;
  made.size = size;
  return made;
}

/// The social network strategies of the library, so that what is tested is what runs.
inline MethodSpec network_method() {
  MethodSpec m;
  m.id = "sociale_netwerkstrategieen";
  m.accepts = 0.55;
  m.sessions = 6;
  m.wait = 4;
  m.staff_hours = 5;
  m.funnel = {{.at = 1, .of = {}, .left = {}, .stays = 0.92, .because = LeftBecause::map_too_heavy},
              {.at = 2, .of = {}, .left = {}, .stays = 0.92, .because = LeftBecause::painful_past}};
  m.steps = {step("awareness", 0.25),        step("info", 1),
             step("goals", 1),               step("ask_threshold", 0.15),
             step("tie_reactivate", 0.25, 3), step("load_share", 1, 3),
             step("hurt", 0.2, 3),           step("prepare", 0.8, 6)};
  m.steps[4].chance = 0.25;
  m.steps[5].chance = 0.45;
  m.steps[6].chance = 0.03;
  return m;
}

struct Passed {
  DrawnNetwork town;
  int hours = 0;   ///< with the client, in all weeks
  int inside = 0;  ///< the same within the indication
  int beside = 0;  ///< with carers or the street
  int cents = 0;

  [[nodiscard]] const Enrolment* enrolment(std::string_view name, std::uint8_t method = 1) const {
    const EnrolmentId id = town.world.enrolment_of(town[name], method);
    return id.valid() ? &town.world.enrolments[id.index()] : nullptr;
  }
};

/// Weeks with nothing but methods; 200 minutes of practical help are always missing.
inline Passed pass(const std::vector<MethodSpec>& methods, int weeks, std::string_view text,
                   std::uint64_t luck = 1, std::optional<double> capacity = std::nullopt,
                   std::size_t chosen = 0) {
  Passed p{drawn(text, {luck, 0})};
  World& w = p.town.world;
  for (int week = 0; week < weeks; ++week) {
    ++w.week;
    w.events.clear();
    for (ClientRecord& client : w.clients) {
      client.unmet[0] = Minutes{200};
    }
    const std::optional<Problem> problem =
        run_methods(w, {{{.spec = &methods[chosen],
                          .number = static_cast<std::uint8_t>(chosen + 1),
                          .from = Week{0},
                          .group = nullptr,
                          .capacity = capacity,
                          .all = &methods}}},
                    true);
    if (problem) {
      FAIL(problem->what.en);
    }
    for (ClientRecord& client : w.clients) {
      p.hours += client.method_time.value / 60;
      p.inside += client.method_inside.value / 60;
      p.beside += client.method_beside.value;
      p.cents += client.method_cents;
      client.method_time = client.method_inside = Minutes{0};
    }
  }
  return p;
}

}  // namespace draagkracht::test
