// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A professional gets to know the people around a client, and only then involves them. Who
// leaves room looks for them first; who believes there is nobody finds nobody, and calls it
// privacy. A label in the file colours the view at first. Where several organisations come and
// no family helps, nobody takes it up. Een beroepskracht leert de mensen rond een cliënt
// kennen, en betrekt ze pas dan. Wie ruimte laat zoekt hen als eerste op; wie denkt dat er
// niemand is vindt niemand, en noemt dat privacy. Een etiket in het dossier kleurt eerst de
// blik. Waar meer organisaties komen en geen familie helpt, pakt niemand het op.
//
// Source: rules pro2, pro8, pro13, pro18, pro21, pro22, pro26, findings P15, P22. Grade: direction
// from interviews, sizes assumed. Reads how long a professional has come and works; writes
// nothing. When: once a month per client.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"
#include "population/care.hpp"

namespace draagkracht {

struct KnowNetwork {
  double weeks = 26.0;
  double looks_first = 0.6;
  double excuse = 0.5;
  double matters = 0.6;
  double labels = 0.2;
  double agencies = 0.3;
  double map = 0.3;

  static constexpr auto parameters() {
    return std::to_array<Parameter<KnowNetwork>>(
        {{&KnowNetwork::weeks,
          {"formal.know_network.weeks",
           Unit::weeks,
           1.0,
           260.0,
           Grade::assumed,
           {"Weken waarin een beroepskracht het netwerk leert kennen",
            "Weeks in which a professional gets to know the network"},
           {"wie het netwerk niet kent laat het erbuiten (pro2); grootte aangenomen",
            "who does not know the network leaves it out (pro2); size assumed"}}},
         {&KnowNetwork::looks_first,
          {"formal.know_network.looks_first",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel sneller wie ruimte laat dat doet, en trager wie overneemt",
            "How much sooner who leaves room does so, and later who takes over"},
           {"wie gelooft dat er geen netwerk is vindt er geen (pro18); grootte aangenomen",
            "who believes there is no network finds none (pro18); size assumed"}}},
         {&KnowNetwork::excuse,
          {"formal.know_network.excuse",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel dat buiten beeld blijft omdat iemand die overneemt zich op privacy beroept",
            "Share left out of sight because who takes over pleads privacy"},
           {"privacy als excuus (pro8); grootte aangenomen",
            "privacy serves as an excuse (pro8); size assumed"}}},
         {&KnowNetwork::matters,
          {"formal.know_network.matters",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel het netwerk kennen telt voor een gesprek erover",
            "How much knowing the network counts for a talk about it"},
           {"wie het netwerk niet kent laat het erbuiten (pro2); grootte aangenomen",
            "who does not know the network leaves it out (pro2); size assumed"}}},
         {&KnowNetwork::labels,
          {"formal.know_network.labels",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel minder ruimte een etiket in het dossier laat, in het begin",
            "How much less room a label in the file leaves, at first"},
           {"etiketten kleuren de blik (pro22); grootte aangenomen",
            "labels colour the view (pro22); size assumed"}}},
         {&KnowNetwork::agencies,
          {"formal.know_network.agencies",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel elke extra organisatie kost als geen familie helpt",
            "What each further organisation costs when no family helps"},
           {"veel instanties zonder familie komen nergens (pro21); grootte aangenomen",
            "many agencies without family get nowhere (pro21); size assumed"}}},
         {&KnowNetwork::map,
          {"formal.know_network.map",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel sneller wie een goede sociale kaart heeft het netwerk leert kennen, en trager "
            "wie er geen heeft",
            "How much sooner who has a good social map gets to know the network, and later who has "
            "none"},
           {"hulpmiddelen helpen: sociale kaart, overzicht (P22); grootte aangenomen",
            "tools help: social map, overview (P22); size assumed"}}}});
  }
};

/// A professional and a client, as far as it decides how well the network is known.
struct Acquaintance {
  double weeks = 0;      ///< since the professional came
  double stance = 0.5;   ///< 0 takes over .. 1 leaves room
  double craft = 0.5;    ///< in working with a network
  double privacy = 0.5;  ///< how much the client is on privacy
  bool invited = false;  ///< the network was there when help was assessed
  double map = 0.5;      ///< how good the social map of the organisation is
};

/// Share of the network that the professional knows.
[[nodiscard]] inline double network_known(const KnowNetwork& p, const Acquaintance& of) {
  if (of.invited) {
    return 1.0;
  }
  const double pace = (0.5 + of.craft) * (1.0 + p.looks_first * (2.0 * of.stance - 1.0)) *
                      (1.0 + p.map * (2.0 * of.map - 1.0));
  const double seen = -math::expm1(-(of.weeks > 0 ? of.weeks : 0.0) * pace / p.weeks);
  const double pleads = of.stance < 0.5 ? (1.0 - 2.0 * of.stance) * of.privacy : 0.0;
  return seen * (1.0 - p.excuse * pleads);
}

/// Known on average, over professionals and the time they come.
inline constexpr double usually_known = 0.75;

/// Factor on the chance of a talk about the network; 1 when as much is known as usual.
[[nodiscard]] constexpr double involves(const KnowNetwork& p, double known) {
  const double factor = 1.0 + p.matters * (known / usually_known - 1.0);
  return factor < 0 ? 0.0 : factor;
}

/// Room that is left to somebody with a label in the file.
[[nodiscard]] constexpr double room_despite_label(const KnowNetwork& p, double stance, bool label,
                                                  double known) {
  return label ? stance * (1.0 - p.labels * (1.0 - known)) : stance;
}

/// Factor for who has several organisations and no family that helps.
[[nodiscard]] constexpr double one_in_charge(const KnowNetwork& p, int organisations, bool family,
                                             double apart = 1.0) {
  return family || organisations < 2 ? 1.0 : 1.0 / (1.0 + p.agencies * apart * (organisations - 1));
}

}  // namespace draagkracht
