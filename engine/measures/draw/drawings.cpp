// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/draw/drawings.hpp"

#include <array>

#include "measures/draw/pictures.hpp"

namespace draagkracht::draw {

namespace {

constexpr std::array list = std::to_array<Drawing>({
    {"groslijst",
     {{"Groslijst", "Gross list of names (groslijst)"},
      {"Wie noemt iemand, in welke volgorde, en wie vullen anderen aan?",
       "Whom does somebody name, in which order, and whom do others add?"},
      {"De grenzen van ‘aardig’ (nabijheid 0,3) en ‘belangrijk’ (0,6, of helpt) zijn van ons.",
       "The bounds of \"likes\" (closeness 0.3) and \"important\" (0.6, or helps) are ours."}},
     Respondent::anybody,
     name_list},
    {"genogram",
     {{"Genogram", "Genogram"},
      {"Wie hoort bij de familie, wie leeft nog, wie is uit beeld en hoe staat men tot elkaar?",
       "Who belongs to the family, who is alive, who is out of sight and how do they get on?"},
      {"Het model kent geen huwelijken en niet wie voor het begin overleed. De lijnstijlen volgen "
       "het gebruik in leerboeken.",
       "The model knows no marriages, nor who died before it began. Line styles follow common "
       "textbook use."}},
     Respondent::anybody,
     genogram},
    {"genogram-basic",
     {{"Genogram, eenvoudig", "Genogram, basic"},
      {"Wie hoort bij de familie, zonder neven en nichten en zonder lijnen voor hoe men tot elkaar "
       "staat?",
       "Who belongs to the family, without nephews and nieces and without lines for how they get "
       "on?"},
      {"Het model kent geen huwelijken en niet wie voor het begin overleed.",
       "The model knows no marriages, nor who died before it began."}},
     Respondent::anybody,
     genogram_basic},
    {"ecogram",
     {{"Ecogram", "Ecogram"},
      {"Wie staan er om iemand heen, wat geven zij, en steunt of wringt het?",
       "Who stands around somebody, what do they give, and does it support or chafe?"},
      {"W voor vrijwilligers is van ons; R blijft leeg, het model kent geen raadslieden. "
       "G en E staan er ook zonder hulp bij wekelijks contact en bij nabijheid vanaf 0,75. Binnen "
       "een rij is dichterbij hechter; een tweede rij is er alleen voor de ruimte.",
       "W for volunteers is ours; R stays empty, the model has no counsellors. G and E also stand "
       "without help: weekly contact, and closeness from 0.75. Within a row nearer is closer; a "
       "second row is there only for room."}},
     Respondent::anybody,
     ecogram},
    {"ecogram-domains",
     {{"Ecogram naar levensgebied", "Ecogram by domain of life"},
      {"Op welke gebieden van het leven zijn er mensen, en waar is het leeg?",
       "In which domains of life are there people, and where is it empty?"},
      {"Geloof blijft leeg: het model kent alleen clubs. Een gebied volgt uit de band en uit waar "
       "twee mensen allebei komen.",
       "Faith stays empty: the model only has clubs. A domain follows from the tie and from where "
       "both come."}},
     Respondent::anybody,
     ecogram_domains},
    {"lensink",
     {{"Netwerkcirkel van Lensink", "Network circle of Lensink"},
      {"Hoe dichtbij staat wie, en uit welke hoek komt men?",
       "How near does each one stand, and from which side do they come?"},
      {"Grenzen van de schillen (nabijheid 0,75, 0,5 en 0,2) en de plaats van de vlakken zijn van "
       "ons; de binnenste schillen zijn breder getekend.",
       "Bounds of the shells (closeness 0.75, 0.5 and 0.2) and the place of the quadrants are "
       "ours; the inner shells are drawn wider."}},
     Respondent::anybody,
     lensink},
    {"wijkecogram",
     {{"Wijkecogram", "Neighbourhood ecogram (wijkecogram)"},
      {"Zijn de banden vooral los of sterk, in familie, vriendenkring en diensten?",
       "Are ties mostly loose or strong, in family, friends and services?"},
      {"Dichtbij is een nabijheid vanaf 0,5 (van ons); lijnen tussen mensen laten zien wie elkaar "
       "kent.",
       "Near is a closeness from 0.5 (ours); lines between people show who knows whom."}},
     Respondent::anybody,
     wijkecogram},
    {"sociogram",
     {{"Sociogram", "Sociogram"},
      {"Wie kent wie, en hoe levendig is het geheel?",
       "Who knows whom, and how lively is the whole?"},
      {"Iedereen staat op de plaats van het ecogram. Vitaliteit is van ons: het gemiddelde van zes "
       "cijfers, met als vol 15 mensen, 4 op de 10 paren die elkaar kennen en banden van 15 jaar.",
       "All stand where the ecogram has them. Vitality is ours: the mean of six marks, full at 15 "
       "people, 4 in 10 pairs who know each other and ties of 15 years."}},
     Respondent::anybody,
     sociogram},
    {"msna",
     {{"MSNA: drie kaarten", "MSNA: three cards"},
      {"Met wie heeft iemand te maken, wat betekenen zij, en waar knelt het?",
       "Whom does somebody deal with, what do they mean, and where is the bottleneck?"},
      {"Ook voor mensen met een lichte verstandelijke beperking (MSNA-VB). De scores volgen uit "
       "nabijheid, gezamenlijke kringen en hulp, met ruis; wie het initiatief neemt weet het model "
       "niet. Zoals bij een vragenlijst vergeet iemand er één op de vijf: een andere tekening kan "
       "anders tellen.",
       "Also for people with a mild intellectual disability (MSNA-VB). Scores follow from "
       "closeness, shared circles and help, with noise; who takes the initiative the model does "
       "not know. As with a questionnaire one in five is forgotten: another drawing may count "
       "otherwise."}},
     Respondent::anybody,
     msna},
    {"msna-rings",
     {{"MSNA: drie zones", "MSNA: three zones"},
      {"Wie hoort bij het netwerk, en waar zit de voorraad aan mogelijke contacten?",
       "Who belongs to the network, and where is the stock of possible contacts?"},
      {"Zone 2 zijn slapende en mogelijke banden, zone 3 mensen uit de straat en uit eigen "
       "kringen: "
       "onze invulling.",
       "Zone 2 is sleeping and possible ties, zone 3 people of the street and of the own circles: "
       "our reading."}},
     Respondent::anybody,
     msna_rings},
    {"network",
     {{"Zes kenmerken van een netwerk", "Six characteristics of a network"},
      {"Hoe staat het netwerk ervoor naast dat van anderen, nu en een jaar geleden?",
       "How does the network stand beside that of others, now and a year ago?"},
      {"Afstand tot het midden is het deel van (hoogstens 300) andere volwassenen dat minder "
       "heeft; "
       "meer is niet altijd beter, zeker niet bij dichtheid. Zoals bij een vragenlijst vergeet "
       "iemand "
       "er één op de vijf: een andere tekening kan anders tellen.",
       "Distance from the middle is the share of (at most 300) other grown-ups with less; more is "
       "not always better, least of all for density. As with a questionnaire one in five is "
       "forgotten: another drawing may count otherwise."}},
     Respondent::anybody,
     radar},
    {"functions",
     {{"Functies van het netwerk", "Functions of the network"},
      {"Hoe ver komt wat iemand nodig heeft, en via wie?",
       "How far is met what somebody needs, and through whom?"},
      {"Dekking is wat kwam van wat nodig was, deze week, professionals meegeteld.",
       "Coverage is what came of what was needed, this week, professionals included."}},
     Respondent::client,
     functions},
    {"loneliness",
     {{"Soorten eenzaamheid", "Types of loneliness"},
      {"Mist iemand mensen, een hechte band of zin, en wat past daarbij?",
       "Does somebody miss people, a close bond or meaning, and what fits that?"},
      {"Antwoorden op zes uitspraken (De Jong Gierveld); existentieel staat daar los van en is van "
       "ons.",
       "Answers to six statements (De Jong Gierveld); existential stands apart and is ours."}},
     Respondent::anybody,
     loneliness_types},
    {"contact-ladder",
     {{"Contactladder van de straat", "Contact ladder of the street"},
      {"Welk contact is er in de straat, welk wil men, en hoe belangrijk is dat?",
       "Which contact is there in the street, which is wanted, and how much does it matter?"},
      {"De cijfers komen uit de toestand van alle volwassenen in het model; wat zij willen volgt "
       "uit "
       "karakter en is niet gevraagd.",
       "Figures come from the state of all grown-ups in the model; what they want follows from "
       "character and was not asked."}},
     Respondent::anybody,
     contact_ladder_drawn},
    {"street-ladder",
     {{"Straatladder", "Street ladder"},
      {"Op welke tree staat de straat volgens bewoners, en welke willen zij?",
       "On which rung is the street according to residents, and which do they wish for?"},
      {"De tien treden zijn niet in druk gevonden: dit is onze invulling. Afspraken en een actieve "
       "kern kent het model niet.",
       "The ten rungs were not found in print: these are ours. The model has no agreements and no "
       "active core."}},
     Respondent::anybody,
     street_rungs_drawn},
    {"quez",
     {{"QueZ-kaart", "QueZ card"},
      {"Hoe staat het met regie, kracht, motivatie en contacten, en wat wil iemand anders?",
       "How about direction, strength, motivation and contacts, and what should be different?"},
      {"Wensen volgen uit het contact: hecht maar zelden gezien, slapend, of gespannen. De namen "
       "van "
       "de zes soorten belangstelling zijn van ons.",
       "Wishes follow from contact: close but seldom seen, asleep, or strained. The names of the "
       "six interests are ours."}},
     Respondent::client,
     quez},
    {"mantelscan",
     {{"MantelScan", "MantelScan"},
      {"Wie draagt de zorg, houdt men het vol, en wat kan beter?",
       "Who carries the care, can they go on, and what could be better?"},
      {"Grenzen voor risico, manier en advies zijn van ons. Beroepskrachten en familie kennen "
       "elkaar "
       "als de beroepskracht een kwartaal komt.",
       "Bounds for risk, way and advice are ours. Professionals and family know each other once "
       "the "
       "professional has come for a quarter."}},
     Respondent::client,
     mantelscan},
    {"burden",
     {{"Ervaren druk: EDIZ en EDIZ-plus", "Experienced pressure: EDIZ and EDIZ-plus"},
      {"Hoe zwaar valt de zorg, en hoe lang is het vol te houden?",
       "How heavy is the care, and how long can it go on?"},
      {"Antwoorden volgen uit overbelasting met ruis per vraag en kwartaal.",
       "Answers follow from strain with noise per question and quarter."}},
     Respondent::carer,
     burden_gauge},
    {"pom",
     {{"POM-gesprek", "POM interview"},
      {"Welke druk ervaart een mantelzorger, wat knelt, en welke steun is er al?",
       "What pressure does a carer feel, what is the trouble, and which support is there already?"},
      {"Knelpunten zijn de zeven vragen van CarerQol: het protocol zelf is niet in druk gevonden.",
       "Bottlenecks are the seven questions of CarerQol: the protocol itself was not found in "
       "print."}},
     Respondent::carer,
     pom},
    {"netwerkkompas",
     {{"Netwerkkompas", "Network compass"},
      {"Wie kunnen meedenken, en wat vragen we hun?",
       "Who could think along, and what do we ask them?"},
      {"Of iemand is gevraagd en nee zei staat niet in de toestand van het model: open is wie niet "
       "helpt.",
       "Whether somebody was asked and said no is no part of the state of the model: open is who "
       "does not help."}},
     Respondent::client,
     compass},
    {"talents",
     {{"Talentenkaart en netwerkkaart", "Card of talents and network"},
      {"Wat kan en wil iemand, en met wie?", "What can somebody do and want, and with whom?"},
      {"De namen van de zes soorten belangstelling zijn van ons.",
       "The names of the six interests are ours."}},
     Respondent::anybody,
     talents},
    {"life-line",
     {{"Levenslijn (PTP)", "Life line (PTP)"},
      {"Wat gebeurde er in dit leven, wat wenst iemand, en wie staan er omheen?",
       "What happened in this life, what is wished for, and who stands around?"},
      {"Alleen wat de toestand van het model nog weet; dromen kent het niet, wensen volgen uit het "
       "contact.",
       "Only what the state of the model still knows; it has no dreams, wishes follow from "
       "contact."}},
     Respondent::anybody,
     life_line_poster},
    {"support-cycle",
     {{"Supportcyclus", "Support cycle"},
      {"Hoe ver is het plan: doelen, coaching, netwerk en vastgelegde steun?",
       "How far is the plan: goals, coaching, network and fixed support?"},
      {"Coaching is de netwerkmethode van het scenario, als die er is.",
       "Coaching is the network method of the scenario, if there is one."}},
     Respondent::client,
     support_cycle},
    {"plan-board",
     {{"Planbord", "Plan board"},
      {"Wie doet welke taak, hoeveel, tot wanneer, en wat is nog open?",
       "Who does which task, how much, until when, and what is still open?"},
      {"Uren van een beroepskracht staan bij de taak waar het product vooral over gaat.",
       "Hours of a professional stand at the task that the product is mostly about."}},
     Respondent::client,
     plan_board},
    {"issue-map",
     {{"Kaart van de kwestie (Kantelmodel)", "Issue map (Kantelmodel)"},
      {"Wat is de kwestie, en wie heeft er nog meer mee te maken?",
       "What is the issue, and whom else does it concern?"},
      {"De kwestie is de hulp waarvan het meeste ontbreekt. Blij is wie helpt of in huis woont "
       "(van ons).",
       "The issue is the help of which most is missing. Glad is who helps or lives in (ours)."}},
     Respondent::client,
     issue_map},
    {"capacity-map",
     {{"Kaart van talenten in de straat (ABCD)", "Map of capacities in the street (ABCD)"},
      {"Wat kunnen bewoners voor elkaar doen, en wat blijft ongebruikt?",
       "What could residents do for each other, and what stays unused?"},
      {"Wat iemand te bieden heeft en belangstelling volgen uit de persoon; organisaties heeft het "
       "model hier niet.",
       "What somebody has to give and interests follow from the person; the model has no "
       "organisations here."}},
     Respondent::anybody,
     capacities},
    {"triad",
     {{"Driehoek (JIM, Familiezorg)", "Triangle (JIM, Familiezorg)"},
      {"Werken cliënt, mantelzorger en beroepskracht samen?",
       "Do client, carer and professional work together?"},
      {"Wie het meest doet staat op de hoek. Dikte is nabijheid, en tussen mantelzorger en "
       "beroepskracht vertrouwen.",
       "Who does most stands at the corner. Width is closeness, and trust between carer and "
       "professional."}},
     Respondent::client,
     triad},
    {"resource-group",
     {{"Resourcegroep", "Resource group"},
      {"Wie zitten er aan tafel, en wanneer kwam men bijeen?",
       "Who sits at the table, and when did they meet?"},
      {"Bijeen is het laatste familiegesprek; elke drie maanden volgt het volgende.",
       "Met is the last family meeting; the next follows every three months."}},
     Respondent::client,
     resource_group},
    {"portal-week",
     {{"Weekagenda van een portaal", "Week agenda of a portal"},
      {"Wie komt wanneer, en wat is nog open?", "Who comes when, and what is still open?"},
      {"Het model rekent per week: over de dagen is verdeeld in bezoeken van anderhalf uur (van "
       "ons).",
       "The model counts by the week: over the days it is spread in visits of an hour and a half "
       "(ours)."}},
     Respondent::client,
     week_agenda},
});

}  // namespace

std::span<const Drawing> drawings() { return list; }

const Drawing* drawing_named(std::string_view id) {
  for (const Drawing& each : list) {
    if (each.id == id) {
      return &each;
    }
  }
  return nullptr;
}

std::optional<std::string> drawn(const Drawing& drawing, const Sitting& sitting,
                                 Language language) {
  if (!can_be_asked(*sitting.world, drawing.respondent, sitting.person)) {
    return std::nullopt;
  }
  return drawing.svg(sitting, drawing.caption, language);
}

Label why_not(Respondent respondent) {
  switch (respondent) {
    case Respondent::client:
      return {
          "Deze tekening gaat over iemand die hulp nodig heeft, en deze persoon heeft op dit "
          "moment geen hulp nodig.",
          "This drawing is about somebody who needs help, and this person needs none at this "
          "moment."};
    case Respondent::carer:
      return {
          "Deze tekening gaat over iemand die een ander helpt, en deze persoon helpt op dit "
          "moment niemand.",
          "This drawing is about somebody who helps another, and this person helps nobody at "
          "this moment."};
    case Respondent::anybody:
      break;
  }
  return {"Deze persoon woont hier op dit moment niet.",
          "This person does not live here at this moment."};
}

std::vector<const Drawing*> drawings_for(const World& world, PersonId person) {
  std::vector<const Drawing*> found;
  for (const Drawing& each : list) {
    if (can_be_asked(world, each.respondent, person)) {
      found.push_back(&each);
    }
  }
  return found;
}

}  // namespace draagkracht::draw
