// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the functions for a page share: one page, one engine, one scenario.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "measures/instruments/network_history.hpp"
#include "measures/recorder.hpp"
#include "run/in_force.hpp"

#if defined(__wasm__)
#define DRAAGKRACHT_EXPORT(name) __attribute__((export_name(#name)))
#else
#define DRAAGKRACHT_EXPORT(name)
#endif

namespace draagkracht::web {

/// More replicates than this are not for a page.
inline constexpr std::uint32_t most_kept = 200;

/// The week 0 of a replicate, and who joined groups later in its baseline.
struct Kept {
  std::optional<World> week_zero;
  std::vector<Join> joins;
};

struct Session {
  std::vector<char> input;  ///< where the page writes JSON
  std::string message;      ///< the last problem, as {"place": ..., "nl": ..., "en": ...}
  std::string text;         ///< the last answer in JSON
  std::optional<ScenarioSpec> scenario;
  GroupPlan plan;               ///< of the scenario as it was loaded
  std::vector<Kept> kept;       ///< by replicate
  std::uint32_t replicate = 0;  ///< prepared last
  std::optional<World> world;   ///< the variant that is running
  std::optional<SeriesRecorder> recorder;
  std::optional<Conditions> conditions;  ///< of that variant
  std::uint32_t variant = 0;
  PersonId watched;                       ///< whose story is written down
  std::vector<Event> story;               ///< what happened to that person in this run
  std::optional<NetworkHistory> history;  ///< seats of everybody around, for drawings

  [[nodiscard]] bool prepared() const {
    return scenario && replicate < kept.size() && kept[replicate].week_zero;
  }
  void forget_runs() {
    world.reset();
    recorder.reset();
    conditions.reset();
    story.clear();
    history.reset();
  }
  /// Gives everybody around the watched person a seat in drawings, from the week that is now.
  void begin_history();
  /// Keeps the events of this week, from position `first` on, that are about the watched person.
  void write_story(std::size_t first = 0);
};

Session& session();

/// Keeps a problem as JSON for dk_message.
void say(const Problem& problem);

}  // namespace draagkracht::web
