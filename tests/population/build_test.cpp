// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What holds for every population that is built, whatever the seed.
#include "population/build.hpp"

#include "population/households.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "population/sample_spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

World built(int persons, std::uint64_t seed = 1, std::uint32_t replicate = 0,
            Week start = Week{-104}) {
  Result<World> result = build_population(sample_spec(), seed, replicate, persons, start);
  REQUIRE(result.ok());
  return std::move(result).value();
}

double years(const World& w, PersonId p) {
  return (w.week.value - w.persons.birth_week[p.index()]) / 52.1775;
}

/// Minutes a week that somebody has promised to all they help.
std::int32_t promised(const World& w, const CarerRecord& carer) {
  std::int32_t sum = 0;
  each_link_of_giver(w, carer, [&](LinkId l) {
    for (const std::uint16_t minutes : w.links[l.index()].agreed) {
      sum += minutes;
    }
  });
  return sum;
}

void check_places(const World& w) {
  for (std::size_t i = 1; i < w.persons.size() && w.persons.professional[i] == 0; ++i) {
    CHECK(w.persons.street[i] >= w.persons.street[i - 1]);
    CHECK(w.persons.neighbourhood[i] >= w.persons.neighbourhood[i - 1]);
    if (w.persons.household[i] == w.persons.household[i - 1]) {
      CHECK(w.persons.street[i] == w.persons.street[i - 1]);
      CHECK(w.persons.income_band[i] == w.persons.income_band[i - 1]);
    }
  }
}

/// Households lie together and are the rings of those who share a key.
void check_households(const World& w) {
  std::set<Key> seen;
  for (std::uint32_t i = 0; i < w.persons.size() && w.persons.professional[i] == 0; ++i) {
    const bool first = i == 0 || w.persons.household[i] != w.persons.household[i - 1];
    CHECK(seen.insert(w.persons.household[i]).second == first);
    const bool last =
        i + 1 == w.persons.size() || w.persons.household[i + 1] != w.persons.household[i];
    if (!last) {
      CHECK(w.persons.housemate[i] == PersonId{i + 1});
    }
    each_housemate(w.persons, PersonId{i}, [&](PersonId other) {
      CHECK(w.persons.household[other.index()] == w.persons.household[i]);
    });
  }
}

void check_ties(const World& w) {
  std::set<std::pair<PersonId, PersonId>> pairs;
  const TieColumns& c = w.ties.columns;
  for (std::size_t t = 0; t < w.ties.size(); ++t) {
    const PersonId a = c.row[t].first;
    const PersonId b = c.row[t].second;
    CHECK(a != b);
    CHECK(w.key(a) < w.key(b));
    CHECK(pairs.emplace(std::min(a, b), std::max(a, b)).second);
    CHECK(w.ties.between(a, b) == TieId{static_cast<std::uint32_t>(t)});
    CHECK((c.row[t].closeness > 0 && c.row[t].closeness < 1));
    CHECK(c.distance_km[t] >= 0);
    CHECK(c.since[t] <= w.week.value);
    const bool together = w.persons.household[a.index()] == w.persons.household[b.index()];
    CHECK(together == (c.distance_km[t] == 0));
    const double older = years(w, b) - years(w, a);  // of second
    if (c.row[t].kind == TieKind::parent || c.row[t].kind == TieKind::child) {
      const double gap = c.row[t].kind == TieKind::parent ? older : -older;
      CHECK(gap >= 15);
      CHECK(gap <= 55);
    }
    if (c.row[t].kind == TieKind::partner) {
      CHECK(together);
      CHECK(years(w, a) >= 17.98);  // birth weeks are whole
      CHECK(years(w, b) >= 17.98);
    }
    if (c.row[t].kind == TieKind::neighbour) {
      CHECK(w.persons.street[a.index()] == w.persons.street[b.index()]);
    }
  }
}

