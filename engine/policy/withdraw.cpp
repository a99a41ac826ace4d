// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
#include "policy/withdraw.hpp"

namespace draagkracht {

void withdraw(World& w, std::span<const Withdrawal> withdrawals) {
  for (ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    client.announced = Minutes{0};
    for (std::size_t k = 0; k < product_count; ++k) {
      Indication& indication = client.indications[k];
      if (indication.granted.value <= 0) {
        continue;
      }
      double now = 1.0;
      double later = 1.0;
      for (const Withdrawal& cut : withdrawals) {
        if (at(cut.product) != k || cut.change == 0 || !cut.reaches(Week{indication.start})) {
          continue;
        }
        now *= cut.factor(w.week);
        later *= cut.announced(w.week) ? 1.0 + cut.change : cut.factor(w.week);
        const auto amount = static_cast<float>(indication.granted.value * cut.change);
        if (cut.notice > 0 && w.week - cut.from == 1 - cut.notice) {
          w.emit(EventKind::cut_announced, Cause::policy, client.person, {}, amount,
                 EventUnit::minutes_per_week);
        }
        if (w.week - cut.from == 1) {
          w.emit(EventKind::hours_cut, Cause::policy, client.person, {}, amount,
                 EventUnit::minutes_per_week);
        }
      }
      const auto minutes = [&](double factor) {
        return Minutes{
            static_cast<std::int32_t>(round_half_away(indication.granted.value * factor))};
      };
      indication.in_force = minutes(now);
      const Minutes loss = indication.in_force - minutes(later);
      if (loss > Minutes{0}) {
        client.announced += loss;
      }
    }
  }
}

}  // namespace draagkracht
