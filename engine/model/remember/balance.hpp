// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People remember who did what for whom; with time they forget, and giving something back clears
// it. Mensen onthouden wie wat voor wie deed; met de tijd vervaagt dat, en iets terugdoen maakt het
// goed.
//
// Source: rules rec1, rec2, ask4; what happens to unbalanced help among older Dutch people: Klein
// Ikkink and van Tilburg 1998. Grade: existence measured, half-life and values assumed. Reads
// minutes given; writes balance. When: weekly for ties that carry care; forgetting is worked out
// when it is read.
#pragma once

#include <array>

#include "core/math.hpp"
#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct ForgetFavours {
  double half_life = 52.0;
  double return_rate = 0.25;
  double return_hours = 2.0;
  double reward_gain = 0.15;
  double reward_fade = 0.03;

  static constexpr auto parameters() {
    return std::to_array<Parameter<ForgetFavours>>(
        {{&ForgetFavours::half_life,
          {"remember.balance.half_life",
           Unit::weeks,
           4.0,
           520.0,
           Grade::assumed,
           {"Na zoveel weken is een gunst half vergeten", "Weeks until a favour is half forgotten"},
           {"aangenomen: een jaar, tussen 13 weken en 5 jaar",
            "assumed: a year, between 13 weeks and 5 years"}}},
         {&ForgetFavours::return_rate,
          {"remember.return.rate",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Kans per maand dat een cliënt die dat kan iets terugdoet",
            "Chance per month that a client with assets gives something back"},
           {"aangenomen", "assumed"}}},
         {&ForgetFavours::return_hours,
          {"remember.return.value",
           Unit::hours,
           0.0,
           40.0,
           Grade::assumed,
           {"Wat het waard is als iemand iets terugdoet", "Value of what is given back"},
           {"aangenomen; iets terugdoen hoeft niet even groot te zijn (rec2)",
            "assumed; a return need not be equal (rec2)"}}},
         {&ForgetFavours::reward_gain,
          {"remember.reward.gain",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe goed het de helper doet om iets terug te krijgen",
            "How much a return does the helper good"},
           {"aangenomen", "assumed"}}},
         {&ForgetFavours::reward_fade,
          {"remember.reward.fade",
           Unit::per_week,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe snel dat gevoel wegebt", "How fast that feeling fades"},
           {"aangenomen", "assumed"}}}});
  }
};

/// Hours of practical help that one minute of each channel counts for, in valued units.
[[nodiscard]] constexpr double value_of_minute(std::size_t channel) {
  // Washing, guiding and comforting ask more of the giver than keeping company (assumed).
  constexpr PerChannel<double> worth{1.0 / 60, 1.0 / 60, 1.5 / 60, 0.6 / 60,
                                     1.2 / 60, 1.0 / 60, 1.2 / 60, 1.3 / 60};
  return worth[channel];
}

/// What is left of a balance after some weeks.
[[nodiscard]] inline double remembered(const ForgetFavours& p, double balance, int weeks) {
  if (weeks <= 0 || balance == 0) {
    return balance;
  }
  return balance * math::exp(-0.6931471805599453 * weeks / p.half_life);
}

/// The same for many ties: what a week, two weeks, ... leave, worked out once.
class Forgetting {
 public:
  // NOLINTNEXTLINE(google-explicit-constructor): a memory is its parameters
  Forgetting(const ForgetFavours& p) : p_(p) {
    for (int weeks = 0; weeks < known; ++weeks) {
      left_[static_cast<std::size_t>(weeks)] = remembered(p, 1.0, weeks);
    }
  }
  [[nodiscard]] double of(double balance, int weeks) const {
    if (weeks <= 0) {
      return balance;
    }
    return weeks < known ? balance * left_[static_cast<std::size_t>(weeks)]
                         : remembered(p_, balance, weeks);
  }

 private:
  static constexpr int known = 16;
  ForgetFavours p_;
  std::array<double, known> left_{};
};

/// Balance of a tie as `person` sees it now, in valued hours; > 0: person has given more.
[[nodiscard]] inline double balance_for(const World& w, const Forgetting& memory, PersonId person,
                                        TieId tie) {
  const Tie& held = w.ties.columns.row[tie.index()];
  if (held.balance == 0) {
    return 0;
  }
  const double now = memory.of(static_cast<double>(held.balance), w.week.value - held.balance_week);
  return held.first == person ? now : -now;
}

/// `giver` did something worth `value` hours; brings the ledger up to date.
inline void book_favour(World& w, const Forgetting& memory, PersonId giver, TieId tie,
                        double value) {
  const double after = balance_for(w, memory, giver, tie) + value;
  Tie& held = w.ties.columns.row[tie.index()];
  held.balance = static_cast<float>(held.first == giver ? after : -after);
  held.balance_week = w.week.value;
}

/// A no makes the next question harder, a yes easier; both wear off.
struct LearnFromAnswer {
  double refusal = 0.25;
  double help = 0.15;
  double fade = 0.01;

  static constexpr auto parameters() {
    return std::to_array<Parameter<LearnFromAnswer>>(
        {{&LearnFromAnswer::refusal,
          {"remember.answer.refusal",
           Unit::points,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel verlegener iemand wordt na een nee",
            "How much shyer somebody gets after a no"},
           {"vragen mislukt soms en mag opnieuw (ask17); grootte aangenomen",
            "failures occur, retry allowed (ask17); size assumed"}}},
         {&LearnFromAnswer::help,
          {"remember.answer.help",
           Unit::points,
           0.0,
           3.0,
           Grade::assumed,
           {"Hoeveel minder verlegen iemand wordt na een ja",
            "How much less shy somebody gets after a yes"},
           {"gevierde successen (ask16); grootte aangenomen",
            "celebrated successes (ask16); size assumed"}}},
         {&LearnFromAnswer::fade,
          {"remember.answer.fade",
           Unit::per_week,
           0.0,
           1.0,
           Grade::assumed,
           {"Hoe snel dat slijt", "How fast that wears off"},
           {"aangenomen", "assumed"}}}});
  }
};

[[nodiscard]] inline double learn_from_answer(const LearnFromAnswer& p, double shift, bool yes) {
  const double next = shift + (yes ? -p.help : p.refusal);
  return next < -1.5 ? -1.5 : next > 1.5 ? 1.5 : next;
}

}  // namespace draagkracht
