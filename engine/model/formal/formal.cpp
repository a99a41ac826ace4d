// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 3. `granted` is what was found necessary, `in_force` what policy leaves of it, `delivered`
// what comes.
#include "model/formal/formal.hpp"

#include <algorithm>

#include "core/math.hpp"
#include "model/ask/self_trust.hpp"
#include "model/ask/shyness.hpp"
#include "model/ask/talk.hpp"
#include "model/formal/assess.hpp"
#include "model/formal/attend.hpp"
#include "model/formal/before_involving.hpp"
#include "model/formal/budget.hpp"
#include "model/formal/end_date.hpp"
#include "model/formal/have_say.hpp"
#include "model/formal/invest_first.hpp"
#include "model/formal/know_services.hpp"
#include "model/formal/look_near.hpp"
#include "model/formal/month_formal.hpp"
#include "model/formal/own_budget.hpp"
#include "model/formal/own_tie.hpp"
#include "model/formal/professional.hpp"
#include "model/formal/request_care.hpp"
#include "model/formal/serve_crisis.hpp"
#include "model/formal/somebody_near.hpp"
#include "model/formal/staff.hpp"
#include "model/formal/think_in_rights.hpp"
#include "model/formal/workload.hpp"
#include "model/life/homes.hpp"

namespace draagkracht {

namespace {

/// No more than three times the usual indication is granted (assumed; range 2 to 6 times).
Minutes usual_most(const ProductSpec& product) { return minutes_of_hours(3.0 * product.hours); }

/// Minutes unmet in the channels that a product is for.
double lacking_in(const ClientRecord& client, const ProductSpec& product) {
  double minutes = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    minutes += product.channels[c] > 0.15 ? client.unmet[c].value : 0.0;
  }
  return minutes;
}

/// Whether somebody in the family does harm.
bool somebody_does_harm(const World& w, PersonId client) {
  return std::ranges::any_of(w.ties.of(client), [&](const Arc& arc) {
    const Tie& tie = w.ties.columns.row[arc.tie.index()];
    return tie.valence == Valence::harmful && tie.state == TieState::active && is_kin(tie.kind);
  });
}

/// Share of what is lacking that is seen by those at the table.
double seen_at_table(World& w, const Setting& s, ClientRecord& client) {
  const Assess& p = s.parameters.assess;
  const BeforeInvolving& before = s.parameters.before_involving;
  const Draw draw(w.luck, decision("formal.assess"), w.key(client.person), w.week);
  bool network = draw.chance(p.network, 0);
  if (network && somebody_does_harm(w, client.person)) {
    network = !draw.chance(before.looks, 1);
    if (network) {
      client.guard =
          static_cast<float>(guard_after_harm(before, static_cast<double>(client.guard)));
    }
  }
  if (network) {
    client.invited = 1;
    learn(client, Known::sharing);
  }
  const double shy = shyness(s.parameters.ask_shyness, traits_of(w, client.person),
                             static_cast<double>(client.shyness_shift), false);
  return seen_share(p, shy, professional_comes(client), network);
}

/// The product applied for: by chance, weighed by what is lacking and by how usual the product is
/// with this limitation. One draw per product, the largest wins.
std::size_t product_for(const World& w, const ClientRecord& client, const Setting& s) {
  const LimitationSpec& limitation = s.population.limitations[at(client.limitation)];
  const bool usual_package = Draw(w.luck, decision("formal.intake"), w.key(client.person), w.week)
                                 .chance(s.parameters.request_care.standard, 0);
  std::size_t best = product_count;
  double best_score = -math::detail::infinity;
  for (std::size_t k = 0; k < product_count; ++k) {
    if (client.indications[k].granted.value > 0) {
      continue;
    }
    const double lacking = lacking_in(client, s.population.products[k]);
    const double weight = limitation.formal[k] * (usual_package && lacking > 0 ? 1.0 : lacking);
    const double score = candidate_score(
        weight, Draw(w.luck, decision("formal.product"), w.key(client.person), Key{k + 1}, w.week));
    if (score > best_score) {
      best_score = score;
      best = k;
    }
  }
  return best;
}

/// First the wish, then what the client can do, then somebody near: what that takes off the need
/// and off what is lacking. Only for what others than professionals may do.
void look_near(World& w, const Setting& s, ClientRecord& client, const ProductSpec& product) {
  const LookNear& p = s.parameters.look_near;
  const Draw draw(w.luck, decision("formal.near"), w.key(client.person), w.week);
  if (!draw.chance(p.first, 0)) {
    return;
  }
  learn(client, Known::wish);
  PerChannel<std::uint16_t> rest{};
  int sum = 0;
  const double alone = done_alone(p, static_cast<double>(client.own_direction));
  for (std::size_t c = 0; c < channel_count; ++c) {
    if (!(product.channels[c] > 0.15) || !for_anybody(static_cast<Channel>(c))) {
      continue;
    }
    const auto by_client = static_cast<std::int32_t>(
        std::min(alone * client.unmet[c].value, static_cast<double>(client.base_need[c])));
    client.base_need[c] -= static_cast<float>(by_client);
    client.unmet[c] -= Minutes{by_client};
    rest[c] = static_cast<std::uint16_t>(std::clamp(
        round_half_away(client.unmet[c].value * p.takes), std::int64_t{0}, std::int64_t{10080}));
    sum += rest[c];
  }
  const Arc to = sum > 0 ? somebody_near(w, s.parameters.able_to_help, client.person,
                                         decision("formal.near.who"))
                         : Arc{};
  if (!to.other.valid() || !draw.chance(willing_to_take_on(w, to), 1)) {
    return;
  }
  const bool helped = take_on(w, to, client.person, rest);
  for (std::size_t c = 0; c < channel_count; ++c) {
    client.unmet[c] -= Minutes{rest[c]};
  }
  w.emit(helped ? EventKind::care_grew : EventKind::care_began, Cause::professional, to.other,
         client.person, static_cast<float>(sum), EventUnit::minutes_per_week);
}

/// Share of the need a product is for that trusted people give.
double given_by_trusted(World& w, const ClientRecord& client, const ProductSpec& product) {
  double need = 0, given = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    need += product.channels[c] > 0.15 ? static_cast<double>(client.base_need[c]) : 0.0;
  }
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    if (w.ties.columns.row[link.tie.index()].closeness < trusted) {
      return;
    }
    for (std::size_t c = 0; c < channel_count; ++c) {
      given += product.channels[c] > 0.15 ? link.agreed[c] : 0;
    }
  });
  return need > 0 ? given / need : 0.0;
}

