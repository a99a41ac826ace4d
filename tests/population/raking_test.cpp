// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "population/build/raking.hpp"

#include <array>

#include "support/catch.hpp"

namespace draagkracht::build {

namespace {

/// A table of two rows and two columns: factors and margins are row 0, row 1, column 0, column 1.
struct Table {
  std::array<std::array<double, 2>, 2> seed{{{1, 1}, {1, 1}}};

  [[nodiscard]] double cell(const std::vector<double>& f, std::size_t r, std::size_t c) const {
    return seed[r][c] * f[r] * f[2 + c];
  }
  [[nodiscard]] Raked fit(const std::vector<double>& asked, std::vector<double>& factors,
                          int sweeps = 200) const {
    const std::vector<std::vector<RakeCells>> steps{{{0, 2, 1}}, {{2, 4, 1}}};
    factors.assign(4, 1);
    return rake(
        asked, factors, steps,
        [&](const std::vector<double>& f, std::vector<double>& expected) {
          expected = {cell(f, 0, 0) + cell(f, 0, 1), cell(f, 1, 0) + cell(f, 1, 1),
                      cell(f, 0, 0) + cell(f, 1, 0), cell(f, 0, 1) + cell(f, 1, 1)};
        },
        4, 1e-12, sweeps);
  }
};

}  // namespace

TEST_CASE("raking an even table gives the product of its margins") {
  const Table table;
  std::vector<double> f;
  const Raked raked = table.fit({40, 60, 30, 70}, f);
  CHECK(raked.off < 1e-12);
  CHECK(raked.sweeps <= 2);
  CHECK(table.cell(f, 0, 0) == Approx(12));
  CHECK(table.cell(f, 0, 1) == Approx(28));
  CHECK(table.cell(f, 1, 0) == Approx(18));
  CHECK(table.cell(f, 1, 1) == Approx(42));
}

// Known answer: with margins of a half, a table of odds ratio w^2 has w / (1 + w) of each row on
// the diagonal.
TEST_CASE("raking keeps the odds ratio of the table it starts from") {
  const Table table{{{{9, 1}, {1, 1}}}};
  std::vector<double> f;
  CHECK(table.fit({0.5, 0.5, 0.5, 0.5}, f).off <= 1e-12);
  CHECK(table.cell(f, 0, 0) == Approx(0.375));
  CHECK(table.cell(f, 0, 1) == Approx(0.125));
  CHECK(table.cell(f, 1, 1) == Approx(0.375));
}

TEST_CASE("margins that contradict each other stay apart, and raking says how far") {
  const Table table;
  std::vector<double> f;
  const Raked rows_more = table.fit({50, 60, 30, 70}, f, 50);  // 110 in rows, 100 in columns
  CHECK(rows_more.sweeps == 50);
  CHECK(rows_more.off == Approx(10));
  const Table hole{{{{1, 0}, {0, 1}}}};  // rows and columns can only be equal
  CHECK(hole.fit({40, 60, 30, 70}, f, 50).off > 10);
}

TEST_CASE("an empty cell that is asked for is out of reach, not a reason to stop") {
  const Table table{{{{0, 0}, {1, 1}}}};
  std::vector<double> f;
  const Raked raked = table.fit({10, 90, 30, 60}, f, 20);
  CHECK(raked.off >= 10);
  CHECK(f[0] == 1);
}

// Households of two of the same cell go by the square of its factor: half steps still meet it.
TEST_CASE("half steps fit households that fill one cell twice") {
  std::vector<double> factors{1, 1};
  const std::vector<double> asked{30, 8};
  const std::vector<std::vector<RakeCells>> steps{{{0, 2, 0.5}}};
  const Raked raked = rake(
      asked, factors, steps,
      [](const std::vector<double>& f, std::vector<double>& expected) {
        expected = {2 * f[0] * f[0] + f[0] * f[1], f[0] * f[1]};
      },
      2, 1e-9, 500);
  CHECK(raked.off <= 1e-9);
  CHECK(factors[0] * factors[0] == Approx(11));
}

}  // namespace draagkracht::build
