// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/recorder.hpp"

#include <algorithm>
#include <cmath>

#include "measures/small_world.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

constexpr int weeks_recorder = 20;

PopulationSpec prices() {
  PopulationSpec spec;
  spec.products[at(Product::guidance)].tariff = 70;
  spec.products[at(Product::guidance)].payer = Payer::municipality;
  spec.products[at(Product::personal_care)].tariff = 61.20;
  spec.products[at(Product::personal_care)].payer = Payer::insurer;
  spec.costs.own_contribution = 21.80;
  spec.costs.informal_hour = 14.50;
  spec.costs.admission = 2300;
  spec.costs.employer_hour = 48;
  spec.costs.wage_hour = 27;
  return spec;
}

GroupPlan guidance_plan_recorder() {
  GroupPlan plan;
  plan.exposing[at(Product::guidance)] = true;
  return plan;
}

double value(const SeriesRecorder& recorder, std::size_t group, Measure measure, int week) {
  return recorder
      .series()[(group * measure_count + static_cast<std::size_t>(measure)) * (weeks_recorder + 1) +
                static_cast<std::size_t>(week)];
}

struct RecorderRecorded {
  SmallWorld small = test::anna_and_ella();
  SeriesRecorder recorder{guidance_plan_recorder(), small.world, prices_of(prices()),
                          weeks_recorder};
  double all(Measure measure, int week = 0) const {
    return value(recorder, all_group, measure, week);
  }
  double exposed(Measure measure, int week = 0) const {
    return value(recorder, exposed_group, measure, week);
  }
  /// Weeks go by; `each` may change the world before it is recorded.
  template <class F>
  void until(int week, F&& each) {
    recorder.record(small.world);
    while (small.world.week.value < week) {
      small.next_week();
      each(small.world.week.value);
      recorder.record(small.world);
    }
  }
};

}  // namespace

TEST_CASE("hours per client are means over the living clients of the group") {
  RecorderRecorded r;
  r.recorder.record(r.small.world);
  CHECK(r.all(Measure::need_hours) == Approx(7.5));
  CHECK(r.exposed(Measure::need_hours) == Approx(10));
  CHECK(r.exposed(Measure::indicated_hours) == Approx(2));
  CHECK(r.exposed(Measure::delivered_hours) == Approx(2));
  CHECK(r.exposed(Measure::informal_hours) == Approx(6));
  CHECK(r.exposed(Measure::volunteer_hours) == Approx(1));
  CHECK(r.exposed(Measure::unmet_hours) == Approx(1));
  CHECK(r.all(Measure::unmet_hours) == Approx(3));
  CHECK(r.all(Measure::unmet_share) == Approx(6.0 / 15));
  CHECK(r.all(Measure::short_of_care) == Approx(0.5));  // Ella misses all, Anna a tenth
  CHECK(r.all(Measure::surplus_hours) == 0);
  CHECK(r.all(Measure::own_direction) == Approx(7));
  CHECK(r.exposed(Measure::carers_per_client) == Approx(2));  // the volunteer is not counted
  CHECK(r.all(Measure::no_carer) == Approx(0.5));
  CHECK(r.exposed(Measure::busiest_carer_share) == Approx(4.0 / 7));
}

TEST_CASE("what the client does not speak of is hidden") {
  RecorderRecorded r;
  r.small.world.clients[1].reported = Minutes{120};
  r.recorder.record(r.small.world);
  CHECK(r.all(Measure::hidden_hours) == Approx((1.0 + 3.0) / 2));
}

TEST_CASE("carers' measures are means over the carers, volunteers apart") {
  RecorderRecorded r;
  r.small.world.carer_of(r.small["bea"]).strain = 0.6F;
  r.small.world.carer_of(r.small["cor"]).load = 11 * 60;
  r.recorder.record(r.small.world);
  CHECK(r.all(Measure::hours_given) == Approx(3));
  CHECK(r.all(Measure::strain) == Approx(30));
  CHECK(r.all(Measure::overloaded) == Approx(0.5));
  CHECK(r.all(Measure::burden_severe) == Approx(0.5));
  CHECK(r.all(Measure::heavy_self_rated) == Approx(0.5));
}

TEST_CASE("weights count") {
  RecorderRecorded r;
  r.small.world.persons.weight[r.small["ella"].index()] = 3;
  r.recorder.record(r.small.world);
  CHECK(r.all(Measure::need_hours) == Approx((10 + 3 * 5) / 4.0));
}

