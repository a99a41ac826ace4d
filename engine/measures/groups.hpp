// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// For whom measures are recorded: everybody, those whom a policy reaches, the groups of the file,
// and subgroups of those reached.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "population/codes.hpp"
#include "population/condition.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// What decides who is in which group; the same for all variants of a scenario.
struct GroupPlan {
  PerProduct<bool> exposing{};      ///< a policy of some variant reaches indications held at week 0
  PerProduct<bool> exposing_new{};  ///< and those granted after week 0
  /// Whom a method of some variant is offered to; clients count by themselves or by who helps them.
  struct Offer {
    bool to_carers = false;
    std::vector<Condition> where;  ///< on the client, or on the carer
    std::vector<Condition> group;  ///< on the client
  };
  std::vector<Offer> offers;
  std::vector<GroupSpec> file_groups;
  /// The named neighbourhoods in the order of the file; none when none are named.
  struct Area {
    std::string id;
    Text label;
  };
  std::vector<Area> neighbourhoods;
  /// Whose indications the cuts of a variant reach.
  struct Cut {
    std::string id;  ///< of the first variant that cuts these
    Text label;      ///< of all variants that do
    PerProduct<bool> exposing{};
    PerProduct<bool> exposing_new{};
  };
  /// None when all variants that cut reach the same: those are the exposed then.
  std::vector<Cut> cuts;
  std::vector<std::optional<std::size_t>> cut_of;  ///< per variant, row of `cuts`

  /// True when no variant has a policy: then every client counts as exposed.
  [[nodiscard]] bool no_policy() const;
};

struct GroupInfo {
  std::string id;
  Text label;          ///< "vrouwen" for a subgroup
  Text by;             ///< "Geslacht" for a subgroup, empty otherwise
  Text explain;        ///< who belongs to it, one or two sentences
  bool weekly = true;  ///< false: every 13 weeks and the last
};

/// Who is in a group at week 0. One person may be client and carer. Weighted: how many people of
/// the real population they stand for.
struct GroupSize {
  double clients = 0;
  double carers = 0;
  double clients_weighted = 0;
  double carers_weighted = 0;
};

/// Groups as bits: 0 is `all`, 1 is `exposed`, then the groups of the file, then the subgroups, the
/// named neighbourhoods, those whom one way of cutting reaches last.
using GroupMask = std::uint64_t;
inline constexpr std::size_t all_group = 0;
inline constexpr std::size_t exposed_group = 1;
inline constexpr std::size_t first_file_group = 2;

/// What a carer is to the client helped most, in five groups.
enum class RelationGroup : std::uint8_t { partner, child, parent, other_kin, others };
extern const std::array<CodeName, 5> relation_group_names;
[[nodiscard]] RelationGroup relation_group(TieKind carer_to_client);

/// 0-44, 45-64, 65-79, 80+.
inline constexpr std::array<int, 3> age_group_from{45, 65, 80};
extern const std::array<CodeName, 4> age_group_names;
[[nodiscard]] std::size_t age_group(int age);

/// Sexes, ages, incomes, relations, the limitations other than none, and network types: what every
/// file has.
inline constexpr std::size_t subgroup_count = 2 + 4 + 3 + 5 + (limitation_count - 1) + 4;
/// More groups than this do not fit; whoever reads the file must refuse them.
inline constexpr std::size_t max_file_groups = 64 - first_file_group - subgroup_count;

/// More named neighbourhoods than this are no groups: people of one class share all their groups,
/// and each neighbourhood multiplies the classes.
inline constexpr std::size_t max_area_groups = 12;

/// More different ways of cutting than this are no groups.
inline constexpr std::size_t max_cut_groups = 6;

/// All groups in the order of their bits. File groups beyond `max_file_groups` are left out.
[[nodiscard]] std::vector<GroupInfo> group_list(const GroupPlan& plan);

/// How many groups a plan has of the kinds that differ between files.
struct GroupCounts {
  std::size_t file = 0;
  std::size_t neighbourhoods = 0;  ///< all of them or, when there is no room for all, none
  std::size_t cuts = 0;            ///< likewise
};
[[nodiscard]] GroupCounts group_counts(const GroupPlan& plan);
/// Position of the first group of a way of cutting.
[[nodiscard]] std::size_t first_cut_group(GroupCounts counts);
/// Those whose help a variant cuts; the exposed when it cuts nobody's or all variants cut the same.
[[nodiscard]] std::size_t group_of_variant(const GroupPlan& plan, std::size_t variant);

/// Bits of the subgroups of `exposed` that a client or a carer belongs to in this world.
[[nodiscard]] GroupMask client_subgroups(const World& world, const ClientRecord& client,
                                         GroupCounts counts);
[[nodiscard]] GroupMask carer_subgroups(const World& world, const CarerRecord& carer,
                                        GroupCounts counts);

}  // namespace draagkracht
