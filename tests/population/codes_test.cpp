// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <set>
#include <string>

#include "population/codes.hpp"
#include "population/events.hpp"
#include "population/spec.hpp"
#include "support/catch.hpp"

namespace draagkracht {

namespace {

template <class Names>
void check_names(const Names& names) {
  std::set<std::string_view> codes;
  for (const auto& name : names) {
    INFO(name.code);
    CHECK_FALSE(name.code.empty());
    CHECK(codes.insert(name.code).second);
    CHECK(name.label.nl.empty() == name.label.en.empty());
    for (const char c : name.code) {
      CHECK(((c >= 'a' && c <= 'z') || c == '_'));
    }
  }
}

}  // namespace

TEST_CASE("every code is one lower-case word of its list, with a label in both languages") {
  check_names(sex_names);
  check_names(channel_names);
  check_names(product_names);
  check_names(payer_names);
  check_names(limitation_names);
  check_names(tie_kind_names);
  check_names(tie_state_names);
  check_names(residence_names);
  check_names(education_names);
  check_names(income_band_names);
  check_names(course_names);
  check_names(trait_names);
  check_names(living_names);
  check_names(either_sex_names);
  check_names(event_names);
  check_names(cause_names);
  check_names(event_unit_names);
}

TEST_CASE("a code gives back its enumerator, another word nothing") {
  CHECK(from_code<Channel>(channel_names, "guidance") == Channel::guidance);
  CHECK(from_code<TieKind>(tie_kind_names, "professional") == TieKind::professional);
  CHECK_FALSE(from_code<Product>(product_names, "guidence"));
}

TEST_CASE("the names stand in the order of the enumerators") {
  CHECK(limitation_names[at(Limitation::brain_injury)].code == "brain_injury");
  CHECK(limitation_names[at(Limitation::short_illness)].code == "short_illness");
  CHECK(event_names[at(EventKind::cut_announced)].code == "cut_announced");
  CHECK(event_names[at(EventKind::tie_broke)].code == "tie_broke");
  CHECK(cause_names[at(Cause::asked_in_crisis)].code == "asked_in_crisis");
  CHECK(cause_names[at(Cause::admission)].code == "admission");
  CHECK(event_unit_names[at(EventUnit::share)].code == "share");
}

TEST_CASE("milestones are the turns in a life that a reader asks about") {
  CHECK(event_names[at(EventKind::quit)].milestone);
  CHECK(event_names[at(EventKind::hours_cut)].milestone);
  CHECK_FALSE(event_names[at(EventKind::care_began)].milestone);
  CHECK_FALSE(event_names[at(EventKind::refused)].milestone);
}

TEST_CASE("a parent's parent tie is a child tie from the other side, a partner's is the same") {
  CHECK(mirrored(TieKind::parent) == TieKind::child);
  CHECK(mirrored(TieKind::child) == TieKind::parent);
  CHECK(mirrored(TieKind::partner) == TieKind::partner);
}

TEST_CASE("a curve is constant between its ages, and zero when nothing is given") {
  const Curve curve{{0, 18, 65}, {0.1, 0.2, 0.3}, {0.4, 0.5, 0.6}};
  CHECK(curve.at(0, Sex::male) == 0.1);
  CHECK(curve.at(17.99, Sex::male) == 0.1);
  CHECK(curve.at(18, Sex::female) == 0.5);
  CHECK(curve.at(105, Sex::female) == 0.6);
  CHECK(Curve{}.at(40, Sex::male) == 0);
  CHECK(Curve{{0}, {}, {1}}.at(40, Sex::male) == 0);
}

}  // namespace draagkracht
