// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/make_plan.hpp"

#include <algorithm>

#include "core/draw.hpp"

namespace draagkracht {

namespace {

/// The client of the two over whose tie care goes; nobody when the help has stopped.
PersonId client_of(const World& w, const Tie& tie) {
  return w.link_between(tie.first, tie.second).valid()   ? tie.second
         : w.link_between(tie.second, tie.first).valid() ? tie.first
                                                         : PersonId{};
}

void drop(const Draw& draw, Tie& tie, TieMark mark, double chance) {
  if (tie.is(mark) && draw.chance(chance, 1)) {
    tie.set(mark, false);
  }
}

}  // namespace

void plan(World& w, const MakePlan& rule, TieId id) {
  Tie& tie = w.ties.columns.row[id.index()];
  const Draw draw(w.luck, decision("ties.plan"), w.key(tie.first), w.key(tie.second), w.week);
  drop(draw, tie, TieMark::own_plan, rule.together_ends);
  drop(draw, tie, TieMark::given_plan, rule.given_ends);
  const double u = draw.uniform(0);
  if (u >= rule.together + rule.given) {
    return;
  }
  const PersonId p = client_of(w, tie);
  if (!p.valid()) {
    return;
  }
  const ClientRecord& client = w.clients[w.persons.client[p.index()].index()];
  if (u < rule.together) {
    int helpers = 0;
    each_link_of_client(w, client, [&](LinkId) { ++helpers; });
    if (helpers >= 2) {
      tie.set(TieMark::own_plan);
    }
  } else if (std::ranges::any_of(client.indications,
                                 [](const Indication& i) { return i.delivered.value > 0; })) {
    tie.set(TieMark::given_plan);
  }
}

}  // namespace draagkracht
