// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Primitives on who knows whom and what is between them.
#pragma once

#include <span>

#include "methods/primitives/primitive.hpp"

namespace draagkracht {

[[nodiscard]] std::span<const Primitive> primitives_of_ties();

}  // namespace draagkracht
