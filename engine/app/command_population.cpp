// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <nlohmann/json.hpp>

#include "app/commands.hpp"
#include "app/interrupt.hpp"
#include "app/population_view.hpp"
#include "app/progress.hpp"
#include "core/parallel.hpp"
#include "io/failure.hpp"
#include "io/file_text.hpp"
#include "run/replicate.hpp"

namespace draagkracht::app {

namespace {

LoadedScenario scenario_of(const PopulationOptions& options) {
  LoadResult loaded = load_scenario(options.scenario);
  if (!loaded.ok() || !loaded.scenario) {
    throw Failure(loaded.fault, loaded.problems);
  }
  ScenarioSpec& spec = loaded.scenario->spec;
  spec.persons = options.persons.value_or(spec.persons);
  spec.seed = options.seed.value_or(spec.seed);
  return std::move(*loaded.scenario);
}

/// Lets weeks of the baseline pass; false when the user stopped it.
bool live(const Common& common, const ScenarioSpec& spec, World& world, int weeks,
          LifeStories& lives) {
  const std::uint64_t persons = world.residents();
  Progress progress(common, persons * static_cast<std::uint64_t>(weeks));
  const Week end = world.week + weeks;
  while (world.week < end) {
    if (interrupted()) {
      return false;
    }
    const Week next = world.week + 1;
    lives.before(world);
    world = replay(spec, 0, std::move(world), next);
    if (world.week != next) {
      throw Failure(Fault::ours,
                    Problem{{"Een week kon niet worden doorgerekend.", "A week could not be run."},
                            "week " + std::to_string(next.value)});
    }
    lives.after(world);
    progress.add(persons);
  }
  return true;
}

}  // namespace

Fault population(const Common& common, const PopulationOptions& options) {
  const LoadedScenario loaded = scenario_of(options);
  const ScenarioSpec& spec = loaded.spec;
  refuse_to_replace(options.html, options.force);
  const parallel::ThreadLimit limit(common.threads > 0 ? common.threads
                                                       : parallel::hardware_threads());
  say(common, {"Bevolking van " + std::to_string(spec.persons) + " inwoners bouwen ...",
               "Building a population of " + std::to_string(spec.persons) + " residents ..."});
  Result<World> made = built(spec, static_cast<std::uint32_t>(options.replicate));
  if (!made.ok()) {
    throw Failure(Fault::file, located(loaded, made.problem()));
  }
  World world = std::move(made).value();
  LifeStories lives(world, choose_lives(world, static_cast<std::size_t>(options.lives)));
  const int weeks = options.after > 0 ? options.after : options.lives > 0 ? spec.weeks : 0;
  if (weeks > 0) {
    watch_for_interrupt();
    if (!live(common, spec, world, weeks, lives)) {
      complain(common, {"Gestopt.", "Stopped."});
      return Fault::interrupted;
    }
  }
  const PopulationView view(spec, world, static_cast<std::size_t>(options.households));
  if (!options.html.empty()) {
    done_or_fail(write_file_safely(options.html, population_html(view)), Fault::input_output);
    say(common, {"Pagina: " + options.html, "Page: " + options.html});
  }
  if (common.json) {
    print(population_json(view).dump(2) + "\n");
    return Fault::none;
  }
  print(population_text(view, common.language, options.full));
  if (!lives.stories().empty()) {
    print(lives_text(lives.stories(), spec.start, common.language));
  }
  return Fault::none;
}

}  // namespace draagkracht::app
