// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People of 55 and over who say that they receive informal care.
#include "study/published.hpp"
#include "study/received_care.hpp"

namespace draagkracht {

namespace {

constexpr Label recipients{
    "CBS, Gezondheidsenquête 2022 (nieuws van 10 maart 2023, gelezen via een ander): 6,2 % van de "
    "mannen en 13,5 % van de vrouwen, 75-plussers 11,5 en 31,3 %; longread 2020 (gelezen): een op "
    "de "
    "tien, bijna een op de vier. Gevraagd: zorg van een bekende omdat u langere tijd ziek, "
    "hulpbehoevend of gehandicapt bent",
    "CBS Health Survey 2022 (news of 10 March 2023, read second-hand): 6.2 % of men and 13.5 % of "
    "women, of 75+ 11.5 and 31.3 %; longread 2020 (read): one in ten, almost one in four. Asked: "
    "care from somebody one knows because one is ill, in need of help or disabled for some time"};

constexpr Label recipients_more{
    "CBS, Gezondheidsenquête 2021-2022 (nieuws van 10 maart 2023, gelezen via een ander); marge "
    "aangenomen",
    "CBS Health Survey 2021-2022 (news of 10 March 2023, read second-hand); margin assumed"};

const std::array received_figures = std::to_array<PublishedFigure>({
    {"received_55",
     {"krijgt mantelzorg, 55+", "receives informal care, 55+"},
     Unit::share,
     0.10,
     0.08,
     0.12,
     Grade::measured,
     recipients,
     [](const Town& t) { return look_at_received(t.residents, 55).share.estimate(); }},
    {"received_75",
     {"krijgt mantelzorg, 75+", "receives informal care, 75+"},
     Unit::share,
     0.24,
     0.20,
     0.28,
     Grade::measured,
     recipients,
     [](const Town& t) { return look_at_received(t.residents, 75).share.estimate(); }},
    {"received_hours",
     {"uren mantelzorg die 55-plussers krijgen, per week",
      "hours of informal care received, 55+, a week"},
     Unit::hours,
     17,
     14,
     20,
     Grade::measured,
     recipients_more,
     [](const Town& t) { return look_at_received(t.residents, 55).hours.estimate(); }},
    {"received_from_child",
     {"55+ die mantelzorg krijgt: van een kind (ook schoonkind)",
      "55+ who receive it: from a child (in law)"},
     Unit::share,
     0.56,
     0.50,
     0.62,
     Grade::measured,
     recipients_more,
     [](const Town& t) { return look_at_received(t.residents, 55).from_child.estimate(); }},
    {"received_from_partner",
     {"55+ die mantelzorg krijgt: van de partner", "55+ who receive it: from the partner"},
     Unit::share,
     0.44,
     0.38,
     0.50,
     Grade::measured,
     recipients_more,
     [](const Town& t) { return look_at_received(t.residents, 55).from_partner.estimate(); }},
});

}  // namespace

std::span<const PublishedFigure> published_received() { return received_figures; }

}  // namespace draagkracht
