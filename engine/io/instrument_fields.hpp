// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the fields of a record of an instrument mean, for who reads it: what is counted, in which
// unit, which way is good and where the field draws a line. The codes in it in words as well.
#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "core/result.hpp"

namespace draagkracht {

/// Every key among the answers with its meaning, in the order in which they stand. A test says that
/// none is left out.
[[nodiscard]] nlohmann::ordered_json fields_explained(std::string_view instrument,
                                                      const nlohmann::ordered_json& answers,
                                                      Language language);

/// By key: the codes that stand in these answers, in words.
[[nodiscard]] nlohmann::ordered_json codes_in_words(const nlohmann::ordered_json& answers,
                                                    Language language);

}  // namespace draagkracht
