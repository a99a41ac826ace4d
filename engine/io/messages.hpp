// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The sentences about files that several readers need, in both languages.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "io/document.hpp"

namespace draagkracht {

/// Everything that is wrong with a file. A variant that extends another repeats its mistakes: of
/// two sentences about one place that differ only in the [table] they name, the first is kept.
class Problems {
 public:
  void add(const Place& place, Text what);
  void add(Problem problem);
  [[nodiscard]] bool none() const { return found_.empty(); }
  /// In the order of the files, line by line.
  [[nodiscard]] std::vector<Problem> list() const;

 private:
  struct Found {
    std::size_t file = 0;  ///< order in which files were first complained about
    Place place;
    Problem problem;
  };
  std::vector<Found> found_;
};

/// The word between double quotes.
std::string in_quotes(std::string_view word);

/// A number as files write it: shortest, with a point.
std::string number_text(double value);

/// " Did you mean ...?", or nothing when no known word is near.
Text did_you_mean(std::string_view word, std::span<const std::string_view> known);

/// " Did you mean ...? Allowed: ...": what follows on an unknown word.
Text meant_and_allowed(std::string_view word, std::span<const std::string_view> known);

/// Both texts, one behind the other.
Text operator+(Text a, const Text& b);

/// "FILE:LINE:COL: what" in one language.
std::string problem_line(const Problem& problem, Language language);

}  // namespace draagkracht
