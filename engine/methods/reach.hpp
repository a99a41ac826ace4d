// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who is reached by a method, and who falls out along the way: turns, conditions, capacity, the
// yes, and the funnel.
#pragma once

#include <string>
#include <vector>

#include "methods/method_spec.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// Whether help of the client around this person was announced to go, or went.
[[nodiscard]] bool hours_go(const World& world, PersonId person);

/// Share of somebody's relatives who are in touch and do no harm; the usual without relatives.
[[nodiscard]] double family_peace(const World& world, PersonId person);

/// The method of this name, or null.
[[nodiscard]] const MethodSpec* method_with(const std::vector<MethodSpec>& all,
                                            const std::string& name);

/// Everybody whose turn it is this week and who meets the conditions is offered it.
void offer_to_all(World& world, const ChosenMethod& method);

/// Of the methods that come after this one, the first that suits.
void offer_next(World& world, const ChosenMethod& chosen, const MethodSpec& done, PersonId person);

/// Why somebody falls out after the session that was just held; none for who stays.
[[nodiscard]] LeftBecause falls_out(const World& world, const MethodSpec& method,
                                    const Enrolment& enrolment);

}  // namespace draagkracht
