// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A tie without contact falls asleep. It is not gone: waking it is easier than making a new one.
// Kin are never forgotten; friends of long ago are, in the end.
// Een band zonder contact valt in slaap. Hij is niet weg: wekken is makkelijker dan een nieuwe
// maken. Familie wordt nooit vergeten; vrienden van vroeger op den duur wel.
//
// Source: dormant ties (rule net4 of the model), the forgotten aunt or uncle of network workers.
// Grade: existence measured, rates assumed. Reads kind, closeness, contact; writes state, contact.
// When: each quarter of a tie.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "model/ties/get_in_touch.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Sleep {
  double siblings = 0.0006;
  double other_kin = 0.0022;
  double revive = 0.010;
  double fade = 0.08;
  double forget = 0.07;

  static constexpr auto parameters() {
    constexpr Label why{
        "aangenomen, zodat op den duur ongeveer een op de dertig broers en zussen en een op de "
        "negen anderen uit de familie uit beeld is",
        "assumed, so that in the long run about one sibling in thirty and one other relative in "
        "nine is out of sight"};
    return std::to_array<Parameter<Sleep>>(
        {{&Sleep::siblings,
          {"ties.sleep.siblings",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat broers of zussen elkaar uit het oog verliezen",
            "Chance per quarter that siblings lose sight of each other"},
           why}},
         {&Sleep::other_kin,
          {"ties.sleep.other_kin",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat andere familie uit het oog raakt",
            "Chance per quarter that other kin drop out of sight"},
           why}},
         {&Sleep::revive,
          {"ties.revive.rate",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat een slapende band weer opleeft",
            "Chance per quarter that a sleeping tie revives"},
           {"verwaterde banden blijven banden (net4); grootte aangenomen",
            "faded ties keep a bond (net4); size assumed"}}},
         {&Sleep::fade,
          {"ties.sleep.fade",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de hechtheid dat een slapende band per kwartaal verliest",
            "Share of its closeness that a sleeping tie loses in a quarter"},
           {"slapende banden houden lang vertrouwen (Levin, Walter en Murnighan 2011); grootte "
            "aangenomen",
            "dormant ties keep trust for long (Levin, Walter and Murnighan 2011); size assumed"}}},
         {&Sleep::forget,
          {"ties.forget.below",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hechtheid waaronder een slapende band vergeten is",
            "Closeness below which a sleeping tie is forgotten"},
           {"aangenomen; familie wordt nooit vergeten (de vergeten oom kan weer gevraagd worden)",
            "assumed; kin are never forgotten (the forgotten uncle can be asked again)"}}}});
  }

  /// Chance per quarter that kin who do not share a home lose sight of each other.
  [[nodiscard]] constexpr double of_kin(TieKind kind) const {
    return kind == TieKind::sibling ? siblings : kind == TieKind::other_kin ? other_kin : 0.0;
  }
};

/// The two lose sight of each other.
void fall_asleep(World& world, TieId tie);

/// A tie without contact wakes, fades on, or is forgotten.
void wake_or_forget(World& world, const Sleep& rule, const GetInTouch& occasion, TieId tie,
                    const Draw& luck);

}  // namespace draagkracht
