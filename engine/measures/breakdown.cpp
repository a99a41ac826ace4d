// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/breakdown.hpp"

#include "measures/sums.hpp"

namespace draagkracht {

void BreakdownWatch::begin(const World& world, std::size_t row) {
  std::int32_t most = -1;
  Key smallest{};
  each_link_of_client(world, world.clients[row], [&](LinkId l) {
    const CareLink& link = world.links[l.index()];
    const std::int32_t minutes = agreed_minutes(link).value;
    if (link.as_volunteer != 0 || minutes < most ||
        (minutes == most && world.key(link.giver) > smallest)) {
      return;
    }
    most = minutes;
    smallest = world.key(link.giver);
    spells_[row].main_carer = link.giver;
  });
  if (most >= 0) {
    spells_[row].began = world.week.value;
    spells_[row].state = CareSpell::State::going_on;
  }
}

void BreakdownWatch::end(const World& world, std::size_t row, CareSpell::State how) {
  CareSpell& spell = spells_[row];
  if (spell.state != CareSpell::State::going_on) {
    return;
  }
  spell.state = how;
  spell.ended = world.week.value;
  if (spell.broke()) {
    broke_.push_back(row);
  }
}

void BreakdownWatch::after(const World& world, std::span<const CareStop> stops) {
  broke_.clear();
  spells_.resize(world.clients.size());
  for (const CareStop& stop : stops) {
    const std::size_t row = world.persons.client[stop.client.index()].index();
    if (stop.out && spells_[row].main_carer == stop.carer && world.clients[row].open != 0) {
      end(world, row, CareSpell::State::main_carer_stopped);
    }
  }
  for (std::size_t row = 0; row < spells_.size(); ++row) {
    CareSpell& spell = spells_[row];
    const ClientRecord& client = world.clients[row];
    if (spell.state == CareSpell::State::none) {
      if (client.open != 0 && client.first_link.valid() && client.institution == 0) {
        begin(world, row);
      }
      continue;
    }
    if (spell.state != CareSpell::State::going_on) {
      continue;
    }
    if (client.open == 0 || client.institution != 0) {
      end(world, row, CareSpell::State::lost);
      continue;
    }
    const std::int32_t unmet = total_minutes(client.unmet);
    const bool far_short =
        unmet > 0 && unmet > breakdown_model.short_share * total_minutes(client.need);
    spell.weeks_short = far_short ? spell.weeks_short + 1 : 0;
    if (spell.weeks_short >= breakdown_model.short_weeks) {
      end(world, row, CareSpell::State::fell_short);
    }
  }
}

}  // namespace draagkracht
