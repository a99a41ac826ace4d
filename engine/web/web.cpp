// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The engine for a browser page: a C interface of a dozen functions around one scenario. The page
// writes a scenario as JSON into the engine's memory, warms up a replicate once, and branches as
// many variants from it as it likes. The same functions compile natively, for tests.
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <vector>

#include "measures/recorder.hpp"
#include "run/in_force.hpp"
#include "run/outcome.hpp"
#include "run/spec_json.hpp"

#if defined(__wasm__)
#define DRAAGKRACHT_EXPORT(name) __attribute__((export_name(#name)))
#else
#define DRAAGKRACHT_EXPORT(name)
#endif

namespace {

using namespace draagkracht;

/// One page, one engine: what the functions below share.
struct Engine {
  std::vector<char> input;  ///< where the page writes JSON
  std::string message;      ///< the last problem, as {"nl": ..., "en": ...}
  std::optional<ScenarioSpec> scenario;
  std::optional<World> week_zero;  ///< of the replicate prepared last
  std::optional<World> world;      ///< the variant that is running
  std::optional<SeriesRecorder> recorder;
  std::vector<Join> joins;
  std::optional<Conditions> conditions;  ///< of that variant
  std::uint32_t variant = 0;
};

Engine& engine() {
  static Engine instance;
  return instance;
}

void say(const Problem& problem) {
  const auto quoted = [](const std::string& text) {
    std::string out = "\"";
    for (const char c : text) {
      if (c == '"' || c == '\\') {
        out += '\\';
      }
      out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out + "\"";
  };
  engine().message = "{\"place\":" + quoted(problem.place) + ",\"nl\":" + quoted(problem.what.nl) +
                     ",\"en\":" + quoted(problem.what.en) + "}";
}

}  // namespace

// The page calls dk_load, dk_prepare and dk_begin in this order; what one made stays until it is
// called again, and each asks first for what it needs.
// NOLINTBEGIN(bugprone-unchecked-optional-access)
extern "C" {

/// Room for `bytes` of scenario JSON; returns where to write it.
DRAAGKRACHT_EXPORT(dk_input) char* dk_input(std::uint32_t bytes) {
  engine().input.assign(bytes, '\0');
  return engine().input.data();
}

/// Takes the scenario in the input; 1 when it is good, else 0 and a message.
DRAAGKRACHT_EXPORT(dk_load) std::int32_t dk_load() {
  Engine& e = engine();
  Result<ScenarioSpec> spec = spec_from_json({e.input.data(), e.input.size()});
  e.week_zero.reset();
  e.world.reset();
  e.recorder.reset();
  e.conditions.reset();
  e.scenario.reset();
  if (!spec.ok()) {
    say(spec.problem());
    return 0;
  }
  e.scenario = std::move(spec).value();
  return 1;
}

/// The last problem as JSON text, and its length in bytes.
DRAAGKRACHT_EXPORT(dk_message) const char* dk_message() { return engine().message.data(); }
DRAAGKRACHT_EXPORT(dk_message_size) std::uint32_t dk_message_size() {
  return static_cast<std::uint32_t>(engine().message.size());
}

/// Builds and warms up a replicate; its week 0 is kept for all variants. 1 when done.
DRAAGKRACHT_EXPORT(dk_prepare) std::int32_t dk_prepare(std::uint32_t replicate) {
  Engine& e = engine();
  if (!e.scenario) {
    return 0;
  }
  e.recorder.reset();
  Result<World> world = warmed_up(*e.scenario, replicate);
  if (!world.ok()) {
    say(world.problem());
    return 0;
  }
  e.week_zero = std::move(world).value();
  e.joins.clear();
  return 1;
}

/// Branches a variant from week 0. The baseline (0) comes first where groups grow later.
DRAAGKRACHT_EXPORT(dk_begin) std::int32_t dk_begin(std::uint32_t variant) {
  Engine& e = engine();
  if (!e.week_zero || variant >= e.scenario->variants.size()) {
    return 0;
  }
  e.variant = variant;
  e.world = e.week_zero;
  e.conditions.emplace(*e.scenario, &e.scenario->variants[variant]);
  e.recorder.emplace(group_plan(*e.scenario), *e.world,
                     prices_of(e.scenario->population, e.scenario->parameters.measures.lost_work),
                     e.scenario->weeks, variant == 0 ? std::nullopt : std::optional(e.joins));
  if (std::optional<Problem> problem = e.recorder->record(*e.world)) {
    say(*problem);
    return 0;
  }
  return 1;
}

/// Lets weeks pass, not beyond the end of the scenario; returns the week reached, or -1 after a
/// defect.
DRAAGKRACHT_EXPORT(dk_advance) std::int32_t dk_advance(std::int32_t weeks) {
  Engine& e = engine();
  if (!e.world) {
    return -1;
  }
  for (std::int32_t i = 0; i < weeks && e.world->week.value < e.scenario->weeks; ++i) {
    if (std::optional<Problem> problem = e.conditions->pass_week(*e.world, true)) {
      say(*problem);
      return -1;
    }
    if (std::optional<Problem> problem = e.recorder->record(*e.world)) {
      say(*problem);
      return -1;
    }
  }
  if (e.variant == 0) {
    e.joins = e.recorder->joins();
  }
  return e.world->week.value;
}

/// Hash of the state now, as in `state_hashes` of a manifest.
DRAAGKRACHT_EXPORT(dk_state_hash) std::uint64_t dk_state_hash() {
  return engine().world ? engine().world->hash() : 0;
}

/// The series so far: [(group * measures + measure) * (weeks + 1) + week], and its length.
DRAAGKRACHT_EXPORT(dk_series) const double* dk_series() {
  return engine().recorder ? engine().recorder->series().data() : nullptr;
}
DRAAGKRACHT_EXPORT(dk_series_size) std::uint32_t dk_series_size() {
  return engine().recorder ? static_cast<std::uint32_t>(engine().recorder->series().size()) : 0;
}

/// Living residents of the running variant.
DRAAGKRACHT_EXPORT(dk_residents) std::uint32_t dk_residents() {
  return engine().world ? static_cast<std::uint32_t>(engine().world->residents()) : 0;
}

}  // extern "C"
// NOLINTEND(bugprone-unchecked-optional-access)
