// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The record that a measuring instrument of the field makes of one person: answers with noise, as
// the person or a worker would give them, and nothing that only the model knows but where it says
// so.
#pragma once

#include <nlohmann/json.hpp>
#include <optional>
#include <span>
#include <string_view>

#include "core/result.hpp"
#include "measures/instruments/sitting.hpp"

namespace draagkracht {

struct Instrument {
  std::string_view id;
  Label label;
  Label about;  ///< what it asks, a sentence
  Respondent respondent = Respondent::anybody;
  nlohmann::ordered_json (*answers)(const Sitting&) = nullptr;
  Label note = {};      ///< how the answers come about; empty: nothing to add
  bool lenses = false;  ///< shows a network as told, as it is, or the difference
};
/// Scales first, then the instruments that map a network.
[[nodiscard]] std::span<const Instrument> instruments();

/// Instrument, person, week and answers; what their fields and codes mean in this language.
[[nodiscard]] nlohmann::ordered_json record_of(const Sitting& sitting, const Instrument& instrument,
                                               Language language);

}  // namespace draagkracht