void review(World& w, const Setting& s, ClientRecord& client, Indication& indication,
            Product product) {
  std::uint8_t& terms = client.terms[at(product)];
  clear_term(terms, Term::considered);
  if (has_term(terms, Term::awaits_review)) {
    clear_term(terms, Term::awaits_review);
    set_term(terms, Term::reviewed);
  }
  const auto luck = [&](Week week) {
    return Draw(w.luck, decision("formal.end"), w.key(client.person), Key{at(product) + 1}, week);
  };
  if (ends(s.parameters.end_date, luck(Week{0}), luck(w.week))) {
    end_indication(w, client, product);
    return;
  }
  const double step = s.parameters.request_care.review_step;
  const double alone = static_cast<double>(traits_of(w, client.person)[at(Trait::self_reliance)]);
  client.own_direction = static_cast<float>(static_cast<double>(client.own_direction) *
                                            (1.0 - s.parameters.have_say.checked * alone));
  const double seen = static_cast<double>(client.unmet_share) * seen_at_table(w, s, client);
  double change = seen > 0.25 ? step : seen < 0.02 ? -step : 0.0;
  if (change < 0 &&
      Draw(w.luck, decision("formal.rights"), w.key(client.person), Key{at(product) + 1}, w.week)
          .chance(keeps_by_right(s.parameters.think_in_rights, static_cast<double>(client.say)),
                  0)) {
    change = 0;
  }
  const Minutes before = indication.granted;
  const Minutes most = usual_most(s.population.products[at(product)]);
  // More is not granted beyond what is usual, but nobody loses hours to that limit.
  if (change < 0 || before < most) {
    indication.granted =
        Minutes{static_cast<std::int32_t>(round_half_away(before.value * (1.0 + change)))};
  }
  indication.review =
      w.week.value + static_cast<std::int32_t>(s.population.products[at(product)].review_weeks);
  if (indication.granted != before) {
    w.emit(EventKind::indication_reviewed, Cause::review, client.person, {},
           static_cast<float>((indication.granted - before).value), EventUnit::minutes_per_week);
  }
}

}  // namespace

