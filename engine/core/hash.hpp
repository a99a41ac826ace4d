// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// A 64-bit hash of the state of a run: two runs are the same when their hashes are. It is the
/// proof behind "same bits at any number of threads, native or browser". Not against an attacker.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <iterator>
#include <memory>
#include <ranges>
#include <string>
#include <type_traits>

#include "core/ids.hpp"
#include "core/quantities.hpp"

namespace draagkracht {

static_assert(std::endian::native == std::endian::little, "hashes are defined on little endian");

/// Types whose bytes are all value: no padding, whose contents are chance. Floating values count as
/// their bits, so 0.0 and -0.0 differ. Specialise for a type that wraps one floating value.
template <class T>
inline constexpr bool hashable = std::is_trivially_copyable_v<T> && !std::is_pointer_v<T> &&
                                 (std::has_unique_object_representations_v<T> ||
                                  std::is_same_v<T, double> || std::is_same_v<T, float>);
template <>
inline constexpr bool hashable<Share> = sizeof(Share) == sizeof(double);

/// Streaming and order dependent: adding a column is one step of the stream, its length included,
/// so moving a value from one column to the next gives another hash.
class StateHash {
 public:
  /// Adds a column: any contiguous range of hashable values.
  template <std::ranges::contiguous_range Column>
  void add(const Column& column) {
    using T = std::ranges::range_value_t<Column>;
    static_assert(hashable<T>, "padding bytes or pointers have no place in a state hash");
    add_bytes(std::ranges::data(column), std::ranges::size(column) * sizeof(T));
  }

  /// Adds one value.
  template <class T>
    requires(!std::ranges::range<T>)
  void add(const T& value) {
    static_assert(hashable<T>, "padding bytes or pointers have no place in a state hash");
    add_bytes(std::addressof(value), sizeof(T));
  }

  [[nodiscard]] std::uint64_t value() const { return mix(state_); }
  [[nodiscard]] std::string text() const { return hex_text(value()); }

 private:
  // One multiply and one shift per eight bytes; a bijection of the state for a fixed word and of
  // the word for a fixed state, so a single changed word always changes the hash.
  void add_word(std::uint64_t word) {
    state_ = (state_ ^ word) * 0x9fb21c651e98df25ULL;
    state_ ^= state_ >> 32;
  }

  /// Four words at a time, each into a state of its own, because one multiply has to wait for the
  /// one before; then the four states into one. Gives where it stopped.
  const unsigned char* add_lanes(const unsigned char* bytes, std::size_t size) {
    std::array<StateHash, 4> lanes;
    for (; size >= 4 * lane_bytes; size -= 4 * lane_bytes) {
      for (StateHash& lane : lanes) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, sizeof word);
        lane.add_word(word);
        bytes += lane_bytes;
      }
    }
    for (const StateHash& lane : lanes) {
      add_word(lane.state_);
    }
    return bytes;
  }

  void add_bytes(const void* data, std::size_t size) {
    const auto* bytes = static_cast<const unsigned char*>(data);
    add_word(size + 0x9e3779b97f4a7c15ULL);  // the offset keeps an empty column from being a no-op
    if (size >= 4 * lane_bytes) {
      bytes = add_lanes(bytes, size);
      size %= 4 * lane_bytes;
    }
    std::uint64_t word = 0;
    for (; size >= sizeof word; size -= sizeof word, bytes += sizeof word) {
      std::memcpy(&word, bytes, sizeof word);
      add_word(word);
    }
    if (size > 0) {
      word = 0;
      std::memcpy(&word, bytes, size);
      add_word(word);
    }
  }

  static constexpr std::size_t lane_bytes = sizeof(std::uint64_t);
  std::uint64_t state_ = 0x243f6a8885a308d3ULL;  // the first bits of pi
};

}  // namespace draagkracht
