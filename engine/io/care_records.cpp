// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/care_records.hpp"

#include <array>

#include "io/member_record.hpp"
#include "measures/burden.hpp"
#include "measures/carer_qol.hpp"
#include "measures/instruments/care_view.hpp"
#include "measures/instruments/life_line.hpp"
#include "measures/instruments/msna_cards.hpp"
#include "measures/instruments/needs_met.hpp"
#include "measures/instruments/sociogram.hpp"
#include "measures/instruments/street.hpp"
#include "measures/instruments/wishes.hpp"

namespace draagkracht {

namespace {

using Record = nlohmann::ordered_json;

Record date_or_null(const Sitting& s, std::int32_t week) {
  return week == long_ago ? Record(nullptr) : Record(date_text(date_of(s.start, Week{week})));
}

Record sociogram_record(const Sitting& s) {
  const Sociogram found = sociogram(s);
  Record out = network_head(found.ego);
  Record ties = Record::array();
  for (const AlterTie& tie : found.ties) {
    ties.push_back({{"a", key_text('p', found.ego.members[tie.a].key)},
                    {"b", key_text('p', found.ego.members[tie.b].key)},
                    {"closeness", to_hundredths(tie.closeness)}});
  }
  out["ties"] = ties;
  out["groups"] = found.groups;
  out["alone"] = found.alone;
  out["density"] = to_hundredths(found.density);
  out["variety"] = to_hundredths(found.variety);
  out["reachability"] = to_hundredths(found.reachability);
  out["reciprocity"] = to_hundredths(found.reciprocity);
  out["stability_years"] = to_hundredths(found.stability_years);
  out["vitality"] = to_hundredths(found.vitality);
  return out;
}

Record msna_rings_record(const Sitting& s) {
  const MsnaCards found = msna_cards_of(s);
  Record out = person_head(found.ego);
  Record people = Record::array();
  for (const MsnaPerson& p : found.people) {
    Record row = short_record(p.member);
    row["card"] = code_of(msna_card_names, p.card);
    row["years"] = to_hundredths(p.member.years);
    row["contacts_a_year"] = to_hundredths(p.contacts_a_year);
    row["same_town"] = p.same_town;
    row["on_line"] = p.on_line;
    if (!p.member.professional) {
      row["under_35"] = p.under_35;
      row["partner"] = p.partner;
      row["occupied"] = p.occupied;
      row["limited"] = p.limited;
    }
    row["affection"] = p.scores.affection;
    row["connection"] = p.scores.connection;
    row["preference"] = p.scores.preference;
    row["practical"] = p.scores.practical;
    people.push_back(row);
  }
  out["zone_1"] = people;
  Record asleep = Record::object();
  for (std::size_t c = 0; c < msna_cards; ++c) {
    asleep[std::string(msna_card_names[c].code)] = found.asleep[c];
  }
  out["zone_2"] = asleep;
  out["zone_3"] = {{"street", found.street}, {"circles", found.circles}};
  out["variety"] = to_hundredths(found.variety);
  out["density"] = to_hundredths(found.density);
  out["reachability"] = to_hundredths(found.reachability);
  out["bottlenecks"] = {{"small", found.small},
                        {"no_friendly", found.no_friendly},
                        {"mostly_services", found.mostly_services},
                        {"little_connection", found.little_connection}};
  return out;
}

Record functions_record(const Sitting& s) {
  const FunctionsMet found = functions_met(s);
  Record out = person_head(found.ego);
  for (std::size_t f = 0; f < network_function_count; ++f) {
    const FunctionMet& function = found.functions[f];
    Record through = Record::array();
    for (const std::size_t m : function.through) {
      through.push_back(short_record(found.ego.members[m]));
    }
    out[std::string(network_function_names[f].code)] =
        function.known ? Record{{"need", to_hundredths(function.need)},
                                {"received", to_hundredths(function.received)},
                                {"coverage", to_hundredths(function.coverage())},
                                {"through", through}}
                       : Record(nullptr);
  }
  return out;
}

Record wished(const std::vector<ContactWished>& wishes) {
  Record out = Record::array();
  for (const ContactWished& each : wishes) {
    Record row = short_record(each.member);
    row["wish"] = code_of(wish_names, each.wish);
    out.push_back(row);
  }
  return out;
}

Record strengths_record(const Strengths& s) {
  return {{"assets", to_hundredths(s.assets)},
          {"social_skill", to_hundredths(s.social_skill)},
          {"interest", interest_names[static_cast<std::size_t>(s.interest)].code},
          {"works", s.works},
          {"volunteers", s.volunteers},
          {"club", s.club},
          {"on_line", s.at_home_on_line}};
}

Record quez_record(const Sitting& s) {
  const QuezCard card = quez_card(s);
  Record out = person_head(card.ego);
  out["own_direction"] = to_hundredths(card.own_direction);
  out["self_trust"] = to_hundredths(card.self_trust);
  out["card_improve"] = card.improve;
  out["card_help"] = card.helped;
  out["strengths"] = strengths_record(card.strengths);
  out["wish_known"] = card.wish_known;
  out["contact_wishes"] = wished(card.wishes);
  return out;
}

Record talents_record(const Sitting& s) {
  const EgoNetwork ego = ego_network(s);
  Record out = network_head(ego);
  out["strengths"] = strengths_record(strengths_of(*s.world, s.person));
  out["contact_wishes"] = wished(contact_wishes(ego));
  return out;
}

Record life_line_record(const Sitting& s) {
  const LifeLinePoster found = life_line(s);
  Record out = person_head(found.ego);
  Record points = Record::array();
  for (const LifePoint& point : found.points) {
    Record row{{"date", date_text(date_of(s.start, Week{point.week}))},
               {"what", code_of(life_mark_names, point.mark)}};
    if (!point.who.empty()) {
      row["who"] = point.who;
    }
    points.push_back(row);
  }
  out["points"] = points;
  out["contact_wishes"] = wished(found.wishes);
  Record circle = Record::array();
  for (const std::size_t m : found.circle) {
    circle.push_back(short_record(found.ego.members[m]));
  }
  out["circle"] = circle;
  return out;
}

Record capacity_record(const Sitting& s) {
  const CapacityMap found = capacity_map(s);
  Record out = person_head(found.ego);
  Record offers = Record::array();
  for (const Capacity& offer : found.offers) {
    Record knows = Record::array();
    for (const std::size_t d : offer.knows) {
      knows.push_back(key_text('p', found.demands[d].key));
    }
    offers.push_back({{"person", key_text('p', offer.key)},
                      {"name", offer.name},
                      {"assets", to_hundredths(offer.assets)},
                      {"interest", interest_names[static_cast<std::size_t>(offer.interest)].code},
                      {"time", offer.time},
                      {"volunteers", offer.volunteers},
                      {"helps", offer.helps},
                      {"knows", knows}});
  }
  Record demands = Record::array();
  for (const Demand& demand : found.demands) {
    demands.push_back({{"person", key_text('p', demand.key)},
                       {"name", demand.name},
                       {"most", code_of(channel_names, demand.most)},
                       {"unmet_hours", to_hundredths(demand.unmet_hours)}});
  }
  out["offers"] = offers;
  out["demands"] = demands;
  out["unused"] = found.unused;
  out["clubs"] = found.meetings;
  return out;
}

Record care_record(const Sitting& s) {
  const CareView view = care_view(s);
  Record out = person_head(view.ego);
  Record helpers = Record::array();
  for (const CareHelper& h : view.helpers) {
    Record row = short_record(h.member);
    row["sort"] = h.professional ? "professional" : h.volunteer ? "volunteer" : "informal";
    row["kind"] = code_of(tie_kind_names, h.member.kind);
    row["hours"] = hours_by_channel(h.hours);
    row["total_hours"] = to_hundredths(h.total);
    row["years"] = to_hundredths(h.years);
    row["until"] = date_or_null(s, h.until);
    if (h.professional) {
      row["product"] = code_of(product_names, h.product);
    }
    if (h.ediz >= 0) {
      row["ediz"] = h.ediz;
      row["ediz_plus"] = h.ediz_plus;
      row["perseverance_class"] = h.perseverance;
      row["load_hours"] = to_hundredths(h.load);
      row["strength_hours"] = to_hundredths(h.strength);
      row["trust_in_professionals"] = to_hundredths(h.trust);
    }
    helpers.push_back(row);
  }
  out["helpers"] = helpers;
  out["need"] = hours_by_channel(view.need);
  out["informal"] = hours_by_channel(view.informal);
  out["volunteer"] = hours_by_channel(view.volunteer);
  out["formal"] = hours_by_channel(view.formal);
  out["unmet"] = hours_by_channel(view.unmet);
  out["busiest_share"] = to_hundredths(view.busiest_share);
  out["gini"] = to_hundredths(view.gini);
  out["substitution_depth"] = view.depth < 0 ? Record(nullptr) : Record(view.depth);
  out["idle_hours"] = to_hundredths(view.idle_hours);
  out["known_pairs"] = to_hundredths(view.contact_share);
  out["way"] = code_of(network_way_names, view.way);
  out["own_direction"] = view.own_direction;
  out["last_meeting"] = date_or_null(s, view.last_meeting);
  out["sessions"] = view.sessions;
  return out;
}

Record pom_record(const Sitting& s) {
  const World& w = *s.world;
  const CarerRecord& carer = w.carers[w.persons.carer[s.person.index()].index()];
  Record out = person_head(ego_network(s));
  out["ediz"] = ediz(w, carer);
  out["ediz_plus"] = ediz_plus(w, carer);
  Record bottlenecks = Record::object();
  const CarerQol answer = carer_qol(w, carer);
  for (std::size_t i = 0; i < carer_qol_items; ++i) {
    bottlenecks[std::string(carer_qol_names[i].code)] = answer.level[i];
  }
  out["bottlenecks"] = bottlenecks;
  out["taken"] = {{"known_to_support", carer.found != long_ago},
                  {"relieved", carer.relieved != long_ago},
                  {"trained", carer.trained != 0},
                  {"plan_for_later", carer.plan != 0},
                  {"family_met", carer.met != long_ago}};
  return out;
}

struct CareMaker {
  std::string_view drawing;
  RecordMaker make;
};
constexpr std::array care_makers = std::to_array<CareMaker>({
    {"sociogram", sociogram_record},
    {"msna-rings", msna_rings_record},
    {"functions", functions_record},
    {"quez", quez_record},
    {"talents", talents_record},
    {"life-line", life_line_record},
    {"capacity-map", capacity_record},
    {"mantelscan", care_record},
    {"netwerkkompas", care_record},
    {"support-cycle", care_record},
    {"plan-board", care_record},
    {"issue-map", care_record},
    {"triad", care_record},
    {"resource-group", care_record},
    {"portal-week", care_record},
    {"pom", pom_record},
});

}  // namespace

RecordMaker care_record_maker(std::string_view drawing) {
  for (const CareMaker& each : care_makers) {
    if (each.drawing == drawing) {
      return each.make;
    }
  }
  return nullptr;
}

}  // namespace draagkracht