void grant_and_review(World& w, const Setting& s) {
  for (ClientRecord& client : w.clients) {
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    for (std::size_t k = 0; k < product_count; ++k) {
      Indication& indication = client.indications[k];
      if (indication.granted.value > 0 && w.week.value >= indication.review) {
        review(w, s, client, indication, static_cast<Product>(k));
      }
      if (indication.granted.value > 0 && !has_term(client.terms[k], Term::considered)) {
        consider_own_budget(w, s, client, static_cast<Product>(k));
      }
    }
    if (static_cast<double>(client.unmet_share) < s.parameters.request_care.unmet_threshold) {
      continue;
    }
    const double shy = shyness(s.parameters.ask_shyness, traits_of(w, client.person),
                               static_cast<double>(client.shyness_shift), false);
    const Draw draw(w.luck, decision("formal.request"), w.key(client.person), w.week);
    const KnowServices& know = s.parameters.know_services;
    const bool sent = has_a_guide(client) && draw.chance(know.sent / 52.1775, 1);
    if (!sent &&
        (!applies(s.parameters.request_care, static_cast<double>(client.unmet_share), shy, draw) ||
         !knows_services(w, know, client))) {
      continue;
    }
    const std::size_t k = product_for(w, client, s);
    if (k == product_count) {
      continue;
    }
    const ProductSpec& product = s.population.products[k];
    look_near(w, s, client, product);
    const double shortfall = lacking_in(client, product);
    const double most = usual_most(product).value;
    const double found = (shortfall < most ? shortfall : most) * seen_at_table(w, s, client) *
                         counted(s.parameters.assess, helper_count(w, client));
    const Minutes minutes =
        grant(s.parameters.request_care, Minutes{static_cast<std::int32_t>(found)},
              partner_at_home(w, client.person).valid());
    const bool granted = minutes.value >= 30;  // less than half an hour a week is not granted
    const double let_down = gap(client, shortfall, granted ? minutes.value : 0.0);
    encourage(client, -know.let_down * let_down);
    lose_trust(client, know.blow * let_down);
    if (!granted) {
      continue;
    }
    if (draw.chance(know.turn_down * let_down, 2) ||
        draw.chance(would_rather_not(s.parameters.own_tie, given_by_trusted(w, client, product)),
                    3)) {
      w.emit(EventKind::declined, Cause::unmet_need, client.person, {},
             static_cast<float>(minutes.value), EventUnit::minutes_per_week);
      continue;
    }
    learn(client, Known::services);
    Indication& indication = client.indications[k];
    indication = {};
    client.terms[k] = 0;
    indication.granted = minutes;
    indication.in_force = minutes;
    indication.start = w.week.value;
    indication.waiting_until = w.week.value + static_cast<std::int32_t>(product.waiting_weeks);
    indication.review = indication.waiting_until + static_cast<std::int32_t>(product.review_weeks);
    w.emit(EventKind::indication_granted, sent ? Cause::referred : Cause::unmet_need, client.person,
           {}, static_cast<float>(minutes.value), EventUnit::minutes_per_week);
  }
}

