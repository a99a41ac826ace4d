// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What is wrong with a command, in the user's language: the library says it in English only.
#pragma once

#include <string>
#include <vector>

#include "core/result.hpp"

namespace CLI {
class App;
class ParseError;
}  // namespace CLI

namespace draagkracht::app {

/// What was wrong and what was probably meant.
[[nodiscard]] Text usage_mistake(const CLI::App& app, const std::vector<std::string>& arguments,
                                 const CLI::ParseError& error);

}  // namespace draagkracht::app
