// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Each primitive on a drawn little network: what is different afterwards, and that nothing else is.
#include <algorithm>
#include <functional>
#include <regex>
#include <set>
#include <string>

#include "methods/made_method.hpp"
#include "methods/primitives/around.hpp"
#include "population/aids.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view street = R"(
  client Ans 70 f dementia 12h
    Ans -child gives 6h close 0.8- Bea 45
    Ans -sibling gives 1h close 0.6- Cor 66
    Ans -friend close 0.6- Dirk 68
    Ans -neighbour close 0.4- Els 60 volunteer
    Ans -other_kin close 0.6 dormant- Fem 60
    Ans -acquaintance close 0.35- Gijs 65
  person Vera 55 f volunteer
  person Wim 64 m
  professional Petra guidance 20h
  indication Ans guidance 4h Petra
)";

DrawnNetwork town(std::uint64_t luck = 1) {
  DrawnNetwork t = drawn(street, {luck, 0});
  World& w = t.world;
  ++w.week;
  ClientRecord& client = t.client("Ans");
  client.unmet[at(Channel::practical)] = Minutes{240};
  client.unmet[at(Channel::company)] = Minutes{120};
  client.guard = 0.4F;
  client.burden = 0.4F;
  client.pent_up = 0.4F;
  t.carer("Bea").strain = 0.5F;
  t.carer("Bea").resilience = 1;
  t.carer("Bea").expects = 0.6F;
  t.carer("Bea").saw = 0.4F;
  w.persons.widowed[t["Ans"].index()] = w.week.value - 20;
  w.persons.hard_until[t["Ans"].index()] = w.week.value + 20;
  Tie& dirk = w.ties.columns.row[t.tie("Ans", "Dirk").index()];
  dirk.balance = 10;
  Tie& gijs = w.ties.columns.row[t.tie("Ans", "Gijs").index()];
  gijs.valence = Valence::harmful;
  gijs.contacts = 2;
  if (w.street_level.empty()) {
    w.street_level.assign(w.streets.size(), 0.5F);
  }
  return t;
}

const Primitive& named(std::string_view id) {
  const auto found = primitive_named(id);
  REQUIRE(found);
  return primitives()[*found];
}

/// Does it to somebody, with the size that always works, and gives back the world.
DrawnNetwork done(std::string_view id, std::string_view to = "Ans", double size = -1,
                  std::uint64_t luck = 1, const std::function<void(DrawnNetwork&, Act&)>& before = {}) {
  DrawnNetwork t = town(luck);
  const Primitive& p = named(id);
  Act act{.world = t.world,
          .person = t[to],
          .client = client_around(t.world, t[to]),
          .by = {},
          .group = {},
          .circle = {},
          .step = Key{7},
          .size = size < 0 ? p.high : size,
          .channel = {},
          .weeks = 26};
  if (before) {
    before(t, act);
  }
  const auto hashes = part_hashes(t.world);
  p.act(act, t[to]);
  const auto beside = written_beside(hashes, part_hashes(t.world), p.writes);
  INFO(id);
  if (beside) {
    FAIL_CHECK(part_names[static_cast<std::size_t>(*beside)].code);
  }
  return t;
}

double closeness(DrawnNetwork& t, const char* a, const char* b) {
  return static_cast<double>(t.world.ties.columns.row[t.tie(a, b).index()].closeness);
}

}  // namespace

TEST_CASE("every primitive has a name, a sentence in two languages and sizes that make sense",
          "[methods][primitives]") {
  std::set<std::string_view> ids;
  for (const Primitive& p : primitives()) {
    CAPTURE(p.id);
    CHECK(ids.insert(p.id).second);
    CHECK(std::regex_match(std::string(p.id), std::regex("[a-z_]+")));
    CHECK(p.what.nl.size() > 20);
    CHECK(p.what.en.size() > 20);
    CHECK(p.what.nl != p.what.en);
    CHECK(p.what.nl.back() == '.');
    CHECK_FALSE(p.unit.nl.empty());
    CHECK_FALSE(p.unit.en.empty());
    CHECK(p.usual >= p.low);
    CHECK(p.usual <= p.high);
    CHECK(p.act != nullptr);
  }
}

TEST_CASE("whatever its size and to whom it is done, a primitive writes only what it declares",
          "[methods][primitives]") {
  for (const Primitive& p : primitives()) {
    for (const char* who : {"Ans", "Bea", "Dirk", "Wim"}) {
      for (const double size : {p.low, p.usual, p.high}) {
        CAPTURE(p.id, who, size);
        const DrawnNetwork t = done(p.id, who, size, 3);
        CHECK(t.world.hash() != 0);
      }
    }
  }
}

TEST_CASE("looking alone changes nothing", "[methods][primitives]") {
  CHECK(done("view").world.hash() == town().world.hash());
}

