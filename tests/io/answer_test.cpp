// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The page for aldermen, from numbers that are known.
#include "io/answer.hpp"

#include <cmath>
#include <tuple>

#include "io/fair_sentence.hpp"
#include "made_up.hpp"

namespace draagkracht {
namespace {

/// Six runs in which nothing differs until a test says so. The policy begins after week 4, of 26
/// unless told.
class Study {
 public:
  Setup setup;
  Collected results;

  explicit Study(int weeks = 26, std::optional<Product> of_slow = {})
      : setup(made_up_setup(six_runs(weeks))) {
    cut_the_same(setup);
    Withdrawal& slow = setup.spec.variants[2].policy.front();
    slow.product = of_slow.value_or(slow.product);
    results.groups = series_groups(setup.spec);
    results.group_size.assign(results.groups.size(), {200, 300, 100, 150});
    results.group_size[all_group] = {900, 1200, 800, 1100};
    results.series = SeriesStore(series_axes(setup, results.groups.size()));
    for (const std::uint32_t variant : setup.variants) {
      for (std::size_t m = 0; m < measures().size(); ++m) {
        for (std::size_t group = 0; group < results.groups.size(); ++group) {
          set(variant, static_cast<Measure>(m), 0, weeks, 0.5, group);
        }
      }
    }
  }
  /// The same value for all runs, give or take `apart` in each.
  void set(std::uint32_t variant, Measure measure, int from, int to, double value,
           std::size_t group = exposed_group, double apart = 0) {
    for (int week = from; week <= to; ++week) {
      for (std::uint32_t run = 0; run < 6; ++run) {
        results.series.put(variant, run, group, static_cast<std::size_t>(measure), week,
                           value + apart * (run % 3));
      }
    }
  }
  [[nodiscard]] Answer page() const {
    std::optional<Answer> made = answer(setup, results);
    REQUIRE(made.has_value());
    return *made;
  }
  static std::string together(const std::vector<Text>& lines, Language language) {
    std::string text;
    for (const Text& line : lines) {
      text += line.in(language) + "\n";
    }
    return text;
  }

