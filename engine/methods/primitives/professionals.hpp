// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Primitives on professionals: their hours, their stance and their leaving.
#pragma once

#include <span>

#include "methods/primitives/primitive.hpp"

namespace draagkracht {

[[nodiscard]] std::span<const Primitive> primitives_of_professionals();

}  // namespace draagkracht
