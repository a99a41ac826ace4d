// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Conditions on a person, as in `indicated_hours.guidance > 0` or `helps = 1`: by them a scenario
// file picks the clients of a group, and a method file whom it is offered to. All of a list hold
// together; those joined by `or` are one line of it, of which one is enough.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "population/codes.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// One condition on a person. What only clients or only carers have is 0 for others.
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
    // The person.
    education,
    employed_hours,
    poor_health,    ///< 1: calls own health less than good
    volunteer,      ///< 1: volunteers in care
    widowed,        ///< 1: a partner died within the last three years
    partner,        ///< 1: has a partner
    children,       ///< living, grown up or not
    people_around,  ///< people in touch who matter
    contacts,       ///< a week, with everybody who is no professional
    closest,        ///< closeness of the best bond, 0..1
    sleeping_ties,  ///< people one knows and has lost touch with
    harmful_ties,   ///< people in touch who do harm
    broken_ties,    ///< people one has broken with
    social_skill,   ///< 0..1
    assets,         ///< has something to give back, 0..1
    digital_skill,  ///< 0..1
    member,         ///< 1: comes to a class, workplace, day group or club
    street_level,   ///< of the own street, 0..1
    meeting_place,  ///< 1: there is one in the neighbourhood
    loneliness,     ///< 0..6: what one would answer to six statements; 0 below 15 years
    // The client.
    client,          ///< 1: needs care now
    helpers,         ///< people of the own network who help
    family_helpers,  ///< of those, family
    volunteers,      ///< volunteers who come
    unmet_share,     ///< slow average of what is missing, 0..1
    own_direction,   ///< 0..1
    self_trust,      ///< 0..1
    years_in_care,   ///< years since need began
    hours_go,        ///< 1: less help was announced or came
    // The carer.
    carer,          ///< 1: helps somebody of the own network now
    helps,          ///< how many people
    hours_given,    ///< hours a week
    strain,         ///< 0..1
    fellow_carers,  ///< others who help who is helped most
    cares_for,      ///< limitation of who is helped most
    carer_is,       ///< what the carer is to who is helped most
    found,          ///< 1: known to carers' support
  };
  enum class Compare : std::uint8_t { less, at_most, equal, unequal, at_least, more };
  Field field = Field::indicated_hours;
  std::optional<Product> product;  ///< of indicated_hours; absent: all products together
  Compare compare = Compare::more;
  double value = 0;  ///< hours, years, 0/1, or the position of a code or name in its list
  /// That a file gave to what it describes; `value` is its position.
  // NOLINTNEXTLINE(readability-redundant-member-init): who lists members may leave it out
  std::string name{};
  bool or_next = false;  ///< this or the next of the list: one of them is enough
};
inline constexpr std::size_t condition_field_count = 47;

/// Names of fields and comparisons as a scenario file writes them, in the order of the enums.
extern const std::array<CodeName, condition_field_count> condition_field_names;
extern const std::array<std::string_view, 6> compare_signs;

/// Clients who meet every condition at week 0; reported beside `all` and `exposed`.
struct GroupSpec {
  std::string id;
  Text label;
  std::vector<Condition> where;
};

/// True if the person meets all conditions; of those joined by `or_next`, at least one.
[[nodiscard]] bool meets(const World& world, PersonId person, const std::vector<Condition>& where);
[[nodiscard]] inline bool meets(const World& world, const ClientRecord& client,
                                const std::vector<Condition>& where) {
  return meets(world, client.person, where);
}

/// Of those whom this carer helps, who gets most minutes; the smaller key when equal. None for who
/// helps nobody.
[[nodiscard]] LinkId most_helped(const World& world, const CarerRecord& carer);

}  // namespace draagkracht
