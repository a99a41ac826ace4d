// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The IJmond pilot many times over: VAL-1 to VAL-13 beside what its evaluation says. scripts/ijmond
// is the way to run it.
//   ijmond STUDY STUDY-NEW-IN-CARE PERSONS REPLICATES    markdown
#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <iomanip>
#include <iostream>
#include <limits>
#include <span>
#include <sstream>
#include <string>
#include <vector>

#include "io/scenario_file.hpp"
#include "measures/care_network.hpp"
#include "measures/self_reliance.hpp"
#include "measures/sums.hpp"
#include "methods/reach.hpp"
#include "run/outcome.hpp"
#include "study/paired.hpp"

namespace {

using namespace draagkracht;

constexpr double nothing_known = std::numeric_limits<double>::quiet_NaN();
constexpr int weeks = 52;
constexpr int quarter = 13;
constexpr int cut_from = 39;

/// The arms in the order of `lived`. In the first five all fifteen begin, as those of the pilot
/// had.
enum Arm : std::size_t { none, sns, snv, ngb, duo, offered, announced, at_once, arm_count };
constexpr std::array<const char*, arm_count> variant_of{"",    "veilig", "snv",          "ngb",
                                                        "duo", "veilig", "aangekondigd", "ineens"};

[[noreturn]] void fail(const std::string& why) {
  std::cerr << why << '\n';
  std::exit(1);
}

/// One of the fifteen in one arm.
struct Course {
  bool there = true;  ///< alive and in care to the end
  bool began = false, stopped = false, refused = false;
  int sessions = 0;               ///< held before it ended
  int taken_up = weeks + 1;       ///< week in which somebody new of the network first helped
  double need = 0;                ///< guidance needed, hours a week in the last quarter
  double asked = 0;               ///< guidance in force, and what is said to be missing
  double own = 0;                 ///< help of family, friends, neighbours and volunteers
  double paid = 0;                ///< hours a week of professionals, over the year
  double trust = 0;               ///< in oneself, 0..100
  double missing = 0;             ///< hours a week missing after the hours went
  double strain = nothing_known;  ///< of those who help, in the week after they went
  bool new_family = false;        ///< a relative helps who did not at the start
  double zrm = 0, card = 0;
};

struct Start {
  bool small = false, painful = false;
  double stable = 0;  ///< share of relatives who are in touch and do no harm, 0..1
};

using Courses = std::vector<Course>;

struct Run {
  std::vector<Start> start;
  std::array<Courses, arm_count> of;
  Courses new_none, new_sns;  ///< had they been new in care
};

std::vector<PersonId> fifteen(const World& w) {
  std::vector<PersonId> people;
  for (const ClientRecord& client : w.clients) {
    if (client.special != 0) {
      people.push_back(client.person);
    }
  }
  return people;
}

Start start_of(const World& w, PersonId p) {
  Start start;
  int around = 0;
  for (const Arc arc : w.ties.of(p)) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    const bool active = tie.state == TieState::active;
    const bool hurts = tie.valence == Valence::harmful || tie.state == TieState::broken;
    around += active && !is_voluntary(tie.kind) && tie.closeness >= 0.3F ? 1 : 0;
    if (is_kin(tie.kind)) {
      start.painful = start.painful || hurts;
    }
  }
  start.small = around < 4;
  start.stable = family_peace(w, p);
  return start;
}

void look(const World& w, const ClientRecord& client, Course& c) {
  c.paid += hours(minutes_delivered(client)) / weeks;
  double strain = 0;
  int helpers = 0;
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    if (link.as_volunteer == 0) {
      strain += static_cast<double>(w.carers[w.persons.carer[link.giver.index()].index()].strain);
      ++helpers;
      c.taken_up = link.since > 0 ? std::min(c.taken_up, w.week.value) : c.taken_up;
    }
  });
  if (w.week.value > weeks - quarter) {
    c.need += hours(client.need[at(Channel::guidance)].value) / quarter;
    c.asked += (client.indications[at(Product::guidance)].in_force.hours() +
                hours(client.reported.value)) /
               quarter;
    c.own += hours(total_minutes(client.informal) + total_minutes(client.volunteer)) / quarter;
  }
  if (w.week.value > cut_from) {
    c.missing += hours(total_minutes(client.unmet)) / (weeks - cut_from);
  }
  if (w.week.value == cut_from + 1 && helpers > 0) {
    c.strain = strain / helpers;
  }
}

