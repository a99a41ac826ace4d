// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Primitives on circles: people around somebody who meet and divide what has to be done.
#pragma once

#include <span>

#include "methods/primitives/primitive.hpp"

namespace draagkracht {

[[nodiscard]] std::span<const Primitive> primitives_of_circles();

}  // namespace draagkracht
