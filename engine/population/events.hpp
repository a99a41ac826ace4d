// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What happened, to whom, and why. Every change of state that a reader would want explained is
// written down by the rule that made it, together with its cause.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/ids.hpp"
#include "core/quantities.hpp"
#include "population/codes.hpp"

namespace draagkracht {

enum class EventKind : std::uint8_t {
  born,
  died,
  fell_ill,
  need_began,
  need_ended,
  crisis,
  indication_requested,
  indication_granted,
  indication_reviewed,
  cut_announced,
  hours_cut,
  professional_left,
  professional_came,
  care_began,
  care_grew,
  refused,
  stepped_down,
  paused,
  quit,
  returned,
  admitted,
  tie_made,
  tie_faded,
  tie_revived,
  tie_broke,
  care_ended,
  supported,
  left_home,
  coupled,
  separated,
  moved,
  relapsed,
  returned_home,
  arrived,
  moved_away,
  moved_in,
  need_grew,
  hard_time,
  family_met,
  relieved,
  trust_broke,
  passed_on,
  came_together,
  quarrelled,
  declined,
  indication_ended,
  help_returned,
  method_began,
  method_refused,
  method_ended,
  budget_began,
  budget_ended,
  waits_for_money,
};
inline constexpr std::size_t event_kind_count = 53;

enum class Cause : std::uint8_t {
  none,
  age,
  illness,
  limitation,
  unmet_need,
  policy,
  turnover,
  vacancy_filled,
  asked,
  asked_in_crisis,
  no_time,
  strain,
  own_limits,
  circumstances,
  bereavement,
  recovery,
  review,
  no_contact,
  contact,
  debt,
  admission,
  separation,
  moving_away,
  birth,
  one_sided,
  hard_time,
  professional,
  cold_act,
  sharp_report,
  quarrel,
  harm,
  agreed_time,
  no_progress,
  little_thanks,
  talk,
  own_wish,
  costs,
  pressure,
  encouraged,
  referred,
  no_click,
  unspoken,
  imposed,
  taken_over,
  handed_over,
  provider_stopped,
  method,
  no_goal,
  map_too_heavy,
  painful_past,
  no_network,
  not_ready,
  network_says_no,
  own_choice,
  less_paid,
};
inline constexpr std::size_t cause_count = 55;

enum class EventUnit : std::uint8_t { none, minutes_per_week, weeks, share };

/// One line of a life.
struct Event {
  std::int32_t week = 0;
  EventKind kind = EventKind::born;
  Cause cause = Cause::none;
  EventUnit unit = EventUnit::none;
  Key person{};
  Key other{};  ///< Key{0} when nobody else is involved
  float amount = 0;
};

/// Name, label, and whether the event is a milestone (kept in events.csv) or only in the full
/// stream.
struct EventName {
  std::string_view code;
  Label label;
  bool milestone = false;
};
extern const std::array<EventName, event_kind_count> event_names;
extern const std::array<CodeName, cause_count> cause_names;
extern const std::array<CodeName, 4> event_unit_names;

/// Events of the week that is being computed; the runner empties it after each tick.
using EventLog = std::vector<Event>;

}  // namespace draagkracht
