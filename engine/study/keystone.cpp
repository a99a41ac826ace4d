// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "study/keystone.hpp"

#include <algorithm>

#include "core/parallel.hpp"
#include "measures/sums.hpp"
#include "run/intervene.hpp"
#include "run/outcome.hpp"

namespace draagkracht {

namespace {

RunLoss& operator+=(RunLoss& a, const RunLoss& b) {
  a.unmet_hours += b.unmet_hours;
  a.admissions += b.admissions;
  a.overloaded_weeks += b.overloaded_weeks;
  a.stops += b.stops;
  return a;
}
RunLoss operator-(const RunLoss& a, const RunLoss& b) {
  return {a.unmet_hours - b.unmet_hours, a.admissions - b.admissions,
          a.overloaded_weeks - b.overloaded_weeks, a.stops - b.stops};
}

/// A run added up, and apart from it what some people themselves add as carers.
struct Lived {
  RunLoss all;
  std::vector<RunLoss> own;
};

RunLoss of_carer(const World& w, PersonId p) {
  const CarerSlot slot = w.persons.carer[p.index()];
  const bool over = slot.valid() && w.carers[slot.index()].first_link.valid() &&
                    w.carers[slot.index()].load > w.carers[slot.index()].strength;
  RunLoss week;
  week.overloaded_weeks = over ? static_cast<double>(w.persons.weight[p.index()]) : 0.0;
  return week;
}

RunLoss of_event(const Event& event) {
  RunLoss week;
  week.admissions = event.kind == EventKind::admitted ? 1 : 0;
  week.stops = event.kind == EventKind::quit && event.cause == Cause::strain ? 1 : 0;
  return week;
}

void add_week(const World& w, std::span<const PersonId> apart, Lived& lived) {
  for (const ClientRecord& client : w.clients) {
    if (client.open != 0) {
      lived.all.unmet_hours += static_cast<double>(w.persons.weight[client.person.index()]) *
                               hours(total_minutes(client.unmet));
    }
  }
  for (const CarerRecord& carer : w.carers) {
    lived.all += of_carer(w, carer.person);
  }
  for (std::size_t i = 0; i < apart.size(); ++i) {
    lived.own[i] += of_carer(w, apart[i]);
  }
  for (const Event& event : w.events) {
    const RunLoss loss = of_event(event);
    lived.all += loss;
    for (std::size_t i = 0; loss.stops > 0 && i < apart.size(); ++i) {
      if (event.person == w.key(apart[i])) {
        lived.own[i] += loss;
      }
    }
  }
}

Lived live(const KeystoneWork& work, World world, std::span<const PersonId> apart) {
  Lived lived{{}, std::vector<RunLoss>(apart.size())};
  (void)replay(work.scenario, work.variant, std::move(world), Week{work.scenario.weeks},
               [&](const World& w) {
                 add_week(w, apart, lived);
                 work.each_week();
               });
  return lived;
}

}  // namespace

std::vector<KeystoneCandidate> keystone_candidates(const World& w, std::size_t count) {
  std::vector<KeystoneCandidate> all;
  for (const CarerRecord& carer : w.carers) {
    KeystoneCandidate candidate{.person = carer.person};
    each_link_of_giver(w, carer, [&](LinkId l) {
      const CareLink& link = w.links[l.index()];
      const ClientRecord& client = w.clients[w.persons.client[link.client.index()].index()];
      const double given = total_minutes(link.given);
      const double got = total_minutes(client.informal) + total_minutes(client.volunteer) +
                         total_minutes(client.formal);
      if (given > 0 && got > 0) {
        candidate.score += given / 60.0 * given / got;
        candidate.hours += given / 60.0;
        ++candidate.clients;
      }
    });
    if (candidate.clients > 0) {
      all.push_back(candidate);
    }
  }
  std::ranges::sort(all, [&](const KeystoneCandidate& a, const KeystoneCandidate& b) {
    return a.score != b.score ? a.score > b.score : w.key(a.person) < w.key(b.person);
  });
  all.resize(std::min(all.size(), count));
  return all;
}

World without_help_of(World world, PersonId person) {
  (void)intervene(world, person, Intervention::fall_out, 0);  // candidates are here
  return world;
}

std::vector<Keystone> keystones(const KeystoneWork& work, const World& week0,
                                std::span<const KeystoneCandidate> candidates) {
  const std::size_t count = candidates.size();
  std::vector<PersonId> persons;
  for (const KeystoneCandidate& candidate : candidates) {
    persons.push_back(candidate.person);
  }
  // One run as it is serves all candidates: what each adds to it as a carer is kept apart.
  Lived as_it_is;
  std::vector<Lived> without(count);
  std::vector<std::uint8_t> done(count + 1, 0);
  parallel::for_each_task(count + 1, [&](std::size_t i) {
    if (work.cancelled()) {
      return;
    }
    done[i] = 1;
    if (i == count) {
      as_it_is = live(work, week0, persons);
    } else {
      without[i] = live(work, without_help_of(week0, persons[i]), {&persons[i], 1});
    }
  });
  std::vector<Keystone> found;
  for (std::size_t i = 0; i < count && done[count] != 0; ++i) {
    if (done[i] != 0) {
      found.push_back({candidates[i], week0.key(persons[i]),
                       (without[i].all - without[i].own[0]) - (as_it_is.all - as_it_is.own[i])});
    }
  }
  std::ranges::sort(found, [](const Keystone& a, const Keystone& b) {
    return a.loss.unmet_hours != b.loss.unmet_hours ? a.loss.unmet_hours > b.loss.unmet_hours
                                                    : a.key < b.key;
  });
  return found;
}

}  // namespace draagkracht
