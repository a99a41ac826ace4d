// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the way a method is carried out changes. Each factor lies between 0 and 1, 0.5 is ordinary
// and changes nothing but where said; all sizes are assumed, directions follow the success factors
// and pilot recommendations (study of network support for citizens in need of support, 2014).
#pragma once

#include <algorithm>

#include "methods/method_spec.hpp"

namespace draagkracht {

/// 1 when ordinary, 1 + size at best, 1 - size at worst.
[[nodiscard]] constexpr double tilted(double factor, double size) {
  return 1.0 + size * (2.0 * factor - 1.0);
}

/// Share of relatives with whom clients are in touch without harm, as the rules have it; assumed
/// from towns of this program, where the fifteen of the IJmond have 0.66.
inline constexpr double usual_peace = 0.65;
inline constexpr double peace_counts = 1.0;

/// Factor on the chance that a step is done. A clear goal, a trained worker and time enough make
/// every step likelier, and so does looking back, from the fourth session on. Own choice and small
/// steps count where somebody's mind is moved, giving back where ties are, tuning in and openness
/// where several have to agree. There a family at peace counts too, `peace` being the share of
/// relatives who are in touch without harm: the more stable the family, the better it
/// works (evaluation of the IJmond pilot, 2014; size assumed).
[[nodiscard]] inline double works(const Delivery& d, Parts writes, int session, double click,
                                  double peace = usual_peace) {
  double factor = tilted(d.clear_goal, 0.2) * tilted(d.training, 0.2) * tilted(d.time, 0.2) *
                  tilted(click, 0.2);
  if (session > 3) {
    factor *= tilted(d.evaluation, 0.15);
  }
  if (writes.has(StatePart::client_mind) || writes.has(StatePart::traits) ||
      writes.has(StatePart::aids)) {
    factor *= tilted(d.own_choice, 0.2) * tilted(d.small_steps, 0.15);
  }
  if (writes.has(StatePart::ties) || writes.has(StatePart::acquaintances)) {
    factor *= tilted(d.reciprocity, 0.2);
  }
  if (writes.has(StatePart::links) || writes.has(StatePart::circles)) {
    factor *= tilted(d.cooperation, 0.25) * tilted(d.openness, 0.15) *
              (1.0 + peace_counts * (peace - usual_peace));
  }
  return factor;
}

/// Factor on every chance to fall out: less with an agreed rhythm, small steps, a goal, an
/// organisation behind it, and for volunteers a coordinator.
[[nodiscard]] inline double stops(const Delivery& d, bool volunteer) {
  return tilted(1.0 - d.agreed_frequency, 0.2) * tilted(1.0 - d.small_steps, 0.2) *
         tilted(1.0 - d.clear_goal, 0.1) * tilted(1.0 - d.embedding, 0.2) *
         (volunteer ? tilted(1.0 - d.guidance, 0.4) : 1.0);
}

/// Chance that a session is put off by a week.
[[nodiscard]] constexpr double put_off(const Delivery& d) {
  return 0.2 * (1.0 - d.agreed_frequency);
}

/// Chance per session that somebody else carries on, with a click of its own, and loses a session.
[[nodiscard]] constexpr double somebody_else(const Delivery& d) {
  return 0.06 * (1.0 - d.continuity);
}

/// How well it clicks between two, from an even draw: people differ.
[[nodiscard]] constexpr double click_of(const Delivery& d, double u) {
  return std::clamp(d.click + u - 0.5, 0.0, 1.0);
}

/// Chance to stop at the first session because it does not click.
[[nodiscard]] constexpr double no_click(double click) {
  constexpr double hardly = 0.2;
  return click < hardly ? 0.3 * (hardly - click) / hardly : 0.0;
}

}  // namespace draagkracht
