// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/household_model.hpp"

#include <algorithm>
#include <string>

#include "population/build/assumed.hpp"
#include "population/build/pair_ages.hpp"
#include "population/build/raking.hpp"

namespace draagkracht::build {

namespace {

constexpr std::array<Sex, 2> sexes{Sex::male, Sex::female};
constexpr std::array<double, 2> births_by_sex{assumed::boys, 1 - assumed::boys};

/// Chance that more years than `years` pass before the next child.
constexpr double later_than(std::size_t years) {
  double sum = 0;
  for (std::size_t g = years + 1; g < years_between.size(); ++g) {
    sum += years_between[g];
  }
  return sum;
}

}  // namespace

HouseholdModel::HouseholdModel(const PopulationSpec& spec)
    : spec_(&spec),
      women_(Sex::female, spec.mean_mother_age - assumed::mean_mother_age),
      men_(Sex::male,
           spec.mean_mother_age - assumed::mean_mother_age + spec.mean_age_gap_partners) {
  for (std::size_t s = 0; s < 2; ++s) {
    for (std::size_t y = 0; y < year_count; ++y) {
      stays_[s][y] = y < 18 ? 1 : spec.parental_home.at(static_cast<double>(y) + 0.5, sexes[s]);
    }
  }
}

/// From the end of the chains to the heads.
void HouseholdModel::follow(const std::vector<double>& factors) {
  constexpr std::array<double, head_count> minor_away{
      assumed::away_of_couple, assumed::away_of_woman, 1, assumed::away_of_woman};
  const std::array<double, head_count> together{1, factors[lone_mother], factors[lone_father], 0};
  for (const Head head : {couple, woman, man, apart}) {
    Family& f = families_[head];
    for (std::size_t y = 0; y < year_count; ++y) {
      double left = 0;
      for (std::size_t s = 0; s < 2; ++s) {
        const double factor = factors[cells_of(Position::child, sexes[s]) + y];
        f.home[s][y] = births_by_sex[s] * stays_[s][y] * factor * together[head];
        left += births_by_sex[s] * (1 - stays_[s][y]);
      }
      left = std::max(left, minor_away[head]);
      const double here = head == man ? 1 : factors[of_women_elsewhere + y];
      f.away[y] = left * here;
      // Where fewer people are there to be these children, the others died or left the country:
      // their mothers had them all the same.
      f.gone[y] = left * std::max(1 - here, 0.0);
      f.next[0][y] = 1;
    }
    for (std::size_t k = 1; k < most_children; ++k) {
      for (std::size_t y = 0; y < year_count; ++y) {
        double sum = later_than(std::min<std::size_t>(y, years_between.size()));
        for (std::size_t g = 0; g < years_between.size() && g <= y; ++g) {
          sum += years_between[g] * weight(f, y - g) * f.next[k - 1][y - g];
        }
        f.next[k][y] = sum;
      }
    }
    for (std::size_t age = 18; age < year_count; ++age) {
      double sum = births(head).childless(age);
      for (std::size_t n = 1; n <= most_children; ++n) {
        const auto& first = births(head).first(age, n);
        for (std::size_t i = 0; i < first_birth_ages; ++i) {
          const std::size_t at = first_birth_from + i;
          sum += at > age ? first[i] : first[i] * weight(f, age - at) * f.next[n - 1][age - at];
        }
      }
      f.all[age] = sum;
    }
  }
}

/// From the heads to the ends of the chains: children per cell.
void HouseholdModel::expect_children(Head head, const Years& roots,
                                     std::vector<double>& expected) const {
  const Family& f = families_[head];
  std::array<Years, most_children> arrive{};  // at a child of this age, by number still to come
  for (std::size_t age = 18; age < year_count; ++age) {
    for (std::size_t n = 1; n <= most_children; ++n) {
      const auto& first = births(head).first(age, n);
      const std::size_t born = std::min(first_birth_ages, age - first_birth_from + 1);
      for (std::size_t i = 0; i < born; ++i) {
        arrive[n - 1][age - first_birth_from - i] += roots[age] * first[i];
      }
    }
  }
  for (std::size_t k = most_children; k-- > 0;) {
    for (std::size_t y = 0; y < year_count; ++y) {
      const double here = arrive[k][y];
      if (k > 0) {
        const double on = here * weight(f, y);
        for (std::size_t g = 0; g < years_between.size() && g <= y; ++g) {
          arrive[k - 1][y - g] += on * years_between[g];
        }
      }
      if (head != man) {
        expected[of_women_elsewhere + y] += here * f.away[y] * f.next[k][y];
      }
      for (std::size_t s = 0; s < 2; ++s) {
        const double children = here * f.home[s][y] * f.next[k][y];
        expected[cells_of(Position::child, sexes[s]) + y] += children;
        if (head == woman || head == man) {
          expected[head == woman ? lone_mother : lone_father] += children;
        }
      }
    }
  }
}

/// Couples of one sex and people who share a home: pairs without children at home.
HouseholdModel::Years HouseholdModel::expect_pairs(const std::vector<double>& factors,
                                                   std::vector<double>& expected) {
  Years women{};
  for (const Sex one : sexes) {
    for (const Sex other : sexes) {
      const std::size_t share_one = cells_of(Position::sharing, one);
      const std::size_t share_other = cells_of(Position::sharing, other);
      const std::size_t partner = cells_of(Position::partner, one);
      const std::size_t extra = one == Sex::male ? men_couples : women_couples;
      for (std::size_t a = 18; a < year_count; ++a) {
        each_age(a, like_ages, [&](std::size_t b, double chance) {
          const double shared = factors[share_one + a] * chance * factors[share_other + b];
          expected[share_one + a] += shared;
          expected[share_other + b] += shared;
          women[a] += one == Sex::female ? shared : 0;
          women[b] += other == Sex::female ? shared : 0;
          if (one == other) {
            const double together =
                factors[extra] * factors[partner + a] * chance * factors[partner + b];
            expected[partner + a] += together;
            expected[partner + b] += together;
            expected[extra] += 2 * together;
            women[a] += one == Sex::female ? together : 0;
            women[b] += one == Sex::female ? together : 0;
          }
        });
      }
    }
  }
  return women;
}

void HouseholdModel::expect(const std::vector<double>& factors, std::vector<double>& expected) {
  std::ranges::fill(expected, 0.0);
  follow(factors);
  std::array<Years, head_count> roots{};
  const std::size_t women = cells_of(Position::partner, Sex::female);
  const std::size_t men = cells_of(Position::partner, Sex::male);
  const PairAges partners = partner_ages(spec_->mean_age_gap_partners);
  for (std::size_t a = 18; a < year_count; ++a) {
    each_age(a, partners, [&](std::size_t b, double chance) {
      const double root = factors[women + a] * chance * factors[men + b];
      roots[couple][a] += root;
      expected[men + b] += root * families_[couple].all[a];
    });
    expected[women + a] += roots[couple][a] * families_[couple].all[a];
    for (const Head head : {woman, man}) {
      const std::size_t c = cells_of(Position::other, head == woman ? Sex::female : Sex::male) + a;
      roots[head][a] = factors[c];
      expected[c] += factors[c] * families_[head].all[a];
    }
  }
  // How many of these pairs there are does not hang on their family histories.
  const Years of_pairs = expect_pairs(factors, expected);
  for (std::size_t a = 18; a < year_count; ++a) {
    roots[apart][a] = of_pairs[a] / families_[apart].all[a];
  }
  for (const Head head : {couple, woman, man, apart}) {
    expect_children(head, roots[head], expected);
  }
}

}  // namespace draagkracht::build
