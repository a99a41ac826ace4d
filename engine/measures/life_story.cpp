// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/life_story.hpp"

#include <algorithm>
#include <array>

#include "core/draw.hpp"

namespace draagkracht {

namespace {

/// What is told: no illness of weeks, no single refusal, no coming and going of acquaintances.
bool worth_a_line(EventKind kind) {
  switch (kind) {
    case EventKind::fell_ill:
    case EventKind::refused:
    case EventKind::care_grew:
    case EventKind::supported:
    case EventKind::tie_made:
    case EventKind::tie_faded:
    case EventKind::tie_revived:
    case EventKind::indication_reviewed:
    case EventKind::professional_left:
    case EventKind::professional_came:
      return false;
    default:
      return true;
  }
}

/// What of the nearest is part of one's own life.
bool touches(EventKind kind) {
  return kind == EventKind::died || kind == EventKind::born || kind == EventKind::need_began ||
         kind == EventKind::need_grew || kind == EventKind::need_ended ||
         kind == EventKind::admitted;
}

bool nearest(TieKind kind) { return kind <= TieKind::sibling; }

}  // namespace

std::vector<PersonId> choose_lives(const World& w, std::size_t count) {
  constexpr std::array<int, 6> until{18, 30, 45, 60, 75, 200};
  struct Candidate {
    double luck;
    PersonId person;
  };
  std::array<std::vector<Candidate>, until.size()> ages;
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const PersonId p{i};
    if (w.persons.professional[i] != 0 || !w.persons.at_home(p)) {
      continue;
    }
    const int age = w.persons.age(p, w.week);
    std::size_t group = 0;
    while (age >= until[group]) {
      ++group;
    }
    const Draw draw(w.luck, decision("look.life"), w.key(p), Week{0});
    ages[group].push_back({draw.uniform53(), p});
  }
  for (std::vector<Candidate>& list : ages) {
    std::ranges::sort(list, [](const Candidate& a, const Candidate& b) {
      return a.luck != b.luck ? a.luck > b.luck : a.person < b.person;
    });
  }
  std::vector<PersonId> chosen;
  for (std::size_t round = 0; chosen.size() < std::min(count, w.residents()); ++round) {
    bool any = false;
    for (const std::vector<Candidate>& list : ages) {
      if (round < list.size() && chosen.size() < count) {
        chosen.push_back(list[round].person);
        any = true;
      }
    }
    if (!any) {
      break;
    }
  }
  return chosen;
}

LifeStories::LifeStories(const World& w, std::span<const PersonId> people) : known_(people.size()) {
  for (const PersonId p : people) {
    stories_.push_back({p, w.persons.sex[p.index()], w.persons.age(p, w.week), {}});
  }
}

void LifeStories::before(const World& w) {
  for (std::size_t s = 0; s < stories_.size(); ++s) {
    known_[s].clear();
    for (const Arc arc : w.ties.of(stories_[s].person)) {
      known_[s].insert_or_assign(
          w.key(arc.other), Known{arc.other, w.ties.kind_seen_by(stories_[s].person, arc.tie)});
    }
  }
}

void LifeStories::after(const World& w) {
  for (const Event& event : w.events) {
    if (!worth_a_line(event.kind)) {
      continue;
    }
    for (std::size_t s = 0; s < stories_.size(); ++s) {
      note(w, s, event);
    }
  }
}

void LifeStories::note(const World& w, std::size_t s, const Event& event) {
  const PersonId me = stories_[s].person;
  const Key key = w.key(me);
  // Who is new this week, a child or a partner, is among the ties by now.
  const auto known = [&](Key other) -> std::optional<Known> {
    if (const auto found = known_[s].find(other); found != known_[s].end()) {
      return found->second;
    }
    for (const Arc arc : w.ties.of(me)) {
      if (w.key(arc.other) == other) {
        return Known{arc.other, w.ties.kind_seen_by(me, arc.tie)};
      }
    }
    return std::nullopt;
  };
  const auto seen = [&](const Known& other) {
    return InLife{other.kind, w.persons.sex[other.person.index()],
                  w.persons.age(other.person, w.week)};
  };
  LifeLine line{w.week, w.persons.age(me, w.week), event.kind, event.cause, true, std::nullopt};
  if (event.person == key) {
    if (const std::optional<Known> other = known(event.other)) {
      line.other = seen(*other);
    }
  } else {
    const bool both = event.other == key &&
                      (event.kind == EventKind::coupled || event.kind == EventKind::separated);
    const std::optional<Known> other = known(event.person);
    if (!other || !(both || (touches(event.kind) && nearest(other->kind)))) {
      return;
    }
    line.own = both;
    line.other = seen(*other);
  }
  stories_[s].lines.push_back(line);
}

}  // namespace draagkracht
