// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/care_view.hpp"

#include <algorithm>

#include "core/calendar.hpp"
#include "measures/burden.hpp"
#include "measures/gini.hpp"
#include "measures/reserve.hpp"
#include "measures/self_reliance.hpp"
#include "measures/sums.hpp"

namespace draagkracht {

const std::array<CodeName, 5> network_way_names{{
    {"proxy", {"één spil regelt bijna alles", "one person arranges nearly everything"}},
    {"generative", {"samen gedragen, er is ruimte over", "carried together, with room to spare"}},
    {"avoidant",
     {"hulp en familie weten weinig van elkaar",
      "professionals and family know little of each other"}},
    {"struggling",
     {"een helper raakt op, of er blijft zorg liggen",
      "a helper wears out, or care is left undone"}},
    {"none", {"niemand helpt", "nobody helps"}},
}};

namespace {

constexpr int knows_after = 13;  ///< weeks until a professional knows the network; assumed

Channel mostly(Product product) {
  switch (product) {
    case Product::domestic_help:
      return Channel::practical;
    case Product::guidance:
      return Channel::guidance;
    case Product::day_activity:
      return Channel::company;
    default:
      return Channel::personal_care;
  }
}

void ask_carer(const World& w, CareHelper& helper) {
  const CarerSlot slot = w.persons.carer[helper.member.who.index()];
  if (!slot.valid()) {
    return;
  }
  const CarerRecord& carer = w.carers[slot.index()];
  helper.ediz = ediz(w, carer);
  helper.ediz_plus = ediz_plus(w, carer);
  helper.perseverance = perseverance_class(w, carer);
  helper.load = static_cast<double>(carer.load) / 60;
  helper.strength = static_cast<double>(carer.strength) / 60;
  helper.trust = static_cast<double>(carer.trust);
  helper.worn = static_cast<double>(carer.strain);
  helper.met = carer.met;
}

void add_helpers(const World& w, const ClientRecord& client, CareView& view) {
  each_link_of_client(w, client, [&](LinkId id) {
    const CareLink& link = w.links[id.index()];
    const auto member = std::ranges::find(view.ego.members, link.giver, &EgoMember::who);
    if (member == view.ego.members.end()) {
      return;
    }
    CareHelper helper;
    helper.member = *member;
    helper.volunteer = link.as_volunteer != 0;
    helper.years = (w.week.value - link.since) / weeks_per_year;
    helper.until = link.until;
    helper.form = link.form;
    helper.shared_agenda = link.agenda != 0;
    for (std::size_t c = 0; c < channel_count; ++c) {
      helper.hours[c] = link.agreed[c] / 60.0;
      helper.total += helper.hours[c];
    }
    if (!helper.volunteer) {
      ask_carer(w, helper);
    }
    view.helpers.push_back(helper);
  });
  for (std::size_t p = 0; p < product_count; ++p) {
    const Indication& indication = client.indications[p];
    if (indication.in_force.value <= 0 || !indication.professional.valid()) {
      continue;
    }
    const auto member =
        std::ranges::find(view.ego.members, indication.professional, &EgoMember::who);
    if (member == view.ego.members.end()) {
      continue;
    }
    CareHelper helper;
    helper.member = *member;
    helper.professional = true;
    helper.product = static_cast<Product>(p);
    helper.years = std::max(0, w.week.value - indication.start) / weeks_per_year;
    helper.total = hours(indication.delivered.value);
    helper.hours[at(mostly(helper.product))] = helper.total;
    view.helpers.push_back(helper);
  }
  std::ranges::stable_sort(view.helpers, [](const CareHelper& a, const CareHelper& b) {
    return sort_of(a) != sort_of(b)           ? sort_of(a) < sort_of(b)
           : a.member.group != b.member.group ? a.member.group < b.member.group
                                              : a.member.seat < b.member.seat;
  });
}

NetworkWay way_of(const CareView& view) {
  constexpr int severe_from = 9;
  if (view.helpers.empty()) {
    return NetworkWay::none;
  }
  const bool worn = std::ranges::any_of(
      view.helpers, [](const CareHelper& h) { return h.ediz_plus >= severe_from; });
  if (worn || view.unmet_hours > 0.25 * view.need_hours) {
    return NetworkWay::struggling;
  }
  if (view.formal_hours > 0 && view.informal_hours > 0 && view.contact_share < 0.3) {
    return NetworkWay::avoidant;
  }
  return view.busiest_share > 0.7 ? NetworkWay::proxy : NetworkWay::generative;
}

}  // namespace

HelperSort sort_of(const CareHelper& helper) {
  return helper.professional ? HelperSort::professional
         : helper.volunteer  ? HelperSort::volunteer
                             : HelperSort::informal;
}

CareView care_view(const Sitting& sitting) {
  const World& w = *sitting.world;
  CareView view;
  view.ego = ego_network(sitting);
  view.admitted = w.persons.residence[sitting.person.index()] == Residence::admitted;
  const ClientRecord& client = w.clients[w.persons.client[sitting.person.index()].index()];
  for (std::size_t c = 0; c < channel_count; ++c) {
    view.need[c] = hours(client.need[c].value);
    view.informal[c] = hours(client.informal[c].value);
    view.volunteer[c] = hours(client.volunteer[c].value);
    view.formal[c] = hours(client.formal[c].value);
    view.unmet[c] = hours(client.unmet[c].value);
    view.need_hours += view.need[c];
    view.informal_hours += view.informal[c];
    view.volunteer_hours += view.volunteer[c];
    view.formal_hours += view.formal[c];
    view.unmet_hours += view.unmet[c];
  }
  add_helpers(w, client, view);
  std::vector<double> given;
  int pairs = 0;
  int known = 0;
  for (const CareHelper& helper : view.helpers) {
    if (sort_of(helper) == HelperSort::informal) {
      given.push_back(helper.total);
      view.last_meeting = std::max(view.last_meeting, helper.met);
      for (const CareHelper& other : view.helpers) {
        pairs += other.professional ? 1 : 0;
        known += other.professional && other.years * weeks_per_year >= knows_after ? 1 : 0;
      }
    }
  }
  view.contact_share = pairs > 0 ? static_cast<double>(known) / pairs : 0.0;
  std::ranges::sort(given);
  Gini spread;
  double sum = 0;
  for (const double each : given) {
    spread.add(each, 1);
    sum += each;
  }
  view.busiest_share = sum > 0 ? given.back() / sum : 0.0;
  view.gini = spread.none() ? 0.0 : spread.value();
  const std::vector<PossibleHelper> around = possible_helpers(w, client);
  view.depth = substitution_depth(around);
  view.idle_hours = hours(idle_reserve(around));
  const bool main_helps = !around.empty() && around.front().helps;
  view.others_hours =
      hours(idle_reserve(std::vector(around.begin() + (main_helps ? 1 : 0), around.end())));
  for (const PossibleHelper& possible : around) {
    for (std::size_t c = 0; c < channel_count; ++c) {
      view.able[c] += (possible.can & only(c)) != 0 ? 1 : 0;
    }
  }
  view.way = way_of(view);
  // The method that was offered last comes first.
  w.each_enrolment_of(client.person, [&](const EnrolmentId id) {
    if (view.method == MethodState::none) {
      view.method = w.enrolments[id.index()].state;
      view.sessions = w.enrolments[id.index()].sessions;
    }
  });
  view.own_direction = static_cast<int>(round_half_away(own_direction_answer(w, client)));
  view.knows_wish = knows(client, Known::wish);
  return view;
}

}  // namespace draagkracht
