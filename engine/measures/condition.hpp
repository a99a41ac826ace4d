// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Conditions by which a scenario file picks clients, as in `indicated_hours.guidance > 0`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "population/codes.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// One condition on a client at week 0.
struct Condition {
  enum class Field : std::uint8_t {
    indicated_hours,  ///< hours per week in force, of one product or of all
    need_hours,       ///< hours per week over all channels
    age,              ///< whole years
    sex,
    limitation,
    income_band,
    origin,
    lives_alone,    ///< 1 when nobody else is in the household
    neighbourhood,  ///< by name
    special,        ///< by name; none: not special
  };
  enum class Compare : std::uint8_t { less, at_most, equal, unequal, at_least, more };
  Field field = Field::indicated_hours;
  std::optional<Product> product;  ///< of indicated_hours; absent: all products together
  Compare compare = Compare::more;
  double value = 0;  ///< hours, years, 0/1, or the position of a code or name in its list
  /// That a file gave to what it describes; `value` is its position.
  // NOLINTNEXTLINE(readability-redundant-member-init): who lists members may leave it out
  std::string name{};
};

/// Names of fields and comparisons as a scenario file writes them, in the order of the enums.
extern const std::array<CodeName, 10> condition_field_names;
extern const std::array<std::string_view, 6> compare_signs;

/// Clients who meet every condition at week 0; reported beside `all` and `exposed`.
struct GroupSpec {
  std::string id;
  Text label;
  std::vector<Condition> where;
};

/// True if the client meets all conditions.
[[nodiscard]] bool meets(const World& world, const ClientRecord& client,
                         const std::vector<Condition>& where);

}  // namespace draagkracht
