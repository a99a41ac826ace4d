// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/summary.hpp"

#include <utility>

#include "population/look/figures.hpp"
#include "population/look/marginals.hpp"

namespace draagkracht {

const std::array<CodeName, figure_group_count> figure_group_names{{
    {"people", {"Leeftijd en geslacht", "Age and sex"}},
    {"work", {"Opleiding en werk", "Education and work"}},
    {"homes", {"Huishoudens", "Households"}},
    {"kin", {"Familie", "Kin"}},
    {"network", {"Netwerk", "Network"}},
    {"health", {"Gezondheid en beperkingen", "Health and limitations"}},
    {"care", {"Zorg en mantelzorgers", "Care and carers"}},
    {"formal", {"Zorg door beroepskrachten", "Formal care"}},
}};

std::vector<PopulationFigure> summarise_population(const PopulationSpec& spec,
                                                   const Residents& residents) {
  look::Figures figures(spec, residents);
  look::people_figures(figures);
  look::home_figures(figures);
  look::network_figures(figures);
  look::care_figures(figures);
  return std::move(figures.list);
}

std::vector<PopulationFigure> summarise_population(const PopulationSpec& spec, const World& world) {
  return summarise_population(spec, Residents(world));
}

std::vector<PopulationFigure> pyramid_figures(const PopulationSpec& spec,
                                              const Residents& residents) {
  std::vector<PopulationFigure> figures;
  const std::array<PyramidBand, pyramid_bands> pyramid = look_at_pyramid(spec, residents);
  for (std::size_t b = 0; b < pyramid_bands; ++b) {
    const std::string from = std::to_string(5 * b);
    for (const Sex sex : {Sex::male, Sex::female}) {
      const bool men = sex == Sex::male;
      figures.push_back({"pyramid." + std::string(men ? "men." : "women.") + from,
                         {(men ? "mannen vanaf " : "vrouwen vanaf ") + from,
                          (men ? "men from " : "women from ") + from},
                         Unit::share,
                         pyramid[b].asked[at(sex)],
                         pyramid[b].built[at(sex)],
                         "age"});
    }
  }
  return figures;
}

}  // namespace draagkracht
