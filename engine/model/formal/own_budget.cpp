// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/own_budget.hpp"

#include <algorithm>
#include <optional>

#include "model/formal/formal.hpp"
#include "model/formal/staff.hpp"
#include "model/give/time_for_care.hpp"
#include "model/life/homes.hpp"
#include "model/setting.hpp"

namespace draagkracht {

namespace {

ClientRecord& client_in(World& w, const OwnBudget& budget) { return w.client_of(budget.client); }

/// Who is paid: somebody grown up who helps already as family or friend. First who shares the home,
/// except for the household, then who helps most.
LinkId somebody_to_pay(const World& w, const ClientRecord& client, Product product) {
  LinkId best;
  bool best_near = false;
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    const Tie& tie = w.ties.columns.row[link.tie.index()];
    const CarerRecord& carer = w.carers[w.persons.carer[link.giver.index()].index()];
    if (link.as_volunteer != 0 || tie.state != TieState::active ||
        tie.valence == Valence::harmful || !w.persons.at_home(link.giver) ||
        w.persons.age(link.giver, w.week) < 18 || w.week.value < carer.paused_until ||
        agreed_minutes(link).value <= 0) {
      return;
    }
    const bool near = together(w, link.giver, client.person);
    if (near && product == Product::domestic_help) {
      return;
    }
    const bool better = [&] {
      if (!best.valid() || near != best_near) {
        return !best.valid() || near;
      }
      const CareLink& other = w.links[best.index()];
      const Minutes mine = agreed_minutes(link), theirs = agreed_minutes(other);
      return mine != theirs ? mine > theirs : w.key(link.giver) < w.key(other.giver);
    }();
    if (better) {
      best = l;
      best_near = near;
    }
  });
  return best;
}

/// The hours paid become these: more take the place of unpaid hours of the same kind, of fewer part
/// is given unpaid again.
void follow_hours(World& w, const OwnBudgets& p, const ProductSpec& product, OwnBudget& budget,
                  LinkId link, Minutes now) {
  if (now == budget.base) {
    return;
  }
  std::array<std::uint16_t, channel_count> none{};
  auto& agreed = link.valid() ? w.links[link.index()].agreed : none;
  if (now > budget.base) {
    const PerChannel<Minutes> more = spread_over_channels(now - budget.base, product);
    for (std::size_t c = 0; c < channel_count; ++c) {
      const std::uint16_t minutes = replaced_by(p, agreed[c], more[c].value);
      agreed[c] = static_cast<std::uint16_t>(agreed[c] - minutes);
      budget.replaced[c] = static_cast<std::uint16_t>(budget.replaced[c] + minutes);
    }
  } else {
    std::int32_t again = 0;
    for (std::size_t c = 0; c < channel_count; ++c) {
      const auto kept = static_cast<std::uint16_t>(std::int64_t{budget.replaced[c]} * now.value /
                                                   budget.base.value);
      const auto minutes =
          static_cast<std::int32_t>(round_half_away(p.taken_back * (budget.replaced[c] - kept)));
      agreed[c] = static_cast<std::uint16_t>(std::min(agreed[c] + minutes, 10080));
      budget.replaced[c] = kept;
      again += minutes;
    }
    if (link.valid() && again > 0) {
      w.emit(EventKind::care_grew, Cause::less_paid, budget.kin, budget.client,
             static_cast<float>(again), EventUnit::minutes_per_week);
    }
  }
  budget.base = now;
}

/// The budget is over; the help is asked from a professional instead, if it is still granted.
void end_budget(World& w, const Setting& s, OwnBudget& budget, Cause why) {
  ClientRecord& client = client_in(w, budget);
  const std::size_t k = at(budget.product);
  const ProductSpec& product = s.population.products[k];
  follow_hours(w, s.parameters.own_budgets, product, budget,
               w.link_between(budget.kin, budget.client), Minutes{0});
  w.carer_of(budget.kin).paid = 0;
  client.by_kin[k] = 0;
  if (has_term(client.terms[k], Term::own_budget)) {
    clear_term(client.terms[k], Term::own_budget);
    if (client.indications[k].granted.value > 0) {
      client.indications[k].waiting_until =
          w.week.value + static_cast<std::int32_t>(product.waiting_weeks);
    }
    w.emit(EventKind::budget_ended, why, budget.client, budget.kin,
           static_cast<float>(client.indications[k].granted.value), EventUnit::minutes_per_week);
  }
}

