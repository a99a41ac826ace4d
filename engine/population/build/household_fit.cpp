// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Raking of the household model.
#include <algorithm>

#include "population/build/assumed.hpp"
#include "population/build/contradiction.hpp"
#include "population/build/household_model.hpp"
#include "population/build/raking.hpp"

namespace draagkracht::build {

/// Close enough to begin with: every chain weighs about what it should.
std::vector<double> HouseholdModel::first_guess(const std::vector<double>& asked) {
  std::vector<double> guess(cell_count);
  for (const Sex sex : {Sex::male, Sex::female}) {
    for (std::size_t year = 0; year < year_count; ++year) {
      for (const Position pair : {Position::partner, Position::sharing}) {
        guess[cells_of(pair, sex) + year] = math::sqrt(asked[cells_of(pair, sex) + year]);
      }
      guess[cells_of(Position::child, sex) + year] =
          asked[cells_of(Position::child, sex) + year] > 0 ? 1 : 0;
      guess[cells_of(Position::other, sex) + year] = asked[cells_of(Position::other, sex) + year];
    }
  }
  guess[lone_mother] = 0.4;
  guess[lone_father] = 0.05;
  guess[men_couples] = guess[women_couples] = assumed::same_sex / 2;
  std::fill(guess.begin() + of_women_elsewhere, guess.end(), 1.0);
  return guess;
}

/// Whose mother is there but not in the same home. Of the children that those women had, as many
/// are there as people to be these: the others died or left the country.
void HouseholdModel::ask_elsewhere(const PopulationSpec& spec, std::vector<double>& asked) {
  const double of_men = assumed::one_parent * assumed::lone_father;
  for (std::size_t y = 0; y < year_count; ++y) {
    double elsewhere = 0;
    for (const Sex sex : {Sex::male, Sex::female}) {
      double all = 0;
      for (const Position p :
           {Position::partner, Position::child, Position::sharing, Position::other}) {
        all += asked[cells_of(p, sex) + y];
      }
      elsewhere += all * spec.mother_alive.at(static_cast<double>(y) + 0.5, sex) -
                   asked[cells_of(Position::child, sex) + y] * (1 - of_men);
    }
    asked[of_women_elsewhere + y] = std::max(elsewhere, 0.0);
  }
}

Result<HouseholdModel> HouseholdModel::fit(const PopulationSpec& spec) {
  HouseholdModel model(spec);
  std::vector<double> asked = asked_positions(spec);
  asked.resize(cell_count);
  const double men = sum_of(asked, Position::partner, Sex::male);
  const double women = sum_of(asked, Position::partner, Sex::female);
  const double more_men = men - women;
  if (std::max(more_men, -more_men) > assumed::most_same_sex * (men + women)) {
    return uneven_partners(men, women);
  }
  // Of whom there are more live in couples of one sex, as far as those go.
  const double one_sex =
      std::max({assumed::same_sex * (men + women), 1.1 * more_men, -1.1 * more_men});
  asked[men_couples] = (one_sex + more_men) / 2;
  asked[women_couples] = (one_sex - more_men) / 2;
  const double children =
      sum_of(asked, Position::child, Sex::male) + sum_of(asked, Position::child, Sex::female);
  asked[lone_mother] = children * assumed::one_parent * (1 - assumed::lone_father);
  asked[lone_father] = children * assumed::one_parent * assumed::lone_father;

  ask_elsewhere(spec, asked);

  const auto cells = [](Position position, double power) {  // both sexes
    return RakeCells{cells_of(position, Sex::male), cells_of(position, Sex::male) + 2 * year_count,
                     power};
  };
  const auto partners = [](Sex sex) {
    return RakeCells{cells_of(Position::partner, sex),
                     cells_of(Position::partner, sex) + year_count, 1};
  };
  const std::vector<std::vector<RakeCells>> steps{
      {partners(Sex::female), cells(Position::other, 1), cells(Position::sharing, 0.5)},
      {partners(Sex::male),
       cells(Position::child, 0.5),
       {lone_mother, of_women_elsewhere, 0.5},
       {of_women_elsewhere, cell_count, 0.5}}};
  std::vector<double> factors = first_guess(asked);
  const Raked raked = rake(
      asked, factors, steps,
      [&](const std::vector<double>& f, std::vector<double>& e) { model.expect(f, e); },
      position_cells, enough_off, sweeps_at_most);
  if (!(raked.off <= too_far_off)) {
    return contradiction(asked, raked.expected, spec.mean_age_gap_partners);
  }
  model.off = raked.off;
  model.sweeps = raked.sweeps;
  model.list_roots(factors);
  return model;
}

}  // namespace draagkracht::build
