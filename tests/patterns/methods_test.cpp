// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// PT7, PT8 and PT11: for whom network methods work, what they do to the hours of professionals, and
// how little respite does to burden.
#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include "methods/made_method.hpp"
#include "patterns/with_policy.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// With a brother and a daughter in touch, or lost in a quarrel.
constexpr std::string_view family = R"(
  client Ans 60 f psychiatric 8h
    Ans -sibling close 0.6- Cor 58 works 36h
    Ans -child close 0.6- Bea 35 works 32h
    Ans -other_kin close 0.5 dormant- Gea 50
    Ans -friend close 0.5- Dirk 60 works 36h
    Ans -neighbour close 0.3- Els 61
  professional Petra guidance 20h
  indication Ans guidance 4h Petra
)";

std::vector<ChosenMethod> choice(const std::vector<MethodSpec>& methods) {
  return {{.spec = methods.data(),
           .number = 1,
           .from = Week{0},
           .group = nullptr,
           .capacity = {},
           .all = &methods}};
}

MethodSpec taken_by_all(MethodSpec m) {
  m.accepts = m.ready = 1;
  return m;
}

struct Year {
  double own_help = 0;  ///< hours a week from family, friends and neighbours, in the second half
  double stopped = 0;   ///< 1: the method was given up
};

Year year(std::uint64_t luck, bool hurt, const Measures& measures) {
  PatternTown town(family, luck);
  World& w = town.world();
  for (const char* who : {"Cor", "Bea"}) {
    TieState& state = w.ties.columns.row[town.network.tie("Ans", who).index()].state;
    state = hurt ? TieState::broken : state;
  }
  Year year;
  for (int week = 1; week <= 52; ++week) {
    week_with(town, measures);
    year.own_help += week > 26 ? total(town.network.client("Ans").informal) / 60.0 / 26.0 : 0.0;
  }
  for (const Enrolment& e : w.enrolments) {
    year.stopped += e.state == MethodState::stopped ? 1 : 0;
  }
  return year;
}

}  // namespace

TEST_CASE("PT7: the more stable the family, the better network methods work", "[pattern]") {
  std::vector<MethodSpec> weighs{taken_by_all(network_method())}, blind = weighs;
  for (FunnelStep& step : blind[0].funnel) {
    step.because = LeftBecause::other;
  }
  const Measures on{.policy = {}, .chosen = choice(weighs)};
  const Measures off{.policy = {}, .chosen = choice(blind)};
  Mean to_the_end, to_the_end_off, lost, lost_stable;
  for (std::uint64_t luck = 1; luck <= 600; ++luck) {
    const Year stable = year(luck, false, on), hurt = year(luck, true, on);
    const Year stable_off = year(luck, false, off), hurt_off = year(luck, true, off);
    to_the_end.add(hurt.stopped - stable.stopped);
    to_the_end_off.add(hurt_off.stopped - stable_off.stopped);
    lost.add(hurt_off.own_help - hurt.own_help);
    lost_stable.add(stable_off.own_help - stable.own_help);
  }
  note("PT7", "share more that comes to the end in a stable family than in one with a quarrel",
       "a painful past makes people stop", to_the_end, to_the_end_off);
  note("PT7", "own hours a week that it costs in a family with a quarrel; off: in a stable one",
       "a painful past makes people stop", lost, lost_stable);
  CHECK(to_the_end.z() > sure);
  CHECK(to_the_end_off.value() < 0.5 * to_the_end.value());
  CHECK(lost.z() > sure);
  CHECK(lost_stable.value() < 0.5 * lost.value());
}

TEST_CASE("PT8: hours spent rise first, and with a safe indication those asked do not fall",
          "[pattern]") {
  struct Hours {
    double spent = 0;  ///< of professionals, a week in the first half year
    double asked = 0;  ///< in force or said to be missing, in the last quarter of the year
  };
  const auto hours = [](std::uint64_t luck, const Measures& measures, bool safe) {
    PatternTown town(family, luck);
    Hours h;
    for (int week = 1; week <= 52; ++week) {
      ClientRecord& client = town.network.client("Ans");
      Indication& guidance = client.indications[at(Product::guidance)];
      if (!safe && week == 39) {  // looked at again: what the network gives is taken off
        const int helped = std::min(total(client.informal), guidance.granted.value);
        guidance.granted = guidance.in_force = guidance.granted - Minutes{helped};
      }
      week_with(town, measures);
      h.spent += week <= 26 ? guidance.delivered.value / 60.0 / 26.0 : 0.0;
      h.asked += week > 39 ? (guidance.in_force.value + client.reported.value) / 60.0 / 13.0 : 0.0;
    }
    return h;
  };
  const std::vector<MethodSpec> m{taken_by_all(network_method())};
  const Measures with{.policy = {}, .chosen = choice(m)};
  const auto changes = [&](bool safe) {
    struct {
      Mean spent, fall;
    } c;
    for (std::uint64_t luck = 1; luck <= 600; ++luck) {
      const Hours a = hours(luck, {}, safe), b = hours(luck, with, safe);
      c.spent.add(b.spent - a.spent);
      c.fall.add(a.asked - b.asked);
    }
    return c;
  };
  const auto on = changes(true), off = changes(false);
  note("PT8", "hours of professionals a week more in the first half year", "", on.spent);
  note("PT8", "hours in force or asked for that a method takes away in a year", "a safe indication",
       on.fall, off.fall);
  CHECK(on.spent.z() > sure);
  CHECK(on.fall.value() < 0.1 * 4);  // of the four hours: hardly
  CHECK(off.fall.z() > sure);
  CHECK(on.fall.value() < 0.5 * off.fall.value());
}

