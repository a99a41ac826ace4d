// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include "io/messages.hpp"
#include "io/number_words.hpp"
#include "io/report_parts.hpp"
#include "run/spec_fields.hpp"

namespace draagkracht {

namespace report_parts {

std::string day_of(Date start, Week week, Language language) {
  constexpr std::array nl{"januari", "februari", "maart",     "april",   "mei",      "juni",
                          "juli",    "augustus", "september", "oktober", "november", "december"};
  constexpr std::array en{"January", "February", "March",     "April",   "May",      "June",
                          "July",    "August",   "September", "October", "November", "December"};
  const Date first = date_of(start, week);
  const auto month = static_cast<std::size_t>(first.month - 1);
  return std::to_string(first.day) + " " + (language == Language::nl ? nl : en).at(month) + " " +
         std::to_string(first.year);
}

std::string since(Date start, Week from, Language language) {
  return (language == Language::nl ? "vanaf " : "from ") + day_of(start, from, language) +
         (language == Language::nl ? " (na week " : " (after week ") + std::to_string(from.value) +
         ")";
}

}  // namespace report_parts

namespace {

using report_parts::since;

/// The labels of products begin with a plain letter in lower case.
void upper_first(std::string& sentence) {
  sentence.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(sentence.front())));
}

/// "Guidance: 30% fewer hours from July 2026 (week 26), for running indications." in one language.
std::string explain_cut(const Withdrawal& cut, Date start, Language language) {
  const bool nl = language == Language::nl;
  std::string text(product_names[at(cut.product)].label.in(language));
  upper_first(text);
  text += ": " + std::to_string(std::lround(std::abs(cut.change) * 100));
  text += nl ? " % " : "% ";
  text += cut.change < 0 ? (nl ? "minder" : "fewer") : (nl ? "meer" : "more");
  text += (nl ? " uren " : " hours ") + since(start, cut.from, language);
  text += nl ? ", voor " : ", for ";
  text += reach_names[static_cast<std::size_t>(cut.reach)].label.in(language);
  if (cut.notice > 0) {
    const std::string weeks =
        std::to_string(cut.notice) +
        (nl ? (cut.notice == 1 ? " week" : " weken") : (cut.notice == 1 ? " week" : " weeks"));
    text += nl ? ", " + weeks + " eerder aangekondigd" : ", announced " + weeks + " before";
    if (cut.notice <= cut.from.value) {
      text += (nl ? ", op " : ", on ") +
              report_parts::day_of(start, Week{cut.from.value - cut.notice}, language);
    }
  }
  if (cut.taper > 0) {
    const std::string weeks = std::to_string(cut.taper);
    text += nl ? ", geleidelijk in " + weeks + " weken" : ", phased in over " + weeks + " weeks";
  }
  if (cut.moment != Moment::date) {
    text.append(", ").append(moment_names[static_cast<std::size_t>(cut.moment)].label.in(language));
  }
  if (cut.handover != Handover::none) {
    text.append("; ").append(
        handover_names[static_cast<std::size_t>(cut.handover)].label.in(language));
  }
  if (cut.aftercare != Aftercare::none) {
    text.append("; ").append(
        aftercare_names[static_cast<std::size_t>(cut.aftercare)].label.in(language));
  }
  return text + ".";
}

/// "Support for carers: strong, from July 2026 (week 26)." in one language.
std::string explain_setting(const LeverSetting& setting, Date start, Language language) {
  const bool nl = language == Language::nl;
  const LeverInfo& lever = setting.info();
  std::string level = number_text(setting.level);
  for (const LeverLevel& word : lever.scale) {
    if (word.level == setting.level) {
      level = std::string(word.name.label.in(language));
    }
  }
  if (setting.amount) {
    level = whole_number(*setting.amount, language) + (nl ? " euro per jaar" : " euros a year");
  }
  std::string text = std::string(lever.label.in(language)) + ": " + level + ", " +
                     since(start, setting.from, language);
  if (setting.taper > 0) {
    const std::string weeks = std::to_string(setting.taper);
    text += nl ? ", geleidelijk in " + weeks + " weken" : ", phased in over " + weeks + " weeks";
  }
  return text + ".";
}

}  // namespace

