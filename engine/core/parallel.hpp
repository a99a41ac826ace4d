// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// Loops over many rows or many runs with the same bits at any number of threads: blocks are cut by
/// size and never by thread, each block writes only its own rows, and sums run in block order. The
/// only place that knows TBB (in parallel.cpp); in the browser everything runs serially.
///
/// Nested use is allowed. A task that waits for its own inner loop works only on that loop and
/// never starts another task in between, so scratch space per thread is safe from the outer loop.

#include <cstddef>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace draagkracht::parallel {

namespace detail {

/// A function to call without owning it: alive for the call only.
class TaskRef {
 public:
  template <class F>
    requires(!std::is_same_v<std::remove_cvref_t<F>, TaskRef>)
  TaskRef(F&& f)  // NOLINT(google-explicit-constructor): meant to be made in the call
                  // The call gets back the very type that went in.
                  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast)
      : object_(const_cast<void*>(static_cast<const void*>(std::addressof(f)))),
        call_([](void* object, std::size_t i) {
          (*static_cast<std::remove_reference_t<F>*>(object))(i);
        }) {}
  void operator()(std::size_t i) const { call_(object_, i); }

 private:
  void* object_;
  void (*call_)(void*, std::size_t);
};

/// Calls task(0) .. task(n - 1), in any order, on any thread; returns when all are done.
void run(std::size_t n, TaskRef task);

}  // namespace detail

/// Threads this machine can run at once; 1 in the browser.
[[nodiscard]] int hardware_threads();

/// While it lives, loops use at most this many threads (at least 1; more than the machine has is
/// allowed, for tests). Of several alive the smallest counts. Make and end it outside of any loop.
class ThreadLimit {
 public:
  explicit ThreadLimit(int threads);
  ~ThreadLimit();
  ThreadLimit(const ThreadLimit&) = delete;
  ThreadLimit& operator=(const ThreadLimit&) = delete;

 private:
  struct Control;
  std::unique_ptr<Control> control_;
};

/// Calls f(i) for i = 0 .. n - 1 as tasks of their own: for replicates and variants.
template <class F>
void for_each_task(std::size_t n, F&& f) {
  if (n == 1) {
    f(std::size_t{0});
  } else if (n > 1) {
    detail::run(n, f);
  }
}

/// Rows of care records per block. Below some 50,000 people threads are better spent on replicates:
/// a block of this size keeps such a world on one thread, with its data in that core's cache.
inline constexpr std::size_t rows_per_block = 16384;

/// Calls f(begin, end, block_index) for rows 0 .. n - 1 in blocks of `block` rows (a multiple of 16
/// keeps blocks on cache lines of their own; 0 counts as 1). One block runs in place, without TBB.
template <class F>
void for_blocks(std::size_t n, std::size_t block, F&& f) {
  const std::size_t size = block > 0 ? block : 1;
  for_each_task(n / size + (n % size != 0 ? 1 : 0), [&](std::size_t index) {
    const std::size_t begin = index * size;
    f(begin, n - begin > size ? begin + size : n, index);
  });
}

/// The sum of f over rows 0 .. n - 1, where f(begin, end) gives the sum of a range or f(row) that
/// of one row. First within blocks, then over blocks in order: the bits depend on n and `block`
/// only.
template <class F>
[[nodiscard]] double ordered_sum(std::size_t n, std::size_t block, F&& f) {
  const std::size_t size = block > 0 ? block : 1;
  std::vector<double> sums(n / size + (n % size != 0 ? 1 : 0), 0.0);
  for_blocks(n, size, [&](std::size_t begin, std::size_t end, std::size_t index) {
    if constexpr (std::is_invocable_v<F&, std::size_t, std::size_t>) {
      sums[index] = f(begin, end);
    } else {
      double sum = 0.0;
      for (std::size_t row = begin; row < end; ++row) {
        sum += f(row);
      }
      sums[index] = sum;
    }
  });
  double total = 0.0;
  for (const double sum : sums) {
    total += sum;
  }
  return total;
}

}  // namespace draagkracht::parallel
