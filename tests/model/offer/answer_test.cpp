// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/offer/answer.hpp"

#include "support/catch.hpp"

using namespace draagkracht;

namespace {

Draw luck_of_answer(std::uint64_t n) {
  return {Luck{7, 0}, decision("test.answer"), Key{n}, Week{1}};
}

Traits average() {
  Traits traits;
  traits.fill(0.5F);
  return traits;
}

/// A daughter is asked for two hours and has ten.
Asked daughter() {
  Asked asked;
  asked.kind = TieKind::child;
  asked.closeness = 0.7;
  asked.distance_km = 5;
  asked.minutes = Minutes{120};
  asked.room = Minutes{600};
  return asked;
}

/// Checks that with the same luck nobody says no where `less` said yes.
template <class Less, class More>
void never_less(const Traits& traits, Less&& less, More&& more) {
  for (std::uint64_t n = 1; n <= 1000; ++n) {
    Asked a = daughter(), b = daughter();
    less(a);
    more(b);
    if (answer({}, a, traits, luck_of_answer(n)) > Minutes{0}) {
      CHECK(answer({}, b, traits, luck_of_answer(n)) > Minutes{0});
    }
  }
}

}  // namespace

TEST_CASE("closer, more loyal, more urgent, with more credit: never a no instead of a yes",
          "[model][offer]") {
  for (int i = 0; i < 10; ++i) {
    never_less(
        average(), [&](Asked& a) { a.closeness = i / 10.0; },
        [&](Asked& b) { b.closeness = (i + 1) / 10.0; });
    never_less(
        average(), [&](Asked& a) { a.strain = (i + 1) / 10.0; },
        [&](Asked& b) { b.strain = i / 10.0; });
    never_less(
        average(), [&](Asked& a) { a.distance_km = 20.0 * (i + 1); },
        [&](Asked& b) { b.distance_km = 20.0 * i; });
    never_less(
        average(), [&](Asked& a) { a.fullness = (i + 1) / 5.0; },
        [&](Asked& b) { b.fullness = i / 5.0; });
    never_less(
        average(), [&](Asked& a) { a.credit = 4.0 * i; },
        [&](Asked& b) { b.credit = 4.0 * (i + 1); });
  }
  never_less(average(), [](Asked&) {}, [](Asked& b) { b.urgent = true; });
  never_less(average(), [](Asked& a) { a.kind = TieKind::sibling; }, [](Asked&) {});
}

TEST_CASE("a promise is at least half of what was asked, never more, in steps of five minutes",
          "[model][offer]") {
  AnswerRequest p;
  p.base = 60;
  for (std::uint64_t n = 1; n <= 1000; ++n) {
    const Minutes promised = answer(p, daughter(), average(), luck_of_answer(n));
    CHECK(promised >= Minutes{60});
    CHECK(promised <= Minutes{120});
    CHECK(promised.value % 5 == 0);
  }
}

TEST_CASE("without room in the week there is no promise, with little room a small one",
          "[model][offer]") {
  AnswerRequest p;
  p.base = 60;
  for (const std::int32_t room : {-600, 0, 4, 5, 30}) {
    Asked asked = daughter();
    asked.room = Minutes{room};
    for (std::uint64_t n = 1; n <= 100; ++n) {
      CHECK(answer(p, asked, average(), luck_of_answer(n)) == Minutes{room < 5 ? 0 : room});
    }
  }
}

TEST_CASE("volunteers stop at their limit, other people at theirs, kin do not", "[model][offer]") {
  AnswerRequest p;
  p.base = 60;
  p.volunteer_limit = 3;
  p.modest_limit = 5;
  for (int given = 0; given <= 400; given += 5) {
    Asked asked = daughter();
    asked.minutes = Minutes{600};
    asked.room = Minutes{3000};
    asked.given = Minutes{given};
    for (std::uint64_t n = 1; n <= 50; ++n) {
      asked.kind = TieKind::volunteer;
      CHECK(given + answer(p, asked, average(), luck_of_answer(n)).value <= std::max(180, given));
      asked.kind = TieKind::neighbour;
      CHECK(given + answer(p, asked, average(), luck_of_answer(n)).value <= std::max(300, given));
      for (const TieKind kin :
           {TieKind::partner, TieKind::child, TieKind::sibling, TieKind::other_kin}) {
        asked.kind = kin;
        CHECK(answer(p, asked, average(), luck_of_answer(n)) >= Minutes{300});
      }
    }
  }
}

TEST_CASE("both ends of every range give an answer that can be kept", "[model][offer]") {
  for (const Parameter<AnswerRequest>& parameter : AnswerRequest::parameters()) {
    for (const double end : {parameter.info.low, parameter.info.high}) {
      AnswerRequest p;
      p.*parameter.member = end;
      for (std::uint64_t n = 1; n <= 100; ++n) {
        const Minutes promised = answer(p, daughter(), average(), luck_of_answer(n));
        CHECK(promised >= Minutes{0});
        CHECK(promised <= daughter().room);
      }
    }
  }
}
