// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The most hours that a few people can give together when each can do only some kinds of help: the
// maximum flow from people over kinds of help to what is needed. A small graph of its own, built
// for one client; the network is not copied.
#pragma once

#include <cstdint>
#include <span>

#include "population/codes.hpp"

namespace draagkracht {

/// Kinds of help as bits.
using ChannelMask = std::uint8_t;
static_assert(channel_count <= 8);
inline constexpr ChannelMask every_channel = 0xff;
[[nodiscard]] constexpr ChannelMask only(std::size_t channel) {
  return static_cast<ChannelMask>(1U << channel);
}

/// Somebody with room, and the kinds of help that this person can do.
struct Supplier {
  std::int32_t minutes = 0;
  ChannelMask can = 0;
};

/// Minutes of `demand` that the suppliers can fill together.
[[nodiscard]] std::int32_t most_help(std::span<const Supplier> suppliers,
                                     const PerChannel<std::int32_t>& demand);

/// Whether they can fill at least `wanted` minutes of it; most cases are settled by sums.
[[nodiscard]] bool can_fill(std::span<const Supplier> suppliers,
                            const PerChannel<std::int32_t>& demand, std::int32_t wanted);

}  // namespace draagkracht
