// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What the codebook says of many columns, once.
#pragma once

#include "core/result.hpp"

namespace draagkracht::words {

inline constexpr Label hours_per_week{"uur per week", "hours per week"};
inline constexpr Label in_weeks{"weken", "weeks"};
inline constexpr Label in_years{"jaren", "years"};
inline constexpr Label in_persons{"mensen", "persons"};
inline constexpr Label see_unit{"zie eenheid", "see unit"};
inline constexpr Label key_of_person{
    "een letter en 16 hexadecimale cijfers, in alle varianten hetzelfde",
    "a letter and 16 hex digits, the same in all variants"};
inline constexpr Label from_0{"vanaf 0", "from 0"};
inline constexpr Label week_0{"week 0 is de toestand waarin de varianten uiteengaan",
                              "week 0 is the state at which variants branch"};
inline constexpr Label this_week{"deze week", "this week"};
inline constexpr Label care_ended{"zorg is geëindigd", "care has ended"};
inline constexpr Label no_giving{"heeft nooit zorg gegeven; overledenen",
                                 "no record of giving care; the dead"};
inline constexpr Label no_carer{"geen mantelzorger in ruime zin", "no carer in the wide sense"};
inline constexpr Label professionals{"beroepskrachten", "professionals"};
inline constexpr Label professionals_dead{"beroepskrachten; overledenen",
                                          "professionals; the dead"};
inline constexpr Label young_professionals_dead{"jonger dan 15; beroepskrachten; overledenen",
                                                "younger than 15; professionals; the dead"};
inline constexpr Label last_13_weeks{"gemiddelde van de laatste 13 weken",
                                     "mean of the last 13 weeks"};
inline constexpr Label low_to_high{"low (laag), middle (midden), high (hoog)", "low, middle, high"};
inline constexpr Label three_statements{"De Jong Gierveld, drie uitspraken",
                                        "De Jong Gierveld, three statements"};
inline constexpr Label agreed_with{"uitspraken waar iemand het mee eens is",
                                   "statements agreed with"};
inline constexpr Label stands_for{"zoveel mensen van de echte bevolking staan achter deze regel",
                                  "persons of the real population this row stands for"};
inline constexpr Label no_such_help{"geen zulke hulp deze week; zorg is geëindigd",
                                    "no such help this week; care has ended"};
inline constexpr Label interval_90{"90 %-interval van het gemiddelde verschil",
                                   "90 % interval of the mean difference"};
inline constexpr Label single_run{"bij één doorrekening", "a single run"};
inline constexpr Label mean_of_runs{"gemiddelde over de doorrekeningen",
                                    "mean over the replicates"};
inline constexpr Label spread_of_runs{"van het verschil over de doorrekeningen",
                                      "of the difference over the runs"};
inline constexpr Label list_of_measures{"zie de lijst van maten", "see the list of measures"};

}  // namespace draagkracht::words
