// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Numbers as people read them: a comma in Dutch, a point in English, a share in per cent.
#pragma once

#include <string>

#include "core/result.hpp"
#include "measures/catalogue.hpp"

namespace draagkracht {

/// One of two texts, as the language says.
[[nodiscard]] inline const char* pick(Language language, const char* nl, const char* en) {
  return language == Language::nl ? nl : en;
}

/// Both languages from one function of the language.
template <class F>
[[nodiscard]] Text in_both(F&& words) {
  return {words(Language::nl), words(Language::en)};
}

/// A number with a fixed count of decimals; a dash for NaN. Minus zero is written as zero.
std::string decimals(double value, int digits, Language language);

/// Without decimals; a thousand and more with a mark between the thousands: "4.000", "4,000".
std::string whole_number(double value, Language language);

/// A value of a measure without its unit, as a table shows it: a share as "20,2 %".
std::string measure_value(double value, const MeasureInfo& measure, Language language);
/// The same for a difference: with a sign, and percentage points for a share.
std::string measure_difference(double value, const MeasureInfo& measure, Language language);
/// With its unit behind it: "3,1 uur per week".
std::string measure_phrase(double value, const MeasureInfo& measure, Language language);

}  // namespace draagkracht