TEST_CASE("money is hours times tariff to the cent, and payers add up to the total") {
  RecorderRecorded r;
  r.small.indication("anna", Product::personal_care, 1);
  r.recorder.record(r.small.world);
  // 21.80 a month is 5.01 a week; two hours of guidance cost 140.00 together.
  CHECK(r.exposed(Measure::cost_client) == Approx(5.01));
  CHECK(r.exposed(Measure::cost_municipality) == Approx(140 - 5.01));
  CHECK(r.exposed(Measure::cost_insurer) == Approx(61.20));
  CHECK(r.exposed(Measure::value_informal) == Approx(6 * 14.50));
  CHECK(r.exposed(Measure::cost_carer) == 0);  // neither carer has a paid job
  CHECK(r.exposed(Measure::cost_long_term_care) == 0);
  CHECK(r.exposed(Measure::cost_total) == Approx(140 + 61.20 + 87));
  CHECK(r.all(Measure::cost_total) == Approx((140 + 61.20 + 87) / 2));
}

TEST_CASE("the own contribution is never more than the bill of the municipality") {
  const Prices prices_now = prices_of(prices());
  ClientRecord client;
  client.indications[at(Product::guidance)].delivered = Minutes{1};
  const auto bill = week_bill(prices_now, client, false).by_payer(prices_now);
  CHECK(bill[at(Payer::client)] == Cents{117});  // a minute at 70.00 an hour
  CHECK(bill[at(Payer::municipality)] == Cents{0});
}

TEST_CASE("looking in on who lost help has a price, for as long as they live at home",
          "[measures][cost]") {
  PopulationSpec spec;
  spec.costs.looking_in = 52.1775 / 12 * 10;  // ten euros a week
  const Prices now = prices_of(spec);
  ClientRecord client;
  const auto paid = [&] { return week_bill(now, client, false).by_payer(now); };
  CHECK(paid()[at(Payer::municipality)] == Cents{0});
  set_way(client, Way::contact);
  CHECK(paid()[at(Payer::municipality)] == Cents{0});  // nothing was lost
  set_way(client, Way::lost);
  CHECK(paid()[at(Payer::municipality)] == Cents{1000});
  client.institution = 1;
  CHECK(paid()[at(Payer::municipality)] == Cents{0});
}

TEST_CASE("what budgets pay to family stands apart, at the tariff of who pays the budget") {
  PopulationSpec spec = prices();
  spec.costs.kin_hour_municipality = 23.40;
  spec.costs.kin_hour_insurer = 26.05;
  const Prices now = prices_of(spec);
  ClientRecord client;
  client.indications[at(Product::guidance)].delivered = Minutes{150};
  client.by_kin[at(Product::guidance)] = 90;
  client.indications[at(Product::domestic_help)].delivered = Minutes{61};
  client.by_kin[at(Product::domestic_help)] = 61;
  client.indications[at(Product::personal_care)].delivered = Minutes{77};
  client.by_kin[at(Product::personal_care)] = 77;
  const Bill bill = week_bill(now, client, false);
  const auto line = [](CostLine l) { return static_cast<std::size_t>(l); };
  CHECK(bill.minutes[at(Product::guidance)] == 60);
  CHECK(bill.cents[at(Product::guidance)] == Cents{7000});
  CHECK(bill.minutes[at(Product::personal_care)] == 0);
  CHECK(bill.minutes[line(CostLine::kin_municipality)] == 151);
  CHECK(bill.cents[line(CostLine::kin_municipality)] == Cents{5889});  // 151 minutes at 23.40
  CHECK(bill.cents[line(CostLine::kin_insurer)] == Cents{3343});       // 77 minutes at 26.05
  CHECK(bill.cents[line(CostLine::kin_long_term_care)] == Cents{0});
  const auto paid = bill.by_payer(now);
  CHECK(paid[at(Payer::municipality)] == Cents{7000 + 5889 - 501});
  CHECK(paid[at(Payer::insurer)] == Cents{3343});
  CHECK(adds_up(now, bill, 1));
  Bill bad = bill;
  bad.cents[line(CostLine::kin_insurer)] += Cents{1};
  CHECK_FALSE(adds_up(now, bad, 1));
}

