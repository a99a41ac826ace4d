// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/instrument_fields.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <string>

#include "measures/burden.hpp"
#include "measures/carer_qol.hpp"
#include "measures/instruments/care_view.hpp"
#include "measures/instruments/genogram.hpp"
#include "measures/instruments/life_line.hpp"
#include "measures/instruments/name_list.hpp"
#include "measures/instruments/needs_met.hpp"
#include "measures/instruments/rings.hpp"
#include "measures/instruments/wishes.hpp"
#include "measures/network_traits.hpp"
#include "population/look/street_contact.hpp"

namespace draagkracht {

namespace {

using Record = nlohmann::ordered_json;

struct FieldWords {
  std::string_view key;
  Label words;
};

/// Keys that one instrument means otherwise, or that it alone has; instruments that begin alike
/// share them.
struct OwnWords {
  std::string_view instrument;
  FieldWords field;
};

constexpr std::array own_words = std::to_array<OwnWords>({
    {"carerqol",
     {"fulfilment",
      {"voldoening van het zorgen: 0 geen, 1 enige, 2 veel; hoger is beter",
       "fulfilment from caring: 0 no, 1 some, 2 a lot; higher is better"}}},
    {"carerqol",
     {"relational",
      {"problemen in de omgang: 0 geen, 1 enige, 2 veel; hoger is slechter",
       "relational problems: 0 no, 1 some, 2 a lot; higher is worse"}}},
    {"carerqol",
     {"mental",
      {"psychische klachten: 0 geen, 1 enige, 2 veel; hoger is slechter",
       "mental health problems: 0 no, 1 some, 2 a lot; higher is worse"}}},
    {"carerqol",
     {"daily",
      {"problemen om zorg en de rest te combineren: 0 geen, 1 enige, 2 veel; hoger is slechter",
       "problems combining care and the rest: 0 no, 1 some, 2 a lot; higher is worse"}}},
    {"carerqol",
     {"financial",
      {"financiële problemen door de zorg: 0 geen, 1 enige, 2 veel; hoger is slechter",
       "financial problems through care: 0 no, 1 some, 2 a lot; higher is worse"}}},
    {"carerqol",
     {"support",
      {"steun bij het zorgen: 0 geen, 1 enige, 2 veel; hoger is beter",
       "support with care: 0 no, 1 some, 2 a lot; higher is better"}}},
    {"carerqol",
     {"physical",
      {"lichamelijke klachten: 0 geen, 1 enige, 2 veel; hoger is slechter",
       "physical problems: 0 no, 1 some, 2 a lot; higher is worse"}}},
    {"carerqol",
     {"sum",
      {"som, 0 (slechtst) tot 14 (best): problemen tellen omgekeerd mee",
       "sum, 0 (worst) to 14 (best): problems count the other way round"}}},
    {"carerqol",
     {"happiness", {"geluk, 0 tot 10; hoger is beter", "happiness, 0 to 10; higher is better"}}},
    {"zrm",
     {"mean",
      {"zelfredzaamheid, gemiddeld: 1 acuut probleem tot 5 volledig zelfredzaam; hoger is beter",
       "self-sufficiency, mean: 1 acute problem to 5 fully self-sufficient; higher is better"}}},
    {"zrm",
     {"self",
      {"deel van dat niveau dat de cliënt zelf draagt; de drie delen zijn samen 1",
       "part of that level carried by the client; the three parts add up to 1"}}},
    {"zrm", {"network", {"deel dat het netwerk draagt", "part carried by the network"}}},
    {"zrm", {"professional", {"deel dat beroepskrachten dragen", "part carried by professionals"}}},
    {"substitution",
     {"all",
      {"aantal helpers dat na elkaar kan uitvallen terwijl anderen bijna al hun hulp overnemen; "
       "hoger is steviger, null: er helpt niemand",
       "helpers who could fall out one after another with others taking over nearly all of their "
       "help; higher is sturdier, null: nobody helps"}}},
    {"substitution",
     {"channels",
      {"hetzelfde per soort hulp; null: niemand geeft die hulp",
       "the same per kind of help; null: nobody gives that help"}}},
    {"network",
     {"size", {"mensen en beroepskrachten die genoemd zijn", "people and professionals named"}}},
    {"network",
     {"redundancy",
      {"mensen die hecht en dichtbij genoeg zijn voor een soort hulp, gemiddeld over de soorten; "
       "hoger is steviger",
       "people close and near enough for a kind of help, mean over the kinds; higher is "
       "sturdier"}}},
    {"network",
     {"reachability",
      {"deel van de mensen binnen vijf kilometer, 0 tot 1",
       "share of the people within five kilometres, 0 to 1"}}},
    {"msna",
     {"size", {"mensen en beroepskrachten die genoemd zijn", "people and professionals named"}}},
    {"msna",
     {"same_town",
      {"deel binnen tien kilometer, 0 tot 1 (in de zones: ja of nee)",
       "share within ten kilometres, 0 to 1 (in the zones: yes or no)"}}},
    {"msna",
     {"reachability",
      {"deel van de mensen binnen tien kilometer, 0 tot 1",
       "share of the people within ten kilometres, 0 to 1"}}},
    {"msna",
     {"years",
      {"jaren dat men elkaar kent (per kaart: gemiddeld)",
       "years of knowing each other (per card: the mean)"}}},
    {"msna", {"partner", {"heeft een partner", "has a partner"}}},
    {"msna", {"bottlenecks", {"knelpunten: ja of nee", "bottlenecks: yes or no"}}},
    {"msna",
     {"affection",
      {"veilig en gewaardeerd, 1 tot 5; hoger is beter",
       "safe and appreciated, 1 to 5; higher is better"}}},
    {"msna",
     {"connection",
      {"gedeelde belangstelling en achtergrond, 1 tot 5; hoger is beter",
       "shared interests and background, 1 to 5; higher is better"}}},
    {"msna",
     {"preference", {"zelf gekozen, niet uit gewoonte, 1 tot 5", "chosen and no habit, 1 to 5"}}},
    {"msna",
     {"practical",
      {"praktische steun en informatie, 1 tot 5",
       "practical and informational "
       "support, 1 to 5"}}},
    {"loneliness",
     {"social",
      {"sociale eenzaamheid: mist mensen om zich heen, 0 tot 3; hoger is slechter",
       "social loneliness: misses people around, 0 to 3; higher is worse"}}},
    {"loneliness",
     {"emotional",
      {"emotionele eenzaamheid: mist een hechte band, 0 tot 3; hoger is slechter",
       "emotional loneliness: misses a close bond, 0 to 3; higher is worse"}}},
    {"network", {"volunteers", {"vrijwilligers", "volunteers"}}},
    {"pom",
     {"support",
      {"steun bij het zorgen: 0 geen, 1 enige, 2 veel; hoger is beter",
       "support with care: 0 no, 1 some, 2 a lot; higher is better"}}},
    {"ecogram",
     {"size",
      {"mensen om deze persoon heen die getekend zijn", "people drawn around this person"}}},
    {"sociogram",
     {"reachability",
      {"deel van de mensen dat dichtbij woont, 0 tot 1", "share of the people nearby, 0 to 1"}}},
    {"pom",
     {"bottlenecks",
      {"antwoorden van CarerQol: 0 geen, 1 enige, 2 veel; bij fulfilment en support is hoger "
       "beter, bij de andere slechter",
       "answers of CarerQol: 0 no, 1 some, 2 a lot; for fulfilment and support higher is better, "
       "for the others worse"}}},
    {"contact-ladder", {"adults", {"volwassenen in de straat", "adults in the street"}}},
    {"contact-ladder",
     {"negative",
      {"negatief contact: met iemand in de straat gebroken; hoger is slechter",
       "negative contact: broken with somebody in the street; higher is worse"}}},
    {"capacity-map",
     {"knows",
      {"wie van de vragers deze persoon kent", "whom of those in need this person knows"}}},
});

constexpr std::array shared_words = std::to_array<FieldWords>({
    // Who, when and how it was looked at.
    {"network",
     {"hoe gekeken is: verteld (told), zoals het is (true) of het verschil (difference)",
      "how it was looked at: told, true or difference"}},
    {"date", {"datum van deze week", "date of this week"}},
    {"name", {"verzonnen voornaam", "made-up first name"}},
    {"person", {"sleutel van de persoon", "key of the person"}},
    // Questionnaires of carers.
    {"ediz",
     {"EDIZ: uitspraken waarmee de mantelzorger instemt, 0 tot 9; hoger is zwaarder; een vaste "
      "grens is er niet",
      "EDIZ: statements that the carer agrees with, 0 to 9; higher is heavier; there is no fixed "
      "cut-off"}},
    {"ediz_plus",
     {"EDIZ-plus: uitspraken waarmee de mantelzorger instemt, 0 tot 15; 0 niet, 1-3 licht, 4-8 "
      "matig, 9-15 ernstig belast",
      "EDIZ-plus: statements that the carer agrees with, 0 to 15; 0 not, 1-3 lightly, 4-8 "
      "moderately, 9-15 severely burdened"}},
    {"ediz_plus_class", {"de klasse daarvan", "the class of it"}},
    {"self_rated_burden",
     {"ervaren belasting: 0 niet, 1 enigszins, 2 tamelijk zwaar, 3 zeer zwaar, 4 overbelast; zwaar "
      "is 2 of meer",
      "self-rated burden: 0 not, 1 slightly, 2 fairly heavy, 3 very heavy, 4 overburdened; heavy "
      "is 2 or more"}},
    {"perseverance_class",
     {"volhoudtijd als alles zo blijft: 1 minder dan een week, 2 een maand, 3 een half jaar, 4 een "
      "jaar, 5 twee jaar, 6 langer; hoger is beter",
      "perseverance time if all stays as it is: 1 less than a week, 2 a month, 3 half a year, 4 a "
      "year, 5 two years, 6 longer; higher is better"}},
    {"burden",
     {"ervaren belasting van deze helper: 0 niet tot 4 overbelast; zwaar is 2 of meer",
      "self-rated burden of this helper: 0 not to 4 overburdened; heavy is 2 or more"}},
    {"load_hours",
     {"draaglast: uren per week die de zorg en het regelen wegen",
      "load: hours a week that care and arranging weigh"}},
    {"strength_hours",
     {"draagkracht: uren draaglast per week die deze persoon aankan zonder uitgeput te raken; het "
      "zijn geen vrije uren",
      "strength: hours of load a week that this person can bear without wearing out; these are no "
      "free hours"}},
    {"trust_in_professionals",
     {"vertrouwen in beroepskrachten, 0 tot 1",
      "trust in professionals, "
      "0 to 1"}},
    {"taken",
     {"wat er voor deze mantelzorger al is: ja of nee",
      "what this carer has already: yes "
      "or no"}},
    {"known_to_support", {"bekend bij de ondersteuning", "known to support for carers"}},
    {"relieved", {"heeft respijtzorg gehad", "has had respite"}},
    {"trained", {"heeft een training gehad", "was trained"}},
    {"plan_for_later", {"er is een plan voor later", "there is a plan for later"}},
    {"family_met", {"de familie heeft overlegd", "the family met"}},
    // Questionnaires of clients.
    {"card_improve",
     {"‘ik kan mijn situatie verbeteren’, 0 tot 10; hoger is beter",
      "\"I can improve my situation\", 0 to 10; higher is better"}},
    {"card_help",
     {"‘familie, vrienden en kennissen helpen mij’, 0 tot 10; hoger is beter",
      "\"family, friends and acquaintances help me\", 0 to 10; higher is better"}},
    {"own_direction",
     {"eigen regie zoals de cliënt die zelf ziet, 0 tot 10; hoger is beter",
      "own direction as the client rates it, 0 to 10; higher is better"}},
    {"self_trust",
     {"zelfvertrouwen, 0 tot 1; hoger is beter",
      "self-trust, 0 to 1; higher is "
      "better"}},
    {"wish_known",
     {"iemand heeft uitgezocht wat de cliënt wil", "somebody found out what the client wants"}},
    {"score",
     {"de som: 0-1 niet, 2-4 matig, 5-6 sterk eenzaam",
      "the sum: 0-1 not, 2-4 moderately, 5-6 "
      "strongly lonely"}},
    // Size and shape of a network.
    {"size", {"mensen in het netwerk", "people in the network"}},
    {"composition", {"hoeveel van elke soort", "how many of each kind"}},
    {"variety",
     {"spreiding over soorten mensen: 0 allemaal dezelfde soort, 1 alle soorten evenveel",
      "spread over kinds of people: 0 all of one kind, 1 all kinds alike"}},
    {"density",
     {"deel van de tweetallen dat elkaar kent, 0 tot 1, zonder beroepskrachten; hoger is niet "
      "altijd beter",
      "share of pairs who know each other, 0 to 1, without professionals; higher is not always "
      "better"}},
    {"stability_years",
     {"hoe lang banden bestaan, gemiddeld in jaren",
      "how long ties have "
      "existed, mean in years"}},
    {"contacts_per_week", {"contacten per week, alle samen", "contacts a week, all together"}},
    {"complexity",
     {"soorten hulp per band waarover hulp gaat", "kinds of help per tie over which help goes"}},
    {"reciprocity",
     {"deel van de banden waarin geven en krijgen ongeveer gelijk op gaan, 0 tot 1",
      "share of ties in which giving and getting are about even, 0 to 1"}},
    {"named",
     {"genoemd door deze persoon: een aantal, en per persoon ja of nee",
      "named by this person: a count, and yes or no per person"}},
    {"there", {"mensen die er zijn, genoemd of niet", "people who are there, named or not"}},
    {"members", {"de mensen om deze persoon heen", "the people around this person"}},
    {"names",
     {"wie genoemd is, in de volgorde van noemen",
      "who was named, in the order of "
      "mention"}},
    {"tag", {"hoe deze persoon ernaar kijkt", "how this person looks at them"}},
    {"source", {"wie de naam bracht", "who brought up the name"}},
    {"by", {"wie de naam aanvulde", "who added the name"}},
    {"by_self", {"zelf genoemd", "named unasked"}},
    {"prompted", {"genoemd na doorvragen", "named after asking on"}},
    {"supplied", {"aangevuld door een ander", "added by another"}},
    {"recall",
     {"deel van wie er is dat zelf genoemd is, met doorvragen; 0 tot 1",
      "share of who is there that was named by the person, asked on; 0 to 1"}},
    // One of those around.
    {"age", {"leeftijd in jaren; null: overleden", "age in years; null: died"}},
    {"sex", {"geslacht", "sex"}},
    {"kind", {"wat zij zijn voor deze persoon", "what they are to this person"}},
    {"state", {"of de band er nu is", "whether the tie is there now"}},
    {"class",
     {"letter van de groep: G gezin van herkomst, F familie, V vrienden, K kennissen, B buren, R "
      "geestelijk verzorgers, Z zorg, W vrijwilligers",
      "letter of the group in Dutch: G family of origin, F family, V friends, K acquaintances, B "
      "neighbours, R pastors, Z care, W volunteers"}},
    {"domain", {"leefgebied", "domain of life"}},
    {"line", {"soort lijn in het ecogram", "kind of line in the ecogram"}},
    {"flow", {"welke kant de hulp op gaat", "which way help goes"}},
    {"support",
     {"wat dit contact geeft: P praktisch, G gezelschap, A advies, E emotioneel",
      "what this contact gives: P practical, G company, A advice, E emotional"}},
    {"closeness", {"hoe hecht, 0 tot 1", "how close, 0 to 1"}},
    {"true_closeness",
     {"hoe hecht het is, naast hoe het verteld wordt; 0 tot 1",
      "how close it is, beside how it is told; 0 to 1"}},
    {"contacts_a_week",
     {"gewone contacten per week; de bezoeken van wie als vrijwilliger helpt tellen hier niet mee "
      "en staan bij de uren",
      "ordinary contacts a week; visits of who helps as a volunteer do not count here and stand "
      "with the hours"}},
    {"contacts_a_year", {"contacten per jaar", "contacts a year"}},
    {"contacts_per_year", {"contacten per jaar, per persoon", "contacts a year, per person"}},
    {"km", {"afstand in kilometers", "distance in kilometres"}},
    {"years", {"jaren dat deze band of hulp bestaat", "years that this tie or help has existed"}},
    {"hours_received",
     {"uren hulp per week die deze persoon krijgt", "hours of help a week that this person gets"}},
    {"hours_given",
     {"uren hulp per week die deze persoon geeft", "hours of help a week that this person gives"}},
    {"helps", {"helpt iemand: ja of nee", "helps: yes or no"}},
    {"restored", {"was verbroken en is hersteld", "was broken and mended"}},
    {"card", {"op welke kaart", "on which card"}},
    {"on_line",
     {"contact vooral online (bij krachten: thuis op internet)",
      "in touch mostly on line (among strengths: at home on the internet)"}},
    {"under_35", {"jonger dan 35", "younger than 35"}},
    {"occupied", {"heeft werk, school of dagbesteding", "has work, school or day activities"}},
    {"limited", {"heeft een beperking", "has a limitation"}},
    // Ecogram and circles.
    {"supporting", {"steunende lijnen", "supporting lines"}},
    {"neutral", {"neutrale lijnen", "neutral lines"}},
    {"strained", {"gespannen lijnen", "strained lines"}},
    {"domains",
     {"leefgebieden met iemand erin, van de tien",
      "domains of life with somebody, of "
      "ten"}},
    {"formal_share", {"deel beroepskrachten, 0 tot 1", "share of professionals, 0 to 1"}},
    {"hours", {"uren hulp per week, per soort", "hours of help a week, by kind"}},
    {"ring", {"ring; de eerste is de binnenste", "ring; the first is the innermost"}},
    {"true_ring", {"ring zoals het is", "ring as it is"}},
    {"sector", {"sector van de cirkel", "sector of the circle"}},
    {"counts", {"mensen per ring en sector", "people by ring and sector"}},
    {"friend_potential",
     {"kennissen die geen beroepskracht zijn: daaruit kunnen vrienden komen",
      "acquaintances who are no professionals: friends may come of them"}},
    {"professional_share_inside",
     {"deel beroepskrachten in de twee binnenste ringen, 0 tot 1",
      "share of professionals in the two inner rings, 0 to 1"}},
    {"nobody_intimate", {"de binnenste ring is leeg", "the innermost ring is empty"}},
    {"outside_family_and_professionals",
     {"mensen buiten familie en beroepskrachten", "people outside family and professionals"}},
    {"strong_share", {"deel sterke banden, 0 tot 1", "share of strong ties, 0 to 1"}},
    {"in_neighbourhood", {"mensen binnen een kilometer", "people within a kilometre"}},
    {"ties", {"wie elkaar kent", "who know each other"}},
    {"a", {"de een", "the one"}},
    {"b", {"de ander", "the other"}},
    {"groups",
     {"groepen mensen die elkaar kennen, zonder deze persoon; wie niemand kent telt als groep",
      "groups of people who know each other, without this person; who knows nobody counts as one"}},
    {"alone", {"mensen die niemand van de anderen kent", "people whom none of the others knows"}},
    {"vitality",
     {"0 tot 100: gemiddelde van zes kenmerken, een eigen maat van dit model; hoger is beter",
      "0 to 100: mean of six characteristics, a measure of this model; higher is better"}},
    // Maastricht analysis.
    {"cards", {"de drie kaarten, met gemiddelden", "the three cards, with means"}},
    {"people", {"mensen (een aantal, of de lijst)", "people (a count, or the list)"}},
    {"small", {"minder dan vier mensen", "fewer than four people"}},
    {"no_friendly", {"niemand buiten familie en diensten", "nobody outside family and services"}},
    {"mostly_services", {"meer dan de helft is beroepskracht", "more than half are professionals"}},
    {"little_connection", {"verbondenheid gemiddeld onder 2,5", "connection below 2.5 on average"}},
    {"zone_1", {"wie genoemd is", "who was named"}},
    {"zone_2", {"slapende en mogelijke banden, per kaart", "sleeping and possible ties, by card"}},
    {"zone_3", {"mensen die men zou kunnen leren kennen", "people one might get to know"}},
    {"street", {"volwassenen uit de straat zonder band", "adults of the street without a tie"}},
    {"circles",
     {"mensen van dezelfde klas, werk of club zonder band",
      "people of the same class, work or club without a tie"}},
    // Functions, wishes, strengths.
    {"need", {"uren per week die nodig zijn", "hours a week needed"}},
    {"received", {"uren per week die komen", "hours a week that come"}},
    {"coverage",
     {"deel van wat nodig is dat komt, 0 tot 1; hoger is beter",
      "share of what is needed that comes, 0 to 1; higher is better"}},
    {"through", {"via wie", "through whom"}},
    {"strengths", {"krachten", "strengths"}},
    {"assets", {"wat iemand te bieden heeft, 0 tot 1", "what somebody has to offer, 0 to 1"}},
    {"social_skill", {"sociale vaardigheid, 0 tot 1", "social skill, 0 to 1"}},
    {"interest", {"belangstelling; de namen zijn van ons", "interest; the names are ours"}},
    {"works", {"heeft betaald werk", "has a paid job"}},
    {"volunteers", {"doet vrijwilligerswerk", "does voluntary work"}},
    {"club", {"zit bij een club", "is in a club"}},
    {"contact_wishes", {"wat iemand anders wil in het contact", "what somebody wants otherwise"}},
    {"wish", {"de wens", "the wish"}},
    {"points", {"gebeurtenissen op de levenslijn", "events on the life line"}},
    {"what", {"wat er gebeurde", "what happened"}},
    {"who", {"met wie", "with whom"}},
    {"circle", {"wie het dichtst bij staan, hoogstens acht", "who stand closest, at most eight"}},
    // Family.
    {"birth_year", {"geboortejaar", "year of birth"}},
    {"dead", {"overleden", "died"}},
    {"generation",
     {"generatie: 0 die van deze persoon, -1 ouders, 1 kinderen",
      "generation: 0 that of this person, -1 parents, 1 children"}},
    {"bond", {"hoe de band is", "how the bond is"}},
    {"families", {"ouderparen met hun kinderen", "couples with their children"}},
    {"parents", {"ouders", "parents"}},
    {"children", {"kinderen, oudste eerst", "children, the oldest first"}},
    {"separated", {"geen paar meer", "no couple any more"}},
    {"since", {"paar sinds dit jaar", "a couple since this year"}},
    {"others",
     {"familie van wie de plaats in de boom niet bekend is",
      "relatives whose place in the tree is not known"}},
    {"first_degree", {"ouders en kinderen die leven", "parents and children alive"}},
    {"second_degree",
     {"broers, zussen, grootouders en kleinkinderen die leven",
      "brothers, sisters, grandparents and grandchildren alive"}},
    {"in_touch", {"familie met wie contact is", "relatives in touch"}},
    {"out_of_touch",
     {"familie bij wie de band slaapt of verbroken is", "relatives whose tie is asleep or broken"}},
    {"within_reach", {"familie binnen vijf kilometer", "relatives within five kilometres"}},
    {"able_to_help",
     {"familie die zou kunnen helpen: volwassen, zelf niet in nood, hecht en dichtbij genoeg",
      "relatives who could help: grown up, not in need, close and near enough"}},
    {"died", {"overleden sinds het begin van de doorrekening", "died since the run began"}},
    // Care.
    {"helpers", {"wie helpt", "who helps"}},
    {"sort", {"soort helper", "sort of helper"}},
    {"total_hours", {"uren hulp per week samen", "hours of help a week in all"}},
    {"until",
     {"tot wanneer afgesproken; null: geen einde afgesproken",
      "agreed until; null: no "
      "end agreed"}},
    {"product", {"op welke indicatie", "on which indication"}},
    {"informal", {"uren per week van familie en vrienden", "hours a week of family and friends"}},
    {"volunteer", {"uren per week van vrijwilligers", "hours a week of volunteers"}},
    {"formal", {"uren per week van beroepskrachten", "hours a week of professionals"}},
    {"unmet",
     {"uren per week die nodig zijn en niet komen; lager is beter",
      "hours a week that are needed and do not come; lower is better"}},
    {"busiest_share",
     {"deel van de informele uren dat op één helper neerkomt, 0 tot 1; lager is beter verdeeld",
      "share of informal hours that falls on one helper, 0 to 1; lower is better divided"}},
    {"gini",
     {"ongelijkheid van de informele uren over wie helpt: 0 gelijk, 1 alles bij een",
      "inequality of informal hours among who helps: 0 even, 1 all with one"}},
    {"substitution_depth",
     {"aantal helpers dat na elkaar kan uitvallen terwijl anderen bijna al hun hulp overnemen; "
      "hoger is steviger, null: er helpt niemand",
      "helpers who could fall out one after another with others taking over nearly all of their "
      "help; higher is sturdier, null: nobody helps"}},
    {"idle_hours",
     {"uren per week die mensen om de cliënt heen nog zouden kunnen geven en niet geven, alle "
      "samen; een schatting van het model",
      "hours a week that people around the client could still give and do not, all together; an "
      "estimate of the model"}},
    {"idle_reserve",
     {"uren per week die mensen om de cliënt heen nog zouden kunnen geven en niet geven, alle "
      "samen; een schatting van het model",
      "hours a week that people around the client could still give and do not, all together; an "
      "estimate of the model"}},
    {"known_pairs",
     {"deel van de paren van een beroepskracht en een naaste die elkaar kennen, 0 tot 1",
      "share of pairs of a professional and an informal helper who know each other, 0 to 1"}},
    {"way", {"hoe het netwerk werkt", "how the network works"}},
    {"last_meeting",
     {"laatste overleg van de familie; null: nooit",
      "last meeting of the family; "
      "null: never"}},
    {"sessions", {"bijeenkomsten van de methode", "sessions of the method"}},
    // Streets.
    {"actual", {"wat er is, 0 tot 1", "what there is, 0 to 1"}},
    {"desired", {"wat men wil, 0 tot 1", "what is wanted, 0 to 1"}},
    {"importance", {"hoe belangrijk men dat vindt, 0 tot 1", "how much it matters, 0 to 1"}},
    {"gap",
     {"wat men wil min wat er is, gewogen naar belang; boven 0: men mist het",
      "what is wanted less what there is, by importance; above 0: it is missed"}},
    {"now",
     {"tree van 1 tot 10 waarop deze bewoner de straat ziet; hoger is beter",
      "rung of 1 to 10 on which this resident sees the street; higher is better"}},
    {"wished", {"tree die deze bewoner wenst", "rung that this resident wishes for"}},
    {"rung_of_street", {"tree van de straat zoals die is", "rung of the street as it is"}},
    {"residents", {"bewoners die meetellen", "residents counted"}},
    {"residents_now",
     {"bewoners per tree, de laagste eerst", "residents per rung, the lowest first"}},
    {"residents_wished", {"hetzelfde voor de gewenste tree", "the same for the rung wished for"}},
    {"offers", {"wat bewoners te bieden hebben", "what residents have to offer"}},
    {"time",
     {"heeft tijd: volwassen, zonder baan, zelf niet in nood",
      "has time: grown up, without a job, not in need"}},
    {"knows", {"wie van de anderen", "whom of the others"}},
    {"demands", {"wat bewoners missen", "what residents lack"}},
    {"most", {"waaraan het meest ontbreekt", "what is lacking most"}},
    {"unmet_hours", {"uren hulp per week die niet komen", "hours of help a week that do not come"}},
    {"unused", {"mensen met tijd die niemand helpen", "people with time who help nobody"}},
    {"clubs",
     {"clubs waar bewoners van de straat komen",
      "clubs that residents of the street come "
      "to"}},
});

/// Names of parts that are codes with a label of their own.
std::vector<std::span<const CodeName>> part_lists() {
  return {channel_names,   support_code_names,     msna_card_names,  contact_names,
          carer_qol_names, network_function_names, member_kind_names};
}

const CodeName* code_in(std::span<const CodeName> names, std::string_view code) {
  const auto found = std::ranges::find(names, code, &CodeName::code);
  return found != names.end() ? &*found : nullptr;
}

std::string ring_word(std::string_view key, Language language) {
  for (const RingPlan* plan : {&lensink_plan(), &wijkecogram_plan()}) {
    for (const CodeName& ring : plan->rings) {
      if (ring.code == key) {
        return std::string(ring.label.in(language));
      }
    }
    for (const RingSector& sector : plan->sectors) {
      if (sector.name.code == key) {
        return std::string(sector.name.label.in(language));
      }
    }
  }
  return {};
}

/// Empty when nothing is known of the key.
std::string explained(std::string_view instrument, std::string_view key, Language language) {
  for (const OwnWords& own : own_words) {
    if (instrument.starts_with(own.instrument) && own.field.key == key) {
      return std::string(own.field.words.in(language));
    }
  }
  const auto* const shared = std::ranges::find(shared_words, key, &FieldWords::key);
  if (shared != shared_words.end()) {
    return std::string(shared->words.in(language));
  }
  for (const std::span<const CodeName> names : part_lists()) {
    if (const CodeName* code = code_in(names, key)) {
      return std::string(code->label.in(language));
    }
  }
  return ring_word(key, language);
}

void add_fields(std::string_view instrument, const Record& answers, Language language,
                Record& fields) {
  if (!answers.is_structured()) {
    return;
  }
  for (const auto& [key, value] : answers.items()) {
    if (answers.is_object() && !fields.contains(key)) {
      fields[key] = explained(instrument, key, language);
    }
    add_fields(instrument, value, language, fields);
  }
}

struct CodeList {
  std::string_view key;
  std::span<const CodeName> names;
};

constexpr std::array<CodeName, 3> sort_names{{
    {"informal", {"familie of vriend", "family or friend"}},
    {"volunteer", {"vrijwilliger", "volunteer"}},
    {"professional", {"beroepskracht", "professional"}},
}};

std::vector<CodeList> code_lists() {
  return {{"kind", tie_kind_names},   {"state", tie_state_names},
          {"sex", sex_names},         {"domain", life_domain_names},
          {"line", line_kind_names},  {"flow", flow_names},
          {"tag", name_tag_names},    {"source", name_source_names},
          {"card", msna_card_names},  {"bond", bond_names},
          {"wish", wish_names},       {"interest", interest_names},
          {"what", life_mark_names},  {"way", network_way_names},
          {"product", product_names}, {"most", channel_names},
          {"network", lens_names},    {"ediz_plus_class", ediz_plus_class_names},
          {"sort", sort_names}};
}

void add_codes(const Record& answers, Language language, const std::vector<CodeList>& lists,
               Record& words) {
  if (!answers.is_structured()) {
    return;
  }
  for (const auto& [key, value] : answers.items()) {
    add_codes(value, language, lists, words);
    if (!value.is_string()) {
      continue;
    }
    const std::string code = value.get<std::string>();
    const auto list = std::ranges::find(lists, key, &CodeList::key);
    const CodeName* name = list != lists.end() ? code_in(list->names, code) : nullptr;
    const std::string ring = key == "ring" || key == "true_ring" || key == "sector"
                                 ? ring_word(code, language)
                                 : std::string();
    if (name != nullptr || !ring.empty()) {
      words[key][code] = name != nullptr ? std::string(name->label.in(language)) : ring;
    }
  }
}

}  // namespace

nlohmann::ordered_json fields_explained(std::string_view instrument,
                                        const nlohmann::ordered_json& answers, Language language) {
  Record fields = Record::object();
  add_fields(instrument, answers, language, fields);
  return fields;
}

nlohmann::ordered_json codes_in_words(const nlohmann::ordered_json& answers, Language language) {
  Record words = Record::object();
  add_codes(answers, language, code_lists(), words);
  return words;
}

}  // namespace draagkracht
