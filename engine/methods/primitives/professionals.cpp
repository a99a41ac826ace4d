// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/primitives/professionals.hpp"

#include <algorithm>

#include "methods/primitives/around.hpp"

namespace draagkracht {

namespace {

/// Changes what is granted of guidance, or of the largest product when there is none.
Indication* main_indication(ClientRecord& client) {
  Indication* main = &client.indications[at(Product::guidance)];
  for (Indication& indication : client.indications) {
    if (main->granted.value <= 0 && indication.granted > main->granted) {
      main = &indication;
    }
  }
  return main->granted.value > 0 ? main : nullptr;
}

void change_hours(Act& act, PersonId on, double factor) {
  ClientRecord* client = client_at_home(act.world, on);
  Indication* indication = client != nullptr ? main_indication(*client) : nullptr;
  if (indication == nullptr) {
    return;
  }
  const auto before = indication->granted;
  indication->granted = Minutes{static_cast<std::int32_t>(round_half_away(before.value * factor))};
  act.world.emit(EventKind::indication_reviewed, Cause::method, on, indication->professional,
                 static_cast<float>(indication->granted.value - before.value),
                 EventUnit::minutes_per_week);
}

void professional_hours_less(Act& act, PersonId on) { change_hours(act, on, 1.0 - act.size); }
void professional_hours_more(Act& act, PersonId on) {
  change_hours(act, on, 1.0 + act.size);
  if (ClientRecord* client = client_at_home(act.world, on)) {
    learn(*client, Known::services);
  }
}

/// Calls f(post) for the posts of who comes to a client.
template <class F>
void each_post(World& w, PersonId on, F&& f) {
  const ClientRecord* client = client_at_home(w, on);
  if (client == nullptr) {
    return;
  }
  for (const Indication& indication : client->indications) {
    for (ProfessionalRecord& post : w.professionals) {
      if (indication.professional.valid() && post.person == indication.professional) {
        f(post);
      }
    }
  }
}

void professional_stance(Act& act, PersonId on) {
  each_post(act.world, on, [&](ProfessionalRecord& post) {
    post.learned = static_cast<std::uint16_t>(post.learned + act.size * (65535.0 - post.learned));
  });
}

void professional_trust(Act& act, PersonId on) {
  World& w = act.world;
  if (ClientRecord* client = client_at_home(w, on)) {
    client->guard *= static_cast<float>(1.0 - 0.5 * act.size);
    each_link_of_client(w, *client, [&](LinkId l) {
      float& trust = w.carer_of(w.links[l.index()].giver).trust;
      trust = towards_one(trust, act.size);
    });
  } else if (CarerRecord* carer = helping_carer(w, on)) {
    carer->trust = towards_one(carer->trust, act.size);
  }
}

void professional_exit(Act& act, PersonId on) {
  World& w = act.world;
  ClientRecord* client = client_at_home(w, on);
  Indication* indication = client != nullptr ? main_indication(*client) : nullptr;
  if (indication == nullptr || !act.draw(decision("methods.exit"), on).chance(act.size)) {
    return;
  }
  w.emit(EventKind::indication_ended, Cause::method, on, indication->professional,
         static_cast<float>(indication->granted.value), EventUnit::minutes_per_week);
  if (indication->professional.valid()) {
    if (const TieId tie = w.ties.between(on, indication->professional); tie.valid()) {
      w.ties.columns.row[tie.index()].state = TieState::ended;
      w.ties.detach(tie);
    }
  }
  const Minutes came = indication->delivered;
  *indication = {};
  indication->delivered = came;  // whoever came this week has been
  begin_withdrawal(*client, Way::told);
  set_way(*client, Way::lost);
}

const std::array professionals_list{
    Primitive{"professional_hours_less",
              {"In overleg komen er minder uren van beroepskrachten.",
               "By agreement there are fewer hours of professionals."},
              {"deel van de uren dat vervalt", "share of the hours that goes"},
              0.1,
              0,
              1,
              On::client,
              {StatePart::client_help},
              professional_hours_less},
    Primitive{
        "professional_hours_more",
        {"Er komen meer uren van beroepskrachten, omdat iemand ziet dat het nodig is.",
         "There are more hours of professionals, because somebody sees that they are needed."},
        {"deel van de uren erbij", "share of the hours added"},
        0.1,
        0,
        2,
        On::client,
        {StatePart::client_help, StatePart::client_mind},
        professional_hours_more},
    Primitive{"professional_stance",
              {"Wie beroepsmatig komt leert ruimte te laten in plaats van over te nemen.",
               "Who comes as a professional learns to leave room instead of taking over."},
              {"deel van de weg die nog te gaan is", "share of the way that is left"},
              0.1,
              0,
              1,
              On::client,
              {StatePart::professionals},
              professional_stance},
    Primitive{"professional_trust",
              {"Wie helpt vertrouwt de beroepskrachten meer, en de cliënt is minder op zijn hoede.",
               "Those who help trust the professionals more, and the client is less on guard."},
              {"deel van de weg die nog te gaan is", "share of the way that is left"},
              0.1,
              0,
              1,
              On::client,
              {StatePart::carer_mind, StatePart::client_mind},
              professional_trust},
    Primitive{"professional_exit",
              {"De beroepskracht stopt en de indicatie eindigt.",
               "The professional stops and the indication ends."},
              {"kans dat het zover komt", "chance that it comes to that"},
              0.5,
              0,
              1,
              On::client,
              {StatePart::client_help, StatePart::ties, StatePart::acquaintances},
              professional_exit},
};

}  // namespace

std::span<const Primitive> primitives_of_professionals() { return professionals_list; }

}  // namespace draagkracht
