// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Which events of a person the measures count.
#include "measures/recorder.hpp"

namespace draagkracht {

namespace {

/// Somebody who stops visiting as a volunteer is no carer who stops.
bool over_volunteer_tie(const World& world, PersonId giver, Key client) {
  if (client == Key{} || giver.index() >= world.ties.persons()) {
    return false;
  }
  for (const Arc& arc : world.ties.of(giver)) {
    if (world.key(arc.other) == client) {
      const TieKind kind = world.ties.columns.row[arc.tie.index()].kind;
      return is_voluntary(kind);
    }
  }
  return false;
}

}  // namespace

void SeriesRecorder::count_events(const World& world, PersonId person, double weight, bool as_carer,
                                  Counts& counts) {
  for (const Event* event : events_.of(world.key(person))) {
    if (!as_carer) {
      switch (event->kind) {
        case EventKind::crisis:
          counts[n_crises] += weight;
          break;
        case EventKind::admitted:
          counts[n_admitted] += weight;
          break;
        case EventKind::hours_cut:
          counts[n_hours_cut] += weight;
          was_cut_[person.index()] = event->amount < 0 ? 1 : was_cut_[person.index()];
          break;
        case EventKind::indication_granted:
          counts[n_back] += was_cut_[person.index()] != 0 ? weight : 0;
          break;
        case EventKind::died:
          counts[n_deaths] += weight;
          break;
        default:
          break;
      }
    } else if (event->kind == EventKind::stepped_down || event->kind == EventKind::quit ||
               event->kind == EventKind::returned) {
      if (over_volunteer_tie(world, person, event->other)) {
        continue;
      }
      counts[event->kind == EventKind::quit       ? n_quit
             : event->kind == EventKind::returned ? n_returned
                                                  : n_stepped_down] += weight;
      counts[n_quit_strained] +=
          event->kind == EventKind::quit && event->cause == Cause::strain ? weight : 0;
    }
  }
}

}  // namespace draagkracht
