// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A life in sentences. Weeks are made by hand: nothing here depends on the rules.
#include "io/explain.hpp"

#include "io/explain_words.hpp"
#include "io/lives.hpp"
#include "io/manifest.hpp"
#include "made_up.hpp"
#include "support/catch.hpp"
#include "support/drawn_network.hpp"

namespace draagkracht {
namespace {

using Catch::Contains;
using Catch::StartsWith;
using test::drawn;
using test::DrawnNetwork;

constexpr const char* family = R"(
client Ans 88 f somatic 10h
  Ans -child home gives 12h- Carla 62 f works 24h
  Ans -child 5km gives 4h- Dirk 58 m
  Carla -sibling- Dirk
)";

/// A week passes in which only this happens.
void pass(DrawnNetwork& n, LifeCourse& course, const std::vector<Event>& events = {}) {
  ++n.world.week;
  n.world.events = events;
  course.after(n.world);
}

void load(DrawnNetwork& n, const char* who, float load, float strength) {
  n.carer(who).load = load * 60;
  n.carer(who).strength = strength * 60;
}

Event event(const DrawnNetwork& n, EventKind kind, Cause cause, const char* who, const char* other,
            float minutes) {
  return {.week = n.world.week.value + 1,
          .kind = kind,
          .cause = cause,
          .unit = EventUnit::minutes_per_week,
          .person = n.world.key(n[who]),
          .other = other != nullptr ? n.world.key(n[other]) : Key{},
          .amount = minutes};
}

/// Carla's life: well for ten weeks, then `load` hours until she stops, if she does.
VariantLife carla(const std::string& id, float hours, bool cut, bool stops) {
  DrawnNetwork n = drawn(family);
  VariantLife life{id, {"Variant " + id, "Variant " + id}, {}, LifeCourse(n.world.key(n["Carla"]))};
  load(n, "Carla", 9, 12);
  load(n, "Dirk", 4, 12);
  life.course.begin(n.world);
  for (int i = 0; i < 9; ++i) {
    pass(n, life.course);
  }
  pass(n, life.course,
       cut ? std::vector{event(n, EventKind::hours_cut, Cause::policy, "Ans", nullptr, -90)}
           : std::vector<Event>{});
  load(n, "Carla", hours, 12);
  for (int i = 0; i < 13; ++i) {
    pass(n, life.course);
  }
  if (stops) {
    const Event quit = event(n, EventKind::quit, Cause::strain, "Carla", "Ans", 720);
    n.world.close_link(n.world.link_between(n["Carla"], n["Ans"]), n.world.week + 1);
    pass(n, life.course, {quit});
    pass(n, life.course, {event(n, EventKind::care_grew, Cause::asked, "Dirk", "Ans", 300)});
  }
  for (int i = 0; i < 10; ++i) {
    pass(n, life.course);
  }
  return life;
}

std::string all(const std::vector<Turn>& turns, Language language) {
  std::string text;
  for (const Turn& turn : turns) {
    text += turn.text.in(language) + "\n";
  }
  return text;
}

std::string all(const std::vector<Text>& texts, Language language) {
  std::string text;
  for (const Text& t : texts) {
    text += t.in(language) + "\n";
  }
  return text;
}

TEST_CASE("a life is introduced with age, household, work and care", "[explain]") {
  const VariantLife life = carla("a", 9, false, false);
  const Text text = introduce(*life.course.start());
  CHECK(text.nl ==
        "Een vrouw van 62. Zij woont met haar moeder (88). Werk: 24 uur per week. Zij helpt per "
        "week: haar moeder (88) 12 uur.");
  CHECK(text.en ==
        "A woman of 62. She lives with her mother (88). Work: 24 hours a week. She helps, a week: "
        "her mother (88) 12 hours.");
}

TEST_CASE("who stops is told with how long it was too much, in figures", "[explain]") {
  const std::vector<Turn> turns = turns_of(carla("b", 19, true, true).course);
  CHECK(all(turns, Language::en) ==
        "In week 10 policy made the indication of her mother (88) smaller by 1.5 hours a week.\n"
        "From week 11 she had more to carry than she could bear: 19 hours a week, against 12.\n"
        "In week 24 she stopped helping her mother (88), 12 hours a week: for 14 weeks she had had "
        "more to carry than she could bear (19 hours a week, against 12).\n"
        "In week 25 her brother (58) gave her mother (88) more help, 5.0 hours a week on top, when "
        "asked to.\n");
  CHECK_THAT(
      all(turns, Language::nl),
      Contains("In week 24 stopte zij met de hulp aan haar moeder (88), 12 uur per week: zij "
               "had 14 weken lang meer te dragen dan zij aankon (19 uur per week, tegen "
               "12)."));
}

TEST_CASE("a life that was too heavy before the story says so", "[explain]") {
  DrawnNetwork n = drawn(family);
  LifeCourse course(n.world.key(n["Carla"]));
  load(n, "Carla", 19, 12);
  course.begin(n.world);
  pass(n, course);
  pass(n, course, {event(n, EventKind::stepped_down, Cause::strain, "Carla", "Ans", 120)});
  CHECK_THAT(all(turns_of(course), Language::en), Contains("for at least 3 weeks she had had"));
}

TEST_CASE("two figures that read the same are not set against each other", "[explain]") {
  const LifeWords words(Language::en, Sex::female);
  const CourseEvent e{.kind = EventKind::quit,
                      .cause = Cause::strain,
                      .amount = 60,
                      .carried = Carried{.load = 301, .strength = 300, .weeks_over = 5}};
  CHECK_THAT(words.clause(e), Contains("a little more to carry") && !Contains("against"));
}

TEST_CASE("the difference names what befell whom, what went before and who took over",
          "[explain]") {
  const VariantLife base = carla("a", 9, false, false);
  const VariantLife cut = carla("b", 19, true, true);
  const LifeComparison lives = compare_lives(base, cut);
  CHECK(lives.both.empty());
  CHECK(lives.first.empty());
  REQUIRE(lives.second.size() == 4);
  CHECK(lives.second.front().only_here);
  CHECK(
      all(lives.difference, Language::en) ==
      "The measure, only under \"Variant b\": In week 10 policy made the indication of her mother "
      "(88) smaller by 1.5 hours a week.\n"
      "Under \"Variant a\" she did not stop helping; under \"Variant b\" she stopped helping in "
      "week 24. In week 24 she stopped helping her mother (88), 12 hours a week: for 14 weeks she "
      "had had more to carry than she could bear (19 hours a week, against 12).\n"
      "Who helped more after that: In week 25 her brother (58) gave her mother (88) more help, "
      "5.0 hours a week on top, when asked to.\n"
      "Help given, mean hours a week: 0.0 under \"Variant a\", 0.0 under \"Variant b\".\n"
      "Weeks in which the care was more than could be borne: 0 under \"Variant a\", 13 under "
      "\"Variant b\".\n");
  CHECK_THAT(all(lives.difference, Language::nl),
             Contains("Bij \"Variant a\" stopte zij niet met helpen; bij \"Variant b\" stopte zij "
                      "met helpen in week 24."));

  SECTION("the other way round the same life is the worse one") {
    CHECK_THAT(all(compare_lives(cut, base).difference, Language::en),
               Contains("Under \"Variant b\" she stopped helping in week 24; under \"Variant a\" "
                        "she did not stop helping.") &&
                   StartsWith("The measure, only under \"Variant b\": In week 10"));
  }
  SECTION("where no measure is part of the story, that is said first") {
    const VariantLife worn = carla("c", 19, false, true);
    CHECK_THAT(
        all(compare_lives(base, worn).difference, Language::en),
        StartsWith("No indication in this story became smaller") && !Contains("policy made"));
    CHECK_THAT(all(compare_lives(base, worn).difference, Language::nl),
               StartsWith("Geen indicatie in dit verhaal werd daarvoor kleiner"));
  }
  SECTION("a life against itself does not differ") {
    const LifeComparison same = compare_lives(cut, carla("c", 19, true, true));
    CHECK(same.both.size() == 4);
    CHECK(same.second.empty());
    CHECK(same.difference.front().en == "This life is the same in both variants.");
  }
}

TEST_CASE("every event that is told is a sentence without holes in both languages", "[explain]") {
  for (std::size_t k = 0; k < event_kind_count; ++k) {
    for (std::size_t c = 0; c < cause_count; ++c) {
      for (const Whose part :
           {Whose::own, Whose::helped, Whose::helper, Whose::fellow, Whose::kin}) {
        for (const Sex sex : {Sex::female, Sex::male}) {
          const CourseEvent e{.week = Week{3},
                              .kind = static_cast<EventKind>(k),
                              .cause = static_cast<Cause>(c),
                              .part = part,
                              .amount = 120,
                              .who = {Key{1}, TieKind::child, sex, 40},
                              .other = {Key{2}, TieKind::parent, sex, 70}};
          const std::string nl = LifeWords(Language::nl, sex).clause(e);
          const std::string en = LifeWords(Language::en, sex).clause(e);
          INFO(event_names[k].code << " / " << cause_names[c].code << ": " << nl << " / " << en);
          CHECK(nl.empty() == en.empty());
          for (const std::string& text : {nl, en}) {
            for (const char* hole :
                 {"  ", "{", " ,", " :", "()", "of she", "for she", "of he ", "van zij ",
                  "voor zij ", "aan zij ", "van hij ", "voor hij "}) {
              CHECK_THAT(text + " ", !Contains(hole));
            }
          }
        }
      }
    }
  }
}

TEST_CASE("the page of a life is safe with whatever a scenario is called", "[explain]") {
  const Setup setup = made_up_setup();
  std::vector<VariantLife> lives{carla("a", 9, false, false), carla("b", 19, true, true)};
  lives[1].label = {"</script><b>50 % & meer</b>", "</script><b>50% & more</b>"};
  const std::vector<LifeCircle> circles(2, LifeCircle(Key{1}));
  const ChosenLife carla_life{.person = Key{1}, .kind = LifeKind::helps_parent};
  const Json life = life_json_of(carla_life, lives, circles);
  CHECK(life["kind"]["nl"] == "helpt een ouder");
  CHECK_FALSE(life["sides"][1]["turns"].empty());
  const std::vector<std::uint32_t> variants{0, 1};
  const std::string page =
      life_page(setup, manifest_of_this_program(), variants, 0, Language::nl, life, nullptr);
  CHECK_THAT(page, Contains(R"("page":"life")") && Contains(R"("language":"nl")") &&
                       Contains("\\u003cb>50 % & meer") && !Contains("<b>50"));
}

TEST_CASE("every kind of event has a sentence of its own in both languages, with its cause",
          "[explain]") {
  const InCourse mother{Key{1}, TieKind::parent, Sex::female, 88};
  for (std::size_t k = 0; k < event_kind_count; ++k) {
    CAPTURE(event_names[k].code);
    for (const Whose part : {Whose::own, Whose::helped, Whose::helper, Whose::fellow, Whose::kin}) {
      const CourseEvent e{.kind = static_cast<EventKind>(k),
                          .cause = Cause::strain,
                          .part = part,
                          .amount = 90,
                          .who = mother,
                          .other = {Key{2}, TieKind::friendship, Sex::male, 60}};
      const std::string dutch = LifeWords(Language::nl, Sex::female).clause(e);
      const std::string english = LifeWords(Language::en, Sex::female).clause(e);
      CHECK(dutch.size() > 8);
      CHECK(english.size() > 8);
      CHECK(dutch != english);
      CHECK_THAT(dutch, !Contains("gebeurde er iets"));
      CHECK_THAT(english, !Contains("something happened"));
    }
  }
  const LifeWords words(Language::en, Sex::female);
  CHECK_THAT(words.clause({.kind = EventKind::tie_broke, .cause = Cause::debt, .other = mother}),
             Contains("broke with") && Contains("out of balance"));
  CHECK_THAT(
      words.clause(
          {.kind = EventKind::died, .cause = Cause::illness, .part = Whose::kin, .who = mother}),
      Contains("died: illness"));
}

TEST_CASE("small things have no line, and what changes a life has", "[explain]") {
  const auto told = [](EventKind kind, Cause cause, float amount) {
    return worth_a_line({.kind = kind, .cause = cause, .amount = amount});
  };
  CHECK_FALSE(told(EventKind::fell_ill, Cause::illness, 2));
  CHECK(told(EventKind::fell_ill, Cause::illness, 6));
  CHECK_FALSE(told(EventKind::care_grew, Cause::asked, 30));
  CHECK_FALSE(told(EventKind::care_ended, Cause::age, 0));
  CHECK(told(EventKind::care_ended, Cause::separation, 0));
  CHECK_FALSE(told(EventKind::tie_faded, Cause::no_contact, 0));
  CHECK(told(EventKind::tie_broke, Cause::debt, 0));
  CHECK(told(EventKind::professional_left, Cause::turnover, 0));
}

TEST_CASE("who stops after another fell out says so, when it was too much only since then",
          "[explain]") {
  const auto life = [](float before) {
    DrawnNetwork n = drawn(family);
    LifeCourse course(n.world.key(n["Carla"]));
    load(n, "Carla", before, 12);
    load(n, "Dirk", 4, 12);
    course.begin(n.world);
    pass(n, course);
    const Event quit = event(n, EventKind::quit, Cause::strain, "Dirk", "Ans", 240);
    n.world.close_link(n.world.link_between(n["Dirk"], n["Ans"]), n.world.week + 1);
    pass(n, course, {quit});
    load(n, "Carla", 16, 12);
    pass(n, course);
    pass(n, course);
    pass(n, course, {event(n, EventKind::stepped_down, Cause::strain, "Carla", "Ans", 120)});
    return all(turns_of(course), Language::en) + all(turns_of(course), Language::nl);
  };
  CHECK_THAT(life(9), Contains("after her brother (58) had stopped in week 2") &&
                          Contains("nadat haar broer (58) in week 2 was gestopt"));
  CHECK_THAT(life(14), !Contains("had stopped in week 2"));
}

}  // namespace
}  // namespace draagkracht
