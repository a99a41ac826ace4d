// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/life_line.hpp"

#include <algorithm>
#include <numeric>

namespace draagkracht {

const std::array<CodeName, 8> life_mark_names{{
    {"born", {"geboren", "born"}},
    {"couple", {"samen met", "together with"}},
    {"child", {"kind geboren:", "child born:"}},
    {"widowed", {"partner overleden", "partner died"}},
    {"friendship", {"vriendschap met", "friends with"}},
    {"need", {"zorg nodig", "care needed"}},
    {"care", {"zorgt voor", "cares for"}},
    {"professional", {"beroepskracht komt:", "professional comes:"}},
}};

LifeLinePoster life_line(const Sitting& sitting) {
  const World& w = *sitting.world;
  const std::size_t i = sitting.person.index();
  LifeLinePoster poster;
  poster.ego = ego_network(sitting);
  const std::vector<EgoMember>& members = poster.ego.members;
  const auto mark = [&](std::int32_t week, LifeMark what, std::string who = {}) {
    poster.points.push_back({week, what, std::move(who)});
  };
  mark(w.persons.birth_week[i], LifeMark::born);
  const EgoMember* oldest_friend = nullptr;
  for (const EgoMember& m : members) {
    const std::int32_t since = m.tie.valid() ? w.ties.columns.since[m.tie.index()] : 0;
    if (m.kind == TieKind::partner) {
      mark(since, LifeMark::couple, m.name);
    } else if (m.kind == TieKind::child) {
      mark(w.persons.birth_week[m.who.index()], LifeMark::child, m.name);
    } else if (m.kind == TieKind::friendship &&
               (oldest_friend == nullptr || m.years > oldest_friend->years)) {
      oldest_friend = &m;
    }
  }
  if (oldest_friend != nullptr) {
    mark(w.ties.columns.since[oldest_friend->tie.index()], LifeMark::friendship,
         oldest_friend->name);
  }
  if (w.persons.widowed[i] != long_ago) {
    mark(w.persons.widowed[i], LifeMark::widowed);
  }
  if (const ClientSlot slot = w.persons.client[i]; slot.valid()) {
    const ClientRecord& client = w.clients[slot.index()];
    mark(client.since, LifeMark::need);
    for (const Indication& indication : client.indications) {
      const auto who = std::ranges::find(members, indication.professional, &EgoMember::who);
      if (indication.in_force.value > 0 && who != members.end()) {
        mark(indication.start, LifeMark::professional, who->name);
      }
    }
  }
  if (const CarerSlot slot = w.persons.carer[i]; slot.valid()) {
    each_link_of_giver(w, w.carers[slot.index()], [&](LinkId id) {
      const CareLink& link = w.links[id.index()];
      const auto who = std::ranges::find(members, link.client, &EgoMember::who);
      mark(link.since, LifeMark::care, who != members.end() ? who->name : std::string());
    });
  }
  std::ranges::stable_sort(poster.points, {}, &LifePoint::week);
  poster.wishes = contact_wishes(poster.ego);
  constexpr std::size_t closest = 8;
  poster.circle.resize(members.size());
  std::iota(poster.circle.begin(), poster.circle.end(), std::size_t{0});
  std::ranges::stable_sort(poster.circle, [&](std::size_t a, std::size_t b) {
    return members[a].felt(poster.ego.lens) > members[b].felt(poster.ego.lens);
  });
  poster.circle.resize(std::min(poster.circle.size(), closest));
  // By class and seat, so that who stays in the circle keeps the order.
  std::ranges::sort(poster.circle);
  return poster;
}

}  // namespace draagkracht
