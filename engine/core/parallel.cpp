// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "core/parallel.hpp"

#ifndef __wasm__
#include <tbb/blocked_range.h>
#include <tbb/global_control.h>
#include <tbb/info.h>
#include <tbb/parallel_for.h>
#include <tbb/partitioner.h>
#include <tbb/task_arena.h>
#endif
#ifdef DRAAGKRACHT_TSAN
#include <sanitizer/tsan_interface.h>
#endif

namespace draagkracht::parallel {

#ifdef __wasm__

struct ThreadLimit::Control {};
ThreadLimit::ThreadLimit(int) {}
ThreadLimit::~ThreadLimit() = default;

int hardware_threads() { return 1; }

void detail::run(std::size_t n, TaskRef task) {
  for (std::size_t i = 0; i < n; ++i) {
    task(i);
  }
}

#else

namespace {

// Where loops run while a limit lives: TBB's own arena is never wider than the machine, and a test
// on two cores wants four threads. Written outside of loops only.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables)
tbb::task_arena* limited_arena = nullptr;

// The packaged TBB is not built for the thread sanitizer, which would call every handing over of a
// task a race. So it is told: what came before `publish(mark)` is seen after `observe(mark)`.
#ifdef DRAAGKRACHT_TSAN
void publish(char& mark) { __tsan_release(&mark); }
void observe(char& mark) { __tsan_acquire(&mark); }
#else
void publish(char&) {}
void observe(char&) {}
#endif

}  // namespace

struct ThreadLimit::Control {
  explicit Control(int threads)
      : limit(tbb::global_control::max_allowed_parallelism, static_cast<std::size_t>(threads)),
        arena(static_cast<int>(
            tbb::global_control::active_value(tbb::global_control::max_allowed_parallelism))),
        outer(limited_arena) {
    limited_arena = &arena;
  }
  ~Control() { limited_arena = outer; }
  Control(const Control&) = delete;
  Control& operator=(const Control&) = delete;

  tbb::global_control limit;
  tbb::task_arena arena;
  tbb::task_arena* outer;
};

ThreadLimit::ThreadLimit(int threads)
    : control_(std::make_unique<Control>(threads > 1 ? threads : 1)) {}
ThreadLimit::~ThreadLimit() = default;

int hardware_threads() { return tbb::info::default_concurrency(); }

void detail::run(std::size_t n, TaskRef task) {
  // isolate: a thread that waits here for the last of these tasks takes no task from outside, else
  // a second replicate could start on top of the first on one thread and spoil its scratch space.
  char begun = 0;
  char ended = 0;
  const auto loop = [&] {
    tbb::this_task_arena::isolate([&] {
      tbb::parallel_for(
          tbb::blocked_range<std::size_t>(0, n, 1),
          [&](const tbb::blocked_range<std::size_t>& range) {
            observe(begun);
            for (std::size_t i = range.begin(); i < range.end(); ++i) {
              task(i);
            }
            publish(ended);
          },
          tbb::simple_partitioner());
    });
  };
  publish(begun);
  if (limited_arena != nullptr) {
    limited_arena->execute(loop);  // in place for a thread that is in it already
  } else {
    loop();
  }
  observe(ended);
}

#endif

}  // namespace draagkracht::parallel
