// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "app/command_line.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>

#include "app/usage_mistake.hpp"
#include "build_info.hpp"
#include "io/failure.hpp"
#include "io/instrument.hpp"
#include "measures/draw/drawings.hpp"
#include "study/design.hpp"

namespace draagkracht::app {

namespace {

/// --lang as given, before anything is parsed: help and errors need it too.
Language wanted_language(const std::vector<std::string>& arguments) {
  Language language = language_of_environment();
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    std::string value;
    if (arguments[i].starts_with("--lang=")) {
      value = arguments[i].substr(7);
    }
    if (arguments[i] == "--lang" && i + 1 < arguments.size()) {
      value = arguments[i + 1];
    }
    if (value == "nl") {
      language = Language::nl;
    }
    if (value == "en") {
      language = Language::en;
    }
  }
  return language;
}

/// A whole number within a range, or a usage error that names the range.
CLI::Validator whole_number(std::int64_t low, std::int64_t high, Language language) {
  const std::string range = std::to_string(low) +
                            (language == Language::nl ? " tot en met " : " to ") +
                            std::to_string(high);
  return CLI::Validator(
      [=](std::string& text) {
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
        const bool good = error == std::errc{} && end == text.data() + text.size() &&
                          value >= low && value <= high;
        if (good) {
          return std::string();
        }
        return "\"" + text + "\": " +
               (language == Language::nl ? "geef een geheel getal van "
                                         : "give a whole number from ") +
               range;
      },
      "");
}

/// A word from a list. Help names the words in its own text, not behind the type of the option.
CLI::Validator one_of(const std::vector<std::string>& words) {
  CLI::Validator validator = CLI::IsMember(words);
  validator.description("");
  return validator;
}

/// Takes the word that tables print ("eenzaamheid") for its code ("loneliness").
template <std::size_t N>
CLI::Validator as_code(const std::array<CodeName, N>& names) {
  const auto turn = [&names](std::string& word) {
    std::string lower = word;
    std::ranges::transform(lower, lower.begin(), [](unsigned char c) {
      return static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
    });
    for (const CodeName& name : names) {
      if (lower == name.code || lower == name.label.nl || lower == name.label.en) {
        word = name.code;
      }
    }
    return std::string();
  };
  return {turn, "", "printed word"};
}

}  // namespace

CommandLine::CommandLine(int argc, char** argv) : arguments_(argv + 1, argv + argc) {
  common_.language = wanted_language(arguments_);
  app_ = std::make_unique<CLI::App>(
      in({"Draagkracht: wie valt om als de zorg verandert? Bootst netwerken van mantelzorg na.",
          "Draagkracht: who falls over when care changes? Simulation of informal care networks."}),
      "draagkracht");
  auto formatter = std::make_shared<CLI::Formatter>();
  if (common_.language == Language::nl) {
    for (const auto& [english, dutch] :
         {std::pair{"Usage", "Gebruik"}, std::pair{"Positionals", "Gegevens"},
          std::pair{"OPTIONS", "OPTIES"}, std::pair{"SUBCOMMAND", "OPDRACHT"},
          std::pair{"REQUIRED", "VERPLICHT"}, std::pair{"Needs", "Samen met"},
          std::pair{"Excludes", "Niet met"}, std::pair{"TEXT", "TEKST"}, std::pair{"INT", "GETAL"},
          std::pair{"UINT", "GETAL"}}) {
      formatter->label(english, dutch);
    }
  }
  formatter->column_width(34);
  app_->formatter(formatter);
  app_->option_defaults()->group(in({"Opties", "Options"}));
  app_->set_help_flag("-h,--help", in({"Deze uitleg", "This explanation"}));
  const std::string version = "draagkracht " + std::string(build_info::version) + " (" +
                              std::string(build_info::commit) + (build_info::modified ? "+" : "") +
                              ")";
  app_->set_version_flag("--version", version, in({"De versie", "The version"}));
  app_->add_option("--lang", language_word_, in({"Taal: nl of en", "Language: nl or en"}))
      ->check(one_of({"nl", "en"}));
  app_->require_subcommand(1);
  app_->footer(
      in({"Voorbeeld:\n  draagkracht run scenarios/planners/minder-begeleiding.toml\n"
          "Uitleg per opdracht: draagkracht run --help",
          "Example:\n  draagkracht run scenarios/planners/minder-begeleiding.toml\n"
          "Explanation per command: draagkracht run --help"}));
  add_run();
  add_sweep();
  add_check();
  add_population();
  add_report();
  add_export();
  add_explain();
  add_instrument();
  add_methods();
  add_draw();
  add_validate();
  add_info();
}

