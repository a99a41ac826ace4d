// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/interrupt.hpp"

#include <unistd.h>

#include <atomic>
#include <csignal>

namespace draagkracht::app {

namespace {

// A signal handler has nothing else to write to.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
std::atomic<bool> stop{false};
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may not wait for a lock");

extern "C" void on_signal(int) {
  if (stop.exchange(true)) {
    _exit(130);
  }
}

}  // namespace

void watch_for_interrupt() {
  struct sigaction action{};
  action.sa_handler = on_signal;
  sigemptyset(&action.sa_mask);
  action.sa_flags = SA_RESTART;  // a write in progress goes on
  sigaction(SIGINT, &action, nullptr);
  sigaction(SIGTERM, &action, nullptr);
}

bool interrupted() { return stop.load(std::memory_order_relaxed); }

}  // namespace draagkracht::app
