// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What was seen of one person's network up to now: where everybody sits in drawings, so that nobody
// moves when somebody else comes or goes, and which contacts were once broken. Looked at week by
// week in order; two histories that saw the same weeks are equal, and a longer one only adds seats.
#pragma once

#include <array>
#include <cstdint>
#include <map>

#include "population/world.hpp"

namespace draagkracht {

/// Classes of contacts in the Dutch ecogram, and volunteers, for whom it has no letter (ours).
enum class ContactClass : std::uint8_t {
  origin,      ///< G: parents, brothers and sisters
  family,      ///< F: partner, children and other kin
  friends,     ///< V
  known,       ///< K: colleagues, acquaintances, people of the same day activity
  neighbours,  ///< B
  counsel,     ///< R: pastors and humanists; nobody in the model has that part
  care,        ///< Z: professionals
  volunteers,  ///< W
};
inline constexpr std::size_t contact_class_count = 8;
extern const std::array<CodeName, contact_class_count> contact_class_names;
extern const std::array<std::string_view, contact_class_count> contact_class_letters;

[[nodiscard]] ContactClass contact_class(TieKind kind);

/// Ties that count as a network: kin of the first degree, helpers and housemates always, others
/// when closer than 0.1 and either in touch within a year or close once (methods of the field take
/// everybody with a more or less lasting tie; the bounds are assumed).
[[nodiscard]] bool in_network(const World& world, PersonId person, const Arc& arc);

class NetworkHistory {
 public:
  /// Whose network; by key, since ids belong to one world.
  explicit NetworkHistory(Key person) : person_(person) {}

  /// Looks at this week. Newcomers of a week get the next seats in the order of their keys.
  void see(const World& world);

  /// Seat of somebody among all of that class ever seen, from 0; none seen: behind them.
  [[nodiscard]] int seat(ContactClass group, Key who) const;
  /// Seats taken in a class.
  [[nodiscard]] int seats(ContactClass group) const;
  /// Number of somebody among all who ever helped, from 0; who never did: behind them.
  [[nodiscard]] int helper_seat(Key who) const;
  /// True when this tie was broken in a week that was seen.
  [[nodiscard]] bool was_broken(Key who) const { return broken_.contains(who); }

 private:
  Key person_;
  std::array<std::map<Key, int>, contact_class_count> seats_;
  std::map<Key, int> helper_seats_;
  std::map<Key, std::int32_t> broken_;  ///< first week seen broken
};

}  // namespace draagkracht
