// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/care_stops.hpp"

#include "measures/sums.hpp"

namespace draagkracht {

namespace {

/// The kind of a tie that is still there; acquaintance when it is gone.
TieKind tie_between(const World& world, PersonId carer, PersonId client) {
  if (carer.index() < world.ties.persons()) {
    for (const Arc& arc : world.ties.of(carer)) {
      if (arc.other == client) {
        return world.ties.columns.row[arc.tie.index()].kind;
      }
    }
  }
  return TieKind::acquaintance;
}

/// What a carer gave last week and does not give now. The record of a link that was closed holds no
/// minutes any more, so it is read off the carer.
std::int32_t given_less(const World& world, PersonId carer) {
  const CarerSlot slot = world.persons.carer[carer.index()];
  const auto weeks = static_cast<std::int32_t>(world.recent.size());
  const auto last = static_cast<std::size_t>(((world.week.value - 1) % weeks + weeks) % weeks);
  const std::int32_t before = slot.index() < world.recent[last].size()
                                  ? total_minutes(world.recent[last][slot.index()])
                                  : 0;
  return std::max(0, before - total_minutes(world.carers[slot.index()].given));
}

}  // namespace

ClientWeek week_of(const ClientRecord& client) {
  return client.open == 0 ? ClientWeek{}
                          : ClientWeek{total_minutes(client.need), total_minutes(client.informal),
                                       total_minutes(client.volunteer),
                                       total_minutes(client.formal), total_minutes(client.unmet)};
}

void CareStops::add(const World& world, const Event& event) {
  const bool stepped = event.kind == EventKind::stepped_down;
  const bool ended = event.kind == EventKind::care_ended && event.cause != Cause::recovery;
  if (!stepped && !ended && event.kind != EventKind::quit && event.kind != EventKind::paused) {
    return;
  }
  CareStop stop{.carer = carers_.find(event.person), .client = clients_.find(event.other)};
  if (!stop.carer.valid() || !stop.client.valid() ||
      is_voluntary(tie_between(world, stop.carer, stop.client))) {
    return;
  }
  stop.cause = event.cause;
  stop.out = !stepped;
  stop.before_week = ended;
  stop.minutes = ended ? given_less(world, stop.carer) : static_cast<std::int32_t>(event.amount);
  stops_.push_back(stop);
}

void CareStops::read(const World& world) {
  clients_.grow(world, world.clients);
  carers_.grow(world, world.carers);
  stops_.clear();
  for (const Event& event : world.events) {
    add(world, event);
  }
  // Who left several people at once left each an equal part of what is missing.
  for (CareStop& stop : stops_) {
    if (stop.before_week) {
      const auto together = std::ranges::count_if(stops_, [&](const CareStop& other) {
        return other.before_week && other.carer == stop.carer;
      });
      stop.minutes /= static_cast<std::int32_t>(together);
    }
  }
}

}  // namespace draagkracht
