// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// PT5, PT6 and VAL-12: how help is withdrawn, and what comes in its place.
#include "methods/made_method.hpp"
#include "patterns/with_policy.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

constexpr std::string_view withdrawal_street = R"(
  client Ans 60 f psychiatric 8h
    Ans -child close 0.8 gives 1h- Bea 35
    Ans -sibling close 0.6- Cor 58
    Ans -friend close 0.6- Dirk 60
    Ans -neighbour close 0.4- Els 61
  professional Petra guidance 20h
  indication Ans guidance 6h Petra
)";

/// Few people, not near, with a job: an ordinary network of who has guidance.
constexpr std::string_view thin = R"(
  client Ans 60 f psychiatric 8h
    Ans -sibling 40km close 0.5- Cor 58 works 36h
    Ans -friend close 0.5- Dirk 60 works 36h
    Ans -neighbour close 0.3- Els 61
  professional Petra guidance 20h
  indication Ans guidance 6h Petra
)";

constexpr int complete = 52;  // the last week at the full size, or of the taper

Withdrawal abrupt() {
  return {.product = Product::guidance, .change = -0.6, .from = Week{complete}};
}
/// Of the same size and complete in the same week: announced, tapered, handed over, with contact.
Withdrawal careful() {
  Withdrawal cut = abrupt();
  cut.from = Week{complete - 26};
  cut.notice = 26;
  cut.taper = 26;
  cut.aftercare = Aftercare::contact;
  cut.handover = Handover::person;
  return cut;
}

/// Hours of help missing, per week of the year after the change is complete.
double missing(std::uint64_t luck, const Measures& measures, bool on) {
  PatternTown town(thin, luck);
  if (!on) {
    for (const char* id : {"touch", "handing_over", "threat"}) {
      mechanism(id)->off(town.parameters);
    }
  }
  double hours = 0;
  for (int week = 1; week <= complete + 52; ++week) {
    week_with(town, measures);
    if (week > complete) {
      hours += total(town.network.client("Ans").unmet) / 60.0 / 52.0;
    }
  }
  return hours;
}

/// Minutes a week of informal help and of formal help half a year after a cut, less those without
/// it.
struct Change {
  double own = 0, formal = 0, missing = 0;
};

Change change(std::uint64_t luck, bool limits) {
  const auto after = [&](bool cut) {
    PatternTown town(thin, luck);
    if (!limits) {  // everybody asks at once, and everybody says yes
      town.parameters.ask_shyness.base = -certain;
      town.parameters.choose_whom.per_week = 1;
      town.parameters.answer_request.base = certain;
      StepBack& back = town.parameters.step_back;
      back.quit_rate = back.cut_rate = back.circumstances = 0;
      town.parameters.awareness.of_others = town.parameters.awareness.of_sleeping = 1;
    }
    Measures measures;
    if (cut) {
      measures.policy = {abrupt()};
    }
    Change sum;
    for (int week = 1; week <= complete + 39; ++week) {
      week_with(town, measures);
      if (week > complete + 13) {
        const ClientRecord& client = town.network.client("Ans");
        sum.own += (total(client.informal) + total(client.volunteer)) / 26.0;
        sum.formal += total(client.formal) / 26.0;
        sum.missing += total(client.unmet) / 26.0;
      }
    }
    return sum;
  };
  const Change with = after(true), without = after(false);
  return {with.own - without.own, with.formal - without.formal, with.missing - without.missing};
}

MethodSpec method() { return network_method(); }

/// A variant's choice of a method that is the only one.
std::vector<ChosenMethod> network_choice(const std::vector<MethodSpec>& methods) {
  return {{.spec = methods.data(),
           .number = 1,
           .from = Week{0},
           .group = nullptr,
           .capacity = {},
           .all = &methods}};
}

}  // namespace

TEST_CASE("PT5: announced, tapered, prepared withdrawal with contact does less harm than a stop",
          "[pattern]") {
  const std::vector<MethodSpec> m{method()};
  const Measures with_care{.policy = {careful()}, .chosen = network_choice(m)};
  const Mean less = over_lucks(120, [&](std::uint64_t luck) {
    return missing(luck, {.policy = {abrupt()}, .chosen = {}}, true) -
           missing(luck, with_care, true);
  });
  note("PT5", "hours a week less missing in the year after, withdrawn with care", "", less);
  CHECK(less.z() > sure);
}

