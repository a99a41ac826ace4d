// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/catalogue.hpp"

#include <array>

namespace draagkracht {

namespace {

constexpr Label hours_label{"uur per week", "hours per week"};
constexpr Label share_label{"aandeel", "share"};
constexpr Label count_label{"per cliënt", "per client"};
constexpr Label per_100_clients{"per 100 cliënten", "per 100 clients"};
constexpr Label per_100_carers{"per 100 mantelzorgers", "per 100 carers"};
constexpr Label euro_label{"euro per cliënt per week", "euros per client per week"};
constexpr bool headline = true;

constexpr std::array<MeasureInfo, measure_count> catalogue{{
    {"need_hours",
     {"Hulp nodig", "Help needed"},
     {"Hoeveel hulp een cliënt gemiddeld per week nodig heeft, van wie die ook komt.",
      "How much help a client needs per week on average, whoever gives it."},
     "hours_per_week",
     hours_label,
     1,
     Better::none,
     false},
    {"indicated_hours",
     {"Toegekende uren", "Indicated hours"},
     {"Uren professionele hulp waar een cliënt recht op heeft. Wat het beleid ervan afhaalt, telt "
      "niet mee.",
      "Hours of professional help a client is entitled to. What policy takes off is not counted."},
     "hours_per_week",
     hours_label,
     1,
     Better::none,
     false},
    {"delivered_hours",
     {"Professionele hulp", "Professional help"},
     {"Uren die beroepskrachten echt komen. Dat kan minder zijn dan toegekend, bijvoorbeeld door "
      "een "
      "wachttijd. Familie die uit een pgb betaald wordt telt mee.",
      "Hours that professionals really come. It can be less than indicated, for example because of "
      "waiting. Family paid from a personal budget is counted."},
     "hours_per_week",
     hours_label,
     1,
     Better::none,
     headline},
    {"informal_hours",
     {"Hulp van mantelzorgers", "Help from carers"},
     {"Uren hulp die een cliënt van familie, vrienden en buren krijgt. Reizen en regelen telt niet "
      "mee.",
      "Hours of help a client gets from family, friends and neighbours. Travelling and arranging "
      "are "
      "not counted."},
     "hours_per_week",
     hours_label,
     1,
     Better::none,
     headline},
    {"volunteer_hours",
     {"Hulp van vrijwilligers", "Help from volunteers"},
     {"Uren hulp die een cliënt van vrijwilligers krijgt.",
      "Hours of help a client gets from volunteers."},
     "hours_per_week",
     hours_label,
     1,
     Better::none,
     false},
    {"other_formal_hours",
     {"Andere professionele hulp", "Other professional help"},
     {"Uren die beroepskrachten komen voor hulp die het beleid niet verandert. Zo ziet u of een "
      "korting op de ene soort hulp elders terugkomt.",
      "Hours that professionals come for help that the policy does not change. It shows whether a "
      "cut in one kind of help comes back elsewhere."},
     "hours_per_week",
     hours_label,
     1,
     Better::none,
     false},
    {"unmet_hours",
     {"Hulp die uitblijft", "Help that does not come"},
     {"Uren hulp die een cliënt nodig heeft en van niemand krijgt.",
      "Hours of help a client needs and gets from nobody."},
     "hours_per_week",
     hours_label,
     1,
     Better::lower,
     headline},
    {"unmet_share",
     {"Deel van de hulp dat uitblijft", "Share of help that does not come"},
     {"Van alle hulp die nodig is: het deel dat niemand geeft.",
      "Of all help that is needed: the share that nobody gives."},
     "share",
     share_label,
     0,
     Better::lower,
     false},
    {"hidden_hours",
     {"Verborgen tekort", "Hidden shortfall"},
     {"Uren hulp die uitblijven en waar de cliënt niets over zegt. Niemand ziet dit tekort, dus "
      "niemand lost het op.",
      "Hours of help that do not come and that the client does not speak of. Nobody sees this "
      "shortfall, so nobody solves it."},
     "hours_per_week",
     hours_label,
     1,
     Better::lower,
     headline},
    {"surplus_hours",
     {"Hulp die niet nodig was", "Help that was not needed"},
     {"Uren hulp die kwamen terwijl er al genoeg was.",
      "Hours of help that came although there was enough already."},
     "hours_per_week",
     hours_label,
     1,
     Better::lower,
     false},
    {"short_of_care",
     {"Komt veel hulp tekort", "Far short of help"},
     {"Deel van de cliënten dat meer dan een kwart van de nodige hulp mist.",
      "Share of clients who miss more than a quarter of the help they need."},
     "share",
     share_label,
     0,
     Better::lower,
     false},
    {"own_direction",
     {"Eigen regie", "Own direction"},
     {"Hoeveel greep cliënten op hun eigen leven hebben, van 0 (geen) tot 10 (volledig).",
      "How much grip clients have on their own lives, from 0 (none) to 10 (full)."},
     "score_0_10",
     {"op een schaal van 0 tot 10", "on a scale of 0 to 10"},
     1,
     Better::higher,
     headline},
    {"carers_per_client",
     {"Mantelzorgers per cliënt", "Carers per client"},
     {"Hoeveel mantelzorgers een cliënt gemiddeld heeft. Vrijwilligers tellen niet mee.",
      "How many carers a client has on average. Volunteers are not counted."},
     "count",
     count_label,
     2,
     Better::higher,
     false},
    {"no_carer",
     {"Heeft geen mantelzorger", "Has no carer"},
     {"Deel van de cliënten die hulp nodig hebben en geen enkele mantelzorger hebben.",
      "Share of clients who need help and have no carer at all."},
     "share",
     share_label,
     0,
     Better::lower,
     false},
    {"busiest_carer_share",
     {"Deel van de drukste helper", "Share of the busiest helper"},
     {"Van alle hulp door mantelzorgers en vrijwilligers bij één cliënt: het deel van wie het "
      "meeste "
      "doet. Bij 100 % hangt alles aan één persoon.",
      "Of all help from carers and volunteers for one client: the share of who does most. At 100 % "
      "everything hangs on one person."},
     "share",
     share_label,
     0,
     Better::lower,
     false},
    {"lonely",
     {"Cliënten die zich sterk eenzaam voelen", "Clients who feel strongly lonely"},
     {"Deel van de cliënten met 5 of 6 punten op de vragenlijst van De Jong Gierveld. De vragen "
      "worden elk kwartaal gesteld; daartussen telt het laatste antwoord.",
      "Share of clients with 5 or 6 points on the De Jong Gierveld questionnaire. The questions "
      "are "
      "asked every quarter; in between the last answer counts."},
     "share",
     share_label,
     1,
     Better::lower,
     headline},
    {"crises",
     {"Crises", "Crises"},
     {"Hoe vaak het sinds het begin acuut misging, per 100 cliënten aan het begin.",
      "How often things went acutely wrong since the start, per 100 clients at the start."},
     "per_100",
     per_100_clients,
     1,
     Better::lower,
     false},
    {"admitted",
     {"Opnames", "Admissions"},
     {"Hoeveel cliënten sinds het begin in een instelling zijn opgenomen, per 100 cliënten aan het "
      "begin.",
      "How many clients have been admitted to an institution since the start, per 100 clients at "
      "the "
      "start."},
     "per_100",
     per_100_clients,
     1,
     Better::lower,
     headline},
    {"hours_cut",
     {"Kortingen op uren", "Cuts in hours"},
     {"Hoe vaak sinds het begin de uren van een cliënt zijn verlaagd, per 100 cliënten aan het "
      "begin.",
      "How often hours of a client were cut since the start, per 100 clients at the start."},
     "per_100",
     per_100_clients,
     1,
     Better::none,
     false},
    {"deaths",
     {"Overleden cliënten", "Clients who died"},
     {"Hoeveel cliënten sinds het begin zijn overleden, per 100 cliënten aan het begin.",
      "How many clients have died since the start, per 100 clients at the start."},
     "per_100",
     per_100_clients,
     1,
     Better::lower,
     false},
    {"hours_given",
     {"Uren per mantelzorger", "Hours per carer"},
     {"Hoeveel uur hulp een mantelzorger gemiddeld per week geeft. Wie gestopt is, telt mee met "
      "nul.",
      "How many hours of help a carer gives per week on average. Who has stopped counts as zero."},
     "hours_per_week",
     hours_label,
     1,
     Better::none,
     false},
    {"strain",
     {"Belasting", "Strain"},
     {"Hoe zwaar de zorg een mantelzorger valt, van 0 (niet) tot 100 (kan niet meer). Belasting "
      "bouwt "
      "langzaam op en herstelt langzaam.",
      "How heavy care weighs on a carer, from 0 (not) to 100 (cannot go on). Strain builds up "
      "slowly "
      "and heals slowly."},
     "score_0_100",
     {"op een schaal van 0 tot 100", "on a scale of 0 to 100"},
     1,
     Better::lower,
     false},
    {"overloaded",
     {"Overbelaste mantelzorgers", "Overloaded carers"},
     {"Deel van de mantelzorgers bij wie de draaglast deze week groter is dan de draagkracht.",
      "Share of carers whose load this week is more than they can carry without wearing out."},
     "share",
     share_label,
     1,
     Better::lower,
     headline},
    {"burden_severe",
     {"Ernstig belast volgens EDIZ-plus", "Severely burdened by EDIZ-plus"},
     {"Deel van de mantelzorgers met 9 of meer punten op de vragenlijst EDIZ-plus.",
      "Share of carers with 9 or more points on the EDIZ-plus questionnaire."},
     "share",
     share_label,
     1,
     Better::lower,
     false},
    {"heavy_self_rated",
     {"Voelt zich zwaar belast", "Feels heavily burdened"},
     {"Deel van de mantelzorgers dat zelf zegt tamelijk zwaar, zeer zwaar of overbelast te zijn.",
      "Share of carers who say themselves that they are fairly, very or over burdened."},
     "share",
     share_label,
     1,
     Better::lower,
     false},
    {"carer_lonely",
     {"Mantelzorgers die zich sterk eenzaam voelen", "Carers who feel strongly lonely"},
     {"Deel van de mantelzorgers met 5 of 6 punten op de vragenlijst van De Jong Gierveld. De "
      "vragen "
      "worden elk kwartaal gesteld.",
      "Share of carers with 5 or 6 points on the De Jong Gierveld questionnaire. The questions are "
      "asked every quarter."},
     "share",
     share_label,
     1,
     Better::lower,
     false},
    {"stepped_down",
     {"Minder gaan helpen", "Cut down on care"},
     {"Hoe vaak mantelzorgers sinds het begin minder zijn gaan doen, per 100 mantelzorgers aan het "
      "begin.",
      "How often carers have cut down on care since the start, per 100 carers at the start."},
     "per_100",
     per_100_carers,
     1,
     Better::lower,
     false},
    {"quit",
     {"Keren dat een mantelzorger stopt", "Times that a carer stops"},
     {"Hoe vaak mantelzorgers sinds het begin zijn gestopt met helpen, per 100 mantelzorgers aan "
      "het begin. Wie bij twee mensen stopt, of later nog eens, telt twee keer.",
      "How often carers have stopped helping since the start, per 100 carers at the start. Who "
      "stops "
      "with two people, or once more later, counts twice."},
     "per_100",
     per_100_carers,
     1,
     Better::lower,
     headline},
    {"quit_strained",
     {"Keren stoppen omdat het te zwaar is", "Times of stopping as it is too heavy"},
     {"Hoe vaak mantelzorgers sinds het begin zijn gestopt door belasting, per 100 mantelzorgers "
      "aan het begin. Wie om iets anders stopt, zoals werk of een verhuizing, telt niet mee.",
      "How often carers have stopped because of strain since the start, per 100 carers at the "
      "start. Who stops for something else, such as work or a move, does not count."},
     "per_100",
     per_100_carers,
     1,
     Better::lower,
     false},
    {"returned",
     {"Weer gaan helpen", "Returned to helping"},
     {"Hoe vaak mantelzorgers sinds het begin na een pauze zijn teruggekomen, per 100 "
      "mantelzorgers "
      "aan het begin.",
      "How often carers have come back after a break since the start, per 100 carers at the "
      "start."},
     "per_100",
     per_100_carers,
     1,
     Better::none,
     false},
    {"lost_work",
     {"Betaald werk dat wegvalt", "Paid work lost"},
     {"Uren betaald werk per cliënt die wegvallen doordat mantelzorgers verlof nemen, zich ziek "
      "melden of minder gaan werken. Een schatting uit de hulp van mantelzorgers met een baan.",
      "Hours of paid work per client that are lost because carers take leave, report sick or cut "
      "down on their jobs. An estimate from the help of carers with a job."},
     "hours_per_week",
     hours_label,
     2,
     Better::lower,
     false},
    {"cost_municipality",
     {"Kosten voor de gemeente", "Cost to the municipality"},
     {"Wat de gemeente per cliënt per week betaalt: geleverde uren maal tarief, min de eigen "
      "bijdrage.",
      "What the municipality pays per client per week: delivered hours times tariff, minus the own "
      "contribution."},
     "euro_per_week",
     euro_label,
     0,
     Better::none,
     headline},
    {"cost_insurer",
     {"Kosten voor de zorgverzekeraar", "Cost to the health insurer"},
     {"Wat de zorgverzekeraar per cliënt per week betaalt: geleverde uren maal tarief.",
      "What the health insurer pays per client per week: delivered hours times tariff."},
     "euro_per_week",
     euro_label,
     0,
     Better::none,
     false},
    {"cost_long_term_care",
     {"Kosten voor de langdurige zorg", "Cost to long-term care"},
     {"Wat de Wet langdurige zorg per cliënt per week betaalt, ook voor cliënten die zijn "
      "opgenomen.",
      "What the long-term care act pays per client per week, also for clients who were admitted."},
     "euro_per_week",
     euro_label,
     0,
     Better::none,
     false},
    {"cost_client",
     {"Kosten voor de cliënt", "Cost to the client"},
     {"De eigen bijdrage per cliënt per week, zolang er hulp van de gemeente komt.",
      "The own contribution per client per week, as long as help from the municipality comes."},
     "euro_per_week",
     euro_label,
     2,
     Better::lower,
     false},
    {"cost_carer",
     {"Loon dat mantelzorgers mislopen", "Wages that carers lose"},
     {"Betaald werk dat wegvalt en dat niemand doorbetaalt, per cliënt per week: uren maal bruto "
      "loon. Hoeveel werk wegvalt, is een schatting uit de uren hulp.",
      "Paid work lost that nobody goes on paying, per client per week: hours times gross wage. How "
      "much work is lost is an estimate from the hours of help."},
     "euro_per_week",
     euro_label,
     2,
     Better::lower,
     false},
    {"cost_employer",
     {"Kosten voor werkgevers", "Cost to employers"},
     {"Betaald werk dat wegvalt en dat de werkgever doorbetaalt, per cliënt per week. Een "
      "schatting "
      "uit de uren hulp.",
      "Paid work lost that the employer goes on paying, per client per week. An estimate from the "
      "hours of help."},
     "euro_per_week",
     euro_label,
     2,
     Better::lower,
     false},
    {"value_informal",
     {"Waarde van de mantelzorg", "Value of informal care"},
     {"De uren van mantelzorgers in geld: uren maal een vast bedrag per uur. Niemand krijgt dit "
      "betaald.",
      "The hours of carers in money: hours times a fixed amount per hour. Nobody is paid this."},
     "euro_per_week",
     euro_label,
     0,
     Better::none,
     false},
    {"cost_total",
     {"Kosten samen", "Cost together"},
     {"Alle kosten per cliënt per week bij elkaar: van gemeente, verzekeraar, langdurige zorg, "
      "cliënt, mantelzorger en werkgever, en de waarde van de mantelzorg.",
      "All costs per client per week together: of municipality, insurer, long-term care, client, "
      "carer and employer, and the value of informal care."},
     "euro_per_week",
     euro_label,
     0,
     Better::none,
     headline},
    {"network_overloaded",
     {"Netwerken die te veel dragen", "Networks that carry too much"},
     {"Deel van de cliënten met mantelzorgers bij wie die samen meer te dragen hebben dan zij "
      "samen "
      "aankunnen. Elk kwartaal bekeken.",
      "Share of clients with carers whose carers together have more to carry than they can "
      "together. "
      "Looked at every quarter."},
     "share",
     share_label,
     1,
     Better::lower,
     false},
    {"care_gini",
     {"Ongelijke verdeling over mantelzorgers", "Unequal shares of carers"},
     {"Hoe ongelijk de zorg over de mantelzorgers is verdeeld (Gini): 0 als ieder evenveel geeft, "
      "1 "
      "als één alles geeft. Elk kwartaal bekeken.",
      "How unequally care is shared among carers (Gini): 0 when all give the same, 1 when one "
      "gives "
      "everything. Looked at every quarter."},
     "index_0_1",
     {"van 0 tot 1", "from 0 to 1"},
     2,
     Better::lower,
     false},
    {"idle_reserve",
     {"Ruimte om nog meer te helpen", "Room to help more"},
     {"Uren die mensen om een cliënt heen nog zouden kunnen geven zonder uitgeput te raken: "
      "helpers "
      "en anderen die dichtbij staan. Een schatting (grootte aangenomen), elk half jaar, voor wie "
      "het beleid raakt.",
      "Hours that people around a client could still give without wearing out: helpers and others "
      "who are close. An estimate (size assumed), every half year, for those whom policy reaches."},
     "hours_per_week",
     hours_label,
     1,
     Better::higher,
     false},
    {"substitution_depth",
     {"Helpers die kunnen uitvallen", "Helpers who could fall out"},
     {"Hoeveel helpers van een cliënt na elkaar kunnen uitvallen, de drukste eerst, terwijl "
      "anderen "
      "bijna al hun hulp nog kunnen overnemen. Bij 0 kan niemand worden gemist. Elk half jaar, "
      "voor "
      "wie het beleid raakt.",
      "How many helpers of a client could fall out one after another, the busiest first, with "
      "others "
      "able to take over nearly all of their help. At 0 nobody can be missed. Every half year, for "
      "those whom policy reaches."},
     "count",
     {"helpers per cliënt", "helpers per client"},
     2,
     Better::higher,
     false},
    {"hidden_decline",
     {"Gaat stil achteruit", "Declines in silence"},
     {"Deel van de cliënten dat een tekort heeft, duidelijk minder eigen regie heeft dan bij het "
      "begin en over minder dan de helft van het tekort iets zegt. Elk kwartaal bekeken.",
      "Share of clients who go short, have clearly less own direction than at the start and speak "
      "of "
      "less than half of what they lack. Looked at every quarter."},
     "share",
     share_label,
     1,
     Better::lower,
     false},
    {"back_in_formal_care",
     {"Na een korting weer een indicatie", "Granted care again after a cut"},
     {"Hoe vaak sinds het begin cliënten van wie uren waren verlaagd een nieuwe indicatie kregen, "
      "per 100 cliënten aan het begin.",
      "How often since the start clients whose hours had been cut were granted a new indication, "
      "per "
      "100 clients at the start."},
     "per_100",
     per_100_clients,
     1,
     Better::none,
     false},
    {"lost_to_carers",
     {"Overgenomen door andere mantelzorgers", "Taken over by other carers"},
     {"Van de uren van mantelzorgers die minderden of stopten: het deel dat andere mantelzorgers "
      "na "
      "acht weken gaven. Sinds het begin.",
      "Of the hours of carers who cut down or stopped: the share that other carers gave after "
      "eight "
      "weeks. Since the start."},
     "share",
     share_label,
     0,
     Better::none,
     false},
    {"lost_to_volunteers",
     {"Overgenomen door vrijwilligers", "Taken over by volunteers"},
     {"Van de uren van mantelzorgers die minderden of stopten: het deel dat vrijwilligers na acht "
      "weken gaven. Sinds het begin.",
      "Of the hours of carers who cut down or stopped: the share that volunteers gave after eight "
      "weeks. Since the start."},
     "share",
     share_label,
     0,
     Better::none,
     false},
    {"lost_to_professionals",
     {"Overgenomen door beroepskrachten", "Taken over by professionals"},
     {"Van de uren van mantelzorgers die minderden of stopten: het deel dat beroepskrachten na "
      "acht "
      "weken gaven, thuis of na een opname. Sinds het begin.",
      "Of the hours of carers who cut down or stopped: the share that professionals gave after "
      "eight "
      "weeks, at home or after an admission. Since the start."},
     "share",
     share_label,
     0,
     Better::none,
     false},
    {"lost_to_nobody",
     {"Door niemand overgenomen", "Taken over by nobody"},
     {"Van de uren van mantelzorgers die minderden of stopten: het deel dat na acht weken "
      "uitbleef. "
      "Wat ontbreekt aan de vier delen samen was niet meer nodig. Sinds het begin.",
      "Of the hours of carers who cut down or stopped: the share that did not come after eight "
      "weeks. What the four shares together leave was no longer needed. Since the start."},
     "share",
     share_label,
     0,
     Better::lower,
     false},
    {"knock_on_stops",
     {"Gestopt na de uitval van een ander", "Stopped after another fell out"},
     {"Hoe vaak mantelzorgers uitgeput stopten die meer waren gaan dragen nadat een ander binnen "
      "een "
      "half jaar daarvoor was uitgevallen, per 100 mantelzorgers aan het begin.",
      "How often carers stopped worn out who had come to carry more after another had fallen out "
      "within the half year before, per 100 carers at the start."},
     "per_100",
     per_100_carers,
     2,
     Better::lower,
     false},
    {"cascade_size",
     {"Mantelzorgers per uitval", "Carers lost per stop"},
     {"Hoeveel mantelzorgers er uitvallen als er één uit zichzelf stopt, die ene meegeteld. Bij 1 "
      "sleept niemand een ander mee. Sinds het begin.",
      "How many carers are lost when one stops on their own account, that one included. At 1 "
      "nobody "
      "drags another along. Since the start."},
     "count",
     {"mantelzorgers", "carers"},
     2,
     Better::lower,
     false},
    {"cascade_length",
     {"Duur van een kettingreactie", "Length of a cascade"},
     {"Weken van de eerste tot de laatste mantelzorger die uitviel, in kettingreacties van twee of "
      "meer. Sinds het begin.",
      "Weeks from the first to the last carer who fell out, in cascades of two or more. Since the "
      "start."},
     "weeks",
     {"weken", "weeks"},
     1,
     Better::none,
     false},
    {"broken_down",
     {"Zorg thuis die het begaf", "Care at home that broke down"},
     {"Hoe vaak sinds het begin de belangrijkste mantelzorger stopte of een cliënt twee maanden "
      "lang "
      "meer dan een kwart van de hulp miste, per 100 cliënten aan het begin.",
      "How often since the start the main carer stopped or a client missed more than a quarter of "
      "the help for two months, per 100 clients at the start."},
     "per_100",
     per_100_clients,
     1,
     Better::lower,
     false},
    {"time_to_breakdown",
     {"Hoe lang zorg thuis het houdt", "How long care at home holds"},
     {"Weken waarna bij de helft van de cliënten de zorg thuis het heeft begeven, geschat volgens "
      "Kaplan en Meier: wie overlijdt, herstelt of wordt opgenomen telt mee tot dan. Leeg als de "
      "helft niet wordt bereikt.",
      "Weeks after which care at home has broken down for half of the clients, estimated after "
      "Kaplan and Meier: who dies, recovers or is admitted counts until then. Empty when half is "
      "not "
      "reached."},
     "weeks",
     {"weken", "weeks"},
     0,
     Better::higher,
     false},
    {"harmful_tie",
     {"Heeft iemand om zich heen die schaadt", "Has somebody around who does harm"},
     {"Deel van de cliënten met een band die kwaad doet: iemand maakt misbruik van hen, kleineert "
      "hen of ruziet met hen. Elk kwartaal bekeken.",
      "Share of clients with a tie that does harm: somebody exploits them, belittles them or "
      "quarrels with them. Looked at every quarter."},
     "share",
     share_label,
     1,
     Better::lower,
     false},
    {"guidance_hours",
     {"Uren begeleiding", "Hours of guidance"},
     {"Geleverde uren begeleiding per cliënt.", "Hours of guidance per client that really came."},
     "hours_per_week",
     hours_label,
     2,
     Better::none,
     false},
    {"personal_care_hours",
     {"Uren persoonlijke verzorging", "Hours of personal care"},
     {"Geleverde uren persoonlijke verzorging per cliënt.",
      "Hours of personal care per client that really came."},
     "hours_per_week",
     hours_label,
     2,
     Better::none,
     false},
    {"domestic_help_hours",
     {"Uren huishoudelijke hulp", "Hours of domestic help"},
     {"Geleverde uren huishoudelijke hulp per cliënt.",
      "Hours of domestic help per client that really came."},
     "hours_per_week",
     hours_label,
     2,
     Better::none,
     false},
    {"day_activity_hours",
     {"Uren dagbesteding", "Hours of day activity"},
     {"Geleverde uren dagbesteding per cliënt.",
      "Hours of day activity per client that really came."},
     "hours_per_week",
     hours_label,
     2,
     Better::none,
     false},
    {"short_stay_hours",
     {"Uren kortdurend verblijf", "Hours of short stay"},
     {"Geleverde uren kortdurend verblijf per cliënt.",
      "Hours of short stay per client that really came."},
     "hours_per_week",
     hours_label,
     2,
     Better::none,
     false},
    {"paid_kin_hours",
     {"Familie betaald uit een pgb", "Family paid from a personal budget"},
     {"Uren per cliënt waarvoor familie of vrienden uit een pgb betaald worden. Ze tellen mee bij "
      "de "
      "professionele hulp, en niet bij de uren van één soort hulp.",
      "Hours per client for which family or friends are paid from a personal budget. They count as "
      "professional help, and not among the hours of one kind of help."},
     "hours_per_week",
     hours_label,
     2,
     Better::none,
     false},
    {"waits_for_money",
     {"Wacht omdat het budget op is", "Waits because the budget is full"},
     {"Deel van de cliënten dat hulp toegekend kreeg en wacht, omdat de gemeente dit jaar geen "
      "geld "
      "meer heeft.",
      "Share of clients who were granted help and wait, because the municipality has no money left "
      "this year."},
     "share",
     share_label,
     1,
     Better::lower,
     false},
    {"clients",
     {"Aantal cliënten", "Number of clients"},
     {"Hoeveel cliënten de groep die week telt, zoals in een echte plaats van deze grootte: wie "
      "extra "
      "gebouwd is, telt voor minder. Wie cliënt was en geen hulp meer nodig heeft, blijft "
      "meetellen. "
      "Cijfers per cliënt zijn gemiddelden over hen.",
      "How many clients the group holds that week, as in a real place of this size: who was built "
      "more often counts for less. Who was a client and needs no help any more still counts. "
      "Figures "
      "per client are means over them."},
     "count",
     {"cliënten", "clients"},
     0,
     Better::none,
     false},
}};

}  // namespace

std::span<const MeasureInfo> measures() { return catalogue; }

std::string_view better_code(Better better) {
  constexpr std::array<std::string_view, 3> codes{"lower", "higher", "none"};
  return codes[static_cast<std::size_t>(better)];
}

}  // namespace draagkracht
