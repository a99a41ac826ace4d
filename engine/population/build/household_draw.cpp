// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One household out of all that could be, from the head to the ends of the chain.
#include <algorithm>
#include <span>

#include "population/build/household_model.hpp"
#include "population/build/pair_ages.hpp"

namespace draagkracht::build {

namespace {

/// Kinds of households in the list of heads; the first three are those with a family history.
enum Kind : std::size_t {
  couple_kind = 0,
  woman_kind = 1,
  man_kind = 2,
  like_kind = 3,
  sharing_kind = 5
};
constexpr std::size_t kind_count = 7;  // like and sharing: by sex of the head

constexpr Sex sex_of(std::size_t i) { return i == 0 ? Sex::male : Sex::female; }

Member grown(std::size_t years, double part, Sex sex, Position position) {
  return {static_cast<double>(years) + part, sex, position};
}

}  // namespace

void HouseholdModel::list_roots(const std::vector<double>& factors) {
  factors_ = factors;
  std::vector<double> weight(kind_count * year_count, 0);
  const auto factor = [&](Position p, Sex s, std::size_t age) {
    return factors[cells_of(p, s) + age];
  };
  const PairAges partners = partner_ages(spec_->mean_age_gap_partners);
  for (std::size_t a = 18; a < year_count; ++a) {
    each_age(a, partners, [&](std::size_t b, double chance) {
      weight[couple_kind * year_count + a] += factor(Position::partner, Sex::female, a) * chance *
                                              factor(Position::partner, Sex::male, b) *
                                              families_[couple].all[a];
    });
    weight[woman_kind * year_count + a] =
        factor(Position::other, Sex::female, a) * families_[woman].all[a];
    weight[man_kind * year_count + a] =
        factor(Position::other, Sex::male, a) * families_[man].all[a];
    each_age(a, like_ages, [&](std::size_t b, double chance) {
      for (std::size_t s = 0; s < 2; ++s) {
        const Sex sex = sex_of(s);
        weight[(like_kind + s) * year_count + a] += factors[men_couples + s] *
                                                    factor(Position::partner, sex, a) * chance *
                                                    factor(Position::partner, sex, b);
        for (const Sex other : {Sex::male, Sex::female}) {
          weight[(sharing_kind + s) * year_count + a] +=
              factor(Position::sharing, sex, a) * chance * factor(Position::sharing, other, b);
        }
      }
    });
  }
  double sum = 0;
  below_.clear();
  for (const double w : weight) {
    below_.push_back(sum += w);
  }
}

DrawnHousehold HouseholdModel::draw(const Draw& luck, std::uint64_t turn) const {
  // 53 bits, the middles of equal steps.
  const double at = (static_cast<double>(turn >> 12) + 0.5) * 0x1p-52 * below_.back();
  const auto root = static_cast<std::size_t>(
      std::upper_bound(below_.begin(), below_.end() - 1, at) - below_.begin());
  const std::size_t kind = root / year_count;
  const std::size_t age = root % year_count;
  DrawnHousehold out;
  const auto other_age = [&](const PairAges& ages, auto&& factor) {
    std::array<double, 2 * PairAges::widest + 1> weights{};
    std::array<std::size_t, weights.size()> who{};
    std::size_t n = 0;
    each_age(age, ages, [&](std::size_t b, double chance) {
      who[n] = b;
      weights[n++] = chance * factor(b);
    });
    return who[static_cast<std::size_t>(
        std::max(luck.categorical(std::span(weights).first(n), 0), 0))];
  };
  if (kind >= like_kind) {
    const bool sharing = kind >= sharing_kind;
    const Position position = sharing ? Position::sharing : Position::partner;
    const Sex sex = sex_of(kind - (sharing ? sharing_kind : like_kind));
    const auto factor = [&](Sex s, std::size_t b) { return factors_[cells_of(position, s) + b]; };
    const std::size_t b = other_age(like_ages, [&](std::size_t c) {
      return sharing ? factor(Sex::male, c) + factor(Sex::female, c) : factor(sex, c);
    });
    const double men = factor(Sex::male, b);
    const bool is_man = luck.chance(men / (men + factor(Sex::female, b)), 1);
    out.members[0] = grown(age, luck.uniform(2), sex, position);
    out.members[1] =
        grown(b, luck.uniform(3), sharing ? (is_man ? Sex::male : Sex::female) : sex, position);
    out.count = 2;
    // Men who share a home had a family as women did; couples of men had none.
    for (std::uint8_t i = 0; i < 2; ++i) {
      if (sharing || out.members[i].sex == Sex::female) {
        draw_children(apart, i, luck, out);
      }
    }
    return out;
  }
  const auto head = static_cast<Head>(kind);
  if (head == couple) {
    const std::size_t b = other_age(partner_ages(spec_->mean_age_gap_partners), [&](std::size_t c) {
      return factors_[cells_of(Position::partner, Sex::male) + c];
    });
    out.members[0] = grown(age, luck.uniform(2), Sex::female, Position::partner);
    out.members[1] = grown(b, luck.uniform(3), Sex::male, Position::partner);
    out.count = 2;
  } else {
    out.members[0] =
        grown(age, luck.uniform(2), head == woman ? Sex::female : Sex::male, Position::other);
    out.count = 1;
  }
  draw_children(head, 0, luck, out);
  return out;
}

void HouseholdModel::draw_children(Head head, std::uint8_t parent, const Draw& luck,
                                   DrawnHousehold& out) const {
  const Family& f = families_[head];
  const auto age = static_cast<std::size_t>(out.members[parent].age);
  const Births& births_of =
      head == apart && out.members[parent].sex == Sex::male ? men_ : births(head);
  const unsigned block = 1 + parent * (static_cast<unsigned>(most_children) + 1);
  // How many children in all, and the age of the first; the last weight is that of none yet.
  std::array<double, most_children * first_birth_ages + 1> histories{};
  histories.back() = births_of.childless(age);
  for (std::size_t n = 1; n <= most_children; ++n) {
    const auto& first = births_of.first(age, n);
    for (std::size_t i = 0; i < first_birth_ages; ++i) {
      const std::size_t at = first_birth_from + i;
      if (at > age) {
        histories.back() += first[i];
      } else {
        histories[(n - 1) * first_birth_ages + i] =
            first[i] * weight(f, age - at) * f.next[n - 1][age - at];
      }
    }
  }
  const Draw family = luck.more(block);
  const auto history = static_cast<std::size_t>(std::max(family.categorical(histories, 0), 0));
  if (history + 1 == histories.size()) {
    return;
  }
  std::size_t years = age - first_birth_from - history % first_birth_ages;
  double exact = static_cast<double>(years) + family.uniform(1);
  for (std::size_t left = history / first_birth_ages;; --left) {
    const Draw child = luck.more(block + 1 + static_cast<unsigned>(left));
    const std::array<double, 4> where{f.home[0][years], f.home[1][years], f.away[years],
                                      f.gone[years]};
    const int chosen = child.categorical(where, 0);
    if (chosen == 2) {
      out.away[out.away_count++] = {static_cast<float>(exact), parent};
    } else if (chosen < 2) {
      out.members[out.count++] = {exact, sex_of(static_cast<std::size_t>(chosen)), Position::child};
    }
    if (left == 0) {
      return;
    }
    std::array<double, years_between.size() + 1> gaps{};
    for (std::size_t g = 0; g < years_between.size(); ++g) {
      if (g <= years) {
        gaps[g] = years_between[g] * weight(f, years - g) * f.next[left - 1][years - g];
      } else {
        gaps.back() += years_between[g];  // not born yet
      }
    }
    const auto gap = static_cast<std::size_t>(std::max(child.categorical(gaps, 1), 0));
    if (gap == years_between.size()) {
      return;
    }
    const double drawn = static_cast<double>(years - gap) + child.uniform(2);
    years -= gap;
    // Twins share a birthday; no two births lie closer than three quarters of a year.
    exact = exact - drawn < 0.75 ? exact - static_cast<double>(gap) : drawn;
  }
}

}  // namespace draagkracht::build
