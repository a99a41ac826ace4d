// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/method_card.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>

#include "app/terminal.hpp"
#include "io/condition_words.hpp"
#include "io/method_surprises.hpp"
#include "io/number_words.hpp"
#include "run/spec_json.hpp"
#include "run/spec_method_fields.hpp"

namespace draagkracht::app {

namespace {

/// Words in one language.
class Words {
 public:
  explicit Words(Language language) : language_(language), nl_(language == Language::nl) {}
  [[nodiscard]] std::string pick(std::string nl, std::string en) const {
    return nl_ ? std::move(nl) : std::move(en);
  }
  template <class E, std::size_t N>
  [[nodiscard]] std::string code(E value, const std::array<CodeName, N>& names) const {
    return std::string(names[static_cast<std::size_t>(value)].label.in(language_));
  }
  [[nodiscard]] std::string number(double value) const {
    const auto exact = [value](double parts) {
      return std::abs(value * parts - std::round(value * parts)) < 1e-9;
    };
    const int small = exact(100) ? 2 : 3;
    const int digits = exact(1) ? 0 : exact(10) ? 1 : value < 0.1 ? small : value < 10 ? 2 : 1;
    return half_up(value, digits);
  }
  /// With a decimal or two when without them little or nothing would be left.
  [[nodiscard]] std::string percent(double share) const {
    const double percent = share * 100;
    const bool whole = std::abs(percent - std::round(percent)) < 0.005 || percent >= 10;
    return half_up(percent, whole ? 0 : percent < 0.1 ? 2 : 1) + (nl_ ? " %" : "%");
  }
  /// With one decimal, or none for a whole number.
  [[nodiscard]] std::string tenths(double value) const {
    return half_up(value, value == std::round(value) ? 0 : 1);
  }
  [[nodiscard]] std::string whole(double value) const { return whole_number(value, language_); }
  [[nodiscard]] Language language() const { return language_; }

 private:
  /// 0.35 is 0.4 to a reader, though the number that stands for it lies just below.
  [[nodiscard]] std::string half_up(double value, int digits) const {
    const double parts = std::pow(10.0, digits);
    return decimals(std::floor(value * parts + 0.5 + 1e-9) / parts, digits, language_);
  }

