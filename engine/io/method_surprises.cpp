// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "io/method_surprises.hpp"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "run/spec_condition.hpp"

namespace draagkracht {

namespace {

using Field = Condition::Field;

constexpr int weeks_of_year = 52;
constexpr double long_session = 16;  // hours: three days in a week, and no more
constexpr int bare_weeks = 5;        // from here on a number without unit may be days
constexpr double most_of_the_way = 2.0 / 3;

/// From where to where a field runs; nothing for counts, hours and names.
std::optional<std::pair<double, double>> range_of(Field field) {
  if (is_yes_or_no(field)) {
    return std::pair{0.0, 1.0};
  }
  switch (field) {
    case Field::age:
      return std::pair{0.0, 120.0};
    case Field::loneliness:
      return std::pair{0.0, 6.0};
    case Field::closest:
    case Field::social_skill:
    case Field::assets:
    case Field::digital_skill:
    case Field::street_level:
    case Field::unmet_share:
    case Field::own_direction:
    case Field::self_trust:
    case Field::strain:
      return std::pair{0.0, 1.0};
    default:
      return std::nullopt;
  }
}

/// Whether everybody or nobody meets a condition on a field that runs from low to high.
std::optional<bool> everybody_or_nobody(const Condition& condition, double low, double high) {
  const double value = condition.value;
  const bool outside = value < low || value > high ||
                       (is_yes_or_no(condition.field) && value != low && value != high);
  const auto known = [](bool all, bool none) {
    return all || none ? std::optional(all) : std::nullopt;
  };
  switch (condition.compare) {
    case Condition::Compare::less:
      return known(value > high, value <= low);
    case Condition::Compare::at_most:
      return known(value >= high, value < low);
    case Condition::Compare::equal:
      return known(false, outside);
    case Condition::Compare::unequal:
      return known(outside, false);
    case Condition::Compare::at_least:
      return known(value <= low, value > high);
    case Condition::Compare::more:
      return known(value < low, value >= high);
  }
  return std::nullopt;
}

std::string words_of_file(Condition condition) {
  condition.or_next = false;
  return in_quotes(condition_lines({condition}).front());
}

bool is_of_carers(Field field) { return field >= Field::carer && field <= Field::found; }

bool is_of_clients(const Condition& condition) {
  const Field field = condition.field;
  // Carers who need no care themselves may well be meant.
  const bool no_client =
      field == Field::client || (field == Field::limitation && condition.value == 0);
  return !no_client &&
         (field == Field::indicated_hours || field == Field::need_hours ||
          field == Field::limitation || (field > Field::client && field <= Field::hours_go));
}

std::optional<Text> about_somebody_else(const MethodSpec& m, const Condition& condition) {
  const std::string name(condition_field_names[static_cast<std::size_t>(condition.field)].code);
  const std::string field = in_quotes(name);
  if (m.target == MethodTarget::client && condition.field == Field::carer) {
    return Text{field +
                    " is wie zelf mantelzorger is, en de methode is voor cliënten. Wie een "
                    "mantelzorger heeft, is \"helpers >= 1\". Is de methode voor mantelzorgers, "
                    "schrijf dan target = \"carer\".",
                field +
                    " is who is a carer, and the method is for clients. Who has a carer is "
                    "\"helpers >= 1\". If the method is for carers, write target = \"carer\"."};
  }
  if (m.target != MethodTarget::carer && is_of_carers(condition.field)) {
    return Text{field +
                    " gaat over een mantelzorger, en de methode is niet voor mantelzorgers: het "
                    "telt alleen bij wie zelf iemand helpt. Bedoelt u mantelzorgers, schrijf dan "
                    "target = \"carer\".",
                field +
                    " is about a carer, and the method is not for carers: it counts only for who "
                    "helps somebody. If you mean carers, write target = \"carer\"."};
  }
  if (m.target != MethodTarget::client && is_of_clients(condition)) {
    const bool limitation = condition.field == Field::limitation;
    return Text{field +
                    " gaat over een cliënt, en de methode is niet voor cliënten: het telt alleen "
                    "bij wie zelf zorg nodig heeft." +
                    (limitation ? " De beperking van wie iemand helpt is \"cares_for\"." : ""),
                field +
                    " is about a client, and the method is not for clients: it counts only for "
                    "who needs care." +
                    (limitation ? " The limitation of who is helped is \"cares_for\"." : "")};
  }
  return std::nullopt;
}

bool holds(const Condition& condition, double value) {
  switch (condition.compare) {
    case Condition::Compare::less:
      return value < condition.value;
    case Condition::Compare::at_most:
      return value <= condition.value;
    case Condition::Compare::equal:
      return value == condition.value;
    case Condition::Compare::unequal:
      return value != condition.value;
    case Condition::Compare::at_least:
      return value >= condition.value;
    case Condition::Compare::more:
      return value > condition.value;
  }
  return true;
}

/// Whether no value meets both: then none at, beside or between the two does.
bool exclude_each_other(const Condition& a, const Condition& b) {
  constexpr double beside = 1e-6;
  for (const double value : {a.value, b.value, (a.value + b.value) / 2}) {
    for (const double tried : {value - beside, value, value + beside}) {
      if (holds(a, tried) && holds(b, tried)) {
        return false;
      }
    }
  }
  return true;
}

/// Two lines on the same field that nobody can meet together; lines with "or" are left alone.
void warn_of_contradictions(const Node& where, const std::vector<Condition>& conditions,
                            Problems& warnings) {
  const auto alone = [&](std::size_t i) {
    return !conditions[i].or_next && (i == 0 || !conditions[i - 1].or_next);
  };
  for (std::size_t i = 0; i < conditions.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      const Condition& a = conditions[j];
      const Condition& b = conditions[i];
      if (alone(i) && alone(j) && a.field == b.field && a.product == b.product && a.name.empty() &&
          b.name.empty() && exclude_each_other(a, b)) {
        const std::string first = words_of_file(a), second = words_of_file(b);
        warnings.add(where.items[line_of(conditions, i)].place,
                     {"niemand kan tegelijk voldoen aan " + first + " en " + second +
                          ": alle regels van \"where\" moeten gelden. Is een van beide genoeg, "
                          "schrijf dan een regel met \"or\" ertussen.",
                      "nobody can meet both " + first + " and " + second +
                          ": all lines of \"where\" must hold. If one of them is enough, write "
                          "one line with \"or\" between them."});
      }
    }
  }
}

void warn_of_conditions(const Node& table, const MethodSpec& m, Problems& warnings) {
  const Node* where = table.find("where");
  for (std::size_t i = 0; where != nullptr && i < m.where.size(); ++i) {
    const Condition& condition = m.where[i];
    const Place place = where->items[line_of(m.where, i)].place;
    if (std::optional<Text> what = about_somebody_else(m, condition)) {
      warnings.add(place, std::move(*what));
    }
    const auto range = range_of(condition.field);
    const auto all =
        range ? everybody_or_nobody(condition, range->first, range->second) : std::nullopt;
    if (all) {
      const std::string from = number_text(range->first), to = number_text(range->second);
      warnings.add(
          place,
          {"aan " + words_of_file(condition) + " voldoet " + (*all ? "iedereen" : "niemand") +
               ": het veld loopt van " + from + " tot en met " + to + ".",
           (*all ? "everybody meets " : "nobody meets ") + words_of_file(condition) +
               ": the field runs from " + from + " to " + to + "."});
    }
  }
  if (where != nullptr) {
    warn_of_contradictions(*where, m.where, warnings);
  }
}

/// A number of weeks without its unit, large enough to be days.
void warn_of_bare_weeks(const Node& table, std::string_view key, Problems& warnings) {
  const Node* node = table.find(key);
  if (node == nullptr || !node->is(Node::Kind::whole) || node->whole < bare_weeks) {
    return;
  }
  const std::string weeks = std::to_string(node->whole);
  warnings.add(node->place,
               {in_quotes(key) + " = " + weeks + " is " + weeks +
                    " weken. Schrijf de eenheid erbij: " + in_quotes(weeks + " weeks") + ", of " +
                    in_quotes("1 week") + " als u elke week bedoelt.",
                in_quotes(key) + " = " + weeks + " is " + weeks +
                    " weeks. Write the unit: " + in_quotes(weeks + " weeks") + ", or " +
                    in_quotes("1 week") + " if you mean every week."});
}

void warn_of_dose(const Node& table, const MethodSpec& m, Problems& warnings) {
  const std::array<std::pair<std::string_view, double>, 3> doses{
      {{"length", m.length},
       {"staff_hours", m.staff_hours / std::max(m.group, 1)},
       {"volunteer_hours", m.volunteer_hours}}};
  for (const auto& [key, value] : doses) {
    if (const Node* node = table.find(key); node != nullptr && value > long_session) {
      const std::string hours = number_text(value);
      warnings.add(
          node->place,
          {in_quotes(key) + " is in uren: een bijeenkomst kost hier per deelnemer " + hours +
               " uur. Bedoelt u minuten, schrijf dan de uren (90 minuten is "
               "1.5).",
           in_quotes(key) + " is in hours: a session takes " + hours +
               " hours here. If you mean minutes, write the hours (90 "
               "minutes are 1.5)."});
    }
  }
  warn_of_bare_weeks(table, "interval", warnings);
  warn_of_bare_weeks(table, "wait", warnings);
}

Place place_among(const Node& table, std::string_view list, std::size_t i, std::string_view key) {
  const Node* all = table.find(list);
  const Node& item = all != nullptr && i < all->items.size() ? all->items[i] : table;
  const Node* node = item.is(Node::Kind::table) ? item.find(key) : nullptr;
  return node != nullptr ? node->place : item.place;
}

/// What lies after the last session never happens.
void warn_of_sessions(const Node& table, const MethodSpec& m, Problems& warnings) {
  const std::string last = std::to_string(m.sessions);
  for (std::size_t i = 0; m.sessions > 0 && i < m.steps.size(); ++i) {
    if (m.steps[i].until > m.sessions) {
      warnings.add(place_among(table, "steps", i, "until"),
                   {"\"until\" = " + std::to_string(m.steps[i].until) +
                        " ligt na de laatste bijeenkomst (" + last + ").",
                    "\"until\" = " + std::to_string(m.steps[i].until) +
                        " lies after the last session (" + last + ")."});
    }
  }
  for (std::size_t i = 0; m.sessions > 0 && i < m.funnel.size(); ++i) {
    if (m.funnel[i].at > m.sessions) {
      warnings.add(place_among(table, "funnel", i, "at"),
                   {"\"at\" = " + std::to_string(m.funnel[i].at) +
                        " ligt na de laatste bijeenkomst (" + last + "): hier haakt niemand af.",
                    "\"at\" = " + std::to_string(m.funnel[i].at) +
                        " lies after the last session (" + last + "): nobody falls out here."});
    }
  }
}

/// A size that nobody measured is a guess, and a guess has a range.
void warn_of_bare_sizes(const Node& table, const MethodSpec& m, Problems& warnings) {
  const Node* steps = table.find("steps");
  const Node* usual = table.find("grade");
  for (std::size_t i = 0; steps != nullptr && i < m.steps.size(); ++i) {
    const Node* own = steps->items[i].find("grade");
    const Node* grade = own != nullptr ? own : usual;
    const Primitive& p = primitives()[m.steps[i].primitive];
    const bool sized = p.high > p.low && p.id != "view";
    if (sized && !m.steps[i].low && (grade == nullptr || grade->text == "assumed")) {
      warnings.add(place_among(table, "steps", i, "do"),
                   {"de grootte van " + in_quotes(p.id) +
                        " is aangenomen, en er staat niet hoe ver zij ernaast kan zitten: geef "
                        "\"low\" en \"high\".",
                    "the size of " + in_quotes(p.id) +
                        " is assumed, and it is not said how far off it may be: give \"low\" and "
                        "\"high\"."});
    }
  }
}

void warn_of_large_effects(const Node& table, const MethodSpec& m, Problems& warnings) {
  for (std::size_t i = 0; i < m.steps.size(); ++i) {
    const MethodStep& step = m.steps[i];
    const int times = times_done(m, step);
    const double moved = share_moved(m, step);
    if (!moves_a_share(step) || times < 2 || moved <= most_of_the_way) {
      continue;
    }
    const std::string percent = std::to_string(std::lround(moved * 100));
    const std::string count = std::to_string(times);
    const std::string name = in_quotes(primitives()[step.primitive].id);
    warnings.add(place_among(table, "steps", i, "size"),
                 {name + " gebeurt " + count + " keer, en komt samen op ongeveer " + percent +
                      " %. Onderzoek vindt bijna overal kleine effecten. Neem een kleinere "
                      "grootte, of zet \"until\" als het niet elke keer gebeurt.",
                  name + " is done " + count + " times, and comes to about " + percent +
                      "% together. Research finds small effects nearly everywhere. Take a smaller "
                      "size, or set \"until\" if it does not happen every time."});
  }
}

/// The hours of a volunteer who comes to a client are help by themselves.
void warn_of_visits_twice(const Node& table, const MethodSpec& m, Problems& warnings) {
  const bool volunteer = m.by == CarriedOutBy::volunteer || m.by == CarriedOutBy::peer;
  if (!volunteer || m.group > 1 || m.volunteer_hours <= 0) {
    return;
  }
  for (std::size_t i = 0; i < m.steps.size(); ++i) {
    if (primitives()[m.steps[i].primitive].id == "tie_temporary") {
      warnings.add(place_among(table, "steps", i, "do"),
                   {"\"tie_temporary\" noemt de bezoeken nog een keer: \"volunteer_hours\" laat de "
                    "vrijwilliger al langskomen. Laat deze stap weg, of zet \"volunteer_hours\" "
                    "op 0.",
                    "\"tie_temporary\" names the visits once more: \"volunteer_hours\" makes the "
                    "volunteer come already. Leave this step out, or set \"volunteer_hours\" to "
                    "0."});
    }
  }
}

void warn_of_research(const Node& table, const MethodSpec& m, Problems& warnings) {
  const Node* evidence = table.find("evidence");
  const bool research = m.evidence <= Evidence::change_study;
  if (evidence != nullptr && research && table.find("result") == nullptr) {
    warnings.add(evidence->place,
                 {"er is onderzoek, en er staat niet wat het vond. Zeg dat met \"result\": "
                  "\"worked\", \"partly\", \"no_difference\", \"not_compared\" (geen groep om mee "
                  "te vergelijken), \"elsewhere\" (andere groep of aanpak) of \"unknown\".",
                  "there is research, and it is not said what it found. Say so with \"result\": "
                  "\"worked\", \"partly\", \"no_difference\", \"not_compared\" (no group to "
                  "compare with), \"elsewhere\" (other group or approach) or \"unknown\"."});
  }
}

}  // namespace

