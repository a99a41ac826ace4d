// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What every variant set up and whom it reached: cuts at review, ceilings, methods, looking in.
#include <algorithm>
#include <cmath>
#include <numeric>

#include "io/answer/parts.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"
#include "io/report_parts.hpp"

namespace draagkracht::answer_parts {

namespace {

/// What happened in the runs of a variant; null when it is not known.
const HappenedByKind* happened_in(const View& view) {
  const auto position = static_cast<std::size_t>(
      std::ranges::find(view.setup.variants, view.variant) - view.setup.variants.begin());
  return position < view.results.happened.size() ? &view.results.happened[position] : nullptr;
}

/// Clients of all runs whose hours a policy made fewer.
std::uint64_t cuts_of(const HappenedByKind& happened) {
  return std::accumulate(happened.cuts.by_week.begin(), happened.cuts.by_week.end(),
                         std::uint64_t{0});
}

/// A ceiling that nobody meets changes nothing, and one that is met keeps out who has nothing yet.
std::optional<Text> about_ceiling(const View& view) {
  const std::vector<LeverSetting>& settings = view.spec().settings;
  if (std::ranges::none_of(settings,
                           [](const LeverSetting& s) { return s.info().id == "budget_ceiling"; })) {
    return std::nullopt;
  }
  const Text name = view.spec().label;
  const PairedDifference waiting = view.of(Measure::waits_for_money, all_group);
  if (!(waiting.value > 0)) {
    return Text{name.nl + ": het plafond wordt nooit bereikt, dus het verandert niets.",
                name.en + ": the ceiling is never reached, so it changes nothing."};
  }
  // The first week in which somebody waits in any run, and how many wait at the end.
  const SeriesStore& store = view.results.series;
  const auto m = static_cast<std::size_t>(Measure::waits_for_money);
  const int weeks = store.axes().weeks;
  int first = weeks;
  double at_end = 0;
  for (std::uint32_t run = 0; run < store.axes().replicates; ++run) {
    for (int week = 0; week < first; ++week) {
      first = store.at(view.variant, run, all_group, m, week) > 0 ? week : first;
    }
    at_end += store.at(view.variant, run, all_group, m, weeks) / store.axes().replicates;
  }
  const PairedDifference reached = view.of(Measure::waits_for_money);
  return in_both([&](Language language) {
    const std::string since =
        report_parts::since(view.setup.spec.start, Week{std::max(first - 1, 0)}, language);
    const auto percent = [&](double share) { return decimals(100 * share, 1, language) + " %"; };
    return language == Language::nl
               ? name.nl + ": door het plafond moet de eerste op geld wachten " + since +
                     "; gemiddeld wacht " + percent(waiting.value) +
                     " van alle cliënten, aan het eind " + percent(at_end) +
                     ", en bij wie het beleid raakt gemiddeld " + percent(reached.value) +
                     ". Wie wacht, telt mee in de gemiddelden hierboven: een deel krijgt niets, de "
                     "anderen krijgen wat ze hadden. Lopende hulp gaat door, dus de uitgaven dalen "
                     "langzaam en kunnen nog boven het plafond liggen. Het plafond raakt ook wie "
                     "nog geen hulp heeft of andere hulp krijgt: kijk daarom naar de hele plaats."
               : name.en + ": because of the ceiling the first has to wait for money " + since +
                     "; on average " + percent(waiting.value) +
                     " of all clients wait, at the end " + percent(at_end) +
                     ", and of those whom the policy reaches " + percent(reached.value) +
                     " on average. Who waits counts in the means above: some get nothing, the "
                     "others what they had. Running help goes on, so that spending falls slowly "
                     "and may still lie above the ceiling. The ceiling also reaches who has no "
                     "help yet or other help: so look at the whole place.";
  });
}

/// How many of the clients built for a method stand for one of a real place: its group, or all whom
/// the policy reaches.
double built_for_one(const View& view) {
  std::size_t group = view.group;
  for (const MethodSetting& method : view.spec().methods) {
    const auto& groups = view.setup.spec.groups;
    const auto found = std::ranges::find(groups, method.group, &GroupSpec::id);
    const auto at = first_file_group + static_cast<std::size_t>(found - groups.begin());
    group = found != groups.end() && at < view.results.group_size.size() ? at : group;
  }
  const GroupSize& size = view.results.group_size[group];
  return size.clients_weighted > 0 ? size.clients / size.clients_weighted : 1;
}

/// How many took part in the methods of a variant, and what that takes of professionals' hours.
std::optional<Text> about_methods(const View& view) {
  const std::vector<MethodSetting>& chosen = view.spec().methods;
  const HappenedByKind* happened = happened_in(view);
  if (chosen.empty() || happened == nullptr) {
    return std::nullopt;
  }
  const double times = static_cast<double>((*happened)[EventKind::method_began].times) /
                       std::max(view.setup.spec.replicates, 1);
  double inside = 0;
  for (const MethodSpec& m : view.setup.spec.methods) {
    if (m.hours == StaffHours::inside &&
        std::ranges::find(chosen, m.id, &MethodSetting::use) != chosen.end()) {
      inside = std::max(inside, staff_hours_per_person(m));
    }
  }
  const std::uint64_t cut = cuts_of(*happened);
  return in_both([&](Language language) {
    const bool nl = language == Language::nl;
    std::string text = view.spec().label.in(language);
    if (!(times > 0)) {
      return text + (nl ? ": niemand deed mee aan een methode. Niemand voldoet aan de "
                          "voorwaarden, of de plaats is te klein."
                        : ": nobody took part in a method. Nobody meets the conditions, or the "
                          "place is too small.");
    }
    const std::string count =
        whole_number(std::max(1.0, std::round(times / built_for_one(view))), language);
    text +=
        nl ? ": in een echte plaats van deze grootte begint ongeveer " + count +
                 " keer iemand aan een methode."
           : ": in a real place of this size somebody begins a method about " + count + " times.";
    if (cut > 0) {
      const std::string prepared = whole_number(
          100.0 * static_cast<double>(happened->cuts.prepared) / static_cast<double>(cut),
          language);
      text += nl ? " Van elke 100 cliënten die gekort worden, hebben er " + prepared +
                       " voor die tijd een methode afgerond. Er beginnen ook mensen die niet "
                       "gekort worden, of pas na de korting."
                 : " Of every 100 clients who are cut, " + prepared +
                       " have completed a method by then. People who are not cut begin too, or "
                       "only after the cut.";
    }
    if (inside > 0) {
      const std::string hours = decimals(inside, 0, language);
      text += nl ? " Wie het afmaakt, krijgt ongeveer " + hours +
                       " uur van beroepskrachten binnen de indicatie. Die uren tellen als "
                       "professionele hulp, maar zijn gesprek in plaats van gewone hulp."
                 : " Who completes it gets some " + hours +
                       " hours of professionals within the indication. Those hours count as "
                       "professional help, but are talk instead of ordinary help.";
    }
    return text;
  });
}

/// Who keeps looking in gives part of a cut back, and costs something too.
std::optional<Text> about_return(const View& view) {
  const HappenedByKind* happened = happened_in(view);
  if (happened == nullptr) {
    return std::nullopt;
  }
  const Happened& cut = (*happened)[EventKind::hours_cut];
  const Happened& back = (*happened)[EventKind::help_returned];
  if (cut.falls == 0 || back.times == 0) {
    return std::nullopt;
  }
  const auto position = static_cast<std::size_t>(happened - view.results.happened.data());
  int first = view.setup.spec.weeks;
  for (const Withdrawal& each : view.spec().policy) {
    first = each.change < 0 ? std::min(first, each.from.value) : first;
  }
  const double years = (view.setup.spec.weeks - first) / weeks_per_year;
  const double visits =
      position < view.results.books.size() && years > 0
          ? static_cast<double>(view.results.books[position]
                                    .cents[static_cast<std::size_t>(CostLine::looking_in)]
                                    .value) /
                100 / years / static_cast<double>(cut.falls)
          : 0;
  return in_both([&](Language language) {
    const bool nl = language == Language::nl;
    const auto share = [&](double part, double whole) {
      const std::string text = whole_number(std::min(100.0, 100 * part / whole), language);
      return text == "0" ? std::string(nl ? "minder dan 1" : "fewer than 1") : text;
    };
    const std::string hours = share(back.amount, -cut.fallen);
    const std::string people =
        share(static_cast<double>(back.times), static_cast<double>(cut.falls));
    std::string text =
        view.spec().label.in(language) +
        (nl ? ": van elke 100 indicaties die kleiner worden, komt bij " + people +
                  " later een deel van de hulp terug, omdat er iemand langskomt en ziet dat het "
                  "misgaat. Samen is "
                  "dat " +
                  hours + " % van de uren die weggaan."
            : ": of every 100 indications that get smaller, part of the help comes back later in " +
                  people +
                  ", as somebody looks in and sees that things go wrong. Together that is " +
                  hours + " % of the hours that go.");
    if (visits >= 1) {
      text +=
          nl ? " Het langskomen zelf kost de gemeente ongeveer € " + two_figures(visits, language) +
                   " per jaar voor elke indicatie die kleiner wordt. Alle bedragen tellen beide "
                   "mee."
             : " Looking in itself costs the municipality about € " +
                   two_figures(visits, language) +
                   " a year for each indication that gets smaller. All amounts count both.";
    } else {
      text += nl ? " Alle bedragen tellen die uren mee." : " All amounts count those hours.";
    }
    return text;
  });
}

}  // namespace

std::optional<Text> arrival(const View& view) {
  const HappenedByKind* happened = happened_in(view);
  std::optional<int> from;
  for (const Withdrawal& cut : view.spec().policy) {
    if (cut.change < 0 && cut.moment == Moment::review) {
      from = std::min(from.value_or(cut.from.value), cut.from.value);
    }
  }
  if (!from || happened == nullptr || cuts_of(*happened) == 0) {
    return std::nullopt;
  }
  // Of those who had the help at the start; who comes later is not known then.
  const double had_it = view.size().clients * view.setup.spec.replicates;
  // Newcomers get less from the first day: nothing of theirs is cut.
  const bool newcomers = std::ranges::all_of(
      view.spec().policy, [](const Withdrawal& cut) { return cut.reach == Reach::newcomers; });
  const bool several = std::ranges::any_of(view.spec().policy, [&](const Withdrawal& cut) {
    return cut.product != view.spec().policy.front().product;  // one client may be cut twice
  });
  if (had_it < 1 || newcomers || several) {
    return std::nullopt;
  }
  const std::vector<std::uint64_t>& by_week = happened->cuts.by_week;
  const auto cuts_by = [&](int weeks) {
    const auto end = std::min(by_week.size(), static_cast<std::size_t>(*from + weeks + 1));
    return std::accumulate(by_week.begin(), by_week.begin() + static_cast<std::ptrdiff_t>(end),
                           std::uint64_t{0});
  };
  const auto of_100_after = [&](int weeks, Language language) {
    const double share = 100.0 * static_cast<double>(cuts_by(weeks)) / had_it;
    return whole_number(std::min(100.0, share), language);
  };
  constexpr int year = 52;
  const int all = view.setup.spec.weeks - *from;
  return in_both([&](Language language) {
    const std::string after =
        all > year + year / 2
            ? pick(language, "na een jaar bij ", "after a year it has reached ") +
                  of_100_after(year, language) + pick(language, ", na ", ", after ") +
                  length_text(all, language) + pick(language, " bij ", " ")
            : pick(language, "na ", "after ") + length_text(all, language) +
                  pick(language, " bij ", " it has reached ");
    return pick(language, "De korting komt bij ieders herbeoordeling: ",
                "The cut comes at the review of each client: ") +
           after + of_100_after(all, language) +
           pick(language,
                " van de 100 cliënten van het begin. De anderen waren nog niet aan de beurt, of "
                "krijgen de hulp niet meer.",
                " of the 100 clients of the start. The others have had no review yet, or do not "
                "get the help any more.");
  });
}

std::vector<Text> unused_methods(const View& main) {
  std::vector<Text> list;
  for (const std::uint32_t variant : main.setup.variants) {
    const View view{main.setup, main.results, variant};
    const VariantSpec& spec = view.spec();
    const HappenedByKind* happened = happened_in(view);
    if (!spec.methods.empty() && happened != nullptr &&
        (*happened)[EventKind::method_began].times == 0) {
      list.push_back({"Let op: in ‘" + spec.label.nl +
                          "’ deed niemand mee aan een methode. Over die methode zegt deze uitkomst "
                          "dus niets.",
                      "Mind: in ‘" + spec.label.en +
                          "’ nobody took part in a method. So this outcome says nothing about "
                          "that method."});
    }
  }
  return list;
}

std::optional<Text> dear_aftercare(const View& view) {
  const std::vector<Bill>& books = view.results.books;
  const auto i = static_cast<std::size_t>(std::ranges::find(view.setup.variants, view.variant) -
                                          view.setup.variants.begin());
  if (i >= books.size()) {
    return std::nullopt;
  }
  double saved = 0;
  for (std::size_t product = 0; product < product_count; ++product) {
    saved += static_cast<double>(books[0].cents[product].value - books[i].cents[product].value);
  }
  const auto visits =
      static_cast<double>(books[i].cents[static_cast<std::size_t>(CostLine::looking_in)].value);
  if (!(visits > 0) || 2 * visits < saved) {
    return std::nullopt;
  }
  return in_both([&](Language language) {
    const bool nl = language == Language::nl;
    const std::string part = saved > 0 ? whole_number(100 * visits / saved, language) : "";
    return (saved > 0
                ? (nl ? "Langskomen na de korting kost " + part +
                            " % van wat de kleinere indicaties besparen."
                      : "Looking in after the cut costs " + part +
                            " % of what the smaller indications save.")
                : std::string(nl ? "Langskomen na de korting kost geld, en de kleinere indicaties "
                                   "besparen niets."
                                 : "Looking in after the cut costs money, and the smaller "
                                   "indications save nothing.")) +
           (nl ? " Reken dezelfde korting ook zonder dat, om te zien wat het oplevert."
               : " Run the same cut without it too, to see what it brings.");
  });
}

std::vector<Text> reached(const View& main) {
  std::vector<Text> list;
  const Text here = arrival(main).value_or(Text{});  // stands in the answer itself
  for (const std::uint32_t variant : main.setup.variants) {
    const View view{main.setup, main.results, variant};
    if (const std::optional<Text> arrives = arrival(view); arrives && arrives->nl != here.nl) {
      const Text& name = view.spec().label;
      list.push_back(
          {name.nl + ": " + lower_first(arrives->nl), name.en + ": " + lower_first(arrives->en)});
    }
    if (std::optional<Text> methods = about_methods(view)) {
      list.push_back(*std::move(methods));
    }
    if (std::optional<Text> back = about_return(view)) {
      list.push_back(*std::move(back));
    }
    if (std::optional<Text> ceiling = about_ceiling(view)) {
      list.push_back(*std::move(ceiling));
    }
  }
  return list;
}

}  // namespace draagkracht::answer_parts
