// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/needs_met.hpp"

#include <algorithm>

namespace draagkracht {

const std::array<CodeName, network_function_count> network_function_names{{
    {"affection", {"waardering en vertrouwen", "appreciation and trust"}},
    {"connection", {"erbij horen", "belonging"}},
    {"material", {"praktische en materiële hulp", "practical and material help"}},
    {"security", {"sociale zekerheid", "social security"}},
}};

namespace {

NetworkFunction function_of(Channel channel) {
  switch (channel) {
    case Channel::emotional:
      return NetworkFunction::affection;
    case Channel::company:
      return NetworkFunction::connection;
    default:
      return NetworkFunction::material;
  }
}

NetworkFunction function_of(SupportCode code) {
  switch (code) {
    case SupportCode::emotional:
      return NetworkFunction::affection;
    case SupportCode::company:
      return NetworkFunction::connection;
    default:
      return NetworkFunction::material;
  }
}

}  // namespace

double FunctionMet::coverage() const { return need > 0 ? std::min(1.0, received / need) : 1.0; }

FunctionsMet functions_met(const Sitting& sitting) {
  const World& w = *sitting.world;
  FunctionsMet found;
  found.ego = ego_network(sitting);
  const ClientRecord& client = w.clients[w.persons.client[sitting.person.index()].index()];
  for (std::size_t c = 0; c < channel_count; ++c) {
    FunctionMet& function = found.functions[at(function_of(static_cast<Channel>(c)))];
    function.need += client.need[c].value / 60.0;
    function.received += (client.need[c].value - client.unmet[c].value) / 60.0;
  }
  found.functions[at(NetworkFunction::security)].known = false;
  for (std::size_t i = 0; i < found.ego.members.size(); ++i) {
    const EgoMember& m = found.ego.members[i];
    for (std::size_t c = 0; c < support_code_count; ++c) {
      std::vector<std::size_t>& through =
          found.functions[at(function_of(static_cast<SupportCode>(c)))].through;
      if (m.codes[c] && (through.empty() || through.back() != i)) {
        through.push_back(i);
      }
    }
  }
  return found;
}

LonelinessCard loneliness_card(const Sitting& sitting) {
  const World& w = *sitting.world;
  const PersonId p = sitting.person;
  constexpr int weeks_of_loss = 156;
  LonelinessCard card;
  card.ego = ego_network(sitting);
  card.answers = loneliness(w, p);
  card.existential = existential_loneliness(w, p);
  for (const EgoMember& m : card.ego.members) {
    const bool counts = !m.professional && m.state == TieState::active;
    card.close += counts && m.felt(card.ego.lens) >= 0.75 ? 1 : 0;
    card.weekly += counts && m.contacts >= 1 ? 1 : 0;
  }
  card.lost_partner = w.week.value - w.persons.widowed[p.index()] < weeks_of_loss;
  const CarerSlot carer = w.persons.carer[p.index()];
  card.of_use = w.persons.employed_hours[p.index()] > 0 || w.persons.volunteer[p.index()] != 0 ||
                (carer.valid() && w.carers[carer.index()].first_link.valid());
  return card;
}

}  // namespace draagkracht
