// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "policy/withdraw.hpp"

#include <algorithm>
#include <vector>

#include "support/catch.hpp"
#include "support/drawn_network.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::size_t guidance = at(Product::guidance);

DrawnNetwork ans_and_wim() {
  return drawn(R"(
    client Ans 80 f somatic 10h
    client Wim 84 m somatic 10h
    indication Ans guidance 4h
    indication Ans domestic_help 2h
    indication Wim guidance 2h
  )");
}

/// One week on: the calendar and the policy step.
void pass(DrawnNetwork& town, const std::vector<Withdrawal>& policy) {
  ++town.world.week;
  town.world.events.clear();
  withdraw(town.world, policy);
}

int in_force(DrawnNetwork& town, const char* name, Product product = Product::guidance) {
  return town.client(name).indications[at(product)].in_force.value;
}

}  // namespace

TEST_CASE("30 percent less guidance from week 26, with notice and taper, week by week",
          "[policy]") {
  DrawnNetwork town = ans_and_wim();
  const std::vector<Withdrawal> policy{
      {.product = Product::guidance, .change = -0.3, .from = Week{26}, .notice = 4, .taper = 3}};
  for (int week = 1; week <= 40; ++week) {
    pass(town, policy);
    CAPTURE(week);
    const int expected = week <= 26 ? 240 : week == 27 ? 216 : week == 28 ? 192 : 168;
    CHECK(in_force(town, "Ans") == expected);
    CHECK(in_force(town, "Wim") * 2 == expected);
    CHECK(in_force(town, "Ans", Product::domestic_help) == 120);
    // What is still to go, from four weeks before until the last step.
    CHECK(town.client("Ans").announced.value == (week < 23 ? 0 : expected - 168));
    CHECK(town.happened(EventKind::cut_announced, "Ans") == (week == 23));
    CHECK(town.happened(EventKind::hours_cut, "Ans") == (week == 27));
    CHECK(town.client("Ans").indications[guidance].granted == Minutes{240});
  }
}

TEST_CASE("a change of nothing leaves everything as it was, bit for bit", "[policy]") {
  DrawnNetwork plain = ans_and_wim(), changed = ans_and_wim();
  const std::vector<Withdrawal> nothing{{.product = Product::guidance,
                                         .change = 0,
                                         .from = Week{26},
                                         .notice = 8,
                                         .taper = 6,
                                         .reach = Reach::all}};
  for (int week = 1; week <= 60; ++week) {
    pass(plain, {});
    pass(changed, nothing);
    CHECK(plain.world.hash() == changed.world.hash());
    CHECK(changed.world.events.empty());
  }
}

TEST_CASE("until it is announced or begins a cut changes nothing at all", "[policy]") {
  DrawnNetwork plain = ans_and_wim(), cut = ans_and_wim();
  const std::vector<Withdrawal> policy{
      {.product = Product::guidance, .change = -0.5, .from = Week{26}, .notice = 8}};
  for (int week = 1; week <= 18; ++week) {
    pass(plain, {});
    pass(cut, policy);
    CHECK(plain.world.hash() == cut.world.hash());
  }
  pass(plain, {});
  pass(cut, policy);
  CHECK(plain.world.hash() != cut.world.hash());
}

TEST_CASE("a cut reaches running or new indications or both", "[policy]") {
  for (const Reach reach : {Reach::existing, Reach::newcomers, Reach::all}) {
    DrawnNetwork town = ans_and_wim();
    town.client("Wim").indications[guidance].start = 30;
    const std::vector<Withdrawal> policy{
        {.product = Product::guidance, .change = -0.5, .from = Week{26}, .reach = reach}};
    town.world.week = Week{39};
    pass(town, policy);
    CHECK(in_force(town, "Ans") == (reach == Reach::newcomers ? 240 : 120));
    CHECK(in_force(town, "Wim") == (reach == Reach::existing ? 120 : 60));
  }
}

TEST_CASE("two cuts of the same product follow one another: half of half", "[policy]") {
  DrawnNetwork town = ans_and_wim();
  const std::vector<Withdrawal> policy{
      {.product = Product::guidance, .change = -0.5, .from = Week{10}},
      {.product = Product::guidance, .change = -0.5, .from = Week{20}, .notice = 5}};
  while (town.world.week < Week{15}) {
    pass(town, policy);
  }
  CHECK(in_force(town, "Ans") == 120);
  pass(town, policy);
  CHECK(town.client("Ans").announced == Minutes{60});
  while (town.world.week < Week{21}) {
    pass(town, policy);
  }
  CHECK(in_force(town, "Ans") == 60);
  CHECK(town.client("Ans").announced == Minutes{0});
}

