// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The picture of a genogram, for a page of its own or a part of another.
#pragma once

#include "measures/draw/sheet.hpp"
#include "measures/instruments/genogram.hpp"

namespace draagkracht::draw {

void family_tree(Svg& svg, const Genogram& genogram, Point corner, double width, double height,
                 bool bonds);
/// One mark: square a man, circle a woman, double the person it is about, a cross who died.
void relative(Svg& svg, Point at, const Relative& relative, double radius);
/// How two stand, as a line between them; nothing for an ordinary bond.
void bond_line(Svg& svg, Point from, Point bend, Point to, Bond bond);

}  // namespace draagkracht::draw
