// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/tables.hpp"

#include <vector>

#include "measures/small_world.hpp"
#include "support/catch.hpp"

using namespace draagkracht;
using test::SmallWorld;

namespace {

/// One cell: the type it was written as, and its text; an empty cell has neither.
struct Cell {
  std::string type;
  std::string text;
};

struct Rows final : RowSink {
  std::vector<std::vector<Cell>> rows;
  std::vector<Cell> row;
  void text(std::string_view value) override { row.push_back({"text", std::string(value)}); }
  void number(double value) override { row.push_back({"number", std::to_string(value)}); }
  void integer(std::int64_t value) override { row.push_back({"integer", std::to_string(value)}); }
  void flag(bool value) override { row.push_back({"flag", value ? "1" : "0"}); }
  void empty() override { row.push_back({}); }
  void end_row() override {
    rows.push_back(row);
    row.clear();
  }

  /// The cell of a column in the row of a person, or of the first row.
  [[nodiscard]] std::string at(std::string_view table, std::string_view column,
                               const std::string& key = "") const {
    const auto columns = columns_of(table);
    for (const auto& each : rows) {
      if (!key.empty() && each[3].text != key) {
        continue;
      }
      for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column) {
          return each[i].text;
        }
      }
    }
    return "no such row or column";
  }
};

std::string header(std::string_view table) {
  std::string line;
  for (const ColumnInfo& column : columns_of(table)) {
    if (!line.empty()) {
      line += ',';
    }
    line += column.name;
  }
  return line;
}

/// Every row fits its table: as many cells as columns, of the type that the codebook says.
void check_shape(std::string_view table, const Rows& written) {
  const auto columns = columns_of(table);
  for (const auto& row : written.rows) {
    REQUIRE(row.size() == columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i) {
      CAPTURE(table, columns[i].name, row[i].text);
      if (row[i].type.empty()) {
        CHECK_FALSE(columns[i].empty_when.en.empty());
      } else {
        CHECK(row[i].type == columns[i].type);
      }
    }
  }
}

std::string key(const SmallWorld& small, const char* name) {
  return key_text('p', small.world.key(small[name]));
}

}  // namespace

TEST_CASE("the columns are those of the contract, in its order") {
  CHECK(
      header("persons") ==
      "variant,replicate,week,person,weight,income_band,relation,is_professional,age,sex,household,"
      "neighbourhood,education,employed_hours,health,is_client,is_carer_wide,is_carer_narrow,"
      "is_volunteer,hours_given,hours_given_practical,hours_given_transport,"
      "hours_given_personal_care,hours_given_company,hours_given_emotional,hours_given_advice,"
      "hours_given_administration,hours_given_guidance,care_weeks,main_carer,clients_helped,load,"
      "strength,strain,ediz,ediz_plus,ediz_plus_class,self_rated_burden,perseverance_class,"
      "lonely_social,lonely_emotional,loneliness_score,lonely_existential,"
      "small_signs,network_size,unmet_need,own_direction,"
      "residence");
  CHECK(header("clients") ==
        "variant,replicate,week,person,weight,limitation,care_years,need_practical,need_transport,"
        "need_personal_care,need_company,need_emotional,need_advice,need_administration,"
        "need_guidance,received_informal,received_volunteer,received_formal,unmet_need,hidden_need,"
        "indicated_hours,delivered_hours,carers,busiest_carer_share,network_type,zrm_mean,"
        "card_improve,card_help,residence");
  CHECK(header("ties") ==
        "variant,replicate,week,person_a,person_b,kind,state,closeness,valence,age_weeks,"
        "distance_km,contacts_per_week,hours_a_to_b,hours_b_to_a,balance,role_agreement");
  CHECK(header("events") == "variant,replicate,week,person,event,cause,other,amount,unit");
  CHECK(header("series") == "variant,replicate,week,date,group,measure,unit,value");
  CHECK(header("differences") ==
        "variant,group,week,measure,unit,baseline,value,difference,low,high,p10,p90,runs,"
        "runs_same_sign");
  CHECK(columns_of("nothing").empty());
}

TEST_CASE("every column is described in both languages") {
  for (const ColumnInfo& column : columns()) {
    CAPTURE(column.table, column.name);
    CHECK_FALSE(column.label.nl.empty());
    CHECK_FALSE(column.label.en.empty());
    for (const Label text : {column.unit, column.codes, column.empty_when}) {
      CHECK(text.nl.empty() == text.en.empty());
      // Words differ; numbers and "km" do not.
      CHECK((text.nl != text.en || text.en.find(' ') == std::string_view::npos ||
             text.en == "per week"));
    }
    CHECK_FALSE(column.source.empty());
    const std::string_view t = column.type;
    CHECK((t == "text" || t == "integer" || t == "number" || t == "flag" || t == "date"));
  }
}

