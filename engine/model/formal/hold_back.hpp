// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Professionals learn to hold back: slowly by supervision, which one organisation gives more
// than another, sooner when young or in guidance, and with a jump at the first success. Where
// it never works enthusiasm wears off. Beroepskrachten leren op hun handen te zitten: langzaam
// door intervisie, die de ene organisatie meer geeft dan de andere, sneller als zij jong zijn
// of begeleiden, en met een sprong bij het eerste succes. Waar het nooit lukt slijt het
// enthousiasme.
//
// Source: rules pro3, pro6, pro7, findings P13, P27, P28, M21, M28. Grade: direction from
// interviews, sizes assumed. Reads age, product and organisation of a professional, and how
// clients fare; writes what was learned. When: once a month per professional.
#pragma once

#include <array>

#include "core/draw.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct HoldBack {
  double supervised = 0.03;
  double unequal = 1.0;
  double young = 1.5;
  double other_work = 0.5;
  double first_success = 0.1;
  double wears = 0.1;
  double takes = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<HoldBack>>(
        {{&HoldBack::supervised,
          {"formal.hold_back.supervised",
           Unit::per_year,
           0.0,
           2.0,
           Grade::assumed,
           {"Deel van de weg naar ruimte laten dat iemand per jaar leert door intervisie",
            "Share of the way to leaving room that is learned a year by supervision"},
           {"intervisie verandert houding langzaam (pro7); grootte aangenomen",
            "supervision slowly changes an attitude (pro7); size assumed"}}},
         {&HoldBack::unequal,
          {"formal.hold_back.unequal",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe ver organisaties daarin verschillen", "How far organisations differ in that"},
           {"medewerkers worden ongelijk geholpen (P28); grootte aangenomen",
            "workers are helped unequally (P28); size assumed"}}},
         {&HoldBack::young,
          {"formal.hold_back.young",
           Unit::none,
           1.0,
           5.0,
           Grade::assumed,
           {"Hoeveel sneller wie jonger is dan 35 leert", "How much faster who is below 35 learns"},
           {"de omslag is makkelijker voor jongeren (P27); grootte aangenomen",
            "the turn is easier for the young (P27); size assumed"}}},
         {&HoldBack::other_work,
          {"formal.hold_back.other_work",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe snel wie geen begeleiding geeft leert, naast wie dat doet",
            "How fast who gives no guidance learns, next to who does"},
           {"sommige disciplines leren het sneller (pro6); grootte aangenomen",
            "some disciplines learn it sooner (pro6); size assumed"}}},
         {&HoldBack::first_success,
          {"formal.hold_back.first_success",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Sprong bij het eerste succes", "Jump at the first success"},
           {"een eerste succes verandert een beroepskracht (pro3); grootte aangenomen",
            "a first success changes a professional (pro3); size assumed"}}},
         {&HoldBack::wears,
          {"formal.hold_back.wears",
           Unit::per_year,
           0.0,
           2.0,
           Grade::assumed,
           {"Deel van het geleerde dat per jaar slijt zolang het nergens lukt",
            "Share of what was learned that wears off a year while it works nowhere"},
           {"weerbarstige praktijk kost enthousiasme (P13); grootte aangenomen",
            "stubborn practice wears enthusiasm (P13); size assumed"}}},
         {&HoldBack::takes,
          {"formal.hold_back.takes",
           Unit::share,
           0.0,
           2.0,
           Grade::assumed,
           {"Tijd die scholing boven gewoon kost, als deel van de week per deel dat ermee geleerd "
            "wordt",
            "Time that training above usual takes, as a share of the week per share learned by it"},
           {"scholing vraagt een budget (M21); grootte aangenomen",
            "training needs a budget (M21); size assumed"}}}});
  }
};

/// What makes one professional learn faster than another.
struct Learner {
  double organisation = 0.5;  ///< luck of the organisation, 0..1
  bool young = false;
  bool guides = true;
  bool succeeds = false;  ///< somewhere the network carries its part
  bool first = false;     ///< for the first time
};

/// Share learned after another month.
[[nodiscard]] constexpr double learned_after(const HoldBack& p, double learned, const Learner& of) {
  const double given = p.supervised / 12.0 * (1.0 + p.unequal * (2.0 * of.organisation - 1.0));
  const double rate = given * (of.young ? p.young : 1.0) * (of.guides ? 1.0 : p.other_work);
  double next = learned + (rate < 1 ? rate : 1.0) * (1.0 - learned);
  next += of.first ? p.first_success * (1.0 - next) : 0.0;
  return of.succeeds ? next : next * (1.0 - p.wears / 12.0);
}

/// Whether things go as one hopes for who holds back: the own network carries its part, and little
/// is lacking.
[[nodiscard]] constexpr bool network_carries(const ClientRecord& client) {
  int own = 0, formal = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    own += client.informal[c].value + client.volunteer[c].value;
    formal += client.formal[c].value;
  }
  return own > 0 && own >= formal && client.unmet_share < 0.1F;
}

/// Minutes a week that a post with this room spends on training, on top of what is usual.
[[nodiscard]] constexpr Minutes training_time(const HoldBack& p, Minutes capacity) {
  constexpr double usual = 0.03;
  const double more = p.supervised > usual ? p.supervised - usual : 0.0;
  const double share = p.takes * more < 0.5 ? p.takes * more : 0.5;
  return Minutes{static_cast<std::int32_t>(capacity.value * share)};
}

}  // namespace draagkracht
