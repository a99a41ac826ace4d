// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Volunteers find a client in their neighbourhood with much uncovered of what volunteers do.
#include "population/build/agreements.hpp"
#include "population/build/helpers.hpp"

namespace draagkracht::build {

namespace {

/// The first client row of each neighbourhood and one past the last: clients are in place order.
std::vector<Row> clients_by_neighbourhood(const Draft& d, const World& w) {
  std::vector<Row> first;
  for (Row c = 0; c < w.clients.size(); ++c) {
    const std::size_t n = d.people.neighbourhood[w.clients[c].person.index()];
    while (first.size() <= n) {
      first.push_back(c);
    }
  }
  first.push_back(static_cast<Row>(w.clients.size()));
  return first;
}

double fit_for_volunteers(const PerChannel<double>& uncovered) {
  double fit = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    fit += volunteer_suits[c] * uncovered[c];
  }
  return fit;
}

/// Who cannot easily keep up contacts gets somebody to do things with; others get a hand.
TieKind comes_as(Limitation limitation) {
  switch (limitation) {
    case Limitation::psychiatric:
    case Limitation::intellectual:
    case Limitation::brain_injury:
    case Limitation::multiproblem:
      return TieKind::buddy;
    default:
      return TieKind::volunteer;
  }
}

/// The client whom a volunteer comes to, or nobody: among those whom the volunteer does not know
/// yet, the more is uncovered the likelier.
Row choose_client(const Draft& d, const World& w, const Agreements& agreements, Row p, Row begin,
                  Row end) {
  Row best = nobody;
  double best_score = -math::detail::infinity;
  for (Row c = begin; c < end; ++c) {
    const PersonId client = w.clients[c].person;
    const double fit = fit_for_volunteers(agreements.uncovered(c));
    if (fit < 45 || client.value == p || w.ties.between(client, PersonId{p}).valid()) {
      continue;
    }
    const Draw pair(d.luck, decision("build.volunteer_for"), d.key(p), w.key(client), Week{0});
    const double score = candidate_score(fit, pair);
    if (score > best_score) {
      best = c;
      best_score = score;
    }
  }
  return best;
}

}  // namespace

void help_by_volunteers(Draft& d, World& w, Agreements& agreements) {
  const std::vector<Row> first = clients_by_neighbourhood(d, w);
  for (Row p = 0; p < d.size(); ++p) {
    if (d.people.volunteer[p] == 0 || d.age[p] < 16 || agreements.free(PersonId{p}) < 60) {
      continue;
    }
    const Draw luck = d.draw(decision("build.volunteers"), p);
    const std::size_t n = d.people.neighbourhood[p];
    if (!luck.chance(d.habits.help.active_volunteers, 0) || n + 1 >= first.size()) {
      continue;
    }
    const Row client = choose_client(d, w, agreements, p, first[n], first[n + 1]);
    if (client == nobody) {
      continue;
    }
    NewTie tie;
    tie.a = w.clients[client].person;
    tie.b = PersonId{p};
    tie.kind = comes_as(w.clients[client].limitation);
    tie.contacts = 0.2F;
    tie.distance_km = 0.8F;
    tie.since = Week{d.start.value - 1 - static_cast<std::int32_t>(luck.exponential(80, 1))};
    const TieId id = w.ties.add(tie, w.persons.key);
    const LinkId link = agreements.start(client, id, PersonId{p}, true, false);
    agreements.agree(client, link, volunteer_suits, 60 + 120 * luck.uniform(2));
  }
}

}  // namespace draagkracht::build