Courses lived(const ScenarioSpec& spec, const std::string& variant, const World& week0) {
  const auto found = std::ranges::find(spec.variants, variant, &VariantSpec::id);
  const auto number = variant.empty() ? 0 : found - spec.variants.begin();
  if (found == spec.variants.end() && !variant.empty()) {
    fail("there is no variant " + variant);
  }
  const std::vector<PersonId> people = fifteen(week0);
  Courses courses(people.size());
  const auto record = [&](const World& w, std::size_t i) -> const ClientRecord& {
    return w.clients[w.persons.client[people[i].index()].index()];
  };
  const World end =
      replay(spec, static_cast<std::uint32_t>(number), week0, Week{weeks}, [&](const World& w) {
        for (std::size_t i = 0; i < people.size(); ++i) {
          courses[i].there = courses[i].there && record(w, i).open != 0;
          if (courses[i].there) {
            look(w, record(w, i), courses[i]);
          }
        }
      });
  for (std::size_t i = 0; i < people.size(); ++i) {
    const ClientRecord& client = record(end, i);
    Course& c = courses[i];
    c.trust = 100 * static_cast<double>(client.self_trust);
    c.zrm = zrm(end, client).mean;
    c.card = card_improve(end, client);
    each_link_of_client(end, client, [&](LinkId l) {
      const CareLink& link = end.links[l.index()];
      c.new_family = c.new_family || (is_kin(link.giver_is) && link.as_volunteer == 0 &&
                                      !week0.link_between(link.giver, people[i]).valid());
    });
    for (const Enrolment& e : end.enrolments) {
      if (e.person == people[i]) {
        c.refused = e.state == MethodState::refused;
        c.began = e.sessions > 0;
        c.stopped = c.began && e.state == MethodState::stopped;
        c.sessions = e.sessions;
      }
    }
  }
  return courses;
}

ScenarioSpec study(const char* file, int persons) {
  LoadResult read = load_scenario(file);
  if (!read.scenario) {
    fail(read.problems.front().what.en);
  }
  ScenarioSpec spec = std::move(read.scenario->spec);
  spec.persons = persons;
  return spec;
}

ScenarioSpec everybody_begins(ScenarioSpec spec) {
  for (MethodSpec& method : spec.methods) {
    method.accepts = method.ready = 1;
    method.necessity = 0;
  }
  return spec;
}

World week0_of(const ScenarioSpec& spec, std::uint32_t replicate) {
  Result<World> made = warmed_up(spec, replicate);
  if (!made.ok()) {
    fail(made.problem().what.en);
  }
  return std::move(made).value();
}

/// The mean over the fifteen of f(course, the same person beside it, start), NaN left out.
template <class F>
double mean(const Run& run, const Courses& of, const Courses& beside, F&& f) {
  double sum = 0;
  int n = 0;
  for (std::size_t i = 0; i < of.size(); ++i) {
    if (!of[i].there || !beside[i].there) {
      continue;
    }
    const double x = f(of[i], beside[i], run.start[i]);
    if (x == x) {
      sum += x;
      ++n;
    }
  }
  return n > 0 ? sum / n : nothing_known;
}

double correlation(const std::vector<std::array<double, 2>>& points) {
  const auto n = static_cast<double>(points.size());
  double x = 0, y = 0, xx = 0, yy = 0, xy = 0;
  for (const auto& [a, b] : points) {
    x += a;
    y += b;
    xx += a * a;
    yy += b * b;
    xy += a * b;
  }
  const double spread = (xx - x * x / n) * (yy - y * y / n);
  return spread > 0 ? (xy - x * y / n) / std::sqrt(spread) : nothing_known;
}

/// Everything of the runs; each statistic is one number per run.
struct Runs {
  std::vector<Run> all;

