// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A rule with its mechanism and without: drawn networks in which only what a test is about is at
// work, and the same with the switch off.
#pragma once

#include <stdexcept>
#include <string>
#include <string_view>

#include "model/mechanisms.hpp"
#include "model/quiet.hpp"

namespace draagkracht::test {

/// Takes a mechanism away; nothing for an empty name.
inline void switch_off(ModelParameters& parameters, std::string_view id) {
  if (const Mechanism* found = mechanism(id)) {
    found->off(parameters);
  } else if (!id.empty()) {
    throw std::invalid_argument("no such mechanism");
  }
}

/// `n` copies of a text in which every # is the number of the copy.
inline std::string copies(int n, std::string_view text) {
  std::string all;
  for (int i = 0; i < n; ++i) {
    for (const char letter : text) {
      all += letter == '#' ? std::to_string(i) : std::string(1, letter);
    }
    all += '\n';
  }
  return all;
}

/// Number of open links.
inline int open_links(const World& w) {
  int n = 0;
  for (const CareLink& link : w.links) {
    n += link.open != 0 ? 1 : 0;
  }
  return n;
}

}  // namespace draagkracht::test
