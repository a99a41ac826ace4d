// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/genogram.hpp"

#include <algorithm>
#include <optional>

#include "measures/first_name.hpp"
#include "measures/network_traits.hpp"

namespace draagkracht {

const std::array<CodeName, 9> bond_names{{
    {"unknown", {"geen band bekend", "no tie known"}},
    {"fused", {"heel hecht", "very close"}},
    {"close", {"hecht", "close"}},
    {"ordinary", {"gewoon", "ordinary"}},
    {"distant", {"afstandelijk", "distant"}},
    {"conflict", {"conflict", "conflict"}},
    {"close_conflict", {"hecht en conflict", "close and in conflict"}},
    {"cut_off", {"verbroken", "cut off"}},
    {"restored", {"verbroken en hersteld", "cut off and restored"}},
}};

namespace {

/// Kin of anybody, the dead among them: their ties ended, but the records are kept.
class Kin {
 public:
  explicit Kin(const World& w) : w_(w) {
    const std::vector<Tie>& rows = w_.ties.columns.row;
    for (std::uint32_t t = 0; t < rows.size(); ++t) {
      if (drawn(rows[t].kind)) {
        ends_.push_back({rows[t].first, TieId{t}});
        ends_.push_back({rows[t].second, TieId{t}});
      }
    }
    std::ranges::stable_sort(ends_, {}, &End::person);
  }

  [[nodiscard]] std::vector<PersonId> of(PersonId p, TieKind kind) const {
    std::vector<PersonId> found;
    for (const End& end : std::ranges::equal_range(ends_, p, {}, &End::person)) {
      const PersonId other = w_.ties.other(p, end.tie);
      const bool gone = w_.persons.residence[other.index()] == Residence::dead ||
                        w_.persons.residence[p.index()] == Residence::dead;
      if (w_.ties.kind_seen_by(p, end.tie) == kind &&
          (w_.ties.columns.row[end.tie.index()].state != TieState::ended || gone) &&
          std::ranges::find(found, other) == found.end()) {
        found.push_back(other);
      }
    }
    std::ranges::sort(found, [&](PersonId a, PersonId b) {
      const auto born = [&](PersonId q) { return w_.persons.birth_week[q.index()]; };
      return born(a) != born(b) ? born(a) < born(b) : w_.key(a) < w_.key(b);
    });
    return found;
  }
  /// Week in which the tie of a couple began.
  [[nodiscard]] std::optional<int> since(PersonId a, PersonId b) const {
    for (const End& end : std::ranges::equal_range(ends_, a, {}, &End::person)) {
      if (w_.ties.other(a, end.tie) == b) {
        return w_.ties.columns.since[end.tie.index()];
      }
    }
    return std::nullopt;
  }

 private:
  struct End {
    PersonId person;
    TieId tie;
  };
  static bool drawn(TieKind kind) {
    return kind == TieKind::parent || kind == TieKind::child || kind == TieKind::sibling ||
           kind == TieKind::partner;
  }

  const World& w_;
  std::vector<End> ends_;  ///< by person, and by tie
};

Bond bond_of(const EgoMember& m, Lens lens) {
  const double felt = m.felt(lens);
  if (m.state == TieState::broken) {
    return Bond::cut_off;
  }
  if (m.restored) {
    return Bond::restored;
  }
  if (m.valence == Valence::harmful || m.valence == Valence::mixed) {
    return felt >= 0.6 ? Bond::close_conflict : Bond::conflict;
  }
  return m.state == TieState::dormant || felt < 0.3 ? Bond::distant
         : felt >= 0.9                              ? Bond::fused
         : felt >= 0.7                              ? Bond::close
                                                    : Bond::ordinary;
}

class Tree {
 public:
  Tree(const Sitting& s, Genogram& out, bool detailed)
      : s_(s), w_(*s.world), kin_(w_), out_(out), detailed_(detailed) {}

