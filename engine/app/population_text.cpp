// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The page of a population: the verdict, what was asked, and the cross-checks.
#include <algorithm>
#include <cmath>

#include "app/population_view.hpp"
#include "io/number_words.hpp"
#include "population/neighbourhoods.hpp"

namespace draagkracht::app {

PopulationView::PopulationView(const ScenarioSpec& spec, const World& world, std::size_t households)
    : scenario(spec),
      weeks_lived(world.week.value + spec.warm_up),
      town(world, all_together(spec.population)),
      check(check_built(all_together(spec.population), town.residents)),
      published(cross_check(town)) {
  for (const std::size_t h : choose_households(town.residents, households)) {
    stories.push_back(tell_household(town.residents, h));
  }
}

std::string value_in(double value, Unit unit, Language language) {
  if (unit == Unit::share) {
    return decimals(100 * value, 1, language) +
           (!std::isfinite(value) ? "" : (language == Language::nl ? " %" : "%"));
  }
  return decimals(value, std::abs(value) >= 100 ? 0 : (std::abs(value) >= 10 ? 1 : 2), language);
}

std::string percent(const Tally& tally, Language language, int digits) {
  return tally.persons() > 0 ? decimals(100 * tally.mean(), digits, language) : std::string();
}

std::string age_band(int from, int to) {
  return to >= end_of_life ? std::to_string(from) + "+"
                           : std::to_string(from) + "-" + std::to_string(to);
}

namespace {

std::string signed_value(double value, Unit unit, Language language) {
  const std::string text = value_in(value, unit, language);
  return value > 0 && text.find_first_of("123456789") != std::string::npos ? "+" + text : text;
}

/// A chance: never "0.000".
std::string chance_text(double p, Language language) {
  return p < 0.0001 ? "< " + decimals(0.0001, 4, language)
                    : decimals(p, p < 0.01 ? 4 : 2, language);
}

std::string verdict(const PopulationView& view, Language language) {
  const bool nl = language == Language::nl;
  std::size_t tested = 0, off = 0, tables_tested = 0, tables_off = 0;
  for (const FigureCheck& f : view.check.figures) {
    tested += std::isfinite(f.z) ? 1 : 0;
    off += f.outside ? 1 : 0;
  }
  for (const TableCheck& t : view.check.tables) {
    tables_tested += t.df > 0 ? 1 : 0;  // too few people leave nothing to test
    tables_off += t.outside ? 1 : 0;
  }
  std::array<std::size_t, 4> inside{};
  for (const CrossCheck& c : view.published) {
    ++inside[at(c.inside)];
  }
  const std::string figures = std::to_string(tested);
  const std::string tables = std::to_string(tables_tested);
  const std::string known = std::to_string(inside[0] + inside[1] + inside[2]);
  const auto n = [](std::size_t value) { return std::to_string(value); };
  if (nl) {
    return "  Gevraagd: " + n(tested - off) + " van de " + figures +
           " cijfers kloppen, op toeval na.\n  Per leeftijd: " + n(tables_tested - tables_off) +
           " van de " + tables +
           " tabellen kloppen, op toeval na.\n  Bekende cijfers waar niet om gevraagd is: " +
           n(inside[0]) + " van de " + known + " binnen de marge, " + n(inside[1]) +
           " net erbuiten (kan toeval zijn), " + n(inside[2]) + " erbuiten.\n";
  }
  return "  Asked for: " + n(tested - off) + " of " + figures +
         " figures are right, but for chance.\n  By age: " + n(tables_tested - tables_off) +
         " of " + tables +
         " tables are right, but for chance.\n  Published figures that were not asked for: " +
         n(inside[0]) + " of " + known + " within their margin, " + n(inside[1]) +
         " just outside (may be chance), " + n(inside[2]) + " outside.\n";
}

}  // namespace

std::string figures_text(const PopulationView& view, Language language) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows{{nl ? "Gevraagd en gekregen" : "Asked and built",
                             nl ? "gevraagd" : "asked", nl ? "gekregen" : "built",
                             nl ? "verschil" : "difference", "z", ""}};
  for (std::size_t g = 0; g < figure_group_count; ++g) {
    rows.push_back({std::string(figure_group_names[g].label.in(language))});
    for (const FigureCheck& f : view.check.figures) {
      if (at(f.figure.group) != g) {
        continue;
      }
      const bool asked = std::isfinite(f.figure.asked);
      rows.push_back(
          {"  " + f.figure.label.in(language),
           asked ? value_in(f.figure.asked, f.figure.unit, language) : "",
           value_in(f.figure.built, f.figure.unit, language),
           asked ? signed_value(f.figure.built - f.figure.asked, f.figure.unit, language) : "",
           std::isfinite(f.z) ? decimals(f.z, 1, language) : "",
           f.outside ? (nl ? "WIJKT AF" : "OFF") : ""});
    }
  }
  const std::string limit = decimals(view.check.z_limit, 1, language);
  return aligned(rows) +
         (nl ? "  z: verschil gedeeld door wat toeval gewoonlijk scheelt. Boven " + limit +
                   " wijkt een cijfer af; bij een goede\n  bevolking gebeurt dat ergens in de "
                   "lijst "
                   "1 op de 1.000 keer.\n"
             : "  z: difference over what chance usually makes. Above " + limit +
                   " a figure is off; with a right population\n  that happens somewhere in the "
                   "list "
                   "1 time in 1,000.\n");
}

