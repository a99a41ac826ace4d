// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The engine for a browser page: a C interface around one scenario. The page writes a scenario as
// JSON into the engine's memory, warms up replicates once, and branches as many variants from them
// as it likes. The same functions compile natively, for tests. What the page asks about people is
// in people.cpp.
#include "run/outcome.hpp"
#include "run/spec_json.hpp"
#include "web/session.hpp"

using namespace draagkracht;
using namespace draagkracht::web;

// The page calls dk_load, dk_prepare and dk_begin in this order; what one made stays until it is
// called again, and each asks first for what it needs.
// NOLINTBEGIN(bugprone-unchecked-optional-access)
extern "C" {

/// Room for `bytes` of scenario JSON; returns where to write it.
DRAAGKRACHT_EXPORT(dk_input) char* dk_input(std::uint32_t bytes) {
  session().input.assign(bytes, '\0');
  return session().input.data();
}

/// Takes the scenario in the input; 1 when it is good, else 0 and a message.
DRAAGKRACHT_EXPORT(dk_load) std::int32_t dk_load() {
  Session& e = session();
  Result<ScenarioSpec> spec = spec_from_json({e.input.data(), e.input.size()});
  e.forget_runs();
  e.kept.clear();
  e.scenario.reset();
  if (!spec.ok()) {
    say(spec.problem());
    return 0;
  }
  e.scenario = std::move(spec).value();
  e.plan = group_plan(*e.scenario);
  return 1;
}

/// Takes one variant in the input: it becomes variant 1, and weeks 0 that were prepared stay. Who
/// is in which group stays as the scenario said. 1 when it is good; the run that was going on is
/// forgotten, but for one that `dk_change` is to carry on.
DRAAGKRACHT_EXPORT(dk_variant) std::int32_t dk_variant() {
  Session& e = session();
  if (!e.scenario) {
    return 0;
  }
  Result<VariantSpec> variant = variant_from_json({e.input.data(), e.input.size()});
  if (!variant.ok()) {
    say(variant.problem());
    return 0;
  }
  e.conditions.reset();  // it refers to the variant that goes
  e.scenario->variants.resize(2);
  e.scenario->variants[1] = std::move(variant).value();
  return 1;
}

/// The last problem as JSON text, and its length in bytes.
DRAAGKRACHT_EXPORT(dk_message) const char* dk_message() { return session().message.data(); }
DRAAGKRACHT_EXPORT(dk_message_size) std::uint32_t dk_message_size() {
  return static_cast<std::uint32_t>(session().message.size());
}

/// Builds and warms up a replicate, unless that was done before; its week 0 is kept for all
/// variants. 1 when done.
DRAAGKRACHT_EXPORT(dk_prepare) std::int32_t dk_prepare(std::uint32_t replicate) {
  Session& e = session();
  if (!e.scenario || replicate >= most_kept) {
    return 0;
  }
  e.forget_runs();
  if (e.kept.size() <= replicate) {
    e.kept.resize(replicate + 1);
  }
  if (!e.kept[replicate].week_zero) {
    Result<World> world = warmed_up(*e.scenario, replicate);
    if (!world.ok()) {
      say(world.problem());
      return 0;
    }
    e.kept[replicate].week_zero = std::move(world).value();
  }
  e.replicate = replicate;
  return 1;
}

/// Branches a variant from week 0. The baseline (0) comes first where groups grow later.
DRAAGKRACHT_EXPORT(dk_begin) std::int32_t dk_begin(std::uint32_t variant) {
  Session& e = session();
  if (!e.prepared() || variant >= e.scenario->variants.size()) {
    return 0;
  }
  Kept& kept = e.kept[e.replicate];
  e.story.clear();
  e.variant = variant;
  e.world = kept.week_zero;
  e.conditions.emplace(*e.scenario, &e.scenario->variants[variant]);
  e.recorder.emplace(e.plan, *e.world,
                     prices_of(e.scenario->population, e.scenario->parameters.measures.lost_work),
                     e.scenario->weeks, variant == 0 ? std::nullopt : std::optional(kept.joins));
  if (std::optional<Problem> problem = e.recorder->record(*e.world)) {
    say(*problem);
    return 0;
  }
  e.begin_history();
  return 1;
}

/// The run that goes on goes on under this variant, from the week it is in.
DRAAGKRACHT_EXPORT(dk_change) std::int32_t dk_change(std::uint32_t variant) {
  Session& e = session();
  if (!e.world || variant >= e.scenario->variants.size()) {
    return 0;
  }
  e.variant = variant;
  e.conditions.emplace(*e.scenario, &e.scenario->variants[variant]);
  return 1;
}

/// Lets weeks pass, not beyond the end of the scenario; returns the week reached, or -1 after a
/// defect.
DRAAGKRACHT_EXPORT(dk_advance) std::int32_t dk_advance(std::int32_t weeks) {
  Session& e = session();
  if (!e.world || !e.conditions) {
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
    e.write_story();
    if (e.history) {
      e.history->see(*e.world);
    }
  }
  if (e.variant == 0) {
    e.kept[e.replicate].joins = e.recorder->joins();
  }
  return e.world->week.value;
}

/// Hash of the state now, as in `state_hashes` of a manifest.
DRAAGKRACHT_EXPORT(dk_state_hash) std::uint64_t dk_state_hash() {
  return session().world ? session().world->hash() : 0;
}

/// The series so far: [(group * measures + measure) * (weeks + 1) + week], and its length.
DRAAGKRACHT_EXPORT(dk_series) const double* dk_series() {
  return session().recorder ? session().recorder->series().data() : nullptr;
}
DRAAGKRACHT_EXPORT(dk_series_size) std::uint32_t dk_series_size() {
  return session().recorder ? static_cast<std::uint32_t>(session().recorder->series().size()) : 0;
}

/// Living residents of the running variant.
DRAAGKRACHT_EXPORT(dk_residents) std::uint32_t dk_residents() {
  return session().world ? static_cast<std::uint32_t>(session().world->residents()) : 0;
}

}  // extern "C"
// NOLINTEND(bugprone-unchecked-optional-access)
