// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The codebook for people: names as files have them, everything else in one language.
#include "app/info.hpp"
#include "app/terminal.hpp"
#include "io/instrument.hpp"
#include "measures/catalogue.hpp"
#include "measures/tables.hpp"
#include "methods/primitives/primitive.hpp"
#include "population/events.hpp"
#include "run/spec_fields.hpp"
#include "run/week.hpp"

namespace draagkracht::app {

namespace {

/// Lines of one answer, in one language.
class Page {
 public:
  explicit Page(Language language) : language_(language) {}
  [[nodiscard]] Language language() const { return language_; }
  [[nodiscard]] std::string in(Label label) const { return std::string(label.in(language_)); }
  void line(const std::string& text) { text_ += text + "\n"; }
  /// "  Unit: hours per week"; nothing for an empty text.
  void item(Label name, const std::string& text, const char* indent = "  ") {
    if (!text.empty()) {
      line(indent + in(name) + ": " + text);
    }
  }
  [[nodiscard]] std::string text() && { return std::move(text_); }

 private:
  Language language_;
  std::string text_;
};

std::string type_words(std::string_view type, const Page& page) {
  constexpr std::array<CodeName, 5> types{{{"text", {"tekst", "text"}},
                                           {"integer", {"geheel", "integer"}},
                                           {"number", {"getal", "number"}},
                                           {"flag", {"0 of 1", "0 or 1"}},
                                           {"date", {"datum", "date"}}}};
  for (const CodeName& known : types) {
    if (known.code == type) {
      return page.in(known.label);
    }
  }
  return std::string(type);
}

void columns_text(Page& page) {
  std::string_view table;
  for (const ColumnInfo& column : columns()) {
    if (column.table != table) {
      page.line((table.empty() ? "" : "\n") + std::string(column.table));
      table = column.table;
    }
    std::string line = "  " + padded_right(std::string(column.name), 27) +
                       padded_right(type_words(column.type, page), 9) +
                       padded_right(page.in(column.unit), 16) + page.in(column.label);
    if (!column.codes.en.empty()) {
      line += "; " + page.in(column.codes);
    }
    if (!column.empty_when.en.empty()) {
      line += page.in({"; leeg bij: ", "; empty when: "}) + page.in(column.empty_when);
    }
    page.line(line);
  }
}

void measures_text(Page& page) {
  for (const MeasureInfo& measure : measures()) {
    page.line(std::string(measure.id) + ": " + page.in(measure.label));
    page.line("  " + page.in(measure.explain));
    page.item({"Eenheid", "Unit"}, page.in(measure.unit_label));
    switch (measure.better) {
      case Better::lower:
        page.line(page.in({"  Lager is beter.", "  Lower is better."}));
        break;
      case Better::higher:
        page.line(page.in({"  Hoger is beter.", "  Higher is better."}));
        break;
      case Better::none:
        page.line(page.in({"  Hoger of lager is niet op zichzelf beter.",
                           "  Higher or lower is not better by itself."}));
    }
    if (measure.headline) {
      page.line(page.in({"  Staat in het rapport bij ‘In het kort’.",
                         "  Stands in the report under ‘In short’."}));
    }
  }
}

void events_text(Page& page) {
  page.line(page.in({"Gebeurtenissen (* = ook in events.csv)", "Events (* = also in events.csv)"}));
  for (const EventName& event : event_names) {
    page.line("  " + padded_right(std::string(event.code) + (event.milestone ? " *" : ""), 26) +
              page.in(event.label));
  }
  page.line(page.in({"\nOorzaken", "\nCauses"}));
  for (const CodeName& cause : cause_names) {
    page.line("  " + padded_right(std::string(cause.code), 26) + page.in(cause.label));
  }
}

void parameters_text(Page& page) {
  each_parameter(RuleParameters{}, [&](const ParameterInfo& p, double value) {
    const std::string unit(unit_text(p.unit, page.language()));
    page.line(std::string(p.id) + ": " + page.in(p.label));
    page.line("  " + number_text(value) + (unit.empty() ? "" : " " + unit) +
              page.in({" (kan liggen tussen ", " (may lie between "}) + number_text(p.low) +
              page.in({" en ", " and "}) + number_text(p.high) + ")");
    page.item({"Onderbouwing", "Evidence"},
              std::string(grade_text(p.grade, page.language())) + "; " + page.in(p.source));
  });
}

void levers_text(Page& page) {
  page.item({"Plaats in het bestand", "Place in the file"}, lever_path);
  for (std::size_t i = 0; i < levers().size(); ++i) {
    const LeverInfo& lever = levers()[i];
    page.line("\n" + std::string(lever.id) + ": " + page.in(lever.label) + " (" +
              std::string(lever.study_ids) + ")");
    page.line("  " + page.in(lever.explain));
    page.item({"Kern", "Big message"}, page.in(lever.message));
    page.item({"Verloop", "Key dynamics"}, page.in(lever.dynamics));
    page.item({"Wie wint, wie draagt", "Who gains, who carries"}, page.in(lever.equity));
    page.item({"Onderbouwing", "Evidence"},
              std::string(grade_text(lever.grade, page.language())) + "; " + page.in(lever.source));
    for (const LeverKey& key : lever_keys(i)) {
      page.line("    " + padded_right(key.key, 10) + page.in(key.label) + ": " +
                key.explained.in(page.language()));
    }
    for (const ParameterChange& change : lever.changes) {
      const std::string by = number_text(change.by);
      page.line("    -> " + std::string(change.parameter) +
                (change.how == ParameterChange::How::adds
                     ? page.in({": plus stand x ", ": plus level x "}) + by
                     : page.in({": maal 1 + stand x ", ": times 1 + level x "}) + by));
    }
  }
}

void order_text(Page& page) {
  std::size_t number = 0;
  for (const Phase& phase : week_order) {
    page.line(std::to_string(++number) + ". " + page.in(phase.label) + " (" +
              std::string(phase.id) + "): " + page.in(phase.what));
    for (const std::string_view rule : phase.rules) {
      page.line("     " + std::string(rule));
    }
  }
}

void primitives_text(Page& page) {
  for (const Primitive& p : primitives()) {
    page.line(std::string(p.id) + ": " + page.in(p.what));
    page.line("  " + page.in({"Grootte: ", "Size: "}) + page.in(p.unit) + "; " +
              page.in({"meestal ", "usually "}) + number_text(p.usual) +
              page.in({", van ", ", from "}) + number_text(p.low) + page.in({" tot ", " to "}) +
              number_text(p.high));
    page.item({"Op wie", "On whom"}, page.in(on_names[static_cast<std::size_t>(p.on)].label));
    std::string writes;
    for (std::size_t part = 0; part < part_count; ++part) {
      if (p.writes.has(static_cast<StatePart>(part))) {
        writes += (writes.empty() ? "" : "; ") + page.in(part_names[part].label);
      }
    }
    page.item({"Schrijft", "Writes"}, writes);
  }
}

}  // namespace

std::string text_about(Topic topic, Language language) {
  Page page(language);
  switch (topic) {
    case Topic::columns:
      columns_text(page);
      break;
    case Topic::measures:
      measures_text(page);
      break;
    case Topic::events:
      events_text(page);
      break;
    case Topic::parameters:
      parameters_text(page);
      break;
    case Topic::levers:
      levers_text(page);
      break;
    case Topic::primitives:
      primitives_text(page);
      break;
    case Topic::order:
      order_text(page);
  }
  return std::move(page).text();
}

}  // namespace draagkracht::app
