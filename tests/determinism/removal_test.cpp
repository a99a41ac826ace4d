// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Somebody who never holds a tie, asks, waits or is chosen leaves no trace: without that person
// every other life is the same, bit for bit.
#include <algorithm>
#include <map>
#include <tuple>

#include "determinism/scenario.hpp"
#include "population/households.hpp"
#include "run/outcome.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

/// The same world without row `gone`, who may hold no tie and no record.
World without(const World& before, PersonId gone) {
  World after = before;
  leave_household(after, gone);
  const auto row = static_cast<std::ptrdiff_t>(gone.index());
  PersonTable::each_column(after.persons,
                           [&](const char*, auto& column) { column.erase(column.begin() + row); });
  const auto moved = [&](PersonId p) { return p.valid() && p > gone ? PersonId{p.value - 1} : p; };

  for (PersonId& p : after.persons.housemate) {
    p = moved(p);
  }

  TieTable table;
  std::vector<NewTie> ties;
  ties.reserve(before.ties.size());
  const TieColumns& c = before.ties.columns;
  for (std::size_t t = 0; t < before.ties.size(); ++t) {
    ties.push_back(
        {.a = moved(c.row[t].first), .b = moved(c.row[t].second), .kind = c.row[t].kind});
  }
  table.build(after.persons.size(), ties, after.persons.key);
  TieColumns columns = c;
  for (Tie& tie : columns.row) {
    tie.first = moved(tie.first);
    tie.second = moved(tie.second);
  }
  table.columns = columns;
  after.ties = table;

  for (ClientRecord& client : after.clients) {
    client.person = moved(client.person);
    for (Indication& i : client.indications) {
      i.professional = moved(i.professional);
    }
  }
  for (CarerRecord& carer : after.carers) {
    carer.person = moved(carer.person);
  }
  for (CareLink& link : after.links) {
    link.giver = moved(link.giver);
    link.client = moved(link.client);
  }
  for (OwnBudget& budget : after.own_budgets) {
    budget.client = moved(budget.client);
    budget.kin = moved(budget.kin);
  }
  for (ProfessionalRecord& post : after.professionals) {
    post.person = moved(post.person);
  }
  for (std::vector<Due>& week : after.agenda) {
    std::erase_if(week, [&](const Due& due) { return due.person == gone; });
    for (Due& due : week) {
      due.person = moved(due.person);
    }
  }
  after.index();
  return after;
}

/// A life in numbers: what the tables say of one person, without row numbers.
using Life = std::vector<double>;
std::map<Key, Life> lives(const World& w) {
  std::map<Key, Life> all;
  for (std::uint32_t i = 0; i < w.persons.size(); ++i) {
    Life life{static_cast<double>(at(w.persons.residence[i])),
              static_cast<double>(w.persons.ill_until[i])};
    if (w.persons.client[i].valid()) {
      const ClientRecord& r = w.clients[w.persons.client[i].index()];
      life.insert(life.end(), {double(r.open), double(r.unmet_share), double(r.shyness_shift),
                               double(r.own_direction)});
      for (std::size_t c = 0; c < channel_count; ++c) {
        life.insert(life.end(), {double(r.need[c].value), double(r.informal[c].value),
                                 double(r.formal[c].value)});
      }
    }
    if (w.persons.carer[i].valid()) {
      const CarerRecord& r = w.carers[w.persons.carer[i].index()];
      life.insert(life.end(),
                  {double(r.strain), double(r.load), double(r.strength), double(r.reward)});
    }
    std::map<Key, double> close;
    for (const Arc arc : w.ties.of(PersonId{i})) {
      close[w.persons.key[arc.other.index()]] =
          double(w.ties.columns.row[arc.tie.index()].closeness);
    }
    for (const auto& [other, value] : close) {
      life.push_back(value);
    }
    all[w.persons.key[i]] = life;
  }
  return all;
}

using Told = std::tuple<int, std::uint64_t, int, std::uint64_t, float>;
struct Story {
  std::map<Key, Life> lives;
  std::vector<Told> events;
};