Minutes lacking_for(const ClientRecord& client, const ProductSpec& product) {
  const double lacking = lacking_in(client, product);
  const double most = usual_most(product).value;
  return Minutes{static_cast<std::int32_t>(lacking < most ? lacking : most)};
}

PerChannel<Minutes> spread_over_channels(Minutes delivered, const ProductSpec& product) {
  PerChannel<Minutes> spread{};
  double sum = 0;
  std::int32_t given = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    // Rounding the running sum keeps the total exact.
    sum += product.channels[c];
    const auto so_far =
        static_cast<std::int32_t>(round_half_away(delivered.value * (sum < 1.0 ? sum : 1.0)));
    spread[c] = Minutes{so_far - given};
    given = so_far;
  }
  for (std::size_t c = channel_count; given != delivered.value && c-- > 0;) {
    if (product.channels[c] > 0) {  // shares that add up to a hair less than 1
      spread[c] += Minutes{delivered.value - given};
      given = delivered.value;
    }
  }
  return spread;
}

namespace {

/// Whether the first step to a day activity is taken; to others a professional comes home.
bool dares(const World& w, const Attend& p, const ClientRecord& client, std::size_t product) {
  return product != at(Product::day_activity) ||
         Draw(w.luck, decision("formal.dare"), w.key(client.person), w.week)
             .chance(chance_to_dare(p, client), 0);
}

/// Whose waiting time is over and who has nobody yet: the oldest indication first, by key when
/// equal.
void place_waiting(World& w, const Setting& s, Scratch& scratch) {
  const ModelParameters& p = s.parameters;
  struct Waiting {
    std::int32_t start = 0;
    Key key;
    std::uint32_t row = 0;
    Product product = Product::guidance;
  };
  std::vector<Waiting> queue;
  for (std::uint32_t i = 0; i < w.clients.size(); ++i) {
    const ClientRecord& client = w.clients[i];
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    for (std::size_t k = 0; k < product_count; ++k) {
      const Indication& indication = client.indications[k];
      constexpr auto paid = static_cast<unsigned>(Term::own_budget);
      constexpr auto begun = static_cast<unsigned>(Term::begun);
      const bool is_paid = (client.terms[k] & (paid | begun)) == (paid | begun);
      if (indication.in_force.value > 0 && !indication.professional.valid() && !is_paid &&
          w.week.value >= indication.waiting_until && dares(w, p.attend, client, k)) {
        queue.push_back({indication.start, w.key(client.person), i, static_cast<Product>(k)});
      }
    }
  }
  std::ranges::sort(queue, [](const Waiting& a, const Waiting& b) {
    if (a.start != b.start) {
      return a.start < b.start;
    }
    return a.key != b.key ? a.key < b.key : a.product < b.product;
  });
  Purse purse(w, s);
  for (const Waiting& next : queue) {
    const std::size_t k = at(next.product);
    ClientRecord& client = w.clients[next.row];
    if (!purse.can_pay(client, next.product)) {
      continue;
    }
    if (has_term(client.terms[k], Term::own_budget)) {
      purse.pays(client, next.product);
      continue;
    }
    assign_professional(w, scratch, client, next.product, p.workload.caseload, p.hold_back);
    const PersonId who = client.indications[k].professional;
    if (!who.valid()) {
      continue;
    }
    purse.pays(client, next.product);
    if (next.product == Product::day_activity) {
      displace_meeting(w, p.attend, client.person, stance_now(w, s, scratch, who));
    }
  }
}

}  // namespace

