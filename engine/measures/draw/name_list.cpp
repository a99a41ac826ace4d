// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
#include "measures/instruments/name_list.hpp"

#include <algorithm>

#include "measures/draw/pictures.hpp"

namespace draagkracht::draw {

std::string name_list(const Sitting& sitting, const Caption& caption, Language language) {
  const NameList list = draagkracht::name_list(sitting);
  const bool nl = language == Language::nl;
  const std::string count = std::to_string(list.names.size());
  const std::string share = number(100 * list.recall, 0, language);
  Svg svg = sheet(
      Paper::upright, caption, list.ego,
      {count + " namen; van wie er is noemt " + list.ego.person.name + " zelf " + share + " %.",
       count + " names; of those who are there " + list.ego.person.name + " names " + share +
           " %."},
      language);
  const double columns[] = {50, 100, 350, 560, 700, 950};
  const Type head{15, true, Align::left, colour::grey};
  double y = 150;
  svg.text({columns[0], y}, "#", head);
  svg.text({columns[1], y}, nl ? "Naam" : "Name", head);
  svg.text({columns[2], y}, nl ? "Wie" : "Who", head);
  svg.text({columns[3], y}, nl ? "Merk" : "Tag", head);
  svg.text({columns[4], y}, nl ? "Hoe op de lijst" : "How on the list", head);
  svg.line({50, y + 10}, {950, y + 10});
  // A long list gets smaller rows, so that it stays on one page.
  const double row =
      std::clamp(1110.0 / std::max(1.0, static_cast<double>(list.names.size())), 18.0, 34.0);
  const Type plain{std::min(17.0, row * 0.62)};
  int rank = 0;
  for (const ListedName& each : list.names) {
    const EgoMember& m = each.member;
    y += row;
    const bool missing = each.source == NameSource::missing;
    Type type = plain;
    type.colour = missing ? colour::dark_red : colour::black;
    Type bold = type;
    bold.bold = each.tag == NameTag::important;
    svg.open_person(m.key, hint(m, language));
    svg.text({columns[0], y + 8}, missing ? "–" : std::to_string(++rank), type);
    svg.text({columns[1], y + 8}, m.professional ? m.name : name_and_age(m), bold);
    svg.text({columns[2], y + 8}, relation_word(m, language), type);
    svg.text({columns[3], y + 8}, name_tag_names[at(each.tag)].label.in(language), type);
    svg.text({columns[4], y + 8},
             std::string(name_source_names[at(each.source)].label.in(language)) +
                 (each.by.empty() ? "" : " " + each.by),
             type);
    svg.close();
    svg.line({50, y + 0.36 * row + 8}, {950, y + 0.36 * row + 8}, {colour::faint, 1, {}});
  }
  svg.text({50, y + 60},
           (nl ? "Zelf genoemd " : "Named unasked ") + std::to_string(list.by_self) +
               (nl ? ", na doorvragen " : ", after asking on ") + std::to_string(list.prompted) +
               (nl ? ", aangevuld door anderen " : ", added by others ") +
               std::to_string(list.supplied) + (nl ? ". In het netwerk: " : ". In the network: ") +
               std::to_string(list.ego.there) + ".",
           {16, true});
  foot(svg, caption);
  return std::move(svg).done();
}

}  // namespace draagkracht::draw
