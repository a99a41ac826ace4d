// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The mistakes people make against TOML (a decimal comma, a day that does not exist, a key given
// twice), in their own words instead of those of the library that reads it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "core/result.hpp"

namespace draagkracht {

struct TomlMistake {
  Text what;
  std::size_t at = 0;  ///< where on the line, from 0
};

/// `message` is what the library says of `line`, and `at` where on it.
TomlMistake toml_mistake(std::string_view message, std::string_view line, std::size_t at);

/// "05-01-2026" or "5/1/2026" as people write dates, turned into "2026-01-05".
std::optional<std::string> dutch_date(std::string_view value);

}  // namespace draagkracht
