// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Now and then a carer tells the story to somebody of carers' support; that relieves a little, for
// a while. Af en toe doet een mantelzorger het verhaal bij de mantelzorgondersteuning; dat lucht
// een beetje op, een tijdje.
//
// Source: rule ovl8 (conversations of MantelScan, POM and home visits relieve); 13 % of carers got
// advice or support from somebody (Movisie, carers' support in municipalities); size assumed, small
// because reviews of respite and support find small effects on burden at most (Cochrane
// CD004396). Grade: estimated (how often), assumed (size). Reads links and strain; writes strain.
// It lasts as long as it takes load and rest to bring strain back to where they lead it. When:
// weekly, who helps and is worn at all.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"

namespace draagkracht {

struct Relieve {
  double per_year = 0.13;
  double size = 0.1;
  double known = 3.0;
  double hope = 0.15;

  static constexpr auto parameters() {
    return std::to_array<Parameter<Relieve>>(
        {{&Relieve::per_year,
          {"methods.relieve.per_year",
           Unit::per_year,
           0.0,
           4.0,
           Grade::estimated,
           {"Hoe vaak per jaar een mantelzorger een gesprek met ondersteuning heeft",
            "How often a year a carer has a talk with carers' support"},
           {"13 % van de mantelzorgers kreeg advies (Movisie); gerekend als één gesprek per jaar",
            "13 % of carers got advice (Movisie); taken as one talk a year each"}}},
         {&Relieve::size,
          {"methods.relieve.size",
           Unit::share,
           0.0,
           0.5,
           Grade::assumed,
           {"Deel van de belasting dat zo'n gesprek wegneemt",
            "Share of strain that such a talk takes away"},
           {"aangenomen: klein (ovl8)", "assumed: small (ovl8)"}}},
         {&Relieve::known,
          {"methods.relieve.known",
           Unit::none,
           1.0,
           20.0,
           Grade::assumed,
           {"Hoeveel vaker een mantelzorger een gesprek heeft die bekend is bij de ondersteuning",
            "How much more often a carer has a talk who is known to carers' support"},
           {"wie gevonden is krijgt hulp voor het misgaat (ovl6); grootte aangenomen",
            "who is found gets help before it goes wrong (ovl6); size assumed"}}},
         {&Relieve::hope,
          {"methods.relieve.hope",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoop die zo'n gesprek geeft", "Hope that such a talk gives"},
           {"met oog voor geluk is het minder uitzichtloos (ovl10); grootte aangenomen",
            "a look at happiness makes it less hopeless (ovl10); size assumed"}}}});
  }
};

/// Strain below this is nothing to tell: the talk would be about something else.
inline constexpr double worth_telling = 0.05;

/// Strain, 0..1, that a talk takes off this week; 0 when there is none. `draw` is the carer's own
/// of this week; `known` to carers' support has talks more often.
[[nodiscard]] inline double relief(const Relieve& p, double strain, const Draw& draw,
                                   bool known = false) {
  const double per_year = p.per_year * (known ? p.known : 1.0);
  if (strain < worth_telling || !draw.chance(-math::expm1(-per_year / 52.1775))) {
    return 0.0;
  }
  return p.size * strain;
}

}  // namespace draagkracht
