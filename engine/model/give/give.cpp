// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 6. Two gather passes without shared writes: clients settle what they get from each link,
// then helpers add up what they gave.
#include "model/give/give.hpp"

#include <algorithm>
#include <array>

#include "core/parallel.hpp"
#include "core/prefetch.hpp"
#include "model/give/settle.hpp"
#include "model/give/take_up.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

constexpr std::size_t block = parallel::rows_per_block;
/// How many links before it is their turn their distance is asked for.
constexpr std::size_t links_ahead = 8;

/// What one agreement asks of its giver.
Promise weigh(const World& w, const ModelParameters& parameters, const Scratch& scratch,
              const CareLink& link) {
  const TimeForCare& p = parameters.time_for_care;
  Promise promise;
  promise.agreed = agreed_minutes(link);
  if (promise.agreed.value > 0) {
    const std::size_t client = w.persons.client[link.client.index()].index();
    const int helpers = scratch.helpers[client];
    if (link.as_volunteer != 0) {
      promise.comes =
          visits(parameters.follow_client, w.week.value < w.clients[client].relapse_until);
    }
    // An overview saves once, whether on paper or on a page.
    const double alone = p.coordination * std::clamp(helpers - 1, 0, 5);
    const double arranged = has_aid(w.persons, link.client, Aid::care_page)
                                ? arranging(parameters.on_line, alone, true)
                                : arranging(parameters.share_agenda, alone, link.agenda != 0);
    promise.overhead = travel(p, promise.agreed,
                              static_cast<double>(w.ties.columns.distance_km[link.tie.index()])) +
                       Minutes{static_cast<std::int32_t>(arranged)};
  }
  return promise;
}

/// Time and overhead of one helper, and the share of agreements that can be kept this week.
void reach(World& w, const Setting& s, Scratch& scratch, CarerRecord& carer) {
  carer.time = Minutes{0};
  carer.overhead = Minutes{0};
  if (!carer.first_link.valid() || !w.persons.at_home(carer.person) ||
      w.week.value < carer.paused_until) {
    return;
  }
  carer.time = time_for_care(w, s.parameters.time_for_care, carer.person);
  Minutes agreed{0};
  each_link_of_giver(w, carer, [&](LinkId l) {
    agreed += scratch.promises[l.index()].agreed;
    carer.overhead += scratch.promises[l.index()].overhead;
  });
  // Many services take more arranging, an overview less.
  carer.overhead = Minutes{std::max(0, carer.overhead.value + carer.arranging)};
  if (carer.overhead.value * 2 > carer.time.value) {
    carer.overhead = Minutes{carer.time.value / 2};
  }
  const Minutes room{std::max(0, (carer.time - carer.overhead).value - carer.paid)};
  const double kept = room >= agreed ? 1.0 : static_cast<double>(room.value) / agreed.value;
  each_link_of_giver(w, carer, [&](LinkId l) {
    Promise& promise = scratch.promises[l.index()];
    promise.kept = kept * promise.comes;
  });
}

/// The links of one client, and what each can give through one channel.
struct Chain {
  static constexpr std::size_t most = 64;
  std::array<CareLink*, most> links{};
  std::array<double, most> kept{};  ///< share of its agreements a helper keeps this week
  std::array<std::int32_t, most> parts{};
  std::size_t size = 0;

  /// Takes the links of a client, to which nothing has been given yet.
  void gather(World& w, const Scratch& scratch, const ClientRecord& client) {
    size = 0;
    each_link_of_client(w, client, [&](LinkId l) {
      CareLink& link = w.links[l.index()];
      link.given = {};
      if (size < most) {
        links[size] = &link;
        kept[size] = scratch.promises[l.index()].kept;
        ++size;
      }
    });
  }
  /// What is agreed for the channel, as far as the time of each helper reaches; gives the sum.
  std::int64_t offer(std::size_t channel) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
      parts[i] = static_cast<std::int32_t>(kept[i] * links[i]->agreed[channel]);
      sum += parts[i];
    }
    return sum;
  }
};

/// Writes down minutes over one link, and adds them to those of carers or of volunteers.
void book(CareLink& link, ClientRecord& client, std::size_t channel, Minutes minutes) {
  link.given[channel] = static_cast<std::uint16_t>(minutes.value);
  (link.as_volunteer != 0 ? client.volunteer : client.informal)[channel] += minutes;
}

/// In an institution what the own people bring is what is needed of them.
void receive_visits(ClientRecord& client, Chain& chain) {
  for (std::size_t c = 0; c < channel_count; ++c) {
    chain.offer(c);
    client.informal[c] = Minutes{0};
    client.volunteer[c] = Minutes{0};
    for (std::size_t i = 0; i < chain.size; ++i) {
      book(*chain.links[i], client, c, Minutes{chain.parts[i]});
    }
    client.need[c] = client.informal[c] + client.volunteer[c];
  }
}

