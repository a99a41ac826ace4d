// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A sleeping tie wakes more easily when there is a reason to get in touch: a photo, a book, a card
// that came. A card or a greeting is a first sign and keeps a tie from fading. People on line get
// in touch more easily, and news passes through those whom both know.
// Een slapende band wordt makkelijker wakker met een aanleiding: een foto, een boek, een kaartje.
// Een kaartje of groet is een eerste teken en houdt een band vast. Wie online is legt makkelijker
// contact, en nieuws gaat via wie beiden kennen.
//
// Source: rules net4, net13, net14, net17, onl1 (method guide). Grade: existence reported by
// practice, sizes assumed. Reads ties, age; writes state, contact, marks of the tie. When: each
// quarter of a sleeping tie.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct GetInTouch {
  double reason = 0.003;
  double with_reason = 0.3;
  double sign = 0.02;
  double after_sign = 4.0;
  double on_line = 0.6;
  double common = 0.4;

  static constexpr auto parameters() {
    return std::to_array<Parameter<GetInTouch>>(
        {{&GetInTouch::reason,
          {"ties.touch.reason",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal op een aanleiding om weer contact te zoeken",
            "Chance per quarter of a reason to get in touch again"},
           {"grootte aangenomen", "size assumed"}}},
         {&GetInTouch::with_reason,
          {"ties.touch.with_reason",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans dat een slapende band wakker wordt als er een aanleiding is",
            "Chance that a sleeping tie wakes when there is a reason"},
           {"een boek, wens of foto is een aanleiding (net14); grootte aangenomen",
            "a book, wish or photo is a reason (net14); size assumed"}}},
         {&GetInTouch::sign,
          {"ties.touch.sign",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal op een kaartje of een groet over een slapende band",
            "Chance per quarter of a card or a greeting over a sleeping tie"},
           {"kleine tekens zijn de maat van vooruitgang (net17); grootte aangenomen",
            "small signs are the measure of progress (net17); size assumed"}}},
         {&GetInTouch::after_sign,
          {"ties.touch.after_sign",
           Unit::none,
           1.0,
           50.0,
           Grade::assumed,
           {"Hoeveel vaker een slapende band wakker wordt na een kaartje of groet",
            "How much more often a sleeping tie wakes after a card or greeting"},
           {"grootte aangenomen", "size assumed"}}},
         {&GetInTouch::on_line,
          {"ties.touch.on_line",
           Unit::none,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel vaker mensen die online zijn een slapende band wekken",
            "How much more often people on line wake a sleeping tie"},
           {"internet maakt de drempel voor contact lager (onl1); grootte aangenomen",
            "the internet lowers the threshold to contact (onl1); size assumed"}}},
         {&GetInTouch::common,
          {"ties.touch.common",
           Unit::none,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel vaker een slapende band wakker wordt per bekende van allebei, hoogstens drie",
            "How much more often a sleeping tie wakes per person known to both, three at most"},
           {"in een hecht netwerk gaat nieuws rond (net13); grootte aangenomen",
            "news goes round in a dense network (net13); size assumed"}}}});
  }
};

/// What helps a sleeping tie to wake.
struct ReasonToCall {
  bool reason = false;   ///< a book, a photo, a wish
  bool sign = false;     ///< a card or greeting came lately
  bool on_line = false;  ///< both find their way on line
  int common = 0;        ///< people known to both, three at most
};

/// Chance that a sleeping tie wakes in a quarter; `usual` for who has nothing special. Centred on
/// two in five who are both on line, and on one person known to both.
[[nodiscard]] inline double chance_to_wake(const GetInTouch& p, double usual,
                                           const ReasonToCall& o) {
  const double chance = usual * (o.sign ? p.after_sign : 1.0) *
                        (1.0 + p.on_line * (o.on_line ? 0.6 : -0.4)) *
                        (1.0 + p.common * (o.common - 1));
  return o.reason && p.with_reason > chance ? p.with_reason : chance;
}

/// The largest that chance can be without a reason or a sign.
[[nodiscard]] inline double most_wake(const GetInTouch& p, double usual) {
  return usual * (1.0 + 0.6 * p.on_line) * (1.0 + 2.0 * p.common);
}

/// Whether the sleeping tie wakes this quarter; a reason is used up, a sign as well.
[[nodiscard]] bool wakes(World& world, const GetInTouch& rule, double usual, TieId tie,
                         const Draw& luck);

/// A card or greeting may come over a tie that stays asleep, or a reason to get in touch; true when
/// something came that keeps it from fading.
bool send_sign(World& world, const GetInTouch& rule, TieId tie);

}  // namespace draagkracht
