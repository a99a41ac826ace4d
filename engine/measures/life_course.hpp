// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The life of one person, followed while weeks are replayed: every week in figures, and what
// happened to that person, to those helped, to those who help and to the next of kin. For who asks
// what pushed somebody over.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "population/world.hpp"

namespace draagkracht {

/// Somebody as the person whose life it is would speak of them.
struct InCourse {
  Key key{};  ///< Key{0}: nobody
  std::optional<TieKind> kind;
  Sex sex = Sex::male;
  int age = 0;
};

/// Whose event it is, seen from the person.
enum class Whose : std::uint8_t {
  own,
  helped,  ///< somebody the person helps, or did
  helper,  ///< somebody who helps the person
  fellow,  ///< somebody else who helps the same client
  kin,     ///< partner, parent, child, brother or sister
};

/// What a carer carried in a week, minutes; `weeks_over`: how long without a break it was too much,
/// or longer when it was so in the first week that was followed.
struct Carried {
  double load = 0, strength = 0;
  int weeks_over = 0;
  bool or_longer = false;
};

struct CourseEvent {
  Week week{};
  EventKind kind = EventKind::born;
  Cause cause = Cause::none;
  EventUnit unit = EventUnit::none;
  Whose part = Whose::own;
  float amount = 0;
  InCourse who{};                            ///< to whom it happened; for `own` the person
  InCourse other{};                          ///< the other one in it, or nobody
  std::optional<Carried> carried{};          ///< of who cut down or stopped
  Limitation limitation = Limitation::none;  ///< of who came to need care
  /// Of who cut down or stopped worn out: who had fallen out before with the same client, when the
  /// load has been too much only since then.
  struct Before {
    InCourse who{};
    Week week{};
    bool stopped = true;  ///< false: cut down
    bool me = false;      ///< the person whose life it is
  };
  std::optional<Before> before{};
};

/// One week of a life; minutes are of that week. `known` is 0 in weeks before birth or arrival.
struct CourseWeek {
  Week week;
  bool known = false;
  Residence residence = Residence::home;
  int age = 0;
  int helps = 0;  ///< people helped
  double strain = 0, load = 0, strength = 0, given = 0;
  bool client = false;
  int helpers = 0;
  double need = 0, informal = 0, volunteer = 0, formal = 0, unmet = 0;
};

/// How the life begins: in week 0, at birth or on arrival.
struct CourseStart {
  Week week;
  Sex sex = Sex::male;
  int age = 0;
  int work_hours = 0;
  Limitation limitation = Limitation::none;
  std::vector<InCourse> housemates;
  struct Help {
    InCourse who;
    double minutes = 0;  ///< agreed per week
    bool as_volunteer = false;
  };
  std::vector<Help> helps, helpers;  ///< most first
  double professional = 0;           ///< minutes a week in force
};

/// Follows one person. `begin` with the world of week 0, then `after` every week.
class LifeCourse {
 public:
  explicit LifeCourse(Key person) : me_(person) {}
  void begin(const World& world);
  void after(const World& world);

  /// Nothing when nobody of this key was there in any of the weeks.
  [[nodiscard]] const std::optional<CourseStart>& start() const { return start_; }
  [[nodiscard]] const std::vector<CourseWeek>& weeks() const { return weeks_; }
  [[nodiscard]] const std::vector<CourseEvent>& events() const { return events_; }

 private:
  struct Giver {
    PersonId person{};
    int weeks_over = 0;
    bool since_start = false;  ///< over in every week of the story
  };
  void look_for(const World& world);
  void learn(const World& world);
  void note(const World& world, const Event& event);
  [[nodiscard]] InCourse seen(const World& world, Key key) const;
  [[nodiscard]] std::optional<Whose> part_of(const Event& event) const;
  [[nodiscard]] std::optional<Carried> carried_by(const World& world, Key giver) const;
  [[nodiscard]] std::optional<CourseEvent::Before> who_fell_out_before(
      const CourseEvent& line) const;
  void write_week(const World& world);

  Key me_;
  PersonId person_;
  std::size_t looked_at_ = 0;  ///< rows of persons in which the person was looked for
  std::optional<CourseStart> start_;
  std::map<Key, TieKind> known_;    ///< what others are to the person, or were
  std::map<Key, PersonId> rows_;    ///< of everybody met in this life
  std::map<Key, PersonId> helped_;  ///< clients of the person, past ones too
  std::map<Key, Giver> givers_;     ///< the person and all who help with the same care
  std::vector<CourseWeek> weeks_;
  std::vector<CourseEvent> events_;
};

}  // namespace draagkracht
