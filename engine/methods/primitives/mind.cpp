// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "methods/primitives/mind.hpp"

#include <algorithm>

#include "methods/primitives/around.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

constexpr Label share_gone{"deel van de weg die nog te gaan is", "share of the way that is left"};
constexpr float most_at_ease = -1.5F;

void view(Act&, PersonId) {}

void awareness(Act& act, PersonId on) {
  World& w = act.world;
  ClientRecord* client = client_at_home(w, on);
  if (client == nullptr) {
    if (act.draw(decision("methods.awareness"), on).chance(act.size)) {
      set_aid(w.persons, on, Aid::contact_list);
    }
    return;
  }
  client->recalled =
      static_cast<std::uint8_t>(client->recalled + act.size * (255.0 - client->recalled));
  learn(*client, Known::sharing);
}

void goals(Act& act, PersonId on) {
  if (ClientRecord* client = client_at_home(act.world, on)) {
    if (act.draw(decision("methods.goals"), on).chance(act.size)) {
      learn(*client, Known::wish);
      learn(*client, Known::social_question);
    }
  }
  if (CarerRecord* carer = helping_carer(act.world, on)) {
    carer->hope = towards_one(carer->hope, 0.2 * act.size);
  }
}

void info(Act& act, PersonId on) {
  const PersonId who = about(act, on);
  if (!who.valid() || !act.draw(decision("methods.info"), on).chance(act.size)) {
    return;
  }
  ClientRecord& client = act.world.client_of(who);
  learn(client, Known::services);
  learn(client, Known::sharing);
}

void esteem(Act& act, PersonId on) {
  if (ClientRecord* client = client_at_home(act.world, on)) {
    client->self_trust = towards_one(client->self_trust, act.size);
  }
  if (CarerRecord* carer = helping_carer(act.world, on)) {
    carer->reward = towards_one(carer->reward, act.size);
  }
}

void skill(Act& act, PersonId on) {
  float& social = act.world.persons.traits[on.index()][at(Trait::social_skill)];
  social = towards_one(social, act.size);
}

void control(Act& act, PersonId on) {
  if (ClientRecord* client = client_at_home(act.world, on)) {
    client->own_direction = towards_one(client->own_direction, act.size);
    client->say = towards_one(client->say, act.size);
  }
  if (CarerRecord* carer = helping_carer(act.world, on)) {
    carer->hope = towards_one(carer->hope, act.size);
  }
}

void expectations(Act& act, PersonId on) {
  if (act.draw(decision("methods.expectations"), on).chance(act.size)) {
    set_aid(act.world.persons, on, Aid::kind_eye);
  }
  if (CarerRecord* carer = helping_carer(act.world, on); carer != nullptr && carer->expects >= 0) {
    const float real = carer->saw >= 0 ? carer->saw : carer->expects;
    carer->expects +=
        static_cast<float>(act.size) * (std::min(real, carer->expects) - carer->expects);
  }
}

void grief(Act& act, PersonId on) {
  World& w = act.world;
  const std::size_t i = on.index();
  constexpr double mourning = 156;  // weeks, three years
  if (w.persons.widowed[i] != long_ago) {
    w.persons.widowed[i] -= static_cast<std::int32_t>(round_half_away(act.size * mourning));
  }
  const std::int32_t left = w.persons.hard_until[i] - w.week.value;
  if (left > 0) {
    w.persons.hard_until[i] -= static_cast<std::int32_t>(round_half_away(act.size * left));
  }
}

void lonely_social(Act& act, PersonId on) {
  World& w = act.world;
  // The two contacts that are seen least: what is little grows.
  for (int again = 0; again < 2; ++again) {
    const Arc to = choose_around(w, on, decision("methods.lonely_social"),
                                 Key{mix(act.step.value, 7U + unsigned(again))},
                                 [&](const Tie& tie, PersonId other) {
                                   return tie.state == TieState::active && may_help(w, tie, other)
                                              ? 1.0 / (0.1 + static_cast<double>(tie.contacts))
                                              : 0.0;
                                 });
    if (to.other.valid()) {
      w.ties.columns.row[to.tie.index()].contacts += static_cast<float>(act.size);
    }
  }
}

