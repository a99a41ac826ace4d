// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The page for aldermen, and the books, as data.
#include "io/answer/parts.hpp"
#include "io/report_parts.hpp"
#include "study/sweep.hpp"

namespace draagkracht::report_parts {

namespace {

Json texts(const std::vector<Text>& list) {
  Json json = Json::array();
  for (const Text& text : list) {
    json.push_back(json_of(text));
  }
  return json;
}

Json contrast(const PairedDifference& d) {
  return {{"baseline", json_of(d.baseline)},
          {"value", json_of(d.value)},
          {"difference", json_of(d.difference)},
          {"low", json_of(d.low)},
          {"high", json_of(d.high)},
          {"runs", d.runs},
          {"same_sign", d.runs_same_sign},
          {"clear", is_clear(d)}};
}

Json flow_json(const std::optional<HoursFlow>& flow) {
  if (!flow || !flow->tells) {
    return nullptr;
  }
  Json parts = Json::array();
  for (const HoursFlow::Part& part : flow->parts) {
    parts.push_back({{"label", json_of(part.label)},
                     {"hours", json_of(rounded(part.hours))},
                     {"low", json_of(rounded(part.low))},
                     {"high", json_of(rounded(part.high))},
                     {"clear", part.clear}});
  }
  return {{"cut", json_of(rounded(flow->cut))}, {"parts", parts}};
}

Json comparison(const Setup& setup, const Collected& results, const Answer& page) {
  Json rows = Json::array();
  for (const auto& [measure, whole_place] : page.compared) {
    const MeasureInfo& told = measures()[static_cast<std::size_t>(measure)];
    Json row{{"measure", json_of(told.id)},
             {"group", whole_place ? "all" : "reached"},
             {"counted", judged_at_end(told) ? json_of(page.counted) : Json(nullptr)}};
    for (const std::uint32_t variant : setup.variants) {
      if (variant != 0) {
        const answer_parts::View view(setup, results, variant);
        row["variants"][setup.spec.variants[variant].id] =
            contrast(whole_place ? view.of(measure, all_group) : view.of(measure));
      }
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

/// For whom each variant is told; empty when that is the same for all.
Json of_whom_json(const Setup& setup, const Collected& results, const Answer& page) {
  Json list = Json::object();
  for (const Reached& each : page.of_whom) {
    list[setup.spec.variants[each.variant].id] = {{"group", results.groups[each.group].id},
                                                  {"who", json_of(each.who)}};
  }
  return list;
}

Json caveats_json(const Setup& setup, const Answer& page) {
  Json list = Json::array();
  for (const Caveat& each : page.caveats) {
    list.push_back(
        {{"variant", setup.spec.variants[each.variant].id}, {"sentence", json_of(each.sentence)}});
  }
  return list;
}

Json choices_json(const Setup& setup, const Answer& page) {
  Json list = Json::array();
  for (const Choice& each : page.choices) {
    list.push_back(
        {{"variant", setup.spec.variants[each.variant].id}, {"sentence", json_of(each.sentence)}});
  }
  return list;
}

/// Variants beside one another, by the names of both.
Json against_json(const Setup& setup, const Answer& page) {
  Json list = Json::array();
  for (const Contrast& each : page.against) {
    Json rows = Json::array();
    for (const Contrast::Row& row : each.rows) {
      Json cell = contrast(row.difference);
      cell["measure"] = measures()[static_cast<std::size_t>(row.measure)].id;
      rows.push_back(std::move(cell));
    }
    list.push_back({{"variant", setup.spec.variants[each.variant].id},
                    {"other", setup.spec.variants[each.other].id},
                    {"rows", rows}});
  }
  return {
      {"pairs", list}, {"over", json_of(page.against_over)}, {"note", json_of(page.against_note)}};
}

Json town_json(const Setup& setup, const TownMoney& town) {
  Json periods = Json::array();
  for (const TownMoney::Period& period : town.periods) {
    Json row{{"title", json_of(period.title)},
             {"label", json_of(period.label)},
             {"baseline", json_of(period.baseline)},
             {"variants", Json::object()}};
    for (const TownMoney::Period::Change& change : period.changes) {
      row["variants"][setup.spec.variants[change.variant].id] = {
          {"euros", json_of(change.euros)}, {"margin", json_of(change.margin)}};
    }
    periods.push_back(std::move(row));
  }
  return {{"now", json_of(town.now)}, {"periods", periods}};
}

Json by_year_json(const Setup& setup, const std::vector<ByYear>& rows) {
  Json list = Json::array();
  for (const ByYear& each : rows) {
    Json row{{"measure", json_of(measures()[static_cast<std::size_t>(each.measure)].id)},
             {"variants", Json::object()}};
    for (const ByYear::Of& of : each.variants) {
      row["variants"][setup.spec.variants[of.variant].id] = {{"first", contrast(of.first)},
                                                             {"last", contrast(of.last)}};
    }
    list.push_back(std::move(row));
  }
  return list;
}

}  // namespace

Json answer_json(const Setup& setup, const Collected& results) {
  const std::optional<Answer> page = answer(setup, results);
  if (!page) {
    return nullptr;
  }
  Json watch = Json::array();
  for (const Watched& each : page->watch) {
    watch.push_back({{"measure", json_of(measures()[static_cast<std::size_t>(each.measure)].id)},
                     {"sentence", json_of(each.sentence)},
                     {"why", json_of(each.why)},
                     {"clear", is_clear(each.difference)}});
  }
  Json payers = Json::array();
  for (const PayerEffect& each : page->payers) {
    Json payer{{"label", json_of(each.label)},
               {"measure", json_of(measures()[static_cast<std::size_t>(each.measure)].id)}};
    payer.update(contrast(each.difference));
    payer["low_price"] = each.low_tariff ? json_of(rounded(*each.low_tariff)) : Json(nullptr);
    payer["high_price"] = each.high_tariff ? json_of(rounded(*each.high_tariff)) : Json(nullptr);
    payers.push_back(std::move(payer));
  }
  return {{"variant", setup.spec.variants[page->variant].id},
          {"period", json_of(page->period)},
          {"mind", texts(page->mind)},
          {"lead", texts(page->lead)},
          {"flow", flow_json(page->flow)},
          {"watch", watch},
          {"payers", payers},
          {"money", json_of(page->money)},
          {"town", town_json(setup, page->town)},
          {"comparison", comparison(setup, results, *page)},
          {"of_whom", of_whom_json(setup, results, *page)},
          {"caveats", caveats_json(setup, *page)},
          {"choices", choices_json(setup, *page)},
          {"against", against_json(setup, *page)},
          {"by_year", by_year_json(setup, page->by_year)},
          {"before", texts(page->before)},
          {"reached", texts(page->reached)},
          {"rests", texts(page->rests)},
          {"cannot", texts(page->cannot)}};
}

Json books_json(const Setup& setup, const Collected& results) {
  const Prices prices = prices_of(setup.spec.population);
  Json lines = Json::array();
  for (std::size_t line = 0; line < cost_line_count; ++line) {
    const std::optional<Payer> payer = payer_of(prices, line);
    Json row{{"id", json_of(cost_line_names[line].code)},
             {"label", json_of(cost_line_names[line].label)},
             {"payer", payer ? json_of(payer_names[at(*payer)].label) : Json(nullptr)}};
    bool any = false;
    for (std::size_t v = 0; v < results.books.size() && v < setup.variants.size(); ++v) {
      const Bill& bill = results.books[v];
      row["variants"][setup.spec.variants[setup.variants[v]].id] = {
          {"minutes", bill.minutes[line]}, {"cents", bill.cents[line].value}};
      any = any || bill.minutes[line] != 0 || bill.cents[line].value != 0;
    }
    if (any) {
      lines.push_back(std::move(row));
    }
  }
  return lines;
}

}  // namespace draagkracht::report_parts
