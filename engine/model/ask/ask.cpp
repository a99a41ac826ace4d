// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Phase 4. A client with a shortfall brings it up now and then, always in a crisis: mostly what
// lacks most. Requests are proposals: they are sorted by target and answered by the target.
#include "model/ask/ask.hpp"

#include <algorithm>
#include <array>
#include <span>
#include <utility>

#include "core/draw.hpp"
#include "core/prefetch.hpp"
#include "model/ask/awareness.hpp"
#include "model/ask/choose_whom.hpp"
#include "model/ask/match_volunteer.hpp"
#include "model/ask/month.hpp"
#include "model/ask/own_taste.hpp"
#include "model/ask/shyness.hpp"
#include "model/ask/threshold.hpp"
#include "model/ask/wish.hpp"
#include "model/give/give.hpp"
#include "model/remember/balance.hpp"

namespace draagkracht {

namespace {

/// What is lacking, and how much of it in tasks that somebody took on before.
struct Lack {
  PerChannel<Minutes> short_of{};
  double in_known_tasks = 0;  ///< minutes
};

/// Minutes lacking per channel when everybody keeps to what was agreed.
Lack lacking(const World& w, const Setting& s, const Scratch& scratch, std::size_t row) {
  const ClientRecord& client = w.clients[row];
  Lack lack;
  PerChannel<double> agreed{};
  each_link_of_client(w, client, [&](LinkId l) {
    const CareLink& link = w.links[l.index()];
    const double kept = scratch.promises[l.index()].kept;
    if (kept == 0) {
      return;
    }
    for (std::size_t c = 0; c < channel_count; ++c) {
      agreed[c] += kept * link.agreed[c];
    }
  });
  // Announced cuts: part of the loss is looked for beforehand, in proportion to need.
  const double ahead = client.announced.value * s.parameters.choose_whom.prepare_share;
  double total = 0;
  for (const Minutes m : client.need) {
    total += m.value;
  }
  for (std::size_t c = 0; c < channel_count; ++c) {
    const double need = client.need[c].value;
    const double open_to_own =
        need * (1.0 - s.parameters.fill_shares.professional_only(c, client.distance_taste));
    // No more of it helps than professionals can fill, as in `give`.
    const double useful = need * (1.0 - s.parameters.fill_shares.own_only(c));
    const double formal = std::min<double>(scratch.formal[row * channel_count + c].value, useful);
    const double rest = std::min(open_to_own, need - formal) - agreed[c] +
                        (ahead > 0 && total > 0 ? ahead * need / total : 0.0);
    if (rest > 0) {
      lack.short_of[c] = Minutes{static_cast<std::int32_t>(rest)};
      lack.in_known_tasks += agreed[c] > 0 ? rest : 0.0;
    }
  }
  if ((lack.short_of[at(Channel::company)] + lack.short_of[at(Channel::emotional)]).value > 0 &&
      covers_up(w, s.parameters.wish, client)) {
    lack.short_of[at(Channel::company)] = lack.short_of[at(Channel::emotional)] = Minutes{0};
  }
  return lack;
}

bool by_client(const Request& a, const Request& b) {
  return a.client_key != b.client_key ? a.client_key < b.client_key : a.target < b.target;
}

/// True if `target` gave this client an answer in the first round; \p answered is sorted by client.
bool answered_before(const Scratch& scratch, Key client_key, PersonId target) {
  Request probe;
  probe.client_key = client_key;
  probe.target = target;
  return std::ranges::binary_search(scratch.answered, probe, by_client);
}

/// Grown up, at home, and not ill: nobody asks who cannot come.
bool can_be_asked(const World& w, PersonId p) {
  if (!w.persons.at_home(p) || w.week.value < w.persons.ill_until[p.index()]) {
    return false;
  }
  const CarerSlot slot = w.persons.carer[p.index()];
  if (slot.valid() && w.week.value < w.carers[slot.index()].paused_until) {
    return false;
  }
  return w.persons.age(p, w.week) >= 16;
}

/// The few who come to mind first, best first.
class Shortlist {
 public:
  struct Candidate {
    double score = -math::detail::infinity;
    Arc arc;
  };
  static constexpr std::size_t most = 6;

  explicit Shortlist(double wanted) : wanted_(std::min(most, static_cast<std::size_t>(wanted))) {}

  /// What a candidate has to reach.
  [[nodiscard]] double least() const { return best_[wanted_ - 1].score; }

