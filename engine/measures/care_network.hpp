// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who helps whom: the network around one client, the clients of one carer, and the two Dutch
// definitions of a carer, which must never be mixed (figures, "biggest trap").
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "population/codes.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// The open links of one client.
struct HelperCount {
  int carers = 0;  ///< family, friends and neighbours
  int volunteers = 0;
  LinkId busiest;  ///< who gives most this week, none without any help
  std::int32_t busiest_minutes = 0;
  std::int32_t minutes = 0;          ///< by all of them this week
  std::int32_t working_minutes = 0;  ///< of which by carers with a paid job
};
/// Equal minutes: the larger standing agreement, then the smaller key of the giver.
[[nodiscard]] HelperCount helpers_of(const World& world, const ClientRecord& client);

/// The open link over which a carer gives most; equal minutes: the larger agreement, then the
/// smaller key of the client. Volunteer links only when `with_volunteer`.
[[nodiscard]] LinkId most_helped(const World& world, const CarerRecord& carer, bool with_volunteer);

/// What the giver of a link is to its client: child for a daughter who helps her mother.
[[nodiscard]] TieKind relation_to_client(const World& world, const CareLink& link);

/// True with an open link that is no volunteer link.
[[nodiscard]] bool is_carer_now(const World& world, const CarerRecord& carer);

/// Whether a link is informal care: no volunteering, and more than what people who live together do
/// for each other anyway. An ended link between housemates does not count: its size is not kept.
[[nodiscard]] bool counts_as_care(const World& world, const CareLink& link);

/// SCP, wide: any help in the last year that counts as care. One flag per person; one pass over all
/// links, so ask once for a whole table.
[[nodiscard]] std::vector<std::uint8_t> wide_carers(const World& world);

/// CBS, narrow: helping now, for at least 13 weeks or at least 8 hours this week, and enough of it
/// to see oneself as a carer (two and a half hours a week, assumed).
[[nodiscard]] bool counts_as_narrow(std::int32_t minutes, bool long_enough);
[[nodiscard]] bool is_narrow_carer(const World& world, const CarerRecord& carer);

/// Minutes given per week, mean over the last 13, per channel.
[[nodiscard]] PerChannel<double> recent_minutes(const World& world, const CarerRecord& carer);

/// Who carries the care of a client.
enum class NetworkType : std::uint8_t { informal, partner, mixed, professional };
extern const std::array<CodeName, 4> network_type_names;

/// Bounds are assumed: professional from 80 % of the minutes on, private up to 20 %; partner when
/// the partner gives more than half of what carers give. Nothing when no help came this week.
struct NetworkTypeBounds {
  double professional_from = 0.8;
  double private_up_to = 0.2;
  double partner_above = 0.5;
};
inline constexpr NetworkTypeBounds network_type_bounds;
[[nodiscard]] std::optional<NetworkType> network_type(const World& world,
                                                      const ClientRecord& client);

/// Ties closer than 0.1 with contact or care in the last year, professionals included
/// (methods 2.14).
[[nodiscard]] int network_size(const World& world, PersonId person);

}  // namespace draagkracht
