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
/// The key that a text like p0123456789abcdef stands for.
Key key_of_person(const std::string& text);
/// None when nobody of this key is in the world.
PersonId person_with(const World& world, Key key);
std::uint32_t chosen_replicate(const Finished& finished, int replicate);

}  // namespace draagkracht::app
