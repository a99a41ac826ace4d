// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include <regex>

#include "io/document.hpp"
#include "io/number_words.hpp"
#include "io/sha256.hpp"
#include "io/units.hpp"
#include "support/catch.hpp"

namespace draagkracht {
namespace {

double read(const char* text, Quantity quantity) {
  const Result<double> value = parse_quantity(text, quantity);
  INFO(text);
  REQUIRE(value.ok());
  return value.value();
}

TEST_CASE("numbers with a unit become numbers in the base unit, exactly", "[io]") {
  CHECK(read("30 %", Quantity::share) == 0.3);
  CHECK(read("-30 %", Quantity::share) == -0.3);
  CHECK(read("+7%", Quantity::share) == 0.07);
  CHECK(read("6 h/week", Quantity::hours_per_week) == 6);
  CHECK(read("90 min/week", Quantity::hours_per_week) == 1.5);
  CHECK(read("2 h/day", Quantity::hours_per_week) == 14);
  CHECK(read("1.5 h/week", Quantity::minutes_per_week) == 90);
  CHECK(read(" 4 weeks ", Quantity::weeks) == 4);
  CHECK(read("1 week", Quantity::weeks) == 1);
  CHECK(read("2.5 years", Quantity::years) == 2.5);
  CHECK(read("6 months", Quantity::years) == 0.5);
  CHECK(read("12 %/year", Quantity::per_year) == 0.12);
  CHECK(read("66.00 euro/h", Quantity::euro_per_hour) == 66);
  CHECK(read("21.80 euro/month", Quantity::euro_per_month) == 21.8);
  CHECK(read("500 m", Quantity::km) == 0.5);
}

TEST_CASE("other texts are no quantity", "[io]") {
  for (const char* text : {"", "x", "%", "30", "30 h", "1,5 %", "1.2.3 %", "nan %", "inf %",
                           "1e999 %", "30 % 5", "--3 %"}) {
    INFO(text);
    CHECK_FALSE(parse_quantity(text, Quantity::share).ok());
  }
  CHECK_FALSE(parse_quantity("3", Quantity::number).ok());
}

TEST_CASE("a mistake with a number says what to write", "[io]") {
  const auto told = [](const char* text) {
    return parse_quantity(text, Quantity::share).problem().what.en;
  };
  CHECK(told("\u221220 %") ==
        "This is not the minus of the keyboard: write \"-20 %\" instead of \"\u221220 %\".");
  const auto weeks = [](const char* text) {
    return parse_quantity(text, Quantity::weeks).problem().what.en;
  };
  CHECK(weeks("6 april 2026")
            .ends_with("Write a date without quotes, as year-month-day: 2026-04-06."));
  CHECK(parse_quantity("2.000.000 euro", Quantity::euro)
            .problem()
            .what.en.ends_with("Write for example 2_000_000."));
  CHECK(told("-20").starts_with("There is no unit behind \"-20\". Write for example \"-20 %\"."));
}

TEST_CASE("the pattern of the schema takes what the reader takes", "[io]") {
  for (int q = 0; q <= static_cast<int>(Quantity::points); ++q) {
    const auto quantity = static_cast<Quantity>(q);
    const std::string pattern = quantity_pattern(quantity);
    if (unit_spellings(quantity).empty()) {
      CHECK(pattern.empty());
      continue;
    }
    const std::regex expression(pattern, std::regex::ECMAScript);
    for (const UnitSpelling& spelling : unit_spellings(quantity)) {
      const std::string text = "-1.5 " + std::string(spelling.unit);
      INFO(pattern << " on " << text);
      CHECK(std::regex_match(text, expression));
      CHECK(parse_quantity(text, quantity).ok());
    }
    CHECK_FALSE(std::regex_match(std::string("1,5 x"), expression));
  }
}

TEST_CASE("ranges include their ends and refuse what is no number", "[io]") {
  const Limits limits{Quantity::share, 0, 1};
  CHECK(check_range(0, limits, "x", false).ok());
  CHECK(check_range(1, limits, "x", false).ok());
  CHECK_FALSE(check_range(1.0000001, limits, "x", false).ok());
  CHECK_FALSE(check_range(std::nan(""), limits, "x", false).ok());
}

TEST_CASE("a document is written so that it reads back equal", "[io]") {
  const std::string source =
      "a = 1\nb = 0.1\nc = \"q\\\"\\\\\\n\\té\"\nd = [1, 2.5, [\"x\"]]\ne = true\nf = 2026-01-05\n"
      "\"odd key\" = 1e-300\ng = 1.0\n[t]\nx.nl = \"n\"\nx.en = \"e\"\n[[t.list]]\nv = "
      "1\n[[t.list]]\n"
      "v = 2\n[t.list.deep]\nw = {p = 1, q = 2}\n";
  const Result<Node> first = parse_document(source, "first");
  REQUIRE(first.ok());
  const std::string written = write_document(first.value());
  const Result<Node> second = parse_document(written, "second");
  INFO(written);
  REQUIRE(second.ok());
  CHECK(write_document(second.value()) == written);
  CHECK(second.value().find("b")->real == 0.1);
  CHECK(second.value().find("c")->text == "q\"\\\n\té");
  CHECK(second.value().find("odd key")->real == 1e-300);
  CHECK(second.value().find("g")->is(Node::Kind::real));
  CHECK(second.value().find("t")->find("list")->items.size() == 2);
}

TEST_CASE("tables merge by key, arrays and values replace", "[io]") {
  Result<Node> lower = parse_document("a = 1\n[t]\nx = 1\ny = [1, 2]\nboth = [1]\n", "lower");
  const Result<Node> upper = parse_document("[t]\ny = [3]\nz = 4\nmen = [1]\n", "upper");
  REQUIRE(lower.ok());
  REQUIRE(upper.ok());
  merge_into(lower.value(), upper.value());
  const Node* t = lower.value().find("t");
  CHECK(lower.value().find("a")->whole == 1);
  CHECK(t->find("x")->whole == 1);
  CHECK(t->find("y")->items.size() == 1);
  CHECK(t->find("z")->whole == 4);
  CHECK(t->find("both") == nullptr);
  CHECK(*t->find("z")->place.file == "upper");
}

TEST_CASE("SHA-256 gives the known answers of FIPS 180-4", "[io]") {
  CHECK(sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq") ==
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  CHECK(sha256(std::string(1000000, 'a')) ==
        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

TEST_CASE("numbers are written as each language reads them", "[io]") {
  CHECK(decimals(1234.5, 1, Language::nl) == "1234,5");
  CHECK(decimals(1234.5, 1, Language::en) == "1234.5");
  CHECK(decimals(-0.001, 1, Language::en) == "0.0");
  CHECK(decimals(std::nan(""), 1, Language::en) == "–");
  MeasureInfo share;
  share.unit = "share";
  share.digits = 1;
  CHECK(measure_value(0.202, share, Language::nl) == "20,2 %");
  CHECK(measure_value(0.202, share, Language::en) == "20.2%");
  CHECK(measure_difference(0.05, share, Language::en) == "+5.0");
  CHECK(measure_difference(0.00001, share, Language::en) == "0.0");
}

}  // namespace
}  // namespace draagkracht
