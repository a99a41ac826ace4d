// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a person would answer to the six statements of De Jong Gierveld, three on missing people
// around (social) and three on missing somebody close (emotional). 0-1 not, 2-4 somewhat, 5-6
// strongly lonely. Target: 60 / 29 / 11 % of 15+ (CBS 2022, figures C5).
#pragma once

#include <array>

#include "population/world.hpp"

namespace draagkracht {

/// What the ties of a person hold.
struct Bonds {
  double closest = 0;  ///< the best bond, closeness times presence, 0..1
  double around = 0;   ///< presence of everybody else, in persons seen daily
  int harmful = 0;     ///< ties that do harm
  TieId best;          ///< the tie of the best bond
};

/// From state to what is lacking. All assumed, with the thresholds chosen so that persons of 15 and
/// over in a newly built Dutch population give about 60 / 30 / 10 %; to be estimated again after
/// every change of the network or of the warm-up.
struct LonelinessModel {
  double half_contacts = 0.25;  ///< contacts per week at which somebody counts for half
  double absent_bond = 0.6;     ///< what remains of a close bond without any contact, share
  double enough_close = 1.05;   ///< best bond at which nothing is lacking: no bond is quite enough
  double enough_around = 14;    ///< persons around at which nothing is lacking
  double unmet = 0.3;           ///< added when all need of company or emotional support is unmet
  double strain = 0.2;          ///< added for a carer at full strain: own life is gone
  double wish = 0.35;           ///< standard deviation of what people expect of others, lasting
  double noise = 0.3;           ///< half width of the noise of an item
  double mixed_bond = 0.5;      ///< what a bond counts that does good and harm, share
  double harm = 0.08;           ///< added by each tie that does harm
  double on_line = 0.1;         ///< contacts a week that being in touch on line counts for
  double group = 0.6;           ///< persons around that a club is worth on top of its members
  double usual_group = 0.45;    ///< share who come to a club, so that the mean stays
  double young_bond = 0.12;     ///< added when the best bond is new: trust takes years
  double bond_years = 2;        ///< years until it counts in full
  double widowed = 0.3;         ///< added in the week a partner died
  double widowed_years = 3;     ///< years until that is over
  double widowed_more = 0.5;    ///< how much more with little education, and when ill
  double kind_eye = 0.15;       ///< taken off for who reads others kindly
  double least = 0.25;          ///< how much more a little contact does for who has least
  double usual_lack = 0.4;      ///< lack of people around at which it makes no difference
  double of_use = 0.8;          ///< lack of meaning taken away by something to do that matters
  std::array<double, 3> social{0.31, 0.52, 0.76};  ///< lack at which a statement is agreed with
  std::array<double, 3> emotional{0.31, 0.52, 0.76};
  std::array<double, 3> existential{0.5, 0.75, 0.95};
};
inline constexpr LonelinessModel loneliness_model;

/// Youngest age asked, years (CBS: 15 and over).
inline constexpr int loneliness_age = 15;

struct Loneliness {
  int social = 0;     ///< 0..3
  int emotional = 0;  ///< 0..3
  [[nodiscard]] int score() const { return social + emotional; }
  [[nodiscard]] bool strong() const { return score() >= 5; }
};

/// Active ties; those with professionals do not count.
[[nodiscard]] Bonds bonds_of(const World& world, PersonId person,
                             const LonelinessModel& model = loneliness_model);

/// Answers in the quarter of world.week.
[[nodiscard]] Loneliness loneliness(const World& world, PersonId person,
                                    const LonelinessModel& model = loneliness_model);

/// Statements agreed with, 0..3, on having nothing to live for: existential loneliness. No part of
/// the six. Work, volunteering, care for somebody and giving something back are what matters.
[[nodiscard]] int existential_loneliness(const World& world, PersonId person,
                                         const LonelinessModel& model = loneliness_model);

/// Ties over which a card or a greeting came lately: the first signs that contact grows.
[[nodiscard]] int small_signs(const World& world, PersonId person);

}  // namespace draagkracht
