// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Indications in force at the start, the organisations that deliver them, and enough professionals.
#include <algorithm>
#include <optional>

#include "population/build/assumed.hpp"
#include "population/build/draft.hpp"

namespace draagkracht::build {

namespace {

/// Minutes needed in the channels that this product serves.
double need_served(const ClientRecord& client, const ProductSpec& product) {
  double sum = 0;
  for (std::size_t c = 0; c < channel_count; ++c) {
    sum += product.channels[c] > 0 ? static_cast<double>(client.base_need[c]) : 0;
  }
  return sum;
}

/// Clients of one worker at the same time.
double group_size(Product product) {
  if (product == Product::day_activity) {
    return assumed::day_group;
  }
  return product == Product::short_stay ? assumed::stay_group : 1;
}

/// Writes down an indication of about this size, in quarters of an hour.
void write_down(const Draft& d, ClientRecord& client, Product product, double minutes,
                const Draw& luck) {
  const ProductSpec& spec = d.spec.products[at(product)];
  const double most = 0.9 * spec.direct_hours * 60 * group_size(product);
  Indication& indication = client.indications[at(product)];
  const auto quarters = static_cast<std::int32_t>(round_half_away(std::min(minutes, most) / 15));
  indication.granted = Minutes{15 * std::max(quarters, 2)};
  indication.in_force = indication.granted;
  const int weeks =
      std::min(d.start.value - client.since, 1 + static_cast<int>(luck.uniform(2) * 3 * 52));
  indication.start = d.start.value - weeks;
  indication.waiting_until = indication.start;
  indication.review = d.start.value + 1 + static_cast<int>(luck.uniform(3) * spec.review_weeks);
}

void grant(const Draft& d, ClientRecord& client, double z, Product product) {
  const ProductSpec& spec = d.spec.products[at(product)];
  const LimitationSpec& limitation = d.spec.limitations[at(client.limitation)];
  const Row p = client.person.value;
  const Draw luck =
      d.draw(decision("build.indication"), p).more(static_cast<unsigned>(at(product)));
  const SpecialSpec* special = d.special_of(p);
  if (special != nullptr &&
      std::ranges::any_of(special->indications, [](double h) { return h > 0; })) {
    const double hours = special->indications[at(product)];
    if (hours > 0) {
      write_down(d, client, product, hours * 60, luck);
    }
    return;
  }
  const double share = limitation.formal[at(product)];
  if (!(share > 0)) {
    return;
  }
  // Who needs more holds an indication more often; over all clients the share stays as asked.
  const double pull = d.habits.help.need_in_formal;
  const double urge = pull * z + math::sqrt(1 - pull * pull) * luck.normal(0);
  if (urge < normal_quantile(std::max(1 - share, 0.0))) {
    return;
  }

  const double own = math::sqrt(1 - d.habits.help.need_in_hours * d.habits.help.need_in_hours);
  const double size = d.habits.help.need_in_hours * z + own * luck.normal(1);
  const bool couple = d.partner[p] != nobody;
  double minutes = spec.hours * 60 * math::exp(spec.spread * size) *
                   (couple ? d.habits.help.partner_in_hours : 1);
  minutes = std::min(minutes, assumed::room_under_need * need_served(client, spec) /
                                  std::max(spec.delivered, 0.01));
  write_down(d, client, product, minutes, luck);
}

/// Staff of one organisation, taken on as clients come in.
class Team {
 public:
  Team(Draft& d, World& w, Product product, std::uint32_t number)
      : d_(d), w_(w), product_(product), id_{static_cast<std::uint32_t>(w.organisations.size())} {
    const Key seed = seed_key(mix(d.luck.seed, d.luck.replicate), name_hash("organisation"));
    key_ = Key{mix(mix(seed.value, at(product)), number)};
    w.organisations.push_back({key_, product, {}});
    capacity_ = minutes_of_hours(d.spec.products[at(product)].direct_hours * group_size(product));
    full_ = Minutes{static_cast<std::int32_t>(capacity_.value * d.habits.help.staff_occupation)};
  }

  /// The professional with most room among the latest few; a new one when none has enough.
  void take_on(ClientRecord& client) {
    Indication& indication = client.indications[at(product_)];
    const Minutes wanted = indication.in_force;
    ProfessionalRecord* best = nullptr;
    for (const std::uint32_t post : open_) {
      ProfessionalRecord& candidate = w_.professionals[post];
      if (candidate.booked + wanted > full_) {
        continue;
      }
      if (best == nullptr || candidate.booked > best->booked) {
        best = &candidate;
      }
    }
    if (best == nullptr) {
      best = &hire();
    }
    best->booked += wanted;
    indication.professional = best->person;
    NewTie tie;
    tie.a = client.person;
    tie.b = best->person;
    tie.kind = TieKind::professional;
    tie.closeness = 0.2F;
    tie.contacts = 0;  // visits are care
    tie.distance_km = 5;
    tie.since = Week{indication.start};
    d_.ties.push_back(tie);
  }

 private:
  ProfessionalRecord& hire() {
    const Key key{mix(key_.value, ++hired_)};
    const PersonId person = w_.persons.add(key);
    const Draw luck(d_.luck, decision("build.professional"), key, Week{0});
    const std::size_t i = person.index();
    w_.persons.professional[i] = 1;
    w_.persons.sex[i] = luck.chance(0.85, 0) ? Sex::female : Sex::male;  // CBS AZW: five in six
    w_.persons.birth_week[i] =
        d_.start.value - static_cast<std::int32_t>((21 + 44 * luck.uniform(1)) * 52.1775);
    w_.persons.education[i] = Education::middle;
    w_.persons.income_band[i] = IncomeBand::middle;
    w_.persons.employed_hours[i] = 28;
    open_.push_back(static_cast<std::uint32_t>(w_.professionals.size()));
    if (open_.size() > 6) {
      open_.erase(open_.begin());
    }
    ProfessionalRecord& post = w_.professionals.emplace_back();
    post.person = person;
    post.organisation = id_;
    post.product = product_;
    post.capacity = capacity_;
    return post;
  }

  Draft& d_;
  World& w_;
  Product product_;
  OrganisationId id_;
  Key key_;
  Minutes capacity_, full_;
  std::uint64_t hired_ = 0;
  std::vector<std::uint32_t> open_;
};

}  // namespace

void make_formal_care(Draft& d, World& w) {
  for (std::size_t i = 0; i < w.clients.size(); ++i) {
    for (std::size_t k = 0; k < product_count && w.clients[i].open != 0; ++k) {
      grant(d, w.clients[i], d.need_z[i], static_cast<Product>(k));
    }
  }
  // Clients are in place order, so an organisation and its people work in one part of the town.
  const auto persons = static_cast<double>(d.size());
  const double areas =
      std::max(1.0, static_cast<double>(round_half_away(persons / assumed::organisation_persons)));
  for (std::size_t k = 0; k < product_count; ++k) {
    std::optional<Team> team;
    std::uint32_t here = 0;
    for (ClientRecord& client : w.clients) {
      if (client.indications[k].granted.value == 0) {
        continue;
      }
      const auto area = static_cast<std::uint32_t>(client.person.value * areas / persons);
      if (!team || area != here) {
        team.emplace(d, w, static_cast<Product>(k), area);
      }
      here = area;
      team->take_on(client);
    }
  }
}

}  // namespace draagkracht::build
