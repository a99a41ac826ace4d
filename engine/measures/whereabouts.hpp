// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What has become of the clients whom a policy reached at week 0: an average over them says little
// without it. Those who died, moved into an institution or need no help any more lose nothing by a
// cut in the hours they once had.
#pragma once

#include <array>
#include <span>
#include <vector>

#include "measures/membership.hpp"

namespace draagkracht {

/// In this order: who died is not counted as admitted, and so on.
enum class Whereabouts : std::uint8_t { died, admitted, recovered, indicated, without_indication };
inline constexpr std::size_t whereabouts_count = 5;
extern const std::array<CodeName, whereabouts_count> whereabouts_names;

/// Weighted clients by what became of them.
using WhereaboutsCount = std::array<double, whereabouts_count>;

/// The exposed clients of week 0; none without a policy that reaches running indications.
[[nodiscard]] std::vector<PersonId> clients_reached(const GroupPlan& plan, const Membership& week0,
                                                    const World& world);

/// Where they are now. `indicated`: at home, holding such an indication that began by week 0.
[[nodiscard]] WhereaboutsCount whereabouts(const GroupPlan& plan, std::span<const PersonId> clients,
                                           const World& now);

}  // namespace draagkracht
