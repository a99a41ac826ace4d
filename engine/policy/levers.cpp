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
    ParameterChange{"methods.relieve.per_year", adds, 1.9},
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
constexpr std::array load_guard{
    ParameterChange{"strain.found.watching", adds, 4.0},
    ParameterChange{"strain.found.per_year", adds, 0.3},
    ParameterChange{"strain.found.review", adds, 0.3},
};
constexpr std::array respite{
    ParameterChange{"strain.take_over.per_quarter", adds, 0.25},
    ParameterChange{"strain.take_over.hours", adds, 2.0},
    ParameterChange{"strain.take_over.willing", adds, 0.2},
};
constexpr std::array volunteer_guidance{
    ParameterChange{"remember.volunteer.guided", adds, 0.4},
    ParameterChange{"remember.volunteer.training", adds, 0.1},
};
constexpr std::array professional_training{
    ParameterChange{"ask.talk.professional", adds, 0.2},
    ParameterChange{"ask.talk.concrete", adds, 0.3},
    ParameterChange{"strain.say.talks", adds, 0.4},
};
constexpr std::array clear_information{
    ParameterChange{"formal.know.unknown", times, -0.8},
    ParameterChange{"formal.know.unknown_low", times, -0.8},
    ParameterChange{"formal.know.turn_down", times, -0.5},
};
constexpr std::array fees_and_transport{
    ParameterChange{"ties.club.money", adds, 0.5},
    ParameterChange{"strain.carry_more.drives", adds, 0.4},
    ParameterChange{"strain.carry_more.costs", times, 1.5},
};
constexpr std::array community_work{
    ParameterChange{"ties.initiative.starts", times, 4.0},
    ParameterChange{"ties.initiative.money", times, 1.0},
    ParameterChange{"ties.initiative.by_residents", adds, 0.2},
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

const std::array<LeverInfo, 14> all{{
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
    {.id = "load_guard",
     .study_ids = "L-9",
     .label = {"Letten op de last van mantelzorgers", "Watching the load of carers"},
     .explain =
         {"Beroepskrachten kijken of mantelzorgers het volhouden, en laten de hulp eerder herzien.",
          "Professionals look whether carers can go on, and have the help reviewed sooner."},
     .message = {"Wie niet wordt gezien, valt onverwacht uit.",
                 "Who is not seen falls out unexpectedly."},
     .dynamics = {"Belaste mantelzorgers worden eerder gevonden en herstellen sneller; er komen "
                  "wat meer uren bij.",
                  "Strained carers are found sooner and recover faster; some hours are added."},
     .equity = {"Mantelzorgers winnen; de gemeente betaalt tijd en soms extra uren.",
                "Carers gain; the municipality pays for time and sometimes for extra hours."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = load_guard},
    {.id = "respite",
     .study_ids = "L-10",
     .label = {"Respijt: iemand neemt het even over", "Respite: somebody takes over for a while"},
     .explain =
         {"Hoe vaak er voor een belaste mantelzorger iemand wordt gezocht die een paar uur "
          "overneemt.",
          "How often somebody is looked for who takes over a few hours from a strained carer."},
     .message = {"Respijt werkt alleen als de mantelzorger degene vertrouwt die het overneemt.",
                 "Respite works only when the carer trusts who takes over."},
     .dynamics = {"Eerst de vergeten oom of tante, dan een vrijwilliger. De last zakt, en meer "
                  "mensen houden het vol.",
                  "First the forgotten uncle or aunt, then a volunteer. The load falls, and more "
                  "people go on."},
     .equity = {"Wie al veel doet wint; wie niemand vertrouwt heeft er weinig aan.",
                "Who does much gains; who trusts nobody has little of it."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = respite},
    {.id = "volunteer_guidance",
     .study_ids = "L-11",
     .label = {"Begeleiden van vrijwilligers", "Guiding volunteers"},
     .explain =
         {"Hoe vaak de organisatie contact heeft met haar vrijwilligers, en wat zij daarvan leren.",
          "How often the organisation is in touch with its volunteers, and what they learn from "
          "it."},
     .message = {"Vrijwilligers blijven als er naar hen wordt omgekeken. Ook dat kost geld.",
                 "Volunteers stay when somebody looks after them. That costs money too."},
     .dynamics = {"Minder vrijwilligers stoppen; na een jaar of twee zijn er merkbaar meer.",
                  "Fewer volunteers stop; after a year or two there are noticeably more."},
     .equity = {"Cliënten zonder familie winnen; coördinatoren hebben tijd nodig.",
                "Clients without family gain; coordinators need time."},
     .source = assumed,
     .low = -1,
     .high = 2,
     .scale = worded,
     .changes = volunteer_guidance},
    {.id = "professional_training",
     .study_ids = "L-13",
     .label = {"Scholing van beroepskrachten", "Training of professionals"},
     .explain = {"Beroepskrachten leren doorvragen, ruimte geven en met mantelzorgers praten.",
                 "Professionals learn to ask on, to hold back and to talk with carers."},
     .message = {"De omslag gaat langzaam: eerst kost het tijd, dan levert het iets op.",
                 "The turn is slow: first it costs time, then it brings something."},
     .dynamics = {"Er komen meer mensen in beeld en vragen wordt makkelijker.",
                  "More people come to mind and asking gets easier."},
     .equity = {"Cliënten en hun familie winnen; de aanbieder betaalt de uren scholing.",
                "Clients and their family gain; the provider pays for the hours of training."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = professional_training},
    {.id = "clear_information",
     .study_ids = "L-3",
     .label = {"Duidelijk zeggen wat er is", "Saying clearly what there is"},
     .explain = {"Meer mensen weten welke hulp er is en wat zij ervan kunnen verwachten.",
                 "More people know what help there is and what to expect of it."},
     .message = {"Wat niemand kent, wordt niet gebruikt.", "What nobody knows is not used."},
     .dynamics = {"Meer aanvragen, en minder teleurstelling achteraf.",
                  "More applications, and less disappointment afterwards."},
     .equity = {"Vooral mensen met weinig opleiding winnen; de gemeente krijgt meer aanvragen.",
                "People with little education gain most; the municipality gets more applications."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = clear_information},
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
    {.id = "fees_and_transport",
     .study_ids = "L-15",
     .label = {"Hogere eigen bijdragen en vervoerskosten", "Higher fees and costs of transport"},
     .explain = {"Meedoen en vervoer worden duurder voor cliënten en hun helpers.",
                 "Taking part and transport get dearer for clients and their helpers."},
     .message = {"Wie het niet kan betalen blijft thuis, of wordt door familie gereden.",
                 "Who cannot pay stays at home, or is driven by family."},
     .dynamics =
         {"Eerst rijden helpers vaker; daarna vallen mensen met weinig geld af bij clubs.",
          "First helpers drive more often; then people with little money drop out of clubs."},
     .equity = {"De gemeente bespaart; mensen met een laag inkomen en hun familie betalen.",
                "The municipality saves; people on a low income and their families pay."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = fees_and_transport},
    {.id = "community_work",
     .study_ids = "L-20",
     .label = {"Werken aan de buurt", "Work on the neighbourhood"},
     .explain = {"Er komt vaker een initiatief van bewoners, met geld voor langere tijd.",
                 "Residents begin an initiative more often, with money for longer."},
     .message = {"Een buurt bouwen duurt jaren, en houdt op als het geld te vroeg ophoudt.",
                 "Building a neighbourhood takes years, and stops when money stops too soon."},
     .dynamics =
         {"De eerste twee jaar is er weinig te zien; daarna helpen buren elkaar vaker.",
          "In the first two years there is little to see; then neighbours help more often."},
     .equity = {"Straten waar weinig gebeurt winnen het meest.",
                "Streets where little happens gain most."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = community_work},
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
