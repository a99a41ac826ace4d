// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A method as its file describes it, and as a variant chooses it. See docs/decisions/0026.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/quantities.hpp"
#include "core/result.hpp"
#include "methods/primitives/primitive.hpp"
#include "population/condition.hpp"
#include "population/enrolment.hpp"

namespace draagkracht {

enum class MethodTheme : std::uint8_t {
  mapping,
  mapping_further,
  carers,
  loneliness,
  neighbourhood,
  own_strength,
  joint_plan,
  online,
  way_of_working,
  other,
};
enum class MethodKind : std::uint8_t { instrument, intervention, online, research };
enum class CarriedOutBy : std::uint8_t { professional, volunteer, peer, network, website };
enum class MethodTarget : std::uint8_t { client, carer, street };
enum class Evidence : std::uint8_t {
  effect_research,
  experiment,
  effect_study,
  change_study,
  listed,
  practice,
  none,
};
/// What the research behind a method found.
enum class ResearchResult : std::uint8_t {
  unknown,
  worked,
  partly,
  no_difference,
  not_compared,
  elsewhere,
};
/// Where staff hours are booked: within the indication, or beside it.
enum class StaffHours : std::uint8_t { inside, on_top };
/// The channel of a step; `any`: as what is missing.
enum class StepChannel : std::uint8_t { any };

extern const std::array<CodeName, 10> method_theme_names;
extern const std::array<CodeName, 4> method_kind_names;
extern const std::array<CodeName, 5> carried_out_by_names;
extern const std::array<CodeName, 3> method_target_names;
extern const std::array<CodeName, 7> evidence_names;
extern const std::array<CodeName, 6> research_result_names;
extern const std::array<CodeName, 2> staff_hours_names;
extern const std::array<CodeName, channel_count + 1> step_channel_names;

/// How well a method is carried out: 0..1 each, 0.5 is ordinary. What each changes: `delivery.hpp`.
struct Delivery {
  double clear_goal = 0.5;
  double agreed_frequency = 0.5;
  double click = 0.5;
  double continuity = 0.5;
  double evaluation = 0.5;
  double residual_contact = 0.0;
  double guidance = 0.5;
  double training = 0.5;
  double small_steps = 0.5;
  double own_choice = 0.5;
  double reciprocity = 0.5;
  double time = 0.5;
  double embedding = 0.5;
  double cooperation = 0.5;
  double openness = 0.5;
};

/// Who falls out where: at the offer (0) or at the end of a session.
struct FunnelStep {
  int at = 0;
  std::optional<double> of, left;  ///< counts of a document
  std::optional<double> stays;     ///< or a share
  LeftBecause because = LeftBecause::other;
  [[nodiscard]] double staying() const {
    return stays ? *stays : of && left && *of > 0 ? *left / *of : 1.0;
  }
};

struct MethodStep {
  std::size_t primitive = 0;  ///< position among primitives()
  int from = 1;               ///< first session in which it is done
  int until = 0;              ///< last one; 0: the last of the method
  double chance = 1;
  std::optional<double> size;       ///< absent: as the primitive says
  std::optional<double> low, high;  ///< drawn between the two for each person
  On on = On::usual;
  StepChannel channel = StepChannel::any;  ///< 1 + position of the channel
};

struct MethodSpec {
  std::string id;
  Text label;
  Text about;
  std::vector<std::string> seed;
  MethodTheme theme = MethodTheme::other;
  MethodKind kind = MethodKind::intervention;
  CarriedOutBy by = CarriedOutBy::professional;
  MethodTarget target = MethodTarget::client;
  std::vector<Condition> where;
  Evidence evidence = Evidence::none;
  ResearchResult result = ResearchResult::unknown;
  Text works, fails;
  double accepts = 0.5;
  double necessity = 0.25;
  double ready = 1.0;
  int sessions = 0;  ///< 0: as long as it is used
  int interval = 4;  ///< weeks
  int wait = 0;      ///< weeks
  double length = 1;
  int group = 1;
  double staff_hours = 0;
  double start_hours = 0;
  double volunteer_hours = 0;
  StaffHours hours = StaffHours::on_top;
  double money = 0;
  double stops_per_year = 0;
  std::vector<std::string> first, then;
  std::string same_as;
  Text reason;
  std::vector<FunnelStep> funnel;
  std::vector<MethodStep> steps;
  Delivery delivery;
  /// What its draws go by when it is not its id: methods that are compared meet the same luck.
  Key luck;

  /// Research is listed and shown; there is nothing to run.
  [[nodiscard]] bool runs() const { return kind != MethodKind::research; }
};

/// What the draws of a method go by.
[[nodiscard]] inline Key luck_of(const MethodSpec& m) {
  return m.luck == Key{} ? Key{name_hash(m.id)} : m.luck;
}

/// Hours of professionals for each person who completes it; of a method without end, in a year.
[[nodiscard]] inline double staff_hours_per_person(const MethodSpec& m) {
  const double sessions = m.sessions > 0 ? m.sessions : 52.0 / m.interval;
  return (m.start_hours + m.staff_hours * sessions) / m.group;
}

/// A method that a variant chose.
struct MethodSetting {
  std::string use;                 ///< id of a method of the scenario
  std::string group;               ///< `for`: id of a group; empty: whom the method itself names
  Week from{0};                    ///< offered from the week after
  std::optional<double> capacity;  ///< most who begin in a year
};

/// The same with all it refers to; `number` is what enrolments remember it by.
struct ChosenMethod {
  const MethodSpec* spec = nullptr;
  std::uint8_t number = 1;
  Week from{0};
  const std::vector<Condition>* group = nullptr;  ///< clients it is for; null: no group named
  std::optional<double> capacity;
  const std::vector<MethodSpec>* all = nullptr;  ///< for `first` and `then`
};

}  // namespace draagkracht
