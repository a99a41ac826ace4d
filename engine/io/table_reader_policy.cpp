// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The policy of a variant: each table is read as its lever says.
#include <algorithm>

#include "io/table_reader.hpp"

namespace draagkracht {

namespace {

/// Euros a year below which an amount is a slip of the pen.
constexpr double least_amount = 1000;

}  // namespace

void TableReader::level(std::string_view key, Label, double& value, const LeverInfo& lever) {
  const Node* node = look(key);
  if (node == nullptr) {
    return;
  }
  const auto word =
      node->is(Node::Kind::text)
          ? std::ranges::find(lever.scale, node->text,
                              [](const LeverLevel& l) { return std::string(l.name.code); })
          : lever.scale.end();
  if (word != lever.scale.end()) {
    value = word->level;
    return;
  }
  const std::string low = quantity_text(lever.low, quantity_of(lever.unit));
  const std::string high = quantity_text(lever.high, quantity_of(lever.unit));
  const auto ends_in_digit = [](const std::string& text) {
    return !text.empty() && text.back() >= '0' && text.back() <= '9';
  };
  // "50 %" of a lever without a unit is answered with what it can be: 50 cannot.
  const bool number_expected = node->is(Node::Kind::text) &&
                               node->text.find_first_of("0123456789") != std::string::npos &&
                               (!ends_in_digit(high) || ends_in_digit(node->text));
  if (!node->is(Node::Kind::text) || number_expected) {
    quantity(*node, key, {quantity_of(lever.unit), lever.low, lever.high}, value);
    return;
  }
  std::vector<std::string_view> codes;
  std::string_view meant = node->text;
  for (const LeverLevel& one : lever.scale) {
    codes.push_back(one.name.code);
    if (one.name.label.nl == node->text) {
      meant = one.name.code;  // the Dutch word for it
    }
  }
  reading_.problems.add(
      node->place,
      Text{in_quotes(key) + " kan niet " + in_quotes(node->text) + " zijn.",
           in_quotes(key) + " cannot be " + in_quotes(node->text) + "."} +
          meant_and_allowed(meant, codes) +
          Text{" Een getal mag ook: van " + in_quotes(low) + " tot " + in_quotes(high) + ".",
               " A number will do as well: from " + in_quotes(low) + " to " + in_quotes(high) +
                   "."});
}

void TableReader::level_or_amount(const LeverSetting& setting) {
  const Node* amount = setting.info().amount.empty() ? nullptr : table_.find("amount");
  if (amount == nullptr) {
    require("level");
    return;
  }
  // In the file 750.000 is seven hundred and fifty: somebody meant a mark between the thousands.
  if (setting.amount && *setting.amount > 0 && *setting.amount < least_amount) {
    reading_.problems.add(
        amount->place,
        {"Dit is minder dan 1000 euro per jaar voor alle inwoners samen. Schrijf duizendtallen met "
         "een laag streepje of zonder teken: 750_000 of 750000, niet 750.000.",
         "This is less than 1000 euros a year for all residents together. Write thousands with an "
         "underscore or without a mark: 750_000 or 750000, not 750.000."});
  }
  if (table_.find("level") != nullptr) {
    reading_.problems.add(amount->place,
                          {"Geef \"level\" of \"amount\", niet allebei: een stand is een deel van "
                           "wat vorig jaar is uitgegeven, een bedrag is in euro per jaar.",
                           "Give \"level\" or \"amount\", not both: a level is a share of what was "
                           "spent last year, an amount is in euros a year."});
  }
  if (setting.taper > 0) {
    reading_.problems.add(
        table_.find("taper")->place,
        {"Een bedrag geldt ineens: laat \"taper\" weg, of zet een lager bedrag in "
         "een tweede [[...policy]] met een latere \"from\".",
         "An amount holds at once: leave out \"taper\", or put a lower amount in a "
         "second [[...policy]] with a later \"from\"."});
  }
}

void TableReader::policy(std::string_view key, Label, VariantSpec& variant) {
  const Node* node = array(key);
  if (node == nullptr) {
    return;
  }
  variant.policy.clear();
  variant.settings.clear();
  std::vector<std::string_view> codes;
  std::vector<Label> labels;
  for (const LeverInfo& lever : levers()) {
    codes.push_back(lever.id);
    labels.push_back(lever.label);
  }
  for (const Node& item : node->items) {
    if (!is_table(item, key)) {
      continue;
    }
    TableReader inner(item, path_to(key), reading_);
    inner.require("lever");
    const std::optional<std::size_t> lever = inner.word_of("lever", codes, labels);
    if (!lever) {
      continue;  // which keys belong here is not known
    }
    if (*lever == 0) {
      Withdrawal cut;
      Fields<Withdrawal>::visit(cut, inner);
      inner.require_all<Withdrawal>();
      variant.policy.push_back(cut);
    } else {
      LeverSetting setting{.lever = *lever};
      Fields<LeverSetting>::visit(setting, inner);
      inner.require_all<LeverSetting>();
      inner.level_or_amount(setting);
      variant.settings.push_back(setting);
    }
    inner.finish();
  }
}

}  // namespace draagkracht