void lonely_emotional(Act& act, PersonId on) {
  World& w = act.world;
  const std::vector<Arc> best = closest_around(w, on, 1);
  if (best.empty()) {
    return;
  }
  Tie& tie = w.ties.columns.row[best.front().tie.index()];
  tie.closeness = towards_one(tie.closeness, act.size);
  tie.contacts += static_cast<float>(act.size);
}

void lonely_existential(Act& act, PersonId on) {
  World& w = act.world;
  const int age = w.persons.age(on, w.week);
  if (age >= 16 && age <= 85 &&
      act.draw(decision("methods.lonely_existential"), on).chance(act.size)) {
    w.persons.volunteer[on.index()] = 1;
  }
  if (ClientRecord* client = client_at_home(w, on)) {
    client->own_direction = towards_one(client->own_direction, 0.1 * act.size);
  }
}

void prepare(Act& act, PersonId on) {
  if (ClientRecord* client = client_at_home(act.world, on)) {
    client->prepared = std::max(client->prepared, as_byte(act.size));
    client->invited = 1;
    learn(*client, Known::carers);
  }
}

void hurt(Act& act, PersonId on) {
  World& w = act.world;
  ClientRecord* client = client_at_home(w, on);
  if (client == nullptr) {
    return;
  }
  client->guard = towards_one(client->guard, act.size);
  each_link_of_client(w, *client, [&](LinkId l) {
    if (is_kin(w.links[l.index()].giver_is)) {
      float& strain = w.carer_of(w.links[l.index()].giver).strain;
      strain = towards_one(strain, 0.25 * act.size);
    }
  });
}

void ask_threshold(Act& act, PersonId on) {
  if (ClientRecord* client = client_at_home(act.world, on)) {
    const float easier = client->shyness_shift - static_cast<float>(act.size);
    client->shyness_shift = std::max(easier, std::min(client->shyness_shift, most_at_ease));
  }
}

void accept_threshold(Act& act, PersonId on) {
  if (ClientRecord* client = client_at_home(act.world, on)) {
    client->guard *= static_cast<float>(1.0 - act.size);
    client->burden *= static_cast<float>(1.0 - act.size);
    client->pent_up *= static_cast<float>(1.0 - 0.5 * act.size);
  }
}

