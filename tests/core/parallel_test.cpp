// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <atomic>
#include <bit>
#include <chrono>
#include <cstdint>
#include <set>
#include <thread>
#include <vector>

#include "core/draw.hpp"
#include "core/hash.hpp"
#include "core/parallel.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

/// Terms of very different size, so that another order of adding shows in the bits.
double term(std::size_t row) {
  return math::exp(Draw(Luck{1, 0}, decision("test.parallel"), Key{row}, Week{0}).normal() * 8.0);
}

std::uint64_t bits(double x) { return std::bit_cast<std::uint64_t>(x); }

}  // namespace

TEST_CASE("blocks cover every row once, whatever the number of threads", "[core][parallel]") {
  for (int threads = 1; threads <= 4; ++threads) {
    const parallel::ThreadLimit limit(threads);
    for (const std::size_t n : {0, 1, 15, 16, 17, 1000}) {
      std::vector<int> visits(n, 0);
      std::vector<std::size_t> ends(n / 16 + 1, 0);
      parallel::for_blocks(n, 16, [&](std::size_t begin, std::size_t end, std::size_t index) {
        ends[index] = end - index * 16;
        for (std::size_t row = begin; row < end; ++row) {
          ++visits[row];
        }
      });
      CHECK(std::ranges::all_of(visits, [](int v) { return v == 1; }));
      CHECK(ends[n / 16] == n % 16);
    }
  }
}

TEST_CASE("a sum has the same bits with 1 to 4 threads", "[core][parallel]") {
  const std::size_t n = 30000;
  double serial = 0.0;
  for (std::size_t begin = 0; begin < n; begin += 512) {
    double block = 0.0;
    for (std::size_t row = begin; row < std::min(n, begin + 512); ++row) {
      block += term(row);
    }
    serial += block;
  }
  double plain = 0.0;
  for (std::size_t row = 0; row < n; ++row) {
    plain += term(row);
  }
  REQUIRE(bits(plain) != bits(serial));  // else this test could not fail
  for (int threads = 1; threads <= 4; ++threads) {
    const parallel::ThreadLimit limit(threads);
    for (int again = 0; again < 5; ++again) {
      CHECK(bits(parallel::ordered_sum(n, 512, term)) == bits(serial));
    }
    const auto range = [](std::size_t begin, std::size_t end) {
      double sum = 0.0;
      for (std::size_t row = begin; row < end; ++row) {
        sum += term(row);
      }
      return sum;
    };
    CHECK(bits(parallel::ordered_sum(n, 512, range)) == bits(serial));
  }
  CHECK(parallel::ordered_sum(0, 512, term) == 0.0);
}

TEST_CASE("a limit is kept, and four threads really come", "[core][parallel]") {
  const auto most_at_once = [] {
    std::atomic<int> now{0};
    std::atomic<int> most{0};
    parallel::for_each_task(64, [&](std::size_t) {
      const int running = ++now;
      int seen = most;
      while (seen < running && !most.compare_exchange_weak(seen, running)) {
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(2));
      --now;
    });
    return most.load();
  };
  {
    const parallel::ThreadLimit limit(1);
    CHECK(most_at_once() == 1);
  }
  {
    const parallel::ThreadLimit limit(2);
    CHECK(most_at_once() <= 2);
    const parallel::ThreadLimit wider(4);  // the smallest of those alive counts
    CHECK(most_at_once() <= 2);
  }
  const parallel::ThreadLimit limit(4);
  // On a busy machine the second thread may come late: up to five seconds of tries.
  int most = most_at_once();
  for (int tries = 0; most < 2 && tries < 40; ++tries) {
    most = most_at_once();
  }
  CHECK(most <= 4);
  CHECK(most >= 2);
  CHECK(parallel::hardware_threads() >= 1);
}

TEST_CASE("a thread that waits for its inner loop starts no other task", "[core][parallel]") {
  // Uneven tasks that sleep: threads run out of their own, take inner parts of others, and those
  // others must wait. Without isolation about four runs in ten see tasks interleaved (counted on
  // two cores), hence twelve runs: such a defect passes with chance 0.002.
  const parallel::ThreadLimit limit(4);
  std::atomic<int> interleaved{0};
  const auto one_task = [&](std::size_t task) {
    static thread_local int depth = 0;  // stands for the scratch space of a replicate
    interleaved += depth != 0 ? 1 : 0;
    ++depth;
    parallel::for_each_task(4, [&](std::size_t part) {
      std::this_thread::sleep_for(
          std::chrono::microseconds(part == 3 || task % 16 == 0 ? 900 : 50));
    });
    --depth;
  };
  for (int run = 0; run < 12; ++run) {
    parallel::for_each_task(64, one_task);
  }
  CHECK(interleaved == 0);
}

TEST_CASE("loops within loops: no deadlock, the same bits", "[core][parallel]") {
  std::uint64_t first = 0;
  for (int threads = 1; threads <= 4; ++threads) {
    const parallel::ThreadLimit limit(threads);
    std::vector<std::uint64_t> sums(24, 0);
    parallel::for_each_task(sums.size(), [&](std::size_t task) {
      std::uint64_t hash = 0;
      for (int phase = 0; phase < 6; ++phase) {
        hash = mix(hash, bits(parallel::ordered_sum(
                             640, 16, [&](std::size_t row) { return term(row + 640 * task); })));
        std::vector<std::uint64_t> inner(8, 0);
        parallel::for_each_task(8, [&](std::size_t i) {  // a third level
          inner[i] = bits(
              parallel::ordered_sum(64, 16, [&](std::size_t row) { return term(row * (i + 1)); }));
        });
        for (const std::uint64_t word : inner) {
          hash = mix(hash, word);
        }
      }
      sums[task] = hash;
    });
    StateHash hash;
    hash.add(sums);
    first = threads == 1 ? hash.value() : first;
    CHECK(hash.value() == first);
  }
}