CommandLine::~CommandLine() = default;

CLI::App* CommandLine::command(const char* name, Label what, const char* example,
                               CLI::App* parent) {
  CLI::App* sub = (parent != nullptr ? parent : app_.get())->add_subcommand(name, in(what));
  sub->group(in({"Opdrachten", "Commands"}));
  sub->footer(in({"Voorbeeld:", "Example:"}) + "\n  " + example);
  sub->option_defaults()->group(in({"Opties", "Options"}));
  sub->set_help_flag("-h,--help", in({"Deze uitleg", "This explanation"}));
  sub->add_option("--lang", language_word_, in({"Taal: nl of en", "Language: nl or en"}))
      ->check(one_of({"nl", "en"}));
  sub->add_option("--threads", common_.threads,
                  in({"Aantal rekenkernen (standaard alle)", "Threads (default: all cores)"}))
      ->check(whole_number(1, 1024, common_.language));
  sub->add_flag("--quiet", common_.quiet, in({"Alleen fouten melden", "Report errors only"}));
  sub->add_flag("--json", common_.json,
                in({"Uitvoer als JSON, voor andere programma's", "One JSON object on stdout"}));
  return sub;
}

void CommandLine::add_run() {
  CLI::App* sub =
      command("run", {"Een scenario doorrekenen", "Run a scenario"},
              "draagkracht run scenarios/planners/minder-begeleiding.toml --replicates 4");
  const Language language = common_.language;
  sub->add_option(
         "SCENARIO", run_.scenario,
         in({"Scenario (.toml), of manifest.json van een eerdere doorrekening om die te herhalen",
             "Scenario (.toml), or manifest.json of an earlier run to repeat it"}))
      ->required();
  sub->add_option("--out", run_.out,
                  in({"Map voor de resultaten (standaard results/SCENARIO-DATUM-N)",
                      "Folder for the results (default: results/SCENARIO-DATE-N)"}));
  sub->add_option("--replicates", run_.overrides.replicates,
                  in({"Aantal doorrekeningen", "Number of replicates"}))
      ->check(whole_number(1, most_replicates, language));
  sub->add_option("--seed", run_.overrides.seed,
                  in({"Startgetal voor het toeval", "Seed of all chance"}))
      ->check(whole_number(0, INT64_MAX, language));
  sub->add_option("--weeks", run_.overrides.weeks, in({"Aantal weken", "Number of weeks"}))
      ->check(whole_number(1, most_weeks, language));
  sub->add_option("--persons", run_.overrides.persons,
                  in({"Aantal inwoners", "Number of residents"}))
      ->check(whole_number(least_persons, most_persons, language));
  sub->add_option("--variants", run_.overrides.variants,
                  in({"Alleen deze varianten, met komma's ertussen (de basis gaat altijd mee)",
                      "Only these variants, separated by commas (the baseline always runs)"}))
      ->delimiter(',');
  sub->add_flag("--same-population", run_.overrides.same_population,
                in({"Elke doorrekening dezelfde bevolking; alleen het toeval verschilt",
                    "Same population in every replicate, new luck only"}));
  sub->add_flag("--resume", run_.resume,
                in({"Doorgaan met een onderbroken doorrekening", "Go on with an interrupted run"}));
  sub->add_flag(
      "--force", run_.force,
      in({"Eerdere resultaten in die map vervangen", "Replace earlier results in that folder"}));
  sub->add_flag("--no-report", run_.no_report,
                in({"Geen report.html maken", "Make no report.html"}));
}

