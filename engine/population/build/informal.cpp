// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Standing agreements at the start. Who is near, related and at hand is among the helpers or not;
// those who are share what formal care leaves: mostly one gives much and the others some.
#include <algorithm>

#include "population/build/agreements.hpp"
#include "population/build/assumed.hpp"
#include "population/build/helpers.hpp"

namespace draagkracht::build {

namespace {

/// Somebody around a client who may help.
struct PossibleHelper {
  double part = 0;  ///< share in the hours, against others
  bool joins = false;
  Helper helper = Helper::none;
  PersonId person;
  TieId tie;
  double km = 0;
  double agreed = 0;  ///< minutes a week
  LinkId link;
};

class Network {
 public:
  Network(const Draft& d, World& w, Agreements& agreements)
      : d_(d), w_(w), agreements_(agreements) {}

  void help(Row c) {
    const PersonId person = w_.clients[c].person;
    double sum = 0;
    for (const double minutes : agreements_.uncovered(c)) {
      sum += minutes;
    }
    const Draw luck(d_.luck, decision("build.covered"), w_.key(person), Week{0});
    const double part = d_.habits.help.covered + assumed::covered_spread * luck.normal();
    double target = sum * std::clamp(part, 0.3, 1.0);
    std::vector<PossibleHelper> helpers = candidates(w_.clients[c], sum / 60);
    std::vector<PossibleHelper> others = step_in(helpers, target);
    leave_small_favours(helpers, target);
    for (int round = 0; round < 3 && target >= assumed::least_care; ++round) {
      target -= share_out(c, helpers, target);
    }
    call_in(c, others, target);
  }

 private:
  [[nodiscard]] std::vector<PossibleHelper> candidates(const ClientRecord& client,
                                                       double hours) const {
    std::vector<PossibleHelper> list;
    Around around{hours, d_.partner[client.person.index()] != nobody, 0};
    for (const Arc& arc : w_.ties.of(client.person)) {
      if (arc.other.index() >= d_.size()) {
        continue;
      }
      const Helper helper = helper_of(d_, w_, client, arc.other, arc.tie);
      around.children += helper == Helper::child ? 1 : 0;
      const bool awake = w_.ties.columns.row[arc.tie.index()].state == TieState::active;
      if (helper == Helper::none || !awake || agreements_.free(arc.other) < assumed::least_care) {
        continue;
      }
      const auto km = static_cast<double>(w_.ties.columns.distance_km[arc.tie.index()]);
      list.push_back({0, false, helper, arc.other, arc.tie, km, 0, LinkId{}});
    }
    for (PossibleHelper& k : list) {
      const Draw luck(d_.luck, decision("build.helps"), w_.key(k.person), w_.key(client.person),
                      Week{0});
      k.joins = luck.chance(joins(d_, k.helper, k.person.value, k.km, around), 0);
      k.part = part_of(d_, k.helper, k.person.value, k.km) *
               luck.lognormal(1, d_.habits.help.part_spread, 1);
    }
    std::ranges::sort(list, [&](const PossibleHelper& a, const PossibleHelper& b) {
      if (a.joins != b.joins) {
        return a.joins;
      }
      return a.part != b.part ? a.part > b.part : w_.key(a.person) < w_.key(b.person);
    });
    return list;
  }

  /// Nobody is left to nobody: where none of the near kin joined, the first at hand does. The list
  /// then holds helpers only; returns the others.
  static std::vector<PossibleHelper> step_in(std::vector<PossibleHelper>& list, double target) {
    if (!list.empty() && !list.front().joins && target >= assumed::least_care) {
      const auto first = std::ranges::min_element(list, {}, &PossibleHelper::helper);
      first->joins = first->helper <= Helper::sibling;
    }
    const auto rest = std::ranges::stable_partition(list, &PossibleHelper::joins);
    std::vector<PossibleHelper> others(rest.begin(), rest.end());
    list.erase(rest.begin(), rest.end());
    return others;
  }