  Language language_;
  bool nl_;
};

/// "weken" or "week": a count with its noun.
std::string counted(int count, const std::string& one, const std::string& more) {
  return std::to_string(count) + " " + (count == 1 ? one : more);
}

std::string dose(const MethodSpec& m, const Words& w) {
  const std::string hours = w.pick(w.number(m.length) + " uur", w.number(m.length) + " h");
  const std::string rhythm = m.interval == 1
                                 ? w.pick("elke week", "every week")
                                 : w.pick("elke " + std::to_string(m.interval) + " weken",
                                          "every " + std::to_string(m.interval) + " weeks");
  std::string text =
      m.sessions == 0
          ? w.pick("Zolang het gebruikt wordt: ", "As long as it is used: ") + rhythm + " " + hours
      : m.sessions == 1 ? w.pick("Een bijeenkomst van ", "One session of ") + hours
                        : w.pick(std::to_string(m.sessions) + " bijeenkomsten van ",
                                 std::to_string(m.sessions) + " sessions of ") +
                              hours + ", " + rhythm;
  if (m.group > 1) {
    const std::string most = std::to_string(m.group);
    text += w.pick(", in groepen van hoogstens " + most, ", in groups of at most " + most);
  }
  if (m.wait > 0) {
    text += w.pick(", te beginnen na " + counted(m.wait, "week", "weken"),
                   ", to begin after " + counted(m.wait, "week", "weeks"));
  }
  return text + ".";
}

std::string per_whom(const MethodSpec& m, const Words& w) {
  return m.target == MethodTarget::street ? w.pick("per straat", "per street")
                                          : w.pick("per persoon", "per person");
}

std::string cost_of(const MethodSpec& m, double tariff, const Words& w) {
  const std::string per =
      " " + per_whom(m, w) + (m.sessions > 0 ? "" : w.pick(" per jaar", " a year"));
  const double sessions = m.sessions > 0 ? m.sessions : 52.0 / m.interval;
  const double hours = staff_hours_per_person(m);
  std::string text = w.pick(w.number(hours) + " uur van beroepskrachten" + per,
                            w.number(hours) + " h of professionals" + per);
  if (hours > 0) {
    text += ", " + w.code(m.hours, staff_hours_names);
  }
  if (hours > 0 && m.hours == StaffHours::on_top && tariff > 0) {
    const std::string euros = w.whole(hours * tariff);
    text += w.pick(
        ": ongeveer " + euros + " euro (" + w.number(tariff) + " euro per uur, zoals begeleiding)",
        ": about " + euros + " euros (" + w.number(tariff) + " euros an hour, as guidance)");
  }
  if (m.volunteer_hours > 0) {
    const std::string given = w.number(m.volunteer_hours * sessions);
    text += w.pick("; " + given + " uur van vrijwilligers" + per,
                   "; " + given + " h of volunteers" + per);
  }
  if (m.money > 0) {
    text += w.pick("; " + w.number(m.money) + " euro eenmalig " + per_whom(m, w),
                   "; " + w.number(m.money) + " euros once " + per_whom(m, w));
  }
  return text + ".";
}

std::string who_joins(const MethodSpec& m, const Words& w) {
  std::string text = m.target == MethodTarget::street
                         ? w.pick("In " + w.percent(m.accepts) + " van de straten doet iemand mee",
                                  "In " + w.percent(m.accepts) + " of the streets somebody joins")
                         : w.percent(m.accepts) + w.pick(" zegt ja", " say yes");
  if (m.necessity > 0) {
    text +=
        w.pick(" (" + w.percent(std::min(1.0, m.accepts + m.necessity)) + " als er uren weggaan)",
               " (" + w.percent(std::min(1.0, m.accepts + m.necessity)) + " when hours are going)");
  }
  if (m.ready < 1) {
    text += w.pick("; daarvan is " + w.percent(m.ready) + " eraan toe",
                   "; of those " + w.percent(m.ready) + " are ready");
  }
  text += ".";
  for (const FunnelStep& step : m.funnel) {
    const std::string at = std::to_string(step.at);
    const std::string lost = w.percent(1 - step.staying());
    text += step.at == 0 ? w.pick(" Bij het aanbod valt " + lost + " af",
                                  " At the offer " + lost + " drop out")
                         : w.pick(" Na keer " + at + " stopt " + lost,
                                  " After session " + at + " " + lost + " stop");
    text +=
        ": " +
        (step.because == LeftBecause::other ? w.pick("om een andere reden", "for another reason")
                                            : w.code(step.because, left_because_names)) +
        ".";
  }
  if (m.stops_per_year > 0) {
    text += w.pick(" Per jaar stopt " + w.percent(m.stops_per_year) + ".",
                   " A year " + w.percent(m.stops_per_year) + " stop.");
  }
  return text;
}

/// How large a change is, in a word; limits chosen so that an ordinary step of the library is
/// small.
std::string largeness(double share, const Words& w) {
  return share < 0.03   ? w.pick("heel klein", "very small")
         : share < 0.15 ? w.pick("klein", "small")
         : share < 0.35 ? w.pick("matig", "moderate")
                        : w.pick("groot", "large");
}

/// "2 tot 4", or one number when nothing is drawn.
template <class F>
std::string from_to(const MethodStep& step, const Words& w, F&& words) {
  if (!step.low || !step.high || *step.low == *step.high) {
    return words(step.low && step.high ? *step.low
                                       : step.size.value_or(primitives()[step.primitive].usual));
  }
  return words(*step.low) + w.pick(" tot ", " to ") + words(*step.high);
}

/// A share, with a word for how large it is. The word goes with the figure before it: with what is
/// left after all times, and for a step with a chance with the average over all who take part.
std::string share_words(const MethodSpec& m, const MethodStep& step, const Words& w) {
  const double moved = share_moved(m, step);
  const int times = times_done(m, step);
  std::string text = from_to(step, w, [&](double value) { return w.percent(value); });
  if (times <= 1 && step.chance >= 1) {
    return largeness(moved, w) + ": " + text;
  }
  const std::string count = std::to_string(times);
  const std::string all = w.percent(moved) + " (" + largeness(moved, w) + ")";
  if (step.chance < 1) {
    text += w.pick(" als het gebeurt", " if it happens");
  } else {
    text += w.pick(" per keer", " each time");
  }
  const std::string year = m.sessions == 0 ? w.pick(" (een jaar)", " (a year)") : "";
  const std::string after =
      times > 1 ? w.pick("na " + count + " keer", "after " + count + " times") + year + " " : "";
  return text + "; " + after +
         (step.chance < 1 ? w.pick("gemiddeld ", "on average ")
                          : w.pick("hoogstens ongeveer ", "at most about ")) +
         all;
}

std::string size_words(const MethodSpec& m, const MethodStep& step, const Words& w) {
  const Primitive& p = primitives()[step.primitive];
  const std::string unit(p.unit.in(w.language()));
  if (moves_a_share(step)) {
    return share_words(m, step, w) + "; " + unit;
  }
  if (p.unit.en.starts_with("chance")) {
    // Beside the chance that the step is done at all, this is a second one.
    return (step.chance < 1 ? w.pick("en als dat zo is ", "and if it is ") : "") +
           from_to(step, w, [&](double value) { return w.percent(value); }) + " " + unit;
  }
  return from_to(step, w, [&](double value) { return w.number(value); }) + " " + unit;
}

std::string turns(const MethodSpec& m, const MethodStep& step, const Words& w) {
  const std::string from = std::to_string(step.from), until = std::to_string(step.until);
  if (m.sessions == 1 || (step.from <= 1 && step.until == 0)) {
    return "";
  }
  if (times_done(m, step) == 1) {
    return w.pick("alleen keer " + from, "in session " + from + " only");
  }
  return w.pick("vanaf keer ", "from session ") + from +
         (step.until > 0 ? w.pick(" tot en met ", " to ") + until : "");
}

std::string step_line(const MethodSpec& m, const MethodStep& step, const Words& w) {
  const Primitive& p = primitives()[step.primitive];
  std::vector<std::string> more;
  if (std::string when = turns(m, step, w); !when.empty()) {
    more.push_back(std::move(when));
  }
  if (step.chance < 1) {
    const bool once = times_done(m, step) == 1;
    more.push_back(w.pick("kans ", "chance ") + w.percent(step.chance) +
                   (once ? "" : w.pick(" per keer", " each time")) +
                   w.pick(" dat het gebeurt", " that it is done"));
  }
  if (p.high > p.low && p.id != "view") {
    more.push_back(size_words(m, step, w));
  }
  if (step.on == On::client && m.target == MethodTarget::carer) {
    more.push_back(w.pick("bij de cliënt die deze mantelzorger helpt",
                          "with the client whom this carer helps"));
  } else if (step.on != On::usual) {
    more.push_back(w.pick("bij ", "with ") + w.code(step.on, on_names));
  }
  std::string text(p.what.in(w.language()));
  for (const std::string& each : more) {
    text += (&each == &more.front() ? " [" : "; ") + each;
  }
  return text + (more.empty() ? "" : "]");
}

/// Collects what is carried out better or worse than ordinary.
struct DeliveryWords {
  const Words& w;
  std::string better, worse;
  void number(std::string_view key, Label label, double value, Limits) {
    if (value == 0.5 || key == "residual_contact") {
      return;
    }
    std::string& list = value > 0.5 ? better : worse;
    std::string name(label.in(w.language()));
    name.front() = static_cast<char>(std::tolower(static_cast<unsigned char>(name.front())));
    list += (list.empty() ? "" : ", ") + name + " (" + w.number(value) + ")";
  }
};

std::string delivery_of(const MethodSpec& m, const Words& w) {
  DeliveryWords found{w, {}, {}};
  Fields<Delivery>::visit(m.delivery, found);
  std::string text;
  if (!found.better.empty()) {
    text += w.pick("Beter dan gewoon: ", "Better than ordinary: ") + found.better + ". ";
  }
  if (!found.worse.empty()) {
    text += w.pick("Minder dan gewoon: ", "Less than ordinary: ") + found.worse + ". ";
  }
  if (!text.empty()) {
    text += w.pick("Van 0 tot 1; gewoon is 0,5. ", "From 0 to 1; ordinary is 0.5. ");
  }
  if (m.sessions > 0) {
    const double share = m.delivery.residual_contact;
    text += share > 0 ? w.pick("Na de laatste keer houdt iemand contact met " + w.percent(share) +
                                   " van wie het afmaakt.",
                               "After the last session somebody keeps in touch with " +
                                   w.percent(share) + " of who completes it.")
                      : w.pick("Na de laatste keer houdt niemand contact.",
                               "After the last session nobody keeps in touch.");
  }
  return text;
}

std::string evidence_of(const MethodSpec& m, const Words& w) {
  const bool research = m.evidence <= Evidence::change_study;
  return w.code(m.evidence, evidence_names) +
         (research || m.result != ResearchResult::unknown
              ? ": " + w.code(m.result, research_result_names)
              : "") +
         ".";
}

/// Other methods by their names; the id behind it is what the commands take.
std::string called(const std::vector<std::string>& ids, const std::vector<LibraryMethod>& all,
                   Language language) {
  std::string text;
  for (const std::string& id : ids) {
    const auto found = std::ranges::find(all, id, [](const LibraryMethod& m) { return m.spec.id; });
    text += (text.empty() ? "" : ", ") +
            (found != all.end() ? found->spec.label.in(language) + " (" + id + ")" : id);
  }
  return text;
}

/// What the methods that come first take of staff, beside its own hours.
std::string hours_first(const MethodSpec& m, const std::vector<LibraryMethod>& all,
                        const Words& w) {
  double hours = 0;
  for (const LibraryMethod& each : all) {
    hours += std::ranges::find(m.first, each.spec.id) != m.first.end()
                 ? each.spec.staff_hours + each.spec.start_hours
                 : 0;
  }
  return hours > 0 ? w.pick("; dat kost nog eens ", "; that takes another ") + w.tenths(hours) +
                         w.pick(" uur voor wie begint", " hours for who begins")
                   : "";
}

/// The source of a method with its grade, unless its last word is the grade already.
std::string graded(const SourceNote& note, Language language) {
  const std::string& source = note.source.in(language);
  const std::string grade(grade_text(note.grade, language));
  return source.empty() || source.ends_with(grade) ? source : source + " (" + grade + ")";
}

std::string joined_words(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    text += (text.empty() ? "" : ", ") + word;
  }
  return text;
}

}  // namespace

