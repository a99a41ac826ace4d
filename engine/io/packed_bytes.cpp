// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/packed_bytes.hpp"

#include <zlib.h>

#include <new>

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

void PackedBytes::put_text(std::string_view text) {
  bytes_.insert(bytes_.end(), text.begin(), text.end());
}

std::string PackedBytes::deflated_base64() const {
  PackedBytes packed;
  uLongf size = compressBound(static_cast<uLong>(bytes_.size()));
  packed.bytes_.resize(size);
  // With room for the worst case, only memory can be short.
  if (compress2(packed.bytes_.data(), &size, bytes_.data(), static_cast<uLong>(bytes_.size()),
                Z_BEST_COMPRESSION) != Z_OK) {
    throw std::bad_alloc();
  }
  packed.bytes_.resize(size);
  return packed.base64();
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
