// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/network_records.hpp"

#include <array>

#include "measures/instruments/ecogram.hpp"
#include "measures/instruments/genogram.hpp"
#include "measures/instruments/name_list.hpp"
#include "measures/instruments/rings.hpp"

namespace draagkracht {

namespace {

using Record = nlohmann::ordered_json;

double rounded(double x) { return static_cast<double>(round_half_away(x * 100)) / 100; }

template <class E, std::size_t N>
std::string code(const std::array<CodeName, N>& names, E e) {
  return std::string(names[at(e)].code);
}

Record hours_by_code(const PerSupport<double>& hours) {
  Record out = Record::object();
  for (std::size_t c = 0; c < support_code_count; ++c) {
    if (hours[c] > 0) {
      out[std::string(support_code_names[c].code)] = rounded(hours[c]);
    }
  }
  return out;
}

Record member_record(const EgoMember& m, Lens lens) {
  std::string letters;
  for (std::size_t c = 0; c < support_code_count; ++c) {
    if (m.codes[c]) {
      letters += support_letters[c];
    }
  }
  Record out{{"person", key_text('p', m.key)},
             {"name", m.name},
             {"age", m.age},
             {"sex", code(sex_names, m.sex)},
             {"kind", code(tie_kind_names, m.kind)},
             {"state", code(tie_state_names, m.state)},
             {"class", contact_class_letters[at(m.group)]},
             {"domain", code(life_domain_names, m.domain)},
             {"line", code(line_kind_names, m.line)},
             {"flow", code(flow_names, m.flow)},
             {"support", letters},
             {"closeness", rounded(m.felt(lens))},
             {"contacts_a_week", rounded(m.contacts)},
             {"km", rounded(m.km)},
             {"years", rounded(m.years)},
             {"hours_received", hours_by_code(m.receives)},
             {"hours_given", hours_by_code(m.gives)},
             {"helps", m.helps},
             {"restored", m.restored}};
  if (m.burden >= 0) {
    out["burden"] = m.burden;
  }
  if (lens != Lens::told) {
    out["named"] = m.named;
  }
  if (lens == Lens::difference) {
    out["true_closeness"] = rounded(m.true_closeness);
  }
  return out;
}

Record head(const EgoNetwork& ego) {
  Record members = Record::array();
  for (const EgoMember& m : ego.members) {
    members.push_back(member_record(m, ego.lens));
  }
  return {{"network", code(lens_names, ego.lens)},
          {"date", date_text(ego.date)},
          {"name", ego.person.name},
          {"named", ego.named},
          {"there", ego.there},
          {"members", members}};
}

Record names_of(const Sitting& s) {
  const NameList list = name_list(s);
  Record names = Record::array();
  for (const ListedName& each : list.names) {
    Record row{{"person", key_text('p', each.member.key)},
               {"name", each.member.name},
               {"kind", code(tie_kind_names, each.member.kind)},
               {"tag", code(name_tag_names, each.tag)},
               {"source", code(name_source_names, each.source)}};
    if (!each.by.empty()) {
      row["by"] = each.by;
    }
    names.push_back(row);
  }
  return {{"network", code(lens_names, list.ego.lens)},
          {"date", date_text(list.ego.date)},
          {"name", list.ego.person.name},
          {"names", names},
          {"by_self", list.by_self},
          {"prompted", list.prompted},
          {"supplied", list.supplied},
          {"there", list.ego.there},
          {"recall", rounded(list.recall)}};
}

Record ecogram(const Sitting& s) {
  const EgoNetwork ego = ego_network(s);
  const EcogramMeasures found = ecogram_measures(ego);
  Record out = head(ego);
  out["size"] = found.size;
  out["supporting"] = found.supporting;
  out["neutral"] = found.neutral;
  out["strained"] = found.strained;
  out["domains"] = found.domains;
  out["formal_share"] = rounded(found.formal_share);
  out["hours"] = hours_by_code(found.hours);
  out["hours_received"] = rounded(found.received);
  out["hours_given"] = rounded(found.given);
  return out;
}

Record ring_counts(const RingRecord& record) {
  Record out = Record::object();
  for (std::size_t k = 0; k < record.plan->rings.size(); ++k) {
    Record row = Record::object();
    for (std::size_t s = 0; s < record.plan->sectors.size(); ++s) {
      row[std::string(record.plan->sectors[s].name.code)] = record.counts[k][s];
    }
    out[std::string(record.plan->rings[k].code)] = row;
  }
  return out;
}

Record with_rings(const RingRecord& record) {
  Record out = head(record.ego);
  for (const RingPlace& place : record.places) {
    Record& member = out["members"][place.member];
    member["ring"] = record.plan->rings[static_cast<std::size_t>(place.ring)].code;
    member["sector"] = record.plan->sectors[static_cast<std::size_t>(place.sector)].name.code;
    if (record.ego.lens == Lens::difference) {
      member["true_ring"] = record.plan->rings[static_cast<std::size_t>(place.true_ring)].code;
    }
  }
  out["counts"] = ring_counts(record);
  return out;
}

Record lensink(const Sitting& s) {
  const RingRecord record = ring_record(s, lensink_plan());
  const LensinkMeasures found = lensink_measures(record);
  Record out = with_rings(record);
  out["friend_potential"] = found.friend_potential;
  out["professional_share_inside"] = rounded(found.professional_share);
  out["nobody_intimate"] = found.nobody_intimate;
  out["outside_family_and_professionals"] = found.outside;
  return out;
}

Record wijkecogram(const Sitting& s) {
  const RingRecord record = ring_record(s, wijkecogram_plan());
  const WijkMeasures found = wijk_measures(record);
  Record out = with_rings(record);
  out["strong_share"] = rounded(found.strong_share);
  out["density"] = rounded(found.density);
  out["in_neighbourhood"] = found.in_neighbourhood;
  return out;
}

Record family(const Sitting& s, bool detailed) {
  const Genogram g = genogram(s, detailed);
  const auto key = [&](std::size_t i) { return key_text('p', g.people[i].key); };
  Record people = Record::array();
  for (const Relative& r : g.people) {
    people.push_back({{"person", key_text('p', r.key)},
                      {"name", r.name},
                      {"sex", code(sex_names, r.sex)},
                      {"birth_year", r.birth_year},
                      {"age", r.dead ? Record(nullptr) : Record(r.age)},
                      {"dead", r.dead},
                      {"generation", r.generation},
                      {"bond", code(bond_names, r.bond)}});
  }
  Record units = Record::array();
  for (const FamilyUnit& unit : g.units) {
    Record parents = Record::array();
    for (const std::size_t parent : {unit.first, unit.partner}) {
      if (parent != FamilyUnit::none) {
        parents.push_back(key(parent));
      }
    }
    Record children = Record::array();
    for (const std::size_t child : unit.children) {
      children.push_back(key(child));
    }
    Record row{{"parents", parents}, {"children", children}, {"separated", unit.separated}};
    if (unit.since_year > 0) {
      row["since"] = unit.since_year;
    }
    units.push_back(row);
  }
  return {{"network", code(lens_names, g.ego.lens)},
          {"date", date_text(g.ego.date)},
          {"name", g.ego.person.name},
          {"people", people},
          {"families", units},
          {"others", g.others},
          {"first_degree", g.first_degree},
          {"second_degree", g.second_degree},
          {"in_touch", g.in_touch},
          {"out_of_touch", g.out_of_touch},
          {"within_reach", g.within_reach},
          {"able_to_help", g.able},
          {"died", g.died}};
}
Record genogram_detailed(const Sitting& s) { return family(s, true); }
Record genogram_basic(const Sitting& s) { return family(s, false); }

struct Maker {
  std::string_view drawing;
  RecordMaker make;
};
constexpr std::array makers = std::to_array<Maker>({
    {"groslijst", names_of},
    {"genogram", genogram_detailed},
    {"genogram-basic", genogram_basic},
    {"ecogram", ecogram},
    {"ecogram-domains", ecogram},
    {"lensink", lensink},
    {"wijkecogram", wijkecogram},
});

}  // namespace

RecordMaker record_maker(std::string_view drawing) {
  for (const Maker& each : makers) {
    if (each.drawing == drawing) {
      return each.make;
    }
  }
  return nullptr;
}

}  // namespace draagkracht
