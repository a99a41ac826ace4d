// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "model/formal/feel_loss.hpp"

#include "model/switched.hpp"

using namespace draagkracht;
using namespace draagkracht::test;

namespace {

ClientRecord with_guidance(int granted, int in_force) {
  ClientRecord client;
  Indication& hours = client.indications[at(Product::guidance)];
  hours.granted = Minutes{granted};
  hours.in_force = Minutes{in_force};
  return client;
}

/// Strain that a cut without a word gives the daughter.
double strain_after_cut(int in_force, double full_at) {
  QuietTown town(R"(
    client Ans 60 f chronic 8h
      Ans -child close 0.8 gives 1h- Bea 35
  )");
  town.parameters.answer_request.base = -certain;
  town.parameters.threaten = {.notice = 0.1, .sudden = 0.3, .prepared = 0.8};
  town.parameters.feel_loss.full_at = full_at;
  ClientRecord& client = town.network.client("Ans");
  Indication& hours = client.indications[at(Product::guidance)];
  hours.granted = Minutes{300};
  hours.in_force = Minutes{in_force};
  hours.review = 500;
  hours.waiting_until = 500;
  set_way(client, Way::lost);
  set_way(client, Way::cut_now);
  town.weeks(1);
  return static_cast<double>(town.network.carer("Bea").strain);
}

}  // namespace

TEST_CASE("a loss counts by the share that goes, and in full from a certain share on",
          "[formal][feel_loss]") {
  const FeelLoss p{.full_at = 0.3};
  CHECK(loss_felt(p, with_guidance(300, 300)) == 0);
  CHECK(loss_felt(p, with_guidance(300, 270)) == Approx(1.0 / 3));
  CHECK(loss_felt(p, with_guidance(300, 210)) == Approx(1.0));
  CHECK(loss_felt(p, with_guidance(300, 0)) == 1);

  ClientRecord told = with_guidance(300, 300);
  told.announced = Minutes{45};
  CHECK(loss_felt(p, told) == Approx(0.5));

  // Other help that stays makes the loss a smaller share.
  ClientRecord more = with_guidance(300, 270);
  more.indications[at(Product::personal_care)].granted = Minutes{300};
  more.indications[at(Product::personal_care)].in_force = Minutes{300};
  CHECK(loss_felt(p, more) == Approx(1.0 / 6));

  ClientRecord ended;
  set_term(ended.terms[at(Product::guidance)], Term::ended);
  CHECK(loss_felt(p, ended) == 1);
}

TEST_CASE("a small cut frightens a family less than a large one", "[formal][feel_loss]") {
  const double small = strain_after_cut(285, 0.3);
  const double large = strain_after_cut(200, 0.3);
  CHECK(small > 0);
  CHECK(large > 3 * small);
  // When every loss counts in full, the size makes no difference.
  CHECK(strain_after_cut(285, 0.05) == Approx(strain_after_cut(200, 0.05)));
}
