// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Primitives on what somebody knows, wants, dares and feels.
#pragma once

#include <span>

#include "methods/primitives/primitive.hpp"

namespace draagkracht {

[[nodiscard]] std::span<const Primitive> primitives_of_mind();

}  // namespace draagkracht
