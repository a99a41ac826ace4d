// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Help can be agreed for one task and a time. People outside the family take that sooner, and
// may leave without hard feelings when the time is over; students go at the end of the study
// year, some volunteers agree on a year, others stay.
// Hulp kan gaan over één taak voor een bepaalde tijd. Mensen van buiten de familie doen dat
// eerder, en mogen daarna weg zonder dat het wringt; studenten gaan weg als het studiejaar om
// is, sommige vrijwilligers spreken een jaar af, anderen blijven.
//
// Source: findings V3 (from an agreed year to seemingly endless), V24, V26. Grade: direction
// from interviews, sizes assumed. Reads kind of tie, age, work; writes form and term of a link.
// When: at the first yes, and when a term is over.
#pragma once

#include <array>
#include <cstdint>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct AgreeForm {
  double bounded = 0.4;
  double sooner = 0.6;
  double ends = 0.08;
  double year = 0.3;
  double year_ends = 0.15;
  double student_ends = 0.8;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (V24); grootte aangenomen",
                            "direction from practice (V24); size assumed"};
    constexpr Label also{"richting uit de praktijk (V3); grootte aangenomen",
                         "direction from practice (V3); size assumed"};
    return std::to_array<Parameter<AgreeForm>>(
        {{&AgreeForm::bounded,
          {"offer.form.bounded",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vragen buiten de familie om één taak voor een tijd",
            "Share of requests outside the family for one task and a time"},
           assumed}},
         {&AgreeForm::sooner,
          {"offer.form.sooner",
           Unit::points,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoeveel eerder iemand ja zegt op zo'n vraag", "How much sooner yes to such a request"},
           assumed}},
         {&AgreeForm::ends,
          {"offer.form.ends",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel dat stopt als het halve jaar om is",
            "Share that stops when the half year is over"},
           assumed}},
         {&AgreeForm::year,
          {"offer.form.year",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vrijwilligers dat een jaar afspreekt",
            "Share of volunteers who agree on a year"},
           also}},
         {&AgreeForm::year_ends,
          {"offer.form.year_ends",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel daarvan dat na dat jaar stopt", "Share of those that stops after that year"},
           also}},
         {&AgreeForm::student_ends,
          {"offer.form.student_ends",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de studenten dat stopt als het studiejaar om is",
            "Share of students that stops at the end of the study year"},
           {"richting uit de praktijk (V26); grootte aangenomen",
            "direction from practice (V26); size assumed"}}}});
  }
};

/// Weeks until an agreement of this form is looked at again.
[[nodiscard]] constexpr std::int32_t weeks_of(HelpForm form) {
  return form == HelpForm::bounded ? 26 : 52;
}

/// The end of the study year at least two months ahead: half-way the calendar year.
[[nodiscard]] constexpr std::int32_t study_year_ends(Week now) {
  const std::int32_t from = now.value + 8;
  return from + (((26 - from) % 52) + 52) % 52;
}

/// What asking for one task and a time does to the readiness; around 0.
[[nodiscard]] constexpr double form_appeal(const AgreeForm& p, bool bounded) {
  return p.sooner * ((bounded ? 1.0 : 0.0) - p.bounded);
}

/// Whether somebody leaves when the agreed time is over. One word.
[[nodiscard]] constexpr bool ends_with_term(const AgreeForm& p, HelpForm form, const Draw& draw) {
  return draw.chance(form == HelpForm::study_year    ? p.student_ends
                     : form == HelpForm::agreed_year ? p.year_ends
                     : form == HelpForm::bounded     ? p.ends
                                                     : 0.0);
}

}  // namespace draagkracht
