// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Two levers at once.
#include <algorithm>
#include <cmath>

#include "io/number_words.hpp"
#include "io/sweep_chart.hpp"
#include "io/sweep_svg.hpp"

namespace draagkracht {

using namespace svg;

namespace {

/// White at 0, blue below and orange above, by how far of the farthest; with letters to match.
std::string colour(double value, double most) {
  const double share = most > 0 ? std::min(std::abs(value) / most, 1.0) : 0;
  const auto mixed = [&](int end) {
    return std::to_string(static_cast<int>(std::lround(255 + (end - 255) * share)));
  };
  return value < 0 ? "rgb(" + mixed(0) + "," + mixed(114) + "," + mixed(178) + ")"
                   : "rgb(" + mixed(213) + "," + mixed(94) + "," + mixed(0) + ")";
}

/// Half the room between neighbours, so that cells touch.
double half_cell(const std::vector<double>& values, const Scale& scale) {
  return std::abs(scale(values[1]) - scale(values[0])) / 2;
}

std::vector<double> values_of(const SweepDesign& design, std::size_t lever) {
  std::vector<double> values;
  for (const DesignPoint& point : design.points) {
    values.push_back(point[lever]);
  }
  std::ranges::sort(values);
  const auto repeats = std::ranges::unique(values);
  values.erase(repeats.begin(), repeats.end());
  return values;
}

}  // namespace

std::string response_map(const Sweep& sweep, const SweepResults& results, std::size_t measure,
                         Language language) {
  const SweptLever& one = sweep.request.levers[0];
  const SweptLever& two = sweep.request.levers[1];
  const std::vector<double> first = values_of(sweep.design, 0);
  const std::vector<double> second = values_of(sweep.design, 1);
  const bool cells = sweep.design.kind == DesignKind::grid;
  std::vector<double> differences;
  double most = 0;
  for (std::size_t p = 0; p < sweep.design.points.size(); ++p) {
    const double d = results.outcomes.against_zero(p, sweep.request.group, measure).difference;
    differences.push_back(d);
    most = std::isfinite(d) ? std::max(most, std::abs(d)) : most;
  }
  // Cells need half of their size beside the outermost values.
  Scale x = across(first.front(), first.back());
  Scale y{second.front(), second.back(), height - bottom, top};
  const double inset_x = cells ? (width - left - right) / 2 / static_cast<double>(first.size()) : 8;
  const double inset_y =
      cells ? (height - top - bottom) / 2 / static_cast<double>(second.size()) : 8;
  x.at_from += inset_x;
  x.at_to -= inset_x;
  y.at_from -= inset_y;
  y.at_to += inset_y;

  const MeasureInfo& info = measures()[measure];
  std::string svg = opened(std::string(info.label.in(language)) +
                           (language == Language::nl ? " bij twee knoppen" : " for two levers"));
  svg += lever_ticks(one, first, x, language);
  svg += text_at(left, 12, "start", two.label().in(language), "axis");
  for (const double value : second) {
    const bool drawn = cells || value == second.front() || value == second.back();
    if (drawn) {
      svg += text_at(left - 6, y(value) + 4, "end", two.short_words(value, language));
    }
  }
  const bool numbers = cells && first.size() <= 11;
  for (std::size_t p = 0; p < sweep.design.points.size(); ++p) {
    const DesignPoint& point = sweep.design.points[p];
    const double d = differences[p];
    if (!std::isfinite(d)) {
      continue;
    }
    const double cx = x(point[0]);
    const double cy = y(point[1]);
    const std::string fill = "fill=\"" + colour(d, most) + "\"";
    if (cells) {
      const double w = half_cell(first, x);
      const double h = half_cell(second, y);
      svg += "<rect class=\"cell\" " + fill + " x=\"" + px(cx - w) + "\" y=\"" + px(cy - h) +
             "\" width=\"" + px(2 * w) + "\" height=\"" + px(2 * h) + "\"/>";
    } else {
      svg += "<circle class=\"cell\" " + fill + " cx=\"" + px(cx) + "\" cy=\"" + px(cy) +
             "\" r=\"9\"/>";
    }
    if (numbers) {
      svg += text_at(cx, cy + 4, "middle", measure_difference(d, info, language), "on-cell");
    }
  }
  return svg + "</svg>\n";
}

}  // namespace draagkracht
