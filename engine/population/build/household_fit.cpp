// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Raking of the household model, and what to say when the curves contradict each other.
#include <algorithm>
#include <string>

#include "population/build/assumed.hpp"
#include "population/build/checker.hpp"
#include "population/build/household_model.hpp"
#include "population/build/pair_ages.hpp"
#include "population/build/raking.hpp"

namespace draagkracht::build {

namespace {

constexpr double enough = 1e-4;  ///< of all persons in a wrong cell: far below sampling error
constexpr double too_far = 2e-3;
constexpr int most_sweeps = 400;

double sum_of(const std::vector<double>& cells, Position position, Sex sex, std::size_t from = 0,
              std::size_t to = year_count) {
  double sum = 0;
  for (std::size_t year = from; year < to; ++year) {
    sum += cells[cells_of(position, sex) + year];
  }
  return sum;
}

std::string per_thousand(double share) {
  const auto tenths = static_cast<int>(round_half_away(share * 10000));
  return Checker::text(tenths / 10.0);
}
std::string comma(std::string number) {
  std::ranges::replace(number, '.', ',');
  return number;
}

Problem uneven_partners(double men, double women) {
  return {{"De tabel \"partner\" vraagt met de tabel \"age\" om " + comma(per_thousand(men)) +
               " mannen en " + comma(per_thousand(women)) +
               " vrouwen met een partner per 1.000 personen. Dat verschil is te groot: de meeste "
               "mensen hebben een partner van het andere geslacht.",
           "The table \"partner\" with the table \"age\" asks for " + per_thousand(men) +
               " men and " + per_thousand(women) +
               " women with a partner per 1,000 persons. That difference is too large: most people "
               "have a partner of the other sex."},
          "partner"};
}

}  // namespace

/// Which cells cannot be met, in the words of the curves.
Problem HouseholdModel::contradiction(const std::vector<double>& asked,
                                      const std::vector<double>& expected) const {
  Position position = Position::partner;
  Sex sex = Sex::male;
  std::size_t from = 0;
  double worst = -1;
  for (const Position p : {Position::partner, Position::child, Position::other}) {
    for (const Sex s : {Sex::male, Sex::female}) {
      for (std::size_t low = 0; low < year_count; low += 5) {
        const double gap = sum_of(asked, p, s, low, low + 5) - sum_of(expected, p, s, low, low + 5);
        if (gap > worst || -gap > worst) {
          worst = gap > 0 ? gap : -gap;
          position = p, sex = s, from = low;
        }
      }
    }
  }
  const double want = sum_of(asked, position, sex, from, from + 5);
  const double can = sum_of(expected, position, sex, from, from + 5);
  const std::string ages_nl = " van " + std::to_string(from) + " tot " + std::to_string(from + 5);
  const std::string ages_en = " of " + std::to_string(from) + " to " + std::to_string(from + 5);
  const bool men = sex == Sex::male;
  const std::string amounts_nl =
      " per 1.000 personen, maar er passen er " + comma(per_thousand(can));
  const std::string amounts_en = " per 1,000 persons, but there is room for " + per_thousand(can);
  if (position == Position::child) {
    return {{"De tabellen \"age\" en \"parental_home\" vragen om " + comma(per_thousand(want)) +
                 (men ? " jongens en mannen" : " meisjes en vrouwen") + ages_nl +
                 " die bij hun ouders wonen" + amounts_nl +
                 ": van de leeftijd van hun ouders zijn er te weinig of te veel mensen.",
             "The tables \"age\" and \"parental_home\" ask for " + per_thousand(want) +
                 (men ? " boys and men" : " girls and women") + ages_en +
                 " who live with their parents" + amounts_en +
                 ": there are too few or too many people of their parents' age."},
            "parental_home"};
  }
  if (position == Position::partner) {
    return {{"De tabel \"partner\" vraagt om " + comma(per_thousand(want)) +
                 (men ? " mannen" : " vrouwen") + ages_nl + " met een partner" + amounts_nl +
                 ": het aantal " + (men ? "vrouwen" : "mannen") +
                 " met een partner van ongeveer die leeftijd past daar niet bij.",
             "The table \"partner\" asks for " + per_thousand(want) + (men ? " men" : " women") +
                 ages_en + " with a partner" + amounts_en + ": the number of " +
                 (men ? "women" : "men") + " with a partner of about that age does not match."},
            "partner"};
  }
  return {{"De tabellen \"partner\" en \"parental_home\" laten " + comma(per_thousand(want)) +
               (men ? " mannen" : " vrouwen") + ages_nl +
               " over die alleen of alleen met kinderen wonen" + amounts_nl + ".",
           "The tables \"partner\" and \"parental_home\" leave " + per_thousand(want) +
               (men ? " men" : " women") + ages_en + " who live alone or alone with children" +
               amounts_en + "."},
          "partner"};
}

/// Close enough to begin with: every chain weighs about what it should.
std::vector<double> HouseholdModel::first_guess(const std::vector<double>& asked) const {
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
  return guess;
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
      {partners(Sex::male), cells(Position::child, 0.5), {lone_mother, cell_count, 0.5}}};
  std::vector<double> factors = model.first_guess(asked);
  const Raked raked = rake(
      asked, factors, steps,
      [&](const std::vector<double>& f, std::vector<double>& e) { model.expect(f, e); },
      position_cells, enough, most_sweeps);
  if (!(raked.off <= too_far)) {
    return model.contradiction(asked, raked.expected);
  }
  model.off = raked.off;
  model.sweeps = raked.sweeps;
  model.list_roots(factors);
  return model;
}

}  // namespace draagkracht::build