namespace {

/// Hours per client, carer or street, which the list names beside them.
std::string hours_in_list(const MethodSpec& m, const Words& w) {
  const double hours = staff_hours_per_person(m);
  return (hours < 10 ? w.tenths(hours) : w.whole(hours)) +
         (m.sessions > 0 ? "" : w.pick("/jaar", "/year"));
}

/// What a name in the list cannot do without.
std::string beside_name(const MethodSpec& m, const Words& w) {
  if (!m.same_as.empty()) {
    return w.pick(": gaat net zo als ", ": goes the same way as ") + m.same_as;
  }
  if (!m.runs()) {
    return ": " + w.code(m.kind, method_kind_names);
  }
  return m.result == ResearchResult::unknown ? ""
                                             : w.pick(" (onderzoek: ", " (research: ") +
                                                   w.code(m.result, research_result_names) + ")";
}

}  // namespace

std::string method_table(const std::vector<LibraryMethod>& methods, Language language) {
  const Words w(language);
  std::vector<TextRow> rows{{w.pick("  methode", "  method"), w.pick("voor", "for"),
                             w.pick("onderbouwing", "evidence"), w.pick("uren", "hours")}};
  for (const LibraryMethod& each : methods) {
    const MethodSpec& m = each.spec;
    rows.push_back({"  " + m.id, m.runs() ? w.code(m.target, method_target_names) : "",
                    w.code(m.evidence, evidence_names), m.runs() ? hours_in_list(m, w) : ""});
  }
  // A name above each line: beside it there is no room on a screen of a hundred columns.
  std::vector<std::string> lines;
  const std::string table = aligned(rows);
  for (std::size_t from = 0; from < table.size();) {
    const std::size_t end = table.find('\n', from);
    lines.push_back(table.substr(from, end - from));
    from = end + 1;
  }
  std::string text = lines.front() + "\n";
  for (std::size_t theme = 0; theme < method_theme_names.size(); ++theme) {
    bool first = true;
    for (std::size_t i = 0; i < methods.size(); ++i) {
      const MethodSpec& m = methods[i].spec;
      if (static_cast<std::size_t>(m.theme) != theme) {
        continue;
      }
      text += first ? "\n" + w.code(m.theme, method_theme_names) + "\n" : "";
      first = false;
      text += wrapped(m.label.in(language) + beside_name(m, w), "  ", "  ") + lines[i + 1] + "\n";
    }
  }
  return text;
}

