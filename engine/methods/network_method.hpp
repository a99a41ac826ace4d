// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A network method, as its file describes it, and what one step of it does. Clients are offered it;
// some say yes, sooner when hours are going to go. In some meetings the network is mapped, people
// come to mind, sleeping ties wake, somebody takes up a task, and asking gets easier. Some stop
// early, most often at the map, where a small network or a painful past shows. Een netwerkmethode,
// zoals het bestand haar beschrijft, en wat één stap doet. Cliënten krijgen haar aangeboden; een
// deel zegt ja, eerder als er uren weggaan. In een paar bijeenkomsten komt het netwerk in kaart,
// komen mensen in gedachten, worden slapende banden wakker, pakt iemand een taak op, en wordt
// vragen makkelijker. Sommigen stoppen vroeg, meestal bij de kaart, waar een klein netwerk of een
// pijnlijk verleden zichtbaar wordt.
//
// Source: rules pro9, pro24, findings P4, P31, P33, P37, M26; evaluation of the pilot in the IJmond
// (2014): mapping, meeting, plan, 4 of 15 stopped. Grade: direction from practice, sizes assumed.
// Reads and writes the client record, ties, links. When: weekly, each client at its interval.
#pragma once

#include <algorithm>
#include <span>
#include <string>

#include "core/draw.hpp"
#include "core/result.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// What a method file holds.
struct MethodSpec {
  std::string id;
  Text label;
  double accepts = 0.5;     ///< chance that who is offered it says yes
  double necessity = 0.25;  ///< more of it when hours will go
  int sessions = 6;
  int interval = 4;        ///< weeks between two of them
  double hours = 4;        ///< of a professional, per session
  double drops_out = 0.1;  ///< chance to stop at each of the first two, doubled by a small or
                           ///< painful network
  double recall = 0.25;    ///< share of the people overlooked who come to mind, per session
  double ease = 0.15;      ///< points by which asking gets easier, per session
  double wakes = 0.3;      ///< chance per later session that a sleeping tie wakes
  double joins = 0.4;      ///< chance per later session that somebody close takes up a task
  double takes = 1.0;      ///< hours a week of such a task
  double hurts = 0.03;     ///< chance per later session that old pain comes up
  double prepares = 0.8;   ///< how far who completes it is prepared for less help
};

/// A method that a variant chose.
struct MethodSetting {
  std::string id;
  Week from{0};  ///< offered from the week after
  Product product = Product::guidance;
};

/// The two together; `number` is what client records remember it by.
struct ChosenMethod {
  const MethodSpec* spec = nullptr;
  std::uint8_t number = 1;
  Week from{0};
  Product product = Product::guidance;
};

/// Chance that a client says yes.
[[nodiscard]] constexpr double chance_to_accept(const MethodSpec& m, bool hours_go, double guard) {
  const double chance = (m.accepts + (hours_go ? m.necessity : 0.0)) * (1.0 - 0.5 * guard);
  return chance < 0 ? 0.0 : chance > 1 ? 1.0 : chance;
}
/// Chance to stop at a session; only while the network is mapped.
[[nodiscard]] constexpr double chance_to_stop(const MethodSpec& m, int session, bool small,
                                              bool painful) {
  return session <= 2 ? m.drops_out * (1.0 + (small ? 1.0 : 0.0) + (painful ? 1.0 : 0.0)) : 0.0;
}

/// Offers and carries out methods for this week.
void run_methods(World& world, std::span<const ChosenMethod> chosen);

}  // namespace draagkracht
