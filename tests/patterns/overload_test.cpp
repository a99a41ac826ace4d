// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>

#include "patterns/pattern.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// Most strain in two years of whoever it is.
double worst_strain(PatternTown& town, const char* who) {
  double worst = 0;
  for (int week = 0; week < 104; ++week) {
    town.weeks();
    if (town.world().persons.carer[town.network[who].index()].valid()) {
      worst = std::max(worst, static_cast<double>(town.network.carer(who).strain));
    }
  }
  return worst;
}

}  // namespace

TEST_CASE("PT2: with equal requests family gets overloaded more than volunteers", "[pattern]") {
  // How much more strained the daughter of the one client gets than the volunteer of the other.
  const auto more = [](std::string_view off) {
    return over_lucks(60, [&](std::uint64_t luck) {
      const auto worst = [&](const char* kind) {
        PatternTown town("client Ans 80 f somatic 40h\n  Ans -" + std::string(kind) +
                             " close 0.8 gives 2h- Bea 50 works 24h\n",
                         luck, off);
        town.parameters.answer_request.kin_norm = 0;  // both are as ready to say yes
        return worst_strain(town, "Bea");
      };
      return worst("child") - worst("volunteer");
    });
  };
  const Mean on = more(""), off = more("limits");
  note("PT2", "worst strain of a child above that of a volunteer", "limits", on, off);
  CHECK(on.z() > sure);
  CHECK(on.value() > 0.1);
  CHECK(off.value() < 0.5 * on.value());
}

TEST_CASE("PT3: informal first and volunteers last lays the load on few who are close",
          "[pattern]") {
  constexpr std::string_view text = R"(
    client Ans 80 f somatic 16h
      Ans -child close 0.9- Bea 50
      Ans -child close 0.7- Cor 52
      Ans -neighbour close 0.5- Dirk 60
      Ans -volunteer close 0.5- Eva 60
      Ans -volunteer close 0.5- Fien 60
  )";
  struct Shares {
    double children = 0, volunteers = 0, strain = 0;
  };
  const auto after_two_years = [&](std::uint64_t luck, std::string_view off) {
    PatternTown town(text, luck, off);
    Shares shares;
    double all = 0;
    for (int week = 0; week < 104; ++week) {
      town.weeks();
      for (const char* name : {"Bea", "Cor", "Dirk", "Eva", "Fien"}) {
        const double minutes = town.network.given(name, "Ans");
        all += minutes;
        shares.children += name[0] == 'B' || name[0] == 'C' ? minutes : 0;
        shares.volunteers += name[0] == 'E' || name[0] == 'F' ? minutes : 0;
      }
      for (const CarerRecord& carer : town.world().carers) {
        shares.strain = std::max(shares.strain, static_cast<double>(carer.strain));
      }
    }
    if (all > 0) {
      shares.children /= all;
      shares.volunteers /= all;
    }
    return shares;
  };
  const auto by_order = [&](double Shares::* what) {
    return over_lucks(400, [&](std::uint64_t luck) {
      return after_two_years(luck, "").*what - after_two_years(luck, "order").*what;
    });
  };
  const Mean children = by_order(&Shares::children), strain = by_order(&Shares::strain);
  const Mean volunteers = by_order(&Shares::volunteers);
  note("PT3", "share of all help by the two children: what the order adds", "order", children);
  note("PT3", "share of all help by volunteers, the same", "order", volunteers);
  note("PT3", "strain of the most strained helper, the same", "order", strain);
  CHECK(children.z() > sure);
  CHECK(volunteers.z() < -sure);
  CHECK(strain.z() > sure);
}

TEST_CASE("PT10: who depends on one helper is left alone sooner than who has three", "[pattern]") {
  constexpr std::string_view one = R"(
    client Ans 80 f somatic 21h
      Ans -child close 0.8 gives 21h- Bea 50 works 32h
  )";
  constexpr std::string_view three = R"(
    client Ans 80 f somatic 21h
      Ans -child close 0.8 gives 7h- Bea 50 works 32h
      Ans -child close 0.8 gives 7h- Cor 51 works 32h
      Ans -child close 0.8 gives 7h- Dora 52 works 32h
  )";
  // Weeks out of 208 in which nobody helps.
  const auto alone = [](std::string_view text, std::uint64_t luck, std::string_view off) {
    PatternTown town(text, luck, off);
    int weeks = 0;
    for (int week = 0; week < 208; ++week) {
      town.weeks();
      weeks += town.network.client("Ans").first_link.valid() ? 0 : 1;
    }
    return static_cast<double>(weeks);
  };
  const auto more = [&](std::string_view off) {
    return over_lucks(
        60, [&](std::uint64_t luck) { return alone(one, luck, off) - alone(three, luck, off); });
  };
  const Mean on = more(""), off = more("wear");
  note("PT10", "weeks of four years without help, with one helper above those with three", "wear",
       on, off);
  CHECK(on.z() > sure);
  CHECK(off.value() < 0.5 * on.value());
}

TEST_CASE("PT12: blows that fall together make more helpers stop than the same blows apart",
          "[pattern]") {
  constexpr std::string_view text = R"(
    client Ans 80 f somatic 24h
      Ans -child close 0.8 gives 8h- Bea 50
      Ans -child close 0.8 gives 8h- Cor 51
      Ans -child close 0.8 gives 8h- Dora 52
      Ans -child close 0.8 gives 8h- Ed 53
  )";
  // Three of four children are ill for half a year, at once or one after another. Helpers who
  // stopped, worn out, in three years.
  const auto stopped = [&](bool together, std::uint64_t luck, std::string_view off) {
    PatternTown town(text, luck, off);
    int count = 0;
    for (int week = 0; week < 156; ++week) {
      int turn = 0;
      for (const char* who : {"Bea", "Cor", "Dora"}) {
        if (week == (together ? 4 : 4 + 40 * turn)) {
          town.world().persons.ill_until[town.network[who].index()] = town.world().week.value + 27;
        }
        ++turn;
      }
      town.weeks();
      count += static_cast<int>(std::ranges::count_if(town.world().events, [](const Event& e) {
        return e.kind == EventKind::quit && e.cause == Cause::strain;
      }));
    }
    return static_cast<double>(count);
  };
  const auto more = [&](std::string_view off) {
    return over_lucks(3000, [&](std::uint64_t luck) {
      return stopped(true, luck, off) - stopped(false, luck, off);
    });
  };
  const Mean on = more(""), off = more("wear");
  note("PT12", "helpers worn out by blows together above those by the same blows apart", "wear", on,
       off);
  CHECK(on.z() > sure);
  CHECK(off.value() == 0);
}
