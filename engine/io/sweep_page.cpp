// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The page of a sweep: plain HTML in two languages, of which one is shown; no script.
#include <algorithm>

#include "io/number_words.hpp"
#include "io/sweep_chart.hpp"
#include "io/sweep_words.hpp"
#include "measures/draw/svg.hpp"

namespace draagkracht {

namespace {

// Colours of Okabe and Ito, which people with any colour vision can tell apart.
constexpr const char* style =
    ":root{--ink:#1a1a1a;--soft:#555;--paper:#fff;--line:#ddd;--mean:#0072b2;--run:#56b4e9;"
    "--bend:#d55e00}"
    "@media(prefers-color-scheme:dark){:root{--ink:#eee;--soft:#bbb;--paper:#16181b;--line:#3a3d42;"
    "--mean:#56b4e9;--run:#3f7ea8;--bend:#e69f00}}"
    "body{font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);"
    "max-width:52rem;margin:0 auto;padding:1rem}"
    "#nl:checked~main .en,#en:checked~main .nl{display:none}"
    "body>label{margin:0 .8rem 0 .2rem}"
    "h2{margin-top:2.5rem}figure{margin:1rem 0}figcaption,.source,footer{color:var(--soft);"
    "font-size:.9rem}svg{width:100%;height:auto}"
    ".grid{stroke:var(--line)}.zero{stroke:var(--soft)}"
    ".tick,.axis{fill:var(--soft);font-size:12px}"
    ".run{fill:none;stroke:var(--run);stroke-width:.8;opacity:.65}"
    ".mean{fill:none;stroke:var(--mean);stroke-width:2.5}.dot{fill:var(--mean)}"
    ".whisker{stroke:var(--run)}.band{fill:var(--mean);opacity:.18}"
    ".bend{stroke:var(--bend);stroke-width:2;stroke-dasharray:6 4}"
    ".bend-band{fill:var(--bend);opacity:.16}.bend-text{fill:var(--bend);font-size:12px;"
    "font-weight:600}.cell{stroke:var(--paper)}.on-cell{fill:#111;font-size:11px}"
    "table{border-collapse:collapse;font-size:.9rem}th,td{padding:.2rem .7rem;text-align:right;"
    "border-bottom:1px solid var(--line)}th:first-child,td:first-child{text-align:left}"
    "td:nth-child(n+3){white-space:nowrap}td:first-child{min-width:9rem}summary{cursor:"
    "pointer}.wide{"
    "overflow-x:auto}";

std::string paragraph(const std::string& text, const char* kind = nullptr) {
  return std::string("<p") + (kind != nullptr ? " class=\"" + std::string(kind) + "\"" : "") + ">" +
         draw::escaped(text) + "</p>\n";
}

std::string row(const std::vector<std::string>& cells, const char* tag = "td") {
  std::string html = "<tr>";
  for (const std::string& cell : cells) {
    html += "<" + std::string(tag) + ">" + draw::escaped(cell) + "</" + tag + ">";
  }
  return html + "</tr>\n";
}

class SweepPage {
 public:
  SweepPage(const Sweep& sweep, const SweepResults& results, Language language)
      : sweep_(sweep), results_(results), language_(language), nl_(language == Language::nl) {}

  [[nodiscard]] std::string body() const {
    const ScenarioSpec& spec = sweep_.setup.spec;
    std::string html = "<h1>" + draw::escaped(spec.title.in(language_)) + "</h1>\n";
    html += paragraph(levers_swept() + ". " + sweep_basis(sweep_).in(language_) + ".");
    html += paragraph((nl_ ? "Voor wie: " : "For whom: ") + results_.group.label.in(language_) +
                      " (" + decimals(results_.group_size.clients, 0, language_) +
                      (nl_ ? " cliënten en " : " clients and ") +
                      decimals(results_.group_size.carers, 0, language_) +
                      (nl_ ? " mantelzorgers per doorrekening). " : " carers per run). ") +
                      results_.group.explain.in(language_));
    html += summary() + paragraph(bend_caveat(sweep_).in(language_));
    for (const std::size_t measure : sweep_.request.measures) {
      html += section(measure);
    }
    return html;
  }

 private:
  [[nodiscard]] std::string pick(const char* nl, const char* en) const { return nl_ ? nl : en; }

  [[nodiscard]] std::string levers_swept() const {
    std::string text;
    for (const SweptLever& lever : sweep_.request.levers) {
      const RangeEnds ends = ends_of(lever.range);
      text += (text.empty() ? "" : "; ") + lever.label().in(language_) +
              (nl_ ? ": van " : ": from ") + lever.words(ends.from).in(language_) +
              (nl_ ? " tot " : " to ") + lever.words(ends.to).in(language_);
    }
    return text;
  }

