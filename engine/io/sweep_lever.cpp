// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A lever with its range, as it is written on the command line.
#include <algorithm>
#include <charconv>
#include <cmath>

#include "io/number_words.hpp"
#include "io/sweep.hpp"
#include "io/units.hpp"

namespace draagkracht {

namespace {

Problem no_lever(Text what) { return {std::move(what), ""}; }

/// Everything that may stand before the "=".
std::vector<std::string> lever_ids() {
  std::vector<std::string> ids;
  for (const CodeName& product : product_names) {
    ids.push_back(std::string(levers()[0].id) + "." + std::string(product.code));
  }
  for (const LeverInfo& lever : levers().subspan(1)) {
    ids.emplace_back(lever.id);
  }
  return ids;
}

LeverRange widest(const SweptLever& lever) {
  return lever.is_size() ? LeverRange{-1, 4}
                         : LeverRange{levers()[lever.lever].low, levers()[lever.lever].high};
}

std::string written(const SweptLever& lever, double value) {
  return lever.is_size() ? number_text(rounded(value * 100)) + "%" : number_text(value);
}

/// One end of a range: "-80%" or "0" for a share, else a number.
Result<double> end_of_range(const SweptLever& lever, std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error == std::errc{} && end == text.data() + text.size() && std::isfinite(value)) {
    return value;
  }
  if (lever.is_size()) {
    return parse_quantity(text, Quantity::share);
  }
  return no_lever(
      {in_quotes(text) + " is geen getal. Schrijf bijvoorbeeld --lever " + lever.id + "=" +
           written(lever, widest(lever).low) + ".." + written(lever, widest(lever).high) + ".",
       in_quotes(text) + " is not a number. Write for example --lever " + lever.id + "=" +
           written(lever, widest(lever).low) + ".." + written(lever, widest(lever).high) + "."});
}

Result<void> check_range_of(const SweptLever& lever) {
  const LeverRange allowed = widest(lever);
  const LeverRange& given = lever.range;
  if (given.low == given.high) {
    return no_lever({"Het bereik van " + in_quotes(lever.id) + " begint en eindigt bij " +
                         written(lever, given.low) + ": geef twee verschillende waarden.",
                     "The range of " + in_quotes(lever.id) + " begins and ends at " +
                         written(lever, given.low) + ": give two different values."});
  }
  if (given.low > given.high) {
    const std::string meant =
        lever.id + "=" + written(lever, given.high) + ".." + written(lever, given.low);
    return no_lever({"Het bereik van " + in_quotes(lever.id) +
                         " begint hoger dan het eindigt. "
                         "Bedoelt u " +
                         in_quotes(meant) + "?",
                     "The range of " + in_quotes(lever.id) +
                         " begins higher than it ends. Did you "
                         "mean " +
                         in_quotes(meant) + "?"});
  }
  if (given.low < allowed.low || given.high > allowed.high) {
    return no_lever({"Het bereik van " + in_quotes(lever.id) +
                         " is te ruim. Toegestaan: " + written(lever, allowed.low) +
                         " tot en met " + written(lever, allowed.high) + ".",
                     "The range of " + in_quotes(lever.id) +
                         " is too wide. Allowed: " + written(lever, allowed.low) + " to " +
                         written(lever, allowed.high) + "."});
  }
  return {};
}

Problem unknown_lever(std::string_view id) {
  const std::vector<std::string> ids = lever_ids();
  const std::vector<std::string_view> known(ids.begin(), ids.end());
  const std::string size(levers()[0].id);
  if (id == size) {
    return no_lever(Text{"Zeg van welk product " + in_quotes(size) + " de omvang is, zoals " +
                             in_quotes(ids.front()) + ".",
                         "Say of which product " + in_quotes(size) + " is the size, such as " +
                             in_quotes(ids.front()) + "."} +
                    meant_and_allowed("", std::span(known).first(product_count)));
  }
  return no_lever(
      Text{"Er is geen knop " + in_quotes(id) + ".", "There is no lever " + in_quotes(id) + "."} +
      meant_and_allowed(id, known));
}

}  // namespace

Text SweptLever::label() const {
  Text text = levers()[lever].label.text();
  if (is_size()) {
    const Text name = product_names[at(product)].label.text();
    text = text + Text{" (" + name.nl + ")", " (" + name.en + ")"};
  }
  return text;
}

std::string SweptLever::short_words(double value, Language language) const {
  if (is_size()) {
    return decimals(value * 100, 0, language) + (language == Language::nl ? " %" : "%");
  }
  // As short as the value allows: "0", "0.5", "0.25".
  int digits = 0;
  for (double scaled = value; digits < 2 && std::abs(scaled - std::round(scaled)) > 1e-6;
       scaled *= 10) {
    ++digits;
  }
  return decimals(value, digits, language);
}

Text SweptLever::words(double value) const {
  if (!is_size()) {
    return {"stand " + short_words(value, Language::nl),
            "level " + short_words(value, Language::en)};
  }
  if (value == 0) {
    return {"ongewijzigd", "unchanged"};
  }
  return {short_words(std::abs(value), Language::nl) + (value < 0 ? " minder" : " meer"),
          short_words(std::abs(value), Language::en) + (value < 0 ? " less" : " more")};
}

Result<SweptLever> parse_swept_lever(std::string_view text) {
  const std::size_t equals = text.find('=');
  const std::string_view id = text.substr(0, equals);
  const std::vector<std::string> ids = lever_ids();
  const auto known = std::ranges::find(ids, id);
  if (known == ids.end()) {
    return unknown_lever(id);
  }
  SweptLever lever;
  lever.id = *known;
  const auto position = static_cast<std::size_t>(known - ids.begin());
  if (position < product_count) {
    lever.product = static_cast<Product>(position);
  } else {
    lever.lever = position - product_count + 1;
  }
  const std::string_view range =
      equals == std::string_view::npos ? std::string_view() : text.substr(equals + 1);
  const std::size_t dots = range.find("..");
  if (dots == std::string_view::npos) {
    const LeverRange all = widest(lever);
    const std::string example = lever.id + "=" + written(lever, lever.is_size() ? -0.8 : all.low) +
                                ".." + written(lever, lever.is_size() ? 0.0 : all.high);
    return no_lever({"Geef een bereik bij " + in_quotes(id) + ", zoals --lever " + example + ".",
                     "Give a range with " + in_quotes(id) + ", such as --lever " + example + "."});
  }
  const Result<double> low = end_of_range(lever, range.substr(0, dots));
  if (!low.ok()) {
    return low.problem();
  }
  const Result<double> high = end_of_range(lever, range.substr(dots + 2));
  if (!high.ok()) {
    return high.problem();
  }
  lever.range = {low.value(), high.value()};
  if (const Result<void> good = check_range_of(lever); !good.ok()) {
    return good.problem();
  }
  return lever;
}

}  // namespace draagkracht
