// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the row writers share.
#pragma once

#include <string>

#include "measures/sums.hpp"
#include "measures/tables.hpp"

namespace draagkracht::rows {

/// A float of the state without the digits that only its binary form has.
[[nodiscard]] constexpr double tidy(double x) {
  return static_cast<double>(round_half_away(x * 1e6)) / 1e6;
}

inline void start(RowSink& sink, std::string_view variant, std::uint32_t replicate,
                  std::int32_t week) {
  sink.text(variant);
  sink.integer(replicate);
  sink.integer(week);
}

inline void empties(RowSink& sink, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    sink.empty();
  }
}

/// Persons are written with the letter p.
inline void person(RowSink& sink, Key key) { sink.text(key_text('p', key)); }

}  // namespace draagkracht::rows
