// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The people who live at home, by household, as those who describe a population need them. Nothing
// is taken for granted about how households are numbered or in what order people lie.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "population/look/tally.hpp"
#include "population/world.hpp"

namespace draagkracht {

class Residents {
 public:
  explicit Residents(const World& world);

  [[nodiscard]] const World& world() const { return w_; }
  /// Alive, at home, no professional; in the order of their rows.
  [[nodiscard]] std::span<const PersonId> people() const { return people_; }
  [[nodiscard]] int age(PersonId p) const { return w_.persons.age(p, w_.week); }
  [[nodiscard]] double years(PersonId p) const {
    return (w_.week.value - w_.persons.birth_week[p.index()]) / 52.1775;
  }
  [[nodiscard]] Sex sex(PersonId p) const { return w_.persons.sex[p.index()]; }
  [[nodiscard]] double weight(PersonId p) const {
    return static_cast<double>(w_.persons.weight[p.index()]);
  }

  [[nodiscard]] std::size_t households() const { return first_.size() - 1; }
  /// Those who share household `h`, 0 .. households() - 1.
  [[nodiscard]] std::span<const PersonId> members(std::size_t h) const {
    return {grouped_.data() + first_[h], grouped_.data() + first_[h + 1]};
  }
  /// The household of a resident; none() for others.
  [[nodiscard]] std::size_t household_of(PersonId p) const { return home_[p.index()]; }
  [[nodiscard]] static constexpr std::size_t none() { return ~std::size_t{0}; }
  [[nodiscard]] std::size_t size_of_home(PersonId p) const {
    return members(household_of(p)).size();
  }
  /// Mean weight of the members.
  [[nodiscard]] double household_weight(std::size_t h) const;
  [[nodiscard]] bool together(PersonId a, PersonId b) const {
    return household_of(a) != none() && household_of(a) == household_of(b);
  }

  /// Calls f(other, tie, kind) for everybody `p` knows but professionals; kind is what the other
  /// is.
  template <class F>
  void each_tie(PersonId p, F&& f) const {
    for (const Arc& arc : w_.ties.of(p)) {
      if (w_.persons.professional[arc.other.index()] == 0 && w_.persons.alive(arc.other)) {
        f(arc.other, arc.tie, w_.ties.kind_seen_by(p, arc.tie));
      }
    }
  }
  /// Neither broken nor ended: part of a network, though it may sleep.
  [[nodiscard]] bool stands(TieId tie) const {
    const TieState state = w_.ties.columns.row[tie.index()].state;
    return state != TieState::broken && state != TieState::ended;
  }
  /// In touch: one of the people somebody would name.
  [[nodiscard]] bool awake(TieId tie) const {
    return w_.ties.columns.row[tie.index()].state == TieState::active;
  }
  [[nodiscard]] int count(PersonId p, TieKind kind) const;
  [[nodiscard]] int count_at_home(PersonId p, TieKind kind) const;
  /// A child at home as the statistics count them: with a parent, and with neither a partner nor a
  /// child of one's own there.
  [[nodiscard]] bool child_at_home(PersonId p) const;
  /// Whether a parent of this sex is alive.
  [[nodiscard]] bool parent(PersonId p, Sex of) const;

  /// Weighted values of f(person) over those of whole ages within [from, to).
  template <class F>
  [[nodiscard]] Tally tally(F&& f, int from = 0, int to = 200) const {
    Tally tally;
    for (const PersonId p : people_) {
      if (age(p) >= from && age(p) < to) {
        tally.add(weight(p), static_cast<double>(f(p)));
      }
    }
    return tally;
  }
  /// Those of whole ages within [from, to) for whom holds(person), and the others.
  template <class F>
  [[nodiscard]] Shared shared(F&& holds, int from = 0, int to = 200) const {
    Shared shared;
    for (const PersonId p : people_) {
      if (age(p) >= from && age(p) < to) {
        shared.add(weight(p), holds(p));
      }
    }
    return shared;
  }

 private:
  const World& w_;
  std::vector<PersonId> people_, grouped_;
  std::vector<std::size_t> first_;  ///< into grouped_, one more than there are households
  std::vector<std::size_t> home_;   ///< per row of the person table
};

}  // namespace draagkracht
