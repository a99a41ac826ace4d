// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Every kind of mistake in a scenario file: whose fault, where, and what is said in both languages.
#include <filesystem>
#include <string>
#include <vector>

#include "io/messages.hpp"
#include "io/scenario_file.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"

namespace draagkracht {
namespace {

struct Bad {
  std::string file;
  int exit_code;
  std::string place;   ///< "LINE:COL" in that file, "LINE:" for any column, or "" for any place
  std::string nl, en;  ///< parts of the sentences
};

const std::vector<Bad>& bad_files() {
  static const std::vector<Bad> list{
      {"unknown_key", 3, "7:1", "Bedoelt u \"weeks\"?", "Did you mean \"weeks\"?"},
      {"unknown_key_deep", 3, "9:1", "Bedoelt u \"neighbours\"?", "Did you mean \"neighbours\"?"},
      {"below_variant", 3, "11:1", "boven de eerste [tabel]", "above the first [table]"},
      {"below_group", 3, "12:1", "\"persons\" hoort bij het hele bestand",
       "\"persons\" belongs to the whole file"},
      {"wrong_unit", 3, "9:9", "De eenheid \"km\" past hier niet. Toegestaan: h/week",
       "The unit \"km\" does not fit here. Allowed: h/week"},
      {"no_unit", 3, "9:9", "geen eenheid", "no unit"},
      {"decimal_comma", 3, "9:11", "schrijf 0.5 in plaats van 0,5", "write 0.5 instead of 0,5"},
      {"decimal_comma_text", 3, "9:9", "schrijf \"2.5 h/week\"", "write \"2.5 h/week\""},
      {"duplicate_key", 3, "8:1", "\"weeks\" staat er twee keer", "\"weeks\" is given twice"},
      {"duplicate_key_inline", 3, "8:48", "\"nl\" staat er twee keer", "\"nl\" is given twice"},
      {"duplicate_table", 3, "17:1", "twee keer", "twice"},
      {"extends_itself", 3, "6:11", "kan niet op zichzelf voortbouwen", "cannot extend itself"},
      {"also_no_list", 3, "13:1", "met twee haken", "with two brackets"},
      {"taper_in_years", 3, "17:9", "Schrijf het in weken: \"78 weeks\"",
       "Write it in weeks: \"78 weeks\""},
      {"missing_extends", 3, "6:11", "bestaat niet", "does not exist"},
      {"february_30", 3, "7:", "De datum 2026-02-30 bestaat niet",
       "The date 2026-02-30 does not exist"},
      {"not_monday", 3, "7:9", "2026-01-05 en 2026-01-12", "2026-01-05 and 2026-01-12"},
      {"negative_hours", 3, "9:9", "kan niet negatief zijn", "cannot be negative"},
      {"share_above_100", 3, "9:13", "te groot: er staat 130 %. Toegestaan: 0 % tot en met 100 %",
       "too large: it says 130 %. Allowed: 0 % to 100 %"},
      {"share_as_number", 3, "9:13", "Bedoelt u \"85 %\"?", "Did you mean \"85 %\"?"},
      {"cut_above_100", 3, "14:10", "-100 % tot en met 400 %", "-100 % to 400 %"},
      {"empty_population", 3, "7:1", "De bevolking is leeg", "The population is empty"},
      {"no_population", 3, "1:1", "Er is geen bevolking", "There is no population"},
      {"nobody", 3, "8:1", "De bevolking is leeg", "The population is empty"},
      {"persons_negative", 3, "7:11", "kan niet negatief zijn", "cannot be negative"},
      {"persons_zero", 3, "7:11", "te klein", "too small"},
      {"weeks_zero", 3, "7:9", "te klein", "too small"},
      {"replicates_zero", 3, "7:14", "te klein", "too small"},
      {"text_without_en", 3, "4:1", "in het Engels (.en)", "in English (.en)"},
      {"text_in_one_language", 3, "2:9", "in twee talen", "in two languages"},
      {"no_format", 3, "1:1", "\"format\" ontbreekt", "\"format\" is missing"},
      {"format_2", 3, "1:10", "alleen \"format = 1\"", "\"format = 1\" only"},
      {"unknown_variant", 3, "18:11", "Bedoelt u \"less\"?", "Did you mean \"less\"?"},
      {"unknown_main_variant", 3, "4:16", "noemt geen variant: \"lees\". Bedoelt u \"less\"?",
       "names no variant: \"lees\". Did you mean \"less\"?"},
      {"range_reversed", 3, "8:", "[laagste, hoogste]", "[lowest, highest]"},
      {"variant_circle", 3, "", "loopt in een kring", "runs in a circle"},
      {"variant_baseline", 3, "8:11", "Kies een andere", "Choose another"},
      {"methods", 3, "12:7", "Er is geen methode \"sociale-netwerkstrategien\"",
       "There is no method \"sociale-netwerkstrategien\". Did you mean "
       "\"sociale_netwerkstrategieen\"?"},
      {"method_unknown_primitive", 3, "22:6", "Bedoelt u \"esteem\"?", "Did you mean \"esteem\"?"},
      {"method_funnel_grows", 3, "30:6", "De trechter groeit: na 52 mensen kunnen er geen 55 zijn",
       "The funnel grows: after 52 people there cannot be 55"},
      {"method_no_end", 3, "15:1", "Aan deze methode komt geen einde", "This method has no end"},
      {"method_circle", 3, "31:9", "roept zichzelf aan: luisteren > praten > luisteren",
       "calls itself: luisteren > praten > luisteren"},
      {"method_no_source", 3, "20:6", "niet waar het effect vandaan komt",
       "not said where the effect comes from"},
      {"method_evidence", 3, "18:12", "zegt dat er onderzoek is, maar de bron noemt geen jaar",
       "says that there is research, but the source names no year"},
      {"method_measured", 3, "21:9", "zegt dat de grootten gemeten zijn",
       "says that the sizes were measured"},
      {"method_condition_of", 3, "21:23", "zet er dan \"or\" tussen", "put \"or\" between them"},
      {"method_condition_or", 3, "21:10", "Bedoelt u \"lives_alone\"?",
       "Did you mean \"lives_alone\"?"},
      {"method_unknown_group", 3, "13:7", "Er is geen groep \"allen\"",
       "There is no group \"allen\""},
      {"method_old_form", 3, "11:1", "[[variants.NAAM.methods]]", "[[variants.NAME.methods]]"},
      {"method_size", 3, "23:8", "past niet bij \"esteem\"", "does not suit \"esteem\""},
      {"method_turned_sign", 3, "21:10", "\"=>\" bestaat niet in een voorwaarde. Bedoelt u \">=\"?",
       "no comparison \"=>\" in a condition. Did you mean \">=\"?"},
      {"method_number_word", 3, "21:10", "Vul een getal in van 0 tot en met 10000, bijvoorbeeld 65",
       "Fill in a number from 0 to 10000, such as 65"},
      {"method_header", 3, "23:", "Hoort dit bij [methods.praten]? Schrijf dan die naam",
       "Does this belong to [methods.praten]? Then write that name"},
      {"method_low_high", 3, "24:7", "\"low\" is hoger dan \"high\"", "\"low\" is above \"high\""},
      {"method_outcome", 3, "22:6", "zeg nergens wat eruit moet komen. Alle stappen",
       "say nowhere what should come of it. All steps"},
      {"method_step_key", 3, "23:1", "Bedoelt u \"source\"?", "Did you mean \"source\"?"},
      {"method_research", 3, "12:7", "er is niets uit te voeren. Een vragenlijst.",
       "there is nothing to carry out. A questionnaire."},
      {"unknown_lever", 3, "12:9", "Bedoelt u \"indication_size\"?",
       "Did you mean \"indication_size\"?"},
      {"unknown_level", 3, "13:9", "Bedoelt u \"strong\"?", "Did you mean \"strong\"?"},
      {"level_too_high", 3, "13:9", "te groot", "too large"},
      {"amount_negative", 3, "13:10", "kan niet negatief zijn", "cannot be negative"},
      {"amount_as_word", 3, "13:10", "", ""},
      {"amount_and_level", 3, "14:10", "Geef \"level\" of \"amount\", niet allebei",
       "Give \"level\" or \"amount\", not both"},
      {"amount_with_taper", 3, "15:9", "Een bedrag geldt ineens", "An amount holds at once"},
      {"amount_of_other_lever", 3, "14:1", "\"amount\" bestaat niet", "no key \"amount\""},
      {"no_level", 3, "11:1", "\"level\" ontbreekt", "\"level\" is missing"},
      {"product_of_lever", 3, "15:1", "\"product\" bestaat niet", "no key \"product\""},
      {"unknown_product", 3, "13:11", "Bedoelt u \"guidance\"?", "Did you mean \"guidance\"?"},
      {"missing_from", 3, "11:1", "\"from\" ontbreekt", "\"from\" is missing"},
      {"from_after_end", 3, "16:8", "niet voor het einde", "not before the end"},
      {"unknown_parameter", 3, "9:1", "Bedoelt u \"ask.shyness.base\"?",
       "Did you mean \"ask.shyness.base\"?"},
      {"parameter_range", 3, "9:8", "Toegestaan: -4", "Allowed: -4"},
      {"bad_condition", 3, "11:10", "Bedoelt u \"age\"?", "Did you mean \"age\"?"},
      {"shares_not_100", 3, "8:1", "samen 100 %", "add up to 100 %"},
      {"curve_lengths", 3, "8:1", "net zo lang", "as long as"},
      {"curve_not_rising", 3, "8:1", "steeds stijgen", "rise from there"},
      {"half_a_week", 3, "7:9", "geheel getal", "whole number"},
      {"broken", 3, "7:", "geen geldige TOML", "not valid TOML"},
      {"thousands_point", 3, "7:11", "Bedoelt u 10000?", "Did you mean 10000?"},
      {"dutch_date", 3, "7:", "schrijf 2026-01-05 in plaats van 05-01-2026",
       "write 2026-01-05 instead of 05-01-2026"},
      {"dutch_date_text", 3, "7:", "zonder aanhalingstekens, als jaar-maand-dag: 2026-01-05",
       "without quotes, as year-month-day: 2026-01-05"},
      {"no_quotes", 3, "14:", "schrijf \"-30 %\"", "write \"-30 %\""},
      {"curly_quotes", 3, "2:", "rechte aanhalingstekens", "straight quotes"},
      {"latin_1", 3, "2:", "niet als UTF-8", "not saved as UTF-8"},
      {"dutch_product", 3, "13:11", "Bedoelt u \"guidance\"?", "Did you mean \"guidance\"?"},
      {"unit_in_words", 3, "9:9", "Bedoelt u \"3 h/week\"?", "Did you mean \"3 h/week\"?"},
      {"cut_as_number", 3, "14:10", "Bedoelt u \"-30 %\"?", "Did you mean \"-30 %\"?"},
      {"title_without_nl", 3, "2:1", "\"title.nl\"", "\"title.nl\""},
      {"number_as_text", 3, "7:11", "begint niet met een getal", "does not start with a number"},
      {"neighbourhoods_not_100", 3, "8:", "samen 95 % en moeten samen 100 % zijn: er ontbreekt 5 %",
       "add up to 95 % and must add up to 100 %: 5 % is missing"},
      {"neighbourhood_share_zero", 3, "16:9", "groter dan 0", "above 0"},
      {"neighbourhood_share_negative", 3, "11:9", "te groot: er staat 120 %",
       "too large: it says 120 %"},
      {"neighbourhoods_alike", 3, "14:", "heet net zo als \"a\"", "same name as \"a\""},
      {"neighbourhood_extends", 3, "12:1", "hoort bij het hele bestand",
       "belongs to the whole file"},
      {"neighbourhood_unknown_key", 3, "12:1", "Bedoelt u \"street_households\"?",
       "Did you mean \"street_households\"?"},
      {"neighbourhood_partner", 3, "13:", "Wijk a: Wie met een partner",
       "Neighbourhood a (en): Those living with a partner"},
      {"condition_neighbourhood", 3, "16:10", "Bedoelt u \"noord\"?", "Did you mean \"noord\"?"},
      {"condition_no_neighbourhoods", 3, "11:10", "er is geen [population.neighbourhoods.noord]",
       "there is no [population.neighbourhoods.noord]"},
      {"condition_special", 3, "17:10", "Bedoelt u \"pilot\"?", "Did you mean \"pilot\"?"},
      {"condition_special_more", 3, "17:10", "Toegestaan: =, !=", "Allowed: =, !="},
      {"special_too_many", 3, "12:9",
       "samen 101 bijzondere mensen gevraagd, en er zijn 100 inwoners",
       "101 special people are asked, and there are 100 residents"},
      {"special_no_limitation", 3, "12:14", "Kies een beperking", "Choose a limitation"},
      {"special_nobody", 3, "11:9", "te klein", "too small"},
      {"special_age", 3, "13:7", "[laagste, hoogste]", "[lowest, highest]"},
      {"special_lives", 3, "13:9", "Bedoelt u \"alone\"?", "Did you mean \"alone\"?"},
      {"traits_impossible", 3,
       "9:", "privacy - loyalty 0.9, privacy - altruism 0.9, loyalty - altruism -0.9",
       "privacy - loyalty 0.9, privacy - altruism 0.9, loyalty - altruism -0.9"},
      {"trait_unknown", 3, "9:28", "Bedoelt u \"loyalty\"?", "Did you mean \"loyalty\"?"},
      {"trait_pair_short", 3, "9:16", "drietallen", "threes"},
      {"not_there_at_all", 4, "", "bestaat niet", "does not exist"},
  };
  return list;
}

TEST_CASE("a mistake in a scenario is explained in both languages, at its place", "[io]") {
  for (const Bad& bad : bad_files()) {
    INFO(bad.file);
    const std::string path = fixture(bad.file);
    const LoadResult loaded = load_scenario(path);
    CHECK_FALSE(loaded.ok());
    CHECK(static_cast<int>(loaded.fault) == bad.exit_code);
    REQUIRE_FALSE(loaded.problems.empty());
    bool found = false;
    for (const Problem& problem : loaded.problems) {
      INFO(problem.place << "\n  " << problem.what.nl << "\n  " << problem.what.en);
      const bool said = problem.what.nl.find(bad.nl) != std::string::npos &&
                        problem.what.en.find(bad.en) != std::string::npos;
      const std::string place = path + ":" + bad.place;
      const bool there = bad.exit_code == 4 || problem.place == place ||
                         (place.ends_with(':') && problem.place.starts_with(place));
      found = found || (said && there);
    }
    if (!found) {
      std::string all;
      for (const Problem& problem : loaded.problems) {
        all +=
            problem_line(problem, Language::nl) + "\n" + problem_line(problem, Language::en) + "\n";
      }
      FAIL_CHECK("expected at " << bad.place << ": " << bad.nl << " / " << bad.en << "\ngot:\n"
                                << all);
    }
  }
}

TEST_CASE("a circle of two files is found", "[io]") {
  const LoadResult loaded = load_scenario(fixture("circle_one"));
  REQUIRE(loaded.problems.size() == 1);
  CHECK(static_cast<int>(loaded.fault) == 3);
  CHECK(loaded.problems[0].what.en.find("circle_one.toml > circle_two.toml > circle_one.toml") !=
        std::string::npos);
}

TEST_CASE("all mistakes of a file are told at once, in the order of its lines", "[io]") {
  const LoadResult loaded = load_scenario(fixture("two_mistakes"));
  REQUIRE(loaded.problems.size() == 3);
  CHECK(loaded.problems[0].place == fixture("two_mistakes") + ":7:11");
  CHECK(loaded.problems[1].place == fixture("two_mistakes") + ":8:1");
  CHECK(loaded.problems[2].place == fixture("two_mistakes") + ":11:13");
}

TEST_CASE("every broken file among the fixtures is in the table", "[io]") {
  std::size_t known = 0, files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(std::string(DRAAGKRACHT_SOURCE_DIR) +
                                                               "/tests/fixtures/scenarios")) {
    const std::string name = entry.path().stem().string();
    if (name == "good" || name == "circle_one" || name == "circle_two" || name == "two_mistakes" ||
        name == "method_good" || name == "method_changed") {
      continue;
    }
    ++files;
    for (const Bad& bad : bad_files()) {
      known += bad.file == name ? 1 : 0;
    }
  }
  CHECK(files == known);
  CHECK(files > 40);
}

}  // namespace
}  // namespace draagkracht
