// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A few lives as they pass: what happens to somebody and to those nearest, week by week. For a
// reader who asks whether these could be people.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "population/world.hpp"

namespace draagkracht {

/// Somebody else in a line of a life: what this person is to the one whose life it is.
struct InLife {
  std::optional<TieKind> kind;  ///< nothing for who was no tie, such as a professional
  Sex sex = Sex::male;
  int age = 0;
};

/// One line: something happened to the person (`own`), or to a partner, parent, child, brother or
/// sister, who is then `other`.
struct LifeLine {
  Week week;
  int age = 0;
  EventKind kind = EventKind::born;
  Cause cause = Cause::none;
  bool own = true;
  std::optional<InLife> other;
};

struct LifeStory {
  PersonId person;
  Sex sex = Sex::male;
  int age = 0;  ///< when the story begins
  std::vector<LifeLine> lines;
};

/// `count` residents, the same every time: by turns from six ages of life, by a keyed draw.
[[nodiscard]] std::vector<PersonId> choose_lives(const World& world, std::size_t count);

/// Follows some people: `before` a week is computed and `after` it.
class LifeStories {
 public:
  LifeStories(const World& world, std::span<const PersonId> people);
  void before(const World& world);
  void after(const World& world);
  [[nodiscard]] const std::vector<LifeStory>& stories() const { return stories_; }

 private:
  struct Known {
    PersonId person;
    TieKind kind = TieKind::acquaintance;
  };
  void note(const World& world, std::size_t story, const Event& event);

  std::vector<LifeStory> stories_;
  std::vector<std::map<Key, Known>> known_;  ///< of each, at the last `before`
};

}  // namespace draagkracht
