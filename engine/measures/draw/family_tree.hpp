// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The picture of a genogram, for a page of its own or a part of another.
#pragma once

#include "measures/draw/family_layout.hpp"
#include "measures/draw/sheet.hpp"
#include "measures/instruments/genogram.hpp"

namespace draagkracht::draw {

/// Draws it, and says where everybody stands.
FamilyLayout family_tree(Svg& svg, const Genogram& genogram, Point corner, double width,
                         double height, bool bonds);
/// Whether a couple has room for the year since which it is one.
[[nodiscard]] bool years_fit(const FamilyLayout& layout);
/// One mark: square a man, circle a woman, double the person it is about, a cross who died.
void relative(Svg& svg, Point at, const Relative& relative, double radius);
/// How two stand, as a line between them; nothing for an ordinary bond.
void bond_line(Svg& svg, Point from, Point bend, Point to, Bond bond);

}  // namespace draagkracht::draw
