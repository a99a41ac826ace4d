// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Ring diagrams: the places in them, and the picture.
#pragma once

#include "measures/draw/sheet.hpp"
#include "measures/instruments/rings.hpp"

namespace draagkracht::draw {

/// Radius of the edge of a ring, counted from the inside; ring 0 begins at edge 0.
[[nodiscard]] double ring_radius(std::size_t rings, double ring);
/// Where a member stands in a ring and sector: by seat, whoever else is there.
[[nodiscard]] Point ring_place(const RingPlan& plan, const EgoMember& member, int ring, int sector);
void draw_rings(Svg& svg, const RingRecord& record);
/// Marks and lines that were used.
void explain_rings(Svg& svg, const RingRecord& record);

}  // namespace draagkracht::draw