void CommandLine::add_sweep() {
  CLI::App* sub =
      command("sweep",
              {"Knoppen over een bereik doorrekenen: wat ze doen, en waar een omslagpunt ligt",
               "Run levers over a range: what they do, and where a tipping point lies"},
              "draagkracht sweep scenarios/planners/minder-begeleiding.toml --lever "
              "indication_size.guidance=-80%..0 --points 9 --replicates 12");
  const Language language = common_.language;
  sub->add_option("SCENARIO", sweep_.scenario,
                  in({"Het scenario (.toml); de varianten erin tellen niet mee",
                      "The scenario (.toml); its own variants are left out"}))
      ->required();
  sub->add_option("--lever", sweep_.levers,
                  in({"Knop met zijn bereik, zoals indication_size.guidance=-80%..0 of "
                      "support_for_carers=0..1; mag vaker (zie info --levers)",
                      "Lever with its range, such as indication_size.guidance=-80%..0 or "
                      "support_for_carers=0..1; may be repeated (see info --levers)"}))
      ->required()
      ->allow_extra_args(false);
  sub->add_option("--design", sweep_.design,
                  in({"Welke punten: grid (alle combinaties), lhs (Latijnse hyperkubus) of oat "
                      "(één knop tegelijk)",
                      "Which points: grid (all combinations), lhs (Latin hypercube) or oat (one "
                      "lever at a time)"}))
      ->check(one_of({"grid", "lhs", "oat"}));
  sub->add_option("--points", sweep_.points,
                  in({"Aantal punten: per knop, bij lhs in totaal (standaard wat bij het aantal "
                      "knoppen past)",
                      "Number of points: per lever, for lhs in all (default: what suits the number "
                      "of levers)"}))
      ->check(whole_number(2, most_points, language));
  sub->add_option("--from", sweep_.from,
                  in({"Week waarna de verandering geldt (standaard 26)",
                      "Week after which the change is in force (default: 26)"}))
      ->check(whole_number(0, most_weeks, language));
  sub->add_option("--taper", sweep_.taper,
                  in({"Weken waarin de verandering groeit (standaard 0: ineens)",
                      "Weeks over which the change grows (default: 0, at once)"}))
      ->check(whole_number(0, most_weeks, language));
  sub->add_option("--who", sweep_.who,
                  in({"Voor welke indicaties: existing (lopende), new (nieuwe) of all",
                      "For which indications: existing, new or all"}))
      ->check(one_of({"existing", "new", "all"}));
  sub->add_option("--group", sweep_.group,
                  in({"Bij wie de uitkomsten bekeken worden: exposed (wie het raakt) of all",
                      "Whose outcomes are judged: exposed (those affected) or all"}))
      ->check(one_of({"exposed", "all"}));
  sub->add_option("--measure", sweep_.measures,
                  in({"Maten, met komma's ertussen (standaard die van het rapport; zie info "
                      "--measures)",
                      "Measures, separated by commas (default: those of the report; see info "
                      "--measures)"}))
      ->delimiter(',')
      ->allow_extra_args(false);
  sub->add_option("--replicates", sweep_.overrides.replicates,
                  in({"Aantal doorrekeningen per punt; voor een omslagpunt minstens 6",
                      "Number of replicates per point; at least 6 for a tipping point"}))
      ->check(whole_number(1, most_replicates, language));
  sub->add_option("--weeks", sweep_.overrides.weeks, in({"Aantal weken", "Number of weeks"}))
      ->check(whole_number(1, most_weeks, language));
  sub->add_option("--persons", sweep_.overrides.persons,
                  in({"Aantal inwoners", "Number of residents"}))
      ->check(whole_number(least_persons, most_persons, language));
  sub->add_option("--seed", sweep_.overrides.seed,
                  in({"Startgetal voor het toeval", "Seed of all chance"}))
      ->check(whole_number(0, INT64_MAX, language));
  sub->add_option("--out", sweep_.out,
                  in({"Map voor de resultaten (standaard results/SCENARIO-sweep-DATUM-N)",
                      "Folder for the results (default: results/SCENARIO-sweep-DATE-N)"}));
  sub->add_flag("--resume", sweep_.resume,
                in({"Doorgaan met een onderbroken doorrekening", "Go on with an interrupted run"}));
  sub->add_flag(
      "--force", sweep_.force,
      in({"Eerdere resultaten in die map vervangen", "Replace earlier results in that folder"}));
}

