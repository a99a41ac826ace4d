// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What a population should look like: plain values, read from a basis file by `io`, or from JSON by
// the browser. Nothing here knows about files.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "population/codes.hpp"

namespace draagkracht {

/// A number by age and sex: constant between the lower ages in `from` (years, rising, first is 0).
struct Curve {
  std::vector<double> from;
  std::vector<double> men;
  std::vector<double> women;

  /// Value at an age in years; 0 when the curve is empty.
  [[nodiscard]] double at(double age, Sex sex) const;
  /// The same without steps: straight lines between the middles of the bands.
  [[nodiscard]] double between(double age, Sex sex) const;
};

/// A share per distance band: `share[i]` lives between `km[i]` and `km[i + 1]` (last: up to `far`).
struct DistanceBands {
  std::vector<double> km;
  std::vector<double> share;
  double far = 200;  ///< km, end of the last band

  /// The distance below which a share `u` of all lies.
  [[nodiscard]] double at(double u) const;
  /// The share that lies below a distance in km.
  [[nodiscard]] double share_below(double distance) const;
};

/// Somebody with this limitation: how many, how much help, how it goes on.
struct LimitationSpec {
  Curve prevalence;                ///< share of persons living at home
  PerChannel<double> need{};       ///< hours per week, median
  double spread = 0.6;             ///< sigma of the lognormal around the median
  std::array<double, 3> course{};  ///< shares stable, rising, falling
  double drift = 0.1;              ///< change of need per year when rising or falling, share
  double drift_years = 4;          ///< mean years that need goes on rising or falling
  double years = 5;                ///< mean years in care so far at the start
  double excess_mortality = 0;     ///< deaths per year on top of those of age and sex
  double admission = 0;            ///< admissions per year when needs are met and carers are well
  double recovery = 0;             ///< rate per year at which need ends
  double episodes = 0;             ///< per year: some weeks of much more need
  PerProduct<double> formal{};     ///< share holding an indication at the start
};

/// A product of formal care.
struct ProductSpec {
  Payer payer = Payer::municipality;
  double tariff = 0;  ///< euro per hour
  /// Euro per hour, lowest and highest that is plausible; [0, 0]: not known.
  std::array<double, 2> tariff_range{};
  double hours = 0;               ///< hours per week, median indication
  double spread = 0.5;            ///< sigma of the lognormal
  double delivered = 1;           ///< share of the indicated hours that is delivered
  PerChannel<double> channels{};  ///< shares over channels, adding up to 1
  double direct_hours = 24;       ///< hours per week a professional spends with clients
  double turnover = 0.15;         ///< share of professionals leaving per year
  double vacancy_weeks = 6;       ///< mean weeks until a leaver is replaced
  double waiting_weeks = 6;       ///< weeks from request to first delivery
  double review_weeks = 52;       ///< weeks between reviews of an indication
};

/// More people with a certain limitation than there are, each counting for less.
struct Oversample {
  Limitation limitation = Limitation::none;
  double factor = 1;  ///< times the real prevalence
};

/// A neighbourhood as a planner names it: a share of all people, and what differs there. An empty
/// curve, a factor of 1 and no number at all mean: as in the whole.
struct NeighbourhoodSpec {
  std::string id;
  Text label;
  double share = 0;  ///< of all persons
  Curve age;
  Curve partner;
  Curve parental_home;
  Curve education_low;
  Curve education_high;
  Curve income_low;
  Curve income_high;
  Curve employed;
  Curve poor_health;
  Curve volunteer;
  Curve friends;
  Curve origin_europe;
  Curve origin_elsewhere;
  PerLimitation<double> prevalence = every_limitation_as_usual;  ///< times that of the whole
  std::optional<double> street_households;

