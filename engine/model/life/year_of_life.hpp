// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Once a year of life, in the week of the birthday, the coming year is drawn; what falls within it
// waits on the agenda. So a person to whom nothing happens costs one visit a year.
#pragma once

#include "model/setting.hpp"

namespace draagkracht {

/// Draws the year of life that `person` begins, if still here.
void draw_year_of_life(World& world, const Setting& setting, PersonId person);

/// For a new population: what of the year of life that everybody is in still lies ahead. Without it
/// the first year would hold half of its births, deaths and moves.
void plan_running_year(World& world, const Setting& setting);

/// Whether `person`, at `age` and with a partner at home or not, dies within a year.
void draw_death(World& world, const Setting& setting, PersonId person, int age, bool partner);

}  // namespace draagkracht