std::string tables_text(const PopulationView& view, Language language, bool full) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows{{nl ? "Tabellen" : "Tables", nl ? "chi-kwadraat" : "chi-square",
                             nl ? "vrijheidsgraden" : "df", "p", "",
                             nl ? "verst weg (z)" : "farthest (z)"}};
  for (const TableCheck& t : view.check.tables) {
    if (full || t.outside) {
      rows.push_back(
          {"  " + t.label.in(language), decimals(t.chi_square, 1, language), std::to_string(t.df),
           t.df > 0 ? chance_text(t.p, language) : "", t.outside ? (nl ? "WIJKT AF" : "OFF") : "",
           t.cells > 0 ? t.worst.in(language) + " (" + decimals(t.worst_z, 1, language) + ")"
                       : ""});
    }
  }
  if (rows.size() == 1) {
    return "";
  }
  const std::string limit = decimals(view.check.p_limit, 5, language);
  return aligned(rows) +
         (nl ? "  Een tabel wijkt af bij p onder " + limit +
                   "; bij een goede bevolking gebeurt dat ergens 1 op de 1.000 keer.\n"
             : "  A table is off with p below " + limit +
                   "; with a right population that happens somewhere 1 time in 1,000.\n");
}

std::string published_text(const PopulationView& view, Language language, bool full) {
  const bool nl = language == Language::nl;
  std::vector<TextRow> rows{{nl ? "Bekende cijfers, niet gevraagd" : "Published, not asked for",
                             "model", nl ? "bekend" : "published", nl ? "laag" : "low",
                             nl ? "hoog" : "high", nl ? "binnen" : "inside"}};
  std::string sources;
  for (const CrossCheck& c : view.published) {
    if (!full && c.inside != Inside::no) {
      continue;
    }
    const PublishedFigure& f = *c.figure;
    rows.push_back({"  " + std::string(f.label.in(language)),
                    value_in(c.model.value, f.unit, language), value_in(f.target, f.unit, language),
                    value_in(f.low, f.unit, language), value_in(f.high, f.unit, language),
                    std::string(inside_names[at(c.inside)].label.in(language))});
    sources += "  " + std::string(f.label.in(language)) + ": " +
               std::string(f.source.in(language)) + " (" +
               std::string(grade_text(f.grade, language)) + ")\n";
  }
  if (rows.size() == 1) {
    return "";
  }
  return aligned(rows) + (full ? (nl ? "\nBronnen\n" : "\nSources\n") + sources : "");
}

std::string population_text(const PopulationView& view, Language language, bool full) {
  const bool nl = language == Language::nl;
  const std::string persons = std::to_string(view.town.residents.people().size());
  const std::string homes = std::to_string(view.town.residents.households());
  std::string text = view.scenario.title.in(language) + ": " + persons +
                     (nl ? " inwoners thuis in " : " residents at home in ") + homes +
                     (nl ? " huishoudens, " : " households, ");
  const std::string weeks = std::to_string(view.weeks_lived);
  text += view.weeks_lived == 0 ? (nl ? "zoals gebouwd\n" : "as built\n")
                                : (nl ? "na " + weeks + " weken\n" : "after " + weeks + " weeks\n");
  if (view.weeks_lived > 0) {
    text += nl ? "  Let op: gevraagd wordt er alleen van een nieuwe bevolking; daarna leeft die "
                 "verder.\n"
               : "  Note: only a new population is asked for anything; after that it lives on.\n";
  }
  text += verdict(view, language);
  if (const std::string parts = parts_text(view, language); !parts.empty()) {
    text += "\n" + parts;
  }
  text += "\n" + pyramid_text(view, language);
  text += "\n" + homes_text(view, language);
  text += "\n" + kin_text(view, language);
  text += "\n" + layers_text(view, language, full);
  text += "\n" + ties_text(view, language, full);
  text += "\n" + carers_text(view, language);
  if (full) {
    text += "\n" + clients_text(view, language);
  }
  text += "\n" + figures_text(view, language);
  for (const std::string& part :
       {tables_text(view, language, full), published_text(view, language, full)}) {
    text += part.empty() ? "" : "\n" + part;
  }
  if (!full) {
    text += nl ? "\nAlleen tabellen en bekende cijfers die afwijken; alles, met bronnen: --full\n"
               : "\nOnly tables and published figures that are off; all, with sources: --full\n";
  }
  return text + (view.stories.empty() ? "" : "\n" + stories_text(view.stories, language));
}

}  // namespace draagkracht::app
