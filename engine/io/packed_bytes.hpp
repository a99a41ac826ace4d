// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Rows of small numbers as text inside JSON: bytes, low byte first, in base64. The page unpacks
// them (visualise/src/network/unpack.ts).
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace draagkracht {

class PackedBytes {
 public:
  /// The lowest `bytes` bytes of a number.
  void put(std::uint64_t number, int bytes);
  /// A row in which the same often follows itself: pairs of value and count, count 1 to 255.
  void put_runs(std::span<const std::uint8_t> row);
  [[nodiscard]] std::string base64() const;

 private:
  std::vector<std::uint8_t> bytes_;
};

}  // namespace draagkracht
