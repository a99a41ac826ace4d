// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Clients want a say in when, how much and how. A professional who leaves it to them takes less
// of their direction; being checked takes some, most from who likes to stand alone; a
// professional within reach gives rest, and help that is going to go frightens, the more of it
// goes and the fewer others there are. Who has no say at all may send even good help away. Cliënten
// willen meepraten over wanneer, hoeveel en hoe. Een beroepskracht die dat aan hen laat neemt
// minder regie af; gecontroleerd worden kost regie, het meest bij wie zichzelf wil redden; iemand
// die bereikbaar is geeft rust, en als hulp gaat stoppen is dat schrikken, meer naarmate er meer
// stopt en er minder anderen zijn. Wie niets te zeggen heeft bedankt soms zelfs voor goede hulp.
//
// Source: rule ask18, findings C2, C15, C16, C25, C34. Grade: direction from interviews, sizes
// assumed. Reads how professionals work, notice, helpers; writes own direction, indications.
// When: weekly; sending away once a month; checks at each review.
#pragma once

#include <algorithm>
#include <array>

#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct HaveSay {
  double say = 0.8;
  double checked = 0.04;
  double within_reach = 0.03;
  double fear = 0.3;
  double refuse = 0.1;

  static constexpr auto parameters() {
    return std::to_array<Parameter<HaveSay>>(
        {{&HaveSay::say,
          {"formal.say.effect",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel meer of minder regie een beroepskracht afneemt door hoe hij werkt",
            "How much more or less direction a professional takes by the way of working"},
           {"zelf bepalen wanneer en hoe (C2), niet overnemen (ask18); grootte aangenomen",
            "a say in when and how (C2), no taking over (ask18); size assumed"}}},
         {&HaveSay::checked,
          {"formal.say.checked",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Regie die een herbeoordeling kost van wie zichzelf wil redden",
            "Own direction that a review costs who likes to stand alone"},
           {"controle voelt als vastgehouden worden (C16); grootte aangenomen",
            "being checked feels like being tied (C16); size assumed"}}},
         {&HaveSay::within_reach,
          {"formal.say.within_reach",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Regie die het geeft dat een beroepskracht bereikbaar is",
            "Own direction given by a professional within reach"},
           {"bereikbaar, niet altijd aanwezig (C25); grootte aangenomen",
            "reachable, not always present (C25); size assumed"}}},
         {&HaveSay::fear,
          {"formal.say.fear",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Regie die het kost als het einde van alle hulp is aangekondigd aan wie verder niemand "
            "heeft",
            "Own direction lost when the end of all help is announced to who has nobody else"},
           {"zou in paniek raken als de hulp stopte (C15); grootte aangenomen",
            "would panic if help stopped (C15); size assumed"}}},
         {&HaveSay::refuse,
          {"formal.say.refuse",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand dat wie niets te zeggen heeft de hulp wegstuurt",
            "Chance per month that who has no say sends help away"},
           {"liever rust dan hulp op andermans voorwaarden (C34); grootte aangenomen",
            "rather rest than help on imposed terms (C34); size assumed"}}}});
  }
};

/// Share of help that counts as taken over, by the way in which it is given.
[[nodiscard]] constexpr double taken_over(const HaveSay& p, double formal_share, double say) {
  return formal_share * (1.0 + p.say * (1.0 - 2.0 * say));
}
/// What moves the level of own direction besides lack and being taken over; \p going: share of the
/// professional help that will go, as announced, 0..1; \p others: helpers.
[[nodiscard]] constexpr double security(const HaveSay& p, bool within_reach, double going,
                                        int others) {
  return (within_reach ? p.within_reach : 0.0) - p.fear * going / (1.0 + others);
}
/// Share of the hours in force that will go, as announced; 0 without a notice.
[[nodiscard]] inline double share_going(const ClientRecord& client) {
  std::int32_t hours = 0;
  for (const Indication& indication : client.indications) {
    hours += indication.granted.value > 0 ? indication.in_force.value : 0;
  }
  return client.announced.value <= 0       ? 0.0
         : client.announced.value >= hours ? 1.0
                                           : static_cast<double>(client.announced.value) / hours;
}
/// True for who has next to no say and little direction left, and minds: not the compliant.
[[nodiscard]] constexpr bool has_no_say(const ClientRecord& client, double self_reliance) {
  return client.say < 0.2F && client.own_direction < 0.4F && self_reliance > 0.5;
}

}  // namespace draagkracht