TEST_CASE("PT5: preparation, handing over and contact add to notice and taper", "[pattern]") {
  const std::vector<MethodSpec> m{method()};
  const auto less = [&](bool on) {
    Withdrawal told = careful();
    told.aftercare = Aftercare::none;
    told.handover = Handover::none;
    Measures with_care{.policy = {careful()}, .chosen = {}};
    if (on) {
      with_care.chosen = network_choice(m);
    }
    return over_lucks(200, [&](std::uint64_t luck) {
      return missing(luck, {.policy = {told}, .chosen = {}}, on) - missing(luck, with_care, on);
    });
  };
  const Mean on = less(true), off = less(false);
  note("PT5", "hours a week less missing by preparation, handing over and contact",
       "touch, handing_over, method", on, off);
  CHECK(on.z() > sure);
  CHECK(off.value() < 0.5 * on.value());
}

TEST_CASE("PT6: less formal care is not replaced one for one, and what nobody takes up is missing",
          "[pattern]") {
  const auto not_replaced = [](bool limits) {
    return over_lucks(60, [&](std::uint64_t luck) {
      const Change c = change(luck, limits);
      return 1.0 + c.own / c.formal;  // formal falls: a share of it that nobody takes up
    });
  };
  const Mean on = not_replaced(true), off = not_replaced(false);
  note("PT6", "share of formal hours lost that nobody takes up", "shyness and refusals", on, off);
  CHECK(on.value() > 0.25);
  CHECK(on.z() > sure);
  CHECK(off.value() < 0.5 * on.value());
  // What is not taken up is missing.
  const Mean lacking =
      over_lucks(60, [](std::uint64_t luck) { return change(luck, true).missing; });
  CHECK(lacking.z() > sure);
}

TEST_CASE("VAL-12: a reduction that is announced and prepared moves people, a stop does harm",
          "[pattern]") {
  // More clients take part in a method when hours are going to go than with a safe indication.
  const auto takes_part = [](double necessity) {
    std::vector<MethodSpec> m{method()};
    m[0].accepts = 0.4;
    m[0].necessity = necessity;
    return over_lucks(400, [&](std::uint64_t luck) {
      const auto accepted = [&](const std::vector<Withdrawal>& policy) {
        PatternTown town(withdrawal_street, luck);
        const Measures measures{.policy = policy, .chosen = network_choice(m)};
        for (int week = 1; week <= 14; ++week) {
          week_with(town, measures);
        }
        const World& w = town.network.world;
        const EnrolmentId id = w.enrolment_of(town.network["Ans"], 1);
        return id.valid() && w.enrolments[id.index()].state != MethodState::refused ? 1.0 : 0.0;
      };
      Withdrawal later = careful();
      return accepted({later}) - accepted({});
    });
  };
  const Mean moved = takes_part(0.25), unmoved = takes_part(0);
  note("VAL-12", "share more that takes part when hours will go", "necessity", moved, unmoved);
  CHECK(moved.z() > sure);
  CHECK(unmoved.value() < 0.5 * moved.value());

  // Strain of the daughter in the week after, less what it is with notice and preparation.
  const auto harm = [](std::string_view off) {
    return over_lucks(60, [&](std::uint64_t luck) {
      const auto strain = [&](const Withdrawal& cut, bool prepared) {
        PatternTown town(withdrawal_street, luck, off);
        town.network.client("Ans").prepared = as_byte(prepared ? 0.8 : 0);
        for (int week = 1; week <= complete + 1; ++week) {
          week_with(town, {.policy = {cut}, .chosen = {}});
        }
        return static_cast<double>(town.network.carer("Bea").strain);
      };
      Withdrawal told = abrupt();
      told.notice = 4;
      return strain(abrupt(), false) - strain(told, true);
    });
  };
  const Mean on = harm(""), without = harm("threat");
  note("VAL-12", "strain of the daughter just after a stop, above a prepared cut", "threat", on,
       without);
  CHECK(on.z() > sure);
  CHECK(without.value() < 0.5 * on.value());
}
