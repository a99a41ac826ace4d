// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/catalogue.hpp"

#include <set>
#include <string>

#include "support/catch.hpp"

using namespace draagkracht;

TEST_CASE("every measure says in both languages what it is") {
  std::set<std::string> ids;
  for (const MeasureInfo& measure : measures()) {
    CAPTURE(measure.id);
    CHECK(ids.insert(std::string(measure.id)).second);
    CHECK_FALSE(measure.label.nl.empty());
    CHECK_FALSE(measure.label.en.empty());
    CHECK(measure.explain.nl.ends_with("."));
    CHECK(measure.explain.en.ends_with("."));
    CHECK(measure.label.nl.size() < 50);
    CHECK_FALSE(measure.unit.empty());
    CHECK_FALSE(measure.unit_label.nl.empty());
    CHECK_FALSE(measure.unit_label.en.empty());
  }
  CHECK(ids.size() == measure_count);
}

TEST_CASE("the order of the names is that of the enumeration") {
  const auto id = [](Measure measure) { return measures()[static_cast<std::size_t>(measure)].id; };
  CHECK(id(Measure::need_hours) == "need_hours");
  CHECK(id(Measure::own_direction) == "own_direction");
  CHECK(id(Measure::lonely) == "lonely");
  CHECK(id(Measure::deaths) == "deaths");
  CHECK(id(Measure::hours_given) == "hours_given");
  CHECK(id(Measure::returned) == "returned");
  CHECK(id(Measure::cost_municipality) == "cost_municipality");
  CHECK(id(Measure::cost_total) == "cost_total");
}

TEST_CASE("hours saved never stand alone on the first page") {
  std::set<std::string> first_page;
  for (const MeasureInfo& measure : measures()) {
    if (measure.headline) {
      first_page.insert(std::string(measure.id));
    }
  }
  CHECK(first_page == std::set<std::string>{"delivered_hours", "informal_hours", "unmet_hours",
                                            "hidden_hours", "overloaded", "quit", "admitted",
                                            "own_direction", "lonely", "cost_municipality",
                                            "cost_total"});
}
