// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A method for people: a line of the list, and a card that says what happens, what it costs, what
// is known of it and where it works and fails.
#pragma once

#include <string>
#include <vector>

#include "io/json_words.hpp"
#include "io/method_library.hpp"

namespace draagkracht::app {

[[nodiscard]] std::string method_table(const std::vector<LibraryMethod>& methods,
                                       Language language);
/// `all`: the library, for the names of other methods; `tariff`: euros for an hour of guidance, at
/// which hours on top are paid; 0 when it is not known.
[[nodiscard]] std::string method_card(const LibraryMethod& method,
                                      const std::vector<LibraryMethod>& all, double tariff,
                                      Language language);
[[nodiscard]] Json method_json(const LibraryMethod& method);

}  // namespace draagkracht::app