  static constexpr PerLimitation<double> every_limitation_as_usual{1, 1, 1, 1, 1, 1, 1};
};

/// People of whom there must be some, whoever else there is: clients of one project, for instance.
/// They are found among those who fit and count for one each. What is left out is as usual for the
/// limitation.
struct SpecialSpec {
  std::string id;
  Text label;
  int count = 1;
  std::array<double, 2> age{0, 120};  ///< years, both included
  EitherSex sex = EitherSex::any;
  Living lives = Living::any;
  Limitation limitation = Limitation::none;
  std::optional<double> years;       ///< mean years in care so far
  std::optional<double> friends;     ///< mean number of stored friends
  PerProduct<double> indications{};  ///< hours per week; when there is any, they hold no others
  PerTrait<double> traits{};         ///< means; 0: that of all
};

/// How strongly two traits go together.
struct TraitPair {
  Trait first = Trait::self_reliance;
  Trait second = Trait::privacy;
  double correlation = 0;  ///< of the values before they are kept within 0.02 and 0.98
};
/// Traits of the population. Mean and spread are assumed (spread 0.15-0.2).
struct TraitsSpec {
  PerTrait<double> mean{0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5};
  PerTrait<double> spread{0.18, 0.18, 0.18, 0.18, 0.18, 0.18, 0.18, 0.18};
  std::vector<TraitPair> correlation;
};

/// Classes, workplaces and clubs, and how many ties come from there.
struct CirclesSpec {
  double works_here = 0;     ///< share of those with paid work who work with others from here
  double team = 12;          ///< people of one workplace who live here and know each other's faces
  double club = 18;          ///< members of a club who come together
  double day_group = 8;      ///< clients of a day activity who come together
  double friends = 0;        ///< share of friends who are found in a circle
  double acquaintances = 0;  ///< share of acquaintances
};

/// What things cost that are no product.
/// A range is what is plausible, for who reads the outcome; [0, 0]: not known.
struct CostSpec {
  double own_contribution = 21.8;  ///< euro per month a client pays while holding a Wmo product
  double informal_hour = 14.5;     ///< euro, stated value of an hour of informal care
  double admission = 2300;         ///< euro per week in a residential place (long-term care act)
  double employer_hour = 45;       ///< euro, what an hour of paid leave costs an employer
  double wage_hour = 27;           ///< euro before tax, what a carer earns less per hour not worked
  double looking_in = 54;          ///< euro per month for who lost help and is still looked in on
  /// Euro, what a budget pays for an hour of a relative or friend; by who pays the budget.
  double kin_hour_municipality = 23.4;
  double kin_hour_insurer = 26;
  double kin_hour_long_term_care = 26.9;
  std::array<double, 2> own_contribution_range{};
  std::array<double, 2> informal_hour_range{};
  std::array<double, 2> admission_range{};
  std::array<double, 2> employer_hour_range{};
  std::array<double, 2> wage_hour_range{};
  std::array<double, 2> looking_in_range{};
  std::array<double, 2> kin_hour_municipality_range{};
  std::array<double, 2> kin_hour_insurer_range{};
  std::array<double, 2> kin_hour_long_term_care_range{};

  /// Nothing for who gives no personal budgets.
  [[nodiscard]] constexpr double kin_hour(Payer payer) const {
    return payer == Payer::municipality     ? kin_hour_municipality
           : payer == Payer::insurer        ? kin_hour_insurer
           : payer == Payer::long_term_care ? kin_hour_long_term_care
                                            : 0.0;
  }
};

/// Everything a population is built from. Ages in years, distances in km.
struct PopulationSpec {
  Curve age;                   ///< weights: persons per age band (whole bands, any scale)
  Curve partner;               ///< share living with a partner
  Curve parental_home;         ///< share living as a child with one or two parents
  Curve mother_alive;          ///< share whose mother is alive
  Curve father_alive;          ///< share whose father is alive
  Curve siblings;              ///< mean number of living siblings
  Curve mortality;             ///< deaths per person per year
  Curve fertility;             ///< births per woman per year (men: zero)
  Curve leave_home;            ///< per person living with a parent per year: leaves, no partner
  Curve return_home;           ///< per person alone with a parent here per year: goes back
  Curve couple;                ///< per person without partner per year: comes to live with one
  Curve separation;            ///< per person with a partner per year: parts
  Curve move;                  ///< per household per year, by age of the eldest: moves
  Curve arrive;                ///< adults who come from elsewhere per adult per year
  Curve move_away;             ///< per adult per year: leaves the population
  Curve education_low;         ///< share with at most vmbo / mbo-1
  Curve education_high;        ///< share with hbo or university
  Curve employed;              ///< share with paid work
  Curve work_hours;            ///< mean paid hours per week of those employed
  Curve income_low;            ///< share in the lowest income band
  Curve income_high;           ///< share in the highest income band
  Curve origin_europe;         ///< share from elsewhere in Europe, born there or a parent
  Curve origin_elsewhere;      ///< share from outside Europe, born there or a parent
  Curve poor_health;           ///< share who call their health less than good
  Curve friends;               ///< mean number of stored friends
  Curve acquaintances;         ///< mean number of stored acquaintances: from work, clubs, school
  Curve clubs;                 ///< share who come to a club every week
  Curve other_kin;             ///< mean number of stored other kin
  Curve volunteer;             ///< share volunteering in care
  DistanceBands parent_child;  ///< between parents and children who left home
  DistanceBands sibling;
  DistanceBands other_kin_distance;
  DistanceBands friendship;
  double newcomers_europe = 0;         ///< share of those who come to live here, as origin_europe
  double newcomers_elsewhere = 0;      ///< the same from outside Europe
  double mortality_decline = 0;        ///< per year from week 0: mortality falls
  double fertility_rise = 0;           ///< per year from week 0, for twenty years: births rise
  double mean_age_gap_partners = 2.5;  ///< years, man older
  double mean_mother_age = 29.5;       ///< years, at birth of a child
  double neighbours = 3;               ///< stored neighbours per person, mean
  double street_households = 30;       ///< households per street
  double neighbourhood_streets = 25;   ///< streets per neighbourhood
  PerLimitation<LimitationSpec> limitations;
  PerProduct<ProductSpec> products;
  std::vector<Oversample> oversample;
  std::vector<NeighbourhoodSpec> neighbourhoods;  ///< none: all of one kind
  std::vector<SpecialSpec> special;
  CirclesSpec circles;
  TraitsSpec traits;
  CostSpec costs;
};

}  // namespace draagkracht
