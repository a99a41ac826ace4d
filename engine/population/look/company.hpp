// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// With whom people live, age by age.
#pragma once

#include <array>

#include "population/look/homes.hpp"

namespace draagkracht {

/// Not a division: who lives with a partner may live with a parent too.
enum class Company : std::uint8_t { alone, partner, parents, institution };
inline constexpr std::size_t company_count = 4;
extern const std::array<CodeName, company_count> company_names;

/// By band of look_ages, of all residents: those in an institution count among the persons.
using CompanyByAge = std::array<std::array<Tally, company_count>, look_ages.size()>;
[[nodiscard]] CompanyByAge look_at_company(const Residents& residents);

}  // namespace draagkracht
