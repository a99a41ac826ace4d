// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Somebody in the own network, or a volunteer who comes, who may take on a part of what
// professionals do or would do.
#pragma once

#include "core/draw.hpp"
#include "population/able_to_help.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// Who is asked: one draw each, weighed by closeness and by who is able; the largest wins. None
/// when there is nobody.
[[nodiscard]] Arc somebody_near(const World& world, const AbleToHelp& able, PersonId client,
                                Decision what);

/// Chance that this person says yes, by closeness and strain.
[[nodiscard]] double willing_to_take_on(const World& world, const Arc& arc);

/// Adds minutes a week to what this person agreed; true for who helped already.
bool take_on(World& world, const Arc& arc, PersonId client,
             const PerChannel<std::uint16_t>& minutes);

}  // namespace draagkracht
