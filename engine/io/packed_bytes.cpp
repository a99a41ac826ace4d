// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/packed_bytes.hpp"

#include <string_view>

namespace draagkracht {

void PackedBytes::put(std::uint64_t number, int bytes) {
  for (int i = 0; i < bytes; ++i) {
    bytes_.push_back(static_cast<std::uint8_t>(number >> (8 * i)));
  }
}

void PackedBytes::put_runs(std::span<const std::uint8_t> row) {
  for (std::size_t i = 0; i < row.size();) {
    std::uint8_t count = 1;
    while (i + count < row.size() && row[i + count] == row[i] && count < 255) {
      ++count;
    }
    bytes_.push_back(row[i]);
    bytes_.push_back(count);
    i += count;
  }
}

std::string PackedBytes::base64() const {
  constexpr std::string_view letters =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  text.reserve((bytes_.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes_.size(); i += 3) {
    const auto at = [&](std::size_t k) -> std::uint32_t {
      return i + k < bytes_.size() ? bytes_[i + k] : 0;
    };
    const std::uint32_t three = at(0) << 16 | at(1) << 8 | at(2);
    for (std::size_t k = 0; k < 4; ++k) {
      // Of one byte left over two letters tell, of two three.
      text += i + k > bytes_.size() ? '=' : letters[three >> (18 - 6 * k) & 63];
    }
  }
  return text;
}

}  // namespace draagkracht
