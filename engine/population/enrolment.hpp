// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who takes part in which method, and the circles that come of it: people around somebody who meet,
// divide tasks and may go on by themselves, and groups of participants. What a method is stands in
// its file; here it is only a number.
#pragma once

#include <array>
#include <cstdint>

#include "core/hash.hpp"
#include "core/ids.hpp"
#include "population/codes.hpp"

namespace draagkracht {

using SupportCircleId = Id<struct SupportCircleTag>;
using EnrolmentId = Id<struct EnrolmentTag>;

/// How far somebody is with a method.
enum class MethodState : std::uint8_t { none, waiting, running, completed, stopped, refused };

/// Why somebody falls out of a method.
enum class LeftBecause : std::uint8_t {
  none,
  no_goal,
  map_too_heavy,
  painful_past,
  no_network,
  no_click,
  not_ready,
  too_busy,
  illness,
  network_says_no,
  other,
};
inline constexpr std::size_t left_because_count = 11;
extern const std::array<CodeName, left_because_count> left_because_names;

/// One person in one method. A record stays when it is over, so that nobody is offered it twice.
struct Enrolment {
  PersonId person;
  PersonId by;  ///< who carries it out; none: a website, the network itself or nobody known here
  SupportCircleId circle;          ///< what was made around the person
  SupportCircleId group;           ///< of participants who come together
  EnrolmentId next_of_person;      ///< chain of the methods of one person
  std::int32_t since = 0;          ///< week of the offer
  std::int32_t next = 0;           ///< week of the next session
  std::int32_t ended = long_ago;   ///< week in which it was over
  std::int32_t staff_minutes = 0;  ///< of who carries it out, as booked; a group shares them
  std::uint16_t sessions = 0;      ///< held
  std::uint8_t method = 0;         ///< 1 + position of the method in the scenario
  MethodState state = MethodState::none;
  LeftBecause because = LeftBecause::none;
  std::uint8_t click = 128;   ///< share: how well it clicks with who carries it out
  std::uint8_t size = 128;    ///< share: where in the range of the sizes this person lies
  std::uint8_t reserved = 0;  ///< keeps the record free of padding
};
static_assert(sizeof(Enrolment) == 44);
template <>
inline constexpr bool hashable<Enrolment> = true;

enum class CirclePhase : std::uint8_t { forming, meeting, self_running, ended };

inline constexpr std::size_t circle_seats = 12;
inline constexpr std::size_t circle_items = 6;

/// Somebody of a circle does something for so many minutes a week.
struct PlanItem {
  PersonId by;
  std::uint16_t minutes = 0;
  Channel channel = Channel::practical;
  std::uint8_t kept = 0;  ///< 1: it is done
};
static_assert(sizeof(PlanItem) == 8);

/// A circle of support around a client, or a group of participants of one method.
struct SupportCircle {
  PersonId around;  ///< none: a group of participants
  PersonId facilitator;
  std::int32_t since = 0;
  std::int32_t met = long_ago;  ///< week of the last meeting
  std::int32_t ended = long_ago;
  std::uint16_t meetings = 0;
  CirclePhase phase = CirclePhase::forming;
  std::uint8_t interval = 4;  ///< weeks between two meetings
  std::array<PersonId, circle_seats> members{};
  std::array<PlanItem, circle_items> items{};
};
static_assert(sizeof(SupportCircle) == 120);
template <>
inline constexpr bool hashable<SupportCircle> = true;

}  // namespace draagkracht
