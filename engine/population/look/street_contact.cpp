// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/look/street_contact.hpp"

#include <algorithm>

namespace draagkracht {

const PerContact<CodeName> contact_names{{
    {"negative", {"negatief contact", "negative contact"}},
    {"superficial", {"oppervlakkig contact", "superficial contact"}},
    {"latent", {"latent contact", "latent contact"}},
    {"attachment", {"binding met de buurt", "neighbourhood attachment"}},
    {"living_together", {"samen leven", "living together"}},
}};

const PerContact<Label> contact_measures{{
    {"heeft met iemand in de straat gebroken", "has broken with somebody in the street"},
    {"kent zoveel van de andere volwassenen in de straat",
     "knows this share of the other adults in the street"},
    {"heeft iemand in de straat om op terug te vallen",
     "has somebody in the street to fall back on"},
    {"hoe hecht de banden in de straat zijn", "how close the ties in the street are"},
    {"geeft of krijgt hulp in de straat", "gives or gets help in the street"},
}};

namespace {

/// What people in the middle of all traits want; grade assumed, range in brackets.
constexpr double wanted_people = 6;             ///< adults of the street to know (3-12)
constexpr double wanted_latent = 0.7;           ///< share that wants somebody (0.4-0.9)
constexpr double wanted_closeness = 0.25;       ///< that of a neighbour at the start (0.1-0.4)
constexpr double closeness_spread = 0.1;        ///< between people alike (0.05-0.2)
constexpr double wanted_living_together = 0.2;  ///< share that wants it (0.1-0.4)
/// Weeks in which help is recent: a quarter, as where ties are kept up.
constexpr std::int32_t recent = 13;

constexpr std::size_t negative = at(Contact::negative);
constexpr std::size_t superficial = at(Contact::superficial);
constexpr std::size_t latent = at(Contact::latent);
constexpr std::size_t attachment = at(Contact::attachment);
constexpr std::size_t living_together = at(Contact::living_together);

/// How much somebody's nature asks for each, 0..1 around the middle.
PerContact<double> leaning(const PersonTable& persons, PersonId p) {
  const auto privacy = static_cast<double>(persons.trait(p, Trait::privacy));
  const auto skill = static_cast<double>(persons.trait(p, Trait::social_skill));
  PerContact<double> lean{};
  lean[negative] = privacy;
  lean[superficial] = skill;
  lean[latent] = 1 - privacy;
  lean[attachment] = (skill + 1 - privacy) / 2;
  lean[living_together] = static_cast<double>(persons.trait(p, Trait::altruism));
  return lean;
}

double whole(double x) { return std::clamp(x, 0.0, 1.0); }

class Streets {
 public:
  explicit Streets(const Residents& residents)
      : residents_(residents), w_(residents.world()), agreed_(w_.ties.size(), 0) {
    for (const PersonId p : residents.people()) {
      if (lives_here(p)) {
        const std::size_t street = street_of(p);
        if (street >= streets_.size()) {
          streets_.resize(street + 1);
        }
        ++streets_[street].adults;
        adults_.push_back(p);
      }
    }
    for (const CareLink& link : w_.links) {
      if (link.open != 0 && std::ranges::any_of(link.agreed, [](auto m) { return m > 0; })) {
        agreed_[link.tie.index()] = 1;
      }
    }
  }

  std::vector<StreetContact> looked_at() {
    std::vector<double> persons(streets_.size(), 0);
    for (const PersonId p : adults_) {
      add(p);
      persons[street_of(p)] += residents_.weight(p);
    }
    std::vector<StreetContact> enough;
    for (std::size_t s = 0; s < streets_.size(); ++s) {
      StreetContact& street = streets_[s];
      if (street.adults < fewest_adults) {
        continue;
      }
      street.street = static_cast<std::uint32_t>(s);
      for (std::size_t d = 0; d < contact_count; ++d) {
        street.gap[d] = street.importance[d] > 0 ? street.gap[d] / street.importance[d] : 0;
        for (auto* mean : {&street.actual, &street.desired, &street.importance}) {
          (*mean)[d] /= persons[s];
        }
      }
      enough.push_back(street);
    }
    return enough;
  }

