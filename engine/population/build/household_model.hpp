// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// All households that could be, and how likely each is. A household is a chain: a head; perhaps a
// partner of about that age; the family history of the head, with each child at home or elsewhere.
// Its weight is the product of the chances along the chain and one factor per member, for the cell
// (position, sex, year of age) the member is in. Raking finds the factors with which the expected
// persons per cell are those of the curves. Sums over all chains are exact and cheap, since what
// follows in a chain depends only on the age of the last child.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/draw.hpp"
#include "core/result.hpp"
#include "population/build/births.hpp"
#include "population/build/positions.hpp"

namespace draagkracht::build {

/// Somebody in a drawn household.
struct Member {
  double age = 0;
  Sex sex = Sex::male;
  Position position = Position::other;
};

/// A child who lives elsewhere, and which member has it.
struct Away {
  float age = 0;
  std::uint8_t of = 0;
};

/// A household: the head, a partner or a sharer, children from the oldest on.
struct DrawnHousehold {
  std::array<Member, 2 + most_children> members;
  std::array<Away, 2 * most_children> away{};
  std::uint8_t count = 0;
  std::uint8_t away_count = 0;
};

class HouseholdModel {
 public:
  /// Fits the factors, or says which curves contradict each other.
  [[nodiscard]] static Result<HouseholdModel> fit(const PopulationSpec& spec);

  /// The household that belongs to `luck`; `turn` within 0..2^64 says which part of all weights.
  [[nodiscard]] DrawnHousehold draw(const Draw& luck, std::uint64_t turn) const;

  /// Summed differences between asked and expected shares of persons, and sweeps it took.
  double off = 0;
  int sweeps = 0;

 private:
  using Years = std::array<double, year_count>;
  /// Heads with a family history; `apart` are women who share a home, and couples of two: all their
  /// children live elsewhere.
  enum Head : std::uint8_t { couple, woman, man, apart };
  static constexpr std::size_t head_count = 4;
  /// Cells beyond those of the persons: children of lone mothers and of lone fathers, men and women
  /// in couples of one sex, and by year of age children whose mother lives elsewhere.
  enum Extra : std::size_t {
    lone_mother = position_cells,
    lone_father,
    men_couples,
    women_couples,
    of_women_elsewhere
  };
  static constexpr std::size_t cell_count = of_women_elsewhere + year_count;

  /// What follows in the family history of one kind of head.
  struct Family {
    std::array<Years, 2> home;              ///< weight of a child of this sex and age at home
    Years away;                             ///< weight of a child of this age elsewhere
    Years gone;                             ///< and of one who died or left the country
    std::array<Years, most_children> next;  ///< weight of all after a child of this age, by number
    Years all;                              ///< weight of the whole history, by age of the head
  };

  explicit HouseholdModel(const PopulationSpec& spec);
  /// Fills in how many live elsewhere than their mother, by year of age.
  static void ask_elsewhere(const PopulationSpec& spec, std::vector<double>& asked);
  [[nodiscard]] static std::vector<double> first_guess(const std::vector<double>& asked);
  void follow(const std::vector<double>& factors);
  void expect(const std::vector<double>& factors, std::vector<double>& expected);
  /// Returns the women among them by age.
  static Years expect_pairs(const std::vector<double>& factors, std::vector<double>& expected);
  void expect_children(Head head, const Years& roots, std::vector<double>& expected) const;
  void list_roots(const std::vector<double>& factors);

  [[nodiscard]] const Births& births(Head head) const { return head == man ? men_ : women_; }
  /// What a child of this age weighs before its younger siblings.
  [[nodiscard]] static double weight(const Family& f, std::size_t age) {
    return f.home[0][age] + f.home[1][age] + f.away[age] + f.gone[age];
  }
  void draw_children(Head head, std::uint8_t parent, const Draw& luck, DrawnHousehold& out) const;

  const PopulationSpec* spec_;
  Births women_, men_;
  std::array<Years, 2> stays_{};  ///< share of children of this sex and age still at home
  std::vector<double> factors_;
  std::array<Family, head_count> families_{};
  std::vector<double> below_;  ///< running sum of weights over kinds and ages of heads
};

}  // namespace draagkracht::build
