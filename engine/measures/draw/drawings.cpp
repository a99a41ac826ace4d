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
       "G en E staan er ook zonder hulp bij wekelijks contact en bij nabijheid vanaf 0,75.",
       "W for volunteers is ours; R stays empty, the model has no counsellors. G and E also stand "
       "without help: weekly contact, and closeness from 0.75."}},
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

}  // namespace draagkracht::draw