std::string method_card(const LibraryMethod& method, const std::vector<LibraryMethod>& all,
                        double tariff, Language language) {
  const MethodSpec& m = method.spec;
  const Words w(language);
  std::string text = m.label.in(language) + " (" + m.id + ")\n";
  text += w.code(m.theme, method_theme_names) + "; " + w.code(m.kind, method_kind_names) + "\n\n";
  text += wrapped(m.about.in(language));
  const auto part = [&](const std::string& name, const std::string& what) {
    if (!what.empty()) {
      text += "\n" + name + "\n" + wrapped(what, "  ", "  ");
    }
  };
  if (!m.runs()) {
    part(w.pick("Waarom er niets te draaien is", "Why there is nothing to run"),
         m.reason.in(language));
  } else {
    std::string whom = w.code(m.target, method_target_names) + w.pick("; door ", "; by ") +
                       w.code(m.by, carried_out_by_names);
    if (!m.where.empty()) {
      whom += "; " + condition_words(m.where).in(language);
    }
    part(w.pick("Voor wie en door wie", "For whom and by whom"), whom + ".");
    part(w.pick("Hoe vaak en hoe lang", "How often and how long"), dose(m, w));
    part(w.pick("Uren en kosten", "Hours and cost"), cost_of(m, tariff, w));
    part(w.pick("Wie meedoet", "Who joins in"), who_joins(m, w));
    text += w.pick("\nWat er gebeurt\n", "\nWhat happens\n");
    const bool at_home = m.group <= 1 && m.target == MethodTarget::client &&
                         (m.by == CarriedOutBy::volunteer || m.by == CarriedOutBy::peer);
    if (at_home && m.volunteer_hours > 0) {  // as find_worker of the methods has it
      const std::string hours = w.number(m.volunteer_hours);
      // Longer than the meeting: the way there and what is written down count as well.
      const bool longer = m.volunteer_hours > m.length;
      text += wrapped(w.pick("Wie komt houdt gezelschap" +
                                 (longer ? ": het model telt daarvoor alle " + hours +
                                               " uur die een vrijwilliger per keer kwijt is"
                                         : ", " + hours + " uur per keer") +
                                 ". Wat de familie daarvan gaf, kan zij minder doen.",
                             "Who comes keeps company" +
                                 (longer ? ": the model counts all " + hours +
                                               " hours that a volunteer spends each time"
                                         : ", " + hours + " hours each time") +
                                 ". What family gave of that, they can do less."),
                      "  - ", "    ");
    }
    for (const MethodStep& step : m.steps) {
      text += wrapped(step_line(m, step, w), "  - ", "    ");
    }
    part(w.pick("Hoe het wordt uitgevoerd", "How it is carried out"), delivery_of(m, w));
    part(w.pick("Eerst", "First"), called(m.first, all, language) + hours_first(m, all, w));
    part(w.pick("Daarna", "Afterwards"), called(m.then, all, language));
  }
  if (!m.same_as.empty()) {
    part(w.pick("Gaat net zo als", "Goes the same way as"), called({m.same_as}, all, language));
  }
  part(w.pick("Onderbouwing", "Evidence"), evidence_of(m, w));
  part(w.pick("Werkt", "Works"), m.works.in(language));
  part(w.pick("Werkt niet", "Fails"), m.fails.in(language));
  part(w.pick("Bron van stappen, dosis en grootten", "Source of steps, dose and sizes"),
       graded(method.note, w.language()));
  for (const SourceNote& note : method.notes) {
    part(w.pick("Bron van een stap", "Source of a step"), note.source.in(language));
  }
  part(w.pick("Rijen van de brondocumenten", "Rows of the source documents"), joined_words(m.seed));
  part(w.pick("Bestand", "File"), method.file.string());
  return text;
}

Json method_json(const LibraryMethod& method) {
  ScenarioSpec alone;
  alone.methods = {method.spec};
  const Json spec = Json::parse(spec_to_json(alone))["methods"][0];
  Json json{{"id", method.spec.id}, {"file", method.file.string()}};
  for (const auto& [key, value] : spec.items()) {
    json[key] = value;
  }
  json["source"] = {{"nl", method.note.source.nl}, {"en", method.note.source.en}};
  json["grade"] = std::string(grade_text(method.note.grade, Language::en));
  json["runs"] = method.spec.runs();
  json["staff_hours_per_person"] = staff_hours_per_person(method.spec);
  return json;
}

}  // namespace draagkracht::app
