// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The page of one life: plain HTML with two small drawings, no script.
#include <algorithm>

#include "io/explain.hpp"
#include "io/html_text.hpp"
#include "io/number_words.hpp"

namespace draagkracht {

namespace {

constexpr double wide = 360;
constexpr double high = 110;

/// Two columns of the weeks that are drawn together.
struct Drawing {
  Text title, one, two;
  double CourseWeek::* first;
  double CourseWeek::* second;
};
const Drawing& carrying() {
  static const Drawing drawing{
      {"Wat deze persoon draagt, uur per week", "What is carried, hours a week"},
      {"last", "load"},
      {"draagkracht (onderbroken lijn)", "strength (broken line)"},
      &CourseWeek::load,
      &CourseWeek::strength};
  return drawing;
}
const Drawing& lacking() {
  static const Drawing drawing{
      {"Hulp die nodig is, uur per week", "Help that is needed, hours a week"},
      {"tekort", "lacking"},
      {"nodig (onderbroken lijn)", "needed (broken line)"},
      &CourseWeek::unmet,
      &CourseWeek::need};
  return drawing;
}

double highest(const std::vector<VariantLife>& lives, const Drawing& drawing) {
  double top = 0;
  for (const VariantLife& life : lives) {
    for (const CourseWeek& w : life.course.weeks()) {
      top = std::max({top, w.*drawing.first, w.*drawing.second});
    }
  }
  return top;
}

std::string line(const std::vector<CourseWeek>& weeks, double CourseWeek::* column, double top,
                 const char* style) {
  std::string points;
  const double step = wide / static_cast<double>(std::max<std::size_t>(weeks.size() - 1, 1));
  for (std::size_t i = 0; i < weeks.size(); ++i) {
    points += (i == 0 ? "" : " ") + decimals(static_cast<double>(i) * step, 1, Language::en) + "," +
              decimals(high - high * (weeks[i].*column) / top, 1, Language::en);
  }
  return "<polyline class=\"" + std::string(style) + "\" points=\"" + points + "\"/>";
}

std::string drawn(const VariantLife& life, const Drawing& drawing, double top, Language language) {
  const std::vector<CourseWeek>& weeks = life.course.weeks();
  if (top <= 0 || weeks.size() < 2) {
    return "";
  }
  const std::string key = drawing.one.in(language) + ", " + drawing.two.in(language);
  const std::string scale = "0 - " + decimals(top / 60.0, 0, language) +
                            (language == Language::nl ? " uur; week 0 - " : " hours; week 0 - ") +
                            std::to_string(weeks.back().week.value);
  return "<figure><figcaption>" + drawing.title.in(language) + ": " + key + "</figcaption>\n" +
         "<svg role=\"img\" aria-label=\"" +
         html_escaped(drawing.title.in(language) + ", " + life.label.in(language)) +
         "\" viewBox=\"-4 -4 368 118\">" + line(weeks, drawing.second, top, "limit") +
         line(weeks, drawing.first, top, "value") + "</svg>\n<p class=\"scale\">" + scale +
         "</p></figure>\n";
}

std::string list(const std::vector<Turn>& turns, Language language) {
  if (turns.empty()) {
    return language == Language::nl ? "<p>Niets van belang.</p>\n" : "<p>Nothing of note.</p>\n";
  }
  std::string text = "<ul>\n";
  for (const Turn& turn : turns) {
    text += "<li>" + html_escaped(turn.text.in(language)) +
            (turn.only_here ? (language == Language::nl ? " <strong>(alleen hier)</strong>"
                                                        : " <strong>(only here)</strong>")
                            : "") +
            "</li>\n";
  }
  return text + "</ul>\n";
}

constexpr const char* style =
    "body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:64rem;"
    "margin:0 auto;padding:1rem}.lives{display:grid;gap:2rem;"
    "grid-template-columns:repeat(auto-fit,minmax(18rem,1fr))}figure{margin:1rem 0}"
    "svg{width:100%;border-left:1px solid #666;border-bottom:1px solid #666}"
    "polyline{fill:none;stroke-width:1.5}.value{stroke:#9c2f00}"
    ".limit{stroke:#00507d;stroke-dasharray:5 3}.scale,footer,figcaption{color:#444;"
    "font-size:.9rem}";

}  // namespace

std::string life_page(const std::vector<VariantLife>& lives, const Text& scenario,
                      Language language) {
  const bool nl = language == Language::nl;
  const std::string title = nl ? "Eén leven" : "One life";
  std::string page = std::string("<!DOCTYPE html>\n<html lang=\"") + (nl ? "nl" : "en") +
                     "\">\n<head><meta charset=\"utf-8\">"
                     "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" +
                     title + " - " + html_escaped(scenario.in(language)) + "</title>\n<style>" +
                     style + "</style></head>\n<body><main>\n<h1>" + title + "</h1>\n<p>" +
                     html_escaped(scenario.in(language)) + "</p>\n";
  const auto known = std::ranges::find_if(
      lives, [](const VariantLife& life) { return life.course.start().has_value(); });
  if (known != lives.end()) {
    page += "<p>" + html_escaped(introduce(*known->course.start()).in(language)) + "</p>\n";
  }
  LifeComparison both;
  const bool compared =
      lives.size() == 2 && std::ranges::all_of(lives, [](const VariantLife& life) {
        return life.course.start().has_value();
      });
  if (compared) {
    both = compare_lives(lives[0], lives[1]);
    page += nl ? "<h2>Het verschil</h2>\n" : "<h2>The difference</h2>\n";
    for (const Text& sentence : both.difference) {
      page += "<p>" + html_escaped(sentence.in(language)) + "</p>\n";
    }
    page += nl ? "<h2>In beide varianten</h2>\n" : "<h2>In both variants</h2>\n";
    page += list(both.both, language);
  } else {
    both.first = turns_of(lives.front().course);
    both.second = turns_of(lives.back().course);
  }
  page += "<div class=\"lives\">\n";
  for (const VariantLife& life : lives) {
    page += "<section>\n<h2>" + html_escaped(life.label.in(language)) + "</h2>\n<p>" +
            html_escaped(life.policy.in(language)) + "</p>\n";
    if (!life.course.start()) {
      page += nl ? "<p>Hier is deze persoon er nooit.</p></section>\n"
                 : "<p>Here this person never is.</p></section>\n";
      continue;
    }
    for (const Drawing* drawing : {&carrying(), &lacking()}) {
      page += drawn(life, *drawing, highest(lives, *drawing), language);
    }
    page += list(&life == lives.data() ? both.first : both.second, language) + "</section>\n";
  }
  page += "</div>\n<footer><p>";
  page += story_caveat().in(language);
  return page + "</p></footer>\n</main></body>\n</html>\n";
}

}  // namespace draagkracht
