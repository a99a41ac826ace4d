// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/ties/on_line.hpp"

#include "model/ties/crowd.hpp"
#include "population/aids.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

TEST_CASE("the young and schooled find their way on line sooner", "[model][ties]") {
  Crowd town(times(200, "person A# 25\nperson B# 85"));
  World& w = town.world();
  const auto skilled = [&](char letter) {
    return town.count(letter, [&](PersonId p) {
      return digital_skill(w.luck, w.persons, p, w.week) >= at_home_on_line;
    });
  };
  CHECK(skilled('A') > 190);
  CHECK(skilled('B') < 40);
}

TEST_CASE("a list of contacts brings people to mind, who are then asked", "[model][ties]") {
  for (const bool on : {true, false}) {
    Crowd town(times(100,
                     "client A# 80 somatic 2h\nA# -friend close 0.3- B# 60\n"
                     "client C# 80 somatic 2h\nC# -friend close 0.3- D# 60"));
    World& w = town.world();
    town.parameters.awareness = {.of_others = 0, .of_sleeping = 0};
    town.parameters.on_line.list = 0.9;
    town.each('A', [&](PersonId p) { set_aid(w.persons, p, Aid::contact_list); });
    if (!on) {
      town.off("on_line");
    }
    town.weeks(4);
    const auto asked = [&](char letter) {
      return town.count(letter, [&](PersonId p) { return w.persons.carer[p.index()].valid(); });
    };
    CHECK(asked('D') < 50);
    CHECK((asked('B') > 80) == on);
  }
}

TEST_CASE("a match needs somebody to act", "[model][ties]") {
  const auto ties = [](bool on) {
    Crowd town(times(200, "person A# 40"));
    town.each('A', [&](PersonId p) { set_aid(town.world().persons, p, Aid::meeting_site); });
    town.parameters.on_line.looks = 1;
    town.parameters.on_line.act = 0.4;
    if (!on) {
      town.off("on_line");
    }
    town.weeks(13);
    return static_cast<int>(town.world().ties.size());
  };
  const int made = ties(true);
  CHECK(made > 40);
  CHECK(made < 120);  // not every match: 80 expected
  CHECK(ties(false) == 0);
}

TEST_CASE("a site with few users gives few matches", "[model][ties]") {
  const auto per_user = [](int users, bool on) {
    Crowd town(times(users, "person A# 40") + times(400 - users, "person B# 40"));
    town.each('A', [&](PersonId p) { set_aid(town.world().persons, p, Aid::meeting_site); });
    town.parameters.on_line.looks = 1;
    town.parameters.on_line.act = 1;
    if (!on) {
      town.off("on_line");
    }
    town.weeks(13);
    return static_cast<double>(town.world().ties.size()) / users;
  };
  CHECK(per_user(200, true) > 0.6);
  CHECK(per_user(3, true) < 0.4);
  CHECK(per_user(200, false) == 0);
}

TEST_CASE("a shared calendar saves arranging, and helpers start one now and then",
          "[model][ties]") {
  const auto overhead = [](bool shared, bool on) {
    Crowd town(R"(
      client Ans 80 somatic 6h
        Ans -child 0km gives 2h- Bert 50
        Ans -child 0km gives 2h- Carla 50
        Ans -child 0km gives 2h- Dirk 50
    )");
    set_aid(town.world().persons, town.network["Ans"], Aid::care_page, shared);
    town.parameters.time_for_care.coordination = 30;
    if (!on) {
      town.off("on_line");
    }
    town.weeks();
    return town.network.carer("Bert").overhead.value;
  };
  CHECK(overhead(true, true) < 0.6 * overhead(false, true));
  CHECK(overhead(true, false) == overhead(false, false));

  Crowd starts(times(50,
                     "client A# 80 somatic 2h\nA# -child gives 1h- B# 50\n"
                     "A# -child gives 1h- C# 50\nclient D# 80 somatic 1h\n"
                     "D# -child gives 1h- E# 50"));
  starts.parameters.on_line.page_rate = 0.5;
  starts.weeks(13);
  const auto has_page = [&](PersonId p) {
    return has_aid(starts.world().persons, p, Aid::care_page);
  };
  CHECK(starts.count('A', has_page) > 10);
  CHECK(starts.count('D', has_page) == 0);  // nobody to share it with
}

TEST_CASE("a file that is shared saves professionals time", "[model][ties]") {
  const auto booked = [](bool shared, bool on) {
    Crowd town(R"(
      client Ans 80 somatic 6h
      professional Petra guidance 20h
      indication Ans guidance 5h Petra
    )");
    set_aid(town.world().persons, town.network["Ans"], Aid::open_file, shared);
    if (!on) {
      town.off("on_line");
    }
    town.weeks();
    CHECK(town.network.client("Ans").formal[at(Channel::practical)] == Minutes{300});
    return town.world().professionals[0].booked.value;
  };
  CHECK(booked(false, true) == 300);
  CHECK(booked(true, true) == 270);
  CHECK(booked(true, false) == 300);
}

TEST_CASE("in an institution family who know the way soon arrange a connection", "[model][ties]") {
  for (const bool on : {true, false}) {
    Crowd town(times(40,
                     "client A# 80 dementia 1h\nA# -child close 0.6- B# 25\n"
                     "client C# 80 dementia 1h\nC# -child close 0.6- D# 90"));
    World& w = town.world();
    for (const char letter : {'A', 'C'}) {
      town.each(letter, [&](PersonId p) {
        w.persons.residence[p.index()] = Residence::admitted;
        w.client_of(p).institution = 1;
      });
    }
    town.parameters.on_line.connection = 0.6;
    if (!on) {
      town.off("on_line");
    }
    town.weeks(26);
    const auto more_contact = [&](char letter) {
      return town.count(letter, [&](PersonId p) {
        const auto ties = w.ties.of(p);  // none for who has died meanwhile
        return !ties.empty() && w.ties.columns.row[ties[0].tie.index()].contacts > 1;
      });
    };
    CHECK((more_contact('A') > 20) == on);
    CHECK(more_contact('C') < 12);  // few of 90 know the way
  }
}

TEST_CASE("who is helped along by a buddy may learn to read others kindly", "[model][ties]") {
  for (const bool on : {true, false}) {
    Crowd town(times(60,
                     "client A# 50 psychiatric 0h\nA# -buddy close 0.5- M# 50\n"
                     "client B# 50 psychiatric 0h"));
    town.parameters.on_line.kinder = 0.5;
    if (!on) {
      town.off("on_line");
    }
    town.weeks(13);
    const auto kind = [&](PersonId p) { return has_aid(town.world().persons, p, Aid::kind_eye); };
    CHECK((town.count('A', kind) > 15) == on);
    CHECK(town.count('B', kind) == 0);
  }
}