TEST_CASE("persons: one row each, professionals and the dead included") {
  SmallWorld small = test::anna_and_ella();
  small.person("greet", 48);
  small.world.persons.professional[small["greet"].index()] = 1;
  small.person("hans", 88, Sex::male);
  small.world.persons.residence[small["hans"].index()] = Residence::dead;
  small.person("ivo", 8, Sex::male);
  Rows out;
  persons_rows(small.world, "baseline", 3, out);
  check_shape("persons", out);
  REQUIRE(out.rows.size() == 9);
  const auto cell = [&](const char* name, const char* column) {
    return out.at("persons", column, key(small, name));
  };
  CHECK(cell("anna", "variant") == "baseline");
  CHECK(cell("anna", "replicate") == "3");
  CHECK(cell("anna", "is_client") == "1");
  CHECK(cell("anna", "unmet_need") == "1.000000");
  CHECK(cell("anna", "ediz").empty());
  CHECK(cell("bea", "relation") == "child");
  CHECK(cell("bea", "is_carer_wide") == "1");
  CHECK(cell("bea", "is_carer_narrow") == "1");
  CHECK(cell("bea", "main_carer") == "1");
  CHECK(cell("cor", "main_carer") == "0");
  CHECK(cell("bea", "hours_given") == "4.000000");
  CHECK(cell("bea", "hours_given_practical") == "4.000000");
  CHECK(cell("bea", "care_weeks") == "100");
  CHECK(cell("bea", "load") == "4.000000");
  CHECK(cell("dirk", "is_carer_wide") == "0");  // a volunteer
  CHECK(cell("dirk", "hours_given") == "1.000000");
  CHECK(cell("dirk", "ediz_plus").empty());
  CHECK_FALSE(cell("ella", "own_direction").empty());
  CHECK(cell("greet", "is_professional") == "1");
  CHECK(cell("greet", "age").empty());
  CHECK(cell("hans", "residence") == "dead");
  CHECK(cell("hans", "age").empty());
  CHECK(cell("ivo", "loneliness_score").empty());
  CHECK(cell("ivo", "network_size") == "0");
  CHECK(cell("anna", "household") != cell("bea", "household"));
}

TEST_CASE("clients: what is needed, what comes and from whom") {
  SmallWorld small = test::anna_and_ella();
  small.world.clients[0].reported = Minutes{30};
  Rows out;
  clients_rows(small.world, "baseline", 0, out);
  check_shape("clients", out);
  REQUIRE(out.rows.size() == 2);
  const auto anna = [&](const char* column) {
    return out.at("clients", column, key(small, "anna"));
  };
  CHECK(anna("limitation") == "frailty");
  CHECK(anna("need_practical") == "10.000000");
  CHECK(anna("received_informal") == "6.000000");
  CHECK(anna("received_volunteer") == "1.000000");
  CHECK(anna("received_formal") == "2.000000");
  CHECK(anna("unmet_need") == "1.000000");
  CHECK(anna("hidden_need") == "0.500000");
  CHECK(anna("carers") == "2");
  CHECK(anna("busiest_carer_share") == "0.571429");
  CHECK(anna("network_type") == "mixed");
  const std::string ella = key(small, "ella");
  CHECK(out.at("clients", "busiest_carer_share", ella).empty());
  CHECK(out.at("clients", "network_type", ella).empty());

  small.world.clients[1].open = 0;
  Rows later;
  clients_rows(small.world, "baseline", 0, later);
  check_shape("clients", later);
  CHECK(later.at("clients", "need_practical", ella).empty());
  CHECK(later.at("clients", "residence", ella) == "home");
}

TEST_CASE("ties: the smaller key first, and care in the right direction") {
  SmallWorld small = test::anna_and_ella();
  small.person("greet", 48);
  small.world.persons.professional[small["greet"].index()] = 1;
  small.tie("anna", TieKind::professional, "greet");
  small.world.clients[0].indications[at(Product::guidance)].professional = small["greet"];
  Rows out;
  ties_rows(small.world, "baseline", 0, out);
  check_shape("ties", out);
  REQUIRE(out.rows.size() == 5);
  const Rows* shown = &out;
  const auto hours_from_to = [&](const char* from, const char* to) {
    const std::string a = key(small, from);
    const std::string b = key(small, to);
    for (const auto& row : shown->rows) {
      CHECK(row[3].text < row[4].text);
      if (row[3].text == a && row[4].text == b) {
        return row[12].text;
      }
      if (row[3].text == b && row[4].text == a) {
        return row[13].text;
      }
    }
    return std::string("no such tie");
  };
  CHECK(hours_from_to("bea", "anna") == "4.000000");
  CHECK(hours_from_to("anna", "bea") == "0.000000");
  CHECK(hours_from_to("greet", "anna") == "2.000000");
  CHECK(hours_from_to("farid", "ella") == "0.000000");
  // What a budget pays is given as well.
  small.world.own_budgets.push_back(
      {.client = small["anna"], .kin = small["bea"], .product = Product::personal_care});
  small.world.clients[0].by_kin[at(Product::personal_care)] = 90;
  Rows paid;
  ties_rows(small.world, "baseline", 0, paid);
  shown = &paid;
  CHECK(hours_from_to("bea", "anna") == "5.500000");
  for (const auto& row : out.rows) {  // b is a's child exactly when b is Bea
    const bool bea_last = row[4].text == key(small, "bea");
    if (row[3].text == key(small, "bea") || bea_last) {
      CHECK(row[5].text == (bea_last ? "child" : "parent"));
    }
  }
}

TEST_CASE("events: codes as text, empty cells where nothing applies") {
  SmallWorld small = test::anna_and_ella();
  small.world.emit(EventKind::quit, Cause::strain, small["bea"], small["anna"]);
  small.world.emit(EventKind::hours_cut, Cause::policy, small["anna"], {}, -60,
                   EventUnit::minutes_per_week);
  Rows out;
  event_rows(small.world.events, "minder", 1, out);
  check_shape("events", out);
  REQUIRE(out.rows.size() == 2);
  CHECK(out.rows[0][4].text == "quit");
  CHECK(out.rows[0][5].text == "strain");
  CHECK(out.rows[0][6].text == key(small, "anna"));
  CHECK(out.rows[0][7].text.empty());
  CHECK(out.rows[1][6].text.empty());
  CHECK(out.rows[1][7].text == "-60.000000");
  CHECK(out.rows[1][8].text == "minutes_per_week");
}
