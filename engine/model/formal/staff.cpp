// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Posts and who fills them. A post keeps its row; the person in it changes.
#include "model/formal/staff.hpp"

#include <algorithm>

#include "core/math.hpp"
#include "model/formal/pass_messages.hpp"
#include "model/formal/provider_stops.hpp"
#include "model/formal/torn.hpp"
#include "model/life/die.hpp"
#include "model/setting.hpp"
#include "population/aids.hpp"

namespace draagkracht {

namespace {

void end_tie(World& w, PersonId a, PersonId b) {
  const TieId tie = w.ties.between(a, b);
  if (!tie.valid()) {
    return;
  }
  w.ties.columns.row[tie.index()].state = TieState::ended;
  w.ties.detach(tie);
}

/// A post whose last holder is out of sight. Not read from `vacant_until`: a warm-up has weeks
/// below 0.
bool vacant(const World& w, const ProfessionalRecord& post) {
  return !w.persons.alive(post.person);
}

/// Somebody who leaves this week and how long the post stays empty.
struct Leaver {
  PersonId person;
  int weeks = 0;
  Cause cause = Cause::turnover;
};

/// Clients of those who leave wait until the post is filled; one pass for all leavers together.
void say_goodbye(World& w, const PassMessages& p, std::vector<Leaver>& leavers) {
  std::ranges::sort(leavers, {}, &Leaver::person);
  for (ClientRecord& client : w.clients) {
    for (Indication& indication : client.indications) {
      const PersonId person = indication.professional;
      if (!person.valid() || w.persons.alive(person)) {
        continue;
      }
      const auto who = std::ranges::lower_bound(leavers, person, {}, &Leaver::person);
      if (who == leavers.end() || who->person != person) {
        continue;
      }
      indication.professional = PersonId{};
      indication.waiting_until = w.week.value + who->weeks;
      end_tie(w, person, client.person);
      lose_track(
          p, client,
          Draw(w.luck, decision("formal.messages"), w.key(client.person), w.key(person), w.week));
      w.emit(EventKind::professional_left, who->cause, client.person, person,
             static_cast<float>(who->weeks), EventUnit::weeks);
    }
  }
}

void fill(World& w, ProfessionalRecord& post) {
  const Key key = child_key(w.key(post.person), static_cast<unsigned>(w.week.value + 1'000'000));
  const PersonId newcomer = w.persons.add(key);
  w.ties.grow_persons(w.persons.size());
  const std::size_t i = newcomer.index();
  w.persons.professional[i] = 1;
  w.persons.birth_week[i] = w.week.value - 35 * 52;
  w.persons.weight[i] = w.persons.weight[post.person.index()];
  post.person = newcomer;
  post.vacant_until = long_ago;
  post.flags = 0;
  post.learned = 0;
}

/// Clients of an organisation that stops wait until others have room, at least so long.
constexpr int weeks_to_find_others = 2;

/// Products of which a vacancy stays open, because who is there can take on more clients.
PerProduct<bool> frozen_vacancies(const World& w, double caseload) {
  PerProduct<bool> frozen{};
  if (caseload <= 1) {
    return frozen;
  }
  PerProduct<std::int64_t> booked{}, room{};
  for (const ProfessionalRecord& post : w.professionals) {
    if (!vacant(w, post)) {
      booked[at(post.product)] += post.booked.value;
      room[at(post.product)] += post.capacity.value;
    }
  }
  for (std::size_t k = 0; k < product_count; ++k) {
    frozen[k] = static_cast<double>(booked[k]) < caseload * static_cast<double>(room[k]);
  }
  return frozen;
}

/// Order of a heap with the post with most room on top, by key when equal.
struct LessRoom {
  const World& w;
  bool operator()(std::uint32_t a, std::uint32_t b) const {
    const ProfessionalRecord& one = w.professionals[a];
    const ProfessionalRecord& two = w.professionals[b];
    const Minutes room = one.capacity - one.booked;
    const Minutes other = two.capacity - two.booked;
    return room != other ? room < other : w.key(one.person) > w.key(two.person);
  }
};

}  // namespace

void staff_posts(World& w, const Setting& s) {
  std::vector<Leaver> leavers;
  const PerProduct<bool> frozen = frozen_vacancies(w, s.parameters.workload.caseload);
  for (ProfessionalRecord& post : w.professionals) {
    const bool stops = stopped(s.parameters.provider_stops, w, post.organisation);
    const ProductSpec& product = s.population.products[at(post.product)];
    if (vacant(w, post)) {
      if (w.week.value >= post.vacant_until && !stops && !frozen[at(post.product)]) {
        fill(w, post);
      }
      continue;
    }
    const Draw draw(w.luck, decision("formal.turnover"), w.key(post.person), w.week);
    if (!stops &&
        !draw.chance(
            weekly_chance(product.turnover * leaves_torn(s.parameters.torn, torn_of(post))), 0)) {
      continue;
    }
    const int weeks = stops ? weeks_to_find_others
                            : 1 + static_cast<int>(draw.exponential(product.vacancy_weeks, 1));
    post.vacant_until = w.week.value + weeks;
    post.booked = Minutes{0};
    w.persons.residence[post.person.index()] =
        Residence::dead;  // out of sight, like any ended life
    leavers.push_back({post.person, weeks, stops ? Cause::provider_stopped : Cause::turnover});
  }
  if (!leavers.empty()) {
    say_goodbye(w, s.parameters.pass_messages, leavers);
  }
}

void book_posts(World& w, const Setting& s, Scratch& scratch) {
  constexpr std::uint32_t none = 0xffffffffU;
  scratch.post_of.assign(w.persons.size(), none);
  for (std::uint32_t i = 0; i < w.professionals.size(); ++i) {
    scratch.post_of[w.professionals[i].person.index()] = i;
    w.professionals[i].booked = training_time(s.parameters.hold_back, w.professionals[i].capacity);
  }
  for (const ClientRecord& client : w.clients) {
    if (client.open == 0) {
      continue;
    }
    for (const Indication& indication : client.indications) {
      if (!indication.professional.valid()) {
        continue;
      }
      const std::uint32_t post = scratch.post_of[indication.professional.index()];
      if (post != none) {
        w.professionals[post].booked +=
            with_file(s.parameters.on_line, indication.in_force,
                      has_aid(w.persons, client.person, Aid::open_file));
      }
    }
  }
  for (std::vector<std::uint32_t>& posts : scratch.open_posts) {
    posts.clear();
  }
  for (std::uint32_t i = 0; i < w.professionals.size(); ++i) {
    if (!vacant(w, w.professionals[i])) {
      scratch.open_posts[at(w.professionals[i].product)].push_back(i);
    }
  }
  for (std::vector<std::uint32_t>& posts : scratch.open_posts) {
    std::ranges::make_heap(posts, LessRoom{w});
  }
}

void open_new_posts(World& w, const Setting& s) {
  const ProviderStops& stops = s.parameters.provider_stops;
  PerProduct<std::int64_t> waiting{};
  for (const ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    for (std::size_t k = 0; k < product_count; ++k) {
      const Indication& indication = client.indications[k];
      if (!indication.professional.valid() && w.week.value >= indication.waiting_until &&
          !has_term(client.terms[k], Term::own_budget) &&
          !has_term(client.terms[k], Term::no_money)) {  // no post without money for it
        waiting[k] += indication.in_force.value;
      }
    }
  }
  PerProduct<std::int64_t> wanted{};
  PerProduct<Minutes>
      capacity{};  // of the product's largest post: in groups more than one pair of hands
  for (const ProfessionalRecord& post : w.professionals) {
    wanted[at(post.product)] -= vacant(w, post) && !stopped(stops, w, post.organisation) ? 1 : 0;
    capacity[at(post.product)] = std::max(capacity[at(post.product)], post.capacity);
  }
  for (std::size_t k = 0; k < product_count; ++k) {
    if (capacity[k].value <= 0) {
      capacity[k] = minutes_of_hours(s.population.products[k].direct_hours);
    }
    // In a country more are opened at once than in a village: so many that the rest is too little
    // for one.
    const double full = static_cast<double>(waiting[k]) / std::max(capacity[k].value, 1) /
                        std::max(1.0, s.parameters.workload.caseload);
    const double over = full - s.parameters.staff_posts.waiting_share;
    wanted[k] += over >= 0 ? 1 + static_cast<std::int64_t>(over) : 0;
  }
  for (std::uint32_t o = 0; o < w.organisations.size(); ++o) {
    const std::size_t k = at(w.organisations[o].product);
    const ProductSpec& product = s.population.products[k];
    if (wanted[k] <= 0 || stopped(stops, w, OrganisationId{o})) {
      continue;
    }
    --wanted[k];  // one in an organisation at a time
    const Key key =
        child_key(w.organisations[o].key, static_cast<unsigned>(w.week.value + 1'000'000));
    const PersonId nobody_yet = w.persons.add(key);
    w.ties.grow_persons(w.persons.size());
    w.persons.professional[nobody_yet.index()] = 1;
    w.persons.residence[nobody_yet.index()] = Residence::dead;
    w.professionals.push_back(
        {.person = nobody_yet,
         .organisation = OrganisationId{o},
         .product = static_cast<Product>(k),
         .capacity = capacity[k],
         .vacant_until = w.week.value + static_cast<std::int32_t>(product.vacancy_weeks)});
  }
}

void assign_professional(World& w, Scratch& scratch, ClientRecord& client, Product product,
                         double caseload, const HoldBack& learning) {
  Indication& indication = client.indications[at(product)];
  std::vector<std::uint32_t>& posts = scratch.open_posts[at(product)];
  if (posts.empty()) {
    return;
  }
  ProfessionalRecord& best = w.professionals[posts.front()];
  // An empty post takes on anybody, also who was granted more than one post has.
  const auto room = static_cast<std::int32_t>(best.capacity.value * caseload) - best.booked.value;
  if (room < indication.in_force.value && best.booked > training_time(learning, best.capacity)) {
    return;
  }
  std::ranges::pop_heap(posts, LessRoom{w});
  best.booked += indication.in_force;
  std::ranges::push_heap(posts, LessRoom{w});
  indication.professional = best.person;
  if (!w.ties.between(client.person, best.person).valid()) {
    w.ties.add({.a = client.person,
                .b = best.person,
                .kind = TieKind::professional,
                .closeness = 0.2F,
                .contacts = 0,
                .distance_km = 5,
                .since = w.week},
               w.persons.key);
  }
  w.emit(EventKind::professional_came, Cause::vacancy_filled, client.person, best.person,
         static_cast<float>(indication.in_force.value), EventUnit::minutes_per_week);
}

void send_away(World& w, ClientRecord& client, Product product) {
  Indication& indication = client.indications[at(product)];
  if (indication.professional.valid()) {
    end_tie(w, client.person, indication.professional);
  }
  w.emit(EventKind::declined, Cause::imposed, client.person, indication.professional,
         static_cast<float>(indication.in_force.value), EventUnit::minutes_per_week);
  // Whoever came this week has been.
  const Minutes came = indication.delivered;
  indication = {};
  indication.delivered = came;
}

void leave_client(World& w, ClientRecord& client, Product product, int until) {
  Indication& indication = client.indications[at(product)];
  if (indication.professional.valid()) {
    end_tie(w, client.person, indication.professional);
  }
  indication.professional = PersonId{};
  indication.waiting_until = until;
}

void end_indication(World& w, ClientRecord& client, Product product) {
  Indication& indication = client.indications[at(product)];
  w.emit(EventKind::indication_ended, Cause::agreed_time, client.person, indication.professional,
         static_cast<float>(indication.granted.value), EventUnit::minutes_per_week);
  leave_client(w, client, product, long_ago);
  const Minutes came = indication.delivered;
  indication = {};
  indication.delivered = came;
  set_term(client.terms[at(product)], Term::ended);
  begin_withdrawal(client, Way::told);  // the date was known
  set_way(client, Way::lost);
}

void release_professionals(World& w, ClientRecord& client) {
  for (Indication& indication : client.indications) {
    if (indication.professional.valid()) {
      end_tie(w, client.person, indication.professional);
    }
    indication = {};
  }
  // A later spell of need begins anew.
  client.terms = {};
  client.ways = client.prepared = client.rematched = client.invited = client.practised = 0;
  client.lacked = 0;
  client.method_time = client.method_inside = Minutes{0};
  client.by_kin = {};
}

}  // namespace draagkracht