TEST_CASE("hours paid to family are professional help, and not of one kind") {
  RecorderRecorded r;
  ClientRecord& anna = r.small.world.clients[0];
  const std::int32_t minutes = anna.indications[at(Product::guidance)].delivered.value;
  REQUIRE(minutes > 60);
  anna.by_kin[at(Product::guidance)] = 60;
  anna.indications[at(Product::guidance)].in_force = Minutes{minutes};
  set_term(anna.terms[at(Product::guidance)], Term::no_money);
  r.recorder.record(r.small.world);
  CHECK(r.exposed(Measure::delivered_hours) == Approx(minutes / 60.0));
  CHECK(r.exposed(Measure::paid_kin_hours) == Approx(1));
  CHECK(r.exposed(Measure::guidance_hours) == Approx(minutes / 60.0 - 1));
  CHECK(r.exposed(Measure::waits_for_money) == Approx(1));
  CHECK(r.all(Measure::waits_for_money) == Approx(0.5));
}

TEST_CASE("help by somebody with a job costs work: part of it the employer pays, part nobody") {
  RecorderRecorded r;
  r.small.world.persons.employed_hours[r.small["bea"].index()] = 32;  // gives 4 of the 6 hours
  r.recorder.record(r.small.world);
  const double lost = 4 * 0.15;
  CHECK(r.exposed(Measure::lost_work) == Approx(lost));
  CHECK(r.exposed(Measure::cost_employer) == Approx(lost / 2 * 48));
  CHECK(r.exposed(Measure::cost_carer) == Approx(lost / 2 * 27));
  CHECK(r.exposed(Measure::cost_total) == Approx(140 + 6 * 14.50 + lost / 2 * 48 + lost / 2 * 27));
}

TEST_CASE("hours are told per product, and other formal help is what no policy touches") {
  RecorderRecorded r;  // the plan touches guidance
  r.small.indication("anna", Product::personal_care, 1);
  r.recorder.record(r.small.world);
  CHECK(r.exposed(Measure::guidance_hours) == Approx(2));
  CHECK(r.exposed(Measure::personal_care_hours) == Approx(1));
  CHECK(r.exposed(Measure::short_stay_hours) == 0);
  CHECK(r.exposed(Measure::other_formal_hours) == Approx(1));
  CHECK(r.exposed(Measure::delivered_hours) == Approx(3));
}

TEST_CASE("without a policy there is no other formal help") {
  const SmallWorld small = test::anna_and_ella();
  SeriesRecorder recorder(GroupPlan{}, small.world, prices_of(prices()), weeks_recorder);
  CHECK_FALSE(recorder.record(small.world).has_value());
  CHECK(std::isnan(value(recorder, all_group, Measure::other_formal_hours, 0)));
}

TEST_CASE("a tie that does harm is seen, and not the one that has ended") {
  RecorderRecorded r;
  const TieId tie = r.small.world.ties.between(r.small["anna"], r.small["cor"]);
  r.small.world.ties.columns.row[tie.index()].valence = Valence::harmful;
  r.until(13, [&](int week) {
    if (week == 13) {
      r.small.world.ties.columns.row[tie.index()].state = TieState::broken;
    }
  });
  CHECK(r.exposed(Measure::harmful_tie, 0) == 1);
  CHECK(r.all(Measure::harmful_tie, 12) == Approx(0.5));
  CHECK(r.exposed(Measure::harmful_tie, 13) == 0);
}

TEST_CASE("subgroups by network: Anna's is mixed, and her carers are counted with her") {
  RecorderRecorded r;
  r.recorder.record(r.small.world);
  const std::vector<GroupInfo> groups = group_list(guidance_plan_recorder());
  const auto size = [&](const char* id) {
    const auto found = std::ranges::find(groups, id, &GroupInfo::id);
    REQUIRE(found != groups.end());
    return r.recorder.group_sizes()[static_cast<std::size_t>(found - groups.begin())];
  };
  CHECK(size("exposed/network=mixed").clients == 1);  // 2 of 9 hours by a professional
  CHECK(size("exposed/network=mixed").carers == 2);
  CHECK(size("exposed/network=professional").clients == 0);
}

TEST_CASE("the books hold every week but that of the start, in pages of 13") {
  RecorderRecorded r;
  r.until(weeks_recorder, [](int) {});
  const std::vector<LedgerPage>& pages = r.recorder.ledger();
  REQUIRE(pages.size() == 4);  // 13 weeks and 7, for all and for the exposed
  CHECK(pages[0].week == 13);
  CHECK(pages[3].week == weeks_recorder);
  const auto line = [](CostLine l) { return static_cast<std::size_t>(l); };
  const Bill& first = pages[1].sums;
  CHECK(first.minutes[at(Product::guidance)] == 13 * 120);
  CHECK(first.cents[at(Product::guidance)] == Cents{13 * 14000});
  CHECK(first.cents[line(CostLine::own_contribution)] == Cents{13 * 501});
  CHECK(first.minutes[line(CostLine::informal_care)] == 13 * 360);
  CHECK(first.minutes[line(CostLine::volunteer_help)] == 13 * 60);
  CHECK(pages[3].sums.minutes[at(Product::guidance)] == 7 * 120);
}

