// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/stay_in_touch.hpp"

#include "model/formal/staff.hpp"
#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::size_t left_product = at(Product::guidance);

/// Clients who lost half of their guidance; with or without somebody who still looks in.
struct AfterLoss : QuietTown {
  AfterLoss(bool contact, bool told, std::string_view off, const char* need = "chronic 4h")
      : QuietTown(
            copies(40, "client A# 60 f " + std::string(need) +
                           "\nprofessional P# guidance 20h\nindication A# guidance 4h P#\n")) {
    parameters.answer_request.base = -certain;
    population.products[left_product].hours = 10;
    parameters.stay_in_touch = {};
    parameters.stay_in_touch.slides = 0.5;
    switch_off(parameters, off);
    for (int i = 0; i < 40; ++i) {
      ClientRecord& client = network.client("A" + std::to_string(i));
      client.indications[left_product].in_force = Minutes{120};
      client.self_trust = 0.6F;
      client.say = 0.9F;
      set_way(client, Way::lost);
      if (contact) {
        set_way(client, Way::contact);
      }
      if (told) {
        set_way(client, Way::told);
      }
    }
  }
  int came_back() {
    int count = 0;
    for (const ClientRecord& client : network.world.clients) {
      count += has_term(client.terms[left_product], Term::came_back) ? 1 : 0;
    }
    return count;
  }
  double trust() {
    double sum = 0;
    for (const ClientRecord& client : network.world.clients) {
      sum += static_cast<double>(client.self_trust);
    }
    return sum / 40;
  }
};

int looked_in_on(double usual) {
  AfterLoss town(false, false, "");
  town.parameters.stay_in_touch.usual = usual;
  town.weeks(8);
  int count = 0;
  for (const ClientRecord& client : town.network.world.clients) {
    count += on_way(client, Way::contact) ? 1 : 0;
  }
  return count;
}

double trust_after_stay(bool contact, bool told, std::string_view off) {
  AfterLoss town(contact, told, off);
  town.weeks(52);
  return town.trust();
}

int back_after(bool contact, std::string_view off, const char* need = "chronic 4h") {
  AfterLoss town(contact, false, off, need);
  town.weeks(30);
  return town.came_back();
}

}  // namespace

TEST_CASE("after letting go things slide back, slower with somebody who looks in",
          "[model][formal]") {
  CHECK(trust_after_stay(false, false, "") < trust_after_stay(true, false, "") - 0.05);
  CHECK(trust_after_stay(false, false, "touch") == Approx(trust_after_stay(true, false, "touch")));
  CHECK(trust_after_stay(true, false, "") < trust_after_stay(true, false, "touch"));
}

TEST_CASE("withdrawal holds when the client agreed to it", "[model][formal]") {
  CHECK(trust_after_stay(false, true, "") > trust_after_stay(false, false, "") + 0.03);
  CHECK(trust_after_stay(false, true, "touch") == Approx(trust_after_stay(false, false, "touch")));
}

TEST_CASE("a safety net: where it goes wrong and somebody looks in, help comes back",
          "[model][formal]") {
  CHECK(back_after(true, "") > 30);
  CHECK(back_after(false, "") == 0);
  CHECK(back_after(true, "touch") == 0);
}

TEST_CASE("who needs support for good gets it back sooner", "[model][formal]") {
  // A quarter of need came to lack; the threshold lies above it, but for lasting limitations not.
  const StayInTouch p{.lacks = 0.3};
  const Draw draw({1, 0}, decision("test"), Key{1}, Week{1});
  const StayInTouch sure{.lacks = 0.3, .sees = 1};
  CHECK(comes_back(sure, 0.25, true, 0.6, draw, 0));
  CHECK_FALSE(comes_back(sure, 0.25, false, 0.6, draw, 0));
  CHECK(lasting_need(Limitation::intellectual));
  CHECK_FALSE(lasting_need(Limitation::psychiatric));
  ModelParameters off;
  switch_off(off, "touch");
  CHECK_FALSE(comes_back(off.stay_in_touch, 1, true, 1, draw, 0));
  CHECK(slide(p, true, 0) < slide(p, false, 0));
}

TEST_CASE("who finished can come back: help that ended on its date returns", "[model][formal]") {
  const auto helped_again = [](bool contact, std::string_view off) {
    AfterLoss town(contact, true, off);
    for (int i = 0; i < 40; ++i) {
      end_indication(town.network.world, town.network.client("A" + std::to_string(i)),
                     Product::guidance);
    }
    town.weeks(40);
    int count = 0;
    for (const ClientRecord& client : town.network.world.clients) {
      count += client.indications[left_product].granted.value > 0 ? 1 : 0;
    }
    return count;
  };
  CHECK(helped_again(true, "") > 30);
  CHECK(helped_again(false, "") == 0);
  CHECK(helped_again(true, "touch") == 0);
}

TEST_CASE("where looking in is usual a share of those who lost help has it, as the bill knows",
          "[model][formal]") {
  CHECK(looked_in_on(0) == 0);
  const int some = looked_in_on(0.5);
  CHECK(some > 8);
  CHECK(some < 32);
  CHECK(looked_in_on(1) == 40);
}
