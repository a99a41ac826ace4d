// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the drawings of a sweep share: their frame, their axis of a lever, and marks.
#pragma once

#include <string>
#include <vector>

#include "io/sweep.hpp"

namespace draagkracht::svg {

inline constexpr double width = 640, height = 320;
inline constexpr double left = 64, right = 18, top = 22, bottom = 46;

/// From a value to a place on the page.
struct Scale {
  double from = 0, to = 1;  ///< values
  double at_from = 0, at_to = 1;
  [[nodiscard]] double operator()(double value) const {
    return at_from + (value - from) / (to - from) * (at_to - at_from);
  }
};

/// 0 on the left and more of the change to the right.
Scale across(double low, double high);

/// A coordinate.
std::string px(double value);
std::string text_at(double x, double y, const char* anchor, const std::string& text,
                    const char* style = "tick");
std::string rule(const char* style, double x1, double y1, double x2, double y2);
/// The beginning of a drawing, with what it shows for who cannot see it.
std::string opened(const std::string& label);
/// Labels under the axis, at most so many that they stay apart.
std::string lever_ticks(const SweptLever& lever, std::vector<double> values, const Scale& x,
                        Language language);

}  // namespace draagkracht::svg