  /// All that was found in one table.
  [[nodiscard]] std::string summary() const {
    std::string html = "<div class=\"wide\"><table><thead>" +
                       row({pick("Uitkomst", "Outcome"), pick("Knop", "Lever"),
                            pick("Effect als rechte lijn", "Effect as a straight line"),
                            pick("90 % marge", "90% band"), pick("Omslagpunt", "Tipping point")},
                           "th") +
                       "</thead><tbody>\n";
    for (const LeverBend& bend : results_.findings.bends) {
      const MeasureInfo& measure = measures()[bend.measure];
      const SweptLever& lever = sweep_.request.levers[bend.lever];
      const MeasureEffect* effect = effect_of(results_, bend.measure, bend.lever);
      const PairedDifference d = effect != nullptr ? effect->term.effect : PairedDifference{};
      const bool bent = bend.change.shape == Shape::bend;
      const std::string shape(
          shape_names[static_cast<std::size_t>(bend.change.shape)].label.in(language_));
      html += row({std::string(measure.label.in(language_)) + " (" + unit(measure) + ")",
                   lever.label().in(language_),
                   effect != nullptr ? measure_difference(d.difference, measure, language_) : "–",
                   effect != nullptr
                       ? measure_difference(d.low, measure, language_) + (nl_ ? " tot " : " to ") +
                             measure_difference(d.high, measure, language_)
                       : "–",
                   bent ? lever.words(bend.change.at).in(language_) : shape});
    }
    return html + "</tbody></table></div>\n";
  }

  [[nodiscard]] std::string unit(const MeasureInfo& measure) const {
    return measure.unit == "share" ? "%" : std::string(measure.unit_label.in(language_));
  }

  [[nodiscard]] std::string section(std::size_t m) const {
    const MeasureInfo& measure = measures()[m];
    const std::vector<double> zero = results_.outcomes.over_runs(0, sweep_.request.group, m);
    std::string html = "<h2>" + draw::escaped(measure.label.in(language_)) + "</h2>\n";
    html += paragraph(std::string(measure.explain.in(language_)) + " " +
                      (nl_ ? "Ongewijzigd: " : "Unchanged: ") +
                      measure_phrase(spread_over_runs(zero).mean, measure, language_) + " (" +
                      judged_words(measure, sweep_.setup.spec.weeks).in(language_) + ").");
    const bool map =
        sweep_.design.ranges.size() == 2 && sweep_.design.kind != DesignKind::one_at_a_time;
    if (map) {
      html += mapped(m);
    }
    for (const LeverBend& bend : results_.findings.bends) {
      if (bend.measure == m) {
        html += charted(bend);
      }
    }
    return html;
  }

  [[nodiscard]] std::string charted(const LeverBend& bend) const {
    const MeasureInfo& measure = measures()[bend.measure];
    const SweptLever& lever = sweep_.request.levers[bend.lever];
    const ResponseLine line = response_line(sweep_.design, results_.outcomes, sweep_.request.group,
                                            bend.measure, bend.lever);
    const bool lines =
        sweep_.design.kind != DesignKind::latin_hypercube || sweep_.design.ranges.size() == 1;
    const MeasureEffect* effect = effect_of(results_, bend.measure, bend.lever);
    std::string words = bend_sentence(sweep_, bend).in(language_);
    if (sweep_.request.levers.size() == 1 || sweep_.design.kind == DesignKind::one_at_a_time) {
      const bool falls = ends_of(lever.range).to == lever.range.low;
      const std::size_t end = falls ? 0 : line.lever.size() - 1;
      words = value_sentence(lever, line.lever[end], line.mean[end], measure).in(language_) + " " +
              words;
    } else if (effect != nullptr) {
      words = effect_sentence(sweep_, *effect).in(language_) + " " + words;
    }
    if (sweep_.request.levers.size() > 1) {
      words = lever.label().in(language_) + ". " + words;
    }
    return "<figure>\n<p><strong>" + draw::escaped(words) + "</strong></p>\n" +
           response_chart(lever, line, measure, bend.change, lines, language_) + "<figcaption>" +
           draw::escaped(how_to_read(lines, bend.change.shape == Shape::bend)) + "</figcaption>\n" +
           table(lever, line, measure) + paragraph(source(), "source") + "</figure>\n";
  }

  [[nodiscard]] std::string how_to_read(bool lines, bool bent) const {
    if (!lines) {
      return pick("Een stip per punt met zijn 90 % marge; de andere knoppen verschillen ook.",
                  "A dot per point with its 90% band; the other levers differ too.");
    }
    std::string text = pick(
        "Dunne lijnen: elke doorrekening met haar eigen mensen en toeval. Dikke lijn: het "
        "gemiddelde, met zijn 90 % marge.",
        "Thin lines: every run with its own people and luck. Thick line: the mean, with its 90% "
        "band.");
    if (sweep_.design.ranges.size() > 1 && sweep_.design.kind == DesignKind::grid) {
      text += pick(" Gemiddeld over de andere knoppen.", " Averaged over the other levers.");
    }
    if (bent) {
      text += pick(" Stippellijn: het omslagpunt, met het gebied waarin het ligt.",
                   " Broken line: the tipping point, with the range in which it lies.");
    }
    return text;
  }

