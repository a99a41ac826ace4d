// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a specification must hold before anything is built from it.
#include <array>
#include <string>
#include <vector>

#include "population/build.hpp"
#include "population/build/check_parts.hpp"
#include "population/traits.hpp"

namespace draagkracht {

namespace {

using build::Checker;
using build::no_limit;

void check_limitation(Checker& c, const std::string& place, const LimitationSpec& l) {
  c.curve(place + ".prevalence", l.prevalence, 1, false);
  for (const double hours : l.need) {
    c.number(place + ".need", hours, 0, 168);
  }
  double course = 0;
  for (const double share : l.course) {
    c.number(place + ".course", share, 0, 1);
    course += share;
  }
  if (course > 1.001) {
    c.wrong(place + ".course",
            {"De aandelen stabiel, toenemend en afnemend zijn samen meer dan 1 (100 %).",
             "The shares stable, rising and falling add up to more than 1 (100 %)."});
  }
  for (const double share : l.formal) {
    c.number(place + ".formal", share, 0, 1);
  }
  c.number(place + ".spread", l.spread, 0, 3);
  c.number(place + ".drift_years", l.drift_years, 0.1, 100);
  c.number(place + ".years", l.years, 0, 100);
  c.number(place + ".episodes", l.episodes, 0, 26);
}

void check_product(Checker& c, const std::string& place, const ProductSpec& p) {
  c.number(place + ".hours", p.hours, 0, 168);
  c.number(place + ".spread", p.spread, 0, 3);
  c.number(place + ".delivered", p.delivered, 0, 1);
  c.number(place + ".direct_hours", p.direct_hours, 1, 60);
  c.number(place + ".review_weeks", p.review_weeks, 1, 5200);
  double total = 0;
  for (const double share : p.channels) {
    c.number(place + ".channels", share, 0, 1);
    total += share;
  }
  if (total > 1.001) {
    c.wrong(place + ".channels", {"De aandelen zijn samen meer dan 1 (100 %).",
                                  "The shares add up to more than 1 (100 %)."});
  }
}

void check_limitations(Checker& c, const PopulationSpec& spec) {
  for (std::size_t l = 1; l < limitation_count; ++l) {
    check_limitation(c, "limitations." + std::string(limitation_names[l].code),
                     spec.limitations[l]);
  }
  for (int years = 0; years < 110; ++years) {
    const double age = years + 0.5;
    for (const Sex sex : {Sex::male, Sex::female}) {
      double sum = 0;
      for (std::size_t l = 1; l < limitation_count; ++l) {
        sum += spec.limitations[l].prevalence.at(age, sex);
      }
      if (sum > 1 + 1e-9) {
        const std::string when = std::to_string(years);
        c.wrong(
            "limitations",
            {"Op leeftijd " + when + " hebben alle beperkingen samen een aandeel boven 1 (100 %).",
             "At age " + when + " the shares of all limitations add up to more than 1 (100 %)."});
      }
    }
  }
  for (const Oversample& o : spec.oversample) {
    const std::string place = "oversample." + std::string(limitation_names[at(o.limitation)].code);
    if (o.limitation == Limitation::none) {
      c.wrong(place,
              {"Kies een beperking: mensen zonder beperking kunnen niet extra worden getrokken.",
               "Choose a limitation: people without one cannot be oversampled."});
    }
    c.number(place, o.factor, 0.01, 100);
  }
}

}  // namespace

Result<void> check_population(const PopulationSpec& spec) {
  Checker c;
  c.curve("age", spec.age, no_limit);
  double total = 0;
  for (const std::vector<double>* weights : {&spec.age.men, &spec.age.women}) {
    for (const double weight : *weights) {
      total += weight;
    }
  }
  if (!(total > 0)) {
    c.wrong("age",
            {"De leeftijdsopbouw telt op tot niets: geef minstens één leeftijd een aantal boven 0.",
             "The age structure adds up to nothing: give at least one age a number above 0."});
  }
  if (!spec.age.from.empty() && spec.age.from.back() > 100) {
    c.wrong("age", {"De laatste leeftijdsgroep mag niet boven 100 jaar beginnen.",
                    "The last age group may not begin above 100 years."});
  }

  struct Named {
    const char* place;
    const Curve& curve;
    double most;
    bool needed;
  };
  const std::array<Named, 29> curves{{
      {"partner", spec.partner, 1, true},
      {"parental_home", spec.parental_home, 1, true},
      {"mother_alive", spec.mother_alive, 1, false},
      {"father_alive", spec.father_alive, 1, false},
      {"siblings", spec.siblings, 20, false},
      {"mortality", spec.mortality, no_limit, false},
      {"fertility", spec.fertility, 2, false},
      {"leave_home", spec.leave_home, 1, false},
      {"return_home", spec.return_home, 1, false},
      {"couple", spec.couple, 1, false},
      {"separation", spec.separation, 1, false},
      {"move", spec.move, 1, false},
      {"arrive", spec.arrive, 1, false},
      {"move_away", spec.move_away, 1, false},
      {"education_low", spec.education_low, 1, false},
      {"education_high", spec.education_high, 1, false},
      {"employed", spec.employed, 1, false},
      {"work_hours", spec.work_hours, 80, false},
      {"income_low", spec.income_low, 1, false},
      {"income_high", spec.income_high, 1, false},
      {"origin_europe", spec.origin_europe, 1, false},
      {"origin_elsewhere", spec.origin_elsewhere, 1, false},
      {"poor_health", spec.poor_health, 1, false},
      {"friends", spec.friends, 40, false},
      {"acquaintances", spec.acquaintances, 40, false},
      {"clubs", spec.clubs, 0.95, false},
      {"other_kin", spec.other_kin, 30, false},
      {"volunteer", spec.volunteer, 1, false},
      {"age", spec.age, no_limit, true},
  }};
  for (const Named& n : curves) {
    c.curve(n.place, n.curve, n.most, n.needed);
  }
  c.sum_of_two("partner", spec.partner, spec.parental_home,
               {"Wie met een partner en wie als kind thuis woont",
                "Those living with a partner and those living with parents"});
  c.sum_of_two("education_low", spec.education_low, spec.education_high,
               {"Laag en hoog opgeleid", "Low and high education"});
  c.sum_of_two("income_low", spec.income_low, spec.income_high,
               {"Lage en hoge inkomens", "Low and high incomes"});
  c.sum_of_two("origin_europe", spec.origin_europe, spec.origin_elsewhere,
               {"Herkomst uit Europa en van elders", "Origin in Europe and elsewhere"});
  c.bands("distance.parent_child", spec.parent_child);
  c.bands("distance.sibling", spec.sibling);
  c.bands("distance.other_kin", spec.other_kin_distance);
  c.bands("distance.friendship", spec.friendship);
  c.number("newcomers.europe", spec.newcomers_europe, 0, 1);
  c.number("newcomers.elsewhere", spec.newcomers_elsewhere, 0, 1 - spec.newcomers_europe);
  c.number("future.mortality_decline", spec.mortality_decline, 0, 0.1);
  c.number("future.fertility_rise", spec.fertility_rise, 0, 0.1);
  c.number("ties.mean_mother_age", spec.mean_mother_age, 18, 44);
  c.number("ties.mean_age_gap_partners", spec.mean_age_gap_partners, -10, 20);
  c.number("ties.neighbours", spec.neighbours, 0, 15);
  c.number("ties.street_households", spec.street_households, 1, 10000);
  c.number("ties.neighbourhood_streets", spec.neighbourhood_streets, 1, 10000);
  c.number("circles.works_here", spec.circles.works_here, 0, 1);
  c.number("circles.team", spec.circles.team, 2, 200);
  c.number("circles.club", spec.circles.club, 2, 200);
  c.number("circles.day_group", spec.circles.day_group, 2, 50);
  c.number("circles.friends", spec.circles.friends, 0, 1);
  c.number("circles.acquaintances", spec.circles.acquaintances, 0, 1);
  check_limitations(c, spec);
  for (std::size_t k = 0; k < product_count; ++k) {
    check_product(c, "products." + std::string(product_names[k].code), spec.products[k]);
  }
  build::check_neighbourhoods(c, spec);
  build::check_special(c, spec);
  if (const Result<void> traits = check_traits(spec.traits); !traits.ok()) {
    c.wrong(traits.problem().place, traits.problem().what);
  }
  return c.result;
}

}  // namespace draagkracht