TEST_CASE("primitives on the mind of a client", "[methods][primitives]") {
  CHECK(done("awareness", "Ans", 0.5).client("Ans").recalled > 100);
  CHECK(has_aid(done("awareness", "Wim").world.persons, town()["Wim"], Aid::contact_list));
  CHECK(knows(done("goals").client("Ans"), Known::wish));
  CHECK(knows(done("info").client("Ans"), Known::services));
  CHECK(knows(done("info", "Bea").client("Ans"), Known::services));
  CHECK(done("esteem", "Ans", 0.5).client("Ans").self_trust == Approx(0.75));
  CHECK(done("control", "Ans", 0.5).client("Ans").own_direction == Approx(0.85));
  CHECK(done("ask_threshold", "Ans", 0.3).client("Ans").shyness_shift == Approx(-0.3));
  CHECK(done("accept_threshold", "Ans", 0.5).client("Ans").guard == Approx(0.2));
  CHECK(done("prepare", "Ans", 0.8).client("Ans").prepared > 200);
  CHECK(done("hurt", "Ans", 0.5).client("Ans").guard == Approx(0.7));
  CHECK(done("hurt", "Ans", 0.5).carer("Bea").strain > 0.5F);
  CHECK(done("relief", "Ans", 0.5).client("Ans").pent_up == Approx(0.2));
  {
    DrawnNetwork t = done("skill", "Ans", 0.5);
    CHECK(t.world.persons.trait(t["Ans"], Trait::social_skill) == Approx(0.75));
  }
  {
    DrawnNetwork t = done("expectations", "Ans");
    CHECK(has_aid(t.world.persons, t["Ans"], Aid::kind_eye));
  }
  {
    DrawnNetwork t = done("grief", "Ans", 0.5);
    CHECK(t.world.persons.widowed[t["Ans"].index()] == t.world.week.value - 20 - 78);
    CHECK(t.world.persons.hard_until[t["Ans"].index()] == t.world.week.value + 10);
  }
}

TEST_CASE("loneliness is moved by what it comes from", "[methods][primitives]") {
  const auto contacts = [](DrawnNetwork t) {
    double sum = 0;
    for (const Arc arc : t.world.ties.of(t["Ans"])) {
      sum += static_cast<double>(t.world.ties.columns.row[arc.tie.index()].contacts);
    }
    return sum;
  };
  CHECK(contacts(done("lonely_social", "Ans", 0.5)) == Approx(contacts(town()) + 1.0));
  DrawnNetwork before = town(), after = done("lonely_emotional", "Ans", 0.5);
  CHECK(closeness(after, "Ans", "Bea") > closeness(before, "Ans", "Bea"));
  DrawnNetwork useful = done("lonely_existential", "Wim");
  CHECK(useful.world.persons.volunteer[useful["Wim"].index()] == 1);
}

TEST_CASE("primitives on ties", "[methods][primitives]") {
  DrawnNetwork t = done("tie_new");
  CHECK(t.world.ties.size() == town().world.ties.size() + 1);
  CHECK(t.happened(EventKind::tie_made, "Ans"));

  DrawnNetwork buddy = done("tie_temporary", "Ans", 2);
  REQUIRE(buddy.help("Vera", "Ans") != nullptr);
  CHECK(buddy.help("Vera", "Ans")->as_volunteer == 1);
  CHECK(buddy.help("Vera", "Ans")->until == buddy.world.week.value + 26);
  CHECK(buddy.agreed("Vera", "Ans") == 120);

  DrawnNetwork woken = done("tie_reactivate", "Ans", 0.25);
  CHECK(woken.world.ties.columns.row[woken.tie("Ans", "Fem").index()].state == TieState::active);

  DrawnNetwork mended = done("tie_reactivate", "Ans", 0.25, 1, [](DrawnNetwork& d, Act&) {
    d.world.ties.columns.row[d.tie("Ans", "Fem").index()].state = TieState::broken;
  });
  const Tie& fem = mended.world.ties.columns.row[mended.tie("Ans", "Fem").index()];
  CHECK(fem.state == TieState::broken);
  CHECK(fem.is(TieMark::mediator));

  DrawnNetwork apart = done("tie_distance", "Ans", 0.5);
  CHECK(apart.world.ties.columns.row[apart.tie("Ans", "Gijs").index()].contacts == Approx(1.0));
  DrawnNetwork cut = done("tie_cut");
  CHECK(cut.world.ties.columns.row[cut.tie("Ans", "Gijs").index()].state == TieState::broken);
  CHECK(has_aid(cut.world.persons, cut["Ans"], Aid::missing));

  DrawnNetwork even = done("tie_balance", "Ans", 0.5);
  CHECK(even.world.ties.columns.row[even.tie("Ans", "Dirk").index()].balance == Approx(5.0));
  DrawnNetwork role = done("tie_role");
  CHECK(role.world.ties.columns.row[role.tie("Ans", "Bea").index()].is(TieMark::own_plan));
  DrawnNetwork met = done("alter_alter", "Ans", 0.25);
  CHECK(met.world.ties.size() == town().world.ties.size() + 1);
  DrawnNetwork matched = done("match", "Ans", 2);
  CHECK(matched.agreed("Vera", "Ans") == 120);
  DrawnNetwork closer = done("tie_strengthen", "Bea", 0.5);
  CHECK(closeness(closer, "Ans", "Bea") > 0.85);
}