Story run(const ScenarioSpec& spec, const World& start) {
  Story story;
  const World end = replay(spec, 2, start, Week{start.week.value + 80}, [&](const World& w) {
    for (const Event& e : w.events) {
      story.events.emplace_back(e.week, e.person.value, static_cast<int>(at(e.kind)), e.other.value,
                                e.amount);
    }
  });
  story.lives = lives(end);
  std::ranges::sort(story.events);
  return story;
}

}  // namespace

TEST_CASE("Removing a person who never acts leaves every other life bit-equal") {
  const ScenarioSpec spec = village(800, 80, 1);
  Result<World> warmed = warmed_up(spec, 0);
  REQUIRE(warmed.ok());

  int tried = 0;
  bool shown = false;
  for (std::uint32_t i = 100; i < 800 && !shown; ++i) {
    const PersonId hermit{i};
    World with = warmed.value();
    // Who shares a home counts in its moves: only somebody alone can go unnoticed.
    if (!with.persons.at_home(hermit) || with.persons.professional[i] != 0 ||
        !lives_alone(with.persons, hermit)) {
      continue;
    }
    if (with.persons.client[i].valid() || with.persons.carer[i].valid()) {
      continue;
    }
    // Who comes to a club counts in its size, and that decides whether it goes on.
    if (with.persons.weekday[i].valid() || with.persons.leisure[i].valid()) {
      continue;
    }
    // Nobody is born without ties, so somebody's are taken away, records and all.
    std::vector<NewTie> left;
    TieColumns kept = with.ties.columns;
    std::vector<std::size_t> rows;
    for (std::size_t t = 0; t < with.ties.size(); ++t) {
      if (kept.row[t].first == hermit || kept.row[t].second == hermit) {
        continue;
      }
      rows.push_back(t);
      left.push_back({.a = kept.row[t].first, .b = kept.row[t].second, .kind = kept.row[t].kind});
    }
    TieColumns columns;
    const auto keep = [&](auto& to, const auto& from) {
      for (const std::size_t t : rows) {
        to.push_back(from[t]);
      }
    };
    keep(columns.row, kept.row);
    keep(columns.distance_km, kept.distance_km);
    keep(columns.since, kept.since);
    keep(columns.visit, kept.visit);
    // Ended ties have records but no arcs; only worlds without them can be laid out again here.
    std::vector<std::uint32_t> renumbered(kept.row.size(), 0);
    for (std::uint32_t n = 0; n < rows.size(); ++n) {
      renumbered[rows[n]] = n;
    }
    for (CareLink& link : with.links) {
      link.tie = TieId{renumbered[link.tie.index()]};
    }
    with.ties.build(with.persons.size(), left, with.persons.key);
    with.ties.columns = columns;

    const Story full = run(spec, with);
    const Key key = with.persons.key[i];
    const bool acted = std::ranges::any_of(full.events, [&](const Told& e) {
      return std::get<1>(e) == key.value || std::get<3>(e) == key.value;
    });
    // Who moves in gets to know neighbours, which is no event: a life of two numbers has no ties.
    const bool known = full.lives.at(key).size() > 2;
    if (acted || known) {
      continue;
    }
    ++tried;

    Story fewer = run(spec, without(with, hermit));
    CHECK(fewer.events == full.events);
    fewer.lives[key] = full.lives.at(key);
    CHECK(fewer.lives == full.lives);
    shown = true;
  }
  CHECK(tried == 1);
}

TEST_CASE("The removal test can fail: without a helper, lives do change") {
  const ScenarioSpec spec = village(800, 80, 1);
  Result<World> warmed = warmed_up(spec, 0);
  REQUIRE(warmed.ok());
  World fewer = warmed.value();
  const auto carer = std::ranges::find_if(
      fewer.carers, [](const CarerRecord& record) { return record.first_link.valid(); });
  REQUIRE(carer != fewer.carers.end());
  fewer.close_link(carer->first_link, fewer.week);
  CHECK(run(spec, warmed.value()).events != run(spec, fewer).events);
}
