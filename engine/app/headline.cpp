// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/headline.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

#include "io/answer/parts.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"

namespace draagkracht::app {

namespace {

std::string unit_words(const MeasureInfo& measure, Language language) {
  return measure.unit == "share" ? "%" : std::string(measure.unit_label.in(language));
}

/// Without a variant to compare with, the levels of the baseline are what there is to show.
std::string levels(const Collected& results, std::size_t group, Language language) {
  std::vector<TextRow> rows;
  for (std::size_t m = 0; m < measures().size(); ++m) {
    const MeasureInfo& measure = measures()[m];
    if (!measure.headline) {
      continue;
    }
    const RunSpread spread = results.series.spread(0, group, m, results.series.axes().weeks);
    rows.push_back({std::string(measure.label.in(language)),
                    measure_value(spread.mean, measure, language),
                    measure.unit == "share" ? "" : unit_words(measure, language)});
  }
  return aligned(rows);
}

std::string comparison(const Setup& setup, const Collected& results, std::size_t group,
                       std::uint32_t variant, Language language) {
  const bool nl = language == Language::nl;
  const int last = results.series.axes().weeks;
  std::vector<TextRow> rows{{"", nl ? "basis" : "baseline", "variant",
                             nl ? "verschil" : "difference", nl ? "90 % marge" : "90 % band",
                             nl ? "zelfde kant op" : "same sign"}};
  for (std::size_t m = 0; m < measures().size(); ++m) {
    const MeasureInfo& measure = measures()[m];
    if (!measure.headline) {
      continue;
    }
    const PairedDifference d = results.series.against_baseline(variant, group, m, last);
    std::string band = "–";
    if (std::isfinite(d.low)) {
      band = measure_difference(d.low, measure, language) + (nl ? " tot " : " to ") +
             measure_difference(d.high, measure, language);
    }
    rows.push_back(
        {std::string(measure.label.in(language)) + " (" + unit_words(measure, language) + ")",
         measure_value(d.baseline, measure, language), measure_value(d.value, measure, language),
         measure_difference(d.difference, measure, language), band,
         std::to_string(d.runs_same_sign) + "/" + std::to_string(d.runs) +
             (d.runs > 1 && !is_clear(d) ? " ?" : "")});
  }
  return setup.spec.variants[variant].label.in(language) + "\n" + aligned(rows);
}

}  // namespace

namespace {

/// "620 clients and 880 carers", and of how many clients a real place would have when the model
/// holds some in extra number.
std::string group_words(const GroupSize& size, int persons, Language language) {
  const bool nl = language == Language::nl;
  const std::string clients = whole_number(size.clients, language);
  const std::string carers = whole_number(size.carers, language);
  const std::string real = whole_number(size.clients_weighted, language);
  const std::string place = std::to_string(persons);
  std::string text = clients + (nl ? " cliënten en " : " clients and ") + carers +
                     (nl ? " mantelzorgers" : " carers");
  if (real != clients) {
    text +=
        nl ? " in het model\n(in een echte plaats van " + place + " mensen: ongeveer " + real +
                 " cliënten)"
           : " in the model\n(in a real place of " + place + " people: about " + real + " clients)";
  }
  return text;
}

std::string listed(const Text& text, Language language) {
  return wrapped(text.in(language), "  - ", "    ");
}

/// The answer in words: the same sentences as on the page for aldermen.
std::string answer_text(const Setup& setup, const Collected& results, Language language) {
  const std::optional<Answer> page = answer(setup, results);
  if (!page) {
    return "";
  }
  const bool nl = language == Language::nl;
  std::string text = "\n" + setup.spec.variants[page->variant].label.in(language) + "\n";
  // The answer itself first, then what weakens it.
  for (const Text& line : page->lead) {
    text += listed(line, language);
    if (&line == &page->lead.front()) {
      for (const Text& mind : page->mind) {
        text += listed(mind, language);
      }
    }
  }
  text += listed(page->money, language);
  if (!page->town.periods.empty()) {
    text += listed(page->town.now, language);
  }
  const std::vector<TownMoney::Period>& periods = page->town.periods;
  for (std::size_t i = 0; !periods.empty() && i < periods.front().changes.size(); ++i) {
    text += listed(in_both([&](Language l) {
                     std::string line =
                         setup.spec.variants[periods.front().changes[i].variant].label.in(l) + ". ";
                     for (const TownMoney::Period& period : periods) {
                       const TownMoney::Period::Change& change = period.changes[i];
                       line +=
                           (&period == &periods.front() ? period.title.in(l)
                                                        : "; " + lower_first(period.title.in(l))) +
                           ": " + change.euros.in(l) +
                           (change.margin.nl.empty()
                                ? " "
                                : pick(l, " (marge ", " (margin ") + change.margin.in(l) + ") ") +
                           period.label.in(l);
                     }
                     line += ".";
                     for (const Caveat& caveat : page->caveats) {
                       line += caveat.variant == periods.front().changes[i].variant
                                   ? " " + caveat.sentence.in(l)
                                   : std::string();
                     }
                     return line;
                   }),
                   language);
  }
  for (const Choice& choice : page->choices) {
    const Text& name = setup.spec.variants[choice.variant].label;
    const Text quoted{"‘" + name.nl + "’. ", "‘" + name.en + "’. "};
    text += listed(quoted + choice.sentence, language);
  }
  for (const Contrast& each : page->against) {
    text += listed(each.sentence, language);
  }
  if (!page->against.empty()) {
    text += listed(in_both([&](Language l) {
                     return std::string(pick(l, "Vergeleken ", "Compared ")) +
                            page->against_over.in(l) + ".";
                   }),
                   language);
    text += listed(page->against_note, language);
  }
  for (const std::vector<Text>* lines : {&page->years, &page->before, &page->reached}) {
    for (const Text& line : *lines) {
      text += listed(line, language);
    }
  }
  text += nl ? "\nOm op te letten\n" : "\nThings to watch\n";
  for (const Watched& each : page->watch) {
    text += listed({each.sentence.nl + " " + each.why.nl, each.sentence.en + " " + each.why.en},
                   language);
  }
  text += nl ? "\nWaar het op rust\n" : "\nWhat it rests on\n";
  for (const Text& line : page->rests) {
    text += listed(line, language);
  }
  return text + "\n" + wrapped(page->period.in(language));
}

/// Those whom each variant reaches, in the order of the file, and everybody.
std::vector<std::size_t> told_groups(const Setup& setup, const Collected& results) {
  std::vector<std::size_t> groups;
  for (const std::uint32_t variant : setup.variants) {
    const std::size_t own = answer_parts::View(setup, results, variant).group;
    if ((variant != 0 || setup.variants.size() == 1) && own < results.groups.size() &&
        std::ranges::find(groups, own) == groups.end()) {
      groups.push_back(own);
    }
  }
  if (all_group < results.groups.size()) {
    groups.push_back(all_group);
  }
  return groups;
}

/// Everybody of every variant, and of each those whom it reaches.
bool told_in(const Setup& setup, const Collected& results, std::uint32_t variant,
             std::size_t group) {
  return group == all_group || answer_parts::View(setup, results, variant).group == group;
}

}  // namespace

std::string headline_table(const Setup& setup, const Collected& results, Language language) {
  const bool nl = language == Language::nl;
  std::string text = setup.spec.question.in(language) + "\n";
  if (const std::string& look = setup.spec.look_at.in(language); !look.empty()) {
    text += (language == Language::nl ? "Kijk naar: " : "Look at: ") + look + "\n";
  }
  text += answer_text(setup, results, language);
  const std::string week = std::to_string(setup.spec.weeks);
  for (const std::size_t group : told_groups(setup, results)) {
    text += "\n" + results.groups[group].label.in(language) +
            (nl ? " – stand in de laatste week (" : " – as it is in the last week (") + week +
            (nl ? "), aan het begin " : "), at the start ") +
            group_words(results.group_size[group], setup.spec.persons, language) + "\n";
    if (setup.variants.size() == 1) {
      text += levels(results, group, language);
    }
    for (const std::uint32_t variant : setup.variants) {
      if (variant != 0 && told_in(setup, results, variant, group)) {
        text += "\n" + comparison(setup, results, group, variant, language);
      }
    }
  }
  if (setup.variants.size() > 1) {
    text +=
        nl ? "\nMarge: hoeveel het gemiddelde verschil door toeval kan schelen. Zelfde kant op: in "
             "zoveel\ndoorrekeningen ging het net zo (omhoog of omlaag). Ligt 0 in de marge, of "
             "gaat "
             "het in niet meer\ndan de helft dezelfde kant op, dan is het verschil niet duidelijk "
             "(?).\n"
           : "\nBand: how far chance may move the mean difference. Same sign: in so many runs it "
             "went the same\nway (up or down). With 0 inside the band, or no more than half going "
             "the same way, the difference\nis not clear (?).\n";
  }
  return text;
}

nlohmann::ordered_json headline_json(const Setup& setup, const Collected& results) {
  using Json = nlohmann::ordered_json;
  const auto number = [](double value) {
    return std::isfinite(value) ? Json(value) : Json(nullptr);
  };
  Json list = Json::array();
  const int last = results.series.axes().weeks;
  std::vector<std::size_t> groups = told_groups(setup, results);
  if (std::ranges::find(groups, exposed_group) == groups.end()) {
    groups.insert(groups.begin(), exposed_group);
  }
  for (const std::size_t group : groups) {
    for (const std::uint32_t variant : setup.variants) {
      const bool told = group == exposed_group || told_in(setup, results, variant, group);
      for (std::size_t m = 0; m < measures().size(); ++m) {
        if (variant == 0 || !measures()[m].headline || !told) {
          continue;
        }
        const PairedDifference d = results.series.against_baseline(variant, group, m, last);
        list.push_back({{"variant", setup.spec.variants[variant].id},
                        {"group", results.groups[group].id},
                        {"week", last},
                        {"measure", std::string(measures()[m].id)},
                        {"unit", std::string(measures()[m].unit)},
                        {"baseline", number(d.baseline)},
                        {"value", number(d.value)},
                        {"difference", number(d.difference)},
                        {"low", number(d.low)},
                        {"high", number(d.high)},
                        {"p10", number(d.p10)},
                        {"p90", number(d.p90)},
                        {"runs", d.runs},
                        {"runs_same_sign", d.runs_same_sign}});
      }
    }
  }
  return list;
}

}  // namespace draagkracht::app
