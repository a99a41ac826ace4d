// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/name_list.hpp"

#include <algorithm>

#include "measures/named_network.hpp"
#include "population/look/answers.hpp"

namespace draagkracht {

const std::array<CodeName, 3> name_tag_names{{
    {"knows", {"kent", "knows"}},
    {"likes", {"vindt aardig", "likes"}},
    {"important", {"belangrijk", "important"}},
}};
const std::array<CodeName, 4> name_source_names{{
    {"self", {"zelf genoemd", "named unasked"}},
    {"prompted", {"na doorvragen", "after asking on"}},
    {"supplied", {"aangevuld door", "added by"}},
    {"missing", {"niet genoemd", "not named"}},
}};

namespace {

constexpr Decision slips_mind = decision("observe.name_list");
constexpr double important_from = 0.6, likes_from = 0.3;  // closeness; assumed

struct Mentioned {
  ListedName name;
  double order = 0;  ///< first first
};

/// Who helps most of those named knows others, and adds them.
const EgoMember* key_person(const EgoNetwork& ego) {
  const EgoMember* best = nullptr;
  for (const EgoMember& m : ego.members) {
    if (m.named && !m.professional && (m.helps || m.housemate) &&
        (best == nullptr || m.hours_received() > best->hours_received() ||
         (m.hours_received() == best->hours_received() && m.key < best->key))) {
      best = &m;
    }
  }
  return best;
}

}  // namespace

NameList name_list(const Sitting& sitting) {
  const World& w = *sitting.world;
  Sitting everybody = sitting;
  everybody.lens = sitting.lens == Lens::told ? Lens::difference : sitting.lens;
  NameList list;
  list.ego = ego_network(everybody);
  list.ego.lens = sitting.lens;
  const EgoMember* helper = key_person(list.ego);
  std::vector<Mentioned> mentioned;
  for (const EgoMember& m : list.ego.members) {
    const Draw draw(w.luck, slips_mind, w.key(sitting.person), m.key, Week{quarter_of(w.week)});
    // Even who comes to mind as a rule is forgotten in one conversation out of five, but for those
    // at home and those who help.
    const bool slips =
        !m.helps && !m.housemate && !m.professional && draw.chance(forgotten_share, 0);
    Mentioned each{{m, NameTag::knows, NameSource::self, {}}, 0};
    const bool prompted = m.named && (slips || m.thought == Thought::helped);
    if (!m.named) {
      const bool known =
          helper != nullptr && helper->who != m.who && know_each_other(w, helper->who, m.who);
      each.name.source = known ? NameSource::supplied : NameSource::missing;
      each.name.by = known ? helper->name : std::string();
    } else if (prompted) {
      each.name.source = NameSource::prompted;
    }
    const double felt = m.felt(sitting.lens);
    const bool good = m.valence != Valence::harmful;
    each.name.tag = (felt >= important_from && good) || m.helps ? NameTag::important
                    : felt >= likes_from && good                ? NameTag::likes
                                                                : NameTag::knows;
    // Close people and those seen of late come up first, then what asking brings, then others.
    each.order = 2.0 * static_cast<double>(at(each.name.source)) - felt -
                 occasion * draw.uniform(1) * std::min(1.0, m.contacts);
    list.by_self += each.name.source == NameSource::self ? 1 : 0;
    list.prompted += each.name.source == NameSource::prompted ? 1 : 0;
    list.supplied += each.name.source == NameSource::supplied ? 1 : 0;
    if (each.name.source != NameSource::missing || sitting.lens != Lens::told) {
      mentioned.push_back(std::move(each));
    }
  }
  std::ranges::sort(mentioned, [](const Mentioned& a, const Mentioned& b) {
    return a.order != b.order ? a.order < b.order : a.name.member.key < b.name.member.key;
  });
  for (Mentioned& each : mentioned) {
    list.names.push_back(std::move(each.name));
  }
  list.recall =
      list.ego.there > 0 ? static_cast<double>(list.by_self + list.prompted) / list.ego.there : 0.0;
  return list;
}

}  // namespace draagkracht
