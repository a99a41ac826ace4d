// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A world of a few people, made by hand: persons by name, ties, help in hours. Books are kept so
// that every invariant holds unless a test breaks it.
#pragma once

#include <map>
#include <string>

#include "measures/sums.hpp"
#include "population/world.hpp"

namespace draagkracht::test {

class SmallWorld {
 public:
  World world;

  SmallWorld() { world.luck = {1, 0}; }

  /// Somebody of this age; the key follows from the name.
  PersonId person(const std::string& name, int age = 50, Sex sex = Sex::female) {
    const PersonId id = world.persons.add(Key{mix(name_hash(name))});
    world.persons.birth_week[id.index()] =
        world.week.value - static_cast<std::int32_t>((age + 0.5) * 52.1775);
    world.persons.sex[id.index()] = sex;
    world.persons.household[id.index()] = household_key(world.key(id), long_ago);
    world.persons.neighbourhood[id.index()] = 1;
    world.ties.grow_persons(world.persons.size());
    names_[name] = id;
    return id;
  }
  PersonId operator[](const std::string& name) const { return names_.at(name); }

  /// `b` is `kind` to `a`.
  TieId tie(const std::string& a, TieKind kind, const std::string& b, float closeness = 0.8F,
            float contacts = 2) {
    NewTie made;
    made.a = (*this)[a];
    made.b = (*this)[b];
    made.kind = kind;
    made.closeness = closeness;
    made.contacts = contacts;
    made.since = Week{-500};
    return world.ties.add(made, world.persons.key);
  }

  /// A client who needs these hours of practical help; all of it unmet until somebody helps.
  ClientRecord& client(const std::string& name, int hours_needed,
                       Limitation limitation = Limitation::frailty) {
    world.make_client((*this)[name], limitation, Week{-104});
    ClientRecord& record = world.client_of((*this)[name]);
    record.need[practical].value = hours_needed * 60;
    balance(record);
    return record;
  }

  /// `giver` gives `client` these hours of practical help over the tie between them.
  CareLink& help(const std::string& giver, const std::string& client, int hours_given,
                 bool as_volunteer = false) {
    const PersonId from = (*this)[giver], to = (*this)[client];
    const LinkId id =
        world.make_link(world.ties.between(from, to), from, to, Week{-100}, as_volunteer);
    const auto minutes = static_cast<std::uint16_t>(hours_given * 60);
    CareLink& link = world.links[id.index()];
    link.given[practical] = link.agreed[practical] = minutes;
    CarerRecord& carer = world.carer_of(from);
    carer.given[practical].value += minutes;
    carer.time.value = 40 * 60;
    carer.strength = 10 * 60;
    carer.load = static_cast<float>(total_minutes(carer.given));
    for (auto& of_week : world.recent) {
      of_week.resize(world.carers.size());
      of_week[world.persons.carer[from.index()].index()][practical] =
          static_cast<std::uint16_t>(carer.given[practical].value);
    }
    ClientRecord& record = world.client_of(to);
    (as_volunteer ? record.volunteer : record.informal)[practical].value += minutes;
    balance(record);
    return link;
  }

  /// An indication of which all is delivered, as practical help.
  Indication& indication(const std::string& client, Product product, int hours_per_week) {
    ClientRecord& record = world.client_of((*this)[client]);
    Indication& made = record.indications[at(product)];
    made.granted = made.in_force = made.delivered = Minutes{hours_per_week * 60};
    made.start = -52;
    record.formal[practical].value += hours_per_week * 60;
    balance(record);
    return made;
  }

  /// Brings unmet and surplus in line with need and help.
  static void balance(ClientRecord& record) {
    for (std::size_t i = 0; i < channel_count; ++i) {
      const std::int32_t came =
          record.informal[i].value + record.volunteer[i].value + record.formal[i].value;
      const std::int32_t rest = record.need[i].value - came;
      record.unmet[i].value = rest > 0 ? rest : 0;
      record.surplus[i].value = rest < 0 ? -rest : 0;
    }
  }

  /// Goes on one week without any change but the events given afterwards.
  void next_week() {
    world.events.clear();
    ++world.week;
  }

  static constexpr std::size_t practical = at(Channel::practical);

 private:
  std::map<std::string, PersonId> names_;
};

/// Anna (82, frail) needs 10 hours; her daughter Bea gives 4, her neighbour Cor 2, the volunteer
/// Dirk 1, the municipality 2 hours of guidance. Ella needs 5 hours and gets nothing.
inline SmallWorld anna_and_ella() {
  SmallWorld small;
  small.person("anna", 82);
  small.person("bea", 55);
  small.person("cor", 70, Sex::male);
  small.person("dirk", 60, Sex::male);
  small.person("ella", 40);
  small.person("farid", 30, Sex::male);
  small.tie("anna", TieKind::child, "bea");
  small.tie("anna", TieKind::neighbour, "cor", 0.3F);
  small.tie("anna", TieKind::volunteer, "dirk", 0.3F, 1);
  small.tie("ella", TieKind::friendship, "farid", 0.5F, 1);
  small.client("anna", 10);
  small.client("ella", 5, Limitation::psychiatric);
  small.help("bea", "anna", 4);
  small.help("cor", "anna", 2);
  small.help("dirk", "anna", 1, true);
  small.indication("anna", Product::guidance, 2);
  return small;
}

}  // namespace draagkracht::test
