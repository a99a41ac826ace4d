// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Part of what is needed only professionals can give, and part only one's own people: no neighbour
// treats a wound, no home help replaces a daughter's company. Some like the distance of a
// professional more than others do.
// Een deel van de zorg kunnen alleen professionals geven, en een deel alleen eigen mensen. De een
// wil liever de afstand van een beroepskracht dan de ander.
//
// Source: functions of networks and of professionals in the study on network support; sizes
// assumed. Grade: assumed. Reads nothing; returns shares. When: in asking and giving.
#pragma once

#include <array>
#include <cstddef>

#include "core/parameter.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct FillShares {
  double personal_care_professional = 0.10;
  double guidance_professional = 0.15;
  double company_own = 0.5;
  double emotional_own = 0.5;
  double distance = 0.5;

  static constexpr auto parameters() {
    return std::to_array<Parameter<FillShares>>(
        {{&FillShares::personal_care_professional,
          {"give.professional_only.personal_care",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de persoonlijke verzorging dat alleen een professional kan geven",
            "Share of personal care only a professional can give"},
           {"aangenomen", "assumed"}}},
         {&FillShares::guidance_professional,
          {"give.professional_only.guidance",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de begeleiding dat alleen een professional kan geven",
            "Share of guidance only a professional can give"},
           {"aangenomen", "assumed"}}},
         {&FillShares::company_own,
          {"give.own_only.company",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van het gezelschap dat alleen eigen mensen kunnen geven",
            "Share of company only one's own people can give"},
           {"aangenomen", "assumed"}}},
         {&FillShares::emotional_own,
          {"give.own_only.emotional",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de emotionele steun dat alleen eigen mensen kunnen geven",
            "Share of emotional support only one's own people can give"},
           {"aangenomen", "assumed"}}},
         {&FillShares::distance,
          {"give.professional_only.distance",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoeveel mensen verschillen in wat zij liever aan een beroepskracht overlaten",
            "How much people differ in what they rather leave to a professional"},
           {"sommigen willen juist de afstand, familie dringt eigen meningen op (C26); grootte "
            "aangenomen",
            "some want the distance, family pushes its own opinion (C26); size assumed"}}}});
  }

  [[nodiscard]] constexpr double professional_only(std::size_t channel) const {
    if (channel == at(Channel::personal_care)) {
      return personal_care_professional;
    }
    return channel == at(Channel::guidance) ? guidance_professional : 0.0;
  }
  /// The same for one client; `taste` 1..255 is how much distance is liked, 0 when it is not known.
  [[nodiscard]] constexpr double professional_only(std::size_t channel, std::uint8_t taste) const {
    const double usual = professional_only(channel);
    return usual > 0 && taste != 0 ? usual * (1.0 + distance * (taste - 128) / 127.0) : usual;
  }
  [[nodiscard]] constexpr double own_only(std::size_t channel) const {
    if (channel == at(Channel::company)) {
      return company_own;
    }
    return channel == at(Channel::emotional) ? emotional_own : 0.0;
  }
};

}  // namespace draagkracht
