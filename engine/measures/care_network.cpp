// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/care_network.hpp"

#include <algorithm>

#include "measures/sums.hpp"

namespace draagkracht {

const std::array<CodeName, 4> network_type_names{{
    {"private", {"familie, vrienden en buren", "family, friends and neighbours"}},
    {"partner", {"vooral de partner", "mainly the partner"}},
    {"mixed", {"gemengd", "mixed"}},
    {"professional", {"vooral beroepskrachten", "mainly professionals"}},
}};

namespace {

constexpr int weeks_of_a_year = 52;

/// True when the first comes before the second: more given, more agreed, smaller key.
bool comes_first(const CareLink& a, Key key_a, const CareLink& b, Key key_b) {
  const std::int32_t given_a = total_minutes(a.given);
  const std::int32_t given_b = total_minutes(b.given);
  if (given_a != given_b) {
    return given_a > given_b;
  }
  const std::int32_t agreed_a = total_minutes(a.agreed);
  const std::int32_t agreed_b = total_minutes(b.agreed);
  if (agreed_a != agreed_b) {
    return agreed_a > agreed_b;
  }
  return key_a < key_b;
}

}  // namespace

HelperCount helpers_of(const World& world, const ClientRecord& client) {
  HelperCount count;
  each_link_of_client(world, client, [&](LinkId l) {
    const CareLink& link = world.links[l.index()];
    ++(link.as_volunteer != 0 ? count.volunteers : count.carers);
    const std::int32_t minutes = total_minutes(link.given);
    count.minutes += minutes;
    if (link.as_volunteer == 0 && world.persons.employed_hours[link.giver.index()] != 0) {
      count.working_minutes += minutes;
    }
    if (minutes == 0 || minutes < count.busiest_minutes) {
      return;
    }
    if (minutes > count.busiest_minutes ||
        comes_first(link, world.key(link.giver), world.links[count.busiest.index()],
                    world.key(world.links[count.busiest.index()].giver))) {
      count.busiest = l;
      count.busiest_minutes = minutes;
    }
  });
  return count;
}

LinkId most_helped(const World& world, const CarerRecord& carer, bool with_volunteer) {
  LinkId best;
  each_link_of_giver(world, carer, [&](LinkId l) {
    const CareLink& link = world.links[l.index()];
    if (link.as_volunteer != 0 && !with_volunteer) {
      return;
    }
    if (!best.valid() || comes_first(link, world.key(link.client), world.links[best.index()],
                                     world.key(world.links[best.index()].client))) {
      best = l;
    }
  });
  return best;
}

TieKind relation_to_client(const World& world, const CareLink& link) {
  return world.ties.kind_seen_by(link.client, link.tie);
}

bool is_carer_now(const World& world, const CarerRecord& carer) {
  for (LinkId l = carer.first_link; l.valid(); l = world.links[l.index()].next_of_giver) {
    if (world.links[l.index()].as_volunteer == 0) {
      return true;
    }
  }
  return false;
}

bool counts_as_care(const World& world, const CareLink& link) {
  // What people who live together do for each other anyway is customary help and no informal care,
  // in the law (Wmo 2015) and in the surveys (SCP 2017); where it ends is assumed, 2 to 6 hours.
  constexpr std::int32_t customary_minutes = 3 * 60;
  const auto home = [&](PersonId p) { return world.persons.household[p.index()]; };
  if (link.as_volunteer != 0 || home(link.giver) != home(link.client)) {
    return link.as_volunteer == 0;
  }
  return std::max(total_minutes(link.agreed), total_minutes(link.given)) >= customary_minutes;
}

std::vector<std::uint8_t> wide_carers(const World& world) {
  std::vector<std::uint8_t> wide(world.persons.size(), 0);
  for (const CareLink& link : world.links) {
    if ((link.open != 0 || world.week.value - link.ended <= weeks_of_a_year) &&
        counts_as_care(world, link)) {
      wide[link.giver.index()] = 1;
    }
  }
  return wide;
}

bool counts_as_narrow(std::int32_t minutes, bool long_enough) {
  constexpr std::int32_t many_minutes = 8 * 60;
  // Who helps an hour or two a week seldom answers yes when asked for a carer (assumed, 2 to 5
  // hours). Of carers in the wide sense 19 % give eight hours or more (SCP 2019) and 40 % say yes
  // (CBS beside SCP): with hours as skewed as they are that lies near two and a half.
  constexpr std::int32_t self_seen_minutes = 150;
  return minutes >= many_minutes || (long_enough && minutes >= self_seen_minutes);
}

bool is_narrow_carer(const World& world, const CarerRecord& carer) {
  constexpr int quarter = 13;
  std::int32_t minutes = 0;
  bool long_enough = false;
  each_link_of_giver(world, carer, [&](LinkId l) {
    const CareLink& link = world.links[l.index()];
    if (!counts_as_care(world, link)) {
      return;
    }
    minutes += total_minutes(link.given);
    long_enough = long_enough || world.week.value - link.since >= quarter;
  });
  return counts_as_narrow(minutes, long_enough);
}

PerChannel<double> recent_minutes(const World& world, const CarerRecord& carer) {
  const std::size_t row = world.persons.carer[carer.person.index()].index();
  PerChannel<double> mean{};
  for (std::size_t channel = 0; channel < channel_count; ++channel) {
    std::int32_t sum = 0;
    for (const auto& of_week : world.recent) {
      sum += row < of_week.size() ? of_week[row][channel] : 0;
    }
    mean[channel] = static_cast<double>(sum) / static_cast<double>(world.recent.size());
  }
  return mean;
}

std::optional<NetworkType> network_type(const World& world, const ClientRecord& client) {
  const double formal = total_minutes(client.formal);
  const double all = formal + total_minutes(client.informal) + total_minutes(client.volunteer);
  if (all <= 0) {
    return std::nullopt;
  }
  if (formal >= network_type_bounds.professional_from * all) {
    return NetworkType::professional;
  }
  if (formal > network_type_bounds.private_up_to * all) {
    return NetworkType::mixed;
  }
  double by_partner = 0;
  double by_carers = 0;
  each_link_of_client(world, client, [&](LinkId l) {
    const CareLink& link = world.links[l.index()];
    if (link.as_volunteer != 0) {
      return;
    }
    const std::int32_t minutes = total_minutes(link.given);
    by_carers += minutes;
    if (relation_to_client(world, link) == TieKind::partner) {
      by_partner += minutes;
    }
  });
  return by_partner > network_type_bounds.partner_above * by_carers ? NetworkType::partner
                                                                    : NetworkType::informal;
}

int network_size(const World& world, PersonId person) {
  if (person.index() >= world.ties.persons()) {
    return 0;
  }
  const TieColumns& ties = world.ties.columns;
  int size = 0;
  for (const Arc& arc : world.ties.of(person)) {
    const std::size_t tie = arc.tie.index();
    const bool standing =
        ties.row[tie].state != TieState::broken && ties.row[tie].state != TieState::ended;
    const bool in_touch = ties.row[tie].contacts * weeks_of_a_year >= 1.0F ||
                          world.week.value - ties.row[tie].last_care <= weeks_of_a_year;
    if (standing && ties.row[tie].closeness > 0.1F && in_touch) {
      ++size;
    }
  }
  return size;
}

}  // namespace draagkracht