namespace {

/// A daughter who cares for her mother with dementia, more hours for one than for another.
std::string daughter(std::uint64_t luck) {
  const int hours = 6 + static_cast<int>(luck % 13);
  return "client Ans 82 f dementia " + std::to_string(hours + 4) + R"(h
    Ans -child close 0.7 gives )" +
         std::to_string(hours) + R"(h- Bea 50 works 24h
    Ans -other_kin close 0.5 dormant- Fem 60
    Ans -neighbour close 0.4- Els 61
  person Vera 60 f volunteer
  person Wim 64 m volunteer
)";
}

MethodSpec respite_method() {
  MethodSpec m = taken_by_all(network_method());
  m.id = "ontmoetingscentrum_dagsocieteit";
  m.funnel.clear();
  m.sessions = 26;
  m.interval = 1;
  m.wait = 6;
  m.steps = {step("respite", 4)};
  m.steps[0].until = 1;
  m.steps[0].on = On::carer;
  return m;
}

using Switch = void (*)(ModelParameters&);

double strain_after(std::uint64_t luck, const Measures& measures, Switch off) {
  PatternTown town(daughter(luck), luck);
  off(town.parameters);
  for (int week = 1; week <= 52; ++week) {
    week_with(town, measures);
  }
  return static_cast<double>(town.network.carer("Bea").strain);
}

/// Trials of so many in each arm; each person in one arm only.
struct Trials {
  Mean no_effect;  ///< 1 for each trial whose 95 % interval holds zero
  Mean size;       ///< of the effect, in spreads
};

template <class F>
Trials trials(int how_many, int arm, F&& outcome) {
  Trials all;
  std::uint64_t luck = 0;
  for (int t = 0; t < how_many; ++t) {
    std::array<Mean, 2> arms;
    for (int i = 0; i < arm; ++i) {
      for (const bool treated : {false, true}) {
        arms[treated ? 1 : 0].add(outcome(++luck, treated));
      }
    }
    const auto variance = [&](const Mean& m) {
      return (m.squares - m.sum * m.sum / m.n) / (m.n - 1);
    };
    const double difference = arms[1].value() - arms[0].value();
    const double pooled = (variance(arms[0]) + variance(arms[1])) / 2;
    all.no_effect.add(std::abs(difference) < 1.96 * std::sqrt(2 * pooled / arm) ? 1 : 0);
    all.size.add(difference / std::sqrt(pooled));
  }
  return all;
}

}  // namespace

TEST_CASE("PT11: most trials of respite of the published size find no effect on burden",
          "[pattern]") {
  // Four trials with 753 carers: 94 in each arm.
  const std::vector<MethodSpec> m{respite_method()};
  const Measures with{.policy = {}, .chosen = choice(m)};
  const auto respite = [&](Switch off) {
    return trials(24, 94, [&](std::uint64_t luck, bool treated) {
      return strain_after(luck, treated ? with : Measures{}, off);
    });
  };
  const Trials on = respite([](ModelParameters&) {});
  // What fell free is not asked of her again: most of why it does so little.
  const Trials not_again = respite([](ModelParameters& p) { p.choose_whom.per_week = 0; });
  // Hours do not wear, and who helps along does not lighten worry: nothing is left to be relieved.
  const Trials no_load = respite([](ModelParameters& p) {
    p.build_strain.build = p.build_strain.within = p.build_strain.shared = 0;
  });
  note("PT11", "share of trials of respite that find no effect on strain",
       "hours that fall free are asked for again", on.no_effect, not_again.no_effect);
  note("PT11", "effect of respite on strain, in spreads between people",
       "load wears, company lightens", on.size, no_load.size);
  CHECK(on.no_effect.value() >= 0.6);
  CHECK(not_again.no_effect.value() < 0.6);
  CHECK(on.size.z() < -sure);
  CHECK(on.size.value() > -0.35);  // small
  CHECK(no_load.size.value() > 0.5 * on.size.value());
}
