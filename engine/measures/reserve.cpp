// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/reserve.hpp"

#include <algorithm>

#include "measures/care_network.hpp"
#include "measures/sums.hpp"
#include "population/able_to_help.hpp"
#include "population/look/answers.hpp"

namespace draagkracht {

namespace {

constexpr Decision ask_take_over = decision("observe.take_over");
/// Of what was given, this part must still be filled.
constexpr double nearly_all = 0.9;
/// Answers of carers: below this share nobody takes over, give or take the noise.
constexpr double too_little = 0.25;
constexpr double take_over_noise = 0.15;

/// What goes by phone from anywhere.
constexpr ChannelMask from_afar = static_cast<ChannelMask>(
    only(at(Channel::emotional)) | only(at(Channel::advice)) | only(at(Channel::administration)));

ChannelMask can_do(float closeness, float km) {
  ChannelMask can = km <= reserve_model.near_km ? every_channel : from_afar;
  if (closeness < reserve_model.intimate) {
    can = static_cast<ChannelMask>(can & ~only(at(Channel::personal_care)));
  }
  return can;
}

bool well_at_home(const World& world, PersonId p) {
  return world.persons.at_home(p) && world.persons.professional[p.index()] == 0 &&
         world.week.value >= world.persons.ill_until[p.index()];
}

/// Of somebody who helps nobody yet.
std::int32_t room_of_newcomer(const World& world, PersonId p) {
  const double paid = std::min(1.0, world.persons.employed_hours[p.index()] / 40.0);
  return static_cast<std::int32_t>(60.0 * reserve_model.newcomer_hours *
                                   able_to_help(world, AbleToHelp{}, p) *
                                   (1.0 - reserve_model.job * paid));
}

void add_others(const World& world, PersonId client, std::vector<PossibleHelper>& list) {
  if (client.index() >= world.ties.persons()) {
    return;
  }
  const std::size_t helping = list.size();
  for (const Arc& arc : world.ties.of(client)) {
    const Tie& tie = world.ties.columns.row[arc.tie.index()];
    if (tie.state != TieState::active || tie.closeness < reserve_model.close ||
        is_voluntary(tie.kind) || !well_at_home(world, arc.other) ||
        world.persons.age(arc.other, world.week) < adult_age ||
        std::any_of(
            list.begin(), list.begin() + static_cast<std::ptrdiff_t>(helping),
            [&](const PossibleHelper& h) { return h.person == arc.other; })) {
      continue;
    }
    PossibleHelper other{.person = arc.other};
    const CarerSlot slot = world.persons.carer[arc.other.index()];
    other.room = room_of_newcomer(world, arc.other);
    if (slot.valid() && world.carers[slot.index()].first_link.valid()) {
      other.room = std::min(other.room, room_of(world, world.carers[slot.index()]));
    }
    other.can = can_do(tie.closeness, world.ties.columns.distance_km[arc.tie.index()]);
    if (other.room > 0) {
      list.push_back(other);
    }
  }
}

}  // namespace

std::int32_t room_of(const World& world, const CarerRecord& carer) {
  if (!well_at_home(world, carer.person) || world.week.value < carer.paused_until) {
    return 0;
  }
  const auto strength = static_cast<std::int32_t>(carer.strength - carer.load);
  const std::int32_t time = carer.time.value - carer.overhead.value - total_minutes(carer.given);
  return std::max(0, std::min(strength, time));
}

std::vector<PossibleHelper> possible_helpers(const World& world, const ClientRecord& client) {
  std::vector<PossibleHelper> list;
  each_link_of_client(world, client, [&](LinkId l) {
    const CareLink& link = world.links[l.index()];
    PossibleHelper helper{.person = link.giver, .helps = true};
    const std::size_t tie = link.tie.index();
    helper.can = can_do(world.ties.columns.row[tie].closeness, world.ties.columns.distance_km[tie]);
    for (std::size_t c = 0; c < channel_count; ++c) {
      helper.by_channel[c] = link.given[c];
      helper.gives += link.given[c];
      if (link.given[c] > 0) {
        helper.can = static_cast<ChannelMask>(helper.can | only(c));
      }
    }
    if (link.as_volunteer == 0) {
      helper.room = room_of(world, world.carers[world.persons.carer[link.giver.index()].index()]);
    }
    list.push_back(helper);
  });
  add_others(world, client.person, list);
  std::ranges::sort(list, [&](const PossibleHelper& a, const PossibleHelper& b) {
    return a.gives != b.gives   ? a.gives > b.gives
           : a.helps != b.helps ? a.helps
                                : world.key(a.person) < world.key(b.person);
  });
  return list;
}

std::int32_t idle_reserve(const std::vector<PossibleHelper>& helpers) {
  std::int32_t minutes = 0;
  for (const PossibleHelper& helper : helpers) {
    minutes += helper.room;
  }
  return minutes;
}

namespace {

/// Minutes of these kinds of help that somebody gives the client.
std::int32_t given_in(const PossibleHelper& helper, ChannelMask channels) {
  std::int32_t sum = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    sum += (channels & only(c)) != 0 ? helper.by_channel[c] : 0;
  }
  return sum;
}

/// What those at `from` and behind can give, of these kinds; at most `most` is of use.
std::vector<Supplier> suppliers_from(const std::vector<PossibleHelper>& helpers, std::size_t from,
                                     ChannelMask channels) {
  std::vector<Supplier> suppliers;
  for (std::size_t i = from; i < helpers.size(); ++i) {
    suppliers.push_back({given_in(helpers[i], channels) + helpers[i].room,
                         static_cast<ChannelMask>(helpers[i].can & channels)});
  }
  return suppliers;
}

}  // namespace

