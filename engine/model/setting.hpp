// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a phase of the week is given besides the world: the numbers that do not change during a run,
// and room to work in that is no part of the state.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/ids.hpp"
#include "core/quantities.hpp"
#include "model/parameters.hpp"
#include "population/spec.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct Setting {
  const PopulationSpec& population;
  const ModelParameters& parameters;
  /// Of the named neighbourhoods; none when none are named.
  // NOLINTNEXTLINE(readability-redundant-member-init): who lists members may leave it out
  std::vector<PopulationSpec> parts{};

  /// What is usual where `p` lives.
  [[nodiscard]] const PopulationSpec& around(const World& world, PersonId p) const {
    const std::uint32_t part = world.part_of(p);
    return part < parts.size() ? parts[part] : population;
  }
};

/// A client asks somebody for help.
struct Request {
  PersonId target;
  std::uint8_t urgent = 0;               ///< urgent requests are answered first
  Channel channel = Channel::practical;  ///< what it is about most
  Key client_key{};                      ///< orders requests of equal priority
  ClientSlot client;
  TieId tie;
  PerChannel<Minutes> minutes{};  ///< a week

  [[nodiscard]] Minutes total() const {
    Minutes sum{0};
    for (const Minutes m : minutes) {
      sum += m;
    }
    return sum;
  }
};

/// What the standing agreement of a link comes to in one week.
struct Promise {
  Minutes agreed{0};
  Minutes overhead{0};  ///< travel and arranging when it is kept
  double comes = 1;     ///< share of it that the client can have this week
  double kept = 0;      ///< share of it that the giver has time for
};

/// What helping one client does to a giver, apart from the time it takes.
struct Concern {
  float worry = 0;        ///< shared with fellow helpers
  float one_sided = 0;    ///< 0..1
  std::uint8_t seen = 0;  ///< 1: a professional comes there, or an organisation sent the giver
  std::uint8_t away = 0;  ///< 1: the client is out for a day or some days this week
  std::uint8_t asks = 0;  ///< 1: the client asks for more this week
};

/// Filled and read within one week. What is worked out per link stands in the order of links, which
/// is that of clients: it is cheaper to go through all of them once than to follow every chain.
struct Scratch {
  std::vector<Request> requests;
  std::vector<Request> answered;       ///< requests of the first round, sorted by client
  std::vector<Promise> promises;       ///< per link: what its agreement comes to this week
  std::vector<std::uint16_t> helpers;  ///< per client row: how many help, at the start of the week
  std::vector<std::uint8_t> asked;     ///< per client row: 1 when help is sought this week
  std::vector<float> strain_before;    ///< carer rows, before this week's strain
  std::vector<float> paid_load;        ///< carer rows: what hours paid from a budget weigh
  std::vector<Concern> concerns;       ///< per link: what it does to its giver
  std::vector<std::uint32_t> post_of;  ///< person row: row of the post filled, or all ones
  PerProduct<std::vector<std::uint32_t>> open_posts;  ///< rows of posts filled, a heap by room left
  std::vector<std::uint32_t> month;  ///< client rows that professionals look at this week
  std::vector<Minutes> formal;       ///< client row * channels: formal minutes on offer this week
};

}  // namespace draagkracht
