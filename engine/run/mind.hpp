// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who comes to somebody's mind, by the rule of the model, for instruments that look at the network
// as it is told.
#pragma once

#include "measures/instruments/sitting.hpp"
#include "model/ask/awareness.hpp"

namespace draagkracht {

[[nodiscard]] Mind mind_of(const Awareness& awareness);

}  // namespace draagkracht
