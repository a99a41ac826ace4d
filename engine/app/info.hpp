// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The codebook: everything in it comes from the lists that the engine itself works with.
#pragma once

#include <array>
#include <string>
#include <vector>

#include "io/json_words.hpp"

namespace draagkracht::app {

enum class Topic { columns, measures, events, parameters, levers, order, primitives };

/// For machines.
Json json_about(Topic topic);
/// For people.
std::string text_about(Topic topic, Language language);

/// Where policy stands in a scenario file.
inline constexpr const char* lever_path = "variants.<id>.policy";

/// A key of a lever as a file writes it.
struct LeverKey {
  std::string key;
  Label label;
  std::string values;  ///< what may stand there, in the words of the file
  Text explained;      ///< the same for people
};
std::vector<LeverKey> lever_keys(std::size_t lever);

}  // namespace draagkracht::app
