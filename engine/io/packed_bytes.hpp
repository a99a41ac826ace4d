// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Rows of small numbers as text inside JSON: bytes, low byte first, in base64. The page unpacks
// them (visualise/src/network/unpack.ts).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace draagkracht {

class PackedBytes {
 public:
  /// The lowest `bytes` bytes of a number.
  void put(std::uint64_t number, int bytes);
  /// A row in which the same often follows itself: pairs of value and count, count 1 to 255.
  void put_runs(std::span<const std::uint8_t> row);
  /// Characters as they are.
  void put_text(std::string_view text);
  [[nodiscard]] std::string base64() const;
  /// Deflated first, in the wrapping of zlib; a browser inflates it by itself.
  [[nodiscard]] std::string deflated_base64() const;

 private:
  std::vector<std::uint8_t> bytes_;
};

}  // namespace draagkracht
