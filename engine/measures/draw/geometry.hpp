// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// Places on a drawing. Sine and cosine are our own, so that a drawing is the same text natively and
// in the browser.
#pragma once

namespace draagkracht::draw {

struct Point {
  double x = 0, y = 0;
};
constexpr Point operator+(Point a, Point b) { return {a.x + b.x, a.y + b.y}; }
constexpr Point operator-(Point a, Point b) { return {a.x - b.x, a.y - b.y}; }
constexpr Point operator*(Point a, double k) { return {a.x * k, a.y * k}; }

struct Turn {
  double sine = 0, cosine = 1;
};
/// Of an angle in degrees, to ten digits.
[[nodiscard]] constexpr Turn turn_of(double degrees) {
  double rest = degrees;
  while (rest > 180) {
    rest -= 360;
  }
  while (rest < -180) {
    rest += 360;
  }
  // An eighth of the angle, where few terms are enough, and doubled three times.
  const double x = rest * (3.14159265358979323846 / 180.0 / 8.0);
  const double x2 = x * x;
  Turn turn{x * (1 - x2 / 6 * (1 - x2 / 20 * (1 - x2 / 42 * (1 - x2 / 72)))),
            1 - x2 / 2 * (1 - x2 / 12 * (1 - x2 / 30 * (1 - x2 / 56)))};
  for (int i = 0; i < 3; ++i) {
    turn = {2 * turn.sine * turn.cosine, 1 - 2 * turn.sine * turn.sine};
  }
  return turn;
}

/// At a distance from a centre; 0 degrees is up, 90 to the right.
[[nodiscard]] constexpr Point polar(Point centre, double degrees, double distance) {
  const Turn turn = turn_of(degrees);
  return {centre.x + distance * turn.sine, centre.y - distance * turn.cosine};
}

[[nodiscard]] double length(Point a);
/// From a towards b, over this distance.
[[nodiscard]] Point towards(Point a, Point b, double distance);

/// The place of the n-th who comes, within 0..1: each as far as can be from those before, so that
/// nobody ever has to move up.
[[nodiscard]] constexpr double spread(int n) {
  double at = 0;
  double step = 0.5;
  for (unsigned left = static_cast<unsigned>(n) + 1; left > 0; left >>= 1) {
    at += (left & 1U) != 0 ? step : 0;
    step /= 2;
  }
  return at;
}

}  // namespace draagkracht::draw