/// At home need is met by professionals and by the own people, who share what is left to them.
void settle_week(World& w, const Setting& s, const Scratch& scratch, std::size_t row,
                 Chain& chain) {
  ClientRecord& client = w.clients[row];
  for (std::size_t c = 0; c < channel_count; ++c) {
    const std::int64_t offered = chain.offer(c);
    const Minutes need = client.need[c];
    const Minutes formal = row * channel_count + c < scratch.formal.size()
                               ? scratch.formal[row * channel_count + c]
                               : Minutes{0};
    const auto part = [&](double share) {
      return share > 0
                 ? Minutes{static_cast<std::int32_t>(round_half_away(need.value * (1.0 - share)))}
                 : need;
    };
    const Settled settled = settle(
        need, formal, Minutes{static_cast<std::int32_t>(std::min<std::int64_t>(offered, 100000))},
        part(s.parameters.fill_shares.own_only(c)),
        part(s.parameters.fill_shares.professional_only(c, client.distance_taste)));
    client.formal[c] = formal;
    client.unmet[c] = settled.unmet;
    client.surplus[c] = settled.surplus;
    client.informal[c] = Minutes{0};
    client.volunteer[c] = Minutes{0};
    divide(settled.own, {chain.parts.data(), chain.size}, offered,
           [&](std::size_t i, Minutes minutes) { book(*chain.links[i], client, c, minutes); });
  }
}

}  // namespace

void reach_helpers(World& w, const Setting& s, Scratch& scratch) {
  scratch.helpers.assign(w.clients.size(), 0);
  for (const CareLink& link : w.links) {
    if (link.open != 0) {
      ++scratch.helpers[w.persons.client[link.client.index()].index()];
    }
  }
  scratch.promises.resize(w.links.size());
  parallel::for_blocks(w.links.size(), block, [&](std::size_t begin, std::size_t end, std::size_t) {
    for (std::size_t l = begin; l < end; ++l) {
      if (l + links_ahead < end) {
        prefetch(&w.ties.columns.distance_km[w.links[l + links_ahead].tie.index()]);
      }
      scratch.promises[l] =
          w.links[l].open != 0 ? weigh(w, s.parameters, scratch, w.links[l]) : Promise{};
    }
  });
  // A link has one giver, so helpers write apart from each other.
  parallel::for_blocks(w.carers.size(), block,
                       [&](std::size_t begin, std::size_t end, std::size_t) {
                         for (std::size_t i = begin; i < end; ++i) {
                           reach(w, s, scratch, w.carers[i]);
                         }
                       });
}

void reach_again(World& w, const Setting& s, Scratch& scratch, PersonId giver) {
  scratch.promises.resize(w.links.size());
  CarerRecord& carer = w.carer_of(giver);
  each_link_of_giver(w, carer, [&](LinkId l) {
    scratch.promises[l.index()] = weigh(w, s.parameters, scratch, w.links[l.index()]);
  });
  reach(w, s, scratch, carer);
}

Minutes overhead_of(const World& w, const Scratch& scratch, PersonId giver) {
  Minutes sum{0};
  if (const CarerSlot slot = w.persons.carer[giver.index()]; slot.valid()) {
    each_link_of_giver(w, w.carers[slot.index()],
                       [&](LinkId l) { sum += scratch.promises[l.index()].overhead; });
  }
  return sum;
}

void give(World& w, const Setting& s, Scratch& scratch) {
  take_up(w, s, scratch);
  parallel::for_blocks(w.clients.size(), block,
                       [&](std::size_t begin, std::size_t end, std::size_t) {
                         Chain chain;
                         for (std::size_t row = begin; row < end; ++row) {
                           ClientRecord& client = w.clients[row];
                           if (client.open == 0) {
                             continue;
                           }
                           chain.gather(w, scratch, client);
                           if (client.institution != 0) {
                             receive_visits(client, chain);
                           } else {
                             settle_week(w, s, scratch, row, chain);
                           }
                         }
                       });

  auto& this_week = w.recent[static_cast<std::size_t>(((w.week.value % 13) + 13) % 13)];
  this_week.resize(w.carers.size());
  parallel::for_blocks(
      w.carers.size(), block, [&](std::size_t begin, std::size_t end, std::size_t) {
        for (std::size_t i = begin; i < end; ++i) {
          CarerRecord& carer = w.carers[i];
          carer.given = {};
          each_link_of_giver(w, carer, [&](LinkId l) {
            const CareLink& link = w.links[l.index()];
            for (std::size_t c = 0; c < channel_count; ++c) {
              carer.given[c] += Minutes{link.given[c]};
            }
          });
          for (std::size_t c = 0; c < channel_count; ++c) {
            this_week[i][c] = static_cast<std::uint16_t>(std::min(carer.given[c].value, 10080));
          }
        }
      });
}

}  // namespace draagkracht
