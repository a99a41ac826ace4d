// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Ranges and pairs of traits: lists of a fixed shape.
#include <algorithm>

#include "io/table_reader.hpp"

namespace draagkracht {

void TableReader::range(std::string_view key, Label, std::array<double, 2>& value, Limits limits) {
  const Node* node = array(key);
  if (node == nullptr) {
    return;
  }
  std::vector<double> read;
  for (const Node& item : node->items) {
    double number = 0;
    if (!quantity(item, key, limits, number)) {
      return;
    }
    read.push_back(number);
  }
  if (read.size() != 2 || read[0] > read[1]) {
    reading_.problems.add(node->place,
                          {in_quotes(key) + " moet [laagste, hoogste] zijn, zoals [25, 65].",
                           in_quotes(key) + " must be [lowest, highest], such as [25, 65]."});
    return;
  }
  value = {read[0], read[1]};
}

std::optional<TraitPair> TableReader::trait_pair(const Node& item, std::string_view key) {
  if (!item.is(Node::Kind::list) || item.items.size() != 3 || !item.items[0].is(Node::Kind::text) ||
      !item.items[1].is(Node::Kind::text)) {
    reading_.problems.add(
        item.place,
        {in_quotes(key) + R"( is een lijst van drietallen, zoals [["privacy", "loyalty", 0.3]].)",
         in_quotes(key) + R"( is a list of threes, such as [["privacy", "loyalty", 0.3]].)"});
    return std::nullopt;
  }
  std::array<Trait, 2> traits{};
  for (std::size_t i = 0; i < 2; ++i) {
    const Node& word = item.items[i];
    const auto trait = from_code<Trait>(trait_names, word.text);
    if (!trait) {
      std::vector<std::string_view> codes(trait_names.size());
      std::ranges::transform(trait_names, codes.begin(), &CodeName::code);
      reading_.problems.add(word.place, Text{"Er is geen eigenschap " + in_quotes(word.text) + ".",
                                             "There is no trait " + in_quotes(word.text) + "."} +
                                            meant_and_allowed(word.text, codes));
      return std::nullopt;
    }
    traits[i] = *trait;
  }
  TraitPair pair{traits[0], traits[1], 0};
  if (!quantity(item.items[2], key, {Quantity::number, -0.99, 0.99}, pair.correlation)) {
    return std::nullopt;
  }
  return pair;
}

void TableReader::trait_pairs(std::string_view key, Label, std::vector<TraitPair>& values) {
  const Node* node = array(key);
  if (node == nullptr) {
    return;
  }
  values.clear();
  for (const Node& item : node->items) {
    if (const std::optional<TraitPair> pair = trait_pair(item, key)) {
      values.push_back(*pair);
    }
  }
}

}  // namespace draagkracht
