// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/first_name.hpp"

#include <array>

namespace draagkracht {

namespace {

constexpr std::size_t names_each = 24;
using Names = std::array<std::string_view, names_each>;

/// Common in the Netherlands among people born in that time; by generation, women and men.
constexpr std::array<std::array<Names, 2>, 4> common{{
    {{{"Jan",  "Piet", "Kees",  "Henk",   "Wim",  "Cor",   "Gerrit", "Dirk",
       "Arie", "Bert", "Theo",  "Jaap",   "Joop", "Koos",  "Nico",   "Sjaak",
       "Hans", "Leo",  "Harry", "Willem", "Bram", "Klaas", "Gijs",   "Evert"},
      {"Ans",   "Riet",  "Greet", "Corrie", "Nel",    "Bep",   "Truus", "Annie",
       "Tini",  "Mien",  "Jopie", "Willy",  "Lenie",  "Toos",  "Gerda", "Ria",
       "Betsy", "Marie", "Alie",  "Coby",   "Nellie", "Sjaan", "Dien",  "Hennie"}}},
    {{{"Peter", "Rob",  "Frank",  "Ron",    "Ruud",   "Paul",  "Erik", "Marcel",
       "Ton",   "John", "Fred",   "Gerard", "Martin", "Hans",  "Rene", "Edwin",
       "Jos",   "Bert", "Herman", "Wim",    "Marco",  "Arjen", "Ben",  "Eric"},
      {"Marja",  "Ingrid",   "Monique", "Anja",     "Carla",  "Wilma",   "Yvonne", "Petra",
       "Marian", "Joke",     "Ellen",   "Karin",    "Astrid", "Jolanda", "Ineke",  "Bianca",
       "Hetty",  "Liesbeth", "Tineke",  "Margriet", "Elly",   "Hanneke", "Mieke",  "Trudy"}}},
    {{{"Mark",   "Jeroen", "Dennis",  "Bas",     "Jasper", "Tim",  "Wouter",  "Niels",
       "Sander", "Kevin",  "Thomas",  "Martijn", "Stefan", "Rik",  "Bart",    "Maarten",
       "Joost",  "Remco",  "Patrick", "Michiel", "Ralf",   "Koen", "Jeffrey", "Ruben"},
      {"Linda",  "Sandra", "Esther",  "Kim",    "Laura",   "Sanne",  "Marieke", "Femke",
       "Anouk",  "Nicole", "Suzanne", "Wendy",  "Miranda", "Judith", "Mirjam",  "Ilse",
       "Maaike", "Inge",   "Daphne",  "Renske", "Chantal", "Manon",  "Eva",     "Lotte"}}},
    {{{"Daan",  "Sem",  "Lucas",  "Finn",   "Milan", "Levi", "Luuk",  "Jesse",
       "Thijs", "Bram", "Noah",   "Julian", "Max",   "Lars", "Stijn", "Mees",
       "Teun",  "Sam",  "Floris", "Tygo",   "Siem",  "Hugo", "Joep",  "Ties"},
      {"Emma",  "Julia", "Sophie", "Lisa", "Anna", "Fleur", "Isa",  "Noor",
       "Tess",  "Lieke", "Saar",   "Roos", "Evi",  "Nina",  "Zoe",  "Lynn",
       "Fenna", "Mila",  "Jet",    "Liv",  "Elin", "Maud",  "Yara", "Sara"}}},
}};

/// Common among people whose parents came from Turkey, Morocco, Surinam, the Antilles and beyond.
constexpr std::array<Names, 2> elsewhere{{
    {"Mohammed", "Ahmed", "Mehmet", "Ali",   "Hassan", "Mustafa", "Yusuf",   "Omar",
     "Ibrahim",  "Said",  "Murat",  "Karim", "Rachid", "Ravi",    "Winston", "Glenn",
     "Radjesh",  "Farid", "Emre",   "Bilal", "Wei",    "Minh",    "Jamal",   "Samir"},
    {"Fatima", "Aisha",   "Khadija", "Emine",   "Zeynep", "Samira", "Naima",  "Leila",
     "Hatice", "Malika",  "Souad",   "Meryem",  "Sharda", "Gloria", "Sheila", "Amina",
     "Nadia",  "Yasmina", "Ayse",    "Rachida", "Mei",    "Linh",   "Sita",   "Najat"},
}};

/// Years in which the later generations begin.
constexpr std::array<int, 3> young_at_week_0{76, 56, 31};

}  // namespace

std::string_view first_name(const World& world, PersonId person) {
  const std::size_t i = person.index();
  const std::uint64_t pick = mix(world.key(person).value ^ name_hash("first_name"));
  const std::size_t sex = world.persons.sex[i] == Sex::female ? 1 : 0;
  if (world.persons.origin[i] == Origin::elsewhere) {
    return elsewhere[sex][pick % names_each];
  }
  const int age = world.persons.age(person, Week{0});  // not of now: a name never changes
  std::size_t generation = 0;
  for (const int young : young_at_week_0) {
    generation += age < young ? 1 : 0;
  }
  return common[generation][sex][pick % names_each];
}

}  // namespace draagkracht
