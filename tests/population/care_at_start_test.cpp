// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Who helps whom when a population is built, and who has which limitation.
#include <algorithm>
#include <utility>

#include "population/build.hpp"
#include "population/households.hpp"
#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

World built_town(const PopulationSpec& spec, int persons) {
  Result<World> result = build_population(spec, 1, 0, persons, Week{-104});
  REQUIRE(result.ok());
  return std::move(result).value();
}

std::int32_t agreed(const CareLink& link) {
  std::int32_t sum = 0;
  for (const std::uint16_t minutes : link.agreed) {
    sum += minutes;
  }
  return sum;
}

bool has_partner(const World& w, PersonId p) {
  return std::ranges::any_of(w.ties.of(p), [&](const Arc& arc) {
    return w.ties.kind_seen_by(p, arc.tie) == TieKind::partner;
  });
}

/// A share out of many.
struct Fraction {
  double yes = 0, all = 0;
  void add(bool is) {
    yes += is ? 1 : 0;
    all += 1;
  }
  [[nodiscard]] double value() const { return all > 0 ? yes / all : -1; }
};

/// Calls f(client, child, tie) for every grown child of somebody of 70 or over who needs care.
template <class F>
void each_grown_child(const World& w, F&& f) {
  for (const ClientRecord& client : w.clients) {
    if (client.open == 0 || w.persons.age(client.person, w.week) < 70) {
      continue;
    }
    for (const Arc& arc : w.ties.of(client.person)) {
      if (w.ties.kind_seen_by(client.person, arc.tie) == TieKind::child) {
        f(client, arc.other, arc.tie);
      }
    }
  }
}

Curve flat(double from, double share) { return {{0, from, 60}, {0, share, 0}, {0, share, 0}}; }

}  // namespace

TEST_CASE("children help a parent alone more than one with a partner, daughters more, near more") {
  const World w = built_town(sample_spec(), 12000);
  Fraction alone, beside, daughter, son, near, far;
  each_grown_child(w, [&](const ClientRecord& client, PersonId child, TieId tie) {
    const bool helps = w.link_between(child, client.person).valid();
    (has_partner(w, client.person) ? beside : alone).add(helps);
    (w.persons.sex[child.index()] == Sex::female ? daughter : son).add(helps);
    (w.ties.columns.distance_km[tie.index()] < 10 ? near : far).add(helps);
  });
  CHECK(alone.value() > beside.value() + 0.05);
  CHECK(daughter.value() > son.value() + 0.03);
  CHECK(near.value() > far.value() + 0.1);
  CHECK(far.value() > 0.05);
}

TEST_CASE("a client mostly has one who gives much and others who give some") {
  const World w = built_town(sample_spec(), 6000);
  Fraction largest;
  for (const ClientRecord& client : w.clients) {
    std::int32_t most = 0;
    std::int32_t sum = 0;
    int helpers = 0;
    each_link_of_client(w, client, [&](LinkId l) {
      const std::int32_t minutes = agreed(w.links[l.index()]);
      CHECK(minutes > 0);
      most = std::max(most, minutes);
      sum += minutes;
      ++helpers;
    });
    if (helpers >= 3) {
      largest.add(2 * most > sum);
    }
  }
  CHECK(largest.all > 300);
  CHECK(largest.value() > 0.5);
}

TEST_CASE("who has dementia helps nobody, and nobody promises more than a week holds") {
  const World w = built_town(sample_spec(), 12000);
  for (const CarerRecord& carer : w.carers) {
    CHECK(w.persons.limitation[carer.person.index()] != Limitation::dementia);
    CHECK(w.persons.age(carer.person, w.week) >= 12);
    std::int32_t sum = 0;
    each_link_of_giver(w, carer, [&](LinkId l) { sum += agreed(w.links[l.index()]); });
    CHECK(sum <= 65 * 60);
  }
}

TEST_CASE("who lives elsewhere keeps a part of the week for the own home, who is no kin stops") {
  const World w = built_town(sample_spec(), 12000);
  int much = 0;
  for (const CareLink& link : w.links) {
    const bool together =
        w.persons.household[link.giver.index()] == w.persons.household[link.client.index()];
    if (link.as_volunteer != 0 || together) {
      continue;
    }
    const double left = 65 - 1.15 * w.persons.employed_hours[link.giver.index()];
    const double most = 0.85 * std::max(left, 6.0) * 60;
    CHECK(agreed(link) <= most + 1);
    const TieKind kind = w.ties.kind_seen_by(link.client, link.tie);
    CHECK((is_kin(kind) || agreed(link) <= 6 * 60));
    much += agreed(link) > 0.8 * most ? 1 : 0;
  }
  CHECK(much > 0);  // some give all they can
}

TEST_CASE("where much is lacking, a child at hand who helps nobody comes in") {
  const PopulationSpec spec = sample_spec();
  const World w = built_town(spec, 12000);
  int lacking = 0, at_hand = 0;
  for (const ClientRecord& client : w.clients) {
    double left = 0, helped = 0;
    for (std::size_t c = 0; client.open != 0 && c < channel_count; ++c) {
      double formal = 0;
      for (std::size_t k = 0; k < product_count; ++k) {
        formal += client.indications[k].in_force.value * spec.products[k].delivered *
                  spec.products[k].channels[c];
      }
      left += std::max(static_cast<double>(client.base_need[c]) - formal, 0.0);
    }
    each_link_of_client(w, client, [&](LinkId l) { helped += agreed(w.links[l.index()]); });
    if (helped > 0.7 * left - 180) {
      continue;
    }
    ++lacking;
    for (const Arc& arc : w.ties.of(client.person)) {
      const int age = w.persons.age(arc.other, w.week);
      at_hand += w.ties.kind_seen_by(client.person, arc.tie) == TieKind::child && age >= 18 &&
                         w.persons.limitation[arc.other.index()] == Limitation::none &&
                         !w.persons.carer[arc.other.index()].valid()
                     ? 1
                     : 0;
    }
  }
  CHECK(lacking > 10);
  CHECK(at_hand == 0);
}

