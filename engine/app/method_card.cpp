// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/method_card.hpp"

#include <algorithm>

#include "app/terminal.hpp"
#include "io/condition_words.hpp"
#include "io/number_words.hpp"
#include "run/spec_json.hpp"

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
    const bool whole = value == static_cast<double>(static_cast<long>(value));
    return decimals(value, whole ? 0 : value < 0.1 ? 3 : value < 10 ? 2 : 1, language_);
  }
  [[nodiscard]] std::string percent(double share) const {
    return decimals(share * 100, 0, language_) + (nl_ ? " %" : "%");
  }
  [[nodiscard]] Language language() const { return language_; }

 private:
  Language language_;
  bool nl_;
};

std::string dose(const MethodSpec& m, const Words& w) {
  const std::string weeks = std::to_string(m.interval);
  std::string text = m.sessions > 0 ? w.pick(std::to_string(m.sessions) + " bijeenkomsten",
                                             std::to_string(m.sessions) + " sessions")
                                    : w.pick("zolang het gebruikt wordt", "as long as it is used");
  text += m.interval == 1 ? w.pick(", elke week", ", every week")
                          : w.pick(", elke " + weeks + " weken", ", every " + weeks + " weeks");
  text +=
      w.pick(", " + w.number(m.length) + " uur per keer", ", " + w.number(m.length) + " h each");
  if (m.group > 1) {
    const std::string most = std::to_string(m.group);
    text += w.pick(", in groepen van hoogstens " + most, ", in groups of at most " + most);
  }
  if (m.wait > 0) {
    const std::string wait = std::to_string(m.wait);
    text += w.pick(", te beginnen na " + wait + " weken", ", to begin after " + wait + " weeks");
  }
  return text + ".";
}

std::string cost_of(const MethodSpec& m, const Words& w) {
  const std::string per = m.sessions > 0 ? "" : w.pick(" per jaar", " a year");
  const double sessions = m.sessions > 0 ? m.sessions : 52.0 / m.interval;
  std::string text =
      w.pick(w.number(staff_hours_per_person(m)) + " uur van beroepskrachten per persoon" + per,
             w.number(staff_hours_per_person(m)) + " h of professionals per person" + per) +
      ", " + w.code(m.hours, staff_hours_names);
  if (m.volunteer_hours > 0) {
    const std::string hours = w.number(m.volunteer_hours * sessions);
    text += w.pick("; " + hours + " uur van vrijwilligers" + per,
                   "; " + hours + " h of volunteers" + per);
  }
  if (m.money > 0) {
    text += w.pick("; " + w.number(m.money) + " euro eenmalig",
                   "; " + w.number(m.money) + " euros once");
  }
  return text + ".";
}

std::string who_joins(const MethodSpec& m, const Words& w) {
  std::string text = w.percent(m.accepts) + w.pick(" zegt ja", " say yes");
  if (m.necessity > 0) {
    text +=
        w.pick(" (" + w.percent(std::min(1.0, m.accepts + m.necessity)) + " als er uren weggaan)",
               " (" + w.percent(std::min(1.0, m.accepts + m.necessity)) + " when hours are going)");
  }
  if (m.ready < 1) {
    text += w.pick("; daarvan is " + w.percent(m.ready) + " eraan toe",
                   "; of those " + w.percent(m.ready) + " are ready");
  }
  for (const FunnelStep& step : m.funnel) {
    const std::string at = std::to_string(step.at);
    text += step.at == 0 ? w.pick("; bij het aanbod", "; at the offer")
                         : w.pick("; na keer " + at, "; after session " + at);
    text += w.pick(" blijft ", " ") + w.percent(step.staying()) + w.pick("", " stay") + " (" +
            w.code(step.because, left_because_names) + ")";
  }
  if (m.stops_per_year > 0) {
    text += w.pick("; per jaar stopt ", "; a year ") + w.percent(m.stops_per_year) +
            w.pick("", " stop");
  }
  return text + ".";
}

std::string step_line(const MethodStep& step, const Words& w) {
  const Primitive& p = primitives()[step.primitive];
  std::string text(p.what.in(w.language()));
  std::string when;
  if (step.from > 1 || step.until > 0) {
    when = w.pick("vanaf keer ", "from session ") + std::to_string(step.from);
    if (step.until > 0) {
      when += w.pick(" tot en met ", " to ") + std::to_string(step.until);
    }
  }
  if (step.chance < 1) {
    when += (when.empty() ? "" : ", ") + w.pick("kans ", "chance ") + w.percent(step.chance) +
            w.pick(" per keer", " each time");
  }
  std::string size = w.number(step.size.value_or(p.usual));
  if (step.low && step.high) {
    size = w.number(*step.low) + w.pick(" tot ", " to ") + w.number(*step.high);
  }
  if (p.high > p.low && p.id != "view") {
    when += (when.empty() ? "" : ", ") + w.pick("grootte ", "size ") + size + " (" +
            std::string(p.unit.in(w.language())) + ")";
  }
  if (step.on != On::usual) {
    when += (when.empty() ? "" : ", ") + w.pick("bij ", "with ") + w.code(step.on, on_names);
  }
  return text + (when.empty() ? "" : " [" + when + "]");
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

std::string joined_words(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) {
    text += (text.empty() ? "" : ", ") + word;
  }
  return text;
}

}  // namespace

std::string method_table(const std::vector<LibraryMethod>& methods, Language language) {
  const Words w(language);
  std::vector<TextRow> rows{{w.pick("  methode", "  method"), w.pick("voor", "for"),
                             w.pick("onderbouwing", "evidence"), w.pick("uren", "hours")}};
  for (const LibraryMethod& each : methods) {
    const MethodSpec& m = each.spec;
    rows.push_back({"  " + m.id, m.runs() ? w.code(m.target, method_target_names) : "",
                    w.code(m.evidence, evidence_names),
                    m.runs() ? w.number(staff_hours_per_person(m)) : ""});
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
      const std::string more = !m.same_as.empty() ? " = " + m.same_as
                               : m.runs()         ? ""
                                                  : ": " + w.code(m.kind, method_kind_names);
      text += wrapped(m.label.in(language) + more, "  ", "  ") + lines[i + 1] + "\n";
    }
  }
  return text;
}

std::string method_card(const LibraryMethod& method, const std::vector<LibraryMethod>& all,
                        Language language) {
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
    part(w.pick("Uren en kosten", "Hours and cost"), cost_of(m, w));
    part(w.pick("Wie meedoet", "Who joins in"), who_joins(m, w));
    text += w.pick("\nWat er gebeurt\n", "\nWhat happens\n");
    for (const MethodStep& step : m.steps) {
      text += wrapped(step_line(step, w), "  - ", "    ");
    }
    part(w.pick("Eerst", "First"), called(m.first, all, language));
    part(w.pick("Daarna", "Afterwards"), called(m.then, all, language));
  }
  if (!m.same_as.empty()) {
    part(w.pick("Gaat net zo als", "Goes the same way as"), called({m.same_as}, all, language));
  }
  part(w.pick("Onderbouwing", "Evidence"), w.code(m.evidence, evidence_names) + ".");
  part(w.pick("Werkt", "Works"), m.works.in(language));
  part(w.pick("Werkt niet", "Fails"), m.fails.in(language));
  part(w.pick("Bron van stappen, dosis en grootten", "Source of steps, dose and sizes"),
       method.note.source.in(language) +
           (method.note.source.nl.empty()
                ? ""
                : " (" + std::string(grade_text(method.note.grade, language)) + ")"));
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
