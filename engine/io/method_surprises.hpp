// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a method file may say, and probably did not mean.
#pragma once

#include <vector>

#include "io/messages.hpp"
#include "methods/method_spec.hpp"

namespace draagkracht {

/// Only for methods that were read without problems.
void warn_of_methods(const Node& root, const std::vector<MethodSpec>& methods, Problems& warnings);

/// How many times a step is done; of a method without end, in its first year.
[[nodiscard]] int times_done(const MethodSpec& m, const MethodStep& step);

/// True when the size of a step is a share of what is left, so that repeating it adds up to at most
/// the whole.
[[nodiscard]] bool moves_a_share(const MethodStep& step);

/// What such a step comes to when it is done all those times, with the middle of its sizes.
[[nodiscard]] double share_moved(const MethodSpec& m, const MethodStep& step);

}  // namespace draagkracht
