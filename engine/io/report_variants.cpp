// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <algorithm>
#include <cctype>
#include <cmath>
#include <map>

#include "io/report_parts.hpp"
#include "run/spec_fields.hpp"

namespace draagkracht {

Text explain_variant(const VariantSpec& variant) {
  if (variant.policy.empty()) {
    return {"Alles blijft zoals het is.", "Everything stays as it is."};
  }
  Text text;
  for (const Withdrawal& cut : variant.policy) {
    const Label product = product_names[at(cut.product)].label;
    const std::string percent = std::to_string(std::lround(std::abs(cut.change) * 100));
    const std::string from = std::to_string(cut.from.value);
    const bool less = cut.change < 0;
    const Label reach = reach_names[static_cast<std::size_t>(cut.reach)].label;
    Text one{std::string(product.nl) + ": " + percent + " % " + (less ? "minder" : "meer") +
                 " uren na week " + from + ", voor " + std::string(reach.nl),
             std::string(product.en) + ": " + percent + "% " + (less ? "fewer" : "more") +
                 " hours after week " + from + ", for " + std::string(reach.en)};
    if (cut.notice > 0) {
      one.nl += ", " + std::to_string(cut.notice) + " weken eerder aangekondigd";
      one.en += ", announced " + std::to_string(cut.notice) + " weeks before";
    }
    if (cut.taper > 0) {
      one.nl += ", geleidelijk in " + std::to_string(cut.taper) + " weken";
      one.en += ", phased in over " + std::to_string(cut.taper) + " weeks";
    }
    for (std::string* sentence :
         {&one.nl, &one.en}) {  // the labels of products begin in lower case
      sentence->front() =
          static_cast<char>(std::toupper(static_cast<unsigned char>(sentence->front())));
    }
    text.nl += (text.nl.empty() ? "" : " ") + one.nl + ".";
    text.en += (text.en.empty() ? "" : " ") + one.en + ".";
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
                    {"explain", json_of(explain_variant(spec))}});
  }
  return list;
}

Json moments(const Setup& setup) {
  // Several variants often start in the same week: one mark then.
  std::map<int, Text> marks;
  for (const std::uint32_t variant : setup.variants) {
    for (const Withdrawal& cut : setup.spec.variants[variant].policy) {
      if (cut.from.value > setup.spec.weeks) {
        continue;
      }
      if (cut.notice > 0) {
        marks.emplace(std::max(cut.from.value - cut.notice, 0),
                      Text{"aankondiging", "announcement"});
      }
      marks[cut.from.value] = {"start van de maatregel", "policy starts"};
      if (cut.taper > 0 && cut.from.value + cut.taper <= setup.spec.weeks) {
        marks.emplace(cut.from.value + cut.taper,
                      Text{"maatregel volledig ingevoerd", "policy complete"});
      }
    }
  }
  Json list = Json::array();
  for (const auto& [week, label] : marks) {
    list.push_back({{"week", week}, {"label", json_of(label)}});
  }
  return list;
}

}  // namespace report_parts

}  // namespace draagkracht
