// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Comfort and company come sooner from who stands close, other things also from loose ties; who
// lives near takes the small jobs; who never helped before and does not know how to act
// hesitates with difficult behaviour.
// Troost en gezelschap komen eerder van wie dichtbij staat, andere dingen ook van losse banden;
// wie in de buurt woont doet de kleine klussen; wie nog nooit hielp en niet weet hoe, aarzelt
// bij moeilijk gedrag.
//
// Source: rules giv5, giv6, giv7, finding P19. Grade: direction from practice, sizes assumed. Reads
// closeness, distance, what is asked, whether the asked helped before; returns points. When: for
// each request.
#pragma once

#include <array>

#include "core/parameter.hpp"
#include "core/quantities.hpp"
#include "model/ask/choose_whom.hpp"
#include "population/codes.hpp"

namespace draagkracht {

struct SuitTask {
  double comfort = 1.5;
  double other = 0.5;
  double small_job = 0.6;
  double not_knowing = 0.6;
  double met = 0.5;

  static constexpr auto parameters() {
    constexpr Label assumed{"richting uit de praktijk (giv5); grootte aangenomen",
                            "direction from practice (giv5); size assumed"};
    return std::to_array<Parameter<SuitTask>>(
        {{&SuitTask::comfort,
          {"offer.suit.comfort",
           Unit::points,
           0.0,
           6.0,
           Grade::assumed,
           {"Hoeveel eerder een hechte band dan een losse troost of gezelschap geeft",
            "How much sooner a close tie than a loose one gives comfort or company"},
           assumed}},
         {&SuitTask::other,
          {"offer.suit.other",
           Unit::points,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel minder een hechte band uitmaakt voor andere hulp",
            "How much less closeness counts for other help"},
           assumed}},
         {&SuitTask::small_job,
          {"offer.suit.small_job",
           Unit::points,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel eerder iemand om de hoek dan iemand verder weg een klein klusje doet",
            "How much sooner somebody round the corner than further away does a small job"},
           {"richting uit de praktijk (giv6); grootte aangenomen",
            "direction from practice (giv6); size assumed"}}},
         {&SuitTask::not_knowing,
          {"offer.suit.not_knowing",
           Unit::points,
           0.0,
           4.0,
           Grade::assumed,
           {"Hoeveel minder snel iemand ja zegt die bij moeilijk gedrag niet weet wat te doen",
            "How much less soon yes from who does not know what to do about difficult behaviour"},
           {"richting uit de praktijk (giv7); grootte aangenomen",
            "direction from practice (giv7); size assumed"}}},
         {&SuitTask::met,
          {"offer.suit.met",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van die aarzeling dat wegvalt bij wie zelf zo iemand kent",
            "Share of that hesitation that goes in who knows such a person"},
           {"wie mensen ontmoet wordt minder bang (P19); grootte aangenomen",
            "meeting people takes fear away (P19); size assumed"}}}});
  }
};

/// What is asked of whom, as far as it suits.
struct AskedTask {
  TieKind kind = TieKind::acquaintance;
  Channel channel = Channel::practical;
  double closeness = 0;
  double distance_km = 0;
  Minutes minutes{0};
  bool difficult = false;  ///< of the client, see `hard_to_handle`
  bool helped_before = false;
  bool met = false;  ///< knows somebody else whose behaviour is difficult
};

/// Behaviour at which people wonder what to do.
[[nodiscard]] constexpr bool hard_to_handle(Limitation limitation) {
  return limitation == Limitation::psychiatric || limitation == Limitation::dementia ||
         limitation == Limitation::brain_injury || limitation == Limitation::intellectual ||
         limitation == Limitation::multiproblem;
}

/// An hour a week is a small job; from five kilometres on all is far.
inline constexpr Minutes small_job_at_most{60};
inline constexpr double far_km = 5.0;

/// Points on the readiness of who is asked, around 0.
[[nodiscard]] constexpr double suits(const SuitTask& p, const AskedTask& t) {
  const bool comfort = t.channel == Channel::emotional || t.channel == Channel::company;
  double points = (comfort ? p.comfort : -p.other) * (t.closeness - 0.5);
  if (hands_on(t.channel) && t.minutes <= small_job_at_most) {
    points += p.small_job * (0.5 - (t.distance_km < far_km ? t.distance_km : far_km) / far_km);
  }
  if (t.difficult && !is_kin(t.kind)) {
    points += t.helped_before ? 0.25 * p.not_knowing : -p.not_knowing * (t.met ? 1.0 - p.met : 1.0);
  }
  return points;
}

}  // namespace draagkracht
