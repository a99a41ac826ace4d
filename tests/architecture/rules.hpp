// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// What a file of the engine may include and name, as functions on text, so that they can be tried
/// on made-up lines.

#include <string>
#include <string_view>
#include <vector>

namespace draagkracht::architecture {

/// A breach of the rules: the line in the file (from 1) and a sentence.
struct Breach {
  int line = 0;
  std::string text;
};

/// The text with its comments blanked, lines kept. Strings stay: includes are strings.
[[nodiscard]] std::string without_comments(std::string_view text);

/// All breaches in `text`, the content of the engine file `path` ("core/ids.hpp").
[[nodiscard]] std::vector<Breach> breaches(std::string_view path, std::string_view text);

}  // namespace draagkracht::architecture
