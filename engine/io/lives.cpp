// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/lives.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "measures/care_network.hpp"

namespace draagkracht {

namespace {

constexpr int most_of_a_kind = 3;

constexpr std::array<Label, life_kind_count> kind_labels{{
    {"heeft hulp nodig, ook van beroepskrachten", "needs help, also from professionals"},
    {"heeft hulp nodig, zonder beroepskrachten", "needs help, without professionals"},
    {"helpt de partner", "helps a partner"},
    {"helpt een ouder", "helps a parent"},
    {"helpt een kind", "helps a child"},
    {"helpt een ander", "helps somebody else"},
    {"is vrijwilliger", "is a volunteer"},
}};

}  // namespace

Label label_of(LifeKind kind) { return kind_labels[static_cast<std::size_t>(kind)]; }

std::optional<LifeKind> life_kind_of(const World& w, PersonId p) {
  if (const ClientSlot slot = w.persons.client[p.index()];
      slot.valid() && w.clients[slot.index()].open != 0) {
    const bool formal =
        std::ranges::any_of(w.clients[slot.index()].indications,
                            [](const Indication& i) { return i.in_force.value > 0; });
    return formal ? LifeKind::client_formal : LifeKind::client_informal;
  }
  const CarerSlot slot = w.persons.carer[p.index()];
  if (!slot.valid()) {
    return std::nullopt;
  }
  const LinkId most = most_helped(w, w.carers[slot.index()], true);
  if (!most.valid()) {
    return std::nullopt;
  }
  const CareLink& link = w.links[most.index()];
  if (link.as_volunteer != 0) {
    return LifeKind::volunteer;
  }
  switch (relation_to_client(w, link)) {
    case TieKind::partner:
      return LifeKind::helps_partner;
    case TieKind::child:
      return LifeKind::helps_parent;
    case TieKind::parent:
      return LifeKind::helps_child;
    default:
      return LifeKind::helps_other;
  }
}

LivesEitherWay either_way(const std::vector<LifeStates::Difference>& differences) {
  LivesEitherWay count;
  for (const LifeStates::Difference& d : differences) {
    count.heavier += d.heavier() > 0 ? 1 : 0;
    count.lighter += d.heavier() < 0 ? 1 : 0;
  }
  return count;
}

std::vector<ChosenLife> choose_lives(const World& start,
                                     const std::vector<LifeStates::Difference>& differences,
                                     std::size_t count) {
  std::map<Key, const LifeStates::Difference*> differing;
  for (const LifeStates::Difference& d : differences) {
    differing[d.person] = &d;
  }
  std::map<Key, LifeKind> kinds;
  // By lot: the mixed key has nothing to do with who somebody is.
  std::array<std::vector<std::pair<std::uint64_t, Key>>, life_kind_count> lots;
  for (std::uint32_t i = 0; i < start.persons.size(); ++i) {
    const PersonId p{i};
    if (start.persons.professional[i] != 0 || !start.persons.alive(p)) {
      continue;
    }
    if (const std::optional<LifeKind> kind = life_kind_of(start, p)) {
      kinds.emplace(start.key(p), *kind);
      lots[static_cast<std::size_t>(*kind)].emplace_back(mix(start.key(p).value), start.key(p));
    }
  }
  std::vector<ChosenLife> list;
  std::array<int, life_kind_count> taken{};
  for (const LifeStates::Difference& d : differences) {
    const auto kind = kinds.find(d.person);
    if (list.size() >= count / 2) {
      break;
    }
    if (kind != kinds.end() && taken[static_cast<std::size_t>(kind->second)]++ < most_of_a_kind) {
      list.push_back({d.person, kind->second, d.weeks, d.heavier(), false});
    }
  }
  const LivesEitherWay ways = either_way(differences);
  const int usual = ways.heavier >= ways.lighter ? 1 : -1;
  std::ranges::stable_partition(list,
                                [&](const ChosenLife& life) { return usual * life.heavier > 0; });
  for (auto& lot : lots) {
    std::ranges::sort(lot, std::ranges::greater{});  // drawn from the end
    std::erase_if(lot, [&](const auto& each) {
      return std::ranges::find(list, each.second, &ChosenLife::person) != list.end();
    });
  }
  for (bool any = true; any && list.size() < count;) {
    any = false;
    for (std::size_t kind = 0; kind < life_kind_count && list.size() < count; ++kind) {
      if (!lots[kind].empty()) {
        const Key person = lots[kind].back().second;
        lots[kind].pop_back();
        const auto found = differing.find(person);
        const LifeStates::Difference d =
            found == differing.end() ? LifeStates::Difference{} : *found->second;
        list.push_back({person, static_cast<LifeKind>(kind), d.weeks, d.heavier(), true});
        any = true;
      }
    }
  }
  return list;
}

}  // namespace draagkracht
