// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
#include "policy/withdraw.hpp"

namespace draagkracht {

namespace {

/// What one cut does to one indication this week.
struct Effect {
  double now = 1.0;    ///< factor on the hours
  double later = 1.0;  ///< the same, once all that is announced has come
  bool tells = false;  ///< from this week the client knows
  bool bites = false;  ///< this week is the first with fewer hours
};

Effect effect_of(const World& w, const Withdrawal& cut, std::uint8_t& terms) {
  Effect e;
  const int since = w.week - cut.from;
  e.tells = cut.notice > 0 && since == 1 - cut.notice;
  if (cut.moment == Moment::review && since == 1 && cut.reach != Reach::newcomers) {
    set_term(terms, Term::awaits_review);
  }
  if (since > 0 && has_term(terms, Term::awaits_review)) {
    e.later = 1.0 + (cut.notice > 0 ? cut.change : 0.0);
    return e;  // until the review everything stays as it was
  }
  e.now = cut.factor(w.week);
  e.later = cut.announced(w.week) ? 1.0 + cut.change : e.now;
  e.bites = cut.moment == Moment::review && cut.reach != Reach::newcomers
                ? has_term(terms, Term::reviewed)
                : since == 1;
  return e;
}

/// What the client hears, feels and is promised this week.
void mark(ClientRecord& client, const Withdrawal& cut, const Effect& e) {
  if (cut.change > 0 || !(e.tells || e.bites)) {
    return;
  }
  if (e.tells) {
    begin_withdrawal(client, Way::told);
    set_way(client, Way::noticed_now);
  }
  if (e.bites) {
    begin_withdrawal(client, Way::lost);
    set_way(client, Way::cut_now);
  }
  if (cut.aftercare == Aftercare::contact) {
    set_way(client, Way::contact);
  }
  if (cut.handover == Handover::person) {
    set_way(client, Way::person);
  }
}

void withdraw_product(World& w, std::span<const Withdrawal> withdrawals, ClientRecord& client,
                      std::size_t k) {
  Indication& indication = client.indications[k];
  std::uint8_t& terms = client.terms[k];
  double now = 1.0;
  double later = 1.0;
  for (const Withdrawal& cut : withdrawals) {
    if (at(cut.product) != k || cut.change == 0 || !cut.reaches(Week{indication.start}) ||
        has_term(terms, Term::came_back)) {
      continue;
    }
    const Effect e = effect_of(w, cut, terms);
    now *= e.now;
    later *= e.later;
    const auto amount = static_cast<float>(indication.granted.value * cut.change);
    if (e.tells) {
      w.emit(EventKind::cut_announced, Cause::policy, client.person, {}, amount,
             EventUnit::minutes_per_week);
    }
    if (e.bites) {
      w.emit(EventKind::hours_cut, Cause::policy, client.person, {}, amount,
             EventUnit::minutes_per_week);
    }
    mark(client, cut, e);
  }
  if (terms != 0) {
    clear_term(terms, Term::reviewed);
  }
  const auto minutes = [&](double factor) {
    return Minutes{static_cast<std::int32_t>(round_half_away(indication.granted.value * factor))};
  };
  indication.in_force = minutes(now);
  const Minutes loss = indication.in_force - minutes(later);
  if (loss > Minutes{0}) {
    client.announced += loss;
  }
}

}  // namespace

void withdraw(World& w, std::span<const Withdrawal> withdrawals) {
  for (ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    client.announced = Minutes{0};
    if (client.ways != 0) {
      clear_way(client, Way::noticed_now);
      clear_way(client, Way::cut_now);
    }
    for (std::size_t k = 0; k < product_count; ++k) {
      if (client.indications[k].granted.value > 0) {
        withdraw_product(w, withdrawals, client, k);
      }
    }
  }
}

}  // namespace draagkracht