TEST_CASE("a cut of everything leaves nothing, and an increase gives more and is no announced loss",
          "[policy]") {
  DrawnNetwork town = ans_and_wim();
  town.world.week = Week{26};
  pass(town, {{.product = Product::guidance, .change = -1, .from = Week{26}}});
  CHECK(in_force(town, "Ans") == 0);
  town.world.week = Week{26};
  pass(town, {{.product = Product::guidance, .change = 0.25, .from = Week{26}, .notice = 8}});
  CHECK(in_force(town, "Ans") == 300);
  CHECK(town.client("Ans").announced == Minutes{0});
}

TEST_CASE("whole minutes, half away from zero, and a larger cut never leaves more", "[policy]") {
  int before = 240;
  for (int percent = 0; percent <= 100; ++percent) {
    DrawnNetwork town = ans_and_wim();
    town.world.week = Week{26};
    pass(town, {{.product = Product::guidance, .change = -percent / 100.0, .from = Week{26}}});
    CHECK(in_force(town, "Ans") == round_half_away(240 * (1.0 - percent / 100.0)));
    CHECK(in_force(town, "Ans") <= before);
    before = in_force(town, "Ans");
  }
}

TEST_CASE("who is admitted or needs no more care is left alone", "[policy]") {
  DrawnNetwork town = ans_and_wim();
  town.client("Ans").institution = 1;
  town.client("Wim").open = 0;
  town.world.week = Week{26};
  pass(town, {{.product = Product::guidance, .change = -0.5, .from = Week{26}}});
  CHECK(in_force(town, "Ans") == 240);
  CHECK(in_force(town, "Wim") == 120);
  CHECK(town.world.events.empty());
}

TEST_CASE("a cut at the review waits for each one's own review", "[policy]") {
  DrawnNetwork town = ans_and_wim();
  const std::vector<Withdrawal> policy{{.product = Product::guidance,
                                        .change = -0.5,
                                        .from = Week{10},
                                        .notice = 4,
                                        .moment = Moment::review}};
  for (int week = 1; week <= 20; ++week) {
    pass(town, policy);
    CHECK(in_force(town, "Ans") == 240);
    CHECK(town.happened(EventKind::cut_announced, "Ans") == (week == 7));
    CHECK(town.client("Ans").announced.value == (week < 7 ? 0 : 120));
    CHECK_FALSE(on_way(town.client("Ans"), Way::lost));
  }
  // What a review does, see formal/formal.
  const auto review = [](ClientRecord& client) {
    clear_term(client.terms[guidance], Term::awaits_review);
    set_term(client.terms[guidance], Term::reviewed);
  };
  review(town.client("Ans"));
  pass(town, policy);
  CHECK(in_force(town, "Ans") == 120);
  CHECK(in_force(town, "Wim") == 120);  // not reviewed yet: two hours
  CHECK(town.happened(EventKind::hours_cut, "Ans"));
  CHECK(on_way(town.client("Ans"), Way::lost));
  CHECK_FALSE(on_way(town.client("Wim"), Way::lost));
  pass(town, policy);
  CHECK(in_force(town, "Ans") == 120);
  CHECK_FALSE(town.happened(EventKind::hours_cut, "Ans"));
  CHECK(town.client("Ans").announced == Minutes{0});
}

TEST_CASE("what a cut promises stands with those it reaches, from the notice or the cut",
          "[policy]") {
  DrawnNetwork town = ans_and_wim();
  town.client("Wim").indications[guidance].start = 30;
  const std::vector<Withdrawal> policy{{.product = Product::guidance,
                                        .change = -0.5,
                                        .from = Week{26},
                                        .notice = 8,
                                        .aftercare = Aftercare::contact,
                                        .handover = Handover::person}};
  for (int week = 1; week <= 30; ++week) {
    pass(town, policy);
    const ClientRecord& ans = town.client("Ans");
    CAPTURE(week);
    CHECK(on_way(ans, Way::told) == (week >= 19));
    CHECK(on_way(ans, Way::person) == (week >= 19));
    CHECK(on_way(ans, Way::contact) == (week >= 19));
    CHECK(on_way(ans, Way::lost) == (week >= 27));
    CHECK(on_way(ans, Way::noticed_now) == (week == 19));
    CHECK(on_way(ans, Way::cut_now) == (week == 27));
    CHECK(town.client("Wim").ways == 0);
  }
}

TEST_CASE("where help came back the cut no longer holds", "[policy]") {
  DrawnNetwork town = ans_and_wim();
  const std::vector<Withdrawal> policy{
      {.product = Product::guidance, .change = -0.5, .from = Week{5}}};
  town.world.week = Week{9};
  pass(town, policy);
  CHECK(in_force(town, "Ans") == 120);
  set_term(town.client("Ans").terms[guidance], Term::came_back);
  pass(town, policy);
  CHECK(in_force(town, "Ans") == 240);
  CHECK(in_force(town, "Wim") == 60);
}
