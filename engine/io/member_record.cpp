// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/member_record.hpp"

namespace draagkracht {

using Record = nlohmann::ordered_json;

double to_hundredths(double x) { return static_cast<double>(round_half_away(x * 100)) / 100; }

Record hours_by_code(const PerSupport<double>& hours) {
  Record out = Record::object();
  for (std::size_t c = 0; c < support_code_count; ++c) {
    if (hours[c] > 0) {
      out[std::string(support_code_names[c].code)] = to_hundredths(hours[c]);
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
             {"sex", code_of(sex_names, m.sex)},
             {"kind", code_of(tie_kind_names, m.kind)},
             {"state", code_of(tie_state_names, m.state)},
             {"class", contact_class_letters[at(m.group)]},
             {"domain", code_of(life_domain_names, m.domain)},
             {"line", code_of(line_kind_names, m.line)},
             {"flow", code_of(flow_names, m.flow)},
             {"support", letters},
             {"closeness", to_hundredths(m.felt(lens))},
             {"contacts_a_week", to_hundredths(m.contacts)},
             {"km", to_hundredths(m.km)},
             {"years", to_hundredths(m.years)},
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
    out["true_closeness"] = to_hundredths(m.true_closeness);
  }
  return out;
}

Record hours_by_channel(const PerChannel<double>& hours) {
  Record out = Record::object();
  for (std::size_t c = 0; c < channel_count; ++c) {
    if (hours[c] > 0) {
      out[std::string(channel_names[c].code)] = to_hundredths(hours[c]);
    }
  }
  return out;
}

Record short_record(const EgoMember& m) {
  return {{"person", key_text('p', m.key)}, {"name", m.name}};
}

Record person_head(const EgoNetwork& ego) {
  return {{"network", code_of(lens_names, ego.lens)},
          {"date", date_text(ego.date)},
          {"name", ego.person.name}};
}

Record network_head(const EgoNetwork& ego) {
  Record members = Record::array();
  for (const EgoMember& m : ego.members) {
    members.push_back(member_record(m, ego.lens));
  }
  Record out = person_head(ego);
  out["named"] = ego.named;
  out["there"] = ego.there;
  out["members"] = members;
  return out;
}

}  // namespace draagkracht