  template <class F>
  [[nodiscard]] std::vector<double> per_run(F&& f) const {
    std::vector<double> values;
    std::ranges::transform(all, std::back_inserter(values), f);
    return values;
  }
  template <class F>
  [[nodiscard]] std::vector<double> means(Arm arm, Arm beside, F&& f) const {
    return per_run([&](const Run& r) { return mean(r, r.of[arm], r.of[beside], f); });
  }
};

std::string number(double value, int digits = 2) {
  if (!(value == value)) {
    return "–";
  }
  std::ostringstream text;
  text << std::fixed << std::setprecision(digits) << value;
  return text.str();
}
std::string percent(double share) { return number(100 * share, 0) + " %"; }

/// Mean over runs with the interval of that mean.
PairedDifference over(const std::vector<double>& values) {
  return paired_difference(std::vector<double>(values.size(), 0.0), values);
}
std::string with_band(const std::vector<double>& values, int digits = 2, double times = 1) {
  const PairedDifference d = over(values);
  return number(times * d.difference, digits) + " (" + number(times * d.low, digits) + " to " +
         number(times * d.high, digits) + ")";
}
bool above_zero(const std::vector<double>& values) { return over(values).low > 0; }
bool below_zero(const std::vector<double>& values) { return over(values).high < 0; }

void row(const char* id, const char* found, const std::string& model, bool holds,
         const char* kind) {
  std::cout << "| " << id << " | " << found << " | " << model << " | " << (holds ? "yes" : "**no**")
            << " | " << kind << " |\n";
}

constexpr const char* input = "returned input";
constexpr const char* own = "independent";

double gain(const Course& c, const Course& beside, const Start&) { return c.own - beside.own; }
double stops(const Course& c, const Course&, const Start&) {
  return c.began ? (c.stopped ? 1.0 : 0.0) : nothing_known;
}

/// Stops among those for whom `is` holds, less among the others.
template <class F>
std::vector<double> more_stops(const Runs& runs, F&& is) {
  return runs.per_run([&](const Run& r) {
    const auto among = [&](bool wanted) {
      return mean(r, r.of[sns], r.of[sns], [&](const Course& c, const Course& b, const Start& s) {
        return is(s) == wanted ? stops(c, b, s) : nothing_known;
      });
    };
    return among(true) - among(false);
  });
}

void drop_out(const Runs& runs) {
  const std::vector<double> share = runs.means(sns, sns, stops);
  const double inside = over(runs.per_run([&](const Run& r) {
                          const double x = mean(r, r.of[sns], r.of[sns], stops);
                          return x >= 0.078 && x <= 0.551 ? 1.0 : 0.0;
                        })).difference;
  row("VAL-1", "4 of 15 stop, 27 % (exact interval 8 to 55 %)",
      with_band(share, 0, 100) + " % stop; " + percent(inside) + " of runs inside the interval",
      over(share).difference > 0.078 && over(share).difference < 0.551, input);
  const std::vector<double> early =
      runs.means(sns, sns, [](const Course& c, const Course&, const Start&) {
        return c.stopped ? (c.sessions <= 2 ? 1.0 : 0.0) : nothing_known;
      });
  row("VAL-2", "most stop at the network map",
      with_band(early, 0, 100) + " % of who stops does so in the first two talks",
      over(early).low > 0.5, input);
  const std::vector<double> small = more_stops(runs, [](const Start& s) { return s.small; });
  const std::vector<double> painful = more_stops(runs, [](const Start& s) { return s.painful; });
  row("VAL-3", "small maps and a painful family past make people stop",
      "with a small map " + with_band(small, 0, 100) + " points more stop; with a painful past " +
          with_band(painful, 0, 100),
      above_zero(small) && above_zero(painful), input);
}

