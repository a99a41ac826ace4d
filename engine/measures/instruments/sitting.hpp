// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// One conversation with an instrument on the table: with whom, in which week, and whether one looks
// at the network as this person tells it, as it is, or at the difference. The person leads: what is
// drawn is how relations are felt, so told is what every instrument shows unless asked otherwise.
#pragma once

#include <functional>

#include "core/calendar.hpp"
#include "measures/instruments/network_history.hpp"
#include "population/world.hpp"

namespace draagkracht {

/// Which network is looked at.
enum class Lens : std::uint8_t { told, actual, difference };
extern const std::array<CodeName, 3> lens_names;

/// Whether somebody comes to mind: not, once somebody helped to think of more people, or unasked.
enum class Thought : std::uint8_t { no, helped, unasked };
/// The rule that says so belongs to the model; measures get it from who knows both.
using Mind = std::function<Thought(const World&, PersonId, const Arc&)>;

/// Whom an instrument can be laid before.
enum class Respondent : std::uint8_t { anybody, client, carer };
/// Whether this person is one of them now; professionals and who is gone never are.
[[nodiscard]] bool can_be_asked(const World& world, Respondent respondent, PersonId person);

struct Sitting {
  const World* world = nullptr;
  PersonId person = {};
  Lens lens = Lens::told;
  Mind mind = {};                           ///< empty: everybody comes to mind
  Date start = {};                          ///< date of week 0
  const NetworkHistory* history = nullptr;  ///< none: as if the person was met today
  const World* year_ago = nullptr;          ///< none: nothing to compare with
  Text variant = {};                        ///< its name, where there is more than one
};

}  // namespace draagkracht