TEST_CASE("money that does not agree with time, or that nobody pays, is found") {
  const Prices now = prices_of(prices());
  ClientRecord client;
  client.indications[at(Product::guidance)].delivered = Minutes{97};
  client.informal[at(Channel::practical)] = Minutes{31};
  const Bill good = week_bill(now, client, true, Minutes{31});
  CHECK(adds_up(now, good, 1));
  const auto line = [](CostLine l) { return static_cast<std::size_t>(l); };
  for (std::size_t l = 0; l < cost_line_count; ++l) {
    CAPTURE(l);
    if (l == line(CostLine::method_money)) {
      continue;  // books and licences: paid as they are, no time to hold them against
    }
    Bill bad = good;
    bad.cents[l] += Cents{1};
    CHECK_FALSE(adds_up(now, bad, 1));
  }
  // What each line says of its payer is what the payers come to.
  PerPayer<Cents> paid{};
  for (std::size_t l = 0; l < cost_line_count; ++l) {
    if (const std::optional<Payer> payer = payer_of(now, l)) {
      paid[at(*payer)] += good.cents[l];
    }
  }
  CHECK(paid == good.by_payer(now));
  Bill twice = good;
  twice.add(good);
  CHECK(adds_up(now, twice, 2));
}

TEST_CASE("somebody admitted stays in the group, and long-term care pays") {
  RecorderRecorded r;
  r.until(1, [&](int) {
    r.small.world.persons.residence[r.small["anna"].index()] = Residence::admitted;
    ClientRecord& anna = r.small.world.clients[0];
    anna.institution = 1;
    anna.indications = {};
    anna.need = anna.formal = anna.unmet = {};
    r.small.world.emit(EventKind::admitted, Cause::unmet_need, r.small["anna"]);
  });
  CHECK(r.exposed(Measure::need_hours, 1) == 0);
  CHECK(r.exposed(Measure::informal_hours, 1) == Approx(6));  // visits go on
  CHECK(r.exposed(Measure::cost_long_term_care, 1) == Approx(2300));
  CHECK(r.exposed(Measure::admitted, 0) == 0);
  CHECK(r.exposed(Measure::admitted, 1) == Approx(100));
  CHECK(r.all(Measure::admitted, 1) == Approx(50));
}

TEST_CASE("the dead leave the mean and stay in the count of deaths") {
  RecorderRecorded r;
  r.until(2, [&](int week) {
    if (week != 1) {
      return;
    }
    r.small.world.persons.residence[r.small["anna"].index()] = Residence::dead;
    r.small.world.clients[0].open = 0;
    r.small.world.emit(EventKind::died, Cause::age, r.small["anna"]);
  });
  CHECK(r.all(Measure::need_hours, 1) == Approx(5));
  CHECK(std::isnan(r.exposed(Measure::need_hours, 1)));  // nobody left
  CHECK(r.exposed(Measure::deaths, 1) == Approx(100));
  CHECK(r.exposed(Measure::deaths, 2) == Approx(100));
  CHECK(r.all(Measure::deaths, 2) == Approx(50));
}

TEST_CASE("a carer who stops counts as zero hours and as one who quit") {
  RecorderRecorded r;
  r.until(1, [&](int) {
    World& world = r.small.world;
    world.close_link(world.link_between(r.small["bea"], r.small["anna"]), world.week);
    world.carer_of(r.small["bea"]).given = {};
    world.emit(EventKind::quit, Cause::strain, r.small["bea"], r.small["anna"]);
    world.emit(EventKind::quit, Cause::no_time, r.small["dirk"], r.small["anna"]);
    world.emit(EventKind::quit, Cause::circumstances, r.small["cor"], r.small["anna"]);
  });
  CHECK(r.exposed(Measure::quit_strained, 1) == Approx(50));  // Cor stopped for something else
  CHECK(r.exposed(Measure::hours_given, 1) == Approx(1));     // Cor's two hours over two carers
  CHECK(r.exposed(Measure::quit, 1) == Approx(100));          // the volunteer is not counted
  CHECK(r.all(Measure::quit, 1) == Approx(100));
}

