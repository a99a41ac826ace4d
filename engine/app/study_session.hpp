// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Runs that go to a folder, by `run` or `sweep`: with progress, an interruption that can be gone on
// from, and a full disk that loses nothing.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/terminal.hpp"
#include "io/failure.hpp"
#include "io/results.hpp"

namespace draagkracht::app {

double seconds_now();
Date today();

struct SessionOptions {
  const std::vector<std::string>& given;  ///< the command line as it was, to say how to go on
  bool resumed = false;
  /// What is kept of a run; empty: all of it.
  std::function<RunOutcome(const RunOutcome&)> reduced{};
};

class StudySession {
 public:
  StudySession(const Common& common, const Setup& setup, ResultsFolder& folder,
               SessionOptions options)
      : common_(common), setup_(setup), folder_(folder), options_(std::move(options)) {}

  /// Does all runs that are not in the folder yet. Throws Failure.
  [[nodiscard]] StudySummary simulate() const;
  /// True when the user stopped it: what is done is noted, and how to go on is said.
  [[nodiscard]] bool stopped(const StudySummary& summary) const;
  /// The failure that names the folder and says how to go on.
  [[nodiscard]] Failure cannot_write(const Problem& problem) const;
  /// Throws that failure unless it went well.
  void done(const Result<void>& result) const;

 private:
  [[nodiscard]] StudySummary run_all() const;

  const Common& common_;
  const Setup& setup_;
  ResultsFolder& folder_;
  SessionOptions options_;
};

}  // namespace draagkracht::app
