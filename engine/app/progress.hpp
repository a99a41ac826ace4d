// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <thread>

#include "app/terminal.hpp"

namespace draagkracht::app {

/// A progress bar with the time left on a terminal; elsewhere a line at every 10 %. Nothing with
/// --quiet.
class Progress {
 public:
  /// Work is counted in person-weeks; those of the warm-up record nothing and go as fast as others.
  Progress(const Common& common, std::uint64_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  /// May be called from several threads.
  void add(std::uint64_t person_weeks) { done_.fetch_add(person_weeks, std::memory_order_relaxed); }

 private:
  void show(bool last);

  const Common& common_;
  const double total_;
  const bool bar_;
  std::atomic<std::uint64_t> done_{0};
  int tenths_shown_ = 0;
  std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
  std::mutex mutex_;
  std::condition_variable wake_;
  bool stop_ = false;
  std::thread thread_;
};

}  // namespace draagkracht::app
