// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/recorder.hpp"

#include <algorithm>
#include <limits>

#include "measures/care_network.hpp"
#include "measures/sums.hpp"
#include "population/look/answers.hpp"
#include "population/look/loneliness.hpp"

namespace draagkracht {

namespace {

constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t quarter_weeks = 13;

template <class F>
void each_group(GroupMask mask, F&& f) {
  for (std::size_t group = 0; mask != 0; ++group, mask >>= 1) {
    if ((mask & 1U) != 0) {
      f(group);
    }
  }
}

}  // namespace

SeriesRecorder::SeriesRecorder(const GroupPlan& plan, const World& week0, const Prices& prices,
                               int weeks, std::optional<std::vector<Join>> joins)
    : membership_(plan, week0),
      prices_(prices),
      ledger_(prices),
      weeks_(static_cast<std::size_t>(std::max(weeks, 0))),
      finds_joins_(!joins.has_value()) {
  if (joins) {
    joins_ = std::move(*joins);
  }
  for (std::size_t product = 0; product < product_count; ++product) {
    reached_[product] = plan.exposing[product] || plan.exposing_new[product];
    reaches_any_ = reaches_any_ || reached_[product];
  }
  for (const GroupInfo& group : group_list(plan)) {
    weekly_.push_back(group.weekly ? 1 : 0);
  }
  series_.assign(groups() * measure_count * (weeks_ + 1), nothing);
  count_start(week0);
}

void SeriesRecorder::count_start(const World& week0) {
  group_sizes_.assign(groups(), {});
  base_clients_.assign(groups(), 0);
  base_carers_.assign(groups(), 0);
  for (std::uint32_t i = 0; i < week0.persons.size(); ++i) {
    const PersonId person{i};
    const double weight = week0.persons.weight[i];
    each_group(membership_.client_groups(person), [&](std::size_t group) {
      group_sizes_[group].clients += 1;
      base_clients_[group] += weight;
    });
    each_group(membership_.carer_groups(person), [&](std::size_t group) {
      group_sizes_[group].carers += 1;
      base_carers_[group] += weight;
    });
  }
  for (std::size_t group = 0; group < groups(); ++group) {
    group_sizes_[group].clients_weighted = base_clients_[group];
    group_sizes_[group].carers_weighted = base_carers_[group];
  }
}

std::optional<Problem> SeriesRecorder::record(const World& world) {
  if (world.week.value < 0 || static_cast<std::size_t>(world.week.value) > weeks_) {
    return std::nullopt;
  }
  const auto week = static_cast<std::size_t>(world.week.value);
  const bool quarterly = week % quarter_weeks == 0 || week == weeks_;
  if (week > 0) {
    let_join(world);
  }
  events_.read(week > 0 ? std::span<const Event>(world.events) : std::span<const Event>{});
  client_sums_.assign(membership_.classes(), {});
  carer_sums_.assign(membership_.classes(), {});
  counts_.resize(membership_.classes(), Counts{});
  lonely_.resize(world.persons.size(), 0);
  if (quarterly) {  // people are asked about loneliness; in between their answer stays
    std::ranges::fill(lonely_, 0);
  }
  was_cut_.resize(world.persons.size(), 0);
  ledger_.begin_week(world.week.value, static_cast<int>(weeks_));
  pass_clients(world);
  pass_carers(world);
  networks_.record(world, membership_, week == weeks_);
  for (std::size_t group = 0; group < groups(); ++group) {
    if (weekly_[group] != 0 || quarterly) {
      write(group, week);
    }
  }
  return ledger_.end_week();
}

void SeriesRecorder::let_join(const World& world) {
  std::vector<Join> now;
  if (finds_joins_) {
    now = membership_.newcomers(world);
    joins_.insert(joins_.end(), now.begin(), now.end());
  } else {
    std::ranges::copy_if(joins_, std::back_inserter(now),
                         [&](const Join& each) { return each.week == world.week.value; });
  }
  for (const auto& [person, weight] : membership_.join(world, now)) {
    std::vector<double>& base = person.as_carer ? base_carers_ : base_clients_;
    for (std::size_t group = 0; group < base.size(); ++group) {
      if ((person.groups >> group & 1U) != 0) {
        base[group] += weight;
      }
    }
  }
}

void SeriesRecorder::pass_clients(const World& world) {
  for (const ClientRecord& client : world.clients) {
    const std::size_t row = client.person.index();
    const double weight = world.persons.weight[row];
    const std::uint16_t cohort = membership_.client_class(client.person);
    const std::uint16_t active = membership_.while_active(cohort);
    count_events(world, client.person, weight, false, counts_[active]);
    if (!world.persons.alive(client.person)) {
      continue;
    }
    const std::uint16_t own = client.open != 0 ? active : cohort;
    if (own != 0) {
      add_client(world, client, weight, own);
    }
  }
}

void SeriesRecorder::add_client(const World& world, const ClientRecord& client, double weight,
                                std::uint16_t own) {
  ClientSums& sums = client_sums_[own];
  sums[c_weight] += weight;
  sums[c_direction] += weight * 10.0 * client.own_direction;
  if (strongly_lonely(world, client.person)) {
    sums[c_lonely] += weight;
  }
  if (client.open == 0) {
    return;  // recovered: no more care, whatever the record still says
  }
  const std::int32_t need = total_minutes(client.need);
  const std::int32_t unmet = total_minutes(client.unmet);
  sums[c_need] += weight * need;
  sums[c_in_force] += weight * minutes_in_force(client);
  sums[c_delivered] += weight * minutes_delivered(client);
  sums[c_informal] += weight * total_minutes(client.informal);
  sums[c_volunteer] += weight * total_minutes(client.volunteer);
  sums[c_unmet] += weight * unmet;
  sums[c_hidden] += weight * std::max(0, unmet - client.reported.value);
  sums[c_surplus] += weight * total_minutes(client.surplus);
  if (unmet > short_of_care_above * need) {
    sums[c_short] += weight;
  }
  const HelperCount helpers = helpers_of(world, client);
  sums[c_carers] += weight * helpers.carers;
  if (need > 0 && helpers.carers == 0) {
    sums[c_nobody] += weight;
  }
  if (helpers.minutes > 0) {
    sums[c_helped] += weight;
    sums[c_busiest] += weight * helpers.busiest_minutes / helpers.minutes;
  }
  for (std::size_t product = 0; product < product_count; ++product) {
    const std::int32_t minutes = client.indications[product].delivered.value;
    if (minutes != 0) {
      const std::int32_t by_kin = client.by_kin[product];
      sums[c_products + product] += weight * (minutes - by_kin);
      sums[c_kin] += weight * by_kin;
      sums[c_other_formal] += reached_[product] ? 0 : weight * minutes;
    }
  }
  for (std::size_t product = 0; product < product_count; ++product) {
    if (has_term(client.terms[product], Term::no_money) &&
        client.indications[product].in_force.value > 0) {
      sums[c_no_money] += weight;
      break;
    }
  }
  add_bill(world, client, weight, own, Minutes{helpers.working_minutes});
}

void SeriesRecorder::add_bill(const World& world, const ClientRecord& client, double weight,
                              std::uint16_t own, Minutes help_by_workers) {
  ClientSums& sums = client_sums_[own];
  const bool admitted = world.persons.residence[client.person.index()] == Residence::admitted;
  const Bill bill = week_bill(prices_, client, admitted, help_by_workers);
  const GroupMask groups = membership_.groups_of_class(own);
  for (std::size_t group = 0; group < ledger_groups; ++group) {
    if ((groups >> group & 1U) != 0) {
      ledger_.add(group, bill);
    }
  }
  const PerPayer<Cents> paid = bill.by_payer(prices_);
  const auto cents = [&](Payer payer) {
    return weight * static_cast<double>(paid[at(payer)].value);
  };
  const auto of_line = [](CostLine line) { return static_cast<std::size_t>(line); };
  const Cents value = bill.cents[of_line(CostLine::informal_care)];
  Cents together = value;
  for (const Cents part : paid) {
    together += part;
  }
  sums[c_municipality] += cents(Payer::municipality);
  sums[c_insurer] += cents(Payer::insurer);
  sums[c_long_term] += cents(Payer::long_term_care);
  sums[c_client] += cents(Payer::client);
  sums[c_carer] += cents(Payer::carer);
  sums[c_employer] += cents(Payer::employer);
  sums[c_value] += weight * static_cast<double>(value.value);
  sums[c_total] += weight * static_cast<double>(together.value);
  sums[c_lost_work] += weight * static_cast<double>(bill.minutes[of_line(CostLine::paid_leave)] +
                                                    bill.minutes[of_line(CostLine::lost_wages)]);
}

void SeriesRecorder::pass_carers(const World& world) {
  limits_.resize(world.carers.size());
  for (std::size_t slot = 0; slot < world.carers.size(); ++slot) {
    const CarerRecord& carer = world.carers[slot];
    const std::uint16_t cohort = membership_.carer_class(carer.person);
    const std::uint16_t active = membership_.while_active(cohort);
    const double weight = world.persons.weight[carer.person.index()];
    count_events(world, carer.person, weight, true, counts_[active]);
    if (!world.persons.alive(carer.person)) {
      continue;
    }
    const std::uint16_t own = cohort != active && is_carer_now(world, carer) ? active : cohort;
    if (own == 0) {
      continue;
    }
    CarerSums& sums = carer_sums_[own];
    sums[g_weight] += weight;
    sums[g_hours] += weight * total_minutes(carer.given);
    sums[g_strain] += weight * carer.strain;
    if (carer.first_link.valid() && carer.load > carer.strength) {
      sums[g_overloaded] += weight;
    }
    const BurdenLimits& limits = limits_of(world, slot, carer.person);
    if (carer.strain > limits.severe) {
      sums[g_severe] += weight;
    }
    if (carer.strain > limits.heavy) {
      sums[g_heavy] += weight;
    }
    if (strongly_lonely(world, carer.person)) {
      sums[g_lonely] += weight;
    }
  }
}

bool SeriesRecorder::strongly_lonely(const World& world, PersonId person) {
  std::uint8_t& known = lonely_[person.index()];
  if (known == 0) {
    known = world.persons.age(person, world.week) >= loneliness_age &&
                    loneliness(world, person).strong()
                ? 2
                : 1;
  }
  return known == 2;
}

const BurdenLimits& SeriesRecorder::limits_of(const World& world, std::size_t slot,
                                              PersonId person) {
  KnownLimits& known = limits_[slot];
  const std::int32_t quarter = quarter_of(world.week);
  if (known.person != person || known.quarter != quarter) {
    known = {person, quarter, burden_limits(world, person)};
  }
  return known.limits;
}

}  // namespace draagkracht
