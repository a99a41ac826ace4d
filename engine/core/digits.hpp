// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// Numbers as text: a point as decimal sign, the same bytes in every library and language.

#include <array>
#include <charconv>
#include <string>

namespace draagkracht {

/// The shortest digits that read back as the same number, or what `how` (a format, and how many
/// digits) asks of std::to_chars.
template <class... How>
[[nodiscard]] std::string digits_of(double value, How... how) {
  std::array<char, 400> text{};  // the largest number has 309 digits before its point
  char* const begin = text.data();
  return {begin, std::to_chars(begin, begin + text.size(), value, how...).ptr};
}

}  // namespace draagkracht
