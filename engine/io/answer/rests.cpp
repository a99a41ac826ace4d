// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <cmath>

#include "io/answer/parts.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"
#include "io/report_parts.hpp"

namespace draagkracht::answer_parts {

namespace {

/// Clients of all runs together below which who takes up hours is left open (assumed).
constexpr double enough_clients = 1000;

/// So many clients for one in reality ask more of people around than there are (assumed).
constexpr double many_for_one = 1.5;

}  // namespace

double clients_at_end(const View& view, std::size_t group) {
  const SeriesStore& store = view.results.series;
  const auto clients = static_cast<std::size_t>(Measure::clients);
  double sum = 0;
  for (std::uint32_t run = 0; run < store.axes().replicates; ++run) {
    const double there = store.at(0, run, group, clients, store.axes().weeks);
    sum += std::isfinite(there) ? there : 0;
  }
  return sum / store.axes().replicates;
}

double growth_of_group(const View& view, std::size_t group) {
  const double start = view.results.group_size[group].clients_weighted;
  return start > 0 ? clients_at_end(view, group) / start : 0;
}

std::optional<Text> few_clients(const View& view) {
  const double clients = view.size().clients;
  const int runs = view.setup.spec.replicates;
  // Of who joins later, no number is known at the start.
  if (clients < 1 || runs < 2 || clients * runs >= enough_clients) {
    return std::nullopt;
  }
  return in_both([&](Language language) {
    const std::string n = whole_number(clients, language);
    return language == Language::nl
               ? "Let op: het beleid raakt hier weinig cliënten (gemiddeld " + n + " in " +
                     std::to_string(runs) +
                     " doorrekeningen). Wie het draagt, is daardoor onzeker: kijk naar de marges, "
                     "en "
                     "reken nog eens met meer inwoners, met meer van deze cliënten, of vaker."
               : "Mind: the policy reaches few clients here (" + n + " on average in " +
                     std::to_string(runs) +
                     " runs). Who bears it is uncertain therefore: look at the margins, and run "
                     "again "
                     "with more residents, with more of these clients, or more often.";
  });
}

std::optional<Text> many_built(const View& view) {
  const GroupSize& all = view.results.group_size[all_group];
  if (!(all.clients > many_for_one * all.clients_weighted) || all.clients_weighted < 1) {
    return std::nullopt;
  }
  return in_both([&](Language language) {
    const std::string times = decimals(all.clients / all.clients_weighted, 1, language);
    return language == Language::nl
               ? "Let op: er zijn " + times +
                     " keer zoveel cliënten gebouwd als er in het echt zijn (\"oversample\"). Zij "
                     "vragen meer van buren, vrijwilligers en familie dan in het echt. Hoeveel "
                     "mantelzorgers stoppen of belast zijn, komt daardoor te hoog uit; het "
                     "verschil "
                     "tussen de varianten veel minder. Bouw er minder extra, of neem meer inwoners."
               : "Mind: " + times +
                     " times as many clients were built as there are in reality (\"oversample\"). "
                     "They ask more of neighbours, volunteers and family than in reality. How many "
                     "carers stop or are burdened comes out too high therefore; the difference "
                     "between variants much less. Build fewer extra, or take more residents.";
  });
}

std::optional<Text> uncounted(const View& view) {
  std::vector<const LeverInfo*> free;
  for (const LeverSetting& setting : view.spec().settings) {
    if (setting.info().unpriced && setting.level > 0) {
      free.push_back(&setting.info());
    }
  }
  if (free.empty()) {
    return std::nullopt;
  }
  return in_both([&](Language language) {
    std::string names;
    for (const LeverInfo* lever : free) {
      const std::string label(lever->label.in(language));
      names += (names.empty() ? "" : ", ") + lower_first(label.substr(0, label.find(':')));
    }
    return pick(language, "Wat het kost om dit te regelen, ontbreekt in het geld: ",
                "What it costs to organise this is missing from the money: ") +
           names +
           pick(language, ". Deze variant kan dus duurder zijn dan hier staat.",
                ". So this variant may cost more than it says here.");
  });
}

std::vector<Caveat> caveats(const View& main) {
  std::vector<Caveat> list;
  for (const std::uint32_t variant : main.setup.variants) {
    const View view{main.setup, main.results, variant};
    for (std::optional<Text> each : {uncounted(view), dear_aftercare(view)}) {
      if (variant != 0 && each) {
        list.push_back({variant, *std::move(each)});
      }
    }
  }
  return list;
}

std::vector<Text> rests_on(const View& view) {
  const ScenarioSpec& spec = view.setup.spec;
  const std::array<int, 3> grades = report_parts::assumption_grades(view.setup);
  const int all = grades[0] + grades[1] + grades[2];
  std::vector<Text> list;
  list.push_back(in_both([&](Language language) {
    const std::string runs = std::to_string(spec.replicates);
    const std::string people = whole_number(spec.persons, language);
    const std::string span = length_text(spec.weeks, language);
    const GroupSize& size = view.size();
    const std::string clients = whole_number(size.clients, language);
    const std::string carers = whole_number(size.carers, language);
    const std::string real = whole_number(size.clients_weighted, language);
    const double growth = growth_of_group(view, view.group);
    const std::string joined =
        growth < 1.1
            ? "."
            : pick(language, " bij het begin; wie er nieuw bij komt, telt mee: aan het einde ",
                   " at the start; who comes new is counted too: at the end ") +
                  whole_number(growth * size.clients, language) +
                  pick(language, " cliënten.", " clients.");
    const std::string extra =
        real == clients ? ""
        : language == Language::nl
            ? " Zulke cliënten zijn extra talrijk gemaakt; in een echte plaats van deze grootte "
              "zijn het er ongeveer " +
                  real +
                  ". Daardoor komt het aantal mantelzorgers dat stopt of overbelast is wat te hoog "
                  "uit; "
                  "het verschil telt."
            : " Such clients were made more numerous; in a real place of this size they are "
              "about " +
                  real +
                  ". So the number of carers who stop or are overloaded comes out somewhat too "
                  "high; "
                  "the difference counts.";
    return (language == Language::nl
                ? (spec.replicates == 1 ? std::string("Eén doorrekening")
                                        : runs + " doorrekeningen") +
                      " van een nagebouwde plaats met " + people + " inwoners, " + span +
                      " lang. Daarin raakt het beleid ongeveer " + clients + " cliënten en " +
                      carers + " mantelzorgers" + joined
                : (spec.replicates == 1 ? std::string("One run") : runs + " runs") +
                      " of a made-up place of " + people + " residents, over " + span +
                      ". The policy reaches about " + clients + " clients and " + carers +
                      " carers there" + joined) +
           extra;
  }));
  list.push_back(in_both([&](Language language) {
    const auto n = [](int count) { return std::to_string(count); };
    return language == Language::nl
               ? "Van de " + n(all) + " getallen in het model zijn er " + n(grades[0]) +
                     " gemeten, " + n(grades[1]) + " geschat en " + n(grades[2]) +
                     " aangenomen. Lees de uitkomst dus als richting, niet als voorspelling."
               : "Of the " + n(all) + " numbers in the model " + n(grades[0]) + " were measured, " +
                     n(grades[1]) + " estimated and " + n(grades[2]) +
                     " assumed. So read the outcome as a direction, not as a forecast.";
  }));
  if (spec.replicates < runs_to_decide) {
    list.push_back(
        {"Er is te weinig gerekend om toeval goed uit te sluiten. Laat het model minstens "
         "10 keer rekenen voordat u besluit.",
         "Too few runs were made to rule out chance. Make at least 10 before you "
         "decide."});
  }
  return list;
}

namespace {

/// A variant of which no part can be told from the others.
bool bundled(const ScenarioSpec& spec) {
  return std::ranges::any_of(spec.variants, [](const VariantSpec& variant) {
    return (variant.policy.empty() ? 0U : 1U) + variant.settings.size() + variant.methods.size() >
           1;
  });
}

}  // namespace

std::vector<Text> cannot_say(const ScenarioSpec& spec) {
  const auto [outside, all] = report_parts::validation_outside();
  const auto told = [](int n) { return std::to_string(n); };
  std::vector<Text> list{
      {"Van " + told(all) + " cijfers die naast onderzoek zijn gelegd, vallen er " + told(outside) +
           " buiten de marge. Welke, staat in het rapport.",
       "Of " + told(all) + " figures laid beside research " + told(outside) +
           " lie outside the margin. The report tells which."},
      {"Wat één bepaalde inwoner gaat doen. Het model gaat over groepen.",
       "What any one resident will do. The model is about groups."},
      {"Of het model zelf klopt. De marge gaat alleen over toeval.",
       "Whether the model itself is right. The margin is about chance only."},
      {"Hoe uw gemeente verschilt van de plaats die hier is nagebouwd.",
       "How your municipality differs from the place that was made up here."},
      {"Wat andere manieren om netwerken te steunen opleveren dan het model kent.",
       "What other ways to support networks bring than those the model knows."}};
  if (bundled(spec)) {
    list.push_back(
        {"Welke maatregel wat doet in een variant met meer maatregelen tegelijk. Reken "
         "ze daarvoor ook los.",
         "Which measure does what in a variant with several at a time. Run them apart "
         "too for that."});
  }
  return list;
}

}  // namespace draagkracht::answer_parts
