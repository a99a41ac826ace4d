// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the command that shows a population has found, and the ways to print it.
#pragma once

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

#include "app/terminal.hpp"
#include "measures/household_story.hpp"
#include "measures/life_story.hpp"
#include "run/scenario.hpp"
#include "study/population_check.hpp"
#include "study/published.hpp"
#include "study/town.hpp"

namespace draagkracht::app {

struct PopulationView {
  PopulationView(const ScenarioSpec& spec, const World& world, std::size_t households);

  const ScenarioSpec& scenario;
  int weeks_lived = 0;  ///< since the population was built
  Town town;
  PopulationCheck check;
  std::vector<CrossCheck> published;
  std::vector<HouseholdStory> stories;
};

/// One screen or two; with `full` every table.
std::string population_text(const PopulationView& view, Language language, bool full);

// The parts of it.
std::string parts_text(const PopulationView& view, Language language);
std::string pyramid_text(const PopulationView& view, Language language);
std::string figures_text(const PopulationView& view, Language language);
std::string tables_text(const PopulationView& view, Language language, bool full);
std::string published_text(const PopulationView& view, Language language, bool full);
std::string homes_text(const PopulationView& view, Language language);
std::string kin_text(const PopulationView& view, Language language);
std::string layers_text(const PopulationView& view, Language language, bool full);
std::string ties_text(const PopulationView& view, Language language, bool full);
std::string carers_text(const PopulationView& view, Language language);
std::string clients_text(const PopulationView& view, Language language);

/// Households in sentences.
std::string stories_text(const std::vector<HouseholdStory>& stories, Language language);

/// Lives, a line for each thing that happened.
std::string lives_text(const std::vector<LifeStory>& stories, Date start, Language language);

nlohmann::ordered_json parts_json(const PopulationView& view);
nlohmann::ordered_json population_json(const PopulationView& view);
/// The page with all of it, which stands alone.
std::string population_html(const PopulationView& view);

/// A value as its unit is written: a share as "20,2 %".
std::string value_in(double value, Unit unit, Language language);
/// The share of a tally as a whole number of per cent, empty when nobody was counted.
std::string percent(const Tally& tally, Language language, int digits = 0);
/// "25-35", "85+".
std::string age_band(int from, int to);

}  // namespace draagkracht::app