  [[nodiscard]] std::string table(const SweptLever& lever, const ResponseLine& line,
                                  const MeasureInfo& measure) const {
    std::string html =
        "<details><summary>" + pick("De getallen", "The figures") +
        "</summary><div class=\"wide\"><table><thead>" +
        row({lever.label().in(language_), pick("verschil", "difference"), pick("laag", "low"),
             pick("hoog", "high"), pick("doorrekeningen", "runs")},
            "th") +
        "</thead><tbody>\n";
    for (std::size_t i = 0; i < line.lever.size(); ++i) {
      const PairedDifference& d = line.mean[i];
      html += row({lever.short_words(line.lever[i], language_),
                   measure_difference(d.difference, measure, language_),
                   measure_difference(d.low, measure, language_),
                   measure_difference(d.high, measure, language_), std::to_string(d.runs)});
    }
    return html + "</tbody></table></div></details>\n";
  }

  [[nodiscard]] std::string mapped(std::size_t m) const {
    const MeasureInfo& measure = measures()[m];
    std::string words;
    for (const MeasureEffect& effect : results_.findings.effects) {
      if (effect.measure == m && effect.term.first != effect.term.second) {
        words = effect_sentence(sweep_, effect).in(language_);
      }
    }
    std::string html = "<figure>\n";
    if (!words.empty()) {
      html += "<p><strong>" + draw::escaped(words) + "</strong></p>\n";
    }
    html += response_map(sweep_, results_, m, language_) + "<figcaption>" +
            draw::escaped(pick("Gemiddeld verschil met ongewijzigd; blauw is lager, oranje hoger (",
                               "Mean difference from unchanged; blue is lower, orange higher (") +
                          unit(measure) + ").") +
            "</figcaption>\n<details><summary>" + pick("De getallen", "The figures") +
            "</summary><div class=\"wide\"><table><thead>" +
            row({sweep_.request.levers[0].label().in(language_),
                 sweep_.request.levers[1].label().in(language_), pick("verschil", "difference")},
                "th") +
            "</thead><tbody>\n";
    for (std::size_t p = 0; p < sweep_.design.points.size(); ++p) {
      const DesignPoint& point = sweep_.design.points[p];
      const PairedDifference d = results_.outcomes.against_zero(p, sweep_.request.group, m);
      html += row({sweep_.request.levers[0].short_words(point[0], language_),
                   sweep_.request.levers[1].short_words(point[1], language_),
                   measure_difference(d.difference, measure, language_)});
    }
    return html + "</tbody></table></div></details>\n" + paragraph(source(), "source") +
           "</figure>\n";
  }

  [[nodiscard]] std::string source() const {
    const Manifest program = manifest_of_this_program();
    return pick("Bron: draagkracht ", "Source: draagkracht ") + program.version + " (" +
           program.commit.substr(0, 10) + "), " + sweep_.setup.spec.file +
           pick(", startgetal ", ", seed ") + std::to_string(sweep_.setup.spec.seed) +
           "; outcomes.csv, tipping.csv.";
  }

  const Sweep& sweep_;
  const SweepResults& results_;
  Language language_;
  bool nl_;
};

std::string in_language(const Sweep& sweep, const SweepResults& results, Language language) {
  const std::string code = language == Language::nl ? "nl" : "en";
  return "<div class=\"" + code + "\" lang=\"" + code + "\">\n" +
         SweepPage(sweep, results, language).body() + "</div>\n";
}

}  // namespace

std::string sweep_page(const Sweep& sweep, const SweepResults& results, Language language) {
  const bool nl = language == Language::nl;
  const auto choice = [&](const char* code, const char* name, bool chosen) {
    return "<input type=\"radio\" name=\"language\" id=\"" + std::string(code) + "\"" +
           (chosen ? " checked" : "") + "><label for=\"" + code + "\" lang=\"" + code + "\">" +
           name + "</label>";
  };
  std::string page = "<!DOCTYPE html>\n<html lang=\"";
  page += nl ? "nl" : "en";
  page +=
      "\">\n<head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\"><title>";
  page += draw::escaped(sweep.setup.spec.title.in(language)) + "</title>\n<style>" + style;
  page += "</style></head>\n<body>\n";
  page += choice("nl", "Nederlands", nl) + choice("en", "English", !nl) + "\n<main>\n";
  page += in_language(sweep, results, Language::nl) + in_language(sweep, results, Language::en);
  page += "</main>\n</body>\n</html>\n";
  return page;
}

}  // namespace draagkracht