TEST_CASE("all is who needs or gives care now or did at week 0; exposed is fixed") {
  RecorderRecorded r;
  r.until(2, [&](int week) {
    if (week == 1) {
      r.small.client("farid", 3);
      r.small.help("ella", "farid", 2);
    } else {
      r.small.world.clients[2].open =
          0;  // recovered: never a client at week 0, so out of the group
    }
  });
  CHECK(r.all(Measure::need_hours, 0) == Approx(15.0 / 2));
  CHECK(r.all(Measure::need_hours, 1) == Approx(18.0 / 3));
  CHECK(r.all(Measure::need_hours, 2) == Approx(15.0 / 2));
  CHECK(r.all(Measure::hours_given, 1) == Approx(8.0 / 3));
  CHECK(r.exposed(Measure::need_hours, 1) == Approx(10));
  CHECK(r.exposed(Measure::hours_given, 1) == Approx(3));
}

TEST_CASE("a client of week 0 who recovers stays, without need") {
  RecorderRecorded r;
  r.until(1, [&](int) { r.small.world.clients[1].open = 0; });
  CHECK(r.all(Measure::need_hours, 1) == Approx(5));
  CHECK(r.all(Measure::no_carer, 1) == 0);
}

TEST_CASE("subgroups are recorded every 13 weeks and in the last week only") {
  RecorderRecorded r;
  r.until(weeks_recorder, [](int) {});
  const std::size_t women = first_file_group + 1;
  for (int week = 0; week <= weeks_recorder; ++week) {
    CAPTURE(week);
    CHECK_FALSE(std::isnan(r.exposed(Measure::need_hours, week)));
    CHECK(std::isnan(value(r.recorder, women, Measure::need_hours, week)) ==
          (week != 0 && week != 13 && week != weeks_recorder));
  }
}

TEST_CASE("sizes of groups at week 0: clients and carers apart, as counted and as weighted") {
  SmallWorld small = test::anna_and_ella();
  GroupPlan plan;
  plan.exposing[at(Product::guidance)] = true;
  for (float& weight : small.world.persons.weight) {
    weight = 0.5F;
  }
  const SeriesRecorder recorder(plan, small.world, prices_of(prices()), weeks_recorder);
  const GroupSize& all = recorder.group_sizes()[all_group];
  CHECK(all.clients == 2);
  CHECK(all.carers == 2);
  CHECK(all.clients_weighted == 1);
  CHECK(all.carers_weighted == 1);
  const GroupSize& exposed = recorder.group_sizes()[exposed_group];
  CHECK(exposed.clients == 1);
  CHECK(exposed.carers == 2);
}

TEST_CASE("joiners count from their week, in the baseline and in a variant that is told") {
  SmallWorld small = test::anna_and_ella();
  GroupPlan plan;
  plan.exposing_new[at(Product::guidance)] = true;
  SeriesRecorder baseline(plan, small.world, prices_of(prices()), weeks_recorder);
  SeriesRecorder untold(plan, small.world, prices_of(prices()), weeks_recorder,
                        std::vector<Join>{});
  baseline.record(small.world);
  const SmallWorld start = small;
  small.next_week();
  small.indication("ella", Product::guidance, 2).start = 1;
  small.world.emit(EventKind::indication_granted, Cause::none, small["ella"], {}, 120,
                   EventUnit::minutes_per_week);
  small.world.emit(EventKind::crisis, Cause::unmet_need, small["ella"]);
  baseline.record(small.world);
  untold.record(small.world);
  REQUIRE(baseline.joins().size() == 1);
  CHECK(std::isnan(value(baseline, exposed_group, Measure::need_hours, 0)));
  CHECK(value(baseline, exposed_group, Measure::need_hours, 1) == Approx(5));
  CHECK(value(baseline, exposed_group, Measure::crises, 1) == Approx(100));
  CHECK(std::isnan(value(untold, exposed_group, Measure::need_hours, 1)));

  SeriesRecorder told(plan, start.world, prices_of(prices()), weeks_recorder, baseline.joins());
  told.record(start.world);
  told.record(small.world);
  const auto same = [](double a, double b) { return a == b || (std::isnan(a) && std::isnan(b)); };
  CHECK(std::ranges::equal(told.series(), baseline.series(), same));
}

TEST_CASE("a week outside the run is not recorded") {
  RecorderRecorded r;
  r.small.world.week = Week{-1};
  r.recorder.record(r.small.world);
  r.small.world.week = Week{weeks_recorder + 1};
  r.recorder.record(r.small.world);
  CHECK(std::ranges::all_of(r.recorder.series(), [](double x) { return std::isnan(x); }));
}
