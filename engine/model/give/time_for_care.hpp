// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A week has room for care: what work, sleep and one's own household leave of it. Who is ill gives
// nothing that week.
// Een week heeft ruimte voor zorg: wat werk, slaap en het eigen huishouden overlaten. Wie ziek is,
// geeft die week niets.
//
// Source: Dutch adults have about 44 hours of free time a week and 168 in all (SCP Tijdsbesteding);
// a person without a job can give at most about 65 hours, each paid hour takes its own with travel.
// Grade: estimated. Reads work, health; returns minutes. When: weekly for who helps or is asked.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "core/quantities.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct TimeForCare {
  double without_job = 65.0;
  double per_paid_hour = 1.15;
  double least = 4.0;
  double travel_speed = 40.0;
  double coordination = 6.0;

  static constexpr auto parameters() {
    return std::to_array<Parameter<TimeForCare>>(
        {{&TimeForCare::without_job,
          {"give.time.without_job",
           Unit::hours_per_week,
           10.0,
           112.0,
           Grade::estimated,
           {"Tijd voor zorg zonder baan, hoogstens", "Time for care without a job, at most"},
           {"168 uur min slaap, eigen verzorging en huishouden (SCP Tijdsbesteding)",
            "168 hours less sleep, own care and household (SCP Tijdsbesteding)"}}},
         {&TimeForCare::per_paid_hour,
          {"give.time.per_paid_hour",
           Unit::hours,
           0.5,
           2.0,
           Grade::estimated,
           {"Tijd die een uur betaald werk kost, met reizen erbij",
            "Time that a paid hour costs, with travel"},
           {"woon-werkverkeer ongeveer 1 uur per werkdag (CBS ODiN)",
            "commuting about 1 hour per working day (CBS ODiN)"}}},
         {&TimeForCare::least,
          {"give.time.least",
           Unit::hours_per_week,
           0.0,
           20.0,
           Grade::assumed,
           {"Tijd voor zorg die iedereen heeft", "Time for care that everybody has"},
           {"aangenomen", "assumed"}}},
         {&TimeForCare::travel_speed,
          {"give.travel.speed",
           Unit::km,
           5.0,
           100.0,
           Grade::estimated,
           {"Reissnelheid per uur, van deur tot deur", "Travel speed per hour, door to door"},
           {"snelheid van deur tot deur met auto en fiets samen (CBS ODiN)",
            "door-to-door speed of trips by car and bicycle together (CBS ODiN)"}}},
         {&TimeForCare::coordination,
          {"give.coordination.per_helper",
           Unit::minutes_per_week,
           0.0,
           120.0,
           Grade::assumed,
           {"Tijd om te regelen, per andere helper", "Arranging per fellow helper"},
           {"aangenomen; regelen is ook werk (regel ovl11)",
            "assumed; arranging is work (rule ovl11)"}}}});
  }
};

/// Most minutes this person can spend on care, travel and arranging this week; none when ill.
[[nodiscard]] inline Minutes time_for_care(const World& w, const TimeForCare& p, PersonId person) {
  if (!w.persons.at_home(person) || w.week.value < w.persons.ill_until[person.index()]) {
    return Minutes{0};
  }
  const double hours =
      p.without_job -
      p.per_paid_hour * static_cast<double>(w.persons.employed_hours[person.index()]);
  return Minutes{static_cast<std::int32_t>(60.0 * (hours > p.least ? hours : p.least))};
}

/// Minutes of travel a week for help of this size: one visit per two hours, at least one, at most
/// five; nobody travels more than an hour and a half each way every time.
[[nodiscard]] inline Minutes travel(const TimeForCare& p, Minutes help, double distance_km) {
  if (help.value <= 0 || distance_km <= 0) {
    return Minutes{0};
  }
  const int visits = help.value >= 600 ? 5 : help.value <= 120 ? 1 : help.value / 120;
  const double way = 60.0 * distance_km / p.travel_speed;
  return Minutes{static_cast<std::int32_t>(2.0 * (way < 90.0 ? way : 90.0) * visits)};
}

}  // namespace draagkracht
