// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/ego_network.hpp"

#include <algorithm>

#include "core/calendar.hpp"
#include "measures/burden.hpp"
#include "measures/first_name.hpp"
#include "measures/sums.hpp"
#include "population/look/answers.hpp"

namespace draagkracht {

const std::array<CodeName, 3> lens_names{{
    {"told", {"zoals verteld", "as told"}},
    {"true", {"zoals het is", "as it is"}},
    {"difference", {"verschil tussen verteld en werkelijk", "difference between told and true"}},
}};
const std::array<CodeName, life_domain_count> life_domain_names{{
    {"household", {"huishouden", "household"}},
    {"family", {"familie", "family"}},
    {"friends", {"vrienden", "friends"}},
    {"school", {"school", "school"}},
    {"work", {"werk", "work"}},
    {"leisure", {"vrije tijd", "leisure"}},
    {"care", {"zorg", "care"}},
    {"neighbourhood", {"buurt", "neighbourhood"}},
    {"faith", {"geloof", "faith"}},
    {"on_line", {"online", "online"}},
}};
const PerSupport<CodeName> support_code_names{{
    {"practical", {"praktisch", "practical"}},
    {"company", {"gezelschap", "company"}},
    {"advice", {"advies", "advice"}},
    {"emotional", {"emotioneel", "emotional"}},
}};
const std::string_view support_letters = "PGAE";
const std::array<CodeName, 3> line_kind_names{{
    {"supporting", {"steunend", "supporting"}},
    {"neutral", {"neutraal", "neutral"}},
    {"strained", {"gespannen", "strained"}},
}};
const std::array<CodeName, 4> flow_names{{
    {"none", {"geen hulp", "no help"}},
    {"received", {"vooral ontvangen", "mostly received"}},
    {"given", {"vooral gegeven", "mostly given"}},
    {"both", {"over en weer", "both ways"}},
}};

SupportCode support_of(Channel channel) {
  switch (channel) {
    case Channel::company:
      return SupportCode::company;
    case Channel::emotional:
      return SupportCode::emotional;
    case Channel::advice:
    case Channel::administration:
    case Channel::guidance:
      return SupportCode::advice;
    default:
      return SupportCode::practical;
  }
}

SupportCode support_of(Product product) {
  switch (product) {
    case Product::guidance:
      return SupportCode::advice;
    case Product::day_activity:
      return SupportCode::company;
    default:
      return SupportCode::practical;
  }
}

namespace {

constexpr Decision told_closeness = decision("observe.told_closeness");
constexpr double noise_width = 0.08;    ///< half width, closeness; assumed, 0.03 to 0.15
constexpr double on_guard_less = 0.25;  ///< lower by this share when fully on guard; assumed
constexpr double letter_hours = 0.25;   ///< a week from which a letter is written; assumed
constexpr double one_way = 1.25;        ///< times as much, and it goes one way
constexpr double close_enough_for_comfort = 0.75;
constexpr double supporting_from = 0.5;  ///< closeness, without any help; assumed
constexpr float far_ahead = 20.0F;       ///< valued hours, as in network_traits

double sum_of(const PerSupport<double>& hours_per_code) {
  double sum = 0;
  for (const double each : hours_per_code) {
    sum += each;
  }
  return sum;
}

LifeDomain domain_of(const World& w, PersonId person, const EgoMember& m) {
  const auto shared = [&](const std::vector<CircleId>& in) {
    return in[person.index()].valid() && in[person.index()] == in[m.who.index()];
  };
  if (m.housemate) {
    return LifeDomain::household;
  }
  if (is_kin(m.kind)) {
    return LifeDomain::family;
  }
  switch (m.kind) {
    case TieKind::professional:
    case TieKind::volunteer:
    case TieKind::buddy:
    case TieKind::fellow_client:
      return LifeDomain::care;
    case TieKind::neighbour:
      return LifeDomain::neighbourhood;
    default:
      break;
  }
  if (shared(w.persons.leisure)) {
    return LifeDomain::leisure;
  }
  if (shared(w.persons.weekday)) {
    const CircleBlock* block = w.circles.block_of(w.persons.weekday[person.index()]);
    return block != nullptr && block->kind == CircleKind::school_class ? LifeDomain::school
           : block != nullptr && block->kind == CircleKind::day_group  ? LifeDomain::care
                                                                       : LifeDomain::work;
  }
  if (m.tie.valid() && w.ties.columns.row[m.tie.index()].is(TieMark::on_line)) {
    return LifeDomain::on_line;
  }
  return m.kind == TieKind::colleague ? LifeDomain::work : LifeDomain::friends;
}

/// Help over standing links, either way, in the hours a week that were agreed.
void add_help(const World& w, PersonId person, EgoMember& m) {
  const auto over = [&](PersonId giver, PersonId client, PerSupport<double>& to) {
    if (!w.persons.client[client.index()].valid() || !w.persons.carer[giver.index()].valid()) {
      return false;
    }
    const LinkId id = w.link_between(giver, client);
    if (!id.valid()) {
      return false;
    }
    for (std::size_t c = 0; c < channel_count; ++c) {
      to[at(support_of(static_cast<Channel>(c)))] += w.links[id.index()].agreed[c] / 60.0;
    }
    return true;
  };
  m.helps = over(m.who, person, m.receives) || m.helps;
  over(person, m.who, m.gives);
}

void finish(const World& w, PersonId person, EgoMember& m) {
  const Tie* tie = m.tie.valid() ? &w.ties.columns.row[m.tie.index()] : nullptr;
  const double in = m.hours_received();
  const double out = m.hours_given();
  if (in > 0 || out > 0) {
    m.flow = in > one_way * out ? Flow::received : out > one_way * in ? Flow::given : Flow::both;
  } else if (tie != nullptr && tie->state == TieState::active) {
    // Without standing help the books of favours say who has done more.
    const float ahead = tie->first == person ? tie->balance : -tie->balance;
    m.flow = ahead > far_ahead                ? Flow::given
             : ahead < -far_ahead             ? Flow::received
             : m.closeness >= supporting_from ? Flow::both
                                              : Flow::none;
  }
  const bool good = m.valence == Valence::good;
  for (std::size_t c = 0; c < support_code_count; ++c) {
    m.codes[c] = m.receives[c] >= letter_hours;
  }
  const bool in_touch = m.state == TieState::active;
  m.codes[at(SupportCode::company)] |= in_touch && good && m.contacts >= 1;
  m.codes[at(SupportCode::emotional)] |=
      in_touch && good && m.closeness >= close_enough_for_comfort;
  m.line = !good || m.state == TieState::broken                      ? LineKind::strained
           : m.helps || (in_touch && m.closeness >= supporting_from) ? LineKind::supporting
                                                                     : LineKind::neutral;
  if (m.helps && !m.professional) {
    if (const CarerSlot slot = w.persons.carer[m.who.index()]; slot.valid()) {
      m.burden = self_rated_burden(w, w.carers[slot.index()]);
    }
  }
}

EgoMember described(const World& w, PersonId who) {
  EgoMember m;
  m.who = who;
  m.key = w.key(who);
  m.name = first_name(w, who);
  m.sex = w.persons.sex[who.index()];
  m.age = w.persons.age(who, w.week);
  return m;
}

double as_told(const World& w, PersonId person, PersonId other, double closeness) {
  const Draw draw(w.luck, told_closeness, w.key(person), w.key(other), Week{0});
  const ClientSlot slot = w.persons.client[person.index()];
  const double guard = slot.valid() ? static_cast<double>(w.clients[slot.index()].guard) : 0.0;
  return std::clamp(
      closeness * (1.0 - on_guard_less * guard) + noise_width * (2.0 * draw.uniform(0) - 1.0), 0.0,
      1.0);
}

Kinship kinship_over(TieKind first, TieKind then) {
  struct Steps {
    TieKind first, then;
    Kinship is;
  };
  constexpr std::array known = std::to_array<Steps>({
      {TieKind::parent, TieKind::parent, Kinship::grandparent},
      {TieKind::child, TieKind::child, Kinship::grandchild},
      {TieKind::parent, TieKind::sibling, Kinship::parents_sibling},
      {TieKind::sibling, TieKind::child, Kinship::siblings_child},
      {TieKind::partner, TieKind::parent, Kinship::parent_in_law},
      {TieKind::child, TieKind::partner, Kinship::child_in_law},
      {TieKind::partner, TieKind::sibling, Kinship::sibling_in_law},
      {TieKind::sibling, TieKind::partner, Kinship::sibling_in_law},
      {TieKind::parent, TieKind::partner, Kinship::stepparent},
      {TieKind::partner, TieKind::child, Kinship::stepchild},
  });
  for (const Steps& steps : known) {
    if (steps.first == first && steps.then == then) {
      return steps.is;
    }
  }
  return Kinship::unknown;
}

/// By way of somebody who stands between the two; the nearest kinship there is.
Kinship kinship_of(const World& w, PersonId person, PersonId other) {
  Kinship found = Kinship::unknown;
  for (const Arc& arc : w.ties.of(person)) {
    const TieKind first = w.ties.kind_seen_by(person, arc.tie);
    const TieId on =
        is_kin(first) && arc.other != other ? w.ties.between(arc.other, other) : TieId{};
    if (!on.valid()) {
      continue;
    }
    const Kinship way = kinship_over(first, w.ties.kind_seen_by(arc.other, on));
    if (way != Kinship::unknown && (found == Kinship::unknown || at(way) < at(found))) {
      found = way;
    }
  }
  return found;
}

EgoMember over_tie(const Sitting& s, const Arc& arc, const NetworkHistory& history) {
  const World& w = *s.world;
  const Tie& tie = w.ties.columns.row[arc.tie.index()];
  EgoMember m = described(w, arc.other);
  m.tie = arc.tie;
  m.kind = w.ties.kind_seen_by(s.person, arc.tie);
  m.kinship = m.kind == TieKind::other_kin ? kinship_of(w, s.person, arc.other) : Kinship::unknown;
  m.state = tie.state;
  m.valence = tie.valence == Valence::unknown ? Valence::good : tie.valence;
  m.group = contact_class(m.kind);
  m.professional = w.persons.professional[arc.other.index()] != 0;
  m.housemate = !m.professional &&
                w.persons.household[arc.other.index()] == w.persons.household[s.person.index()];
  m.true_closeness = static_cast<double>(tie.closeness);
  m.closeness = as_told(w, s.person, arc.other, m.true_closeness);
  m.contacts = static_cast<double>(tie.contacts);
  m.km = static_cast<double>(w.ties.columns.distance_km[arc.tie.index()]);
  m.years = (w.week.value - w.ties.columns.since[arc.tie.index()]) / weeks_per_year;
  m.restored = tie.state != TieState::broken && history.was_broken(m.key);
  add_help(w, s.person, m);
  m.thought = m.helps || m.housemate || m.professional || !s.mind ? Thought::unasked
                                                                  : s.mind(w, s.person, arc);
  m.named = m.thought != Thought::no;
  return m;
}

/// Professionals who come on an indication, each once, with what they deliver.
void add_professionals(const Sitting& s, std::vector<EgoMember>& members) {
  const World& w = *s.world;
  const ClientSlot slot = w.persons.client[s.person.index()];
  if (!slot.valid() || w.clients[slot.index()].open == 0) {
    return;
  }
  const ClientRecord& client = w.clients[slot.index()];
  for (std::size_t p = 0; p < product_count; ++p) {
    const Indication& indication = client.indications[p];
    if (indication.in_force.value <= 0 || !indication.professional.valid()) {
      continue;
    }
    auto there = std::ranges::find(members, indication.professional, &EgoMember::who);
    if (there == members.end()) {
      EgoMember m = described(w, indication.professional);
      m.professional = true;
      m.kind = TieKind::professional;
      m.group = ContactClass::care;
      m.contacts = 1;
      m.closeness = m.true_closeness = 0.3;  // without a tie: as with the Maastricht cards
      m.years = std::max(0, w.week.value - indication.start) / weeks_per_year;
      members.push_back(m);
      there = std::prev(members.end());
    }
    there->helps = true;
    there->receives[at(support_of(static_cast<Product>(p)))] += hours(indication.delivered.value);
  }
}

}  // namespace

double EgoMember::hours_received() const { return sum_of(receives); }
double EgoMember::hours_given() const { return sum_of(gives); }

EgoPerson ego_person(const World& w, PersonId person) {
  EgoPerson ego{.who = person, .key = w.key(person), .name = std::string(first_name(w, person))};
  ego.sex = w.persons.sex[person.index()];
  ego.age = w.persons.age(person, w.week);
  const ClientSlot slot = w.persons.client[person.index()];
  ego.client = slot.valid() && w.clients[slot.index()].open != 0;
  if (ego.client) {
    const ClientRecord& client = w.clients[slot.index()];
    ego.limitation = client.limitation;
    ego.need_hours = hours(total_minutes(client.need));
    ego.unmet_hours = hours(total_minutes(client.unmet));
  }
  return ego;
}

EgoNetwork ego_network(const Sitting& s) {
  const World& w = *s.world;
  NetworkHistory today(w.key(s.person));
  if (s.history == nullptr) {
    today.see(w);
  }
  const NetworkHistory& history = s.history != nullptr ? *s.history : today;
  EgoNetwork ego;
  ego.person = ego_person(w, s.person);
  ego.lens = s.lens;
  ego.variant = s.variant;
  ego.week = w.week;
  ego.date = date_of(s.start, w.week);
  for (std::size_t group = 0; group < contact_class_count; ++group) {
    ego.seats[group] = history.seats(static_cast<ContactClass>(group));
  }
  if (s.person.index() < w.ties.persons()) {
    for (const Arc& arc : w.ties.of(s.person)) {
      if (in_network(w, s.person, arc)) {
        ego.members.push_back(over_tie(s, arc, history));
      }
    }
  }
  add_professionals(s, ego.members);
  for (EgoMember& m : ego.members) {
    m.seat = history.seat(m.group, m.key);
    m.helper_seat = history.helper_seat(m.key);
    m.domain = domain_of(w, s.person, m);
    finish(w, s.person, m);
    ego.named += m.named ? 1 : 0;
  }
  ego.there = static_cast<int>(ego.members.size());
  if (s.lens == Lens::told) {
    std::erase_if(ego.members, [](const EgoMember& m) { return !m.named; });
  }
  std::ranges::sort(ego.members, [](const EgoMember& a, const EgoMember& b) {
    return a.group != b.group ? a.group < b.group
           : a.seat != b.seat ? a.seat < b.seat
                              : a.key < b.key;
  });
  return ego;
}

bool know_each_other(const World& w, PersonId a, PersonId b) {
  const TieId tie = w.ties.between(a, b);
  if (!tie.valid()) {
    return false;
  }
  const TieState state = w.ties.columns.row[tie.index()].state;
  return state == TieState::active || state == TieState::dormant;
}

namespace {

struct ManAndWoman {
  Label man, woman;
};
constexpr std::array<ManAndWoman, 10> kin_words{{
    {{"familielid", "relative"}, {"familielid", "relative"}},
    {{"opa", "grandfather"}, {"oma", "grandmother"}},
    {{"kleinzoon", "grandson"}, {"kleindochter", "granddaughter"}},
    {{"oom", "uncle"}, {"tante", "aunt"}},
    {{"neef", "nephew"}, {"nicht", "niece"}},
    {{"schoonvader", "father-in-law"}, {"schoonmoeder", "mother-in-law"}},
    {{"schoonzoon", "son-in-law"}, {"schoondochter", "daughter-in-law"}},
    {{"zwager", "brother-in-law"}, {"schoonzus", "sister-in-law"}},
    {{"stiefvader", "stepfather"}, {"stiefmoeder", "stepmother"}},
    {{"stiefzoon", "stepson"}, {"stiefdochter", "stepdaughter"}},
}};
constexpr Label partner_word{"partner", "partner"}, acquaintance_word{"kennis", "acquaintance"},
    colleague_word{"collega", "colleague"}, fellow_word{"medecliënt", "fellow client"},
    volunteer_word{"vrijwilliger", "volunteer"}, buddy_word{"maatje", "buddy"},
    professional_word{"beroepskracht", "professional"};
/// In the order of TieKind; what other kin are called depends on their kinship.
constexpr std::array<ManAndWoman, tie_kind_count> words_of_kind{{
    {partner_word, partner_word},
    {{"vader", "father"}, {"moeder", "mother"}},
    {{"zoon", "son"}, {"dochter", "daughter"}},
    {{"broer", "brother"}, {"zus", "sister"}},
    kin_words[0],
    {{"vriend", "friend"}, {"vriendin", "friend"}},
    {{"buurman", "neighbour"}, {"buurvrouw", "neighbour"}},
    {acquaintance_word, acquaintance_word},
    {colleague_word, colleague_word},
    {fellow_word, fellow_word},
    {volunteer_word, volunteer_word},
    {buddy_word, buddy_word},
    {professional_word, professional_word},
}};

}  // namespace

std::string_view relation_word(const EgoMember& m, Language language) {
  const ManAndWoman& word =
      m.kind == TieKind::other_kin ? kin_words[at(m.kinship)] : words_of_kind[at(m.kind)];
  return (m.sex == Sex::female ? word.woman : word.man).in(language);
}

}  // namespace draagkracht
