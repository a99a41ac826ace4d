// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/sweep_svg.hpp"

#include <algorithm>

#include "io/number_words.hpp"
#include "measures/draw/svg.hpp"

namespace draagkracht::svg {

Scale across(double low, double high) {
  const bool down = high <= 0;
  return {down ? high : low, down ? low : high, left, width - right};
}

std::string px(double value) { return decimals(value, 1, Language::en); }

std::string text_at(double x, double y, const char* anchor, const std::string& text,
                    const char* style) {
  return "<text class=\"" + std::string(style) + "\" x=\"" + px(x) + "\" y=\"" + px(y) +
         "\" text-anchor=\"" + anchor + "\">" + draw::escaped(text) + "</text>";
}

std::string rule(const char* style, double x1, double y1, double x2, double y2) {
  return "<line class=\"" + std::string(style) + "\" x1=\"" + px(x1) + "\" y1=\"" + px(y1) +
         "\" x2=\"" + px(x2) + "\" y2=\"" + px(y2) + "\"/>";
}

std::string opened(const std::string& label) {
  return "<svg role=\"img\" aria-label=\"" + draw::escaped(label) + "\" viewBox=\"0 0 " +
         px(width) + " " + px(height) + "\">";
}

std::string lever_ticks(const SweptLever& lever, std::vector<double> values, const Scale& x,
                        Language language) {
  std::string svg;
  double free_from = -1e9;
  std::ranges::sort(values, {}, [&](double v) { return x(v); });
  for (const double value : values) {
    svg += rule("zero", x(value), height - bottom, x(value), height - bottom + 4);
    if (x(value) >= free_from) {
      svg += text_at(x(value), height - bottom + 18, "middle", lever.short_words(value, language));
      free_from = x(value) + 46;
    }
  }
  return svg + text_at((left + width - right) / 2, height - 6, "middle", lever.label().in(language),
                       "axis");
}

}  // namespace draagkracht::svg
