// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/cost.hpp"

#include <algorithm>

#include "core/calendar.hpp"
#include "measures/sums.hpp"

namespace draagkracht {

const std::array<CodeName, cost_line_count> cost_line_names{{
    {"guidance", {"begeleiding", "guidance"}},
    {"personal_care", {"persoonlijke verzorging", "personal care"}},
    {"domestic_help", {"huishoudelijke hulp", "domestic help"}},
    {"day_activity", {"dagbesteding", "day activity"}},
    {"short_stay", {"kortdurend verblijf", "short stay"}},
    {"own_contribution_off", {"eigen bijdrage, af", "own contribution, taken off"}},
    {"own_contribution", {"eigen bijdrage", "own contribution"}},
    {"admission", {"verblijf in een instelling", "residential place"}},
    {"paid_leave", {"doorbetaald verlof", "paid leave"}},
    {"lost_wages", {"loon dat wegvalt", "wages lost"}},
    {"informal_care", {"waarde van mantelzorg", "value of informal care"}},
    {"volunteer_help", {"hulp van vrijwilligers", "help from volunteers"}},
    {"method_hours",
     {"netwerkmethoden met mantelzorgers en straten", "network methods with carers and streets"}},
    {"method_money", {"boeken en cursussen van methoden", "books and courses of methods"}},
    {"kin_municipality",
     {"familie uit een pgb van de gemeente", "family paid from a budget of the municipality"}},
    {"kin_insurer",
     {"familie uit een pgb van de verzekeraar", "family paid from a budget of the insurer"}},
    {"kin_long_term_care",
     {"familie uit een pgb voor langdurige zorg", "family paid from a budget of long-term care"}},
    {"looking_in", {"langskomen bij wie hulp verloor", "looking in on those who lost help"}},
}};

namespace {

constexpr Cents cents_of_euros(double euros) { return {round_half_away(euros * 100.0)}; }

constexpr std::size_t line(CostLine l) { return static_cast<std::size_t>(l); }

/// Who gives personal budgets, in the order of the lines.
constexpr std::array budget_payers{Payer::municipality, Payer::insurer, Payer::long_term_care};

}  // namespace

Prices prices_of(const PopulationSpec& spec, const LostWork& work) {
  Prices prices;
  for (std::size_t product = 0; product < product_count; ++product) {
    prices.per_hour[product] = cents_of_euros(spec.products[product].tariff);
    prices.payer[product] = spec.products[product].payer;
  }
  prices.own_contribution = cents_of_euros(spec.costs.own_contribution / weeks_per_month);
  prices.informal_hour = cents_of_euros(spec.costs.informal_hour);
  prices.admission = cents_of_euros(spec.costs.admission);
  prices.employer_hour = cents_of_euros(spec.costs.employer_hour);
  prices.looking_in = cents_of_euros(spec.costs.looking_in / weeks_per_month);
  prices.wage_hour = cents_of_euros(spec.costs.wage_hour);
  for (std::size_t payer = 0; payer < payer_count; ++payer) {
    prices.kin_hour[payer] = cents_of_euros(spec.costs.kin_hour(static_cast<Payer>(payer)));
  }
  prices.work = work;
  return prices;
}

std::optional<Payer> payer_of(const Prices& prices, std::size_t l) {
  if (l < product_count) {
    return prices.payer[l];
  }
  switch (static_cast<CostLine>(l)) {
    case CostLine::own_contribution_off:
    case CostLine::method_hours:
    case CostLine::method_money:
    case CostLine::kin_municipality:
    case CostLine::looking_in:
      return Payer::municipality;
    case CostLine::kin_insurer:
      return Payer::insurer;
    case CostLine::own_contribution:
      return Payer::client;
    case CostLine::admission:
    case CostLine::kin_long_term_care:
      return Payer::long_term_care;
    case CostLine::paid_leave:
      return Payer::employer;
    case CostLine::lost_wages:
      return Payer::carer;
    default:
      return std::nullopt;
  }
}

void Bill::add(const Bill& other) {
  for (std::size_t l = 0; l < cost_line_count; ++l) {
    add(l, other.minutes[l], other.cents[l]);
  }
}

PerPayer<Cents> Bill::by_payer(const Prices& prices) const {
  // Line by line, as `payer_of` says: this is asked of every client every week.
  PerPayer<Cents> paid{};
  for (std::size_t product = 0; product < product_count; ++product) {
    paid[at(prices.payer[product])] += cents[product];
  }
  paid[at(Payer::municipality)] +=
      cents[line(CostLine::own_contribution_off)] + cents[line(CostLine::method_hours)] +
      cents[line(CostLine::method_money)] + cents[line(CostLine::kin_municipality)] +
      cents[line(CostLine::looking_in)];
  paid[at(Payer::insurer)] += cents[line(CostLine::kin_insurer)];
  paid[at(Payer::client)] += cents[line(CostLine::own_contribution)];
  paid[at(Payer::long_term_care)] +=
      cents[line(CostLine::admission)] + cents[line(CostLine::kin_long_term_care)];
  paid[at(Payer::employer)] += cents[line(CostLine::paid_leave)];
  paid[at(Payer::carer)] += cents[line(CostLine::lost_wages)];
  return paid;
}

Bill week_bill(const Prices& prices, const ClientRecord& client, bool admitted,
               Minutes help_by_workers) {
  Bill bill;
  Cents municipality{0};
  PerPayer<Minutes> kin{};
  for (std::size_t product = 0; product < product_count; ++product) {
    const Minutes by_kin{client.by_kin[product]};
    kin[at(prices.payer[product])] += by_kin;
    const Minutes delivered = client.indications[product].delivered - by_kin;
    if (delivered.value != 0) {
      const Cents cents = cost(delivered, prices.per_hour[product]);
      bill.add(product, delivered.value, cents);
      if (prices.payer[product] == Payer::municipality) {
        municipality += cents;
      }
    }
  }
  for (std::size_t i = 0; i < budget_payers.size(); ++i) {
    const std::size_t payer = at(budget_payers[i]);
    if (kin[payer].value != 0) {
      const Cents cents = cost(kin[payer], prices.kin_hour[payer]);
      bill.add(line(CostLine::kin_municipality) + i, kin[payer].value, cents);
      municipality += budget_payers[i] == Payer::municipality ? cents : Cents{0};
    }
  }
  if (const Cents contribution = std::min(prices.own_contribution, municipality);
      contribution.value > 0) {
    bill.add(line(CostLine::own_contribution_off), 0, -contribution);
    bill.add(line(CostLine::own_contribution), 0, contribution);
  }
  if (admitted) {
    bill.add(line(CostLine::admission), minutes_in_week, prices.admission);
  }
  if (help_by_workers.value != 0) {
    const Minutes lost = lost_work(prices.work, help_by_workers);
    const Minutes paid = paid_leave(prices.work, lost);
    bill.add(line(CostLine::paid_leave), paid.value, cost(paid, prices.employer_hour));
    bill.add(line(CostLine::lost_wages), (lost - paid).value, cost(lost - paid, prices.wage_hour));
  }
  if (const Minutes informal{total_minutes(client.informal)}; informal.value != 0) {
    bill.add(line(CostLine::informal_care), informal.value, cost(informal, prices.informal_hour));
  }
  bill.add(line(CostLine::volunteer_help), total_minutes(client.volunteer), Cents{0});
  if (client.method_beside.value != 0) {
    bill.add(line(CostLine::method_hours), client.method_beside.value,
             cost(client.method_beside, prices.per_hour[at(Product::guidance)]));
  }
  bill.add(line(CostLine::method_money), 0, Cents{client.method_cents});
  // The visits go on when help came back, as in the rule (model/formal/stay_in_touch).
  if (client.open != 0 && client.institution == 0 && on_way(client, Way::lost) &&
      on_way(client, Way::contact)) {
    bill.add(line(CostLine::looking_in), 0, prices.looking_in);
  }
  return bill;
}

}  // namespace draagkracht
