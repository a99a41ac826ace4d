// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What ends a command, with the exit code that says whose fault it is.
#pragma once

#include <stdexcept>
#include <utility>
#include <vector>

#include "io/messages.hpp"
#include "io/scenario_file.hpp"

namespace draagkracht {

class Failure : public std::runtime_error {
 public:
  Failure(Fault fault, std::vector<Problem> problems)
      : std::runtime_error(problems.empty() ? "" : problems.front().what.en),
        fault_(fault),
        problems_(std::move(problems)) {}
  Failure(Fault fault, Problem problem) : Failure(fault, std::vector{std::move(problem)}) {}

  [[nodiscard]] Fault fault() const { return fault_; }
  [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }

 private:
  Fault fault_;
  std::vector<Problem> problems_;
};

/// The value, or a Failure with this fault.
template <class T>
T value_or_fail(Result<T> result, Fault fault) {
  if (!result.ok()) {
    throw Failure(fault, result.problem());
  }
  return std::move(result).value();
}
inline void done_or_fail(const Result<void>& result, Fault fault) {
  if (!result.ok()) {
    throw Failure(fault, result.problem());
  }
}

}  // namespace draagkracht
