// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// People for a page: who needs help here, and one person with everybody around, as the world has it
// now. Answers are JSON in dk_text: codes of the closed lists, minutes a week, shares of 0 to 1.
// People are their row in the tables, which is the same in all variants of a replicate for who was
// there at week 0; the key is the name that files use.
#include <nlohmann/json.hpp>

#include "measures/draw/drawings.hpp"
#include "measures/first_name.hpp"
#include "measures/sums.hpp"
#include "population/codes.hpp"
#include "run/intervene.hpp"
#include "run/mind.hpp"
#include "web/session.hpp"

using namespace draagkracht;
using namespace draagkracht::web;

namespace {

using Json = nlohmann::json;

/// The world that is running, else the week 0 that was prepared last.
const World* world_now() {
  const Session& e = session();
  if (e.world) {
    return &*e.world;
  }
  return e.prepared() ? &*e.kept[e.replicate].week_zero : nullptr;
}

std::string word(std::string_view code) { return std::string(code); }
double three_decimals(double value) {
  return static_cast<double>(round_half_away(value * 1000.0)) / 1000.0;
}
double three_decimals(float value) { return three_decimals(static_cast<double>(value)); }

bool paused(const World& w, PersonId p) {
  const CarerSlot slot = w.persons.carer[p.index()];
  return slot.valid() && w.week.value < w.carers[slot.index()].paused_until;
}

/// The open record of a client, or nullptr.
const ClientRecord* client_of(const World& w, PersonId p) {
  const ClientSlot slot = w.persons.client[p.index()];
  return slot.valid() && w.clients[slot.index()].open != 0 ? &w.clients[slot.index()] : nullptr;
}

Json person_json(const World& w, PersonId p) {
  return {{"id", p.index()},
          {"key", key_text('p', w.key(p))},
          {"name", word(first_name(w, p))},
          {"age", w.persons.age(p, w.week)},
          {"sex", word(sex_names[at(w.persons.sex[p.index()])].code)},
          {"residence", word(residence_names[at(w.persons.residence[p.index()])].code)},
          {"employed", w.persons.employed_hours[p.index()]},
          {"volunteer", w.persons.volunteer[p.index()] != 0}};
}

template <class Minutes8>
Json channels_json(const Minutes8& minutes) {
  Json out = Json::object();
  for (std::size_t c = 0; c < channel_count; ++c) {
    const int value = [&] {
      if constexpr (requires { minutes[c].value; }) {
        return static_cast<int>(minutes[c].value);
      } else {
        return static_cast<int>(minutes[c]);
      }
    }();
    if (value > 0) {
      out[word(channel_names[c].code)] = value;
    }
  }
  return out;
}

Json client_json(const World& w, const ClientRecord& client) {
  Json products = Json::array();
  for (std::size_t k = 0; k < product_count; ++k) {
    const Indication& indication = client.indications[k];
    if (indication.granted.value > 0) {
      products.push_back({{"product", word(product_names[k].code)},
                          {"granted", indication.granted.value},
                          {"in_force", indication.in_force.value},
                          {"delivered", indication.delivered.value},
                          {"vacant", !indication.professional.valid() &&
                                         !has_term(client.terms[k], Term::own_budget)}});
    }
  }
  return {{"limitation", word(limitation_names[at(client.limitation)].code)},
          {"since", client.since},
          {"institution", client.institution != 0},
          {"crisis", w.week.value < client.crisis_until},
          {"need", total_minutes(client.need)},
          {"needs", channels_json(client.need)},
          {"lacks", channels_json(client.unmet)},
          {"informal", total_minutes(client.informal)},
          {"volunteer", total_minutes(client.volunteer)},
          {"formal", total_minutes(client.formal)},
          {"unmet", total_minutes(client.unmet)},
          {"reported", client.reported.value},
          {"announced", client.announced.value},
          {"own_direction", three_decimals(client.own_direction)},
          {"burden", three_decimals(client.burden)},
          {"products", products}};
}

Json carer_json(const World& w, const CarerRecord& carer) {
  return {{"load", three_decimals(carer.load)},     {"strength", three_decimals(carer.strength)},
          {"strain", three_decimals(carer.strain)}, {"given", total_minutes(carer.given)},
          {"trust", three_decimals(carer.trust)},   {"hope", three_decimals(carer.hope)},
          {"reward", three_decimals(carer.reward)}, {"paused", w.week.value < carer.paused_until}};
}

/// One tie as `p` sees it, with the help that goes over it both ways.
Json tie_json(const World& w, PersonId p, const Arc& arc) {
  const Tie& tie = w.ties.columns.row[arc.tie.index()];
  Json out = person_json(w, arc.other);
  out["kind"] = word(tie_kind_names[at(w.ties.kind_seen_by(p, arc.tie))].code);
  out["state"] = word(tie_state_names[at(tie.state)].code);
  out["closeness"] = three_decimals(tie.closeness);
  out["harmful"] = tie.valence == Valence::harmful;
  out["contacts"] = three_decimals(tie.contacts);
  out["distance_km"] = three_decimals(w.ties.columns.distance_km[arc.tie.index()]);
  out["paused"] = paused(w, arc.other);
  if (client_of(w, arc.other) != nullptr) {
    out["is_client"] = true;
  }
  const CarerSlot slot = w.persons.carer[arc.other.index()];
  if (slot.valid()) {
    out["carer"] = carer_json(w, w.carers[slot.index()]);
  }
  const auto link_json = [&](LinkId l) -> Json {
    const CareLink& link = w.links[l.index()];
    return {{"minutes", total_minutes(link.given)},
            {"agreed", agreed_minutes(link).value},
            {"channels", channels_json(link.given)},
            {"as_volunteer", link.as_volunteer != 0},
            {"since", link.since}};
  };
  if (const LinkId l = w.link_between(arc.other, p); l.valid()) {
    out["helps"] = link_json(l);
  }
  if (const LinkId l = w.link_between(p, arc.other); l.valid()) {
    out["helped"] = link_json(l);
  }
  return out;
}

Json story_json(const std::vector<Event>& story) {
  Json lines = Json::array();
  for (const Event& event : story) {
    const EventName& name = event_names[at(event.kind)];
    const CodeName& cause = cause_names[at(event.cause)];
    lines.push_back({{"week", event.week},
                     {"event", word(name.code)},
                     {"label", {{"nl", word(name.label.nl)}, {"en", word(name.label.en)}}},
                     {"cause", word(cause.code)},
                     {"why", {{"nl", word(cause.label.nl)}, {"en", word(cause.label.en)}}},
                     {"person", key_text('p', event.person)},
                     {"other", event.other == Key{} ? "" : key_text('p', event.other)},
                     {"amount", three_decimals(event.amount)},
                     {"milestone", name.milestone}});
  }
  return lines;
}

void answer(const Json& json) {
  session().text = json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace

extern "C" {

/// The last answer as JSON text, and its length in bytes.
DRAAGKRACHT_EXPORT(dk_text) const char* dk_text() { return session().text.data(); }
DRAAGKRACHT_EXPORT(dk_text_size) std::uint32_t dk_text_size() {
  return static_cast<std::uint32_t>(session().text.size());
}

/// Everybody who lives at home and needs help now, in the order of the tables; 1 when done.
DRAAGKRACHT_EXPORT(dk_people) std::int32_t dk_people() {
  const World* w = world_now();
  if (w == nullptr) {
    return 0;
  }
  Json list = Json::array();
  for (const ClientRecord& client : w->clients) {
    if (client.open == 0 || client.institution != 0 || !w->persons.at_home(client.person)) {
      continue;
    }
    Json one = person_json(*w, client.person);
    int carers = 0;
    int volunteers = 0;
    PersonId main;
    Minutes most{0};
    each_link_of_client(*w, client, [&](LinkId l) {
      const CareLink& link = w->links[l.index()];
      ++(link.as_volunteer != 0 ? volunteers : carers);
      if (link.as_volunteer == 0 && agreed_minutes(link) > most) {
        most = agreed_minutes(link);
        main = link.giver;
      }
    });
    one["limitation"] = word(limitation_names[at(client.limitation)].code);
    one["carers"] = carers;
    one["volunteers"] = volunteers;
    one["informal"] = total_minutes(client.informal);
    one["by_volunteers"] = total_minutes(client.volunteer);
    one["formal"] = total_minutes(client.formal);
    one["unmet"] = total_minutes(client.unmet);
    one["main_carer"] = main.valid() ? Json(main.index()) : Json(nullptr);
    list.push_back(std::move(one));
  }
  answer(list);
  return 1;
}

/// Whose events are written down from now on; none for a row that is not there.
DRAAGKRACHT_EXPORT(dk_watch) void dk_watch(std::uint32_t person) {
  session().watched = PersonId{person};
  session().story.clear();
  session().begin_history();
}

/// One person with everybody around, now, and what happened since week 0 when watched; 1 when done.
DRAAGKRACHT_EXPORT(dk_network) std::int32_t dk_network(std::uint32_t person) {
  const World* w = world_now();
  if (w == nullptr || person >= w->persons.size()) {
    return 0;
  }
  const PersonId p{person};
  Json out;
  out["week"] = w->week.value;
  out["person"] = person_json(*w, p);
  const ClientRecord* client = client_of(*w, p);
  out["client"] = client != nullptr ? client_json(*w, *client) : Json(nullptr);
  const CarerSlot slot = w->persons.carer[p.index()];
  out["carer"] = slot.valid() ? carer_json(*w, w->carers[slot.index()]) : Json(nullptr);
  out["ties"] = Json::array();
  for (const Arc& arc : w->ties.of(p)) {
    out["ties"].push_back(tie_json(*w, p, arc));
  }
  out["story"] = p == session().watched ? story_json(session().story) : Json::array();
  answer(out);
  return 1;
}

/// A drawing of the field of one person, now, as SVG in dk_text; empty when it is not for this
/// person, as a carer's drawing for who helps nobody. Numbers are positions: in the list of
/// drawings and of lenses of dk_words; 0 Dutch, 1 English. Who is watched keeps the seats of the
/// weeks before. 1 when done.
DRAAGKRACHT_EXPORT(dk_draw)
std::int32_t dk_draw(std::uint32_t person, std::uint32_t drawing, std::uint32_t lens,
                     std::uint32_t language) {
  Session& e = session();
  const World* w = world_now();
  if (w == nullptr || !e.scenario || person >= w->persons.size() ||
      drawing >= draw::drawings().size() || lens >= lens_names.size() || language > 1) {
    return 0;
  }
  const PersonId p{person};
  const bool watched = p == e.watched && e.world && e.history;
  const Sitting sitting{
      .world = w,
      .person = p,
      .lens = static_cast<Lens>(lens),
      .mind = mind_of(e.scenario->parameters.model.awareness),
      .start = e.scenario->start,
      .history = watched ? &*e.history : nullptr,
      .variant = e.scenario->variants.size() > 1 ? e.scenario->variants[e.variant].label : Text{}};
  e.text =
      draw::drawn(draw::drawings()[drawing], sitting, language == 0 ? Language::nl : Language::en)
          .value_or("");
  return 1;
}

/// Lets one person of the running world do something now; see run/intervene.hpp. 1 when done.
DRAAGKRACHT_EXPORT(dk_intervene)
std::int32_t dk_intervene(std::uint32_t person, std::uint32_t what, double amount) {
  Session& e = session();
  if (!e.world || what >= intervention_count) {
    return 0;
  }
  const std::size_t events = e.world->events.size();
  if (Result<void> done =
          intervene(*e.world, PersonId{person}, static_cast<Intervention>(what), amount);
      !done.ok()) {
    say(done.problem());
    return 0;
  }
  e.write_story(events);
  return 1;
}

}  // extern "C"
