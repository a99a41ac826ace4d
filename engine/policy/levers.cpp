// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The levers with their cards. A level is what a planner can arrange (more staff, a lower fee); the
// numbers of the rules follow from it.
#include "policy/lever.hpp"

namespace draagkracht {

namespace {

using enum ParameterChange::How;

constexpr std::array worded{LeverLevel{{"none", {"niets", "none"}}, 0.0},
                            LeverLevel{{"some", {"enigszins", "some"}}, 0.5},
                            LeverLevel{{"strong", {"sterk", "strong"}}, 1.0}};

constexpr Label assumed{"richting uit de documenten over netwerkondersteuning; grootte aangenomen",
                        "direction from the documents on network support; size assumed"};

constexpr std::array support_for_carers{
    ParameterChange{"methods.relieve.per_year", adds, 4.0},
    ParameterChange{"strain.heal.seen", adds, 0.3},
};
constexpr std::array volunteer_supply{
    ParameterChange{"ask.volunteer.per_year", times, 1.0},
};
constexpr std::array informal_first{
    ParameterChange{"formal.request.per_year", times, -0.6},
    ParameterChange{"formal.request.customary_help", adds, 0.25},
    ParameterChange{"ask.rate.per_week", times, 0.5},
};
constexpr std::array staff_shortage{
    ParameterChange{"formal.staff.waiting_share", times, 4.0},
};
constexpr std::array recession{
    ParameterChange{"offer.answer.base", adds, -0.6},
    ParameterChange{"strain.strength.hours", times, -0.1},
    ParameterChange{"life.hard_time.strength", times, 0.3},
};
constexpr std::array paid_work{
    ParameterChange{"give.time.per_paid_hour", times, 0.25},
    ParameterChange{"strain.strength.job", times, 0.25},
};

const std::array<LeverInfo, 7> all{{
    {.id = "indication_size",
     .study_ids = "L-1, L-2, L-6",
     .label = {"Omvang van de indicatie", "Size of the indication"},
     .explain = {"Hoeveel uur van een product mensen krijgen: minder of meer, ineens of "
                 "geleidelijk, met of zonder aankondiging, voor lopende of nieuwe indicaties.",
                 "How many hours of a product people get: fewer or more, at once or tapered, with "
                 "or without notice, for running or new indications."},
     .message = {"Een uur minder van een beroepskracht wordt geen uur meer van familie.",
                 "An hour less of a professional does not become an hour more of family."},
     .dynamics =
         {"Eerst vragen mensen wie dichtbij staat. Wie al veel deed raakt sneller uitgeput; "
          "valt die uit, dan komen de uren op minder mensen neer.",
          "First people ask who stands close. Who did much already wears out sooner; when "
          "they fall out the hours fall on fewer people."},
     .equity =
         {"De gemeente bespaart; partners en dochters dragen het meest, en wie niemand heeft "
          "krijgt minder hulp.",
          "The municipality saves; partners and daughters carry most, and who has nobody gets "
          "less help."},
     .source = assumed},
    {.id = "support_for_carers",
     .study_ids = "L-10, L-12",
     .label = {"Ondersteuning van mantelzorgers", "Support for carers"},
     .explain = {"Hoe vaak een belaste mantelzorger een gesprek krijgt en gezien wordt door een "
                 "organisatie.",
                 "How often a strained carer is heard and seen by an organisation."},
     .message = {"Gezien worden helpt herstellen; het neemt geen uren over.",
                 "Being seen helps people recover; it takes no hours over."},
     .dynamics = {"Belasting zakt sneller, dus minder mensen stoppen. Het werkt alleen als iemand "
                  "al belast is.",
                  "Strain heals faster, so fewer stop. It works only once somebody is strained."},
     .equity = {"Wie zwaar belast is heeft er het meest aan; de gemeente betaalt de gesprekken.",
                "Who is heavily burdened gains most; the municipality pays for the talks."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = support_for_carers},
    {.id = "volunteer_supply",
     .study_ids = "L-11",
     .label = {"Werven van vrijwilligers", "Recruiting volunteers"},
     .explain = {"Hoe snel een coördinator een vrijwilliger vindt voor wie hulp tekortkomt.",
                 "How soon a coordinator finds a volunteer for who is short of help."},
     .message = {"Vrijwilligers doen een paar uur, en er zijn er niet meer dan er zijn.",
                 "Volunteers do a few hours, and there are only so many."},
     .dynamics = {"Meer koppelingen in het eerste jaar; daarna is de groep vrijwilligers op.",
                  "More matches in the first year; after that the pool of volunteers is used up."},
     .equity = {"Mensen zonder familie winnen het meest. Coördinatie kost geld.",
                "People without family gain most. Coordination costs money."},
     .source = assumed,
     .low = -1,
     .high = 2,
     .scale = worded,
     .changes = volunteer_supply},
    {.id = "informal_first",
     .study_ids = "L-8",
     .label = {"Eerst het eigen netwerk", "Own network first"},
     .explain = {"Een aanvraag voor hulp wordt pas toegekend als het eigen netwerk gevraagd is; "
                 "wat huisgenoten kunnen doen telt zwaarder.",
                 "An application is granted only after the own network was asked; what housemates "
                 "can do counts more."},
     .message = {"De volgorde bepaalt wie het draagt: de paar mensen die dichtbij staan.",
                 "The order decides who carries it: the few who stand close."},
     .dynamics = {"Minder nieuwe indicaties, meer vragen aan dezelfde mensen.",
                  "Fewer new indications, more requests to the same people."},
     .equity = {"De gemeente bespaart; huisgenoten leveren in.",
                "The municipality saves; housemates pay with their time."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = informal_first},
    {.id = "staff_shortage",
     .study_ids = "L-14",
     .label = {"Tekort aan personeel", "Shortage of staff"},
     .explain = {"Hoe groot de wachtlijst moet zijn voordat een organisatie er iemand bij neemt.",
                 "How long the waiting list must be before an organisation adds a post."},
     .message = {"Wie wacht, wordt intussen door familie geholpen of niet.",
                 "Who waits is helped by family meanwhile, or not at all."},
     .dynamics = {"Wachttijden lopen op; wat intussen misgaat wordt een crisis.",
                  "Waiting times grow; what goes wrong meanwhile becomes a crisis."},
     .equity = {"Nieuwe cliënten en hun familie dragen het.",
                "New clients and their families carry it."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = staff_shortage},
    {.id = "recession",
     .study_ids = "L-22",
     .label = {"Economische tegenwind", "Recession"},
     .explain = {"Mensen hebben meer zorgen om geld en minder ruimte voor een ander.",
                 "People worry more about money and have less room for others."},
     .message = {"In slechte tijden is er meer nodig en minder te geven.",
                 "In bad times more is needed and less can be given."},
     .dynamics = {"Mensen zeggen vaker nee; tegenslag komt harder aan.",
                  "People say no more often; setbacks hit harder."},
     .equity = {"Wie weinig had verliest het meest.", "Who had little loses most."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = recession},
    {.id = "paid_work",
     .study_ids = "L-24",
     .label = {"Meer betaald werk", "More paid work"},
     .explain = {"Hoe zwaar betaald werk drukt op de tijd en de kracht om te zorgen.",
                 "How heavily paid work weighs on time and strength to care."},
     .message = {"Een week heeft niet meer uren als iedereen meer werkt.",
                 "A week has no more hours when everybody works more."},
     .dynamics = {"Werkende kinderen doen minder; partners en gepensioneerden vullen aan.",
                  "Working children do less; partners and pensioners make up for it."},
     .equity = {"Vrouwen van 45 tot 65 met een baan dragen het meest.",
                "Women of 45 to 65 with a job carry most."},
     .source = assumed,
     .low = -1,
     .high = 1,
     .scale = worded,
     .changes = paid_work},
}};

}  // namespace

std::span<const LeverInfo> levers() { return all; }

}  // namespace draagkracht
