// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Primitives on what carers carry and how strong they are.
#pragma once

#include <span>

#include "methods/primitives/primitive.hpp"

namespace draagkracht {

[[nodiscard]] std::span<const Primitive> primitives_of_load();

}  // namespace draagkracht
