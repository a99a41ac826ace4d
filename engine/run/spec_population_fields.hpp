// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The keys of [population] and [costs]: described once, for reading TOML, for the JSON Schema and
// for the JSON of the browser. See spec_fields.hpp for what a visitor is.
#pragma once

#include "population/spec.hpp"
#include "run/spec_quantity.hpp"

namespace draagkracht {

/// Describes the keys of S: `Fields<S>::visit(value, visitor)` shows each of them once.
template <class S>
struct Fields;

template <>
struct Fields<LimitationSpec> {
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.curve("prevalence", {"Aandeel van de thuiswonenden", "Share of those living at home"},
            s.prevalence, {Quantity::share, 0, 1});
    v.by_code("need", {"Mediane hulpvraag per soort hulp", "Median need per channel"}, s.need,
              channel_names, {Quantity::hours_per_week, 0, 168}, false);
    v.number("spread", {"Spreiding van de hulpvraag (sigma)", "Spread of need (sigma)"}, s.spread,
             {Quantity::number, 0, 3});
    v.by_code("course", {"Aandelen naar beloop", "Shares by course"}, s.course, course_names,
              {Quantity::share, 0, 1}, true);
    v.number("drift", {"Groei of krimp van de hulpvraag", "Growth or decline of need"}, s.drift,
             {Quantity::per_year, 0, 5});
    v.number("drift_years", {"Zo lang duurt groei of krimp gemiddeld", "Mean years it goes on"},
             s.drift_years, {Quantity::years, 0.1, 80});
    v.number("years", {"Gemiddelde duur van zorg tot nu toe", "Mean years in care so far"}, s.years,
             {Quantity::years, 0, 80});
    v.number("excess_mortality", {"Extra sterfte", "Excess mortality"}, s.excess_mortality,
             {Quantity::per_year, 0, 1});
    v.number("admission", {"Opnames als alles goed loopt", "Admissions when all is well"},
             s.admission, {Quantity::per_year, 0, 1});
    v.number("recovery", {"Herstel", "Recovery"}, s.recovery, {Quantity::per_year, 0, 26});
    v.number("episodes", {"Slechte periodes", "Episodes"}, s.episodes, {Quantity::per_year, 0, 26});
    v.by_code("formal",
              {"Aandeel met een indicatie bij de start", "Share with an indication at start"},
              s.formal, product_names, {Quantity::share, 0, 1}, false);
  }
};

template <>
struct Fields<ProductSpec> {
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.code("payer", {"Wie betaalt", "Who pays"}, s.payer, payer_names);
    v.number("tariff", {"Tarief", "Tariff"}, s.tariff, {Quantity::euro_per_hour, 0, 1000});
    v.range("tariff_range", {"Tarief, laagste en hoogste", "Tariff, lowest and highest"},
            s.tariff_range, {Quantity::euro_per_hour, 0, 1000});
    v.number("hours", {"Mediane indicatie", "Median indication"}, s.hours,
             {Quantity::hours_per_week, 0, 168});
    v.number("spread", {"Spreiding van de indicatie (sigma)", "Spread of the indication (sigma)"},
             s.spread, {Quantity::number, 0, 3});
    v.number("delivered", {"Deel dat geleverd wordt", "Share that is delivered"}, s.delivered,
             {Quantity::share, 0, 1});
    v.by_code("channels", {"Verdeling over soorten hulp", "Shares over channels"}, s.channels,
              channel_names, {Quantity::share, 0, 1}, true);
    v.number("direct_hours",
             {"Uren bij cliënten per beroepskracht", "Hours with clients per worker"},
             s.direct_hours, {Quantity::hours_per_week, 1, 60});
    v.number("turnover", {"Verloop van beroepskrachten", "Turnover of professionals"}, s.turnover,
             {Quantity::per_year, 0, 5});
    v.number("vacancy_weeks", {"Duur van een vacature", "Length of a vacancy"}, s.vacancy_weeks,
             {Quantity::weeks, 0, 520});
    v.number("waiting_weeks", {"Wachttijd", "Waiting time"}, s.waiting_weeks,
             {Quantity::weeks, 0, 520});
    v.number("review_weeks", {"Tijd tussen herindicaties", "Time between reviews"}, s.review_weeks,
             {Quantity::weeks, 1, 5200});
  }
};

template <>
struct Fields<Oversample> {
  static constexpr std::array<std::string_view, 2> required{"limitation", "factor"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.code("limitation", {"Beperking", "Limitation"}, s.limitation, limitation_names);
    v.number("factor", {"Keer zo veel als in werkelijkheid", "Times the real prevalence"}, s.factor,
             {Quantity::number, 1, 1000});
  }
};

