// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/number_words.hpp"

#include <cmath>

#include "core/digits.hpp"

namespace draagkracht {

namespace {

bool is_share(const MeasureInfo& measure) { return measure.unit == "share"; }

}  // namespace

std::string decimals(double value, int digits, Language language) {
  if (!std::isfinite(value)) {
    return "–";
  }
  std::string number = digits_of(value, std::chars_format::fixed, digits);
  if (number.find_first_of("123456789") == std::string::npos && number.front() == '-') {
    number.erase(0, 1);
  }
  if (language == Language::nl) {
    if (const std::size_t point = number.find('.'); point != std::string::npos) {
      number[point] = ',';
    }
  }
  return number;
}

std::string whole_number(double value, Language language) {
  std::string digits = decimals(std::abs(std::round(value)), 0, language);
  for (std::size_t at = digits.size(); at > 3;) {
    at -= 3;
    digits.insert(at, language == Language::nl ? "." : ",");
  }
  return (std::round(value) < 0 ? "-" : "") + digits;
}

std::string measure_value(double value, const MeasureInfo& measure, Language language) {
  if (!is_share(measure)) {
    return decimals(value, measure.digits, language);
  }
  return decimals(value * 100, measure.digits, language) + (!std::isfinite(value)      ? ""
                                                            : language == Language::nl ? " %"
                                                                                       : "%");
}

std::string measure_difference(double value, const MeasureInfo& measure, Language language) {
  const double shown = is_share(measure) ? value * 100 : value;
  std::string text = decimals(shown, measure.digits, language);
  if (std::isfinite(value) && value > 0 && text.find_first_of("123456789") != std::string::npos) {
    text.insert(0, "+");
  }
  return text;
}

std::string measure_phrase(double value, const MeasureInfo& measure, Language language) {
  std::string number = measure_value(value, measure, language);
  if (is_share(measure)) {
    return number;
  }
  return number + " " + std::string(measure.unit_label.in(language));
}

}  // namespace draagkracht
