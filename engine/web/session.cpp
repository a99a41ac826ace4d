// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "web/session.hpp"

#include <nlohmann/json.hpp>

namespace draagkracht::web {

Session& session() {
  static Session instance;
  return instance;
}

void say(const Problem& problem) {
  const nlohmann::json words{
      {"place", problem.place}, {"nl", problem.what.nl}, {"en", problem.what.en}};
  session().message = words.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

void Session::begin_history() {
  history.reset();
  if (world && watched.index() < world->persons.size()) {
    history.emplace(world->key(watched)).see(*world);
  }
}

void Session::write_story(std::size_t first) {
  if (!world || watched.index() >= world->persons.size()) {
    return;
  }
  const Key key = world->key(watched);
  for (std::size_t i = first; i < world->events.size(); ++i) {
    const Event& event = world->events[i];
    if (event.person == key || event.other == key) {
      story.push_back(event);
    }
  }
}

}  // namespace draagkracht::web
