// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Places around the person by class of contact, as in an ecogram; the sociogram uses the same, so
// that the two can be laid side by side.
#pragma once

#include "measures/draw/geometry.hpp"
#include "measures/instruments/ego_network.hpp"

namespace draagkracht::draw {

inline constexpr Point star_middle{500, 560};
/// Seats of a class stand beside each other on one track; who comes when that is full sits between
/// them on the next.
[[nodiscard]] Point star_place(const EgoMember& member);

}  // namespace draagkracht::draw