/// What a whole population and a named neighbourhood of it have in common.
template <class Self, class V>
void visit_marginals(Self& s, V& v) {
  const Limits share{Quantity::share, 0, 1};
  const Limits count{Quantity::number, 0, 100};
  v.curve("age", {"Personen per leeftijd", "Persons by age"}, s.age, {Quantity::number, 0, 1e9});
  v.curve("partner", {"Woont met partner", "Lives with a partner"}, s.partner, share);
  v.curve("parental_home", {"Woont bij ouder(s)", "Lives with parent(s)"}, s.parental_home, share);
  v.curve("education_low", {"Lager opgeleid", "Lower education"}, s.education_low, share);
  v.curve("education_high", {"Hoger opgeleid", "Higher education"}, s.education_high, share);
  v.curve("income_low", {"Laag inkomen", "Low income"}, s.income_low, share);
  v.curve("income_high", {"Hoog inkomen", "High income"}, s.income_high, share);
  v.curve("employed", {"Betaald werk", "Paid work"}, s.employed, share);
  v.curve("poor_health", {"Gezondheid minder dan goed", "Health less than good"}, s.poor_health,
          share);
  v.curve("volunteer", {"Vrijwilliger in de zorg", "Volunteer in care"}, s.volunteer, share);
  v.curve("friends", {"Vrienden", "Friends"}, s.friends, count);
  v.curve("origin_europe", {"Herkomst elders in Europa", "Origin elsewhere in Europe"},
          s.origin_europe, share);
  v.curve("origin_elsewhere", {"Herkomst buiten Europa", "Origin outside Europe"},
          s.origin_elsewhere, share);
}

template <>
struct Fields<NeighbourhoodSpec> {
  static constexpr std::array<std::string_view, 2> required{"label", "share"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    const Limits share{Quantity::share, 0, 1};
    v.text("label", {"Naam", "Name"}, s.label);
    v.number("share", {"Deel van alle personen", "Share of all persons"}, s.share, share);
    visit_marginals(s, v);
    v.by_code("prevalence", {"Keer zo veel als in het geheel", "Times that of the whole"},
              s.prevalence, limitation_names, {Quantity::number, 0, 20}, false);
    v.maybe("street_households", {"Huishoudens per straat", "Households per street"},
            s.street_households, {Quantity::number, 1, 10000});
  }
};

template <>
struct Fields<SpecialSpec> {
  static constexpr std::array<std::string_view, 3> required{"label", "count", "limitation"};
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    v.text("label", {"Naam", "Name"}, s.label);
    v.whole("count", {"Aantal", "Number"}, s.count, {Quantity::number, 1, 1'000'000});
    v.range("age", {"Leeftijd, van en tot en met", "Age, from and up to"}, s.age,
            {Quantity::years, 0, 120});
    v.code("sex", {"Mannen of vrouwen", "Men or women"}, s.sex, either_sex_names);
    v.code("lives", {"Met wie zij wonen", "With whom they live"}, s.lives, living_names);
    v.code("limitation", {"Beperking", "Limitation"}, s.limitation, limitation_names);
    v.maybe("years", {"Gemiddelde duur van zorg tot nu toe", "Mean years in care so far"}, s.years,
            {Quantity::years, 0, 80});
    v.maybe("friends", {"Vrienden, gemiddeld", "Friends, on average"}, s.friends,
            {Quantity::number, 0, 40});
    v.by_code("indications",
              {"Indicaties, deze en geen andere", "Indications, these and no others"},
              s.indications, product_names, {Quantity::hours_per_week, 0, 168}, false);
    v.by_code("traits", {"Eigenschappen, gemiddeld", "Traits, on average"}, s.traits, trait_names,
              {Quantity::number, 0, 1}, false);
  }
};