namespace {

/// Share of the hours in force that come, besides what an illness or a crisis makes of them.
double comes(const World& w, const Setting& s, const Scratch& scratch, const ClientRecord& client,
             std::size_t k) {
  const ProductSpec& product = s.population.products[k];
  double share = product.delivered *
                 (k == at(Product::day_activity) ? turns_up(w, s.parameters.attend, client) : 1.0);
  const Indication& indication = client.indications[k];
  if (s.parameters.workload.caseload > 1) {
    if (const ProfessionalRecord* post = post_of(w, scratch, indication.professional)) {
      share *= std::max(time_for_each(post->booked, post->capacity),
                        1.0 / s.parameters.workload.caseload);
    }
  }
  if (s.parameters.invest_first.extra > 0) {
    share *= 1.0 + extra_time(s.parameters.invest_first, w.week.value - indication.waiting_until);
  }
  return share;
}

/// What a professional who guides or cares does more in a crisis; it takes room in the post.
Minutes more_in_crisis(World& w, const Setting& s, const Scratch& scratch,
                       const ClientRecord& client, std::size_t k) {
  if (w.week.value >= client.crisis_until ||
      (k != at(Product::guidance) && k != at(Product::personal_care))) {
    return Minutes{0};
  }
  const Indication& indication = client.indications[k];
  const ProfessionalRecord* post = post_of(w, scratch, indication.professional);
  if (post == nullptr) {
    return Minutes{0};
  }
  const Minutes more = extra_in_crisis(s.parameters.serve_crisis, indication.delivered,
                                       post->capacity - post->booked);
  w.professionals[scratch.post_of[indication.professional.index()]].booked += more;
  return more;
}

/// Who works with a method is there as well: on top of what comes, as guidance, or within it, and
/// then these minutes are talk instead of other help.
void work_with_method(const Setting& s, ClientRecord& client, std::span<Minutes> formal) {
  const std::size_t guidance = at(Product::guidance);
  const PerChannel<Minutes> more =
      spread_over_channels(client.method_time, s.population.products[guidance]);
  client.indications[guidance].delivered += client.method_time;
  std::int32_t left = client.method_inside.value;
  for (std::size_t c = 0; c < channel_count; ++c) {
    const std::int32_t taken = std::min(left, formal[c].value);
    formal[c] -= Minutes{taken};
    formal[at(Channel::advice)] += Minutes{taken};
    left -= taken;
  }
  for (std::size_t c = 0; c < channel_count; ++c) {
    formal[c] += more[c];
  }
  client.method_time = client.method_inside = Minutes{0};
}

}  // namespace

void staff_and_offer(World& w, const Setting& s, Scratch& scratch) {
  keep_own_budgets(w, s);
  staff_posts(w, s);
  book_posts(w, s, scratch);
  place_waiting(w, s, scratch);
  open_new_posts(w, s);
  scratch.formal.assign(w.clients.size() * channel_count, Minutes{0});
  scratch.month.clear();
  for (std::size_t i = 0; i < w.clients.size(); ++i) {
    ClientRecord& client = w.clients[i];
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    const auto offered = [&](Minutes minutes, std::size_t k) {
      const PerChannel<Minutes> spread = spread_over_channels(minutes, s.population.products[k]);
      for (std::size_t c = 0; c < channel_count; ++c) {
        scratch.formal[i * channel_count + c] += spread[c];
      }
    };
    for (std::size_t k = 0; k < product_count; ++k) {
      Indication& indication = client.indications[k];
      indication.delivered = Minutes{0};
      if (indication.in_force.value <= 0 || w.week.value < indication.waiting_until) {
        continue;
      }
      if (!indication.professional.valid() || !w.persons.alive(indication.professional)) {
        continue;
      }
      indication.delivered = Minutes{static_cast<std::int32_t>(
          round_half_away(indication.in_force.value * comes(w, s, scratch, client, k)))};
      indication.delivered += more_in_crisis(w, s, scratch, client, k);
      offered(indication.delivered, k);
      set_term(client.terms[k], Term::begun);
    }
    if (client.method_time.value > 0 || client.method_inside.value > 0) {
      work_with_method(s, client,
                       std::span(scratch.formal).subspan(i * channel_count, channel_count));
    }
    if (due_for_month(w, client)) {
      scratch.month.push_back(static_cast<std::uint32_t>(i));
    }
  }
  help_from_own_budgets(w, s, scratch);
  write_in_book(w, s);
  month_of_professionals(w, s, scratch);
}

}  // namespace draagkracht