int substitution_depth(const std::vector<PossibleHelper>& helpers, ChannelMask channels) {
  std::vector<PossibleHelper> order = helpers;
  std::ranges::stable_sort(order, [&](const PossibleHelper& a, const PossibleHelper& b) {
    return given_in(a, channels) > given_in(b, channels);
  });
  PerChannel<std::int32_t> demand{};
  std::int32_t all = 0;
  std::size_t giving = 0;
  for (const PossibleHelper& helper : order) {
    for (std::size_t c = 0; c < channel_count; ++c) {
      demand[c] += (channels & only(c)) != 0 ? helper.by_channel[c] : 0;
    }
    all += given_in(helper, channels);
    giving += given_in(helper, channels) > 0 ? 1 : 0;
  }
  if (giving == 0) {
    return -1;
  }
  const auto wanted = static_cast<std::int32_t>(nearly_all * all);
  std::size_t out = 0;
  while (out < giving && can_fill(suppliers_from(order, out + 1, channels), demand, wanted)) {
    ++out;
  }
  return static_cast<int>(out);
}

double share_to_take_over(const std::vector<PossibleHelper>& helpers, PersonId carer) {
  PerChannel<std::int32_t> demand{};
  std::int32_t all = 0;
  std::vector<Supplier> others;
  for (const PossibleHelper& helper : helpers) {
    if (helper.person == carer) {
      demand = helper.by_channel;
      all = helper.gives;
    } else {
      others.push_back({helper.room, helper.can});
    }
  }
  return all > 0 ? static_cast<double>(most_help(others, demand)) / all : 1.0;
}

bool says_nobody_takes_over(const World& world, const CarerRecord& carer) {
  const LinkId most = most_helped(world, carer, false);
  if (!most.valid()) {
    return false;
  }
  const PersonId client = world.links[most.index()].client;
  const double share = share_to_take_over(
      possible_helpers(world, world.clients[world.persons.client[client.index()].index()]),
      carer.person);
  const double noise = item_noise(answers(world, ask_take_over, carer.person), 0);
  return share < too_little + take_over_noise * noise;
}

}  // namespace draagkracht
