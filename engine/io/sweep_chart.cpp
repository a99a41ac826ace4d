// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/sweep_chart.hpp"

#include <algorithm>
#include <cmath>

#include "io/number_words.hpp"
#include "io/sweep_svg.hpp"

namespace draagkracht {

using namespace svg;

namespace {

/// A round step so that four to eight of them span the values.
double round_step(double span) {
  double step = 1;
  while (step > span / 4) {
    step /= 10;
  }
  while (step * 10 <= span / 4) {
    step *= 10;
  }
  for (const double more : {5.0, 2.0}) {
    if (step * more <= span / 4) {
      return step * more;
    }
  }
  return step;
}

/// As many decimals as ticks this far apart need; shares are in per cent.
std::string tick_words(double value, double step, const MeasureInfo& measure, Language language) {
  const double factor = measure.unit == "share" ? 100 : 1;
  int digits = 0;
  for (double s = step * factor; s < 0.999 && digits < 6; s *= 10) {
    ++digits;
  }
  const std::string number = decimals(value * factor, digits, language);
  return value * factor > 0 ? "+" + number : number;
}

std::string levels(const Scale& y, double low, double high, const MeasureInfo& measure,
                   Language language) {
  std::string svg;
  const double step = round_step(high - low);
  const int last = static_cast<int>(std::floor(high / step + 1e-9));
  for (int i = static_cast<int>(std::ceil(low / step - 1e-9)); i <= last; ++i) {
    svg += rule(i == 0 ? "zero" : "grid", left, y(i * step), width - right, y(i * step));
    svg += text_at(left - 6, y(i * step) + 4, "end", tick_words(i * step, step, measure, language));
  }
  return svg;
}

std::string unit_line(const MeasureInfo& measure, Language language) {
  const bool nl = language == Language::nl;
  const std::string unit = measure.unit == "share" ? (nl ? "procentpunt" : "percentage points")
                                                   : std::string(measure.unit_label.in(language));
  return text_at(left, 12, "start",
                 (nl ? "verschil met ongewijzigd, " : "difference from unchanged, ") + unit,
                 "axis");
}

std::string points_of(const ResponseLine& line, const Scale& x, const Scale& y,
                      const std::vector<double>& values) {
  std::string points;
  for (std::size_t i = 0; i < line.lever.size(); ++i) {
    if (std::isfinite(values[i])) {
      points += (points.empty() ? "" : " ") + px(x(line.lever[i])) + "," + px(y(values[i]));
    }
  }
  return points;
}

std::vector<double> column(const ResponseLine& line, double PairedDifference::* part) {
  std::vector<double> values;
  for (const PairedDifference& d : line.mean) {
    values.push_back(d.*part);
  }
  return values;
}

/// The band as a shape: along its low side and back along its high side.
std::string band(const ResponseLine& line, const Scale& x, const Scale& y) {
  ResponseLine back = line;
  std::ranges::reverse(back.lever);
  std::vector<double> high = column(line, &PairedDifference::high);
  std::ranges::reverse(high);
  return "<polygon class=\"band\" points=\"" +
         points_of(line, x, y, column(line, &PairedDifference::low)) + " " +
         points_of(back, x, y, high) + "\"/>";
}

std::string bend_mark(const SweptLever& lever, const ChangePoint& change, const Scale& x,
                      Language language) {
  if (change.shape != Shape::bend) {
    return {};
  }
  const double a = x(change.low);
  const double b = x(change.high);
  const double at = x(change.at);
  const bool room = at < width - right - 130;
  return "<rect class=\"bend-band\" x=\"" + px(std::min(a, b)) + "\" y=\"" + px(top) +
         "\" width=\"" + px(std::abs(b - a)) + "\" height=\"" + px(height - bottom - top) + "\"/>" +
         rule("bend", at, top, at, height - bottom) +
         text_at(room ? at + 5 : at - 5, change.slope_after > 0 ? top + 14 : height - bottom - 8,
                 room ? "start" : "end",
                 (language == Language::nl ? "omslag bij " : "bend at ") +
                     lever.words(change.at).in(language),
                 "bend-text");
}

}  // namespace

std::string response_chart(const SweptLever& lever, const ResponseLine& line,
                           const MeasureInfo& measure, const ChangePoint& change, bool lines,
                           Language language) {
  double low = 0;
  double high = 0;
  const auto take = [&](double value) {
    if (std::isfinite(value)) {
      low = std::min(low, value);
      high = std::max(high, value);
    }
  };
  for (const std::vector<double>& run : line.runs) {
    std::ranges::for_each(run, take);
  }
  for (const PairedDifference& d : line.mean) {
    take(d.low);
    take(d.high);
  }
  if (low == high) {
    high = low + 1;
  }
  const double air = 0.04 * (high - low);
  const Scale y{low - air, high + air, height - bottom, top};
  const auto [first, last] = std::ranges::minmax(line.lever);
  const Scale x = across(first, last);
  const bool nl = language == Language::nl;
  std::string svg =
      opened(std::string(measure.label.in(language)) +
             (nl ? " bij elke stand van " : " at every value of ") + lever.label().in(language));
  svg += unit_line(measure, language) + levels(y, low, high, measure, language) +
         lever_ticks(lever, line.lever, x, language) + bend_mark(lever, change, x, language);
  if (lines) {
    for (const std::vector<double>& run : line.runs) {
      svg += "<polyline class=\"run\" points=\"" + points_of(line, x, y, run) + "\"/>";
    }
    svg += band(line, x, y) + "<polyline class=\"mean\" points=\"" +
           points_of(line, x, y, column(line, &PairedDifference::difference)) + "\"/>";
  }
  for (std::size_t i = 0; i < line.lever.size(); ++i) {
    const PairedDifference& d = line.mean[i];
    if (!std::isfinite(d.difference)) {
      continue;
    }
    if (!lines && std::isfinite(d.low)) {
      svg += rule("whisker", x(line.lever[i]), y(d.low), x(line.lever[i]), y(d.high));
    }
    svg += "<circle class=\"dot\" cx=\"" + px(x(line.lever[i])) + "\" cy=\"" + px(y(d.difference)) +
           "\" r=\"3\"/>";
  }
  return svg + "</svg>\n";
}

}  // namespace draagkracht
