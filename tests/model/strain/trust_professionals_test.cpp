// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/strain/trust_professionals.hpp"

#include "model/strain/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view visited_trust = R"(
  client Ans 80 f somatic 6h
    Ans -child gives 3h- Bea 50
  professional Petra guidance 20h
  indication Ans guidance 3h Petra
)";
/// Granted, and nobody comes.
constexpr std::string_view silent = R"(
  client Ans 80 f somatic 6h
    Ans -child gives 3h- Bea 50
  indication Ans guidance 3h
)";

QuietTown lived_trust(std::string_view text, bool on, int weeks, TrustProfessionals sizes = {}) {
  QuietTown town(text);
  nobody_says_yes(town);
  town.parameters.trust_professionals = sizes;
  keep(town, "trust", on);
  town.network.carer("Bea").strain = 0.7F;
  learn(town.network.client("Ans"), Known::carers);  // a professional has asked who helps
  town.weeks(weeks);
  return town;
}

/// Nothing cold and nothing sharp happens.
constexpr TrustProfessionals kind_sizes{.cold_acts = 0, .reports = 0};

}  // namespace

TEST_CASE("who comes as agreed earns trust, and trust gives rest", "[model][strain]") {
  QuietTown with = lived_trust(visited_trust, true, 104, kind_sizes),
            without = lived_trust(visited_trust, false, 104);
  CHECK(with.network.carer("Bea").trust > 0.6F);
  CHECK(without.network.carer("Bea").trust == 0.5F);
  CHECK(with.network.carer("Bea").strain < without.network.carer("Bea").strain);
}

TEST_CASE("silence after the intake costs trust", "[model][strain]") {
  CHECK(lived_trust(silent, true, 52, kind_sizes).network.carer("Bea").trust < 0.4F);
  CHECK(lived_trust(silent, false, 52).network.carer("Bea").trust == 0.5F);
}

TEST_CASE("a cold act breaks trust at once", "[model][strain]") {
  TrustProfessionals cold = kind_sizes;
  cold.cold_acts = 4;  // every quarter
  CHECK(lived_trust(visited_trust, true, 13, cold).network.carer("Bea").trust < 0.35F);
  CHECK(lived_trust(visited_trust, true, 13, kind_sizes).network.carer("Bea").trust > 0.5F);
  CHECK(lived_trust(visited_trust, false, 13).network.carer("Bea").trust == 0.5F);
  QuietTown told(visited_trust);
  told.parameters.trust_professionals = cold;
  CHECK(count_of(told, 13, EventKind::trust_broke, "Bea") == 1);
}

TEST_CASE("a sharp report keeps hurting, however faithful people come", "[model][strain]") {
  const auto trust_after = [](double reports, bool on) {
    QuietTown town(visited_trust);
    town.parameters.trust_professionals = kind_sizes;
    town.parameters.trust_professionals.reports = reports;
    keep(town, "trust", on);
    town.weeks(39);
    town.parameters.trust_professionals.reports = 0;
    town.weeks(520);
    return town.network.carer("Bea").trust;
  };
  CHECK(trust_after(4, true) < 0.3F);
  CHECK(trust_after(0, true) > 0.6F);
  CHECK(trust_after(4, false) == 0.5F);
}

TEST_CASE("a stranger in the house feels odd at first and is accepted within a year or so",
          "[model][strain]") {
  CHECK(lived_trust(visited_trust, true, 13, kind_sizes).network.carer("Bea").wear > 0.001F);
  CHECK(lived_trust(visited_trust, true, 78, kind_sizes).network.carer("Bea").wear == 0.0F);
  CHECK(lived_trust(visited_trust, false, 13).network.carer("Bea").wear == 0.0F);
}

TEST_CASE("trust stays between 0 and 1 at the ends of the ranges", "[model][strain]") {
  for (const Parameter<TrustProfessionals>& parameter : TrustProfessionals::parameters()) {
    for (const double end : {parameter.info.low, parameter.info.high}) {
      TrustProfessionals p;
      p.*parameter.member = end;
      for (const OfOrganisations of :
           {OfOrganisations{true, false, 0}, OfOrganisations{false, true, 3}, OfOrganisations{}}) {
        const double next = next_trust(p, 0.5, of);
        CHECK(next >= 0.0);
        CHECK(next <= 1.0);
      }
    }
  }
}
