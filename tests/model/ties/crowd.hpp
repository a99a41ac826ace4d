// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Many people in the same position, so that a chance shows as a number.
#pragma once

#include <map>
#include <string>

#include "model/mechanisms.hpp"
#include "model/quiet.hpp"
#include "support/catch.hpp"

namespace draagkracht::test {

/// Lines for so many: each # stands for their number.
inline std::string times(int count, const std::string& lines) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    for (const char c : lines) {
      text += c == '#' ? std::to_string(i) : std::string(1, c);
    }
    text += '\n';
  }
  return text;
}

struct Crowd : QuietTown {
  using QuietTown::QuietTown;

  [[nodiscard]] World& world() { return network.world; }
  void off(std::string_view id) {
    REQUIRE(mechanism(id) != nullptr);
    mechanism(id)->off(parameters);
  }
  /// Calls f(person) for everybody whose name begins with this letter.
  template <class F>
  void each(char letter, F&& f) {
    for (const auto& [name, person] : network.people) {
      if (name.front() == letter) {
        f(person);
      }
    }
  }
  template <class F>
  int count(char letter, F&& f) {
    int sum = 0;
    each(letter, [&](PersonId p) { sum += f(p) ? 1 : 0; });
    return sum;
  }
  /// Ties that satisfy f.
  template <class F>
  int ties_that(F&& f) {
    int sum = 0;
    for (const Tie& tie : world().ties.columns.row) {
      sum += f(tie) ? 1 : 0;
    }
    return sum;
  }
  /// How often something happens to people whose name begins with each letter, in so many weeks.
  std::map<char, int> happens(EventKind kind, int weeks_long, Cause cause = Cause::none) {
    std::map<Key, char> letter;
    for (const auto& [name, person] : network.people) {
      letter[world().key(person)] = name.front();
    }
    std::map<char, int> often;
    for (int i = 0; i < weeks_long; ++i) {
      weeks();
      for (const Event& event : world().events) {
        if (event.kind == kind && (cause == Cause::none || event.cause == cause)) {
          ++often[letter[event.person]];
        }
      }
    }
    return often;
  }
  [[nodiscard]] Tie& between(const std::string& a, const std::string& b) {
    return world().ties.columns.row[network.tie(a, b).index()];
  }
};

}  // namespace draagkracht::test
