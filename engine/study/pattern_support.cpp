// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Services, support for carers, methods, and the country as a whole.
#include "study/pattern.hpp"

namespace draagkracht {

namespace {

Tally volunteers(const Town& t, std::optional<Sex> sex) {
  Tally tally;
  for (const PersonId p : t.residents.people()) {
    if (t.residents.age(p) >= 15 && (!sex || t.residents.sex(p) == *sex)) {
      tally.add(t.residents.weight(p), t.residents.world().persons.volunteer[p.index()]);
    }
  }
  return tally;
}

const std::array support_rows = std::to_array<Pattern>({
    {.row = "45",
     .of = PatternClass::estimate,
     .label = {"begeleiding (Wmo) binnen een jaar", "guidance (Wmo) within a year"},
     .unit = Unit::share,
     .target = 0.012,
     .low = 0.01,
     .high = 0.014,
     .source = {"CBS 86050NED, 2024: 12 per 1.000 binnen het jaar (gelezen); hoeveel mensen "
                "begeleiding hebben is zo ingesteld",
                "CBS 86050NED 2024: 12 per 1,000 within the year (read); how many people have "
                "guidance is set"},
     .cohort = [](const Cohort& c) { return c.guidance_in_year.estimate(); }},
    {.row = "46",
     .of = PatternClass::test,
     .label = {"een of andere Wmo-voorziening", "any Wmo provision"},
     .unit = Unit::share,
     .target = 0.072,
     .low = 0.065,
     .high = 0.078,
     .source = {"CBS 86050NED, 2024 (gelezen)", "CBS 86050NED 2024 (read)"},
     .missing = {"hulpmiddelen en woningaanpassingen zitten niet in het model",
                 "aids and adaptations of homes are not in the model"}},
    {.row = "47", .of = PatternClass::test, .published = "informal_share"},
    {.row = "48",
     .of = PatternClass::test,
     .label = {"zegt meer hulp nodig te hebben, 18+", "says to need more help, 18+"},
     .unit = Unit::share,
     .target = 0.08,
     .low = 0.06,
     .high = 0.1,
     .source = {"SCP 2015 (uit de tweede hand)", "SCP 2015 (second-hand)"},
     .survey = [](const Survey& s) { return s.asks_more.estimate(); }},
    {.row = "49.take-up",
     .of = PatternClass::test,
     .label = {"gebruik van persoonlijke verzorging waar men recht op heeft",
               "use of entitled personal care"},
     .unit = Unit::share,
     .target = 0.58,
     .low = 0.5,
     .high = 0.66,
     .source = {"CPB/VU 2020 (gelezen)", "CPB/VU 2020 (read)"},
     .missing = {"het model levert wat toegekend is; minder gebruiken bestaat niet",
                 "the model delivers what is granted; using less does not exist"}},
    {.row = "49.partner",
     .of = PatternClass::test,
     .label = {"hetzelfde: gezonde partner scheelt", "the same: difference by a healthy partner"},
     .unit = Unit::share,
     .target = -0.19,
     .low = -0.28,
     .high = -0.1,
     .source = {"CPB/VU 2020 (gelezen)", "CPB/VU 2020 (read)"},
     .missing = {"zie 49.take-up", "see 49.take-up"}},
    {.row = "50",
     .of = PatternClass::direction,
     .label = {"minder formele zorg: familie vult minder dan de helft aan",
               "less formal care: family fills less than half"},
     .unit = Unit::share,
     .source =
         {"literatuur over substitutie (gelezen); in het model dezelfde plaats met 30 % minder "
          "van alle indicaties, na een half tot een heel jaar: de helft min wat naasten en "
          "vrijwilligers meer gaven, van de uren die wegvielen",
          "literature on substitution (read); in the model the same town with 30 % less of all "
          "indications, after half a year to a year: a half less what own people and "
          "volunteers gave more, of the hours that fell away"},
     .cut = [](const Replacement& t) { return Estimate{0.5 - t.taken_over, 0}; }},
    {.row = "51",
     .of = PatternClass::estimate,
     .label = {"gebruikt respijtzorg", "uses respite care"},
     .unit = Unit::share,
     .target = 0.23,
     .low = 0.15,
     .high = 0.3,
     .source = {"Movisie (gelezen)", "Movisie (read)"},
     .missing = {"respijtzorg zit nog niet in het model", "respite is not in the model yet"}},
    {.row = "52",
     .of = PatternClass::test,
     .label = {"niemand die het kan overnemen", "nobody to take over"},
     .unit = Unit::share,
     .target = 0.1,
     .low = 0.07,
     .high = 0.13,
     .source =
         {"Movisie (gelezen); in het model mantelzorgers in enge zin bij wie anderen minder "
          "dan een kwart kunnen overnemen (aangenomen)",
          "Movisie (read); in the model narrow carers for whom others can take over less than a "
          "quarter (assumed)"},
     .survey = [](const Survey& s) { return s.nobody_takes_over.estimate(); }},
    {.row = "53",
     .of = PatternClass::direction,
     .label = {"respijtzorg: effect op belasting", "respite: effect on burden"},
     .unit = Unit::none,
     .source = {"Cochrane CD004396 (gelezen)", "Cochrane CD004396 (read)"},
     .missing = {"stap D: methoden als data zijn er nog niet",
                 "step D: methods as data are not there yet"}},
    {.row = "55",
     .of = PatternClass::test,
     .label = {"resourcegroepen: effect na 18 maanden (d)",
               "resource groups: effect at 18 months (d)"},
     .unit = Unit::none,
     .target = 0.54,
     .low = 0.2,
     .high = 0.85,
     .source = {"Tjaden 2021 (gelezen)", "Tjaden 2021 (read)"},
     .missing = {"stap D: methoden als data zijn er nog niet",
                 "step D: methods as data are not there yet"}},
    {.row = "56",
     .of = PatternClass::test,
     .label = {"Eigen Kracht-conferentie komt er", "family group conference comes about"},
     .unit = Unit::share,
     .target = 0.27,
     .low = 0.2,
     .high = 0.35,
     .source = {"ZonMw (gelezen)", "ZonMw (read)"},
     .missing = {"stap D: methoden als data zijn er nog niet",
                 "step D: methods as data are not there yet"}},
    {.row = "57.found",
     .of = PatternClass::test,
     .label = {"JIM: mentor gevonden", "JIM: mentor found"},
     .unit = Unit::share,
     .target = 0.83,
     .low = 0.73,
     .high = 0.9,
     .source = {"Van Dam 2017 (uit de tweede hand)", "van Dam 2017 (second-hand)"},
     .missing = {"stap D: methoden als data zijn er nog niet",
                 "step D: methods as data are not there yet"}},
    {.row = "57.days",
     .of = PatternClass::test,
     .label = {"JIM: dagen tot de mentor", "JIM: days to the mentor"},
     .unit = Unit::none,
     .target = 33,
     .low = 20,
     .high = 50,
     .source = {"Van Dam 2017 (uit de tweede hand)", "van Dam 2017 (second-hand)"},
     .missing = {"stap D: methoden als data zijn er nog niet",
                 "step D: methods as data are not there yet"}},
    {.row = "58.share",
     .of = PatternClass::put_in,
     .label = {"vrijwilligers in de zorg, 15+", "volunteers in care, 15+"},
     .unit = Unit::share,
     .target = 0.078,
     .low = 0.065,
     .high = 0.09,
     .source = {"RIVM, Monitor Langer Thuis 2020 (gelezen): vrouwen 10,5, mannen 5,0 %",
                "RIVM Monitor Langer Thuis 2020 (read): women 10.5, men 5.0 %"},
     .town = [](const Town& t) { return volunteers(t, std::nullopt).estimate(); }},
    {.row = "58.women-over-men",
     .of = PatternClass::put_in,
     .label = {"vrijwilligers: vrouwen gedeeld door mannen", "volunteers: women over men"},
     .unit = Unit::none,
     .target = 2.1,
     .low = 1.7,
     .high = 2.5,
     .source = {"RIVM, Monitor Langer Thuis 2020 (gelezen): vrouwen 10,5, mannen 5,0 %",
                "RIVM Monitor Langer Thuis 2020 (read): women 10.5, men 5.0 %"},
     .town =
         [](const Town& t) {
           return Estimate{volunteers(t, Sex::female).mean() / volunteers(t, Sex::male).mean(), 0};
         }},
    {.row = "59", .of = PatternClass::test, .published = "national_hours"},
    {.row = "60",
     .of = PatternClass::test,
     .label = {"waarde van mantelzorg in het land, miljard euro",
               "value of informal care in the country, billion euros"},
     .unit = Unit::none,
     .target = 23.8,
     .low = 15,
     .high = 32,
     .source = {"Elayan en anderen 2024 (gelezen)", "Elayan and others 2024 (read)"},
     .missing = {"de studie telt ook verlies van werk en gezondheid",
                 "the study also counts loss of work and health"}},
    {.row = "61",
     .of = PatternClass::test,
     .label = {"mantelzorgers per 75-plusser met zorg, 2033",
               "carers per person of 75+ with care, 2033"},
     .unit = Unit::none,
     .target = 3.6,
     .low = 3.0,
     .high = 4.2,
     .source =
         {"SCP/PBL 2019 (uit de tweede hand): 5 in 2018, 3 in 2040; in het model aan het eind "
          "van de zeven jaar, op de rechte lijn daartussen voor 2033",
          "SCP/PBL 2019 (second-hand): 5 in 2018, 3 in 2040; in the model at the end of the "
          "seven years, on the straight line between them for 2033"},
     .cohort = [](const Cohort& c) { return Estimate{c.carers_then / c.older_clients_then, 0}; }},
});

}  // namespace

std::span<const Pattern> support_patterns() { return support_rows; }

}  // namespace draagkracht