void CommandLine::add_check() {
  CLI::App* sub = command(
      "check",
      {"Een scenario nakijken zonder het door te rekenen", "Check a scenario without running it"},
      "draagkracht check scenarios/planners/minder-begeleiding.toml");
  sub->add_option(in({"BESTAND", "FILE"}), check_file_,
                  in({"Het scenario (.toml)", "The scenario (.toml)"}))
      ->required();
}

void CommandLine::add_population() {
  CLI::App* sub =
      command("population",
              {"De bevolking bouwen en tonen wat eruit kwam naast wat gevraagd is",
               "Build the population and show what came out beside what was asked for"},
              "draagkracht population scenarios/planners/minder-begeleiding.toml --households 5");
  const Language language = common_.language;
  sub->add_option("SCENARIO", population_.scenario,
                  in({"Het scenario (.toml)", "The scenario (.toml)"}))
      ->required();
  sub->add_option("--persons", population_.persons, in({"Aantal inwoners", "Number of residents"}))
      ->check(whole_number(least_persons, most_persons, language));
  sub->add_option("--seed", population_.seed,
                  in({"Startgetal voor het toeval", "Seed of all chance"}))
      ->check(whole_number(0, INT64_MAX, language));
  sub->add_option("--replicate", population_.replicate,
                  in({"De bevolking van deze doorrekening, vanaf 0 (standaard 0)",
                      "The population of this replicate, from 0 (default: 0)"}))
      ->check(whole_number(0, most_replicates, language));
  sub->add_option("--after", population_.after,
                  in({"Eerst zoveel weken van de basis laten verlopen",
                      "First let this many weeks of the baseline pass"}))
      ->check(whole_number(0, most_weeks, language));
  sub->add_option("--households", population_.households,
                  in({"Zoveel huishoudens in zinnen erbij", "So many households in sentences too"}))
      ->check(whole_number(0, 1000, language));
  sub->add_option(
         "--lives", population_.lives,
         in({"Zoveel levens vertellen, over de weken van --after of anders van het scenario",
             "Tell so many lives, over the weeks of --after or else of the scenario"}))
      ->check(whole_number(0, 1000, language));
  sub->add_flag("--full", population_.full,
                in({"Alle tabellen, met bronnen", "All tables, with sources"}));
  sub->add_option("--html", population_.html,
                  in({"Ook een pagina maken: dit bestand", "Make a page too: this file"}));
  sub->add_flag("--force", population_.force,
                in({"Een bestaand bestand vervangen", "Replace an existing file"}));
}

void CommandLine::add_report() {
  CLI::App* sub = command(
      "report",
      {"Het rapport van een doorrekening (opnieuw) maken", "Make the report of a run (again)"},
      "draagkracht report results/minder-begeleiding-2026-01-05-1");
  sub->add_option(in({"MAP", "DIR"}), report_folder_,
                  in({"Map met resultaten", "Folder with results"}))
      ->required();
}