TEST_CASE("some grown children have a mother who lives with a second partner") {
  const World w = built_town(sample_spec(), 12000);
  Fraction second;
  for (std::uint32_t p = 0; p < w.ties.persons(); ++p) {
    PersonId mother, father, partner;
    for (const Arc& arc : w.ties.of(PersonId{p})) {
      if (w.ties.kind_seen_by(PersonId{p}, arc.tie) == TieKind::parent) {
        (w.persons.sex[arc.other.index()] == Sex::female ? mother : father) = arc.other;
      }
    }
    if (!mother.valid() || w.persons.age(PersonId{p}, w.week) < 45 ||
        w.persons.household[mother.index()] == w.persons.household[p]) {
      continue;
    }
    for (const Arc& arc : w.ties.of(mother)) {
      if (w.ties.kind_seen_by(mother, arc.tie) == TieKind::partner) {
        partner = arc.other;
      }
    }
    if (partner.valid() && w.persons.sex[partner.index()] == Sex::male) {
      second.add(partner != father);
    }
  }
  CHECK(second.all > 300);
  CHECK(second.value() > 0.06);
  CHECK(second.value() < 0.16);
}

TEST_CASE("volunteers come to the mentally ill as a buddy, to others as a volunteer") {
  const World w = built_town(sample_spec(), 12000);
  int buddies = 0;
  int others = 0;
  for (const CareLink& link : w.links) {
    if (link.as_volunteer == 0) {
      CHECK_FALSE(is_voluntary(link.giver_is));
      continue;
    }
    const Limitation limitation =
        w.clients[w.persons.client[link.client.index()].index()].limitation;
    const bool buddy = limitation == Limitation::psychiatric ||
                       limitation == Limitation::intellectual ||
                       limitation == Limitation::brain_injury;
    CHECK((link.giver_is == TieKind::buddy) == buddy);
    CHECK(is_voluntary(link.giver_is));
    ++(buddy ? buddies : others);
  }
  CHECK(buddies > 3);
  CHECK(others > 10);
}

TEST_CASE("help in an illness that passed within the year is over, and was care") {
  PopulationSpec spec = sample_spec();
  LimitationSpec& ill = spec.limitations[at(Limitation::short_illness)];
  ill.prevalence = {{0}, {0.01}, {0.01}};
  ill.need = {3, 1, 0, 1, 0, 0, 0, 0};
  ill.years = 0.1;
  ill.recovery = 5;
  const World w = built_town(spec, 6000);
  int spells = 0;
  for (const ClientRecord& client : w.clients) {
    if (client.open != 0) {
      continue;
    }
    ++spells;
    CHECK(client.limitation == Limitation::short_illness);
    CHECK(w.persons.limitation[client.person.index()] == Limitation::none);
    CHECK_FALSE(client.first_link.valid());
  }
  CHECK(spells > 200);  // of about 290 that are expected
  CHECK(spells < 380);
  int ended = 0;
  for (const CareLink& link : w.links) {
    if (link.open == 0) {
      ++ended;
      CHECK(link.since <= link.ended);
      CHECK(w.week.value - link.ended <= 52);
      CHECK(link.ended < w.week.value);
    }
  }
  CHECK(ended > spells / 2);
}

TEST_CASE("families with several problems have children at home, and more often one parent") {
  PopulationSpec spec = sample_spec();
  spec.limitations[at(Limitation::multiproblem)].prevalence = flat(25, 0.05);
  const World w = built_town(spec, 8000);
  Fraction lone, lone_others;
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const PersonId p{i};
    bool minors = w.persons.age(p, w.week) < 18;
    each_housemate(w.persons, p,
                   [&](PersonId other) { minors = minors || w.persons.age(other, w.week) < 18; });
    const bool family = w.persons.limitation[i] == Limitation::multiproblem;
    if (family) {
      CHECK(minors);
    }
    if (minors && w.persons.age(p, w.week) >= 25 && w.persons.age(p, w.week) < 55) {
      (family ? lone : lone_others).add(!has_partner(w, p));
    }
  }
  CHECK(lone.all > 60);
  CHECK(lone.value() > lone_others.value() + 0.1);
}

TEST_CASE("grown people with an intellectual disability live with their parents more often") {
  const World w = built_town(sample_spec(), 30000);
  Fraction disabled, others;
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    const PersonId p{i};
    const int age = w.persons.age(p, w.week);
    if (age < 25 || age >= 50 || w.persons.professional[i] != 0) {
      continue;
    }
    const bool at_home = std::ranges::any_of(w.ties.of(p), [&](const Arc& arc) {
      return w.ties.kind_seen_by(p, arc.tie) == TieKind::parent &&
             w.persons.household[arc.other.index()] == w.persons.household[i];
    });
    (w.persons.limitation[i] == Limitation::intellectual ? disabled : others).add(at_home);
  }
  CHECK(disabled.all > 60);
  CHECK(disabled.value() > 1.8 * others.value());
}

}  // namespace draagkracht
