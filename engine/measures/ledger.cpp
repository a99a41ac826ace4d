// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/ledger.hpp"

#include <cstdlib>
#include <string>

#include "core/calendar.hpp"

namespace draagkracht {

namespace {

constexpr std::size_t of_bill(CostLine l) { return static_cast<std::size_t>(l); }

/// Cents for `per` minutes of a line.
struct Price {
  Cents cents{0};
  std::int64_t per = 60;
};

Price price_of(const Prices& prices, std::size_t l) {
  if (l < product_count) {
    return {prices.per_hour[l]};
  }
  switch (static_cast<CostLine>(l)) {
    case CostLine::admission:
      return {prices.admission, minutes_in_week};
    case CostLine::paid_leave:
      return {prices.employer_hour};
    case CostLine::lost_wages:
      return {prices.wage_hour};
    case CostLine::informal_care:
      return {prices.informal_hour};
    case CostLine::method_hours:
      return {prices.per_hour[at(Product::guidance)]};
    case CostLine::kin_municipality:
      return {prices.kin_hour[at(Payer::municipality)]};
    case CostLine::kin_insurer:
      return {prices.kin_hour[at(Payer::insurer)]};
    case CostLine::kin_long_term_care:
      return {prices.kin_hour[at(Payer::long_term_care)]};
    default:
      return {};
  }
}

}  // namespace

bool adds_up(const Prices& prices, const Bill& sums, std::int64_t bills) {
  const auto cents = [&](CostLine l) { return sums.cents[of_bill(l)].value; };
  if (cents(CostLine::own_contribution_off) + cents(CostLine::own_contribution) != 0) {
    return false;
  }
  std::int64_t lines = -cents(CostLine::informal_care);
  std::int64_t paid = 0;
  for (const Cents each : sums.cents) {
    lines += each.value;
  }
  for (const Cents each : sums.by_payer(prices)) {
    paid += each.value;
  }
  if (lines != paid) {
    return false;
  }
  // Looking in has a price per client: so many clients, so many times that.
  const std::int64_t looked_in = cents(CostLine::looking_in);
  if (prices.looking_in.value != 0 ? looked_in % prices.looking_in.value != 0 : looked_in != 0) {
    return false;
  }
  for (std::size_t l = 0; l < cost_line_count; ++l) {
    if (l == of_bill(CostLine::own_contribution_off) || l == of_bill(CostLine::own_contribution) ||
        l == of_bill(CostLine::method_money) || l == of_bill(CostLine::looking_in)) {
      continue;
    }
    const Price price = price_of(prices, l);
    const std::int64_t exact = sums.minutes[l] * price.cents.value;
    if (2 * std::abs(sums.cents[l].value * price.per - exact) > bills * price.per) {
      return false;
    }
  }
  return true;
}

void Ledger::begin_week(int week, int weeks) {
  week_now_ = week;
  end_ = page_end(week, weeks);
  week_ = {};
  bills_ = {};
}

std::optional<Problem> Ledger::end_week() {
  if (week_now_ == 0) {
    return std::nullopt;  // the state before anything happened; no week has been paid yet
  }
  if (pages_.empty() || pages_.back().week != end_) {
    for (std::size_t group = 0; group < ledger_groups; ++group) {
      pages_.push_back({end_, static_cast<std::uint8_t>(group), {}});
    }
  }
  for (std::size_t group = 0; group < ledger_groups; ++group) {
    pages_[pages_.size() - ledger_groups + group].sums.add(week_[group]);
    if (!adds_up(prices_, week_[group], bills_[group])) {
      return Problem{{"het geld klopt niet met de uren en de tarieven",
                      "money does not agree with hours and tariffs"},
                     "week " + std::to_string(week_now_)};
    }
  }
  return std::nullopt;
}

}  // namespace draagkracht