void CommandLine::add_export() {
  CLI::App* sub = command(
      "export",
      {"Een tabel of netwerk uit de resultaten halen", "Take a table or network out of a run"},
      "draagkracht export results/minder-begeleiding-2026-01-05-1 --table persons --week 52 "
      "--variant baseline --replicate 0 --out persons.csv");
  sub->add_option(in({"MAP", "DIR"}), export_.folder,
                  in({"Map met resultaten", "Folder with results"}))
      ->required();
  const std::vector<std::string> tables{"persons", "clients",     "ties", "events",
                                        "series",  "differences", "costs"};
  sub->add_option("--table", export_.table,
                  in({"Tabel: persons, clients, ties, events, series, differences, costs",
                      "Table: persons, clients, ties, events, series, differences, costs"}))
      ->check(one_of(tables));
  sub->add_option("--network", export_.network,
                  in({"Netwerk als graphml of gexf", "Network as graphml or gexf"}))
      ->check(one_of({"graphml", "gexf"}));
  sub->add_option("--week", export_.week,
                  in({"Week (standaard de laatste)", "Week (default: the last)"}))
      ->check(whole_number(0, most_weeks, common_.language));
  sub->add_option("--variant", export_.variant,
                  in({"Variant (standaard alle; bij --network de basis)",
                      "Variant (default: all; for --network the baseline)"}));
  sub->add_option("--replicate", export_.replicate,
                  in({"Doorrekening vanaf 0 (standaard alle; bij --network 0)",
                      "Replicate from 0 (default: all; for --network 0)"}))
      ->check(whole_number(0, most_replicates, common_.language));
  sub->add_option("--out", export_.out,
                  in({"Bestand (standaard op het scherm)", "File (default: stdout)"}));
  sub->add_flag("--force", export_.force,
                in({"Een bestaand bestand vervangen", "Replace an existing file"}));
}

void CommandLine::add_explain() {
  CLI::App* sub = command(
      "explain",
      {"Het leven van één persoon: wat iemand over de rand duwde, en hoe het anders ging",
       "The life of one person: what pushed them over, and how it went otherwise"},
      "draagkracht explain results/minder-begeleiding-2026-01-05-1 --person p0123456789abcdef "
      "--variant baseline --variant minder_30 --html life.html");
  sub->add_option(in({"MAP", "DIR"}), explain_.folder,
                  in({"Map met resultaten", "Folder with results"}))
      ->required();
  sub->add_option("--person", explain_.person,
                  in({"Wie (standaard: een lijst van wie het meest verschilt)",
                      "Who (default: a list of those who differ most)"}));
  sub->add_option("--variant", explain_.variants,
                  in({"Variant; geef er twee om te vergelijken (standaard de basis en de eerste "
                      "daarnaast)",
                      "Variant; give two to compare (default: the baseline and the first beside "
                      "it)"}))
      ->allow_extra_args(false);
  sub->add_option("--replicate", explain_.replicate,
                  in({"Doorrekening vanaf 0 (standaard 0)", "Replicate from 0 (default: 0)"}))
      ->check(whole_number(0, most_replicates, common_.language));
  sub->add_option("--keystones", explain_.keystones,
                  in({"Laat zoveel mensen een voor een uitvallen en toon wie het meest gemist "
                      "wordt; met --person alleen diegene",
                      "Let so many people fall out one by one and show who is missed most; with "
                      "--person only that one"}))
      ->check(whole_number(1, 200, common_.language));
  sub->add_option("--html", explain_.html,
                  in({"Ook een pagina maken: dit bestand", "Make a page too: this file"}));
  sub->add_flag("--force", explain_.force,
                in({"Een bestaand bestand vervangen", "Replace an existing file"}));
}

void CommandLine::add_sitting(CLI::App* sub, InstrumentOptions& options) {
  sub->add_option("--week", options.week,
                  in({"Week (standaard de laatste)", "Week (default: the last)"}))
      ->check(whole_number(0, most_weeks, common_.language));
  sub->add_option("--variant", options.variant,
                  in({"Variant (standaard de basis)", "Variant (default: the baseline)"}));
  sub->add_option("--replicate", options.replicate,
                  in({"Doorrekening vanaf 0 (standaard 0)", "Replicate from 0 (default: 0)"}))
      ->check(whole_number(0, most_replicates, common_.language));
  CLI::Option* actual = sub->add_flag(
      "--true", options.actual,
      in({"Het netwerk zoals het is, niet zoals het verteld wordt (alleen bij wat een netwerk in "
          "kaart brengt)",
          "The network as it is, not as it is told (only for what maps a network)"}));
  sub->add_flag("--difference", options.difference,
                in({"Beide, en wat ertussen verschilt", "Both, and what differs between them"}))
      ->excludes(actual);
}

