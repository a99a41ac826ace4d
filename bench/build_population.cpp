// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How long building a population takes, and how much memory it asks for:
//   build_population [PERSONS [THREADS [SCENARIO]]]
#include <sys/resource.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "core/parallel.hpp"
#include "io/scenario_file.hpp"
#include "population/build.hpp"

int main(int argc, char** argv) {
  using namespace draagkracht;
  const int persons = argc > 1 ? std::atoi(argv[1]) : 100'000;
  const int threads = argc > 2 ? std::atoi(argv[2]) : parallel::hardware_threads();
  const LoadResult read = load_scenario(
      argc > 3 ? argv[3] : DRAAGKRACHT_SOURCE_DIR "/scenarios/planners/minder-begeleiding.toml");
  if (!read.ok()) {
    std::fprintf(stderr, "%s\n", read.problems.front().what.en.c_str());
    return 1;
  }
  ScenarioSpec spec = read.scenario->spec;
  spec.population.oversample.clear();
  const parallel::ThreadLimit limit(threads);
  for (int time = 0; time < 3; ++time) {
    const auto start = std::chrono::steady_clock::now();
    const Result<World> built =
        build_population(spec.population, spec.seed, 0, persons, Week{-spec.warm_up});
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    if (!built.ok()) {
      std::fprintf(stderr, "%s\n", built.problem().what.en.c_str());
      return 1;
    }
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    std::printf("%d persons, %zu ties, %d threads: %.2f s, most memory %.0f MB\n", persons,
                built.value().ties.size(), threads, passed.count(),
                static_cast<double>(used.ru_maxrss) * 1024 / 1e6);
  }
  return 0;
}