TEST_CASE("primitives on asking and being asked", "[methods][primitives]") {
  DrawnNetwork t = done("offer_threshold", "Ans", 0.5);
  CHECK(t.world.persons.trait(t["Bea"], Trait::altruism) == Approx(0.75));
  CHECK(t.world.persons.trait(t["Wim"], Trait::altruism) == Approx(0.5));
  CHECK(done("bystander_skill", "Ans", 0.5).help("Bea", "Ans")->taught > 100);
  CHECK(done("carer_found", "Bea").carer("Bea").found == 1);
}

TEST_CASE("primitives on circles: they form, plan, hand tasks out and run themselves",
          "[methods][primitives]") {
  DrawnNetwork t = town();
  Act act{.world = t.world, .person = t["Ans"], .client = t["Ans"], .by = {}, .group = {},
          .circle = {}, .step = Key{7}, .size = 6, .channel = {}, .weeks = 26};
  int formed = 0;
  for (std::uint64_t luck = 1; luck <= 40 && !act.circle.valid(); ++luck) {
    t.world.luck = {luck, 0};
    named("circle_create").act(act, t["Ans"]);
    formed = act.circle.valid() ? 1 : 0;
  }
  REQUIRE(formed == 1);
  CHECK(t.world.support_circles[act.circle.index()].phase == CirclePhase::forming);
  int minutes = 0;
  act.size = 2;
  for (std::uint64_t luck = 1; luck <= 40 && minutes == 0; ++luck) {
    t.world.luck = {luck, 0};
    named("circle_plan").act(act, t["Ans"]);
    for (const PlanItem& item : t.world.support_circles[act.circle.index()].items) {
      minutes += item.by.valid() ? item.minutes : 0;
    }
  }
  CHECK(minutes > 0);
  CHECK(minutes <= 180);
  CHECK(t.world.support_circles[act.circle.index()].phase == CirclePhase::meeting);
  act.size = 1;
  named("circle_self_run").act(act, t["Ans"]);
  CHECK(t.world.support_circles[act.circle.index()].phase == CirclePhase::self_running);
}

TEST_CASE("primitives on what carers carry", "[methods][primitives]") {
  int shared = 0;
  for (std::uint64_t luck = 1; luck <= 30; ++luck) {
    DrawnNetwork t = done("load_share", "Bea", 2, luck);
    const int bea = t.agreed("Bea", "Ans");
    int all = bea;
    for (const char* name : {"Cor", "Dirk", "Els", "Gijs"}) {
      all += t.agreed(name, "Ans");
    }
    CHECK(all == 7 * 60);  // handed over, not made or lost
    shared += bea < 6 * 60 ? 1 : 0;
  }
  CHECK(shared > 5);
  CHECK(done("load", "Bea", 2).carer("Bea").arranging == -120);
  CHECK(done("strength", "Bea", 0.1).carer("Bea").resilience == Approx(1.1));
  CHECK(done("relief", "Bea", 0.5).carer("Bea").strain == Approx(0.25));
  DrawnNetwork t = done("respite", "Bea", 2);
  CHECK(t.agreed("Bea", "Ans") == 4 * 60);
  CHECK(t.agreed("Fem", "Ans") + t.agreed("Vera", "Ans") == 2 * 60);
  CHECK(t.carer("Bea").relieved == t.world.week.value);
  CHECK(done("coordination").help("Bea", "Ans")->agenda == 1);
}

TEST_CASE("primitives on professionals", "[methods][primitives]") {
  const auto granted = [](DrawnNetwork t) {
    return t.client("Ans").indications[at(Product::guidance)].granted.value;
  };
  CHECK(granted(done("professional_hours_less", "Ans", 0.25)) == 180);
  CHECK(granted(done("professional_hours_more", "Ans", 0.25)) == 300);
  DrawnNetwork gone = done("professional_exit");
  CHECK(granted(gone) == 0);
  CHECK_FALSE(gone.tie("Ans", "Petra").valid());
  CHECK(on_way(gone.client("Ans"), Way::lost));
  CHECK(done("professional_stance", "Ans", 0.5).world.professionals[0].learned > 30000);
  CHECK(done("professional_trust", "Ans", 0.5).carer("Bea").trust == Approx(0.75));
}

TEST_CASE("primitives on the street", "[methods][primitives]") {
  DrawnNetwork t = town();
  const std::uint32_t where = t.world.persons.street[t["Ans"].index()];
  if (where != no_street) {
    DrawnNetwork level = done("street_level", "Ans", 0.5);
    CHECK(level.world.street_level[where] == Approx(0.75));
    DrawnNetwork open = done("host_openness", "Ans", 0.5);
    CHECK(open.world.persons.trait(open["Ans"], Trait::privacy) == Approx(0.25));
  }
  DrawnNetwork place = done("place_new", "Ans", 1, 1, [](DrawnNetwork& d, Act&) {
    d.world.neighbourhoods.assign(1, {});
    d.world.persons.neighbourhood.assign(d.world.persons.size(), 0);
  });
  CHECK(place.world.neighbourhoods[0].place == PlaceKind::mixed);
  CHECK(place.world.neighbourhoods[0].run_by == RunBy::residents);
}
