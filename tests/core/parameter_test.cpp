// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <array>
#include <cmath>
#include <limits>
#include <set>

#include "core/nearest.hpp"
#include "core/parameter.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

struct BuildStrain {
  double rate = 0.05;
  double relief = 0.5;
  static constexpr auto parameters() {
    return std::to_array<Parameter<BuildStrain>>({{&BuildStrain::rate,
                                                   {"strain.rate",
                                                    Unit::per_week,
                                                    0.0,
                                                    1.0,
                                                    Grade::assumed,
                                                    {"Opbouw van belasting", "Build-up of strain"},
                                                    {"proef", "test"}}},
                                                  {&BuildStrain::relief,
                                                   {"strain.relief",
                                                    Unit::share,
                                                    0.25,
                                                    0.75,
                                                    Grade::measured,
                                                    {"Verlichting", "Relief"},
                                                    {"proef", "test"}}}});
  }
};

struct Travel {
  double far = 10.0;
  static constexpr auto parameters() {
    return std::to_array<Parameter<Travel>>({{&Travel::far,
                                              {"travel.far",
                                               Unit::km,
                                               1.0,
                                               100.0,
                                               Grade::estimated,
                                               {"Ver", "Far"},
                                               {"proef", "test"}}}});
  }
};

struct ModelParameters {
  BuildStrain build_strain;
  Travel travel;
  template <class V>
  void visit(V&& v) {
    v(build_strain);
    v(travel);
  }
};

}  // namespace

TEST_CASE("parameters are listed in order with default and value", "[core][parameter]") {
  ModelParameters model;
  model.build_strain.relief = 0.6;
  const auto entries = list_parameters(model);
  REQUIRE(entries.size() == 3);
  CHECK(entries[0].info.id == "strain.rate");
  CHECK(entries[0].fallback == 0.05);
  CHECK(entries[1].info.id == "strain.relief");
  CHECK(entries[1].fallback == 0.5);
  CHECK(entries[1].value == 0.6);
  CHECK(entries[1].info.grade == Grade::measured);
  CHECK(entries[2].info.label.in(Language::nl) == "Ver");
}

TEST_CASE("a parameter is found by its name", "[core][parameter]") {
  ModelParameters model;
  CHECK(find_parameter(model, "travel.far") == &model.travel.far);
  CHECK(find_parameter(model, "travel.fa") == nullptr);
}

TEST_CASE("a parameter is set within its range, ends included", "[core][parameter]") {
  ModelParameters model;
  CHECK(set_parameter(model, "strain.relief", 0.75).ok());
  CHECK(model.build_strain.relief == 0.75);
  CHECK(set_parameter(model, "strain.relief", 0.25).ok());
  for (const double wrong : {0.24, 0.76, std::numeric_limits<double>::quiet_NaN(),
                             std::numeric_limits<double>::infinity()}) {
    CHECK_FALSE(set_parameter(model, "strain.relief", wrong).ok());
  }
  CHECK(model.build_strain.relief == 0.25);
}

TEST_CASE("the problem names the range and the unit in both languages", "[core][parameter]") {
  ModelParameters model;
  const Problem problem = set_parameter(model, "strain.rate", 2.5).problem();
  CHECK(problem.place == "strain.rate");
  CHECK(problem.what.nl ==
        "2.5 kan niet voor \"Opbouw van belasting\": toegestaan is 0 tot en met 1 (per week).");
  CHECK(problem.what.en ==
        "2.5 is not possible for \"Build-up of strain\": allowed is 0 to 1 (per week).");
}

TEST_CASE("an unknown parameter brings the nearest name", "[core][parameter]") {
  ModelParameters model;
  CHECK(set_parameter(model, "strian.rate", 0.1).problem().what.en ==
        "There is no parameter \"strian.rate\". Did you mean \"strain.rate\"?");
  CHECK(set_parameter(model, "something.else.altogether", 0.1).problem().what.nl ==
        "Er is geen parameter \"something.else.altogether\".");
}

TEST_CASE("every unit and grade has a text in both languages", "[core][parameter]") {
  for (const Language language : {Language::nl, Language::en}) {
    std::set<std::string_view> texts;
    for (int unit = 0; unit <= static_cast<int>(Unit::years); ++unit) {
      texts.insert(unit_text(static_cast<Unit>(unit), language));
    }
    CHECK(texts.size() == static_cast<std::size_t>(Unit::years) + 1);  // none is the empty one
    for (const Grade grade : {Grade::measured, Grade::estimated, Grade::assumed}) {
      CHECK_FALSE(grade_text(grade, language).empty());
    }
  }
  CHECK(unit_text(Unit::none, Language::nl).empty());
}

TEST_CASE("distances between words", "[core][nearest]") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("", "abc") == 3);
  CHECK(edit_distance("kitten", "sitting") == 3);
  CHECK(edit_distance("ab", "ba") == 1);   // a swap is one edit
  CHECK(edit_distance("ca", "abc") == 3);  // optimal string alignment, not the free variant
  CHECK(edit_distance("Mantel", "mantel") == 0);
  CHECK(edit_distance("sunday", "saturday") == edit_distance("saturday", "sunday"));
}

TEST_CASE("the nearest name, or none", "[core][nearest]") {
  constexpr std::array<std::string_view, 4> known{"neighbourhood", "household", "street", "on"};
  CHECK(nearest("neigbourhood", known) == "neighbourhood");
  CHECK(nearest("steret", known) == "street");
  CHECK(nearest("HOUSEHOLD", known) == "household");
  CHECK(nearest("xy", known).empty());
  CHECK(nearest("municipality", known).empty());
  CHECK(nearest("", known).empty());
  CHECK(nearest("a", std::span<const std::string_view>()).empty());
}