  void grow() {
    const std::size_t ego = add(s_.person, 0);
    out_.people[ego].index_person = true;
    const std::vector<PersonId> parents = kin_.of(s_.person, TieKind::parent);
    descend(ego, 2);
    for (const std::size_t partner : partners_of(ego)) {
      ascend(partner, {partner});
    }
    std::vector<std::size_t> born{ego};
    for (const PersonId sibling : kin_.of(s_.person, TieKind::sibling)) {
      if (shown(sibling)) {
        born.push_back(add(sibling, 0));
        if (detailed_) {
          descend(born.back(), 1);
        }
      }
    }
    ascend(ego, born);
    const bool fourth =
        std::ranges::none_of(out_.people, [](const Relative& r) { return r.generation == 2; });
    for (std::size_t parent = 0; fourth && parent < out_.people.size(); ++parent) {
      if (std::ranges::find(parents, out_.people[parent].who) != parents.end()) {
        ascend(parent, {parent});
      }
    }
  }

 private:
  /// Someone whom the person knows but does not name is left out of what is told.
  [[nodiscard]] bool shown(PersonId p) const {
    if (s_.lens != Lens::told) {
      return true;
    }
    const TieId tie = w_.ties.between(s_.person, p);
    return !tie.valid() || member(p) != nullptr ||
           w_.persons.residence[p.index()] == Residence::dead;
  }
  [[nodiscard]] const EgoMember* member(PersonId p) const {
    const auto found = std::ranges::find(out_.ego.members, p, &EgoMember::who);
    return found == out_.ego.members.end() ? nullptr : &*found;
  }

  std::size_t add(PersonId p, int generation) {
    for (std::size_t i = 0; i < out_.people.size(); ++i) {
      if (out_.people[i].who == p) {
        return i;
      }
    }
    Relative r;
    r.who = p;
    r.key = w_.key(p);
    r.name = first_name(w_, p);
    r.sex = w_.persons.sex[p.index()];
    r.age = w_.persons.age(p, w_.week);
    r.birth_year = date_of(s_.start, Week{w_.persons.birth_week[p.index()]}).year;
    r.dead = w_.persons.residence[p.index()] == Residence::dead;
    r.generation = generation;
    if (const ClientSlot slot = w_.persons.client[p.index()]; slot.valid()) {
      r.client = w_.clients[slot.index()].open != 0;
    }
    if (const EgoMember* m = member(p)) {
      r.named = m->named;
      r.bond = bond_of(*m, s_.lens);
      r.housemate = m->housemate;
    }
    out_.people.push_back(std::move(r));
    return out_.people.size() - 1;
  }

  [[nodiscard]] std::vector<std::size_t> partners_of(std::size_t of) const {
    std::vector<std::size_t> found;
    for (const FamilyUnit& unit : out_.units) {
      if (unit.first == of && unit.partner != FamilyUnit::none && !unit.separated) {
        found.push_back(unit.partner);
      }
    }
    return found;
  }

  int year_of(PersonId a, PersonId b) const {
    const std::optional<int> week = kin_.since(a, b);
    return week ? date_of(s_.start, Week{*week}).year : 0;
  }

  /// Partners and children, so many generations down.
  void descend(std::size_t from, int depth) {
    const PersonId p = out_.people[from].who;
    const int generation = out_.people[from].generation;
    std::vector<std::size_t> own;
    const auto unit_with = [&](PersonId partner, bool separated) {
      FamilyUnit unit;
      unit.first = from;
      unit.partner = add(partner, generation);
      unit.separated = separated;
      unit.since_year = separated ? 0 : year_of(p, partner);
      out_.units.push_back(unit);
      own.push_back(out_.units.size() - 1);
    };
    for (const PersonId partner : kin_.of(p, TieKind::partner)) {
      unit_with(partner, false);
    }
    if (depth == 0) {
      return;
    }
    for (const PersonId child : kin_.of(p, TieKind::child)) {
      if (!shown(child)) {
        continue;
      }
      const std::vector<PersonId> parents = kin_.of(child, TieKind::parent);
      const auto with = [&]() -> std::size_t {
        for (const std::size_t u : own) {
          const std::size_t partner = out_.units[u].partner;
          if (partner != FamilyUnit::none &&
              std::ranges::find(parents, out_.people[partner].who) != parents.end()) {
            return u;
          }
        }
        for (const PersonId other : parents) {
          if (other != p) {
            unit_with(other, true);
            return own.back();
          }
        }
        for (const std::size_t u : own) {
          if (out_.units[u].partner == FamilyUnit::none) {
            return u;
          }
        }
        FamilyUnit alone;
        alone.first = from;
        out_.units.push_back(alone);
        own.push_back(out_.units.size() - 1);
        return own.back();
      }();
      const std::size_t born = add(child, generation + 1);
      out_.units[with].children.push_back(born);
      descend(born, depth - 1);
    }
  }

