// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// From sums per class to measures per group.
#include "measures/recorder.hpp"

namespace draagkracht {

void SeriesRecorder::write(std::size_t group, std::size_t week) {
  ClientSums c{};
  CarerSums g{};
  Counts n{};
  for (std::size_t k = 0; k < membership_.classes(); ++k) {
    if ((membership_.groups_of_class(k) >> group & 1U) == 0) {
      continue;
    }
    for (std::size_t i = 0; i < client_sum_count; ++i) {
      c[i] += client_sums_[k][i];
    }
    for (std::size_t i = 0; i < carer_sum_count; ++i) {
      g[i] += carer_sums_[k][i];
    }
    for (std::size_t i = 0; i < count_count; ++i) {
      n[i] += counts_[k][i];
    }
  }
  double* const row = series_.data() + group * measure_count * (weeks_ + 1) + week;
  const auto put = [&](Measure measure, double sum, double per) {
    if (per > 0) {
      row[static_cast<std::size_t>(measure) * (weeks_ + 1)] = sum / per;
    }
  };
  const double minutes = 60.0 * c[c_weight];
  put(Measure::need_hours, c[c_need], minutes);
  put(Measure::indicated_hours, c[c_in_force], minutes);
  put(Measure::delivered_hours, c[c_delivered], minutes);
  put(Measure::informal_hours, c[c_informal], minutes);
  put(Measure::volunteer_hours, c[c_volunteer], minutes);
  put(Measure::unmet_hours, c[c_unmet], minutes);
  put(Measure::unmet_share, c[c_unmet], c[c_need]);
  put(Measure::hidden_hours, c[c_hidden], minutes);
  put(Measure::surplus_hours, c[c_surplus], minutes);
  put(Measure::short_of_care, c[c_short], c[c_weight]);
  put(Measure::own_direction, c[c_direction], c[c_weight]);
  put(Measure::carers_per_client, c[c_carers], c[c_weight]);
  put(Measure::no_carer, c[c_nobody], c[c_weight]);
  put(Measure::busiest_carer_share, c[c_busiest], c[c_helped]);
  put(Measure::lonely, c[c_lonely], c[c_weight]);
  const double hundred_clients = base_clients_[group] / 100.0;
  put(Measure::crises, n[n_crises], hundred_clients);
  put(Measure::admitted, n[n_admitted], hundred_clients);
  put(Measure::hours_cut, n[n_hours_cut], hundred_clients);
  put(Measure::deaths, n[n_deaths], hundred_clients);
  put(Measure::hours_given, g[g_hours], 60.0 * g[g_weight]);
  put(Measure::strain, 100.0 * g[g_strain], g[g_weight]);
  put(Measure::overloaded, g[g_overloaded], g[g_weight]);
  put(Measure::burden_severe, g[g_severe], g[g_weight]);
  put(Measure::heavy_self_rated, g[g_heavy], g[g_weight]);
  put(Measure::carer_lonely, g[g_lonely], g[g_weight]);
  const double hundred_carers = base_carers_[group] / 100.0;
  put(Measure::stepped_down, n[n_stepped_down], hundred_carers);
  put(Measure::quit, n[n_quit], hundred_carers);
  put(Measure::quit_strained, n[n_quit_strained], hundred_carers);
  put(Measure::returned, n[n_returned], hundred_carers);
  const double euros = 100.0 * c[c_weight];
  put(Measure::cost_municipality, c[c_municipality], euros);
  put(Measure::cost_insurer, c[c_insurer], euros);
  put(Measure::cost_long_term_care, c[c_long_term], euros);
  put(Measure::cost_client, c[c_client], euros);
  put(Measure::cost_carer, c[c_carer], euros);
  put(Measure::cost_employer, c[c_employer], euros);
  put(Measure::value_informal, c[c_value], euros);
  put(Measure::cost_total, c[c_total], euros);
  put(Measure::lost_work, c[c_lost_work], minutes);
  // Without a policy no product is another than the one that is changed.
  put(Measure::other_formal_hours, c[c_other_formal], reaches_any_ ? minutes : 0);
  for (std::size_t product = 0; product < product_count; ++product) {
    put(static_cast<Measure>(static_cast<std::size_t>(Measure::guidance_hours) + product),
        c[c_products + product], minutes);
  }
  put(Measure::paid_kin_hours, c[c_kin], minutes);
  put(Measure::waits_for_money, c[c_no_money], c[c_weight]);
  put(Measure::clients, c[c_weight], 1.0);
  put(Measure::back_in_formal_care, n[n_back], hundred_clients);
  networks_.write(membership_, group, base_clients_[group], base_carers_[group], put);
}

}  // namespace draagkracht
