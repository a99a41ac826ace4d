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

constexpr std::array below_last_year{
    LeverLevel{{"none", {"niets", "none"}}, 0.0},
    LeverLevel{
        {"some", {"enigszins, 15 % onder het jaar ervoor", "some, 15 % below the year before"}},
        0.5},
    LeverLevel{
        {"strong", {"sterk, 30 % onder het jaar ervoor", "strong, 30 % below the year before"}},
        1.0}};

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
    ParameterChange{"formal.style.shift", adds, 0.2},
    ParameterChange{"formal.hold_back.supervised", adds, 0.15},
};
constexpr std::array clear_information{
    ParameterChange{"formal.know.unknown", times, -0.8},
    ParameterChange{"formal.know.unknown_low", times, -0.8},
    ParameterChange{"formal.know.turn_down", times, -0.5},
    ParameterChange{"formal.know.checks", adds, 0.6},
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

constexpr std::array caseload{
    ParameterChange{"formal.workload.caseload", times, 0.5},
};
constexpr std::array office_hours{
    ParameterChange{"formal.crisis.open", adds, 0.6},
};
constexpr std::array residual_contact{
    ParameterChange{"formal.touch.usual", adds, 1.0},
};
constexpr std::array who_assesses{
    ParameterChange{"formal.assess.network", adds, 0.8},
    ParameterChange{"formal.assess.professional", adds, 0.4},
};
constexpr std::array network_counts{
    ParameterChange{"formal.assess.counts", adds, 0.5},
};
constexpr std::array customary_help{
    ParameterChange{"formal.request.customary_help", adds, 0.5},
};
constexpr std::array budget_ceiling{
    ParameterChange{"formal.budget.tight", adds, 0.3},
};
constexpr std::array personal_budgets{
    ParameterChange{"formal.own_budget.guidance", times, 1.0},
    ParameterChange{"formal.own_budget.personal_care", times, 1.0},
    ParameterChange{"formal.own_budget.domestic_help", times, 1.0},
};
constexpr std::array provider_failure{
    ParameterChange{"formal.provider.share", adds, 0.5},
};
constexpr std::array end_dates{
    ParameterChange{"formal.end.share", adds, 1.0},
    ParameterChange{"formal.end.goes_on", times, -0.5},
};
constexpr std::array invest_first{
    ParameterChange{"formal.invest.extra", adds, 0.5},
};
constexpr std::array debt_help{
    ParameterChange{"life.hard_time.strength", times, -0.5},
    ParameterChange{"ties.club.money", times, -0.5},
};
constexpr std::array cooperation{
    ParameterChange{"strain.fit.service", times, -0.5},
    ParameterChange{"formal.know_network.agencies", times, -0.7},
    ParameterChange{"formal.funding.per_client", times, -0.5},
};
constexpr std::array train_members{
    ParameterChange{"strain.found.training", adds, 0.3},
    ParameterChange{"give.skill.lessons", adds, 0.3},
    ParameterChange{"strain.found.per_year", adds, 0.2},
};
constexpr std::array tasks_for_family{
    ParameterChange{"strain.carry_more.asks", adds, 0.4},
    ParameterChange{"strain.carry_more.chafes", times, 2.0},
};
constexpr std::array ageing{
    ParameterChange{"need.begin.more", times, 0.5},
};
constexpr std::array evaluation{
    ParameterChange{"formal.workload.postpones", times, -0.8},
    ParameterChange{"formal.know.let_down", times, -0.5},
};

const std::array<LeverInfo, 31> all{{
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
     .changes = support_for_carers,
     .unpriced = true},
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
     .changes = volunteer_supply,
     .unpriced = true},
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
     .changes = load_guard,
     .unpriced = true},
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
     .changes = respite,
     .unpriced = true},
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
     .changes = volunteer_guidance,
     .unpriced = true},
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
     .changes = professional_training,
     .unpriced = true},
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
     .changes = clear_information,
     .unpriced = true},
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
     .changes = community_work,
     .unpriced = true},
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
    {.id = "caseload",
     .study_ids = "L-14",
     .label = {"Meer cliënten per beroepskracht", "More clients per professional"},
     .explain =
         {"Hetzelfde budget met meer te doen: wie vertrekt wordt niet vervangen zolang de anderen "
          "er cliënten bij kunnen krijgen. Onder nul: minder cliënten per beroepskracht.",
          "The same budget with more to do: who leaves is not replaced as long as the others can "
          "take on clients. Below none: fewer clients per professional."},
     .message =
         {"Tijd per cliënt is het eerste dat verdwijnt, en daarvan eerst het werk aan het netwerk.",
          "Time per client goes first, and of that first the work on the network."},
     .dynamics = {"Er verandert eerst weinig; na een jaar komt iedereen korter langs en wordt er "
                  "niet meer teruggekeken.",
                  "Little changes at first; after a year everybody comes for a shorter time and "
                  "nobody looks back."},
     .equity =
         {"De aanbieder bespaart; cliënten met ingewikkelde vragen en hun familie leveren in.",
          "The provider saves; clients with complicated questions and their families pay."},
     .source = assumed,
     .low = -0.5,
     .high = 2,
     .scale = worded,
     .changes = caseload},
    {.id = "office_hours",
     .study_ids = "L-14",
     .label = {"Bereikbaar buiten kantooruren", "Within reach outside office hours"},
     .explain = {"Hoeveel van de week een organisatie te bereiken is als er een crisis is.",
                 "How much of the week an organisation can be reached when there is a crisis."},
     .message = {"Wie de telefoon opneemt draagt de crisis.",
                 "Who picks up the phone carries the crisis."},
     .dynamics =
         {"In een crisis komt een beroepskracht vaker, dus familie hoeft minder in te springen.",
          "In a crisis a professional comes more often, so family has to step in less."},
     .equity = {"Partners en kinderen winnen; de aanbieder betaalt avonden en weekenden.",
                "Partners and children gain; the provider pays evenings and weekends."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = office_hours,
     .unpriced = true},
    {.id = "residual_contact",
     .study_ids = "L-4",
     .label = {"Contact houden en snel terug", "Staying in touch and a quick return"},
     .explain =
         {"Bij wie hulp verliest komt af en toe nog iemand langs. Gaat het mis, dan komt de "
          "hulp terug zonder wachtlijst. Deze knop geldt voor iedereen die hulp verliest; voor wie "
          "één korting raakt, zet u bij die korting aftercare = \"contact\".",
          "Somebody still looks in now and then on who loses help. When it goes wrong, help "
          "comes back without a waiting list. This lever is for everybody who loses help; for "
          "whom one cut reaches, put aftercare = \"contact\" with that cut."},
     .message = {"Loslaten lukt beter als iemand blijft kijken.",
                 "Letting go works better when somebody keeps looking."},
     .dynamics = {"Eerst wordt er iets minder bespaard; later zijn er minder crises en minder "
                  "nieuwe aanvragen.",
                  "At first a little less is saved; later there are fewer crises and fewer new "
                  "applications."},
     .equity =
         {"Mensen met blijvende beperkingen winnen het meest; de gemeente houdt een deel van de "
          "kosten.",
          "People with lasting limitations gain most; the municipality keeps part of the cost."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = residual_contact},
    {.id = "who_assesses",
     .study_ids = "L-3",
     .label = {"Wie er aan tafel zit bij de beoordeling", "Who is at the table at the assessment"},
     .explain = {"Het netwerk en de beroepskracht die iemand kent zitten bij het gesprek over de "
                 "indicatie.",
                 "The network and the professional who knows somebody are at the talk about the "
                 "indication."},
     .message = {"Wie alleen zelf invult hoe het gaat, krijgt te weinig.",
                 "Who alone fills in how things are gets too little."},
     .dynamics = {"Het gesprek kost meer tijd; er wordt meer gezien, en de beroepskracht kent het "
                  "netwerk meteen.",
                  "The talk takes more time; more is seen, and the professional knows the network "
                  "at once."},
     .equity = {"Wie verlegen is wint; de gemeente kent iets meer uren toe.",
                "The shy gain; the municipality grants some more hours."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = who_assesses,
     .unpriced = true},
    {.id = "network_counts",
     .study_ids = "L-1",
     .label = {"Helpers tellen mee bij de indicatie", "Helpers count in the indication"},
     .explain = {"Wie drie of meer helpers heeft krijgt minder uren toegekend.",
                 "Who has three helpers or more is granted fewer hours."},
     .message = {"Wie een netwerk laat zien, krijgt minder.", "Who shows a network gets less."},
     .dynamics = {"Nieuwe indicaties worden kleiner; wie al helpt krijgt er uren bij.",
                  "New indications get smaller; who helps already gets more hours to do."},
     .equity = {"De gemeente bespaart bij mensen met familie; hun helpers betalen met tijd.",
                "The municipality saves on people with family; their helpers pay with time."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = network_counts},
    {.id = "customary_help",
     .study_ids = "L-1, L-8",
     .label = {"Gebruikelijke hulp van huisgenoten", "Customary help of housemates"},
     .explain = {"Hoeveel uren eraf gaan omdat een partner thuis hoort te helpen.",
                 "How many hours are taken off because a partner at home is expected to help."},
     .message = {"De partner is ook een mens met grenzen.", "The partner has limits as well."},
     .dynamics = {"Nieuwe indicaties van mensen met een partner worden kleiner.",
                  "New indications of people with a partner get smaller."},
     .equity = {"De gemeente bespaart; oudere partners dragen meer.",
                "The municipality saves; older partners carry more."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = customary_help},
    {.id = "budget_ceiling",
     .study_ids = "L-1",
     .label = {"Plafond voor alle hulp van de gemeente", "Ceiling on all help of the municipality"},
     .explain =
         {"Een bedrag per jaar voor hulp die de gemeente betaalt. Is het op of vastgelegd, "
          "dan wacht wie nieuw is. Wie hulp heeft houdt die. Geef een bedrag in euro, of een "
          "stand: enigszins is 15 % minder dan het jaar ervoor, sterk 30 % minder.",
          "An amount a year for help that the municipality pays. When it is spent or "
          "committed, who is new waits. Who has help keeps it. Give an amount in euros, or "
          "a level: some is 15 % less than the year before, strong 30 % less."},
     .message = {"Een wachtlijst is ook een bezuiniging, voor wie nog niets heeft.",
                 "A waiting list is a cut too, for who has nothing yet."},
     .dynamics =
         {"De wachtlijst groeit tot er genoeg mensen stoppen met hulp; pas dan komt er geld "
          "vrij voor wie het langst wacht.",
          "The waiting list grows until enough people stop needing help; only then is there "
          "money for who has waited longest."},
     .equity = {"Wie al hulp heeft merkt niets; nieuwe cliënten en hun familie dragen alles.",
                "Who has help notices nothing; new clients and their families carry all of it."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = below_last_year,
     .changes = budget_ceiling,
     .amount = "formal.budget.euros"},
    {.id = "personal_budgets",
     .study_ids = "L-16",
     .label = {"Pgb's voor familie", "Personal budgets for family"},
     .explain =
         {"Hoe vaak iemand kiest voor een persoonsgebonden budget waaruit een naaste betaald "
          "wordt. Lopende indicaties volgen bij hun herbeoordeling; -1 is geen pgb's meer.",
          "How often somebody chooses a personal budget from which a relative or friend is "
          "paid. Running indications follow at their review; -1 is no budgets any more."},
     .message = {"Een betaald uur is goedkoper voor de gemeente, en even zwaar voor wie het geeft.",
                 "A paid hour is cheaper for the municipality, and as heavy for who gives it."},
     .dynamics = {"Er komen minder beroepskrachten en er wordt meer familie betaald. Valt die uit, "
                  "dan moet er alsnog iemand gevonden worden.",
                  "Fewer professionals come and more family is paid. When they fall out somebody "
                  "has to be found after all."},
     .equity = {"Wie toch al hielp krijgt geld; wie geen naaste heeft kan er niet voor kiezen.",
                "Who helped anyway gets money; who has nobody close cannot choose it."},
     .source = assumed,
     .low = -1,
     .high = 2,
     .scale = worded,
     .changes = personal_budgets},
    {.id = "provider_failure",
     .study_ids = "L-14",
     .label = {"Een aanbieder stopt", "A provider stops"},
     .explain =
         {"Een deel van de organisaties stopt ineens. De cliënten wachten tot anderen ruimte "
          "hebben.",
          "Some of the organisations stop at once. Their clients wait until others have room."},
     .message = {"Een nieuwe beroepskracht kent je netwerk niet.",
                 "A new professional does not know your network."},
     .dynamics =
         {"Weken zonder hulp, daarna een vreemde: de klik en de kennis van het netwerk zijn weg.",
          "Weeks without help, then a stranger: the click and what was known of the network are "
          "gone."},
     .equity = {"Cliënten van die aanbieder en hun familie dragen het; anderen wachten langer.",
                "Clients of that provider and their families carry it; others wait longer."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = provider_failure},
    {.id = "end_dates",
     .study_ids = "L-18",
     .label = {"Indicaties met een einddatum", "Indications with an end date"},
     .explain = {"Hulp stopt bij de herbeoordeling, tenzij wordt besloten dat die doorgaat.",
                 "Help stops at the review, unless it is decided that it goes on."},
     .message = {"Een jaar is vaak te kort.", "A year is often too short."},
     .dynamics = {"Na een jaar is er minder hulp; een deel vraagt opnieuw aan en wacht.",
                  "After a year there is less help; some apply again and wait."},
     .equity = {"De gemeente bespaart; wie blijvend hulp nodig heeft moet telkens opnieuw vragen.",
                "The municipality saves; who needs help for good has to ask again and again."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = end_dates},
    {.id = "invest_first",
     .study_ids = "L-5",
     .label = {"Eerst investeren", "Invest first"},
     .explain = {"Nieuwe indicaties beginnen met extra uren, die ook naar het netwerk gaan.",
                 "New indications begin with extra hours, which go to the network as well."},
     .message = {"Eerst kost het meer, pas later minder.",
                 "First it costs more, and only later less."},
     .dynamics = {"Een half jaar lang zijn er meer uren; daarna vragen mensen makkelijker en "
                  "helpen meer mensen mee.",
                  "For half a year there are more hours; then people ask more easily and more "
                  "people help."},
     .equity = {"Nieuwe cliënten winnen; de gemeente betaalt eerst.",
                "New clients gain; the municipality pays first."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = invest_first,
     .unpriced = true},
    {.id = "debt_help",
     .study_ids = "L-19",
     .label = {"Hulp bij schulden en andere zorgen", "Help with debts and other worries"},
     .explain = {"Problemen die eerst opgelost moeten worden, wegen minder zwaar.",
                 "Problems that have to be solved first weigh less."},
     .message = {"Wie rust in het hoofd heeft, kan weer iets met anderen.",
                 "Who has peace of mind can do things with others again."},
     .dynamics = {"Zware tijden kosten minder kracht; meedoen kan weer.",
                  "Hard times take less strength; taking part is possible again."},
     .equity = {"Mensen met weinig geld winnen; de gemeente betaalt de hulp.",
                "People with little money gain; the municipality pays for the help."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = debt_help,
     .unpriced = true},
    {.id = "cooperation",
     .study_ids = "L-16, L-17",
     .label = {"Samenwerken van organisaties", "Organisations that work together"},
     .explain = {"Betalen per wijk in plaats van per indicatie, en een gemeente die stuurt: één "
                 "plan, één aanspreekpunt.",
                 "Paying per neighbourhood instead of per indication, and a municipality that "
                 "steers: one plan, one contact."},
     .message = {"Veel instanties zonder regie komen nergens.",
                 "Many agencies without a lead get nowhere."},
     .dynamics = {"Mantelzorgers regelen minder; beroepskrachten werken vaker aan het netwerk.",
                  "Carers arrange less; professionals work on the network more often."},
     .equity = {"Wie met veel organisaties te maken heeft wint; organisaties geven ruimte op.",
                "Who deals with many organisations gains; organisations give up room."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = cooperation,
     .unpriced = true},
    {.id = "evaluation",
     .study_ids = "L-21",
     .label = {"Terugkijken en eerlijk zeggen wat kan", "Looking back and saying what is possible"},
     .explain =
         {"Herbeoordelingen worden niet uitgesteld, en mensen horen wat zij kunnen verwachten.",
          "Reviews are not put off, and people hear what they can expect."},
     .message = {"Wat geteld wordt is niet altijd wat telt.",
                 "What is counted is not always what counts."},
     .dynamics = {"Uren passen eerder bij wat nodig is; mensen haken minder af.",
                  "Hours fit need sooner; fewer people give up."},
     .equity = {"Cliënten winnen; beroepskrachten hebben er tijd voor nodig.",
                "Clients gain; professionals need time for it."},
     .source = assumed,
     .low = 0,
     .high = 1,
     .scale = worded,
     .changes = evaluation,
     .unpriced = true},
    {.id = "train_members",
     .study_ids = "L-12",
     .label = {"Helpers scholen", "Training those who help"},
     .explain =
         {"Familie en vrienden die helpen leren hoe je verzorgt en begeleidt, als zij dat willen.",
          "Family and friends who help learn how to care and guide, when they want to."},
     .message = {"Wie het geleerd heeft doet hetzelfde in minder tijd.",
                 "Who was taught does the same in less time."},
     .dynamics = {"De zorg kost na een half jaar minder tijd; helpers voelen zich gezien.",
                  "Care takes less time after half a year; helpers feel seen."},
     .equity = {"Wie persoonlijk verzorgt wint het meest; de gemeente betaalt de lessen.",
                "Who gives personal care gains most; the municipality pays for the lessons."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = train_members,
     .unpriced = true},
    {.id = "tasks_for_family",
     .study_ids = "L-12",
     .label = {"Taken van de organisatie voor familie", "Tasks of the organisation for family"},
     .explain = {"Beroepskrachten vragen familie vaker om taken over te nemen, volgens de regels "
                 "van de organisatie.",
                 "Professionals ask family more often to take over tasks, by the rules of the "
                 "organisation."},
     .message = {"Van een dochter een halve beroepskracht maken schaadt de band.",
                 "Making half a professional of a daughter harms the tie."},
     .dynamics = {"Er komen meer uren van familie; na een tijd schuurt het en stopt een deel.",
                  "More hours come from family; after a time it chafes and some stop."},
     .equity = {"De organisatie bespaart; wie moeilijk nee zegt draagt het.",
                "The organisation saves; who finds it hard to say no carries it."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = tasks_for_family},
    {.id = "ageing",
     .study_ids = "L-23",
     .label = {"Vergrijzing", "Ageing"},
     .explain = {"Hoeveel vaker volwassenen zorg nodig krijgen dan nu.",
                 "How much more often adults come to need care than now."},
     .message = {"Er komen meer mensen die zorg nodig hebben dan mensen die haar geven.",
                 "More people come to need care than to give it."},
     .dynamics = {"Elk jaar komen er cliënten bij; de wachtlijst en de familie vangen het op.",
                  "Clients are added every year; the waiting list and families take it up."},
     .equity = {"Partners en kinderen van ouderen dragen het meest.",
                "Partners and children of old people carry most."},
     .source = assumed,
     .low = 0,
     .high = 2,
     .scale = worded,
     .changes = ageing},
}};

}  // namespace

std::span<const LeverInfo> levers() { return all; }

}  // namespace draagkracht