void check_care(const World& w) {
  for (const CarerRecord& carer : w.carers) {
    CHECK(promised(w, carer) <= 7 * 24 * 60);
    CHECK(w.persons.professional[carer.person.index()] == 0);
  }
  for (const ProfessionalRecord& post : w.professionals) {
    CHECK(post.booked <= post.capacity);
    CHECK(w.persons.professional[post.person.index()] == 1);
    CHECK(w.persons.household[post.person.index()] == no_household);
    CHECK(w.organisations.at(post.organisation.index()).product == post.product);
  }
  std::map<std::uint32_t, std::int32_t> booked;
  for (const ClientRecord& client : w.clients) {
    CHECK(w.persons.limitation[client.person.index()] ==
          (client.open != 0 ? client.limitation : Limitation::none));
    CHECK(client.since < w.week.value);
    for (std::size_t c = 0; c < channel_count; ++c) {
      CHECK(client.base_need[c] >= 0);
    }
    for (const Indication& i : client.indications) {
      CHECK(i.professional.valid() == (i.granted.value > 0));
      if (i.granted.value == 0) {
        continue;
      }
      CHECK(i.start <= w.week.value);
      CHECK(i.review > w.week.value);
      CHECK(i.in_force == i.granted);
      CHECK(w.ties.between(client.person, i.professional).valid());
      booked[i.professional.value] += i.in_force.value;
    }
  }
  for (const ProfessionalRecord& post : w.professionals) {
    CHECK(booked[post.person.value] == post.booked.value);
  }
  for (const CareLink& link : w.links) {
    CHECK(w.ties.between(link.giver, link.client) == link.tie);
    if (link.open != 0) {
      CHECK(w.ties.columns.row[link.tie.index()].last_care == w.week.value - 1);
    }
    CHECK(link.since < w.week.value);
  }
}

}  // namespace

TEST_CASE("every population holds together: places, ties and care") {
  for (const int persons : {20, 75, 1500}) {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
      INFO(persons << " persons, seed " << seed);
      const World w = built(persons, seed);
      CHECK(w.residents() == static_cast<std::size_t>(persons));
      check_places(w);
      check_households(w);
      check_ties(w);
      check_care(w);
    }
  }
}

TEST_CASE("nobody is older than 110, and nobody under 18 lives without an adult") {
  const World w = built(3000);
  std::map<Key, int> adults;
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    CHECK(w.persons.age(PersonId{i}, w.week) <= 110);
    CHECK(w.persons.age(PersonId{i}, w.week) >= 0);
    adults[w.persons.household[i]] += w.persons.age(PersonId{i}, w.week) >= 18 ? 1 : 0;
  }
  for (const auto& [household, count] : adults) {
    CHECK(count > 0);
  }
}

TEST_CASE("nobody has two partners or three parents") {
  const World w = built(3000);
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    int partners = 0;
    int parents = 0;
    for (const Arc& arc : w.ties.of(PersonId{i})) {
      const TieKind kind = w.ties.kind_seen_by(PersonId{i}, arc.tie);
      partners += kind == TieKind::partner ? 1 : 0;
      parents += kind == TieKind::parent ? 1 : 0;
    }
    CHECK(partners <= 1);
    CHECK(parents <= 2);
  }
}

TEST_CASE("siblings share their parents") {
  const World w = built(2000);
  const auto parents = [&](PersonId p) {
    std::set<PersonId> found;
    for (const Arc& arc : w.ties.of(p)) {
      if (w.ties.kind_seen_by(p, arc.tie) == TieKind::parent) {
        found.insert(arc.other);
      }
    }
    return found;
  };
  std::size_t seen = 0;
  for (std::size_t t = 0; t < w.ties.size(); ++t) {
    if (w.ties.columns.row[t].kind == TieKind::sibling) {
      CHECK(parents(w.ties.columns.row[t].first) == parents(w.ties.columns.row[t].second));
      ++seen;
    }
  }
  CHECK(seen > 500);
}