template <>
struct Fields<CostSpec> {
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    const auto price = [&](std::string_view key, Label label, auto& value, std::string_view range,
                           Label of_range, auto& ends, Limits limits) {
      v.number(key, label, value, limits);
      v.range(range, of_range, ends, limits);
    };
    price("own_contribution", {"Eigen bijdrage Wmo", "Own contribution (Wmo)"}, s.own_contribution,
          "own_contribution_range",
          {"Eigen bijdrage Wmo, laagste en hoogste", "Own contribution, lowest and highest"},
          s.own_contribution_range, {Quantity::euro_per_month, 0, 10000});
    price("informal_hour", {"Waarde van een uur mantelzorg", "Value of an hour of informal care"},
          s.informal_hour, "informal_hour_range",
          {"Waarde van een uur mantelzorg, laagste en hoogste",
           "Value of an hour of informal care, lowest and highest"},
          s.informal_hour_range, {Quantity::euro_per_hour, 0, 1000});
    price("admission", {"Verblijf in een instelling", "A residential place"}, s.admission,
          "admission_range",
          {"Verblijf in een instelling, laagste en hoogste",
           "A residential place, lowest and highest"},
          s.admission_range, {Quantity::euro_per_week, 0, 100000});
    price("employer_hour", {"Uur verlof voor de werkgever", "An hour of leave to the employer"},
          s.employer_hour, "employer_hour_range",
          {"Uur verlof voor de werkgever, laagste en hoogste",
           "An hour of leave to the employer, lowest and highest"},
          s.employer_hour_range, {Quantity::euro_per_hour, 0, 1000});
    price("wage_hour", {"Bruto loon per uur", "Gross wage per hour"}, s.wage_hour,
          "wage_hour_range",
          {"Bruto loon per uur, laagste en hoogste", "Gross wage per hour, lowest and highest"},
          s.wage_hour_range, {Quantity::euro_per_hour, 0, 1000});
    price("looking_in", {"Langskomen bij wie hulp verloor", "Looking in on somebody who lost help"},
          s.looking_in, "looking_in_range",
          {"Langskomen bij wie hulp verloor, laagste en hoogste",
           "Looking in on somebody who lost help, lowest and highest"},
          s.looking_in_range, {Quantity::euro_per_month, 0, 10000});
    price("kin_hour_municipality",
          {"Uur van familie uit een pgb van de gemeente",
           "An hour of family from a budget of the municipality"},
          s.kin_hour_municipality, "kin_hour_municipality_range",
          {"Uur van familie uit een pgb van de gemeente, laagste en hoogste",
           "An hour of family from a budget of the municipality, lowest and highest"},
          s.kin_hour_municipality_range, {Quantity::euro_per_hour, 0, 1000});
    price("kin_hour_insurer",
          {"Uur van familie uit een pgb van de verzekeraar",
           "An hour of family from a budget of the insurer"},
          s.kin_hour_insurer, "kin_hour_insurer_range",
          {"Uur van familie uit een pgb van de verzekeraar, laagste en hoogste",
           "An hour of family from a budget of the insurer, lowest and highest"},
          s.kin_hour_insurer_range, {Quantity::euro_per_hour, 0, 1000});
    price("kin_hour_long_term_care",
          {"Uur van familie uit een pgb voor langdurige zorg",
           "An hour of family from a budget of long-term care"},
          s.kin_hour_long_term_care, "kin_hour_long_term_care_range",
          {"Uur van familie uit een pgb voor langdurige zorg, laagste en hoogste",
           "An hour of family from a budget of long-term care, lowest and highest"},
          s.kin_hour_long_term_care_range, {Quantity::euro_per_hour, 0, 1000});
  }
};

