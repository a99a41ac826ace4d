// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// How long building a population takes, and how much memory it asks for:
//   build_population [PERSONS [THREADS [SCENARIO]]]
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <span>
#include <string>

#include "core/parallel.hpp"
#include "io/scenario_file.hpp"
#include "population/build.hpp"

namespace {

/// Most memory in use so far, in millions of bytes; 0 where the system does not tell.
long most_memory() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    if (word == "VmHWM:") {
      long kibibytes = 0;
      status >> kibibytes;
      return kibibytes * 1024 / 1'000'000;
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace draagkracht;
  const std::span<char*> words(argv, static_cast<std::size_t>(argc));
  const int persons = words.size() > 1 ? std::atoi(words[1]) : 100'000;
  const int threads = words.size() > 2 ? std::atoi(words[2]) : parallel::hardware_threads();
  const LoadResult read = load_scenario(words.size() > 3 ? words[3]
                                                         : DRAAGKRACHT_SOURCE_DIR
                                            "/scenarios/planners/minder-begeleiding.toml");
  if (!read.scenario) {
    std::cerr << read.problems.front().what.en << '\n';
    return 1;
  }
  ScenarioSpec spec = read.scenario->spec;
  spec.population.oversample.clear();
  const parallel::ThreadLimit limit(threads);
  for (int time = 0; time < 3; ++time) {
    const auto start = std::chrono::steady_clock::now();
    const Result<World> built = build_population(spec.population, spec.seed, 0, persons,
                                                 Week{-spec.warm_up}, spec.parameters.start);
    const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - start;
    if (!built.ok()) {
      std::cerr << built.problem().what.en << '\n';
      return 1;
    }
    std::cout << persons << " persons, " << built.value().ties.size() << " ties, " << threads
              << " threads: " << passed.count() << " s, most memory " << most_memory() << " MB\n";
  }
  return 0;
}