  void put(const World& w, Candidate candidate) {
    for (std::size_t i = 0; i < wanted_; ++i) {
      Candidate& held = best_[i];
      const bool better = candidate.score > held.score ||
                          (candidate.score == held.score && held.arc.other.valid() &&
                           w.key(candidate.arc.other) < w.key(held.arc.other));
      if (better) {
        std::swap(candidate, held);
      }
    }
  }
  [[nodiscard]] std::span<const Candidate> chosen() const {
    std::size_t count = 0;
    while (count < wanted_ && best_[count].arc.other.valid()) {
      ++count;
    }
    return {best_.data(), count};
  }

 private:
  std::size_t wanted_;
  std::array<Candidate, most> best_;
};

/// The first helpers of a client; more are not told apart from who does not help yet.
struct Helpers {
  std::array<PersonId, 16> people;
  std::size_t count = 0;

  Helpers(const World& w, const ClientRecord& client) {
    each_link_of_client(w, client, [&](LinkId l) {
      if (count < people.size()) {
        people[count++] = w.links[l.index()].giver;
      }
    });
  }
  [[nodiscard]] bool has(PersonId p) const {
    const auto known = std::span(people).first(count);
    return std::ranges::find(known, p) != known.end();
  }
};

/// What somebody is asked: kin hear all that is lacking, others one thing.
PerChannel<Minutes> share_to_ask(const PerChannel<Minutes>& short_of, TieKind kind, Channel about,
                                 std::size_t people) {
  PerChannel<Minutes> wanted{};
  const auto count = static_cast<std::int32_t>(people);
  for (std::size_t c = 0; c < channel_count; ++c) {
    if (is_kin(kind) || c == at(about)) {
      // In steps of five minutes.
      wanted[c] = Minutes{5 * ((short_of[c].value / count + 4) / 5)};
    }
  }
  return wanted;
}

/// What to bring up: mostly what lacks most, and what is wanted by who knows that.
Channel subject(const World& w, const Wish& wish, const ClientRecord& client,
                const PerChannel<Minutes>& short_of) {
  const Draw draw(w.luck, decision("ask.about"), w.key(client.person), w.week);
  PerChannel<double> shares{};
  for (std::size_t c = 0; c < channel_count; ++c) {
    shares[c] = short_of[c].value;
  }
  if (knows(client, Known::wish)) {
    shares[at(wish_of(w, wish, client.person))] *= wish.weight;
  }
  return static_cast<Channel>(std::max(0, draw.categorical(shares)));
}

void ask_round(World& w, const Setting& s, const Forgetting& memory, Scratch& scratch,
               std::size_t row, const PerChannel<Minutes>& short_of, bool urgent, int round) {
  const ChooseWhom& p = s.parameters.choose_whom;
  const PersonId client = w.clients[row].person;
  const Channel about = subject(w, s.parameters.wish, w.clients[row], short_of);
  const Key client_key = w.key(client);
  const bool by_parents = parents_care(w.persons.age(client, w.week), w.clients[row].limitation);
  const Helpers helpers(w, w.clients[row]);
  const OwnTaste& own = s.parameters.own_taste;
  const double taste = taste_of(w, client);
  const bool others_too = helpers.count == 0 || thinks_of_sharing(w, own, w.clients[row]);
  Shortlist shortlist(p.people_per_round);
  const double street = neighbourly(s.parameters.street_life, street_level(w, client));

  const std::span<const Arc> arcs = w.ties.of(client);
  for (const Arc arc : arcs) {
    prefetch(&w.ties.columns.row[arc.tie.index()]);
  }
  for (const Arc arc : arcs) {
    const std::size_t t = arc.tie.index();
    const Tie& tie = w.ties.columns.row[t];
    if (tie.state == TieState::broken || tie.state == TieState::ended) {
      continue;
    }
    TieKind kind = w.ties.kind_seen_by(client, arc.tie);
    if (kind == TieKind::parent && !by_parents) {
      kind = TieKind::other_kin;
    }
    const bool helps = helpers.has(arc.other);
    double near =
        taste_for(own, taste, kind) *
        weight_next_door(p, kind, static_cast<double>(tie.closeness), about, helps) *
        suits(s.parameters.different_jobs, kind, static_cast<double>(tie.closeness), about);
    if (kind == TieKind::neighbour) {
      near *= street;
    }
    if (near <= 0 || (!helps && !others_too)) {
      continue;
    }
    // Who cannot win even next door and free of debts is not looked at further.
    const Draw draw(w.luck, decision("ask.whom"), client_key, w.key(arc.other), w.week);
    if (!may_reach(shortlist.least(), near, draw) ||
        candidate_score(near, draw) < shortlist.least() || !can_be_asked(w, arc.other) ||
        (!helps && !comes_to_mind(w, s.parameters.awareness, client, arc) &&
         !on_list(w, s.parameters.on_line, client, arc.other)) ||
        (round > 0 && answered_before(scratch, client_key, arc.other))) {
      continue;
    }
    const double owed = -balance_for(w, memory, client, arc.tie);
    const double weight =
        near * debt_appeal(s.parameters.ask_shyness, owed) *
        able_to_help(w, s.parameters.able_to_help, arc.other) *
        (w.persons.sex[arc.other.index()] == Sex::male ? p.men : 1.0) *
        within_reach(p, about, static_cast<double>(w.ties.columns.distance_km[t]));
    if (weight > 0) {
      shortlist.put(w, {candidate_score(weight, draw), arc});
    }
  }
  const auto chosen = shortlist.chosen();
  if (chosen.empty()) {
    return;
  }
  for (const Shortlist::Candidate& candidate : chosen) {
    const TieKind kind = w.ties.kind_seen_by(client, candidate.arc.tie);
    scratch.requests.push_back({.target = candidate.arc.other,
                                .urgent = static_cast<std::uint8_t>(urgent ? 1 : 0),
                                .channel = about,
                                .client_key = client_key,
                                .client = w.persons.client[client.index()],
                                .tie = candidate.arc.tie,
                                .minutes = share_to_ask(short_of, kind, about, chosen.size())});
  }
}

Minutes total(const PerChannel<Minutes>& minutes) {
  Minutes sum{0};
  for (const Minutes m : minutes) {
    sum += m;
  }
  return sum;
}

void in_order(std::vector<Request>& requests, const World& w) {
  std::ranges::sort(requests, [&](const Request& a, const Request& b) {
    if (a.target != b.target) {
      return w.key(a.target) < w.key(b.target);
    }
    if (a.urgent != b.urgent) {
      return a.urgent > b.urgent;
    }
    return a.client_key < b.client_key;
  });
}

}  // namespace

void ask(World& w, const Setting& s, Scratch& scratch) {
  const Forgetting memory(s.parameters.forget_favours);
  month_of_clients(w, s, scratch);
  reach_helpers(w, s, scratch);
  scratch.requests.clear();
  scratch.answered.clear();
  scratch.asked.assign(w.clients.size(), 0);
  for (std::size_t row = 0; row < w.clients.size(); ++row) {
    ClientRecord& client = w.clients[row];
    if (client.open == 0 || client.institution != 0) {
      continue;
    }
    const Lack lack = lacking(w, s, scratch, row);
    const PerChannel<Minutes>& short_of = lack.short_of;
    const Minutes lacks = total(short_of);
    client.reported = Minutes{0};
    if (lacks.hours() < s.parameters.choose_whom.let_go) {
      continue;
    }
    const bool crisis = w.week.value < client.crisis_until;
    const Traits& traits = traits_of(w, client.person);
    const Minutes inside = short_of[at(Channel::practical)] + short_of[at(Channel::personal_care)];
    const double points =
        threshold_points(s.parameters.ask_threshold, client, traits,
                         {.in_home = static_cast<double>(inside.value) / lacks.value,
                          .agreed = std::min(1.0, lack.in_known_tasks / lacks.value),
                          .need_hours = total(client.need).hours(),
                          .poor_health = w.persons.poor_health[client.person.index()] != 0,
                          .spotted = w.week.value < client.spotted_until});
    const double shy = shyness(s.parameters.ask_shyness, traits,
                               static_cast<double>(client.shyness_shift) + points, crisis);
    client.reported =
        Minutes{static_cast<std::int32_t>(round_half_away(lacks.value * (1.0 - shy)))};
    const Draw draw(w.luck, decision("ask.now"), w.key(client.person), w.week);
    const double chance = crisis ? 1.0 - shy : s.parameters.choose_whom.per_week * (1.0 - shy);
    if (!draw.chance(chance, 0)) {
      continue;
    }
    scratch.asked[row] = 1;
    ask_round(w, s, memory, scratch, row, short_of, crisis, 0);
  }
  in_order(scratch.requests, w);
  match_volunteers(w, s, scratch);
}

void ask_others(World& w, const Setting& s, Scratch& scratch) {
  const Forgetting memory(s.parameters.forget_favours);
  scratch.answered.swap(scratch.requests);
  std::ranges::sort(scratch.answered, by_client);
  scratch.requests.clear();
  for (std::size_t row = 0; row < w.clients.size(); ++row) {
    if (scratch.asked[row] == 0) {
      continue;
    }
    const PerChannel<Minutes> short_of = lacking(w, s, scratch, row).short_of;
    if (total(short_of).hours() < s.parameters.choose_whom.second_round) {
      continue;
    }
    const ClientRecord& client = w.clients[row];
    ask_round(w, s, memory, scratch, row, short_of, w.week.value < client.crisis_until, 1);
  }
  in_order(scratch.requests, w);
}

}  // namespace draagkracht
