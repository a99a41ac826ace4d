// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/staff.hpp"

#include "model/quiet.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::size_t guidance_staff = at(Product::guidance);

constexpr std::string_view petra_and_ans = R"(
  client Ans 80 f somatic 10h
  professional Petra guidance 24h
  indication Ans guidance 4h Petra
)";

}  // namespace

TEST_CASE("when a professional leaves, delivery stops until the post is filled",
          "[model][formal]") {
  // Also when it happens before week 0, in the warm-up.
  const int begin = GENERATE(0, -60);
  QuietTown town(petra_and_ans);
  DrawnNetwork& net = town.network;
  net.world.week = Week{begin};
  town.parameters.answer_request.base = -certain;
  town.weeks();
  CHECK(total(net.client("Ans").formal) == 240);

  // Petra leaves this week; the post stays empty for a drawn number of weeks.
  town.population.products[guidance_staff].turnover = 1e6;
  town.population.products[guidance_staff].vacancy_weeks = 5;
  town.weeks();
  town.population.products[guidance_staff].turnover = 0;
  CHECK(net.happened(EventKind::professional_left, "Ans", "Petra"));
  CHECK(total(net.client("Ans").formal) == 0);
  CHECK(total(net.client("Ans").unmet) == 600);
  CHECK_FALSE(net.tie("Ans", "Petra").valid());
  const std::int32_t filled = net.world.professionals[0].vacant_until;
  CHECK(filled > net.world.week.value);

  while (net.world.week.value + 1 < filled) {
    town.weeks();
    CHECK(total(net.client("Ans").formal) == 0);
  }
  town.weeks();
  CHECK(total(net.client("Ans").formal) == 240);
  const PersonId newcomer = net.client("Ans").indications[guidance_staff].professional;
  CHECK(newcomer != net["Petra"]);
  CHECK(net.world.persons.professional[newcomer.index()] == 1);
  CHECK(net.world.ties.between(net["Ans"], newcomer).valid());
  CHECK(net.happened(EventKind::professional_came, "Ans"));
}

TEST_CASE("a client who waits gets the professional with most room, and none beyond the room",
          "[model][formal]") {
  QuietTown town(R"(
    client Ans 80 f somatic 20h
    client Wim 80 m somatic 20h
    client Bea 80 f somatic 20h
    professional Petra guidance 6h
    professional Quinten guidance 9h
    professional Rosa domestic_help 40h
    indication Ans guidance 5h
    indication Wim guidance 5h
    indication Bea guidance 5h
  )");
  // Bea waits longest, then Ans, then Wim: rows and names do not count.
  town.network.client("Bea").indications[guidance_staff].start = -300;
  town.network.client("Ans").indications[guidance_staff].start = -200;
  town.weeks();
  const auto who = [&](const char* name) {
    return town.network.client(name).indications[guidance_staff].professional;
  };
  CHECK(who("Bea") == town.network["Quinten"]);
  CHECK(who("Ans") == town.network["Petra"]);
  CHECK_FALSE(who("Wim").valid());
  CHECK(town.network.world.professionals[0].booked == Minutes{300});
  CHECK(total(town.network.client("Wim").formal) == 0);
}

TEST_CASE("of two professionals with equal room the one with the lower key is chosen",
          "[model][formal]") {
  QuietTown town(R"(
    client Ans 80 f somatic 20h
    professional Petra guidance 6h
    professional Quinten guidance 6h
    indication Ans guidance 5h
  )");
  town.weeks();
  const World& w = town.network.world;
  const bool petra = w.key(town.network["Petra"]) < w.key(town.network["Quinten"]);
  CHECK(town.network.client("Ans").indications[guidance_staff].professional ==
        town.network[petra ? "Petra" : "Quinten"]);
}

TEST_CASE("professionals are never asked for help as if they were neighbours", "[model][formal]") {
  QuietTown town(petra_and_ans);
  town.weeks(10);  // Ans lacks six hours and asks every week
  for (const CarerRecord& carer : town.network.world.carers) {
    CHECK(town.network.world.persons.professional[carer.person.index()] == 0);
  }
  CHECK(town.network.world.links.empty());
}

TEST_CASE("enough waiting opens as many posts as they fill, in a village and in a country",
          "[model][formal]") {
  for (const int clients : {1, 10, 100}) {
    std::string text = "professional Petra guidance 10h\n";
    for (int i = 0; i < clients; ++i) {
      text += "client C" + std::to_string(i) + " 80 f somatic 20h\nindication C" +
              std::to_string(i) + " guidance 10h\n";
    }
    QuietTown town(text);
    World& w = town.network.world;
    for (std::uint64_t o = 1; o <= 100; ++o) {
      w.organisations.push_back({Key{o}, Product::guidance, {}});
    }
    town.parameters.staff_posts.waiting_share = 0.5;
    town.population.products[guidance_staff].vacancy_weeks = 3;
    town.weeks();
    // Petra takes one of them; for each of the others a post is opened, but filled only in week 4.
    CHECK(w.professionals.size() == static_cast<std::size_t>(clients));
    town.weeks(2);
    CHECK(w.professionals.size() ==
          static_cast<std::size_t>(clients));  // not again while they are vacant
    int served = 0;
    for (const ClientRecord& client : w.clients) {
      served += total(client.formal) > 0 ? 1 : 0;
    }
    CHECK(served == 1);
    town.weeks(2);
    served = 0;
    for (const ClientRecord& client : w.clients) {
      served += total(client.formal) > 0 ? 1 : 0;
    }
    CHECK(served == clients);
    town.weeks(20);
    CHECK(w.professionals.size() == static_cast<std::size_t>(clients));  // and no more than needed
  }
}

TEST_CASE("little waiting opens no post", "[model][formal]") {
  QuietTown town(R"(
    client Ans 80 f somatic 20h
    client Wim 80 f somatic 20h
    professional Petra guidance 10h
    indication Ans guidance 9h
    indication Wim guidance 4h
  )");
  town.network.world.organisations.push_back({Key{1}, Product::guidance, {}});
  town.parameters.staff_posts.waiting_share = 1.0;
  town.weeks(10);
  CHECK(town.network.world.professionals.size() == 1);
}

TEST_CASE("who was granted more than a post has room for gets an empty post", "[model][formal]") {
  QuietTown town(R"(
    client Ans 80 f somatic 27h
    professional Petra guidance 10h
    indication Ans guidance 12h
  )");
  town.weeks();
  CHECK(total(town.network.client("Ans").formal) == 720);
}