 private:
  [[nodiscard]] std::size_t street_of(PersonId p) const { return w_.persons.street[p.index()]; }
  [[nodiscard]] bool lives_here(PersonId p) const {
    return residents_.household_of(p) != Residents::none() && residents_.age(p) >= 18 &&
           w_.persons.street[p.index()] != no_street;
  }
  /// Adults of the street outside the home of `p`.
  [[nodiscard]] double others(PersonId p) const {
    const auto housemates = residents_.members(residents_.household_of(p));
    const auto at_home = std::ranges::count_if(
        housemates, [&](PersonId q) { return lives_here(q) && street_of(q) == street_of(p); });
    return static_cast<double>(streets_[street_of(p)].adults) - static_cast<double>(at_home);
  }

  [[nodiscard]] PerContact<double> actual(PersonId p, double others) const {
    const TieColumns& ties = w_.ties.columns;
    PerContact<double> found{};
    double known = 0;
    double closeness = 0;
    residents_.each_tie(p, [&](PersonId other, TieId tie, TieKind) {
      if (!lives_here(other) || street_of(other) != street_of(p) || residents_.together(p, other)) {
        return;
      }
      if (!residents_.stands(tie)) {
        found[negative] = 1;  // an ended tie has no arcs any more, so this one was broken
        return;
      }
      ++known;
      closeness += static_cast<double>(ties.row[tie.index()].closeness);
      if (ties.row[tie.index()].closeness >= second_closeness) {
        found[latent] = 1;
      }
      if (agreed_[tie.index()] != 0 || ties.row[tie.index()].last_care > w_.week.value - recent) {
        found[living_together] = 1;
      }
    });
    found[superficial] = others > 0 ? known / others : 0;
    found[attachment] = known > 0 ? closeness / known : 0;
    return found;
  }

  void add(PersonId p) {
    const double others_there = others(p);
    const PerContact<double> has = actual(p, others_there);
    const ContactWish wish = contact_wish(w_, p, others_there);
    const double weight = residents_.weight(p);
    StreetContact& street = streets_[street_of(p)];
    for (std::size_t d = 0; d < contact_count; ++d) {
      street.actual[d] += weight * has[d];
      street.desired[d] += weight * wish.desired[d];
      street.importance[d] += weight * wish.importance[d];
      street.gap[d] += weight * wish.importance[d] * (wish.desired[d] - has[d]);
    }
  }

  const Residents& residents_;
  const World& w_;
  std::vector<std::uint8_t> agreed_;  ///< by tie: help is agreed over it
  std::vector<PersonId> adults_;
  std::vector<StreetContact> streets_;  ///< by number; sums until the end
};

}  // namespace

ContactWish contact_wish(const World& world, PersonId person, double others) {
  const PerContact<double> lean = leaning(world.persons, person);
  // Of no week: a wish stays while the street changes.
  const Draw luck(world.luck, decision("look.contact_wish"), world.key(person), Week{0});
  const Draw mind = luck.more(1);
  const Draw more = luck.more(2);
  ContactWish wish;
  const auto people = static_cast<double>(luck.poisson(2 * lean[superficial] * wanted_people, 0));
  wish.desired[superficial] = others > 0 ? whole(people / others) : 0;
  wish.desired[latent] = luck.chance(2 * lean[latent] * wanted_latent, 1) ? 1 : 0;
  wish.desired[attachment] =
      whole(2 * lean[attachment] * wanted_closeness + closeness_spread * luck.normal(2));
  wish.desired[living_together] =
      luck.chance(2 * lean[living_together] * wanted_living_together, 3) ? 1 : 0;
  for (std::size_t d = 0; d < contact_count; ++d) {
    const double own = d < 4 ? mind.uniform(static_cast<int>(d)) : more.uniform(0);
    wish.importance[d] = (lean[d] + own) / 2;
  }
  return wish;
}

std::vector<StreetContact> look_at_streets(const Residents& residents) {
  return Streets(residents).looked_at();
}

}  // namespace draagkracht
