// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <cmath>
#include <functional>

#include "io/answer/parts.hpp"
#include "io/fair_sentence.hpp"
#include "io/number_words.hpp"

namespace draagkracht::answer_parts {

std::optional<HoursFlow> hours_flow(const View& view) {
  const PairedDifference delivered = view.of(Measure::delivered_hours);
  const PairedDifference other = view.of(Measure::other_formal_hours);
  const double other_hours = std::isfinite(other.difference) ? other.difference : 0;
  HoursFlow flow;
  flow.cut = other_hours - delivered.difference;
  if (!is_clear(delivered) || !(flow.cut > 0)) {
    return std::nullopt;
  }
  const auto add = [&](const char* nl, const char* en, const PairedDifference& d, double hours) {
    const bool ends = std::isfinite(d.low) && std::isfinite(d.high);
    flow.parts.push_back(
        {{nl, en}, hours, is_clear(d), ends ? d.low : hours, ends ? d.high : hours});
  };
  const PairedDifference informal = view.of(Measure::informal_hours);
  const PairedDifference volunteer = view.of(Measure::volunteer_hours);
  const PairedDifference unmet = view.of(Measure::unmet_hours);
  add("mantelzorgers", "carers", informal, informal.difference);
  add("vrijwilligers", "volunteers", volunteer, volunteer.difference);
  add("andere beroepskrachten", "other professionals", other, other_hours);
  add("niemand: de hulp blijft uit", "nobody: the help does not come", unmet, unmet.difference);
  double rest = flow.cut;
  for (const HoursFlow::Part& part : flow.parts) {
    rest -= part.hours;
  }
  const PairedDifference need = view.of(Measure::need_hours);
  flow.need_grows = rest < 0 && is_clear(need) && need.difference > 0;
  flow.parts.push_back({flow.need_grows ? Text{"eraf: zoveel meer hulp is er nodig dan eerst",
                                               "less: so much more help is needed than before"}
                                        : Text{"rest: niet meer nodig, of niet te volgen",
                                               "rest: not needed any more, or not to be traced"},
                        rest, false, rest, rest});
  // A part larger than all that went, or far less lacking than before: something else than the cut
  // moves these hours, such as a method or a waiting list, and they do not tell who takes over.
  // That what is lacking grows by more than was cut does happen: need itself grows.
  const auto too_much = [&](const HoursFlow::Part& part) {
    return part.clear && std::abs(part.hours) > flow.cut;
  };
  const HoursFlow::Part& nobody = flow.parts[3];
  flow.tells = std::none_of(flow.parts.begin(), flow.parts.begin() + 3, too_much) &&
               (!nobody.clear || (2 * nobody.hours >= -flow.cut && nobody.hours <= 2 * flow.cut));
  return flow;
}

Text hours_sentence(const View& view) {
  const PairedDifference d = view.of(Measure::delivered_hours);
  const MeasureInfo& measure = info(Measure::delivered_hours);
  if (!is_clear(d)) {
    return fair_sentence(measure, d);
  }
  // The products that change most, so that a cut of one is found back in the mean of all.
  std::vector<std::pair<std::size_t, PairedDifference>> most;
  for (std::size_t product = 0; product < product_count; ++product) {
    const PairedDifference p = view.of(static_cast<Measure>(at(Measure::guidance_hours) + product));
    if (is_clear(p) && 10 * std::abs(p.difference) >= std::abs(d.difference)) {
      most.emplace_back(product, p);
    }
  }
  std::ranges::stable_sort(most, std::greater(),
                           [](const auto& p) { return std::abs(p.second.difference); });
  most.resize(std::min<std::size_t>(most.size(), 3));
  return in_both([&](Language language) {
    const std::optional<MeasureInfo> shown = told_apart(measure, d);
    MeasureInfo digits = shown ? *shown : measure;
    digits.digits += shown ? 0 : 1;  // or the two would read the same
    std::string text =
        std::string(pick(language, "Een cliënt krijgt gemiddeld ", "A client gets ")) +
        measure_value(d.value, digits, language) +
        pick(language, " uur professionele hulp per week, in plaats van ",
             " hours of professional help a week on average, instead of ") +
        measure_value(d.baseline, digits, language) + ".";
    for (const auto& [product, p] : most) {
      const bool first = product == most.front().first;
      const std::optional<MeasureInfo> apart = told_apart(measure, p);
      text +=
          (first ? pick(language, " Daarvan is ", " Of these ") : "; ") +
          measure_value(p.value, apart.value_or(measure), language) +
          (first ? pick(language, " uur ", " hours are ") : pick(language, " uur ", " hours ")) +
          lower_first(std::string(product_names[product].label.in(language))) +
          pick(language, ", in plaats van ", ", instead of ") +
          measure_value(p.baseline, apart.value_or(measure), language);
    }
    text += most.empty() ? "" : ".";
    return text;
  });
}

namespace {

constexpr std::size_t others = 3;  ///< the first parts are who may take over; then who gets nothing

/// More moves these hours than the cut: only what carers do can be told.
Text cannot_be_told(const HoursFlow::Part& carers) {
  if (!carers.clear) {
    return {
        "Wie de uren overneemt die wegvallen, is hier niet goed te zeggen: er verandert meer "
        "in de hulp dan die uren alleen.",
        "Who takes over the hours that go cannot be told here: more changes in the help than "
        "those hours."};
  }
  return in_both([&](Language language) {
    const bool nl = language == Language::nl;
    return std::string(nl ? "Mantelzorgers geven een cliënt " : "Carers give a client ") +
           decimals(std::abs(carers.hours), 1, language) +
           (carers.hours > 0 ? (nl ? " uur per week meer. " : " hours a week more. ")
                             : (nl ? " uur per week minder. " : " hours a week less. ")) +
           (nl ? "Hoeveel daarvan komt door de uren die wegvallen, is niet te zeggen: ook wie "
                 "er hulp nodig heeft of krijgt, verandert."
               : "How much of it is due to the hours that go cannot be told: who needs or gets "
                 "help changes as well.");
  });
}

/// Parts of the hours that go, as minutes of each hour.
class HourWords {
 public:
  HourWords(const HoursFlow& flow, Language language) : flow_(flow), language_(language) {}