  /// Where those who help cannot do it all, near kin who were not among them come in, one after the
  /// other, for as long as much is lacking.
  void call_in(Row c, std::vector<PossibleHelper>& others, double lacking) {
    for (PossibleHelper& k : others) {
      if (lacking < assumed::much_lacking) {
        return;
      }
      if (const double most = room(k); k.helper <= Helper::child_in_law && most >= 1) {
        lacking -= agree(c, k, std::min(lacking, most));
      }
    }
  }

  /// Below some twenty minutes a week it is a favour and no care. Where there is too little to do
  /// for all who joined, those with the smallest parts leave it to the others.
  static void leave_small_favours(std::vector<PossibleHelper>& list, double target) {
    const auto enough = static_cast<std::size_t>(0.7 * target / assumed::least_care);
    if (list.size() > std::max<std::size_t>(enough, 1)) {
      list.resize(std::max<std::size_t>(enough, 1));
    }
  }

  /// Each helper agrees to a little, and to a part of what then is left of `minutes`, as far as the
  /// own week and what suits allow.
  double share_out(Row c, std::vector<PossibleHelper>& helpers, double minutes) {
    const double little = first_round(helpers) ? assumed::least_care : 0;
    const double rest = minutes - little * static_cast<double>(helpers.size());
    double sum = 0;
    for (const PossibleHelper& k : helpers) {
      sum += room(k) >= 1 ? k.part : 0;
    }
    double agreed = 0;
    for (PossibleHelper& k : helpers) {
      if (const double most = room(k); most >= 1) {
        const double now = agree(c, k, std::min(little + rest * k.part / sum, most));
        k.agreed += now;
        agreed += now;
      }
    }
    return agreed;
  }

  [[nodiscard]] static bool first_round(const std::vector<PossibleHelper>& helpers) {
    return std::ranges::none_of(helpers, [](const PossibleHelper& k) { return k.link.valid(); });
  }

  /// Who does not live with the client has a home of one's own to run as well: that keeps its part
  /// of the week whatever was agreed already. Who is no kin stops at a limit, as in the run.
  [[nodiscard]] double room(const PossibleHelper& k) const {
    const double free = agreements_.free(k.person);
    const double most = k.km > 0 ? assumed::away_from_home * (free + k.agreed) - k.agreed : free;
    const bool kin = k.helper != Helper::housemate && k.helper < Helper::friendship;
    return kin ? most : std::min(most, assumed::most_of_others - k.agreed);
  }

  double agree(Row c, PossibleHelper& helper, double minutes) {
    const PerChannel<double>& suits = habit_of(helper.helper).suits;
    double fit = 0;
    for (std::size_t i = 0; i < channel_count; ++i) {
      fit += suits[i] * agreements_.uncovered(c)[i];
    }
    if (fit < assumed::least_care || minutes < 1) {
      return 0;
    }
    if (!helper.link.valid()) {
      const bool first = !w_.clients[c].first_link.valid();  // the largest part comes first
      helper.link = agreements_.start(c, helper.tie, helper.person, false, first);
    }
    return agreements_.agree(c, helper.link, suits, minutes);
  }

  const Draft& d_;
  World& w_;
  Agreements& agreements_;
};

}  // namespace

void help_by_network(const Draft& d, World& w, Agreements& agreements, bool now) {
  std::vector<Row> order;
  for (Row c = 0; c < w.clients.size(); ++c) {
    if ((w.clients[c].open != 0) == now) {
      order.push_back(c);
    }
  }
  // By chance and not by place: an address should not decide whose helpers are used up first.
  const auto turn = [&](Row c) { return mix(w.key(w.clients[c].person).value); };
  std::ranges::sort(order, [&](Row a, Row b) { return turn(a) < turn(b); });
  Network network(d, w, agreements);
  for (const Row c : order) {
    network.help(c);
  }
}

}  // namespace draagkracht::build
