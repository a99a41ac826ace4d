// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The same people followed through the years: who starts and stops caring, how care runs its
// course, who stays at home, and who is still in one's network after seven years.
#pragma once

#include <map>
#include <vector>

#include "measures/named_network.hpp"
#include "model/remember/balance.hpp"
#include "population/look/tally.hpp"
#include "population/world.hpp"
#include "study/imbalance.hpp"
#include "study/logistic.hpp"

namespace draagkracht {

/// Weeks that people are followed: seven years, as the survey of networks did.
inline constexpr int followed_weeks = 364;

class Cohort {
 public:
  explicit Cohort(const World& week0, const Forgetting& memory = Forgetting(ForgetFavours{}));

  /// After every quarter, in order; the last is that of `followed_weeks`.
  void look(const World& world);

  /// Of carers now, share that was none a year ago; of carers a year ago, share that is none now.
  Tally entered, left;
  /// Episodes of care: hours stay within a quarter of what they were at first, grow, or shrink.
  Tally stable, rising, falling;
  /// People with dementia, an indication and a carer at week 0: still at home after 1 and 2 years.
  Tally home_1, home_2;
  /// Of those whom people of 18-65 named at week 0, share named again; of the closest five, share
  /// still among the closest five.
  Tally still_named, still_inner;
  /// People who came to mind, then and now.
  Tally size_before, size_after;
  /// Of everybody at home after a year, share that held guidance at some time in it.
  Tally guidance_in_year;
  /// Ties in which older people got more than they gave after one year: what is left of that after
  /// two, as a share.
  Tally left_among_near, left_among_neighbours;  ///< near: kin and friends
  /// In the last week: carers in the wide sense, and people of 75 and over who need care.
  double carers_then = 0, older_clients_then = 0;
  /// Admission of people with dementia within a quarter: constant, severe burden of the main carer,
  /// need, age.
  LogisticRows admission;

 private:
  struct Episode {
    std::int32_t first = 0, last = 0;  ///< minutes agreed
    int looks = 0;
    double weight = 0;
  };
  struct AtRisk {
    PersonId person;
    std::array<double, 4> row{};
  };

  void look_at_links(const World& world);
  void look_at_risk(const World& world);
  void look_at_network(const World& world);
  void compare_carers(const World& world);
  void mark_guidance(const World& world);
  void judge_episodes();
  void find_uneven_ties(const World& world);
  void look_at_uneven_ties(const World& world);
  void count_support(const World& world);

  Forgetting memory_;
  std::vector<UnevenTie> uneven_;

  std::vector<std::uint8_t> carers_;  ///< at week 0, then a year later
  std::vector<PersonId> dementia_;
  std::vector<std::uint8_t> guidance_;
  std::map<std::uint32_t, Episode> episodes_;  ///< by tie; those that began after week 0
  std::vector<AtRisk> at_risk_;
  std::vector<PersonId> panel_;                  ///< asked about their network
  std::vector<std::vector<NamedPerson>> named_;  ///< by each of the panel
};

}  // namespace draagkracht