  [[nodiscard]] std::string sentence() const {
    std::string taken, less, unclear;
    for (std::size_t i = 0; i < others; ++i) {
      const HoursFlow::Part& part = flow_.parts[i];
      std::string& list = !part.clear ? unclear : part.hours > 0 ? taken : less;
      list += (list.empty() ? "" : say(" en ", " and ")) + std::string(part.label.in(language_)) +
              (part.clear ? " " + minutes(part) + margin(part) : "");
    }
    std::string text = taken.empty()
                           ? say("Dat anderen de hulp overnemen, is niet duidelijk te zien.",
                                 "That others take over the help is not clearly to be seen.")
                           : say("Van elk uur dat wegvalt, nemen ",
                                 "Of every hour that goes, others take over: ") +
                                 taken + say(" over.", ".");
    text += stays_away();
    if (!less.empty()) {
      text += say(" Minder hulp dan nu: ", " Less help than now: ") + less + ".";
    }
    if (!taken.empty() && !unclear.empty()) {
      text += say(" Bij ", " For ") + unclear +
              say(" is geen duidelijk verschil.", " there is no clear difference.");
    }
    if (flow_.need_grows) {
      text += say(" Samen is dat meer dan een uur, want cliënten hebben ook meer hulp nodig.",
                  " Together that is more than an hour, as clients also need more help.");
    }
    return text;
  }

 private:
  [[nodiscard]] std::string say(const char* nl, const char* en) const {
    return pick(language_, nl, en);
  }
  [[nodiscard]] std::string of_hour(double hours) const {
    return whole_number(60 * std::abs(hours) / flow_.cut, language_);
  }
  [[nodiscard]] std::string minutes(const HoursFlow::Part& part) const {
    const std::string n = of_hour(part.hours);
    return n + (n == "1" ? say(" minuut", " minute") : say(" minuten", " minutes"));
  }
  [[nodiscard]] std::string margin(const HoursFlow::Part& part) const {
    const auto [low, high] = std::minmax({std::abs(part.low), std::abs(part.high)});
    return of_hour(low) == of_hour(high) ? ""
                                         : say(" (marge ", " (margin ") + of_hour(low) +
                                               say(" tot ", " to ") + of_hour(high) + ")";
  }
  /// What nobody gives.
  [[nodiscard]] std::string stays_away() const {
    const HoursFlow::Part& part = flow_.parts[others];
    if (!part.clear || part.hours <= 0) {
      return "";
    }
    if (part.hours > flow_.cut) {
      return say(" Het tekort groeit met meer uren dan er wegvallen.",
                 " What is lacking grows by more hours than are taken away.");
    }
    return " " + minutes(part) +
           (of_hour(part.hours) == "1"
                ? say(" hulp komt niet terug", " of help does not come back")
                : say(" hulp komt niet terug", " of help do not come back")) +
           margin(part) + ".";
  }

  const HoursFlow& flow_;
  Language language_;
};

}  // namespace

std::optional<Text> take_over_sentence(const std::optional<HoursFlow>& flow) {
  if (!flow) {
    return std::nullopt;
  }
  if (!flow->tells) {
    return cannot_be_told(flow->parts[0]);
  }
  return in_both([&](Language language) { return HourWords(*flow, language).sentence(); });
}

}  // namespace draagkracht::answer_parts