void hours_and_use(const Runs& runs) {
  const std::vector<double> need = runs.means(
      sns, none, [](const Course& c, const Course& b, const Start&) { return c.need - b.need; });
  const std::vector<double> asked = runs.means(
      sns, none, [](const Course& c, const Course& b, const Start&) { return c.asked - b.asked; });
  const double before =
      over(runs.means(none, none, [](const Course& c, const Course&, const Start&) {
        return c.asked;
      })).difference;
  row("VAL-4", "with a safe indication no fall of the guidance needed in a year",
      "needed " + with_band(need) + " hours a week; in force or said to be missing " +
          with_band(asked) + ", of " + number(before),
      !below_zero(need) && over(asked).difference > -0.1 * before, own);
  const std::vector<double> used =
      runs.means(sns, none, [](const Course& c, const Course& b, const Start&) {
        return c.own - b.own >= 0.5 ? 1.0 : 0.0;
      });
  const std::vector<double> trust =
      runs.means(sns, none, [](const Course& c, const Course& b, const Start&) {
        return c.trust - b.trust >= 0.5 ? 1.0 : 0.0;
      });
  const double share = over(used).difference;
  row("VAL-5",
      "some use the network more, not all; more of them see that they have something to offer",
      with_band(used, 0, 100) + " % get half an hour a week more from the network; " +
          with_band(trust, 0, 100) + " % trust themselves more",
      share > 0 && share < 1 && over(trust).difference > share, own);
  const std::vector<double> family =
      runs.means(sns, none, [](const Course& c, const Course& b, const Start&) {
        return c.new_family && !b.new_family ? 1.0 : 0.0;
      });
  row("VAL-6", "one client would now call on family (1 of 15 or of 11; 0.2 to 41 %)",
      with_band(family, 0, 100) + " % have a relative who helps and would not have without",
      over(family).difference > 0.002 && over(family).difference < 0.413, own);
}

void for_whom(const Runs& runs) {
  const auto with_stability = [&](auto&& of_works) {
    return runs.per_run([&](const Run& r) {
      std::vector<std::array<double, 2>> points;
      for (std::size_t i = 0; i < r.start.size(); ++i) {
        const Course &with = r.of[sns][i], &without = r.of[none][i];
        if (with.there && without.there) {
          points.push_back({r.start[i].stable, of_works(with, without)});
        }
      }
      return correlation(points);
    });
  };
  const std::vector<double> joins = with_stability([](const Course& c, const Course& b) {
    return (c.new_family ? 1.0 : 0.0) - (b.new_family ? 1.0 : 0.0);
  });
  const std::vector<double> hours_more =
      with_stability([](const Course& c, const Course& b) { return c.own - b.own; });
  const std::vector<double> stays =
      with_stability([](const Course& c, const Course&) { return c.stopped ? 0.0 : 1.0; });
  row("VAL-7", "the more stable the family network, the better it works",
      "correlation of the share of relatives in good touch with a relative who newly helps " +
          with_band(joins) + ", with staying to the end " + with_band(stays) +
          ", with hours gained " + with_band(hours_more),
      above_zero(joins), input);
  const std::vector<double> old_gain = runs.means(sns, none, gain);
  const std::vector<double> newly = runs.per_run([&](const Run& r) {
    return mean(r, r.new_sns, r.new_none, gain) - mean(r, r.of[sns], r.of[none], gain);
  });
  row("VAL-8", "workers expect more from who is new in care (not observed)",
      "hours a week gained: " + with_band(old_gain) + "; new in care " + with_band(newly) + " more",
      above_zero(newly), own);
  const std::vector<double> arms = runs.means(snv, ngb, gain);
  const std::vector<double> stop = runs.per_run([&](const Run& r) {
    return mean(r, r.of[snv], r.of[snv], stops) - mean(r, r.of[ngb], r.of[ngb], stops);
  });
  const std::vector<double> told_apart = runs.per_run([&](const Run& r) {
    // Fifteen in all, half in each arm, as the pilot had them.
    std::vector<double> a, b;
    for (std::size_t i = 0; i < r.start.size(); ++i) {
      const Courses& arm = r.of[i % 2 == 0 ? snv : ngb];
      if (arm[i].there && r.of[none][i].there) {
        (i % 2 == 0 ? a : b).push_back(arm[i].own - r.of[none][i].own);
      }
    }
    const PairedDifference x = over(a), y = over(b);
    return x.low > y.high || y.low > x.high ? 1.0 : 0.0;
  });
  row("VAL-9", "no difference between SNV and NGB",
      "SNV less NGB: " + with_band(arms) + " hours a week, " + with_band(stop, 0, 100) +
          " points of drop-out; told apart with fifteen in " +
          percent(over(told_apart).difference) + " of runs",
      over(told_apart).difference < 0.1, "the files differ in steps, not in funnel");
}

