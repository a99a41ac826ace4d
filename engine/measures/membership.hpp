// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who belongs to which groups, fixed at week 0 and followed from there whatever becomes of them.
// People with the same groups form a class; measures are summed per class, so that somebody in ten
// groups costs no more than somebody in one.
#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "measures/groups.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// Somebody who joins after week 0, with the groups that come along: a client granted an indication
/// that a policy reaches, or a carer of such a client. Found in the baseline, equal in all
/// variants.
struct Join {
  Key person{};
  std::int32_t week = 0;
  bool as_carer = false;
  GroupMask groups = 0;
};

class Membership {
 public:
  Membership(const GroupPlan& plan, const World& week0);

  /// Groups in which somebody counts as client or as carer, whether or not active now.
  [[nodiscard]] GroupMask client_groups(PersonId person) const {
    return masks_[client_class(person)];
  }
  [[nodiscard]] GroupMask carer_groups(PersonId person) const {
    return masks_[carer_class(person)];
  }

  /// Class 0 has no groups: those who were in no role at week 0.
  [[nodiscard]] std::uint16_t client_class(PersonId person) const {
    return person.index() < of_client_.size() ? of_client_[person.index()] : std::uint16_t{0};
  }
  [[nodiscard]] std::uint16_t carer_class(PersonId person) const {
    return person.index() < of_carer_.size() ? of_carer_[person.index()] : std::uint16_t{0};
  }
  /// The class of the same groups and `all`: for who is in the role now.
  [[nodiscard]] std::uint16_t while_active(std::uint16_t of_class) const {
    return with_all_[of_class];
  }
  [[nodiscard]] std::size_t classes() const { return masks_.size(); }
  [[nodiscard]] GroupMask groups_of_class(std::size_t of_class) const { return masks_[of_class]; }

  /// In the baseline: who is to join in this week, by the events of the week and the indications
  /// that began in it, in the order of the client table.
  [[nodiscard]] std::vector<Join> newcomers(const World& world) const;

  /// Lets those join whose week it is; gives back who did and with what weight. Somebody not found
  /// in this world (not born here) is left out.
  std::vector<std::pair<Join, double>> join(const World& world, std::span<const Join> joins);

 private:
  [[nodiscard]] GroupMask file_groups_of(const World& world, const ClientRecord& client) const;
  [[nodiscard]] bool holds(const World& world, const ClientRecord& client) const;
  [[nodiscard]] GroupMask cuts_of(const ClientRecord& client) const;
  [[nodiscard]] GroupMask groups_joined(const World& world, const ClientRecord& client) const;
  [[nodiscard]] PersonId find(const World& world, Key person);
  std::uint16_t class_of(GroupMask mask);

  GroupPlan plan_;
  GroupCounts counts_;
  std::vector<GroupMask> masks_;          ///< per class
  std::vector<std::uint16_t> with_all_;   ///< per class
  std::vector<std::uint16_t> of_client_;  ///< class per person of week 0 or later joined
  std::vector<std::uint16_t> of_carer_;
  std::vector<PersonId> by_key_;  ///< persons in order of key, made at the first join
};

}  // namespace draagkracht
