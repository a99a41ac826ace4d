// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A first name for somebody, so that a drawing can be talked about. The model knows no names: this
// one follows from the key, sex, age and origin, is the same in every week and variant, and says
// nothing about anybody real. Two people may have the same one, as in life.
#pragma once

#include <string_view>

#include "population/world.hpp"

namespace draagkracht {

[[nodiscard]] std::string_view first_name(const World& world, PersonId person);

}  // namespace draagkracht