  /// The parents of somebody as a unit over these children.
  void ascend(std::size_t from, std::vector<std::size_t> children) {
    std::vector<std::size_t> parents;
    for (const PersonId parent : kin_.of(out_.people[from].who, TieKind::parent)) {
      if (shown(parent)) {
        parents.push_back(add(parent, out_.people[from].generation - 1));
      }
    }
    if (parents.empty()) {
      if (children.size() < 2) {
        return;
      }
      // Brothers and sisters whose parents died before anything the model knows of.
      parents.push_back(FamilyUnit::none);
    }
    std::ranges::sort(children, [&](std::size_t a, std::size_t b) {
      const Relative& x = out_.people[a];
      const Relative& y = out_.people[b];
      const auto born = [&](const Relative& r) { return w_.persons.birth_week[r.who.index()]; };
      return born(x) != born(y) ? born(x) < born(y) : x.key < y.key;
    });
    FamilyUnit unit;
    unit.first = parents[0];
    if (parents.size() > 1) {
      unit.partner = parents[1];
      const std::vector<PersonId> couple = kin_.of(out_.people[parents[0]].who, TieKind::partner);
      unit.separated = std::ranges::find(couple, out_.people[parents[1]].who) == couple.end();
      unit.since_year =
          unit.separated ? 0 : year_of(out_.people[parents[0]].who, out_.people[parents[1]].who);
    }
    unit.children = std::move(children);
    out_.units.push_back(std::move(unit));
  }

  const Sitting& s_;
  const World& w_;
  Kin kin_;
  Genogram& out_;
  bool detailed_;
};

void count(const World& w, Genogram& g) {
  constexpr double near_km = 25;
  constexpr double close_enough = 0.35;
  for (const Relative& r : g.people) {
    g.died += r.dead ? 1 : 0;
  }
  for (const EgoMember& m : g.ego.members) {
    if (!is_kin(m.kind)) {
      continue;
    }
    const bool first = m.kind == TieKind::parent || m.kind == TieKind::child;
    g.first_degree += first ? 1 : 0;
    g.second_degree += m.kind == TieKind::sibling ? 1 : 0;
    const bool touch = m.state == TieState::active;
    g.in_touch += touch ? 1 : 0;
    g.out_of_touch += touch ? 0 : 1;
    g.within_reach += m.km <= reach_km ? 1 : 0;
    const ClientSlot slot = w.persons.client[m.who.index()];
    const bool in_need = slot.valid() && w.clients[slot.index()].open != 0;
    g.able += touch && !in_need && m.age >= adult_age && m.km <= near_km &&
                      m.true_closeness >= close_enough
                  ? 1
                  : 0;
    if (std::ranges::find(g.people, m.who, &Relative::who) == g.people.end()) {
      g.others.push_back(m.name + " (" + std::to_string(m.age) + ")");
    }
  }
  for (const Relative& r : g.people) {
    const bool two_away = r.generation == 2 || r.generation == -2;
    g.second_degree += two_away && !r.dead ? 1 : 0;
  }
}

}  // namespace

Genogram genogram(const Sitting& sitting, bool detailed) {
  Genogram g;
  g.ego = ego_network(sitting);
  Tree(sitting, g, detailed).grow();
  count(*sitting.world, g);
  return g;
}

}  // namespace draagkracht