void CommandLine::add_instrument() {
  CLI::App* sub =
      command("instrument",
              {"Wat een meetinstrument van één persoon opschrijft, als JSON",
               "What a measuring instrument writes down of one person, as JSON"},
              "draagkracht instrument carerqol results/minder-begeleiding-2026-01-05-1 --person "
              "p0123456789abcdef");
  std::string names;
  for (const Instrument& each : instruments()) {
    names += (names.empty() ? "" : ", ") + std::string(each.id);
  }
  sub->add_option(in({"NAAM", "NAME"}), instrument_.name,
                  in({"Het instrument: ", "The instrument: "}) + names)
      ->required();
  sub->add_option(in({"MAP", "DIR"}), instrument_.folder,
                  in({"Map met resultaten", "Folder with results"}))
      ->required();
  sub->add_option("--person", instrument_.person, in({"Wie", "Who"}))->required();
  add_sitting(sub, instrument_);
}

void CommandLine::add_draw() {
  CLI::App* sub = command("draw",
                          {"Een tekening zoals professionals die kennen, van één persoon, als SVG",
                           "A drawing that professionals know, of one person, as SVG"},
                          "draagkracht draw ecogram results/minder-begeleiding-2026-01-05-1 "
                          "--person p0123456789abcdef --week 52 --out ecogram.svg");
  std::string names;
  for (const draw::Drawing& each : draw::drawings()) {
    names += (names.empty() ? "" : ", ") + std::string(each.id);
  }
  sub->add_option(in({"NAAM", "NAME"}), draw_.of.name,
                  in({"De tekening: ", "The drawing: "}) + names);
  sub->add_option(in({"MAP", "DIR"}), draw_.of.folder,
                  in({"Map met resultaten", "Folder with results"}));
  sub->add_option("--person", draw_.of.person,
                  in({"Wie; bij een tekening van de straat: wie er woont",
                      "Who; for a drawing of the street: who lives there"}));
  add_sitting(sub, draw_.of);
  sub->add_option("--out", draw_.out,
                  in({"Bestand (standaard op het scherm)", "File (default: stdout)"}));
  sub->add_flag("--force", draw_.force,
                in({"Een bestaand bestand vervangen", "Replace an existing file"}));
  sub->add_flag("--list", draw_.list,
                in({"Alle tekeningen met wat ze laten zien", "All drawings and what they show"}));
}

