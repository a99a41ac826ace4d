// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/design.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "core/draw.hpp"
#include "study/series_store.hpp"

namespace draagkracht {

const std::array<CodeName, 3> design_names{{
    {"grid", {"alle combinaties", "all combinations"}},
    {"lhs", {"Latijnse hyperkubus", "Latin hypercube"}},
    {"oat", {"één tegelijk", "one at a time"}},
}};

namespace {

/// Nine digits are what files hold; what is nearly 0 is 0.
double tidy(double value, const LeverRange& range) {
  return std::abs(value) < 1e-9 * (range.high - range.low) ? 0.0 : rounded(value);
}

double evenly(const LeverRange& range, int i, int points) {
  const double share = static_cast<double>(i) / (points - 1);
  return tidy(range.low + (range.high - range.low) * share, range);
}

std::vector<DesignPoint> grid(std::span<const LeverRange> ranges, int points) {
  std::vector<DesignPoint> all{{}};
  for (const LeverRange& range : ranges) {
    std::vector<DesignPoint> longer;
    for (const DesignPoint& point : all) {
      for (int i = 0; i < points; ++i) {
        longer.push_back(point);
        longer.back().push_back(evenly(range, i, points));
      }
    }
    all = std::move(longer);
  }
  return all;
}

std::vector<DesignPoint> one_at_a_time(std::span<const LeverRange> ranges, int points) {
  std::vector<DesignPoint> all;
  for (std::size_t lever = 0; lever < ranges.size(); ++lever) {
    for (int i = 0; i < points; ++i) {
      DesignPoint point(ranges.size(), 0.0);
      point[lever] = evenly(ranges[lever], i, points);
      all.push_back(std::move(point));
    }
  }
  return all;
}

/// The strata of a lever in an order of chance: each gets a keyed draw, and they are sorted by it.
std::vector<int> shuffled(std::size_t lever, int points, const Luck& luck) {
  std::vector<std::pair<double, int>> order;
  for (int i = 0; i < points; ++i) {
    const Draw draw(luck, decision("sweep.stratum"), Key{lever + 1},
                    Key{static_cast<std::uint64_t>(i) + 1}, Week{0});
    order.emplace_back(draw.uniform53(), i);
  }
  std::ranges::sort(order);
  std::vector<int> strata;
  for (const auto& [luck_of_it, stratum] : order) {
    strata.push_back(stratum);
  }
  return strata;
}

std::vector<DesignPoint> latin_hypercube(std::span<const LeverRange> ranges, int points,
                                         std::uint64_t seed) {
  const Luck luck{seed, 0};
  std::vector<DesignPoint> all(static_cast<std::size_t>(points));
  for (std::size_t lever = 0; lever < ranges.size(); ++lever) {
    const std::vector<int> strata = shuffled(lever, points, luck);
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Draw within(luck, decision("sweep.within_stratum"), Key{lever + 1}, Key{i + 1},
                        Week{0});
      const double share = (strata[i] + within.uniform()) / points;
      const LeverRange& range = ranges[lever];
      all[i].push_back(tidy(range.low + (range.high - range.low) * share, range));
    }
  }
  return all;
}

}  // namespace

int design_size(DesignKind kind, std::size_t levers, int points) {
  std::int64_t size = 1;
  for (std::size_t i = 0; i < levers; ++i) {
    size = kind == DesignKind::grid            ? size * points
           : kind == DesignKind::one_at_a_time ? size + points
                                               : points;
    size = std::min<std::int64_t>(size, most_points);
  }
  return static_cast<int>(size) + 1;
}

std::vector<DesignPoint> design_points(DesignKind kind, std::span<const LeverRange> ranges,
                                       int points, std::uint64_t seed) {
  const std::vector<DesignPoint> asked = kind == DesignKind::grid ? grid(ranges, points)
                                         : kind == DesignKind::latin_hypercube
                                             ? latin_hypercube(ranges, points, seed)
                                             : one_at_a_time(ranges, points);
  std::vector<DesignPoint> all{DesignPoint(ranges.size(), 0.0)};
  for (const DesignPoint& point : asked) {
    if (std::ranges::find(all, point) == all.end()) {
      all.push_back(point);
    }
  }
  return all;
}

}  // namespace draagkracht