TEST_CASE("the same seed builds the same bits, another seed or replicate another population") {
  CHECK(built(800).hash() == built(800).hash());
  CHECK(built(800, 2).hash() != built(800).hash());
  CHECK(built(800, 1, 1).hash() != built(800).hash());
}

TEST_CASE("a longer warm-up starts with the same people") {
  const World late = built(500, 1, 0, Week{-26});
  const World early = built(500, 1, 0, Week{-104});
  CHECK(late.persons.key == early.persons.key);
  CHECK(late.persons.sex == early.persons.sex);
  CHECK(late.persons.household == early.persons.household);
  CHECK(std::ranges::equal(late.ties.columns.row, early.ties.columns.row, {}, &Tie::kind,
                           &Tie::kind));
  for (std::size_t i = 0; i < 500; ++i) {
    CHECK(late.persons.birth_week[i] - early.persons.birth_week[i] == 78);
  }
}

TEST_CASE("a larger population keeps the age, sex, household and limitation of those it had") {
  const World small = built(2000);
  const World large = built(5000);
  std::map<Key, std::size_t> row;
  for (std::size_t i = 0; i < large.persons.size(); ++i) {
    row[large.persons.key[i]] = i;
  }
  for (std::size_t i = 0; i < small.residents(); ++i) {
    REQUIRE(row.contains(small.persons.key[i]));
    const std::size_t j = row[small.persons.key[i]];
    CHECK(small.persons.birth_week[i] == large.persons.birth_week[j]);
    CHECK(small.persons.sex[i] == large.persons.sex[j]);
    CHECK(small.persons.household[i] == large.persons.household[j]);
    CHECK(small.persons.limitation[i] == large.persons.limitation[j]);
    CHECK(small.persons.traits[i] == large.persons.traits[j]);
  }
}

TEST_CASE("at the start some with an illness that comes and goes are in an episode") {
  PopulationSpec spec = sample_spec();
  LimitationSpec& illness = spec.limitations[at(Limitation::psychiatric)];
  illness.episodes = 2;
  double ill = 0;
  double in_episode = 0;
  for (const std::uint64_t seed : {1, 2, 3}) {
    const Result<World> built = build_population(spec, seed, 0, 8000, Week{-10});
    REQUIRE(built.ok());
    for (const ClientRecord& client : built.value().clients) {
      if (client.open != 0 && client.limitation == Limitation::psychiatric) {
        ill += 1;
        in_episode += client.relapse_until > -10 ? 1 : 0;
      } else {
        CHECK(client.relapse_until < -10);
      }
    }
  }
  REQUIRE(ill > 200);
  // Twice a year nine weeks; standard error at most 0.035.
  CHECK(in_episode / ill == Approx(2 * 9 / 52.18).margin(0.12));
}

TEST_CASE("with little education more people of an age have a limitation, and as many in all") {
  double low = 0;
  double low_limited = 0;
  double others = 0;
  double others_limited = 0;
  double expected = 0;
  const PopulationSpec spec = sample_spec();
  for (const std::uint64_t seed : {1, 2}) {
    const Result<World> built = build_population(spec, seed, 0, 20000, Week{0});
    REQUIRE(built.ok());
    const World& w = built.value();
    for (std::uint32_t i = 0; i < w.residents(); ++i) {
      const int age = w.persons.age(PersonId{i}, w.week);
      if (age < 40 || age >= 60) {
        continue;
      }
      const bool limited = w.persons.limitation[i] != Limitation::none;
      (w.persons.education[i] == Education::low ? low : others) += 1;
      (w.persons.education[i] == Education::low ? low_limited : others_limited) += limited ? 1 : 0;
      for (std::size_t l = 1; l < limitation_count; ++l) {
        expected += spec.limitations[l].prevalence.at(age + 0.5, w.persons.sex[i]);
      }
    }
  }
  CHECK((low_limited / low) / (others_limited / others) == Approx(1.5).margin(0.25));
  CHECK((low_limited + others_limited) / expected == Approx(1).margin(0.1));
}

}  // namespace draagkracht
