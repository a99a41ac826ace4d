// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/exchange.hpp"

namespace draagkracht {

namespace {

/// Weeks between two looks at a tie.
constexpr int weeks_between = 13;

}  // namespace

void exchange(World& w, const ExchangeFavours& rule, const AbleToHelp& able,
              const Forgetting& memory, TieId id) {
  Tie& tie = w.ties.columns.row[id.index()];
  if (is_voluntary(tie.kind) || tie.kind == TieKind::professional) {
    return;  // their relation is functional: nothing is kept
  }
  const double first = able_to_return(w, rule, able, tie.first);
  const double second = able_to_return(w, rule, able, tie.second);
  const double surplus = rule.per_contact * static_cast<double>(tie.contacts) * (first - second);
  if (surplus == 0 && tie.balance == 0) {
    return;  // most ties: two who do as much for each other
  }
  const double before = balance_for(w, memory, tie.first, id);
  const double debtor = before > 0 ? second : first;
  const double after =
      balance_after(before, surplus, rule.returned(tie.kind) * debtor, weeks_between);
  tie.balance = static_cast<float>(after);
  tie.balance_week = w.week.value;
  const double beyond = out_of_balance(after, rule.tolerated(tie.kind, after > 0 ? second : first));
  tie.closeness *= static_cast<float>(1.0 - rule.wear * beyond);
}

}  // namespace draagkracht
