// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One wave of the Dutch surveys held among the simulated people: who is asked, the definition of a
// carer and the questions are those of the survey. Asking changes nothing in the world.
#pragma once

#include <array>

#include "model/remember/balance.hpp"
#include "population/look/residents.hpp"
#include "study/logistic.hpp"

namespace draagkracht {

/// What carers do, as SCP asks it; the model has no channel for going along to a doctor.
enum class Task : std::uint8_t { company, transport, household, administration, personal };
inline constexpr std::size_t task_count = 5;

/// The characteristics in the regression of heavy burden; the constant first.
enum class BurdenTerm : std::uint8_t {
  constant,
  few_hours,   ///< 3-4 hours a week, against at most 2
  some_hours,  ///< 5-8
  many_hours,  ///< 9-16
  most_hours,  ///< over 16
  own_child,
  poor_health,
  woman,
  over_65,
};
inline constexpr std::size_t burden_terms = 9;

struct Survey {
  Tally narrow_20, narrow_55, narrow_80;          ///< CBS, ages 20-25, 55-60, 80-85
  Tally hours_young, hours_65, hours_85;          ///< of narrow carers under 65, 65-75, 85+
  std::array<Tally, task_count> tasks;            ///< SCP: of wide carers who help now
  std::array<Tally, 4> ediz_plus;                 ///< SCP: of wide carers
  std::array<Tally, 4> ediz_plus_intensive;       ///< of those over 3 months or 8 hours a week
  Tally heavy;                                    ///< CBS: of narrow carers
  Tally dementia_hours;                           ///< of the main carer of who has dementia
  Tally dementia_fairly, dementia_very;           ///< at least fairly, very or over burdened
  Tally dementia_year;                            ///< can go on for a year at most
  std::array<Tally, 3> lonely;                    ///< not, somewhat, strongly; 15+
  Tally asks_more;                                ///< says to need more help than comes, of all
  Tally near, far, only, siblings, single, both;  ///< share of children who help a parent in need
  LogisticRows burden;                            ///< heavy or not, by BurdenTerm
  Tally nobody_takes_over;                        ///< of narrow carers, asked who could
  Tally over_benefited;           ///< of ties of people of 55 to 89: they get more than they give
  Tally smi_people;               ///< in the network of who has guidance for a mental illness
  Tally smi_family, smi_friends;  ///< shares of that network
};

/// Everybody at home; week of the world. `memory`: how favours are forgotten.
[[nodiscard]] Survey hold_survey(const Residents& residents,
                                 const Forgetting& memory = Forgetting(ForgetFavours{}));

}  // namespace draagkracht
