// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Carers with a paid job who help somebody work less: they take leave, report sick or cut down on
// their hours. How much is read off the care they give; nobody's job changes in the model.
// Mantelzorgers met betaald werk die iemand helpen, werken minder: zij nemen verlof, melden zich
// ziek of gaan minder uren werken. Hoeveel volgt uit de hulp die zij geven; in het model verandert
// niemands baan.
//
// Source: of the cost of informal care in the Netherlands in 2019, 57-88 % is time and 12-17 % is
// work stopped for a while (Elayan and others 2024, doi 10.1007/s10198-023-01666-8). That is 0.14
// to 0.30 euro of work per euro of time; at 17 euro per hour of care and 45 per hour of work, 0.05
// to 0.11 hours of work per hour of care by anybody. Carers with a job give about half of all care.
// Workers who give 8 hours of care or more work 31 hours a week, those who give none 35 (SCP 2019,
// Werk en mantelzorg): at about 21 hours of care 0.19, of which some is choice and not cause.
// Grade: estimated; who pays is assumed. Reads: minutes of help, paid hours. When: every week.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "core/quantities.hpp"

namespace draagkracht {

struct LostWork {
  double per_care_hour = 0.15;
  double paid_leave = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<LostWork>>(
        {{&LostWork::per_care_hour,
          {"measures.lost_work.per_care_hour",
           Unit::share,
           0.0,
           0.5,
           Grade::estimated,
           {"Uren betaald werk die wegvallen per uur hulp door iemand met een baan",
            "Hours of paid work lost per hour of help by somebody with a job"},
           {"afgeleid van Elayan en anderen 2024 (werk dat stilvalt is 12-17 % van de kosten van "
            "mantelzorg, tijd 57-88 %) en SCP 2019 (31 tegen 35 uur werk bij 21 uur zorg, een "
            "verband en niet alleen oorzaak); marge 0,05-0,3",
            "derived from Elayan and others 2024 (work stopped is 12-17 % of the cost of informal "
            "care, time 57-88 %) and SCP 2019 (31 against 35 hours of work at 21 hours of care, an "
            "association and not cause alone); range 0.05-0.3"}}},
         {&LostWork::paid_leave,
          {"measures.lost_work.paid_leave",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het weggevallen werk dat de werkgever doorbetaalt",
            "Share of the work lost that the employer goes on paying"},
           {"kort zorgverlof en ziekte worden doorbetaald, lang zorgverlof en minder uren niet; "
            "verdeling aangenomen, marge 0,2-0,8",
            "short care leave and sickness are paid, long leave and fewer hours are not; split "
            "assumed, range 0.2-0.8"}}}});
  }
};

/// Minutes of paid work that do not happen this week.
[[nodiscard]] inline Minutes lost_work(const LostWork& p, Minutes help_by_workers) {
  return {static_cast<std::int32_t>(round_half_away(p.per_care_hour * help_by_workers.value))};
}

/// The part of it that an employer goes on paying.
[[nodiscard]] inline Minutes paid_leave(const LostWork& p, Minutes lost) {
  return {static_cast<std::int32_t>(round_half_away(p.paid_leave * lost.value))};
}

}  // namespace draagkracht
