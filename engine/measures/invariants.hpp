// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What must hold in every week of every run, whatever the scenario. Cheap enough to leave on.
#pragma once

#include <optional>

#include "core/result.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// The first rule found broken, with the week and the person it is about; nothing when all hold.
///
/// Per client at home and channel: need = informal + volunteer + formal + unmet - surplus, none
/// below zero; delivered minutes of the indications = formal minutes received (so that every bill
/// is hours times tariff). Per client and giver: what they got and gave = the sum over their links
/// (a link that ended this week has taken its minutes along: then "at least"). Per giver: given +
/// travel and coordination <= time <= a week. Nobody dead or admitted gives; nobody dead gets;
/// nobody admitted gets professional help at home or misses help. Open links join the living.
/// Nobody is over 120.
[[nodiscard]] std::optional<Problem> broken_invariant(const World& world);

}  // namespace draagkracht
