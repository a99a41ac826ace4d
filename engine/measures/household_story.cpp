// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/household_story.hpp"

#include <algorithm>
#include <array>

#include "core/draw.hpp"
#include "measures/carer_profile.hpp"
#include "measures/sums.hpp"

namespace draagkracht {

namespace {

const ClientRecord* open_client(const World& w, PersonId p) {
  const ClientSlot slot = w.persons.client[p.index()];
  return slot.valid() && w.clients[slot.index()].open != 0 ? &w.clients[slot.index()] : nullptr;
}

constexpr std::size_t sorts = 11;

/// Which of the sorts a household is of.
std::size_t sort_of(const Residents& residents, std::size_t household) {
  const HomeKind kind = kind_of_home(residents, household);
  int oldest = 0;
  int youngest = end_of_life;
  bool client = false;
  bool young_client = false;
  for (const PersonId p : residents.members(household)) {
    const int age = residents.age(p);
    const bool needs = open_client(residents.world(), p) != nullptr;
    oldest = std::max(oldest, age);
    youngest = std::min(youngest, age);
    client = client || needs;
    young_client = young_client || (needs && age < 18);
  }
  switch (kind) {
    case HomeKind::couple:
      return client ? 0 : (oldest >= 65 ? 8 : 4);
    case HomeKind::alone:
      return client ? (oldest >= 75 ? 2 : 6) : (oldest >= 65 ? 9 : 5);
    case HomeKind::lone_parent:
      return youngest >= 18 ? 7 : 3;
    case HomeKind::couple_with_children:
      return young_client || youngest >= 18 ? 7 : 1;
    case HomeKind::other:
      return 10;
  }
  return 10;
}

/// The person with the smallest key stands for the household.
Key key_of(const Residents& residents, std::size_t household) {
  Key least = residents.world().key(residents.members(household).front());
  for (const PersonId p : residents.members(household)) {
    least = std::min(least, residents.world().key(p));
  }
  return least;
}

KnownPerson seen(const Residents& residents, PersonId by, PersonId other, TieId tie) {
  const World& w = residents.world();
  return {w.ties.kind_seen_by(by, tie),
          residents.sex(other),
          residents.age(other),
          static_cast<double>(w.ties.columns.distance_km[tie.index()]),
          residents.together(by, other),
          w.persons.residence[other.index()] == Residence::admitted,
          0};
}

void tell_ties(const Residents& residents, PersonId p, MemberStory& member) {
  residents.each_tie(p, [&](PersonId other, TieId tie, TieKind kind) {
    const KnownPerson known = seen(residents, p, other, tie);
    if (known.at_home) {
      member.housemates.push_back(known);
    } else if (kind == TieKind::parent || kind == TieKind::child || kind == TieKind::sibling ||
               kind == TieKind::partner) {
      member.kin.push_back(known);
    }
    member.other_kin += kind == TieKind::other_kin && !known.at_home ? 1 : 0;
    member.friends += kind == TieKind::friendship ? 1 : 0;
    member.neighbours += kind == TieKind::neighbour ? 1 : 0;
  });
  const auto nearest_first = [](const KnownPerson& a, const KnownPerson& b) {
    return a.kind != b.kind ? a.kind < b.kind : a.age > b.age;
  };
  std::ranges::stable_sort(member.housemates, nearest_first);
  std::ranges::stable_sort(member.kin, nearest_first);
}

void tell_care(const Residents& residents, const LinkMinutes& minutes, PersonId p,
               MemberStory& member) {
  const World& w = residents.world();
  const auto add = [&](std::vector<KnownPerson>& list, PersonId other, const CareLink& link) {
    KnownPerson known = seen(residents, p, other, link.tie);
    known.hours = hours(minutes.of(link));
    list.push_back(known);
  };
  if (const ClientRecord* client = open_client(w, p)) {
    member.limitation = client->limitation;
    member.need_hours = hours(total_minutes(client->need));
    member.care_years = (w.week.value - client->since) / 52.1775;
    each_link_of_client(w, *client, [&](LinkId l) {
      add(member.helpers, w.links[l.index()].giver, w.links[l.index()]);
    });
    for (std::size_t k = 0; k < product_count; ++k) {
      if (client->indications[k].in_force.value > 0) {
        member.professional.emplace_back(static_cast<Product>(k),
                                         client->indications[k].in_force.hours());
      }
    }
  }
  const CarerSlot slot = w.persons.carer[p.index()];
  if (slot.valid()) {
    each_link_of_giver(w, w.carers[slot.index()], [&](LinkId l) {
      add(member.helps, w.links[l.index()].client, w.links[l.index()]);
    });
  }
  const auto most_first = [](const KnownPerson& a, const KnownPerson& b) {
    return a.hours > b.hours;
  };
  std::ranges::stable_sort(member.helpers, most_first);
  std::ranges::stable_sort(member.helps, most_first);
}

}  // namespace

std::vector<std::size_t> choose_households(const Residents& residents, std::size_t count) {
  struct Candidate {
    double luck;
    Key key;
    std::size_t household;
  };
  std::array<std::vector<Candidate>, sorts> lists;
  for (std::size_t h = 0; h < residents.households(); ++h) {
    const Key key = key_of(residents, h);
    const Draw draw(residents.world().luck, decision("look.household"), key, Week{0});
    lists[sort_of(residents, h)].push_back({draw.uniform53(), key, h});
  }
  for (std::vector<Candidate>& list : lists) {
    std::ranges::sort(list, [](const Candidate& a, const Candidate& b) {
      return a.luck != b.luck ? a.luck > b.luck : a.key < b.key;
    });
  }
  std::vector<std::size_t> chosen;
  for (std::size_t round = 0; chosen.size() < std::min(count, residents.households()); ++round) {
    for (const std::vector<Candidate>& list : lists) {
      if (round < list.size() && chosen.size() < count) {
        chosen.push_back(list[round].household);
      }
    }
  }
  return chosen;
}

HouseholdStory tell_household(const Residents& residents, std::size_t household) {
  const World& w = residents.world();
  const LinkMinutes minutes(w);
  HouseholdStory story;
  story.kind = kind_of_home(residents, household);
  const std::span<const PersonId> members = residents.members(household);
  story.street = w.persons.street[members.front().index()];
  for (const PersonId p : members) {
    MemberStory& member = story.members.emplace_back();
    const std::size_t i = p.index();
    member.person = w.key(p);
    member.sex = residents.sex(p);
    member.age = residents.age(p);
    member.education = w.persons.education[i];
    member.work_hours = w.persons.employed_hours[i];
    member.poor_health = w.persons.poor_health[i] != 0;
    tell_ties(residents, p, member);
    tell_care(residents, minutes, p, member);
  }
  std::ranges::stable_sort(
      story.members, [](const MemberStory& a, const MemberStory& b) { return a.age > b.age; });
  return story;
}

}  // namespace draagkracht