void CommandLine::add_methods() {
  CLI::App* group = command("methods",
                            {"De bibliotheek van netwerkmethoden: lijst, kaart en vergelijking",
                             "The library of network methods: list, card and comparison"},
                            "draagkracht methods show groslijst");
  group->require_subcommand(1);
  const Language language = common_.language;
  const auto with_library = [&](CLI::App* sub) {
    sub->add_option("--library", methods_.library,
                    in({"Map met methoden (standaard scenarios/methods)",
                        "Folder with methods (default: scenarios/methods)"}));
  };
  CLI::App* list = command("list", {"Alle methoden in een tabel", "All methods in a table"},
                           "draagkracht methods list --theme loneliness", group);
  const auto words = [](const auto& names) {
    std::vector<std::string> all;
    all.reserve(names.size());
    for (const CodeName& name : names) {
      all.emplace_back(name.code);
    }
    return all;
  };
  list->add_option("--theme", methods_.theme, in({"Alleen dit thema", "This theme only"}))
      ->transform(as_code(method_theme_names))
      ->check(one_of(words(method_theme_names)));
  list->add_option("--target", methods_.target,
                   in({"Alleen voor client, carer of street", "Only for client, carer or street"}))
      ->transform(as_code(method_target_names))
      ->check(one_of(words(method_target_names)));
  list->add_option("--evidence", methods_.evidence,
                   in({"Alleen met deze onderbouwing", "With this evidence only"}))
      ->transform(as_code(evidence_names))
      ->check(one_of(words(evidence_names)));
  with_library(list);
  CLI::App* show = command("show", {"Een methode op een kaart", "One method on a card"},
                           "draagkracht methods show sociale-netwerkstrategieen --lang nl", group);
  show->add_option(in({"METHODE", "METHOD"}), methods_.method, in({"De methode", "The method"}))
      ->required();
  with_library(show);
  CLI::App* compare = command(
      "compare", {"Methoden vergelijken op dezelfde mensen", "Compare methods on the same people"},
      "draagkracht methods compare scenarios/basis/nl.toml --for \"limitation = dementia, "
      "helpers = 1\" --methods groslijst,mantelscan --persons 4000 --replicates 10",
      group);
  compare
      ->add_option(
          "SCENARIO", methods_.scenario,
          in({"Het scenario (.toml); de varianten erin tellen niet mee: ieder die past krijgt het "
              "aanbod in week 4, zonder from of capacity",
              "The scenario (.toml); its own variants are left out: everybody suited is "
              "offered it in week 4, without from or capacity"}))
      ->required();
  compare
      ->add_option("--for", methods_.group,
                   in({"Voor wie: een groep van het scenario, een bekende groep zoals "
                       "single_carers_dementia, of voorwaarden met komma's ertussen",
                       "For whom: a group of the scenario, a known group such as "
                       "single_carers_dementia, or conditions with commas between"}))
      ->required();
  compare
      ->add_option("--methods", methods_.methods,
                   in({"Alleen deze methoden, met komma's ertussen (standaard alle die passen)",
                       "Only these methods, separated by commas (default: all that suit)"}))
      ->delimiter(',');
  compare
      ->add_option("--replicates", methods_.overrides.replicates,
                   in({"Aantal doorrekeningen", "Number of replicates"}))
      ->check(whole_number(1, most_replicates, language));
  compare->add_option("--weeks", methods_.overrides.weeks, in({"Aantal weken", "Number of weeks"}))
      ->check(whole_number(1, most_weeks, language));
  compare
      ->add_option("--persons", methods_.overrides.persons,
                   in({"Aantal inwoners", "Number of residents"}))
      ->check(whole_number(least_persons, most_persons, language));
  compare
      ->add_option("--seed", methods_.overrides.seed,
                   in({"Startgetal voor het toeval", "Seed of all chance"}))
      ->check(whole_number(0, INT64_MAX, language));
  compare->add_option("--out", methods_.out,
                      in({"Map voor methods.csv (standaard alleen het scherm)",
                          "Folder for methods.csv (default: only the screen)"}));
  with_library(compare);
}

void CommandLine::add_validate() {
  CLI::App* sub = command("validate",
                          {"Wat het model zegt naast wat uit onderzoek bekend is",
                           "What the model says beside what surveys say"},
                          "draagkracht validate scenarios/basis/nl.toml --out results/validation");
  const Language language = common_.language;
  sub->add_option("SCENARIO", validate_.scenario,
                  in({"Het scenario of de basis (standaard scenarios/basis/nl.toml)",
                      "The scenario or basis (default: scenarios/basis/nl.toml)"}));
  sub->add_option("--out", validate_.out,
                  in({"Map voor validation.csv (standaard alleen het scherm)",
                      "Folder for validation.csv (default: only the screen)"}));
  sub->add_option("--persons", validate_.persons,
                  in({"Aantal inwoners per plaats (bij een basis standaard 20.000)",
                      "Number of residents per town (default for a basis: 20,000)"}))
      ->check(whole_number(least_persons, most_persons, language));
  sub->add_option("--replicates", validate_.towns,
                  in({"Aantal plaatsen (standaard 10)", "Number of towns (default: 10)"}))
      ->check(whole_number(2, most_replicates, language));
  sub->add_option("--seed", validate_.seed,
                  in({"Startgetal voor het toeval", "Seed of all chance"}))
      ->check(whole_number(0, INT64_MAX, language));
}

