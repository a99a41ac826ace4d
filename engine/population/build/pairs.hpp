// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The set of pairs that know each other already: open addressing, asked for membership only, so its
// inner order never shows.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

#include "core/ids.hpp"

namespace draagkracht::build {

class PairSet {
 public:
  /// True if the pair was not in it yet.
  bool insert(std::uint32_t a, std::uint32_t b) {
    if ((count_ + 1) * 4 > slots_.size() * 3) {
      grow();
    }
    if (!put(code(a, b))) {
      return false;
    }
    ++count_;
    return true;
  }
  [[nodiscard]] bool has(std::uint32_t a, std::uint32_t b) const {
    if (slots_.empty()) {
      return false;
    }
    const std::uint64_t wanted = code(a, b);
    for (std::size_t i = mix(wanted) & (slots_.size() - 1);; i = (i + 1) & (slots_.size() - 1)) {
      if (slots_[i] == wanted) {
        return true;
      }
      if (slots_[i] == empty) {
        return false;
      }
    }
  }

 private:
  static constexpr std::uint64_t empty = ~std::uint64_t{0};
  static std::uint64_t code(std::uint32_t a, std::uint32_t b) {
    return a < b ? (std::uint64_t{a} << 32) | b : (std::uint64_t{b} << 32) | a;
  }
  bool put(std::uint64_t wanted) {
    std::size_t i = mix(wanted) & (slots_.size() - 1);
    for (; slots_[i] != empty; i = (i + 1) & (slots_.size() - 1)) {
      if (slots_[i] == wanted) {
        return false;
      }
    }
    slots_[i] = wanted;
    return true;
  }
  void grow() {
    const std::vector<std::uint64_t> old = std::move(slots_);
    slots_.assign(old.empty() ? 1024 : old.size() * 2, empty);
    for (const std::uint64_t pair : old) {
      if (pair != empty) {
        put(pair);
      }
    }
  }

  std::vector<std::uint64_t> slots_;
  std::size_t count_ = 0;
};

}  // namespace draagkracht::build
