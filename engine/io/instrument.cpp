// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/instrument.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "io/instrument_fields.hpp"
#include "io/json_words.hpp"
#include "io/network_records.hpp"
#include "measures/burden.hpp"
#include "measures/carer_qol.hpp"
#include "measures/draw/drawings.hpp"
#include "measures/instruments/street.hpp"
#include "measures/network_traits.hpp"
#include "measures/reserve.hpp"
#include "measures/self_reliance.hpp"
#include "measures/sums.hpp"
#include "population/look/loneliness.hpp"
#include "population/look/street_contact.hpp"

namespace draagkracht {

namespace {

using Record = nlohmann::ordered_json;

const CarerRecord& carer_of(const World& w, PersonId p) {
  return w.carers[w.persons.carer[p.index()].index()];
}
const ClientRecord& client_of(const World& w, PersonId p) {
  return w.clients[w.persons.client[p.index()].index()];
}
double two_decimals(double x) { return static_cast<double>(round_half_away(x * 100)) / 100; }

Record burden(const World& w, PersonId p) {
  const CarerRecord& carer = carer_of(w, p);
  const int plus = ediz_plus(w, carer);
  return {{"ediz", ediz(w, carer)},
          {"ediz_plus", plus},
          {"ediz_plus_class", ediz_plus_class_names[at(ediz_plus_class(plus))].code},
          {"self_rated_burden", self_rated_burden(w, carer)},
          {"perseverance_class", perseverance_class(w, carer)}};
}

Record carerqol(const World& w, PersonId p) {
  const CarerQol answer = carer_qol(w, carer_of(w, p));
  Record record;
  for (std::size_t i = 0; i < carer_qol_items; ++i) {
    record[std::string(carer_qol_names[i].code)] = answer.level[i];
  }
  record["sum"] = answer.sum();
  record["happiness"] = answer.happiness;
  return record;
}

Record cards(const World& w, PersonId p) {
  return {{"card_improve", card_improve(w, client_of(w, p))},
          {"card_help", card_help(w, client_of(w, p))}};
}

Record self_sufficiency(const World& w, PersonId p) {
  const Zrm level = zrm(w, client_of(w, p));
  return {{"mean", level.mean},
          {"self", two_decimals(level.self)},
          {"network", two_decimals(level.network)},
          {"professional", two_decimals(level.professional)}};
}

Record lonely(const World& w, PersonId p) {
  const Loneliness answer = loneliness(w, p);
  return {{"social", answer.social}, {"emotional", answer.emotional}, {"score", answer.score()}};
}

Record network(const World& w, PersonId p) {
  const NetworkTraits traits = network_traits(w, p);
  Record composition;
  for (std::size_t k = 0; k < traits.by_kind.size(); ++k) {
    composition[std::string(member_kind_names[k].code)] = traits.by_kind[k];
  }
  return {{"size", traits.size},
          {"composition", composition},
          {"variety", two_decimals(traits.variety)},
          {"density", two_decimals(traits.density)},
          {"stability_years", two_decimals(traits.stability)},
          {"contacts_per_week", two_decimals(traits.frequency)},
          {"complexity", two_decimals(traits.complexity)},
          {"redundancy", two_decimals(traits.redundancy)},
          {"reachability", two_decimals(traits.reachability)},
          {"reciprocity", two_decimals(traits.reciprocity)}};
}

Record maastricht(const World& w, PersonId p) {
  const Msna profile = msna(w, p);
  Record cards = Record::object();
  for (std::size_t k = 0; k < msna_cards; ++k) {
    const MsnaOfCard& of = profile.cards[k];
    Record card{{"people", of.people}};
    if (of.people > 0) {
      card["same_town"] = two_decimals(of.same_town);
      card["years"] = two_decimals(of.years);
      card["contacts_per_year"] = two_decimals(of.contacts);
      card["affection"] = two_decimals(of.affection);
      card["connection"] = two_decimals(of.connection);
      card["preference"] = two_decimals(of.preference);
      card["practical"] = two_decimals(of.practical);
    }
    cards[std::string(msna_card_names[k].code)] = card;
  }
  return {{"size", profile.size},
          {"cards", cards},
          {"bottlenecks",
           {{"small", profile.small},
            {"no_friendly", profile.no_friendly},
            {"mostly_services", profile.mostly_services},
            {"little_connection", profile.little_connection}}}};
}

Record contact_ladder(const World& w, PersonId p) {
  Record record = Record::object();
  for (const StreetContact& street : look_at_streets(Residents(w))) {
    if (street.street != w.persons.street[p.index()]) {
      continue;
    }
    record["adults"] = street.adults;
    for (std::size_t k = 0; k < contact_count; ++k) {
      record[std::string(contact_names[k].code)] = {
          {"actual", two_decimals(street.actual[k])},
          {"desired", two_decimals(street.desired[k])},
          {"importance", two_decimals(street.importance[k])},
          {"gap", two_decimals(street.gap[k])}};
    }
  }
  return record;
}

Record street_ladder(const World& w, PersonId p) {
  const StreetLadder ladder = draagkracht::street_ladder({.world = &w, .person = p});
  return {{"now", ladder.own.now},         {"wished", ladder.own.wished},
          {"rung_of_street", ladder.rung}, {"residents", ladder.residents},
          {"residents_now", ladder.now},   {"residents_wished", ladder.wished}};
}

Record substitution(const World& w, PersonId p) {
  const std::vector<PossibleHelper> around = possible_helpers(w, client_of(w, p));
  const auto depth = [](int helpers) { return helpers < 0 ? Record(nullptr) : Record(helpers); };
  Record channels = Record::object();
  for (std::size_t c = 0; c < channel_count; ++c) {
    channels[std::string(channel_names[c].code)] = depth(substitution_depth(around, only(c)));
  }
  return {{"idle_reserve", two_decimals(hours(idle_reserve(around)))},
          {"all", depth(substitution_depth(around))},
          {"channels", channels}};
}

template <Record (*answers)(const World&, PersonId)>
Record asked(const Sitting& s) {
  return answers(*s.world, s.person);
}

constexpr Label as_in_a_survey{
    "Gevraagd als in een enquête: volwassenen met wie deze persoon nu contact heeft. Een op de "
    "vijf "
    "wordt die keer vergeten, ook wie helpt, en een andere week een ander. De groslijst en het "
    "ecogram vergeten nooit wie helpt of in huis woont en nemen ook slapende banden mee; de "
    "aantallen kunnen daarom verschillen.",
    "Asked as in a survey: grown-ups with whom this person is in touch now. One in five is "
    "forgotten "
    "that time, even who helps, and another one in another week. The gross list and the ecogram "
    "never forget who helps or lives in, and take sleeping ties as well; counts may therefore "
    "differ."};

constexpr std::array scales = std::to_array<Instrument>({
    {"burden",
     {"EDIZ, EDIZ-plus, ervaren belasting en volhoudtijd",
      "EDIZ, EDIZ-plus, self-rated burden and perseverance time"},
     {"Hoe zwaar de zorg een mantelzorger valt.", "How heavy care weighs on a carer."},
     Respondent::carer,
     asked<burden>},
    {"carerqol",
     {"CarerQol-7D", "CarerQol-7D"},
     {"Wat zorgen brengt en kost: zeven uitspraken, elk 0 geen, 1 enige, 2 veel; de som is 0 "
      "(slechtst) tot 14, zonder het Nederlandse tarief.",
      "What caring brings and takes: seven statements, each 0 no, 1 some, 2 a lot; the sum is 0 "
      "(worst) to 14, without the Dutch tariff."},
     Respondent::carer,
     asked<carerqol>},
    {"cards",
     {"Ervaringskaarten", "Experience cards"},
     {"Twee kaarten van 0 tot 10: ‘ik kan mijn situatie verbeteren’ en ‘familie, vrienden en "
      "kennissen helpen mij daarbij’.",
      "Two cards of 0 to 10: \"I can improve my situation\" and \"family, friends and "
      "acquaintances "
      "help me with it\"."},
     Respondent::client,
     asked<cards>},
    {"zrm",
     {"Zelfredzaamheid-Matrix", "Self-sufficiency matrix"},
     {"Het niveau dat een beroepskracht ziet, 1 tot 5, en welk deel daarvan van de cliënt zelf, "
      "het "
      "netwerk en beroepskrachten komt.",
      "The level that a worker sees, 1 to 5, and which part of it comes from the client, the "
      "network "
      "and professionals."},
     Respondent::client,
     asked<self_sufficiency>},
    {"substitution",
     {"Wie kan uitvallen", "Who could fall out"},
     {"Hoeveel helpers na elkaar kunnen uitvallen terwijl anderen bijna al hun hulp overnemen, per "
      "soort hulp; een schatting van het model, geen antwoord van iemand.",
      "How many helpers could fall out one after another with others taking over nearly all of "
      "their help, per kind of help; an estimate of the model, nobody's answer."},
     Respondent::client,
     asked<substitution>},
    {"loneliness",
     {"Eenzaamheid (De Jong Gierveld, zes uitspraken)",
      "Loneliness (De Jong Gierveld, six statements)"},
     {"Sociale en emotionele eenzaamheid, elk 0 tot 3.",
      "Social and emotional loneliness, each 0 to 3."},
     Respondent::anybody,
     asked<lonely>,
     {"Antwoorden op zes uitspraken: 0-1 niet, 2-4 matig, 5-6 sterk eenzaam.",
      "Answers to six statements: 0-1 not, 2-4 moderately, 5-6 strongly lonely."}},
    {"network",
     {"Zes kenmerken van een netwerk", "Six characteristics of a network"},
     {"Omvang, samenstelling, dichtheid, stabiliteit, complexiteit en bereikbaarheid van het "
      "netwerk zoals iemand het noemt, met hoe vaak men elkaar ziet en of het gelijk op gaat.",
      "Size, composition, density, stability, complexity and reachability of the network as "
      "somebody names it, with how often people meet and whether it is even."},
     Respondent::anybody,
     asked<network>,
     as_in_a_survey},
    {"msna",
     {"Maastrichtse Sociale Netwerk Analyse", "Maastricht analysis of social networks"},
     {"Mensen op drie kaarten, met bereikbaarheid, duur, contact en scores van 1 tot 5, en "
      "knelpunten.",
      "People on three cards, with reachability, length, contact and scores of 1 to 5, and "
      "bottlenecks."},
     Respondent::anybody,
     asked<maastricht>,
     as_in_a_survey},
    {"contact-ladder",
     {"Contactladder van de straat", "Contact ladder of the street"},
     {"Contact in de straat: wat er is, wat mensen willen en het verschil daartussen, per soort "
      "contact. Leeg in een straat met weinig volwassenen.",
      "Contact in the street: what there is, what people want and the gap between them, per kind "
      "of "
      "contact. Empty in a street of few adults."},
     Respondent::anybody,
     asked<contact_ladder>,
     {"De cijfers komen uit de toestand van alle volwassenen in het model; wat zij willen volgt "
      "uit "
      "karakter en is niet gevraagd.",
      "Figures come from the state of all grown-ups in the model; what they want follows from "
      "character and was not asked."}},
    {"street-ladder",
     {"Straatladder", "Street ladder"},
     {"De tree van 1 tot 10 waarop een bewoner de straat ziet staan, en de tree die gewenst is. De "
      "treden zijn onze eigen invulling (aangenomen).",
      "The rung of 1 to 10 on which a resident sees the street, and the rung wished for. The rungs "
      "are filled in by us (assumed)."},
     Respondent::anybody,
     asked<street_ladder>,
     {"Afspraken in de straat en een actieve kern kent het model niet.",
      "The model has no agreements in the street and no active core."}},
});

/// Records of a network that differ by how it is looked at; helpers are always told as they are.
constexpr std::array<std::string_view, 13> with_lenses{
    "groslijst", "genogram",    "genogram-basic", "ecogram",    "ecogram-domains",
    "lensink",   "wijkecogram", "sociogram",      "msna-rings", "functions",
    "quez",      "talents",     "life-line"};

/// The scales, and what is drawn and has a record that no scale makes already.
std::vector<Instrument> all() {
  std::vector<Instrument> list(scales.begin(), scales.end());
  for (const draw::Drawing& each : draw::drawings()) {
    const RecordMaker make = record_maker(each.id);
    if (make != nullptr && std::ranges::find(scales, each.id, &Instrument::id) == scales.end()) {
      list.push_back({each.id, each.caption.label, each.caption.about, each.respondent, make,
                      each.caption.ours,
                      std::ranges::find(with_lenses, each.id) != with_lenses.end()});
    }
  }
  return list;
}

Record both_texts(Label label) { return {{"nl", label.nl}, {"en", label.en}}; }

}  // namespace

std::span<const Instrument> instruments() {
  static const std::vector<Instrument> list = all();
  return list;
}

nlohmann::ordered_json record_of(const Sitting& sitting, const Instrument& instrument,
                                 Language language) {
  const World& w = *sitting.world;
  Record record{{"instrument", instrument.id},
                {"label", both_texts(instrument.label)},
                {"about", both_texts(instrument.about)},
                {"person", key_text('p', w.key(sitting.person))},
                {"week", w.week.value},
                {"answers", instrument.answers(sitting)}};
  if (!instrument.note.nl.empty()) {
    record["note"] = both_texts(instrument.note);
  }
  record["fields"] = fields_explained(instrument.id, record["answers"], language);
  if (Record words = codes_in_words(record["answers"], language); !words.empty()) {
    record["words"] = std::move(words);
  }
  return record;
}

}  // namespace draagkracht