Text explain_variant(const ScenarioSpec& scenario, const VariantSpec& variant) {
  const Date start = scenario.start;
  if (variant.policy.empty() && variant.settings.empty() && variant.methods.empty()) {
    return {"Er komt geen maatregel bij.", "No measure is added."};
  }
  Text text;
  const auto add = [&](const auto& part, auto&& explain) {
    const std::string_view space = text.nl.empty() ? "" : " ";
    text.nl.append(space).append(explain(part, start, Language::nl));
    text.en.append(space).append(explain(part, start, Language::en));
  };
  for (const Withdrawal& cut : variant.policy) {
    add(cut, explain_cut);
  }
  for (const LeverSetting& setting : variant.settings) {
    add(setting, explain_setting);
  }
  for (const MethodSetting& setting : variant.methods) {
    const auto method = std::ranges::find(scenario.methods, setting.use, &MethodSpec::id);
    if (method != scenario.methods.end()) {
      add(setting, [&](const MethodSetting& chosen, Date, Language language) {
        const bool nl = language == Language::nl;
        std::string words = std::string(nl ? "Methode: " : "Method: ") +
                            (nl ? method->label.nl : method->label.en) + ", " +
                            since(start, chosen.from, language);
        const auto group = std::ranges::find(scenario.groups, chosen.group, &GroupSpec::id);
        if (group != scenario.groups.end()) {
          const std::string name = "‘" + group->label.in(language) + "’";
          switch (method->target) {
            case MethodTarget::client:
              words += (nl ? ", voor " : ", for ") + name;
              break;
            case MethodTarget::carer:
              words += (nl ? ", voor mantelzorgers van " : ", for carers of ") + name;
              break;
            case MethodTarget::street:
              words += (nl ? ", voor alle bewoners van straten met "
                           : ", for all residents of streets with ") +
                       name;
              break;
          }
        }
        if (chosen.capacity) {
          words += nl ? ", voor hoogstens " : ", for at most ";
          words += number_text(*chosen.capacity) + (nl ? " mensen per jaar" : " people a year");
        }
        return words + ".";
      });
    }
  }
  return text;
}

namespace report_parts {

Json variants(const Setup& setup) {
  Json list = Json::array();
  for (const std::uint32_t variant : setup.variants) {
    const VariantSpec& spec = setup.spec.variants[variant];
    list.push_back({{"id", spec.id},
                    {"label", json_of(spec.label)},
                    {"explain", json_of(explain_variant(setup.spec, spec))}});
  }
  return list;
}

Json moments(const Setup& setup) {
  // Several variants often start in the same week: one mark then, with those it belongs to.
  struct Mark {
    Text label;
    std::vector<std::string> variants;
  };
  std::map<int, Mark> marks;
  for (const std::uint32_t variant : setup.variants) {
    const VariantSpec& spec = setup.spec.variants[variant];
    // The start of a policy is what a reader looks for: it takes the place of another mark.
    const auto add = [&](int week, const Text& label, bool stronger = false) {
      Mark& mark = marks[week];
      if (mark.label.nl.empty() || (stronger && mark.label != label)) {
        mark = {label, {}};
      }
      if (mark.label == label && std::ranges::find(mark.variants, spec.id) == mark.variants.end()) {
        mark.variants.push_back(spec.id);
      }
    };
    const auto begins = [&](Week from, int taper) {
      add(from.value, {"start van de maatregel", "policy starts"}, true);
      if (taper > 0 && from.value + taper <= setup.spec.weeks) {
        add(from.value + taper, {"maatregel volledig ingevoerd", "policy complete"});
      }
    };
    for (const Withdrawal& cut : spec.policy) {
      if (cut.from.value > setup.spec.weeks) {
        continue;
      }
      if (cut.notice > 0) {
        add(std::max(cut.from.value - cut.notice, 0), {"aankondiging", "announcement"});
      }
      begins(cut.from, cut.taper);
    }
    for (const MethodSetting& setting : spec.methods) {
      add(setting.from.value, {"start van de methode", "method starts"});
    }
    for (const LeverSetting& setting : spec.settings) {
      if (setting.from.value <= setup.spec.weeks) {
        begins(setting.from, setting.taper);
      }
    }
  }
  Json list = Json::array();
  for (const auto& [week, mark] : marks) {
    list.push_back({{"week", week}, {"label", json_of(mark.label)}, {"variants", mark.variants}});
  }
  return list;
}

}  // namespace report_parts

}  // namespace draagkracht
