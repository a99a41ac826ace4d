// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Methods that a scenario chose are offered, begun, held session by session and ended, as their
// files say. Who is offered one may say no, may not be ready, or falls out along the way with a
// reason; a website costs nothing, a professional is there besides or within the hours. De gekozen
// methoden worden aangeboden, begonnen, gehouden en beëindigd zoals hun bestand zegt. Wie een
// aanbod krijgt kan nee zeggen, er niet aan toe zijn, of onderweg afhaken met een reden.
//
// Source: rules pro9, pro24, ask15, ask16, giv13; the funnels and doses stand in the files. Grade:
// of the files. Reads and writes enrolments and circles; everything else is written by primitives.
// When: weekly; a method that nobody chose costs nothing.
#pragma once

#include <optional>
#include <span>

#include "core/result.hpp"
#include "methods/method_spec.hpp"

namespace draagkracht {

/// Chance that somebody says yes.
[[nodiscard]] double chance_to_accept(const MethodSpec& method, bool hours_go, double guard);

/// Chance to fall out at a step of the funnel. A heavy map and a painful past weigh double for a
/// small or hurt network, `small` and `painful`.
[[nodiscard]] double chance_to_fall_out(const MethodSpec& method, const FunnelStep& step,
                                        bool small, bool painful);

/// True for somebody to whom the method would be offered.
[[nodiscard]] bool is_eligible(const World& world, const ChosenMethod& method, PersonId person);

/// Everything of this week. With `check` a step may write only what its primitive declares; the
/// problem is a defect of ours. Looking costs time, so it is done once a quarter.
std::optional<Problem> run_methods(World& world, std::span<const ChosenMethod> chosen,
                                   bool check = false);

/// Participants and what they took, read off a world: for tables and comparison. Who had a first
/// session began, and goes on, completed it or stopped.
struct MethodTally {
  int offered = 0, refused = 0, waiting = 0, began = 0, running = 0, completed = 0, stopped = 0;
  int sessions = 0;
  std::int64_t staff_minutes = 0;
};
[[nodiscard]] MethodTally tally_of(const World& world, std::uint8_t method);

}  // namespace draagkracht
