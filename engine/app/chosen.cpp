// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/chosen.hpp"

#include <algorithm>

namespace draagkracht::app {

void wrong_use(Text what) { throw Failure(Fault::usage, Problem{std::move(what), ""}); }

std::uint32_t chosen_variant(const Finished& finished, const std::string& name) {
  const std::uint32_t variant =
      value_or_fail(variant_named(finished.setup.spec, name), Fault::usage);
  const auto& ran = finished.setup.variants;
  if (std::ranges::find(ran, variant) == ran.end()) {
    wrong_use({"Variant " + in_quotes(name) + " is in deze map niet doorgerekend.",
               "Variant " + in_quotes(name) + " was not run in this folder."});
  }
  return variant;
}

Key key_of_person(const std::string& text) {
  char letter = 0;
  const std::optional<Key> key = parse_key(text, letter);
  if (!key || letter != 'p') {
    wrong_use({in_quotes(text) + " is geen persoon. Een persoon is een p met 16 cijfers en letters "
                                 "erachter, zoals in export --table persons.",
               in_quotes(text) + " is no person. A person is a p and 16 digits and letters, as in "
                                 "export --table persons."});
  }
  return *key;
}

PersonId person_with(const World& world, Key key) {
  const auto at = std::ranges::find(world.persons.key, key);
  return at == world.persons.key.end()
             ? PersonId{}
             : PersonId{static_cast<std::uint32_t>(at - world.persons.key.begin())};
}

std::uint32_t chosen_replicate(const Finished& finished, int replicate) {
  const int replicates = finished.setup.spec.replicates;
  if (replicate >= replicates) {
    wrong_use({"Doorrekening " + std::to_string(replicate) + " is er niet: kies 0 tot en met " +
                   std::to_string(replicates - 1) + ".",
               "There is no replicate " + std::to_string(replicate) + ": choose 0 to " +
                   std::to_string(replicates - 1) + "."});
  }
  return static_cast<std::uint32_t>(replicate);
}

}  // namespace draagkracht::app
