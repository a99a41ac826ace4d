// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// When several helpers in a family feel that it cannot go on like this they sit down together. What
// they agree takes more than half a year to work: they talk openly, arrange less, and the one who
// carries most hands hours to the one with room, if all together there is room. Who sat at that
// table steps in when professionals leave. Als meer helpers in een familie voelen dat het zo niet
// langer gaat, gaan zij om de tafel. Wat zij afspreken werkt pas na meer dan een half jaar: open
// praten, minder regelen, en wie het meest draagt geeft uren aan wie ruimte heeft, als er samen
// ruimte is. Wie aan die tafel zat, springt bij als beroepskrachten weggaan.
//
// Source: rules ovl1, ovl5, ovl11, ovl12, rsp4, finding N11. Grade: direction from practice, sizes
// assumed. Reads load, strength, strain, privacy; writes agreements, meetings. When: once a
// quarter.
#pragma once

#include <array>

#include "core/parameter.hpp"

namespace draagkracht {

struct MeetAsFamily {
  double felt = 0.35;
  double per_quarter = 0.1;
  double takes = 39.0;
  double lasts = 130.0;
  double open = 0.3;
  double arranging = 0.5;
  double even = 0.5;
  double network = 0.002;
  double stays = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<MeetAsFamily>>(
        {{&MeetAsFamily::felt,
          {"strain.meeting.felt",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Belasting waarbij iemand vindt dat er iets moet gebeuren",
            "Strain at which somebody feels that something must be done"},
           {"meerdere mensen moeten de noodzaak voelen (ovl12); grootte aangenomen",
            "several must feel the necessity (ovl12); size assumed"}}},
         {&MeetAsFamily::per_quarter,
          {"strain.meeting.per_quarter",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per kwartaal dat de familie dan om de tafel gaat",
            "Chance per quarter that the family then sits down together"},
           {"aangenomen", "assumed"}}},
         {&MeetAsFamily::takes,
          {"strain.meeting.takes",
           Unit::weeks,
           0.0,
           260.0,
           Grade::assumed,
           {"Hoe lang het duurt voor wat is afgesproken helemaal werkt",
            "How long it takes before what was agreed works in full"},
           {"een dag of een half jaar is te kort (N11); grootte aangenomen",
            "a day or half a year is too short (N11); size assumed"}}},
         {&MeetAsFamily::lasts,
          {"strain.meeting.lasts",
           Unit::weeks,
           0.0,
           520.0,
           Grade::assumed,
           {"Hoe lang een familieberaad meetelt", "How long a family meeting counts"},
           {"aangenomen", "assumed"}}},
         {&MeetAsFamily::open,
          {"strain.meeting.open",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel lichter zorgen wegen als een familie open praat",
            "How much lighter worry is when a family talks openly"},
           {"open praten en afstemmen voorkomt stress (ovl5); grootte aangenomen",
            "open communication and tuned help prevent stress (ovl5); size assumed"}}},
         {&MeetAsFamily::arranging,
          {"strain.meeting.arranging",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het regelen dat een gedeeld overzicht bespaart",
            "Share of arranging that a shared overview saves"},
           {"overzicht scheelt dubbel regelen (ovl11); grootte aangenomen",
            "overview cuts arranging, doubles vanish (ovl11); size assumed"}}},
         {&MeetAsFamily::even,
          {"strain.meeting.even",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het verschil in last dat dan wordt verdeeld",
            "Share of the difference in load that is then evened out"},
           {"samen doen haalt last van één persoon af (ovl4); grootte aangenomen",
            "acting together takes load off one person (ovl4); size assumed"}}},
         {&MeetAsFamily::network,
          {"strain.meeting.network",
           Unit::per_week,
           0.0,
           0.05,
           Grade::assumed,
           {"Belasting als alle helpers samen twee keer dragen wat zij kunnen",
            "Strain when all helpers together carry twice what they can"},
           {"draaglast tegenover draagkracht van het hele zorgnetwerk (ovl1); grootte aangenomen",
            "load against strength of the whole care network (ovl1); size assumed"}}},
         {&MeetAsFamily::stays,
          {"strain.meeting.stays",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van gemiste uren van beroepskrachten dat familie aan tafel overneemt",
            "Share of hours missed from professionals that family at the table takes over"},
           {"de beroepskracht gaat, de tante blijft (rsp4); grootte aangenomen",
            "the professional leaves, the aunt stays (rsp4); size assumed"}}}});
  }
};

/// How far what was agreed `weeks` ago works, 0..1; nothing when it is too long ago.
[[nodiscard]] constexpr double works_by_now(const MeetAsFamily& p, double weeks) {
  return weeks < 0 || weeks > p.lasts       ? 0.0
         : p.takes <= 0 || weeks >= p.takes ? 1.0
                                            : weeks / p.takes;
}

/// Factor on worry of who is as private as this; without a meeting 1 on average.
[[nodiscard]] constexpr double calm_of_talk(const MeetAsFamily& p, double privacy, double works) {
  const double everyday = 0.5 - privacy;
  return 1.0 - p.open * (everyday + works * (1.0 - everyday));
}

/// Minutes a week that the one who carries most hands over: so that both come nearer to the same
/// share of their strength, and nothing when all together have no room.
[[nodiscard]] constexpr double hours_to_even(const MeetAsFamily& p, double most_load,
                                             double most_strength, double least_load,
                                             double least_strength, double network_ratio) {
  if (network_ratio >= 1.0 || most_strength <= 0 || least_strength <= 0) {
    return 0;
  }
  const double minutes =
      (most_load * least_strength - least_load * most_strength) / (most_strength + least_strength);
  return minutes > 0 ? p.even * minutes : 0.0;
}

/// Strain a week in a network whose helpers together carry `ratio` times what they can.
[[nodiscard]] constexpr double wear_of_network(const MeetAsFamily& p, double ratio) {
  return ratio <= 1.0 ? 0.0 : p.network * (ratio < 2.0 ? ratio - 1.0 : 1.0);
}

}  // namespace draagkracht