void CommandLine::add_info() {
  CLI::App* sub = command("info",
                          {"Wat kolommen, maten, parameters en regels betekenen",
                           "What columns, measures, parameters and rules mean"},
                          "draagkracht info --parameters --json");
  CLI::App* topics = sub;
  topics->option_defaults()->group(in({"Onderwerpen", "Topics"}));
  topics->add_flag("--columns", info_.columns,
                   in({"Kolommen van de tabellen", "Columns of the tables"}));
  topics->add_flag("--measures", info_.measures, in({"Maten", "Measures"}));
  topics->add_flag("--events", info_.events, in({"Gebeurtenissen", "Events"}));
  topics->add_flag("--parameters", info_.parameters,
                   in({"Parameters van de regels", "Parameters of the rules"}));
  topics->add_flag("--levers", info_.levers, in({"Knoppen van het beleid", "Levers of policy"}));
  topics->add_flag("--order", info_.order,
                   in({"De volgorde van de week", "The order of the week"}));
  topics->add_flag(
      "--primitives", info_.primitives,
      in({"Bewerkingen waaruit methoden bestaan", "Primitives that methods are made of"}));
  topics->add_flag("--schema", info_.schema,
                   in({"JSON Schema van een scenario", "JSON Schema of a scenario"}));
}

Fault CommandLine::execute() {
  try {
    std::vector<std::string> reversed(arguments_.rbegin(), arguments_.rend());
    app_->parse(reversed);
  } catch (const CLI::Success& wanted) {  // --help or --version
    app_->exit(wanted);
    return Fault::none;
  } catch (const CLI::ParseError& error) {
    std::string help = "draagkracht";
    for (const CLI::App* at = app_.get(); !at->get_subcommands().empty();) {
      at = at->get_subcommands().front();
      help += " " + at->get_name();
    }
    help += " --help";
    throw Failure(Fault::usage, Problem{usage_mistake(*app_, arguments_, error) +
                                            Text{" Uitleg: " + help, " Help: " + help},
                                        ""});
  }
  const std::string name = app_->get_subcommands().front()->get_name();
  if (name == "info" && !(info_.columns || info_.measures || info_.events || info_.parameters ||
                          info_.levers || info_.order || info_.primitives || info_.schema)) {
    throw Failure(Fault::usage,
                  Problem{{"Kies ten minste een onderwerp, zoals --measures. Uitleg: draagkracht "
                           "info --help",
                           "Choose at least one topic, such as --measures. Help: draagkracht info "
                           "--help"},
                          ""});
  }
  run_.given = arguments_;
  sweep_.given = arguments_;
  if (name == "run") {
    return run(common_, run_);
  }
  if (name == "sweep") {
    return sweep(common_, sweep_);
  }
  if (name == "check") {
    return check(common_, check_file_);
  }
  if (name == "population") {
    return population(common_, population_);
  }
  if (name == "report") {
    return report(common_, report_folder_);
  }
  if (name == "export") {
    return export_results(common_, export_);
  }
  if (name == "explain") {
    return explain(common_, explain_);
  }
  if (name == "instrument") {
    return instrument(common_, instrument_);
  }
  if (name == "methods") {
    const std::string what = app_->get_subcommand("methods")->get_subcommands().front()->get_name();
    return what == "list"   ? methods_list(common_, methods_)
           : what == "show" ? methods_show(common_, methods_)
                            : methods_compare(common_, methods_);
  }
  if (name == "draw") {
    return draw(common_, draw_);
  }
  if (name == "validate") {
    return validate(common_, validate_);
  }
  return info(common_, info_);
}

}  // namespace draagkracht::app
