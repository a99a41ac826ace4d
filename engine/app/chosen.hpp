// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The variant and replicate that a user names, looked up in a results folder. Throw Failure.
#pragma once

#include <string>

#include "io/finished.hpp"

namespace draagkracht::app {

[[noreturn]] void wrong_use(Text what);
std::uint32_t chosen_variant(const Finished& finished, const std::string& name);
std::uint32_t chosen_replicate(const Finished& finished, int replicate);

}  // namespace draagkracht::app