int times_done(const MethodSpec& m, const MethodStep& step) {
  const int all = m.sessions > 0 ? m.sessions : std::max(1, weeks_of_year / m.interval);
  const int last = step.until > 0 ? std::min(step.until, all) : all;
  return std::max(0, last - step.from + 1);
}

bool moves_a_share(const MethodStep& step) {
  return primitives()[step.primitive].unit.en.starts_with("share");
}

double share_moved(const MethodSpec& m, const MethodStep& step) {
  const double size = step.low && step.high
                          ? (*step.low + *step.high) / 2
                          : step.size.value_or(primitives()[step.primitive].usual);
  return 1 - std::pow(1 - std::min(1.0, size * step.chance), times_done(m, step));
}

namespace {

/// What stands in the file and does not count, since the method goes the way of another.
void warn_of_lost_steps(const Node& table, Problems& warnings) {
  std::string lost;
  for (const std::string_view key :
       {"steps", "sessions", "interval", "where", "funnel", "accepts", "staff_hours", "delivery"}) {
    lost += table.find(key) == nullptr ? "" : (lost.empty() ? "" : ", ") + std::string(key);
  }
  if (const Node* same = table.find("same_as"); same != nullptr && !lost.empty()) {
    warnings.add(same->place,
                 {"Met \"same_as\" gaat deze methode net zo als een andere: wat hier zelf staat "
                  "(" +
                      lost + ") telt niet mee. Haal het weg, of haal \"same_as\" weg.",
                  "With \"same_as\" this method goes as another does: what stands here itself "
                  "(" +
                      lost + ") does not count. Take it out, or take \"same_as\" out."});
  }
}

}  // namespace

void warn_of_methods(const Node& root, const std::vector<MethodSpec>& methods, Problems& warnings) {
  const Node* tables = root.find("methods");
  for (const MethodSpec& m : methods) {
    const Node* table = tables != nullptr ? tables->find(m.id) : nullptr;
    if (table != nullptr && !m.same_as.empty()) {
      warn_of_lost_steps(*table, warnings);
    }
    if (table == nullptr || !m.same_as.empty() || !m.runs()) {
      continue;
    }
    warn_of_conditions(*table, m, warnings);
    warn_of_dose(*table, m, warnings);
    warn_of_sessions(*table, m, warnings);
    warn_of_bare_sizes(*table, m, warnings);
    warn_of_large_effects(*table, m, warnings);
    warn_of_visits_twice(*table, m, warnings);
    warn_of_research(*table, m, warnings);
  }
}

}  // namespace draagkracht