/// Why somebody can be paid no longer, or nothing.
std::optional<Cause> falls_out(const World& w, const OwnBudget& budget) {
  if (!w.persons.alive(budget.kin)) {
    return w.persons.residence[budget.kin.index()] == Residence::dead ? Cause::bereavement
                                                                      : Cause::moving_away;
  }
  if (!w.persons.at_home(budget.kin)) {
    return Cause::admission;
  }
  if (w.week.value < w.carers[w.persons.carer[budget.kin.index()].index()].paused_until) {
    return Cause::strain;
  }
  const LinkId link = w.link_between(budget.kin, budget.client);
  if (!link.valid()) {
    return Cause::circumstances;
  }
  const TieState state = w.ties.columns.row[w.links[link.index()].tie.index()].state;
  return state == TieState::broken || state == TieState::ended ? std::optional(Cause::quarrel)
                                                               : std::nullopt;
}

/// Whether the client still holds the help that the budget is for.
bool still_granted(const ClientRecord& client, std::size_t k) {
  return client.open != 0 && client.institution == 0 && client.indications[k].granted.value > 0 &&
         has_term(client.terms[k], Term::own_budget);
}

}  // namespace

void consider_own_budget(World& w, const Setting& s, ClientRecord& client, Product product) {
  const std::size_t k = at(product);
  set_term(client.terms[k], Term::considered);
  const double share = choose(s.parameters.own_budgets, product);
  const bool has_one = has_term(client.terms[k], Term::own_budget);
  if (!has_one &&
      (!(share > 0) || !(s.population.costs.kin_hour(s.population.products[k].payer) > 0))) {
    return;
  }
  const Draw draw(w.luck, decision("formal.own_budget"), w.key(client.person), Key{k + 1}, Week{0});
  const bool wants = draw.uniform(0) < share;
  if (wants == has_one) {
    return;
  }
  if (has_one) {
    const auto mine = [&](const OwnBudget& b) {
      return b.client == client.person && b.product == product;
    };
    if (const auto found = std::ranges::find_if(w.own_budgets, mine);
        found != w.own_budgets.end()) {
      end_budget(w, s, *found, Cause::own_choice);
      w.own_budgets.erase(found);
    }
    return;
  }
  const LinkId link = somebody_to_pay(w, client, product);
  if (!link.valid()) {
    return;
  }
  Indication& indication = client.indications[k];
  if (indication.professional.valid()) {
    leave_client(w, client, product, indication.waiting_until);
  }
  set_term(client.terms[k], Term::own_budget);
  const PersonId kin = w.links[link.index()].giver;
  w.own_budgets.push_back(
      {.client = client.person, .kin = kin, .since = w.week.value, .product = product});
  w.emit(EventKind::budget_began, Cause::own_choice, client.person, kin,
         static_cast<float>(indication.granted.value), EventUnit::minutes_per_week);
}

void keep_own_budgets(World& w, const Setting& s) {
  std::erase_if(w.own_budgets, [&](OwnBudget& budget) {
    const ClientRecord& client = client_in(w, budget);
    const std::size_t k = at(budget.product);
    const bool granted = still_granted(client, k);
    const std::optional<Cause> why = granted ? falls_out(w, budget) : std::nullopt;
    if (!granted || why) {
      end_budget(w, s, budget, why.value_or(Cause::recovery));
      return true;
    }
    follow_hours(
        w, s.parameters.own_budgets, s.population.products[k], budget,
        w.link_between(budget.kin, budget.client),
        has_term(client.terms[k], Term::begun) ? client.indications[k].in_force : Minutes{0});
    return false;
  });
}

void help_from_own_budgets(World& w, const Setting& s, Scratch& scratch) {
  for (const OwnBudget& budget : w.own_budgets) {
    w.carer_of(budget.kin).paid = 0;
  }
  for (const OwnBudget& budget : w.own_budgets) {
    ClientRecord& client = client_in(w, budget);
    CarerRecord& carer = w.carer_of(budget.kin);
    const std::size_t k = at(budget.product);
    const ProductSpec& product = s.population.products[k];
    client.by_kin[k] = 0;
    if (!has_term(client.terms[k], Term::begun)) {
      continue;
    }
    const auto wanted = static_cast<std::int32_t>(
        round_half_away(client.indications[k].in_force.value * product.delivered));
    const int room = time_for_care(w, s.parameters.time_for_care, budget.kin).value - carer.paid;
    const Minutes minutes{std::clamp(wanted, 0, std::max(room, 0))};
    client.by_kin[k] = static_cast<std::uint16_t>(minutes.value);
    client.indications[k].delivered += minutes;
    carer.paid = static_cast<std::uint16_t>(carer.paid + minutes.value);
    const PerChannel<Minutes> spread = spread_over_channels(minutes, product);
    const std::size_t row = w.persons.client[budget.client.index()].index() * channel_count;
    for (std::size_t c = 0; c < channel_count; ++c) {
      scratch.formal[row + c] += spread[c];
    }
  }
}

}  // namespace draagkracht
