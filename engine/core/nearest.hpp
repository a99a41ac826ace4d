// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// "Did you mean ...?": the known name nearest to a mistyped one.

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace draagkracht {

/// Damerau-Levenshtein distance in bytes (optimal string alignment): insertions, deletions,
/// replacements and swaps of neighbours. Upper and lower case of ASCII letters are the same.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The nearest of `known`, the first of equals; empty when none is near: more than two edits away
/// and more than a third of the word's length.
[[nodiscard]] std::string nearest(std::string_view word, std::span<const std::string_view> known);

}  // namespace draagkracht