template <>
struct Fields<PopulationSpec> {
  template <class Self, class V>
  static void visit(Self& s, V&& v) {
    const Limits share{Quantity::share, 0, 1};
    const Limits per_year{Quantity::per_year, 0, 1};
    const Limits count{Quantity::number, 0, 100};
    visit_marginals(s, v);
    v.curve("mother_alive", {"Moeder leeft", "Mother is alive"}, s.mother_alive, share);
    v.curve("father_alive", {"Vader leeft", "Father is alive"}, s.father_alive, share);
    v.curve("siblings", {"Levende broers en zussen", "Living siblings"}, s.siblings, count);
    v.curve("mortality", {"Sterfte", "Mortality"}, s.mortality, per_year);
    v.curve("fertility", {"Geboorten per vrouw", "Births per woman"}, s.fertility, per_year);
    v.curve("leave_home", {"Gaat het ouderlijk huis uit", "Leaves the parental home"}, s.leave_home,
            per_year);
    v.curve("return_home", {"Gaat terug naar de ouders", "Goes back to the parents"}, s.return_home,
            per_year);
    v.curve("couple", {"Gaat samenwonen", "Comes to live with a partner"}, s.couple, per_year);
    v.curve("separation", {"Gaat uit elkaar", "Parts from the partner"}, s.separation, per_year);
    v.curve("move", {"Verhuist, per huishouden", "Moves house, per household"}, s.move, per_year);
    v.curve("arrive", {"Volwassenen die hier komen wonen", "Adults who come to live here"},
            s.arrive, per_year);
    v.curve("move_away", {"Trekt weg", "Moves away"}, s.move_away, per_year);
    v.curve("work_hours", {"Betaalde uren van werkenden", "Paid hours of those employed"},
            s.work_hours, {Quantity::hours_per_week, 0, 80});
    v.curve("acquaintances", {"Kennissen", "Acquaintances"}, s.acquaintances, count);
    v.curve("clubs", {"Komt elke week bij een club", "Comes to a club every week"}, s.clubs, share);
    v.table(
        "circles", {"Kringen: klas, werk en club", "Circles: class, work and club"}, [&](auto&& t) {
          t.number("works_here", {"Werkt met anderen van hier", "Works with others from here"},
                   s.circles.works_here, share);
          t.number("team", {"Mensen op een werkplek", "People at a workplace"}, s.circles.team,
                   {Quantity::number, 2, 200});
          t.number("club",
                   {"Leden van een club die samenkomen", "Members of a club who come together"},
                   s.circles.club, {Quantity::number, 2, 200});
          t.number("day_group",
                   {"Mensen in een groep van de dagbesteding", "People in a day activity group"},
                   s.circles.day_group, {Quantity::number, 2, 50});
          t.number("friends", {"Vrienden uit een kring", "Friends from a circle"},
                   s.circles.friends, share);
          t.number("acquaintances", {"Kennissen uit een kring", "Acquaintances from a circle"},
                   s.circles.acquaintances, share);
        });
    v.curve("other_kin", {"Overige familie", "Other kin"}, s.other_kin, count);
    v.table("distance", {"Afstanden", "Distances"}, [&](auto&& d) {
      d.bands("parent_child", {"Tussen ouders en kinderen", "Between parents and children"},
              s.parent_child);
      d.bands("sibling", {"Tussen broers en zussen", "Between siblings"}, s.sibling);
      d.bands("other_kin", {"Tot overige familie", "To other kin"}, s.other_kin_distance);
      d.bands("friendship", {"Tussen vrienden", "Between friends"}, s.friendship);
    });
    v.table("newcomers", {"Wie hier komt wonen", "Who comes to live here"}, [&](auto&& t) {
      t.number("europe", {"Herkomst elders in Europa", "Origin elsewhere in Europe"},
               s.newcomers_europe, share);
      t.number("elsewhere", {"Herkomst buiten Europa", "Origin outside Europe"},
               s.newcomers_elsewhere, share);
    });
    v.table("future", {"Wat verandert", "What changes"}, [&](auto&& t) {
      t.number("mortality_decline", {"Sterfte daalt", "Mortality falls by"}, s.mortality_decline,
               {Quantity::per_year, 0, 0.1});
      t.number("fertility_rise",
               {"Geboorten stijgen, twintig jaar lang", "Births rise by, for twenty years"},
               s.fertility_rise, {Quantity::per_year, 0, 0.1});
    });
    v.table("ties", {"Banden", "Ties"}, [&](auto&& t) {
      t.number("mean_age_gap_partners", {"Leeftijdsverschil partners", "Age gap of partners"},
               s.mean_age_gap_partners, {Quantity::years, -30, 30});
      t.number("mean_mother_age", {"Leeftijd moeder bij geboorte", "Age of mother at birth"},
               s.mean_mother_age, {Quantity::years, 12, 60});
      t.number("neighbours", {"Buren per persoon", "Neighbours per person"}, s.neighbours,
               {Quantity::number, 0, 50});
      t.number("street_households", {"Huishoudens per straat", "Households per street"},
               s.street_households, {Quantity::number, 1, 10000});
      t.number("neighbourhood_streets", {"Straten per buurt", "Streets per neighbourhood"},
               s.neighbourhood_streets, {Quantity::number, 1, 10000});
    });
    v.tables_by_code("limitations", {"Beperkingen", "Limitations"}, s.limitations, limitation_names,
                     at(Limitation::none));
    v.tables_by_code("products", {"Producten van zorg", "Products of care"}, s.products,
                     product_names, product_names.size());
    v.list("oversample", {"Extra getrokken groepen", "Groups drawn more often"}, s.oversample);
    v.named("neighbourhoods", {"Wijken die verschillen", "Neighbourhoods that differ"},
            s.neighbourhoods);
    v.named("special", {"Mensen die er moeten zijn", "People there must be"}, s.special);
    v.table("traits", {"Eigenschappen", "Traits"}, [&](auto&& t) {
      t.by_code("mean", {"Gemiddelde", "Mean"}, s.traits.mean, trait_names,
                {Quantity::number, 0, 1}, false);
      t.by_code("spread", {"Spreiding (sigma)", "Spread (sigma)"}, s.traits.spread, trait_names,
                {Quantity::number, 0, 0.5}, false);
      t.trait_pairs("correlation", {"Wat samengaat", "What goes together"}, s.traits.correlation);
    });
  }
};

}  // namespace draagkracht
