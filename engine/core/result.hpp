// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#pragma once
/// \file
/// Errors as values. `core` to `run` throw nothing: they also run in the browser, without
/// exceptions.

#include <cstddef>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace draagkracht {

enum class Language { nl, en };

/// A sentence in both languages.
struct Text {
  std::string nl, en;

  [[nodiscard]] const std::string& in(Language language) const {
    return language == Language::nl ? nl : en;
  }
  bool operator==(const Text&) const = default;
};

/// The same for texts that are part of the program.
struct Label {
  std::string_view nl, en;

  [[nodiscard]] constexpr std::string_view in(Language language) const {
    return language == Language::nl ? nl : en;
  }
  [[nodiscard]] Text text() const { return {std::string(nl), std::string(en)}; }
  constexpr bool operator==(const Label&) const = default;
};

/// What is wrong, in words for the user, and where: "file:line:column", a parameter, or empty.
struct Problem {
  Text what;
  std::string place;
  bool operator==(const Problem&) const = default;
};

/// A value, or the problem why there is none. Ask ok() first: reading the other one is a defect of
/// ours and ends the program.
template <class T>
class [[nodiscard]] Result {
 public:
  // Implicit on purpose: `return value;` and `return Problem{...};` are how a Result is made.
  // NOLINTBEGIN(google-explicit-constructor)
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Problem problem) : state_(std::in_place_index<1>, std::move(problem)) {}
  // NOLINTEND(google-explicit-constructor)

  [[nodiscard]] bool ok() const { return state_.index() == 0; }
  [[nodiscard]] const T& value() const& { return *checked<0>(state_); }
  [[nodiscard]] T& value() & { return *checked<0>(state_); }
  [[nodiscard]] T&& value() && { return std::move(*checked<0>(state_)); }
  [[nodiscard]] const Problem& problem() const { return *checked<1>(state_); }

  /// The result of `f` on the value, or the same problem.
  template <class F>
  [[nodiscard]] auto map(F&& f) const -> Result<decltype(f(std::declval<const T&>()))> {
    if (!ok()) {
      return problem();
    }
    return std::forward<F>(f)(value());
  }

 private:
  template <std::size_t I, class State>
  static auto checked(State& state) {
    auto* held = std::get_if<I>(&state);
    if (held == nullptr) {
      std::abort();
    }
    return held;
  }
  std::variant<T, Problem> state_;
};

/// Done, or the problem why not. `return {};` says done.
template <>
class [[nodiscard]] Result<void> {
 public:
  Result() : state_(std::monostate{}) {}
  // NOLINTNEXTLINE(google-explicit-constructor): as above
  Result(Problem problem) : state_(std::move(problem)) {}

  [[nodiscard]] bool ok() const { return state_.ok(); }
  [[nodiscard]] const Problem& problem() const { return state_.problem(); }

 private:
  Result<std::monostate> state_;
};

}  // namespace draagkracht
