// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What comes is settled in whole minutes: formal care first, then helpers in proportion to what
// each agreed, never more than is needed of them. Wat er komt wordt in hele minuten verrekend:
// eerst formele zorg, dan helpers naar verhouding van wat ieder afsprak, nooit meer dan van hen
// nodig is.
//
// Source: bookkeeping; no parameters. Reads need, formal minutes, agreements; returns minutes.
// When: weekly, per client and channel.
#pragma once

#include <cstdint>
#include <span>

#include "core/quantities.hpp"

namespace draagkracht {

/// One channel of one client in one week. need = own + formal + unmet - surplus, to the minute.
struct Settled {
  Minutes own{0};  ///< what all helpers give together
  Minutes unmet{0};
  Minutes surplus{0};
};

/// `offered` is what the helpers together are ready to give. Formal care counts up to
/// `formal_useful`; helpers fill at most `own_useful`.
[[nodiscard]] constexpr Settled settle(Minutes need, Minutes formal, Minutes offered,
                                       Minutes formal_useful, Minutes own_useful) {
  const Minutes used = formal < formal_useful ? formal : formal_useful;
  Minutes room = need - used;
  if (own_useful < room) {
    room = own_useful;
  }
  if (room < Minutes{0}) {
    room = Minutes{0};
  }
  Settled s;
  s.own = offered < room ? offered : room;
  s.unmet = need - used - s.own;
  s.surplus = formal - used;
  return s;
}

/// Divides `total` over `parts` in proportion, exactly: the running sum is rounded down.
template <class Out>
constexpr void divide(Minutes total, std::span<const std::int32_t> parts, std::int64_t sum,
                      Out&& out) {
  std::int64_t so_far = 0;
  std::int64_t given = 0;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    so_far += parts[i];
    // Mostly all parts come whole or there is none: no division, the same result.
    const std::int64_t until = sum <= 0             ? 0
                               : parts[i] == 0      ? given
                               : total.value == sum ? so_far
                                                    : so_far * total.value / sum;
    out(i, Minutes{static_cast<std::int32_t>(until - given)});
    given = until;
  }
}

}  // namespace draagkracht
