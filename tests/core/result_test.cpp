// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <memory>
#include <string>

#include "core/result.hpp"
#include "support/catch.hpp"

using namespace draagkracht;

namespace {

Result<int> half(int number) {
  if (number % 2 != 0) {
    return Problem{{"oneven", "odd"}, "line 3"};
  }
  return number / 2;
}

Result<void> need_even(int number) {
  if (number % 2 != 0) {
    return half(number).problem();
  }
  return {};
}

}  // namespace

TEST_CASE("a result has a value or a problem", "[core][result]") {
  CHECK(half(4).ok());
  CHECK(half(4).value() == 2);
  const Result<int> failed = half(3);
  REQUIRE_FALSE(failed.ok());
  CHECK(failed.problem().what.in(Language::nl) == "oneven");
  CHECK(failed.problem().what.in(Language::en) == "odd");
  CHECK(failed.problem().place == "line 3");
}

TEST_CASE("a result of nothing", "[core][result]") {
  CHECK(need_even(2).ok());
  REQUIRE_FALSE(need_even(1).ok());
  CHECK(need_even(1).problem() == half(1).problem());
}

TEST_CASE("a result is mapped, a problem passed on", "[core][result]") {
  const auto doubled = [](int number) { return std::to_string(2 * number); };
  CHECK(half(6).map(doubled).value() == "6");
  CHECK(half(7).map(doubled).problem().place == "line 3");
}

TEST_CASE("a value that cannot be copied moves out", "[core][result]") {
  Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
  *result.value() += 1;
  const std::unique_ptr<int> out = std::move(result).value();
  CHECK(*out == 8);
}

TEST_CASE("a label is a text of the program", "[core][result]") {
  constexpr Label label{"belasting", "strain"};
  static_assert(label.in(Language::en) == "strain");
  CHECK(label.text() == Text{"belasting", "strain"});
}
