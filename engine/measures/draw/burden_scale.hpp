// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The thermometer of EDIZ-plus, for a page of its own or a part of another.
#pragma once

#include "measures/draw/svg.hpp"

namespace draagkracht::draw {

/// `named`: with the words for its steps below.
void ediz_scale(Svg& svg, Point corner, double width, int ediz_plus, bool named = true);

}  // namespace draagkracht::draw
