// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Some clients choose a personal budget instead of a professional, and pay somebody close who helps
// already. The hours are formal and paid, take the time of who gives them and tire as before; part
// of them were given unpaid until then. When they are cut, or the budget ends, part is given unpaid
// again. Sommige cliënten kiezen een persoonsgebonden budget in plaats van een beroepskracht, en
// betalen een naaste die al hielp. De uren zijn formeel en betaald, kosten tijd en vermoeien als
// eerst; een deel werd tot dan toe onbetaald gegeven. Bij een korting of als het budget stopt wordt
// een deel weer onbetaald gegeven.
//
// Source: Dutch personal budgets (CBS, SCP 2010, Menzis, Meerinzicht; see docs/decisions/0030).
// Grade: shares estimated, the rest assumed. Reads indications, ties, agreements; writes budgets,
// agreements, deliveries, minutes paid. When: weekly; the choice when help is granted and at every
// review.
#pragma once

#include <array>
#include <cstdint>

#include "core/parameter.hpp"
#include "population/world.hpp"

namespace draagkracht {

struct OwnBudgets {
  double guidance = 0.06;
  double personal_care = 0.1;
  double domestic_help = 0.05;
  double replaces = 0.5;
  double taken_back = 0.7;

  static constexpr auto parameters() {
    return std::to_array<Parameter<OwnBudgets>>(
        {{&OwnBudgets::guidance,
          {"formal.own_budget.guidance",
           Unit::share,
           0.0,
           1.0,
           Grade::estimated,
           {"Deel van wie begeleiding krijgt dat een naaste uit een pgb betaalt, als er iemand is",
            "Share of those with guidance who pay somebody close from a budget, if there is "
            "anybody"},
           {"4 tot 12 % van de Wmo-cliënten heeft een pgb (St. Marten, Son en Breugel en Katwijk, "
            "CBS "
            "86179NED en 84907NED, 2020); twee derde van de budgetten betaalt naasten, geheel of "
            "deels (SCP 2010); marge 2 tot 12 %",
            "4 to 12 % of Wmo clients have a budget (St. Marten, Son en Breugel and Katwijk, CBS "
            "86179NED and 84907NED, 2020); two thirds of budgets pay people close, wholly or "
            "partly "
            "(SCP 2010); range 2 to 12 %"}}},
         {&OwnBudgets::personal_care,
          {"formal.own_budget.personal_care",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wie persoonlijke verzorging krijgt dat een naaste uit een pgb betaalt, als "
            "er "
            "iemand is",
            "Share of those with personal care who pay somebody close from a budget, if there is "
            "anybody"},
           {"59.929 mensen hadden eind 2023 een pgb voor langdurige zorg (Monitor Langdurige "
            "Zorg), en "
            "zo'n 17.000 een pgb van hun verzekeraar (uit het hoofd); welk deel een naaste voor "
            "verzorging betaalt is aangenomen; marge 3 tot 20 %",
            "59,929 people had a long-term care budget at the end of 2023 (Monitor Langdurige "
            "Zorg), "
            "and some 17,000 one from their insurer (from memory); which part pays somebody close "
            "for "
            "personal care is assumed; range 3 to 20 %"}}},
         {&OwnBudgets::domestic_help,
          {"formal.own_budget.domestic_help",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van wie huishoudelijke hulp krijgt dat een naaste uit een ander huis uit een pgb "
            "betaalt, als er iemand is",
            "Share of those with domestic help who pay somebody close from another home from a "
            "budget, if there is anybody"},
           {"aangenomen, lager dan bij begeleiding; huisgenoten krijgen niets voor wat "
            "gebruikelijk is; "
            "marge 1 tot 10 %",
            "assumed, lower than for guidance; housemates get nothing for what is customary; range "
            "1 "
            "to 10 %"}}},
         {&OwnBudgets::replaces,
          {"formal.own_budget.replaces",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de betaalde uren dat onbetaalde uren van dezelfde soort vervangt",
            "Share of paid hours that replaces unpaid hours of the same kind"},
           {"volgens SCP 2010 (112 betaalde mantelzorgers) gaat betaalde hulp niet ten koste van "
            "onbetaalde, en ongeveer de helft van de betaalden helpt ook onbetaald (2005); grootte "
            "aangenomen, marge 0 tot 100 %",
            "SCP 2010 (112 paid carers) finds that paid help does not drive out unpaid help, and "
            "about "
            "half of the paid also help unpaid (2005); size assumed, range 0 to 100 %"}}},
         {&OwnBudgets::taken_back,
          {"formal.own_budget.taken_back",
           Unit::share,
           0.0,
           1.0,
           Grade::assumed,
           {"Deel van de vervangen uren dat weer onbetaald gegeven wordt als de betaling stopt",
            "Share of the replaced hours that is given unpaid again when the payment stops"},
           {"aangenomen; marge 30 tot 100 %", "assumed; range 30 to 100 %"}}}});
  }
};

/// Share who choose a budget for a product; only these three can be given by somebody close.
[[nodiscard]] constexpr double choose(const OwnBudgets& p, Product product) {
  return product == Product::guidance        ? p.guidance
         : product == Product::personal_care ? p.personal_care
         : product == Product::domestic_help ? p.domestic_help
                                             : 0.0;
}

/// Minutes given unpaid that `paid` minutes of the same kind take the place of.
[[nodiscard]] constexpr std::uint16_t replaced_by(const OwnBudgets& p, int agreed, int paid) {
  const int both = agreed < paid ? agreed : paid;
  return static_cast<std::uint16_t>(both > 0 ? p.replaces * both : 0.0);
}

struct Setting;
struct Scratch;

/// Once granted and after every review: whether somebody close is paid from now on, or no longer.
/// Who chooses a budget would choose it again; the draw does not change with the week.
void consider_own_budget(World& world, const Setting& setting, ClientRecord& client,
                         Product product);

/// Budgets whose helper fell out end, and a professional is waited for; others follow the hours in
/// force. Runs after policy and before posts.
void keep_own_budgets(World& world, const Setting& setting);

/// Who is paid comes, as far as there is time this week.
void help_from_own_budgets(World& world, const Setting& setting, Scratch& scratch);

}  // namespace draagkracht
