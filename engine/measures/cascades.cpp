// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/cascades.hpp"

#include <algorithm>

namespace draagkracht {

namespace {

const ClientRecord& record_of(const World& world, PersonId client) {
  return world.clients[world.persons.client[client.index()].index()];
}

}  // namespace

LostHours where_hours_went(std::int32_t lost, const ClientWeek& before, const ClientWeek& now) {
  LostHours went{.client = {}, .lost = lost};
  std::int32_t rest = lost;
  const auto take = [&](std::int32_t& part, std::int32_t more) {
    part = std::clamp(more, 0, rest);
    rest -= part;
  };
  take(went.carers, now.informal - (before.informal - lost));
  take(went.volunteers, now.volunteer - before.volunteer);
  take(went.formal, now.formal - before.formal);
  take(went.unmet, now.unmet - before.unmet);
  went.ended = rest;
  return went;
}

bool Cascades::follows(const World& world, const CareStop& stop) const {
  const std::size_t slot = world.persons.carer[stop.carer.index()].index();
  const Mark& mark = marks_[slot];
  return stop.cause == Cause::strain && world.week.value > mark.week &&
         world.week.value - mark.week <= cascade_model.reach &&
         world.carers[slot].load > mark.load + cascade_model.more;
}

void Cascades::step(const World& world, const CareStop& stop) {
  const std::int32_t week = world.week.value;
  CascadeStep step{
      .carer = stop.carer, .client = stop.client, .first = stop.carer, .out = stop.out};
  std::uint32_t chain = 0;
  step.follows = follows(world, stop);
  if (step.follows) {
    chain = marks_[world.persons.carer[stop.carer.index()].index()].chain;
    Chain& of = chains_[chain];
    step.first = of.first;
    // Who leaves two people in the same cascade fell out once.
    step.out = stop.out && std::ranges::find(of.followers, stop.carer) == of.followers.end();
    if (step.out) {
      step.first_to_follow = of.followers.empty();
      step.longer = week - of.last;
      of.last = week;
      of.followers.push_back(stop.carer);
    }
  } else {
    chain = static_cast<std::uint32_t>(chains_.size());
    chains_.push_back({stop.carer, week, week, {}});
  }
  steps_.push_back(step);
  const ClientRecord& client = record_of(world, stop.client);
  each_link_of_client(world, client, [&](LinkId l) {
    const CareLink& link = world.links[l.index()];
    const std::size_t slot = world.persons.carer[link.giver.index()].index();
    if (link.giver != stop.carer && link.as_volunteer == 0) {
      marks_[slot] = {week, chain, world.carers[slot].load};
    }
  });
}

void Cascades::settle(const World& world) {
  settled_.clear();
  std::size_t done = 0;
  for (; done < waiting_.size() && world.week.value - waiting_[done].week >= cascade_model.settled;
       ++done) {
    const Waiting& stop = waiting_[done];
    const ClientRecord& client = record_of(world, stop.client);
    LostHours went = where_hours_went(stop.lost, stop.before, week_of(client));
    if (client.open == 0 || !world.persons.alive(stop.client)) {
      went = {.client = {}, .lost = stop.lost, .ended = stop.lost};
    } else if (!world.persons.at_home(stop.client)) {
      went = {.client = {}, .lost = stop.lost, .formal = stop.lost};
    }
    went.client = stop.client;
    settled_.push_back(went);
  }
  waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(done));
}

void Cascades::after(const World& world, std::span<const CareStop> stops) {
  steps_.clear();
  settle(world);
  marks_.resize(world.carers.size());
  for (const CareStop& stop : stops) {
    step(world, stop);
    if (stop.minutes > 0) {
      ClientWeek before = week_of(record_of(world, stop.client));
      if (stop.before_week) {  // the hours of this week were given without: put them back
        before.informal += stop.minutes;
        before.unmet = std::max(0, before.unmet - stop.minutes);
      }
      waiting_.push_back({stop.client, world.week.value, stop.minutes, before});
    }
  }
}

}  // namespace draagkracht
