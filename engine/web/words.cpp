// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the codes and figures of the engine are called, for whoever builds a page on it.
#include <nlohmann/json.hpp>
#include <span>

#include "measures/catalogue.hpp"
#include "measures/draw/drawings.hpp"
#include "web/session.hpp"

using namespace draagkracht;
using namespace draagkracht::web;

namespace {

using Json = nlohmann::json;

std::string plain(std::string_view code) { return std::string(code); }
Json text(const Label& label) { return {{"nl", plain(label.nl)}, {"en", plain(label.en)}}; }

Json names(std::span<const CodeName> list) {
  Json out = Json::object();
  for (const CodeName& name : list) {
    out[plain(name.code)] = text(name.label);
  }
  return out;
}

Json drawings_json() {
  Json list = Json::array();
  for (const draw::Drawing& drawing : draw::drawings()) {
    list.push_back({{"id", plain(drawing.id)},
                    {"label", text(drawing.caption.label)},
                    {"about", text(drawing.caption.about)},
                    {"why_not", text(draw::why_not(drawing.respondent))}});
  }
  return list;
}

Json lenses_json() {
  Json list = Json::array();
  for (const CodeName& lens : lens_names) {
    list.push_back(text(lens.label));
  }
  return list;
}

Json measures_json() {
  Json list = Json::array();
  std::size_t position = 0;
  for (const MeasureInfo& measure : measures()) {
    list.push_back({{"id", plain(measure.id)},
                    {"position", position++},
                    {"label", text(measure.label)},
                    {"explain", text(measure.explain)},
                    {"unit", plain(measure.unit)},
                    {"unit_label", text(measure.unit_label)},
                    {"digits", measure.digits},
                    {"better", plain(better_code(measure.better))},
                    {"headline", measure.headline}});
  }
  return list;
}

}  // namespace

extern "C" {

/// Closed lists and measures with their names in both languages, as JSON in dk_text; 1.
DRAAGKRACHT_EXPORT(dk_words) std::int32_t dk_words() {
  const Json all{{"limitations", names(limitation_names)},
                 {"kinds", names(tie_kind_names)},
                 {"channels", names(channel_names)},
                 {"products", names(product_names)},
                 {"drawings", drawings_json()},
                 {"lenses", lenses_json()},
                 {"measures", measures_json()}};
  session().text = all.dump(-1, ' ', false, Json::error_handler_t::replace);
  return 1;
}

}  // extern "C"
