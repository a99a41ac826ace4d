// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/know_services.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

/// 40 clients who lack care and whom nobody helps, and who apply when they can.
struct Applying : QuietTown {
  explicit Applying(const std::string& line = "") : QuietTown(forty(line)) {
    parameters.request_care.per_year = 1e6;
    parameters.answer_request.base = -certain;
    population.products[at(Product::guidance)].hours = 4;
  }
  static std::string forty(const std::string& line) {
    std::string text;
    for (int i = 0; i < 40; ++i) {
      const std::string n = std::to_string(i);
      text += "client A" + n + " 80 f somatic 10h\n";
      if (!line.empty()) {
        text += " A" + n + " " + line + " B" + n + " 60\n";
      }
    }
    return text;
  }
  int granted() const {
    int count = 0;
    for (const ClientRecord& client : network.world.clients) {
      count += client.indications[at(Product::guidance)].granted.value > 0 ? 1 : 0;
    }
    return count;
  }
};

}  // namespace

TEST_CASE("who does not know a service does not apply, until told; little education: sooner",
          "[model][formal]") {
  const auto have_it = [](Education education, bool told, bool on) {
    Applying town;
    town.parameters.know_services.unknown = 0.2;
    town.parameters.know_services.unknown_low = 0.9;
    if (!on) {
      switch_off(town.parameters, "know_services");
    }
    for (ClientRecord& client : town.network.world.clients) {
      town.network.world.persons.education[client.person.index()] = education;
      if (told) {
        learn(client, Known::services);
      }
    }
    town.weeks(20);
    return town.granted();
  };
  CHECK(have_it(Education::low, false, true) < 12);
  CHECK(have_it(Education::high, false, true) > 24);
  CHECK(have_it(Education::high, false, true) < 40);
  CHECK(have_it(Education::low, true, true) == 40);
  CHECK(have_it(Education::low, false, false) == 40);
}

TEST_CASE("some come by themselves, others are sent by who helps them", "[model][formal]") {
  const auto have_it = [](const char* helper, bool on) {
    Applying town(helper);
    town.parameters.request_care.per_year = 0;  // by themselves they do not come
    town.parameters.know_services.sent = 52;
    if (!on) {
      switch_off(town.parameters, "know_services");
    }
    town.weeks(20);
    return town.granted();
  };
  CHECK(have_it("-friend gives 1h-", true) == 40);
  CHECK(have_it("-friend-", true) == 0);
  CHECK(have_it("-friend gives 1h-", false) == 0);
}

TEST_CASE("who hoped for all and gets less may turn it down and tries less; who was told does not",
          "[model][formal]") {
  struct Outcome {
    int granted = 0;
    double shyer = 0, trust = 0;
  };
  const auto after = [](bool told, bool on) {
    Applying town;
    town.parameters.know_services.turn_down = 0.5;
    town.parameters.know_services.let_down = 0.5;
    town.parameters.know_services.blow = 0.3;
    town.parameters.request_care.granted_share = 0.3;
    if (!on) {
      switch_off(town.parameters, "false_hope");
    }
    for (ClientRecord& client : town.network.world.clients) {
      if (told) {
        learn(client, Known::services);
      }
    }
    int week = 0;
    while (town.granted() == 0 && ++week < 40) {
      town.weeks(1);
    }
    const ClientRecord& one = town.network.client("A0");
    return Outcome{town.granted(), static_cast<double>(one.shyness_shift),
                   static_cast<double>(one.self_trust)};
  };
  CHECK(after(false, true).granted < 38);
  CHECK(after(false, true).shyer > 0.2);
  CHECK(after(false, true).trust < 0.45);
  CHECK(after(true, true).granted == 40);
  CHECK(after(true, true).shyer == 0.0);
  CHECK(after(false, false).granted == 40);
  CHECK(after(false, false).shyer == 0.0);
  CHECK(after(false, false).trust == 0.5);
}
