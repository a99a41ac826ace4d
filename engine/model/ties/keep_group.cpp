// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/keep_group.hpp"

#include <algorithm>
#include <vector>

#include "core/draw.hpp"
#include "model/setting.hpp"
#include "model/ties/take_part.hpp"

namespace draagkracht {

namespace {

/// How many of a club `p` knows from there.
int known_in(const World& w, PersonId p, CircleId club) {
  return static_cast<int>(std::ranges::count_if(w.ties.of(p), [&](const Arc& arc) {
    return w.persons.leisure[arc.other.index()] == club &&
           w.ties.columns.row[arc.tie.index()].state == TieState::active;
  }));
}

/// Another club for the same people that goes on; none when there is none.
CircleId another(const World& w, const CircleBlock& block, CircleId club) {
  for (std::uint32_t step = 1; step < block.count; ++step) {
    const CircleId other{block.first + (club.value - block.first + step) % block.count};
    if (w.circles.groups[other.index()].over == 0 &&
        std::ranges::any_of(w.members_of(other),
                            [&](PersonId p) { return w.persons.at_home(p); })) {
      return other;
    }
  }
  return CircleId::none();
}

/// Those of the club see less of each other from now on.
void part(World& w, const KeepGroup& rule, const std::vector<PersonId>& members, CircleId club) {
  std::vector<std::pair<TieId, float>> left;
  for (const PersonId p : members) {
    for (const Arc& arc : w.ties.of(p)) {
      const bool of_the_club = w.persons.leisure[arc.other.index()] == club &&
                               w.key(p) < w.key(arc.other) &&
                               from_a_circle(w.ties.columns.row[arc.tie.index()].kind);
      const CircleId weekday = w.persons.weekday[p.index()];
      if (of_the_club && (!weekday.valid() || weekday != w.persons.weekday[arc.other.index()])) {
        const int known = std::min(known_in(w, p, club), known_in(w, arc.other, club));
        left.emplace_back(arc.tie, static_cast<float>(contact_left(rule, true, known,
                                                                   static_cast<double>(lapsed))));
      }
    }
  }
  for (const auto& [tie, share] : left) {
    w.ties.columns.row[tie.index()].contacts *= share;
  }
}

void look_at_club(World& w, const KeepGroup& rule, const CircleBlock& block, CircleId club) {
  std::vector<PersonId> members;
  for (const PersonId p : w.members_of(club)) {
    if (w.persons.at_home(p)) {  // the dead and admitted are still on the list
      members.push_back(p);
    }
  }
  GroupState& group = w.circles.groups[club.index()];
  const auto count = static_cast<int>(members.size());
  const int before = group.members_before;
  group.lost = static_cast<std::uint8_t>(before > count ? 100 * (before - count) / before : 0);
  group.members_before = static_cast<std::uint16_t>(count);
  if (count == 0 || count >= rule.smallest) {
    return;
  }
  const Key key{mix(name_hash("circle"), club.value)};
  const Draw draw(w.luck, decision("ties.group"), key, w.week);
  if (!draw.chance(rule.falls_apart, 0)) {
    return;
  }
  const CircleId to = draw.chance(rule.merges, 1) ? another(w, block, club) : CircleId::none();
  if (!to.valid()) {
    part(w, rule, members, club);
  }
  for (const PersonId p : members) {
    w.join(p, &PersonTable::leisure, to);
  }
  group.over = 1;
  group.members_before = 0;
}

}  // namespace

void keep_groups(World& w, const Setting& s) {
  const auto turn = static_cast<std::uint32_t>(((w.week.value % 13) + 13) % 13);
  for (std::uint32_t c = turn; c < w.circles.size(); c += 13) {
    const CircleBlock* block = w.circles.block_of(CircleId{c});
    if (block != nullptr && block->kind == CircleKind::club) {
      look_at_club(w, s.parameters.keep_group, *block, CircleId{c});
    }
  }
}

}  // namespace draagkracht