const std::array mind_list{
    Primitive{"view",
              {"Het netwerk wordt samen bekeken; daar verandert op zichzelf niets door.",
               "The network is looked at together; by itself that changes nothing."},
              {"betekent niets", "means nothing"},
              0,
              0,
              1,
              On::client,
              {},
              view},
    Primitive{"awareness",
              {"Er komen meer mensen in gedachten, en dat hulp gedeeld kan worden; wie geen zorg "
               "krijgt schrijft op wie er zijn.",
               "More people come to mind, and that help can be shared; who gets no care writes "
               "down who is there."},
              {"deel van de vergeten mensen dat in gedachten komt",
               "share of the people overlooked who come to mind"},
              0.25,
              0,
              1,
              On::client,
              {StatePart::client_mind, StatePart::aids},
              awareness},
    Primitive{"goals",
              {"Iemand weet wat hij wil, en wat er achter de praktische vraag zit; een "
               "mantelzorger krijgt hoop.",
               "Somebody knows what they want, and what lies behind the practical question; a "
               "carer gets hope."},
              {"kans dat het duidelijk wordt", "chance that it becomes clear"},
              0.5,
              0,
              1,
              On::client,
              {StatePart::client_mind, StatePart::carer_mind},
              goals},
    Primitive{"info",
              {"Bij de cliënt is bekend welke voorzieningen er zijn.",
               "It is known at the client's which services there are."},
              {"kans dat het blijft hangen", "chance that it sticks"},
              0.8,
              0,
              1,
              On::client,
              {StatePart::client_mind},
              info},
    Primitive{"esteem",
              {"Het zelfvertrouwen groeit; een mantelzorger voelt zich gewaardeerd.",
               "Trust in oneself grows; a carer feels appreciated."},
              share_gone,
              0.05,
              0,
              1,
              On::client,
              {StatePart::client_mind, StatePart::carer_mind},
              esteem},
    Primitive{"skill",
              {"Iemand leert beter contact maken en houden.",
               "Somebody learns to make and keep contact better."},
              share_gone,
              0.05,
              0,
              1,
              On::client,
              {StatePart::traits},
              skill},
    Primitive{"control",
              {"De cliënt heeft meer eigen regie en meer te zeggen; een mantelzorger krijgt hoop.",
               "The client has more own direction and more say; a carer gets hope."},
              share_gone,
              0.1,
              0,
              1,
              On::client,
              {StatePart::client_mind, StatePart::carer_mind},
              control},
    Primitive{"expectations",
              {"Iemand leest anderen vriendelijker, of verwacht wat haalbaar is.",
               "Somebody reads others more kindly, or expects what can be reached."},
              {"kans dat het lukt; voor een mantelzorger ook deel van de weg",
               "chance that it works; for a carer also share of the way"},
              0.1,
              0,
              1,
              On::client,
              {StatePart::aids, StatePart::carer_mind},
              expectations},
    Primitive{"ask_threshold",
              {"Om hulp vragen wordt makkelijker.", "Asking for help gets easier."},
              {"punten waarmee vragen makkelijker wordt", "points by which asking gets easier"},
              0.15,
              0,
              2,
              On::client,
              {StatePart::client_mind},
              ask_threshold},
    Primitive{"accept_threshold",
              {"Iemand is minder op zijn hoede, voelt zich minder tot last en kropt minder op.",
               "Somebody is less on guard, feels less of a burden and keeps less in."},
              {"deel dat ervan afgaat", "share that goes"},
              0.15,
              0,
              1,
              On::client,
              {StatePart::client_mind},
              accept_threshold},
    Primitive{"grief",
              {"De rouw duurt korter, en een zware tijd ook.",
               "Grief lasts shorter, and so does a hard time."},
              {"deel van drie jaar rouw, en van de zware tijd die nog komt",
               "share of three years of grief, and of the hard time still to come"},
              0.05,
              0,
              1,
              On::client,
              {StatePart::grief},
              grief},
    Primitive{
        "lonely_social",
        {"Twee mensen die iemand weinig ziet, ziet hij vaker: sociale eenzaamheid komt van te "
         "weinig mensen.",
         "Two people who are seen little are seen more: social loneliness comes from too few "
         "people around."},
        {"contacten per week erbij, per persoon", "contacts a week more, with each"},
        0.25,
        0,
        7,
        On::client,
        {StatePart::ties},
        lonely_social},
    Primitive{"lonely_emotional",
              {"De beste band wordt hechter: emotionele eenzaamheid komt van geen hechte band.",
               "The best bond gets closer: emotional loneliness comes from no close bond."},
              share_gone,
              0.05,
              0,
              1,
              On::client,
              {StatePart::ties},
              lonely_emotional},
    Primitive{"lonely_existential",
              {"Iemand gaat iets doen dat ertoe doet, als vrijwilliger: daarvan komt zin.",
               "Somebody begins to do something that matters, as a volunteer: meaning comes from "
               "that."},
              {"kans dat het ervan komt", "chance that it happens"},
              0.2,
              0,
              1,
              On::client,
              {StatePart::roles, StatePart::client_mind},
              lonely_existential},
    Primitive{"prepare",
              {"De cliënt en het netwerk zijn voorbereid op minder hulp.",
               "The client and the network are prepared for less help."},
              {"hoe voorbereid, 0 tot en met 1", "how prepared, 0 to 1"},
              0.8,
              0,
              1,
              On::client,
              {StatePart::client_help, StatePart::client_mind},
              prepare},
    Primitive{"hurt",
              {"Oud zeer komt boven: de cliënt is op zijn hoede, familie die helpt heeft het er "
               "zwaar mee.",
               "Old pain comes up: the client is on guard, and it weighs on family who help."},
              {"deel van de weg naar helemaal op de hoede; familie een kwart daarvan",
               "share of the way to fully on guard; for family a quarter of it"},
              0.2,
              0,
              1,
              On::client,
              {StatePart::client_mind, StatePart::carer_mind},
              hurt},
};

}  // namespace

std::span<const Primitive> primitives_of_mind() { return mind_list; }

}  // namespace draagkracht
