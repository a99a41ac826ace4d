// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/messages.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

#include "core/digits.hpp"
#include "core/nearest.hpp"

namespace draagkracht {

void Problems::add(const Place& place, Text what) {
  const std::string text = place.text();
  const auto head = [](const std::string& nl) {
    return std::string_view(nl).substr(0, nl.find('['));
  };
  std::size_t file = found_.size();
  for (const Found& found : found_) {
    if (found.problem.place == text && head(found.problem.what.nl) == head(what.nl)) {
      return;
    }
    if (found.place.file && place.file && *found.place.file == *place.file) {
      file = std::min(file, found.file);
    }
  }
  found_.push_back({file, place, {std::move(what), text}});
}

void Problems::add(Problem problem) { found_.push_back({found_.size(), {}, std::move(problem)}); }

std::vector<Problem> Problems::list() const {
  std::vector<Found> sorted = found_;
  std::ranges::stable_sort(sorted, {}, [](const Found& found) {
    return std::tuple(found.file, found.place.line, found.place.column);
  });
  std::vector<Problem> problems;
  problems.reserve(sorted.size());
  for (Found& found : sorted) {
    problems.push_back(std::move(found.problem));
  }
  return problems;
}

std::string in_quotes(std::string_view word) { return '"' + std::string(word) + '"'; }

std::string number_text(double value) {
  // "20000000", not "2e+07": whole numbers stay whole.
  const bool whole = value == std::floor(value) && std::abs(value) < 1e15;
  return whole ? digits_of(value, std::chars_format::fixed) : digits_of(value);
}

Text did_you_mean(std::string_view word, std::span<const std::string_view> known) {
  const std::string near = nearest(word, known);
  return near.empty() ? Text{}
                      : Text{" Bedoelt u " + in_quotes(near) + "?",
                             " Did you mean " + in_quotes(near) + "?"};
}

Text meant_and_allowed(std::string_view word, std::span<const std::string_view> known) {
  Text text = did_you_mean(word, known);
  if (known.empty()) {
    return text;
  }
  std::string list;
  for (auto at = known.begin(); at != known.end(); ++at) {
    const std::string_view item = *at;
    if (std::find(known.begin(), at, item) != at) {
      continue;  // the keys of several levers together name some twice
    }
    if (!list.empty()) {
      list += ", ";
    }
    list += item;
  }
  text.nl += " Toegestaan: " + list + ".";
  text.en += " Allowed: " + list + ".";
  return text;
}

Text operator+(Text a, const Text& b) {
  a.nl += b.nl;
  a.en += b.en;
  return a;
}

std::string problem_line(const Problem& problem, Language language) {
  const std::string& what = problem.what.in(language);
  return problem.place.empty() ? what : problem.place + ": " + what;
}

}  // namespace draagkracht
