// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Carers, clients and care of one moment, in the words of the Dutch surveys. In a population that
// has not lived a week nothing has been given yet: then what was agreed counts.
#pragma once

#include <array>
#include <vector>

#include "population/look/residents.hpp"
#include "population/spec.hpp"

namespace draagkracht {

/// Whom a carer helps most, as SCP asks it.
enum class Helped : std::uint8_t { parent, partner, child, other_kin, other };
inline constexpr std::size_t helped_count = 5;
extern const std::array<CodeName, helped_count> helped_names;

/// Lower ages of the bands of carers; the last is open.
inline constexpr std::array<int, 9> carer_ages{16, 25, 35, 45, 55, 65, 75, 80, 85};
/// Hours per week: below the first bound, up to the next, ...
inline constexpr std::array<int, 3> hour_bounds{4, 8, 16};
/// Lower ages of the bands of clients; the last is open.
inline constexpr std::array<int, 6> client_ages{0, 18, 45, 65, 75, 85};

struct CarerProfile {
  /// Shares of persons by age band and sex: wide (SCP) and narrow (CBS). Never to be mixed.
  std::array<std::array<Tally, 2>, carer_ages.size()> wide_by_age, narrow_by_age;
  std::array<Tally, 2> wide_by_sex, narrow_by_sex;  ///< of 16 and over
  Tally wide, narrow;                               ///< of 16 and over
  std::array<Tally, helped_count> wide_helps, narrow_helps;
  std::array<Tally, hour_bounds.size() + 1> narrow_hours;  ///< shares of narrow carers
  Tally narrow_mean_hours, wide_mean_hours;
  Tally narrow_eight, wide_eight;  ///< share giving eight hours or more
  Tally adults_long_and_many;      ///< of 18+: over eight hours and over three months
  Tally narrow_employed;           ///< share of narrow carers with paid work
};
[[nodiscard]] CarerProfile look_at_carers(const Residents& residents);

struct ClientProfile {
  /// Share of persons with each limitation (0: any), by age band.
  std::array<std::array<Tally, limitation_count>, client_ages.size()> by_age;
  std::array<Tally, limitation_count> need_hours;  ///< of clients; 0: of all
  std::array<Tally, product_count> products;       ///< share of persons
  std::array<Tally, product_count> product_hours;  ///< in force, of those who hold it
  Tally any_product;                               ///< share of persons
  std::array<std::array<Tally, product_count>, client_ages.size()> products_by_age;
  /// Receive informal care from a carer in the narrow sense, 55+, by sex: who gets light help
  /// seldom calls it that.
  std::array<Tally, 2> helped_55;
  Tally helped_55_all, helped_75;
  Tally helped_are_65;         ///< of the clients of carers, per carer: share aged 65 and over
  Tally helped_have_dementia;  ///< the same: share with dementia
  Tally helpers;               ///< carers per client
  Tally nobody;                ///< share of clients without any carer
  double informal_share = 0;   ///< of care time received that could be indicated
};
[[nodiscard]] ClientProfile look_at_clients(const Residents& residents, const PopulationSpec& spec);

/// Minutes a week over a link: given this week, or agreed when nobody has given anything yet.
class LinkMinutes {
 public:
  explicit LinkMinutes(const World& world);
  [[nodiscard]] std::int32_t of(const CareLink& link) const;
  [[nodiscard]] bool as_built() const { return as_built_; }

 private:
  bool as_built_;
};

}  // namespace draagkracht
