// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <cmath>

#include "io/lives.hpp"
#include "measures/instruments/ego_network.hpp"

namespace draagkracht {

namespace {

/// Around one person on a drawing: more would lie on each other.
constexpr std::size_t most_around = 16;
/// Less close than this and without help between them, somebody is not drawn.
constexpr float drawn_from = 0.3F;

int minutes_between(const World& w, PersonId giver, PersonId client) {
  const LinkId link = w.link_between(giver, client);
  return link.valid() ? agreed_minutes(w.links[link.index()]).value : 0;
}

/// As drawings call this one in that week: "dochter" rather than "kind".
Text word_for(const EgoNetwork& ego, const World& w, PersonId who, TieKind kind) {
  const auto drawn = std::ranges::find(ego.members, who, &EgoMember::who);
  EgoMember plain;
  plain.sex = w.persons.sex[who.index()];
  plain.kind = kind;
  const EgoMember& member = drawn != ego.members.end() ? *drawn : plain;
  return {std::string(relation_word(member, Language::nl)),
          std::string(relation_word(member, Language::en))};
}

}  // namespace

void LifeCircle::after(const World& w, bool last) {
  if (!last && w.week.value % 52 != 0) {
    return;
  }
  const auto row = std::ranges::find(w.persons.key, me_);
  if (row == w.persons.key.end()) {
    return;
  }
  const PersonId me{static_cast<std::uint32_t>(row - w.persons.key.begin())};
  Look& look = looks_.emplace_back();
  look.week = w.week.value;
  look.gone = !w.persons.alive(me);
  if (look.gone) {
    return;
  }
  struct Found {
    PersonId who;
    TieKind kind;
    int closeness, given, received;
  };
  std::vector<Found> found;
  for (const Arc& arc : w.ties.of(me)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    const int given = minutes_between(w, me, arc.other);
    const int received = minutes_between(w, arc.other, me);
    const bool near = tie.state == TieState::active && tie.closeness >= drawn_from;
    if (w.persons.alive(arc.other) && (near || given > 0 || received > 0)) {
      found.push_back({arc.other, w.ties.kind_seen_by(me, arc.tie),
                       static_cast<int>(std::lround(100 * tie.closeness)), given, received});
    }
  }
  std::ranges::stable_sort(found, std::ranges::greater{}, [](const Found& f) {
    return std::pair{f.given + f.received > 0, f.closeness};
  });
  found.resize(std::min(found.size(), most_around));
  const EgoNetwork ego = ego_network({.world = &w, .person = me, .lens = Lens::actual});
  look.professionals =
      static_cast<int>(std::ranges::count_if(ego.members, &EgoMember::professional));
  for (const Found& f : found) {
    const Key key = w.key(f.who);
    const auto [at, fresh] = known_.try_emplace(key, people_.size());
    if (fresh) {
      people_.push_back({f.kind, w.persons.sex[f.who.index()], key});
    }
    const Text word = word_for(ego, w, f.who, f.kind);
    const auto known = std::ranges::find(words_, word);
    look.people.push_back({at->second, f.closeness, f.given, f.received,
                           w.persons.age(f.who, w.week),
                           static_cast<std::size_t>(known - words_.begin())});
    if (known == words_.end()) {
      words_.push_back(word);
    }
  }
}

Json LifeCircle::json() const {
  Json people = Json::array(), looks = Json::array();
  for (const Somebody& one : people_) {
    people.push_back(
        {static_cast<int>(one.kind), one.sex == Sex::female ? 1 : 0, key_text('p', one.key)});
  }
  for (const Look& look : looks_) {
    Json around = Json::array();
    for (const Around& one : look.people) {
      around.push_back({one.who, one.closeness, one.given, one.received, one.age, one.word});
    }
    looks.push_back({{"week", look.week},
                     {"gone", look.gone},
                     {"around", std::move(around)},
                     {"professionals", look.professionals}});
  }
  Json words = Json::array();
  for (const Text& word : words_) {
    words.push_back(json_of(word));
  }
  return {{"people", std::move(people)}, {"looks", std::move(looks)}, {"words", std::move(words)}};
}

}  // namespace draagkracht
