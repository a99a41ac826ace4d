// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// When help has gone things slide back, less when the client agreed to it. A professional who
// looks in now and then slows that, sees what goes wrong, and brings help back without a
// waiting list, sooner for whom need is for good. Als hulp weg is glijdt het terug, minder als
// de cliënt het ermee eens was. Een beroepskracht die af en toe langskomt remt dat, ziet wat
// misgaat, en brengt hulp terug zonder wachtlijst, eerder bij wie blijvend hulp nodig heeft.
//
// Source: rule pro16, findings P8, P10, P25, P26, P30, M23, M27. Grade: direction from
// interviews, sizes assumed. Reads what was withdrawn and what is lacking; writes self-trust,
// whether a cut is undone. When: once a month per client who lost hours.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct StayInTouch {
  double usual = 0.0;
  double slides = 0.1;
  double slows = 0.7;
  double agreed = 0.5;
  double lacks = 0.1;
  double lasting = 0.6;
  double sees = 0.8;

  static constexpr auto parameters() {
    return std::to_array<Parameter<StayInTouch>>(
        {{&StayInTouch::usual,
          {"formal.touch.usual",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wie hulp verliest bij wie nog iemand langskomt",
            "Share of those who lose help on whom somebody still looks in"},
           {"niet de gewone gang van zaken; een knop van beleid (P12)",
            "not the usual course; a lever of policy (P12)"}}},
         {&StayInTouch::slides,
          {"formal.touch.slides",
           Unit::per_year,
           0.0,
           2.0,
           Grade::assumed,
           {"Deel van het zelfvertrouwen dat per jaar wegglijdt na verlies van hulp",
            "Share of self-trust that slides away a year after help was lost"},
           {"helemaal loslaten glijdt terug (P26); grootte aangenomen",
            "letting go entirely slides back (P26); size assumed"}}},
         {&StayInTouch::slows,
          {"formal.touch.slows",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel iemand die langskomt dat remt", "How much somebody who looks in slows that"},
           {"helemaal loslaten glijdt terug (P26); grootte aangenomen",
            "letting go entirely slides back (P26); size assumed"}}},
         {&StayInTouch::agreed,
          {"formal.touch.agreed",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel het scheelt als de cliënt het wist en mocht meepraten",
            "What it matters that the client knew and had a say"},
           {"terugtrekken houdt stand als de cliënt instemt (P30); grootte aangenomen",
            "withdrawal holds when the client agrees (P30); size assumed"}}},
         {&StayInTouch::lacks,
          {"formal.touch.lacks",
           Unit::share,
           0.01,
           1.0,
           Grade::assumed,
           {"Hoeveel meer er moet ontbreken dan daarvoor voordat hulp terugkomt",
            "How much more must be missing than before until help comes back"},
           {"een vangnet waar het niet kan (M27); grootte aangenomen",
            "a safety net where it cannot (M27); size assumed"}}},
         {&StayInTouch::lasting,
          {"formal.touch.lasting",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hetzelfde bij een blijvende beperking, als deel daarvan",
            "The same with a lasting limitation, as a share of that"},
           {"sommigen hebben blijvend steun nodig (P8); grootte aangenomen",
            "some need support for good (P8); size assumed"}}},
         {&StayInTouch::sees,
          {"formal.touch.sees",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat een goed kijkende beroepskracht dat bij een bezoek ziet",
            "Chance that a professional with an eye for it sees that at a visit"},
           {"aangenomen", "assumed"}}}});
  }
};

/// Whether need is for good.
[[nodiscard]] constexpr bool lasting_need(Limitation limitation) {
  return limitation == Limitation::intellectual || limitation == Limitation::dementia ||
         limitation == Limitation::brain_injury;
}
/// Self-trust that slides away in a month; `agreed` 0..1 is the say of a client who knew.
[[nodiscard]] constexpr double slide(const StayInTouch& p, bool contact, double agreed) {
  return p.slides / 12.0 * (contact ? 1.0 - p.slows : 1.0) * (1.0 - p.agreed * agreed);
}
/// Whether a visit brings help back: `worse` is the share of need that is missing on top of what
/// was missing before. Word `i` of `draw`.
[[nodiscard]] constexpr bool comes_back(const StayInTouch& p, double worse, bool lasting,
                                        double sees, const Draw& draw, int i) {
  return worse >= p.lacks * (lasting ? p.lasting : 1.0) && draw.chance(2.0 * p.sees * sees, i);
}

}  // namespace draagkracht