 private:
  static Overrides six_runs(int weeks) {
    Overrides overrides;
    overrides.replicates = 6;
    overrides.weeks = weeks;
    return overrides;
  }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

constexpr std::uint32_t less = 1;

TEST_CASE("the page is about the variant that the file names, or the first", "[io][answer]") {
  Study study;
  CHECK(study.page().variant == less);
  study.setup.spec.main_variant = "slow";
  CHECK(study.setup.spec.variants[study.page().variant].id == "slow");
  study.setup.variants = {0, less};  // as with --variants less
  CHECK(main_variant(study.setup) == less);
  study.setup.variants = {0};
  CHECK_FALSE(main_variant(study.setup).has_value());
}

TEST_CASE("levels are means over the weeks of the policy, counts stand at the end",
          "[io][answer]") {
  Study study;
  // Ten of the 22 weeks after the policy began are one hour lower.
  study.set(less, Measure::delivered_hours, 5, 14, -0.5);
  study.set(less, Measure::quit, 26, 26, 4.5);
  const auto over = [&](Measure measure) {
    return over_the_policy(study.setup, study.results, less, exposed_group, measure).difference;
  };
  CHECK(over(Measure::delivered_hours) == Approx(-10.0 / 22));
  CHECK(over(Measure::quit) == Approx(4));
  study.set(less, Measure::unmet_hours, 0, 4, 9);  // before it began: no effect of it
  CHECK(over(Measure::unmet_hours) == 0);
}

TEST_CASE("an hour that is cut is followed to where it is made up", "[io][answer]") {
  Study study;
  study.set(0, Measure::delivered_hours, 0, 26, 3);
  study.set(less, Measure::delivered_hours, 0, 26, 2, exposed_group, 0.001);
  study.set(less, Measure::other_formal_hours, 0, 26, 0.7, exposed_group, 0.001);
  study.set(less, Measure::informal_hours, 0, 26, 0.8, exposed_group, 0.001);
  study.set(less, Measure::unmet_hours, 0, 26, 1.0, exposed_group, 0.001);
  const Answer page = study.page();
  REQUIRE(page.flow.has_value());
  CHECK(page.flow->cut == Approx(1.2).epsilon(0.01));  // one hour less in all, 0.2 more elsewhere
  double parts = 0;
  for (const HoursFlow::Part& part : page.flow->parts) {
    parts += part.hours;
  }
  CHECK(parts == Approx(page.flow->cut));
  const std::string text = Study::together(page.lead, Language::en);
  INFO(text);
  CHECK(has(text, "A client gets 2 hours of professional help a week on average, instead of 3."));
  CHECK(has(text, "others take over: carers 15 minutes and other professionals 10 minutes."));
  CHECK(has(text, " 25 minutes of help do not come back."));
  CHECK(has(text, "For volunteers there is no clear difference."));
  CHECK(has(text, "Carers take up some of it, and some does not come back."));
  CHECK(has(text, "Whether carers get more burdened or stop more often cannot be seen clearly."));
}

TEST_CASE("where clients come to need more, the parts are more than an hour, and it says why",
          "[io][answer]") {
  Study study;
  study.set(0, Measure::delivered_hours, 0, 26, 3);
  study.set(less, Measure::delivered_hours, 0, 26, 2, exposed_group, 0.001);
  study.set(less, Measure::informal_hours, 0, 26, 1.2, exposed_group, 0.001);
  study.set(less, Measure::unmet_hours, 0, 26, 1.0, exposed_group, 0.001);
  CHECK_FALSE(study.page().flow->need_grows);  // it may be help that was not needed
  study.set(less, Measure::need_hours, 0, 26, 0.7, exposed_group, 0.001);
  const Answer page = study.page();
  REQUIRE(page.flow->need_grows);
  CHECK(page.flow->parts.back().label.en == "less: so much more help is needed than before");
  CHECK(has(Study::together(page.lead, Language::en), "as clients also need more help."));
}

TEST_CASE("a choice that cuts nobody says that its figures are of others", "[io][answer]") {
  Study study;
  const auto mind = [&] { return Study::together(study.page().mind, Language::en); };
  CHECK_FALSE(has(mind(), "cuts nobody"));
  LeverSetting ceiling;
  ceiling.lever = lever_named("budget_ceiling").value();
  ceiling.level = 0.5;
  study.setup.spec.variants[2].policy.clear();
  study.setup.spec.variants[2].settings.push_back(ceiling);
  CHECK(has(mind(), "‘Slow’ cuts nobody and changes others than those counted here as well"));
}

TEST_CASE("what several measures do apart is said not to be known", "[io][answer]") {
  Study study;
  const auto said = [&] { return Study::together(study.page().cannot, Language::en); };
  CHECK_FALSE(has(said(), "Which measure does what"));
  study.setup.spec.variants[less].methods.push_back({.use = "any", .group = {}, .capacity = {}});
  CHECK(has(said(), "Which measure does what"));
}

TEST_CASE("most of it is only said when it is clearly more than the rest", "[io][answer]") {
  const auto told = [](double informal, double unmet, double apart) {
    Study study;
    study.set(0, Measure::delivered_hours, 0, 26, 3);
    study.set(less, Measure::delivered_hours, 0, 26, 2, exposed_group, 0.001);
    study.set(less, Measure::informal_hours, 0, 26, 0.5 + informal, exposed_group, apart);
    study.set(less, Measure::unmet_hours, 0, 26, 0.5 + unmet, exposed_group, 0.001);
    return study.page().lead.front().en;
  };
  CHECK(has(told(0.6, 0.2, 0.001), "Carers take up most of it, but not all."));
  CHECK(has(told(0.2, 0.6, 0.001),
            "Carers take up some of it; most of the help does not come back."));
  CHECK(has(told(0.2, 0.6, 0.5), "Carers take up some of it, and some does not come back."));
  // Nothing clear of what stays away: most, when even the near end of the margin is over half.
  CHECK(has(told(0.8, -0.001, 0.001), "Carers take up most of it. How much help stays away"));
  CHECK(has(told(0.4, -0.001, 0.001), "Carers take up some of it. How much help stays away"));
}

TEST_CASE("what is lacking is never told as more minutes than an hour has", "[io][answer]") {
  Study study;
  study.set(0, Measure::delivered_hours, 0, 26, 3);
  study.set(less, Measure::delivered_hours, 0, 26, 2, exposed_group, 0.001);
  study.set(less, Measure::unmet_hours, 0, 26, 1.9, exposed_group, 0.001);
  const std::string text = Study::together(study.page().lead, Language::en);
  INFO(text);
  CHECK(has(text, "What is lacking grows by more hours than are taken away."));
  CHECK_FALSE(has(text, " minutes of help do not come back"));
}

TEST_CASE("hours that move by more than the cut do not tell who takes over", "[io][answer]") {
  const auto told = [](double informal, double unmet) {
    Study study;
    study.set(0, Measure::delivered_hours, 0, 26, 3);
    study.set(less, Measure::delivered_hours, 0, 26, 2, exposed_group, 0.001);
    study.set(less, Measure::informal_hours, 0, 26, 0.5 + informal, exposed_group, 0.001);
    study.set(less, Measure::unmet_hours, 0, 26, 0.5 + unmet, exposed_group, 0.001);
    const Answer page = study.page();
    const std::string said = Study::together(page.lead, Language::en);
    return page.flow->tells && !has(said, "cannot be told from what else");
  };
  CHECK(told(0.8, 0.2));
  CHECK_FALSE(told(2.5, 0.2));   // 151 minutes of every hour
  CHECK_FALSE(told(-1.5, 0.2));  // carers do far less than went
  CHECK_FALSE(told(0.5, -0.8));  // the less help, the less is lacking
  CHECK(told(0.2, 1.5));         // need grows while help is lacking
}

TEST_CASE("the page says how often a method began, or that it never did", "[io][answer]") {
  Study study;
  study.setup.spec.variants[less].methods.push_back({.use = "any", .group = {}, .capacity = {}});
  study.results.happened.resize(study.setup.variants.size());
  const auto said = [&] { return Study::together(study.page().reached, Language::en); };
  CHECK(has(said(), "Less: nobody took part in a method."));
  REQUIRE(study.page().mind.size() == 1);
  CHECK(has(study.page().mind.front().en, "in ‘Less’ nobody took part in a method"));
  // Fifteen in each of six runs, where two clients stand for one of a real place.
  study.results.happened[1][EventKind::method_began].times = 90;
  CHECK(has(said(), "Less: in a real place of this size somebody begins a method about 8 times."));
  CHECK(study.page().mind.empty());
}

TEST_CASE("the page says how much of a cut comes back", "[io][answer]") {
  Study study;
  study.results.happened.resize(study.setup.variants.size());
  const auto said = [&] { return Study::together(study.page().reached, Language::en); };
  CHECK_FALSE(has(said(), "come"));
  Happened& cut = study.results.happened[1][EventKind::hours_cut];
  for (int i = 0; i < 60; ++i) {
    cut.add(-600);
  }
  cut.add(900);  // an indication that grew is no cut
  CHECK_FALSE(has(said(), "come"));
  study.results.happened[1][EventKind::help_returned] = {.times = 24, .amount = 24 * 600};
  CHECK(has(
      said(),
      "Less: of every 100 indications that get smaller, part of the help comes back later in 40,"));
  CHECK(has(said(), "Together that is 40 % of the hours that go. All amounts count those hours."));
  study.results.books.resize(study.setup.variants.size());
  study.results.books[1].cents[static_cast<std::size_t>(CostLine::looking_in)] = Cents{600'000};
  // 6,000 euros over 22 weeks and 60 cuts.
  CHECK(has(said(), "Looking in itself costs the municipality about € 240 a year for each"));
}

TEST_CASE("the page says since when people wait for money, and how many at the end",
          "[io][answer]") {
  Study study;
  LeverSetting ceiling;
  ceiling.lever = static_cast<std::size_t>(
      std::ranges::find(levers(), std::string_view("budget_ceiling"), &LeverInfo::id) -
      levers().begin());
  study.setup.spec.variants[less].settings.push_back(ceiling);
  const auto said = [&] { return Study::together(study.page().reached, Language::en); };
  study.set(0, Measure::waits_for_money, 0, 26, 0, all_group);
  study.set(less, Measure::waits_for_money, 0, 26, 0, all_group);
  CHECK(has(said(), "the ceiling is never reached"));
  study.set(less, Measure::waits_for_money, 14, 26, 0.1, all_group);
  CHECK(has(said(), "has to wait for money from "));
  CHECK(has(said(), "(after week 13)"));
  CHECK(has(said(), "at the end 10.0 %"));
}

TEST_CASE("variants are compared with one another over one period", "[io][answer]") {
  Study study;
  const std::uint32_t slow = 2;
  REQUIRE(study.setup.spec.variants[slow].id == "slow");
  study.set(less, Measure::unmet_hours, 5, 26, 1.5, exposed_group, 0.001);
  study.set(slow, Measure::unmet_hours, 5, 26, 1.0, exposed_group, 0.001);
  const auto said = [&] {
    const Answer page = study.page();
    REQUIRE(page.against.size() == 1);
    return page.against.front().sentence.en;
  };
  const std::string text = said();
  INFO(text);
  CHECK(text ==
        "Compared with ‘Slow’: help that does not come +0.5 hours per week (margin +0.5 to +0.5).");
  // The policy of the slow one begins later; what is compared begins at the same week all the same.
  study.setup.spec.variants[slow].policy.front().from = Week{20};
  CHECK(said() == text);
  CHECK(policy_begins(study.setup, less) == 4);
  CHECK(policy_begins(study.setup, slow) == 20);
}

TEST_CASE("hours of a method that come out of the indication are told per person", "[io][answer]") {
  Study study;
  MethodSpec method;
  method.id = "any";
  method.sessions = 6;
  method.staff_hours = 2;
  method.start_hours = 3;
  method.hours = StaffHours::inside;
  study.setup.spec.methods.push_back(method);
  study.setup.spec.variants[less].methods.push_back({.use = "any", .group = {}, .capacity = {}});
  study.results.happened.resize(study.setup.variants.size());
  study.results.happened[1][EventKind::method_began].times = 60;
  CHECK(has(Study::together(study.page().reached, Language::en), "some 15 hours of professionals"));
  study.setup.spec.methods.back().hours = StaffHours::on_top;
  CHECK_FALSE(has(Study::together(study.page().reached, Language::en), "hours of professionals"));
}

TEST_CASE("the page tells the product that was cut beside all help", "[io][answer]") {
  Study study;
  study.set(0, Measure::delivered_hours, 0, 26, 3);
  study.set(less, Measure::delivered_hours, 0, 26, 2, exposed_group, 0.001);
  study.set(0, Measure::guidance_hours, 0, 26, 2);
  study.set(less, Measure::guidance_hours, 0, 26, 1.2, exposed_group, 0.001);
  CHECK(has(study.page().lead[1].en, "Of these 1.2 hours are guidance, instead of 2.0."));
  study.set(less, Measure::delivered_hours, 0, 26, 3.03, exposed_group, 0.001);
  CHECK(has(study.page().lead[1].en, "A client gets 3.03 hours"));
}

TEST_CASE("the headline tells how heavy it is for carers, and whether they stop", "[io][answer]") {
  Study study;
  const auto told = [&] { return study.page().lead.front().en; };
  study.set(less, Measure::strain, 0, 26, 0.8, exposed_group, 0.001);
  CHECK(has(told(),
            "barely more burdened: from 0.5 to 0.8 on a scale of 0 to 100 (margin +0.3 to "
            "+0.3)."));
  CHECK(has(told(), "Whether carers stop more often cannot be seen clearly."));
  study.set(less, Measure::strain, 0, 26, 2.5, exposed_group, 0.001);
  study.set(less, Measure::quit_strained, 26, 26, 4.5, exposed_group, 0.001);
  CHECK(has(told(),
            "Carers are more burdened: from 0.5 to 2.5 on a scale of 0 to 100 (margin +2.0 to "
            "+2.0). Carers stop more often because it is too heavy."));
  study.set(less, Measure::strain, 0, 26, 0.1, exposed_group, 0.001);
  CHECK(has(told(), "Carers are barely less burdened: from 0.5 to 0.1 on a scale of 0 to 100"));
}

TEST_CASE("money of the place is euros per client times the clients of that week", "[io][answer]") {
  Study study(140);
  study.set(0, Measure::clients, 0, 140, 100, all_group);
  study.set(less, Measure::clients, 0, 140, 100, all_group);
  study.set(2, Measure::clients, 0, 140, 100, all_group);
  study.set(2, Measure::cost_municipality, 0, 140, 200, all_group);
  study.set(0, Measure::cost_municipality, 0, 140, 200, all_group);
  study.set(less, Measure::cost_municipality, 0, 140, 190, all_group, 0.001);
  const Answer page = study.page();
  REQUIRE(page.town.periods.size() == 3);  // the last year, the first, and all costs of the last
  CHECK(page.town.periods[0].label.en == "in the last year, from 13 September 2027");
  CHECK(page.town.periods[0].baseline.en == "€ 1,000,000");  // 200 x 100 x 52.18
  CHECK(page.town.periods[0].changes[0].euros.en == "€ 52,000 less");
  CHECK(page.town.periods[0].changes[0].margin.nl == "52.200 tot 52.200");
  CHECK(page.town.periods[0].changes[1].euros.en == "no clear difference");
  CHECK(
      has(page.town.now.en, "without the policy, € 1,000,000 for help at home; with it € 52,000"));
  // Twice as many clients in the last year: twice the saving then, though not per client.
  study.set(0, Measure::clients, 89, 140, 200, all_group);
  study.set(less, Measure::clients, 89, 140, 200, all_group);
  CHECK(study.page().town.periods[0].changes[0].euros.en == "€ 100,000 less");
  CHECK(study.page().town.periods[1].changes[0].euros.en == "€ 52,000 less");
}

TEST_CASE("no figure of a variant depends on which others stand in the file", "[io][answer]") {
  Study study(140);
  for (const std::uint32_t variant : {0U, less, 2U}) {
    study.set(variant, Measure::clients, 0, 140, 100, all_group);
    study.set(variant, Measure::cost_municipality, 0, 140, 200, all_group);
  }
  study.setup.spec.variants[less].policy.front().from = Week{30};
  study.set(less, Measure::cost_municipality, 31, 140, 190, all_group, 0.001);
  study.set(less, Measure::unmet_hours, 31, 140, 1.5, exposed_group, 0.001);
  const auto figures = [&] {
    const Answer page = study.page();
    return std::tuple(page.town.periods[1].changes[0].euros.en, page.watch[0].sentence.en,
                      page.period.en);
  };
  const auto late = figures();
  CHECK(std::get<0>(late) == "€ 52,000 less");
  study.setup.spec.variants[2].policy.front().from = Week{1};
  CHECK(figures() == late);
  study.setup.spec.variants[2].policy.front().from = Week{60};
  CHECK(figures() == late);
}

TEST_CASE("the whole place has a row where its carers say something else", "[io][answer]") {
  Study study;
  const auto whole = [&] {
    std::vector<Measure> list;
    for (const ComparedRow& row : study.page().compared) {
      if (row.whole_place) {
        list.push_back(row.measure);
      }
    }
    return list;
  };
  CHECK(whole().empty());
  study.set(2, Measure::quit_strained, 26, 26, 3, all_group, 0.001);  // new helpers, elsewhere
  CHECK(whole() == std::vector{Measure::quit_strained});
  study.set(2, Measure::quit_strained, 26, 26, 2, exposed_group, 0.001);
  CHECK(whole().empty());
}

TEST_CASE("a cut at the review tells when it has arrived, and who was prepared", "[io][answer]") {
  Study study;
  study.setup.spec.variants[less].policy.front().moment = Moment::review;
  study.setup.spec.variants[less].methods.push_back({.use = "any", .group = {}, .capacity = {}});
  study.results.happened.resize(study.setup.variants.size());
  HappenedByKind& happened = study.results.happened[1];
  happened[EventKind::method_began].times = 12;
  const auto lead = [&] { return Study::together(study.page().lead, Language::en); };
  CHECK_FALSE(has(lead(), "review"));
  CutWatch run;
  for (int person = 1; person <= 20; ++person) {
    if (person <= 5) {
      run.see(EventKind::method_ended, Cause::agreed_time, person, 3, 6, happened.cuts);
    } else {
      run.see(EventKind::method_ended, Cause::own_choice, person, 3, 2, happened.cuts);
    }
    run.see(EventKind::hours_cut, Cause::policy, person, 4 + person, -60, happened.cuts);
    run.see(EventKind::hours_cut, Cause::policy, person, 26, -60, happened.cuts);  // a second time
  }
  study.results.group_size[exposed_group].clients = 40.0 / study.setup.spec.replicates;
  CAPTURE(lead());
  CHECK(has(lead(),
            "The cut comes at the review of each client: after 22 weeks it has reached 50 "
            "of the 100 clients of the start."));
  CHECK(has(Study::together(study.page().reached, Language::en),
            "Of every 100 clients who are cut, 25 have completed a method by then."));
}

TEST_CASE("what check warns of stands beside the answer, but not what is about size",
          "[io][answer]") {
  Study study;
  study.setup.loaded.warnings = {{{"weinig", "few runs"}, ""},
                                 {{"teken", "no sign"}, "a.toml:1:1"},
                                 {{"teken", "no sign"}, "a.toml:9:1"}};
  study.setup.loaded.about_size = 1;
  CHECK(Study::together(study.page().mind, Language::en) == "Mind, the file: no sign\n");
}

TEST_CASE("what announcing does before the cut is told", "[io][answer]") {
  Study study(140);
  const std::uint32_t slow = 2;
  Withdrawal& cut = study.setup.spec.variants[slow].policy.front();
  cut.from = Week{30};
  cut.notice = 10;
  CHECK(study.page().before.empty());
  study.set(slow, Measure::strain, 21, 30, 1.2, exposed_group, 0.001);
  REQUIRE(study.page().before.size() == 1);
  CHECK(has(study.page().before[0].en,
            "‘Slow’: in the 10 weeks before the cut something changes already: strain +0.7"));
}

TEST_CASE("choices with the same cut are laid beside one another over the same weeks",
          "[io][answer]") {
  Study study(140);
  const int cut = policy_begins(study.setup, less);
  CHECK(cut == study.setup.spec.variants[less].policy.front().from.value);
  // A method before the cut, or an announcement, is told apart and does not water down the mean.
  study.setup.spec.variants[less].methods.push_back(
      {.use = "any", .group = {}, .from = Week{0}, .capacity = {}});
  study.setup.spec.variants[less].policy.front().notice = 4;
  CHECK(policy_begins(study.setup, less) == cut);
  // Without a cut there is only the start.
  study.setup.spec.variants[less].policy.clear();
  CHECK(policy_begins(study.setup, less) == 0);
}

TEST_CASE("a small difference is compared when it makes an effect a quarter smaller",
          "[io][answer]") {
  const auto compared = [](double effect, double other) {
    Study study;
    study.set(less, Measure::own_direction, 5, 26, 0.5 - effect, exposed_group, 0.001);
    study.set(2, Measure::own_direction, 5, 26, 0.5 - other, exposed_group, 0.001);
    return !study.page().against.front().rows.empty();
  };
  CHECK(compared(0.12, 0.08));        // a third of an effect that matters
  CHECK_FALSE(compared(0.12, 0.11));  // too little of it
  CHECK_FALSE(compared(0.04, 0.02));  // neither matters, as the tables write it
}

TEST_CASE("choices that cut other people are each told for those whom they cut", "[io][answer]") {
  CHECK(Study().page().of_whom.empty());
  CHECK_FALSE(has(Study::together(Study().page().mind, Language::en), "the same people"));
  Study study(140, Product::short_stay);
  const auto group = [&](const std::string& id) {
    return static_cast<std::size_t>(std::ranges::find(study.results.groups, id, &GroupInfo::id) -
                                    study.results.groups.begin());
  };
  const std::size_t cut_less = group("exposed/variant=less");
  const std::size_t cut_slow = group("exposed/variant=slow");
  REQUIRE(cut_slow < study.results.groups.size());
  study.results.group_size[cut_less].clients_weighted = 147;
  study.results.group_size[cut_slow].clients_weighted = 306;
  // Half an hour for each of 147 is less in all than 0.4 for each of 306: 0.19 and 0.31 of all 387.
  study.results.group_size[exposed_group].clients_weighted = 387;
  study.set(less, Measure::unmet_hours, 0, 140, 1.0, cut_less, 0.001);
  study.set(less, Measure::unmet_hours, 0, 140, 0.69, exposed_group, 0.001);
  study.set(2, Measure::unmet_hours, 0, 140, 0.9, cut_slow, 0.001);
  study.set(2, Measure::unmet_hours, 0, 140, 0.81, exposed_group, 0.001);
  const Answer page = study.page();
  CHECK(has(Study::together(page.mind, Language::en), "do not cut the same people"));
  REQUIRE(page.of_whom.size() == 2);
  CHECK(page.of_whom[0].who.en == "147 clients cut");
  CHECK(page.of_whom[1].who.nl == "306 gekorte cliënten");
  CHECK(has(page.choices[0].sentence.en, "For those who are cut: help that does not come +0.5"));
  CHECK(has(page.choices[1].sentence.en, "For those who are cut: help that does not come +0.4"));
  // Beside one another over the same people.
  REQUIRE_FALSE(page.against.empty());
  CAPTURE(page.against[0].sentence.en);
  CHECK(has(page.against[0].sentence.en, "help that does not come -0.1"));
  CHECK(has(page.against_note.en, "over the 387 clients whom some choice cuts"));
}

TEST_CASE("every choice is told over the same last year, and for the same sum", "[io][answer]") {
  CHECK(Study().page().choices.empty());  // half a year: there is no last year
  Study study(140);
  for (const std::uint32_t variant : {0U, less, 2U}) {
    study.set(variant, Measure::clients, 0, 140, 100, all_group);
    study.set(variant, Measure::cost_municipality, 0, 140, 200, all_group);
    study.set(variant, Measure::unmet_hours, 0, 140, 1, all_group);
  }
  study.set(less, Measure::cost_municipality, 0, 140, 180, all_group, 0.001);
  study.set(less, Measure::unmet_hours, 89, 140, 1.2, all_group, 0.001);
  study.set(less, Measure::strain, 89, 140, 2.5, exposed_group, 0.001);
  const Answer page = study.page();
  REQUIRE(page.choices.size() == 2);
  CHECK(page.choices[0].variant == less);
  // 20 euros x 100 clients x 52.18 weeks; 20 hours a week for them.
  CHECK(page.choices[0].sentence.en ==
        "In the last year: in the whole place the municipality pays € 100,000 a year less. For "
        "those whom the policy reaches: strain +2.0 on a scale of 0 to 100. In the whole place 20 "
        "hours of help a week more stay away (margin 20 to 20). For every € 100,000 "
        "less, 19 hours of help a week stay away in the whole place (margin 19 to 19).");
  // And in one line on the front.
  CHECK(
      has(Study::together(page.lead, Language::en),
          "in the whole place: ‘Less’ costs the municipality € 100,000 less, 20 hours of help a "
          "week more that do not come; ‘Slow’ costs the municipality not clearly more or less, no "
          "clear difference in help that does not come."));
  // Beside one another over that same year, whatever went before.
  study.set(less, Measure::strain, 0, 88, 9, exposed_group, 0.001);
  CHECK(has(study.page().against[0].sentence.en, "strain +2.0 on a scale"));
  CHECK(study.page().against_over.nl == "in het laatste jaar");
  CHECK(has(Study().page().against_over.en, "since the first"));
  // Hours that vary as much as they amount to are no figure.
  study.set(less, Measure::unmet_hours, 89, 140, 0.6, all_group, 0.6);
  CAPTURE(study.page().choices[0].sentence.en);
  CHECK(has(study.page().choices[0].sentence.en,
            "How much help stays away for every euro saved cannot be told well."));
  CHECK(page.choices[1].sentence.en ==
        "In the last year: the municipality does not clearly pay more or less. For those whom the "
        "policy reaches: no difference that is clear and matters in help that does not come, own "
        "direction, strain, severely burdened by EDIZ-plus, far short of help. Whether more help "
        "stays away in "
        "the whole place is not clear.");
}

TEST_CASE("what is otherwise in the last year than in the first is told", "[io][answer]") {
  CHECK(Study().page().years.empty());  // half a year: there is no last year
  Study study(140);
  CHECK(study.page().years.empty());  // nothing differs
  study.set(less, Measure::strain, 5, 80, 2.5, exposed_group, 0.001);
  CHECK(Study::together(study.page().years, Language::en) ==
        "Strain: in the first year +2.0 on a scale of 0 to 100, in the last year no clear "
        "difference.\n");
}

TEST_CASE("few clients and costs that are not counted are told", "[io][answer]") {
  Study study;
  CHECK(study.page().mind.empty());
  study.results.group_size.assign(study.results.groups.size(), {30, 40, 15, 20});
  CHECK(has(Study::together(study.page().mind, Language::en),
            "reaches few clients here (30 on average in 6 runs)"));
  const std::size_t lever = *lever_named("support_for_carers");
  study.setup.spec.variants[less].settings.push_back({.lever = lever, .level = 1, .from = Week{4}});
  REQUIRE(study.page().caveats.size() == 1);
  CHECK(study.page().caveats[0].variant == less);
  CHECK(has(study.page().caveats[0].sentence.en,
            "What it costs to organise this is missing from the money: support for carers."));
  study.results.group_size[all_group] = {900, 1200, 300, 800};
  CHECK(has(Study::together(study.page().mind, Language::en), "3.0 times as many clients"));
}

TEST_CASE("without a clear cut nothing is followed", "[io][answer]") {
  const Study study;
  const Answer page = study.page();
  CHECK_FALSE(page.flow.has_value());
  CHECK(has(page.lead.front().en, "There is no clear difference in the hours"));
  CHECK(has(page.lead[1].en, "In none of the 6 runs is there a difference in"));
  CHECK(has(page.money.en, "There is no clear difference in cost to the municipality"));
}

TEST_CASE("one run gives no answer", "[io][answer]") {
  Study study;
  study.setup.spec.replicates = 1;
  CHECK(study.page().lead.front().en ==
        "One run is too few for an answer. What stands below may be chance.");
}

TEST_CASE("three things to watch: clear harm first, one of each family", "[io][answer]") {
  Study study;
  study.set(less, Measure::unmet_hours, 0, 26, 0.9, exposed_group, 0.01);
  study.set(less, Measure::hidden_hours, 0, 26, 0.7, exposed_group, 0.01);
  study.set(less, Measure::overloaded, 0, 26, 0.4, exposed_group, 0.001);  // better
  const Answer page = study.page();
  REQUIRE(page.watch.size() == 3);
  CHECK(page.watch[0].measure == Measure::unmet_hours);
  CHECK(page.watch[1].measure == Measure::overloaded);
  CHECK_FALSE(is_clear(page.watch[2].difference));
  for (const Watched& each : page.watch) {
    CHECK(each.measure != Measure::hidden_hours);
    CHECK_FALSE(each.why.nl.empty());
    CHECK_FALSE(each.why.en.empty());
  }
}

TEST_CASE("a group stands out only when it is clearly hit harder than the whole", "[io][answer]") {
  Study study;
  study.set(less, Measure::unmet_hours, 0, 26, 0.9, exposed_group, 0.01);
  CHECK(has(Study::together(study.page().lead, Language::en),
            "No group is clearly hit harder (looked at ‘help that does not come’)."));
  std::size_t women = 0;
  for (std::size_t group = 0; group < study.results.groups.size(); ++group) {
    if (study.results.groups[group].id == "exposed/sex=f") {
      women = group;
    }
  }
  REQUIRE(women != 0);
  for (std::size_t group = 0; group < study.results.groups.size(); ++group) {
    if (!study.results.groups[group].by.nl.empty()) {
      study.set(less, Measure::unmet_hours, 0, 26, group == women ? 1.9 : 0.9, group, 0.01);
    }
  }
  CHECK(has(Study::together(study.page().lead, Language::en),
            "The difference in ‘help that does not come’ is largest for: women (sex)."));
}

TEST_CASE("money at the lowest and highest prices is hours times those prices", "[io][answer]") {
  Study study;
  study.set(less, Measure::guidance_hours, 0, 26, -0.5, exposed_group, 0);
  study.set(less, Measure::cost_client, 0, 26, 0.5, exposed_group, 0);
  // An hour less, at the 72 euros of the basis.
  study.set(less, Measure::cost_municipality, 0, 26, -71.5, exposed_group, 0);
  const PayerEffect municipality = study.page().payers.front();
  REQUIRE(municipality.measure == Measure::cost_municipality);
  CHECK(municipality.low_tariff.value() == Approx(-58));  // the range of the basis
  CHECK(municipality.high_tariff.value() == Approx(-100));
  CHECK_FALSE(study.page().payers[static_cast<std::size_t>(Payer::client)].low_tariff);
  // A municipality that pays more than the range of the basis is inside its own range.
  study.setup.spec.population.products[at(Product::guidance)].tariff = 120;
  study.set(less, Measure::cost_municipality, 0, 26, -119.5, exposed_group, 0);
  CHECK(study.page().payers.front().high_tariff.value() == Approx(-120));
}

TEST_CASE("what it rests on names runs, people and grades; few runs say so", "[io][answer]") {
  Study study;
  const std::string text = Study::together(study.page().rests, Language::nl);
  INFO(text);
  CHECK(has(text, "6 doorrekeningen van een nagebouwde plaats met 300 inwoners, 26 weken lang."));
  CHECK(has(text, "ongeveer 200 cliënten en 300 mantelzorgers"));
  CHECK(has(text, " gemeten, "));
  study.setup.spec.replicates = runs_to_decide;
  CHECK_FALSE(has(Study::together(study.page().rests, Language::nl), "te weinig gerekend"));
  study.setup.spec.replicates = 6;
  CHECK(has(Study::together(study.page().rests, Language::nl), "te weinig gerekend"));
}

}  // namespace
}  // namespace draagkracht
