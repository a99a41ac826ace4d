// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/remember/stand_alone.hpp"

#include "model/switched.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

QuietTown leaning(float guarding, std::string_view off) {
  QuietTown town(R"(
    client Ans 80 f somatic 2h company
      Ans -volunteer gives 2h company- Vera 60
  )");
  town.parameters.answer_request.base = -certain;
  town.parameters.own_direction.speed = 0;
  town.parameters.stand_alone = {};
  switch_off(town.parameters, off);
  World& w = town.network.world;
  w.persons.traits[town.network["Vera"].index()][at(Trait::boundary_guarding)] = guarding;
  return town;
}

}  // namespace

TEST_CASE("who leaned on a volunteer is let down when that one goes", "[model][remember]") {
  const auto direction = [](float guarding, std::string_view off) {
    QuietTown town = leaning(guarding, off);
    town.parameters.stand_alone.learns = 0;
    town.parameters.agree_form.ends = 1;
    CareLink* help = town.network.help("Vera", "Ans");
    help->form = HelpForm::bounded;
    help->until = 4;
    town.weeks(6);
    CHECK(town.network.help("Vera", "Ans") == nullptr);
    return town.network.client("Ans").own_direction;
  };
  CHECK(direction(0.2F, "") < 0.6F);
  CHECK(direction(0.9F, "") > direction(0.2F, ""));
  CHECK(direction(0.2F, "stand_alone") == 0.7F);
}

TEST_CASE("with a volunteer who delimits a client learns to do it alone", "[model][remember]") {
  const auto need = [](float guarding, std::string_view off) {
    QuietTown town = leaning(guarding, off);
    town.weeks(52);
    return town.network.client("Ans").base_need[at(Channel::company)];
  };
  CHECK(need(1.0F, "") < 105.0F);
  CHECK(need(0.3F, "") == 120.0F);
  CHECK(need(1.0F, "stand_alone") == 120.0F);
}