void time_and_money(const Runs& runs) {
  const std::vector<double> sooner =
      runs.means(duo, sns, [](const Course& c, const Course& b, const Start&) {
        return static_cast<double>(b.taken_up - c.taken_up);
      });
  row("VAL-10", "in a duo results come sooner",
      "somebody new helps " + with_band(sooner, 1) + " weeks sooner than with one worker",
      above_zero(sooner), input);
  const std::vector<double> paid = runs.means(
      sns, none, [](const Course& c, const Course& b, const Start&) { return c.paid - b.paid; });
  row("VAL-11", "costs come before gains: hours of professionals in the year are not fewer",
      with_band(paid) + " hours a week more", !below_zero(paid), input);
  const auto takes_part = [](const Course& c, const Course& b, const Start&) {
    return (b.refused ? 1.0 : 0.0) - (c.refused ? 1.0 : 0.0);
  };
  const std::vector<double> moved = runs.means(announced, offered, takes_part);
  const std::vector<double> strain = runs.means(
      at_once, announced,
      [](const Course& c, const Course& b, const Start&) { return c.strain - b.strain; });
  const std::vector<double> missing = runs.means(
      at_once, announced,
      [](const Course& c, const Course& b, const Start&) { return c.missing - b.missing; });
  row("VAL-12", "an announced reduction moves people",
      with_band(moved, 0, 100) + " points more take part", above_zero(moved), input);
  row("VAL-12", "a stop at once does harm",
      "against announced with a method: " + with_band(missing) + " hours a week more missing, " +
          with_band(strain, 3) + " more strain of who helps (0 to 1)",
      above_zero(missing) && above_zero(strain), own);
  const std::vector<double> agree = runs.per_run([&](const Run& r) {
    std::vector<std::array<double, 2>> points;
    for (const Course& c : r.of[none]) {
      if (c.there) {
        points.push_back({c.zrm, c.card});
      }
    }
    return correlation(points);
  });
  row("VAL-13", "the worker's matrix and the client's own card agree only weakly",
      "correlation " + with_band(agree), std::abs(over(agree).difference) < 0.5, input);
}

}  // namespace

int main(int argc, char** argv) {
  const std::span<char*> words(argv, static_cast<std::size_t>(argc));
  if (words.size() < 5) {
    std::cerr << "ijmond STUDY STUDY-NEW-IN-CARE PERSONS REPLICATES\n";
    return 2;
  }
  const int persons = std::atoi(words[3]), replicates = std::atoi(words[4]);
  const ScenarioSpec open = study(words[1], persons);
  const ScenarioSpec all = everybody_begins(open);
  const ScenarioSpec fresh = everybody_begins(study(words[2], persons));
  Runs runs;
  for (int r = 0; r < replicates; ++r) {
    const auto replicate = static_cast<std::uint32_t>(r);
    const World week0 = week0_of(all, replicate);
    Run& run = runs.all.emplace_back();
    for (const PersonId p : fifteen(week0)) {
      run.start.push_back(start_of(week0, p));
    }
    for (std::size_t arm = 0; arm < arm_count; ++arm) {
      run.of[arm] = lived(arm < offered ? all : open, variant_of[arm], week0);
    }
    const World newcomers = week0_of(fresh, replicate);
    run.new_none = lived(fresh, "", newcomers);
    run.new_sns = lived(fresh, "veilig", newcomers);
    if ((r + 1) % 50 == 0) {
      std::cerr << r + 1 << " of " << replicates << '\n';
    }
  }
  std::cout
      << "| | what the evaluation says | what the model gives (90 % band of the mean) | holds | "
         "what that proves |\n| --- | --- | --- | --- | --- |\n";
  drop_out(runs);
  hours_and_use(runs);
  for_whom(runs);
  time_and_money(runs);
  return 0;
}
