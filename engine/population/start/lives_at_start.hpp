// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What goes together in the people of a new population. Wat samengaat bij de mensen van een nieuwe
// bevolking. Source: directions are known from Dutch statistics, the sizes are assumed; shares by
// age and sex stay as the basis asks. Grade: assumed. When: at the build.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct LivesAtStart {
  double education_in_income = 0.4;
  double education_in_health = 0.2;
  double poor_health_of_clients = 0.7;
  double employment_of_clients = 0.5;
  double intellectual_at_parents = 4;
  double psychiatric_with_partner = 0.4;
  double low_education = 1.5;
  double multiproblem_lone_parent = 3.5;
  double elders_with_family = 0.06;
  double elder_from = 70;

  static constexpr auto parameters() {
    return std::to_array<Parameter<LivesAtStart>>(
        {{&LivesAtStart::education_in_income,
          {"start.lives.education_in_income",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de mensen bij wie het inkomen bij de opleiding past",
            "Share of people whose income follows their education"},
           {"aangenomen, tussen 0,3 en 0,5", "assumed, range 0.3-0.5"}}},
         {&LivesAtStart::education_in_health,
          {"start.lives.education_in_health",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de mensen bij wie de gezondheid bij de opleiding past",
            "Share of people whose health follows their education"},
           {"aangenomen, tussen 0,1 en 0,3", "assumed, range 0.1-0.3"}}},
         {&LivesAtStart::poor_health_of_clients,
          {"start.lives.poor_health_of_clients",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wie zorg nodig heeft met een minder goede gezondheid",
            "Share of those who need care whose health is less than good"},
           {"aangenomen, tussen 0,6 en 0,8", "assumed, range 0.6-0.8"}}},
         {&LivesAtStart::employment_of_clients,
          {"start.lives.employment_of_clients",
           Unit::none,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe vaak wie zorg nodig heeft betaald werk heeft, vergeleken met anderen van die "
            "leeftijd",
            "How often those who need care have paid work, compared with others of their age"},
           {"aangenomen, tussen 0,3 en 0,6", "assumed, range 0.3-0.6"}}},
         {&LivesAtStart::intellectual_at_parents,
          {"start.lives.intellectual_at_parents",
           Unit::none,
           0.1,
           20.0,
           Grade::assumed,
           {"Hoeveel vaker wie bij de ouders woont een verstandelijke beperking heeft",
            "How much more often those living with parents have an intellectual disability"},
           {"aangenomen, tussen 2 en 8", "assumed, range 2-8"}}},
         {&LivesAtStart::psychiatric_with_partner,
          {"start.lives.psychiatric_with_partner",
           Unit::none,
           0.05,
           2.0,
           Grade::assumed,
           {"Hoe vaak wie een partner heeft een psychische aandoening heeft, vergeleken met wie er "
            "geen heeft",
            "How often those with a partner have a mental illness, compared with those without"},
           {"aangenomen, tussen 0,3 en 0,6", "assumed, range 0.3-0.6"}}},
         {&LivesAtStart::low_education,
          {"start.lives.low_education",
           Unit::none,
           0.1,
           10.0,
           Grade::assumed,
           {"Hoeveel vaker laagopgeleide mensen zorg nodig hebben",
            "How much more often people with little schooling need care"},
           {"aangenomen, tussen 1,2 en 2", "assumed, range 1.2-2"}}},
         {&LivesAtStart::multiproblem_lone_parent,
          {"start.lives.multiproblem_lone_parent",
           Unit::none,
           0.1,
           20.0,
           Grade::assumed,
           {"Hoeveel vaker een gezin met één ouder meer problemen tegelijk heeft",
            "How much more often a family with one parent has several problems at once"},
           {"aangenomen, tussen 2 en 6", "assumed, range 2-6"}}},
         {&LivesAtStart::elders_with_family,
          {"start.lives.elders_with_family",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de oude vrouwen zonder partner dat bij het gezin van een kind woont",
            "Share of old women without a partner who live with the family of a child"},
           {"aangenomen, tussen 0,05 en 0,13; zo tellen ongeveer 5 op de 1.000 huizen drie "
            "generaties (uit het hoofd, 3 tot 9)",
            "assumed, range 0.05-0.13; so about 5 of 1,000 homes hold three generations (from "
            "memory, 3-9)"}}},
         {&LivesAtStart::elder_from,
          {"start.lives.elder_from",
           Unit::years,
           50.0,
           100.0,
           Grade::assumed,
           {"Leeftijd vanaf waar dat voorkomt", "Age from which that occurs"},
           {"aangenomen, tussen 65 en 80", "assumed, range 65-80"}}}});
  }
};

}  // namespace draagkracht
