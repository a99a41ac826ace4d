// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// What all drawings share: the head and foot of a page, the marks for people and for the lines
// between them, and the legend that explains those that were used.
#pragma once

#include <functional>
#include <string>

#include "measures/draw/svg.hpp"
#include "measures/instruments/ego_network.hpp"

namespace draagkracht::draw {

/// What a drawing is, for its head and foot.
struct Caption {
  Label label;
  Label about;  ///< what it answers, a sentence
  Label ours;   ///< what in it is our own choice or a stand-in for what the model lacks
};

/// A page with its head. `sentence` says in one sentence what is to be seen.
[[nodiscard]] Svg sheet(Paper paper, const Caption& caption, const EgoNetwork& ego,
                        const Text& sentence, Language language);
/// A page about the street where somebody lives: through nobody's eyes.
[[nodiscard]] Svg street_sheet(const Caption& caption, const EgoNetwork& ego, const Text& sentence,
                               Language language);
/// The small print; the last thing on a page.
void foot(Svg& svg, const Caption& caption);

/// "Ans, 82".
[[nodiscard]] std::string name_and_age(const EgoMember& member);
/// For a pointer: name, relation, age, hours.
[[nodiscard]] std::string hint(const EgoMember& member, Language language);

/// Somebody: square a man, circle a woman, house mark a neighbour, diamond a volunteer, hexagon a
/// professional. A thick rim helps; the fill gets darker
/// with the burden. Dashed rims: out of touch or broken, and not named.
void glyph(Svg& svg, Point at, const EgoMember& member, double radius);
/// The person it is all about: a double circle.
void centre(Svg& svg, Point at, const EgoPerson& person, double radius);
/// Name, and what this one is to the person, below a mark.
void name_label(Svg& svg, Point at, const EgoMember& member, double radius);

/// The line of an ecogram from the person to a member: its kind, and where help goes.
void relation_line(Svg& svg, Point from, Point to, const EgoMember& member);
/// Width of a supporting line by hours a week, both ways together.
[[nodiscard]] double line_width(const EgoMember& member);

/// Samples with their meaning, in columns.
class Legend {
 public:
  Legend(Svg& svg, Point corner, double column = 300, int rows = 5)
      : svg_(svg), corner_(corner), column_(column), rows_(rows) {}
  /// The sample is drawn around a place, 40 wide.
  void add(const std::function<void(Svg&, Point)>& sample, Label meaning);
  void add(std::string_view letter, Label meaning);
  [[nodiscard]] double bottom() const;

 private:
  [[nodiscard]] Point next();
  Svg& svg_;
  Point corner_;
  double column_;
  int rows_;
  int count_ = 0;
};
/// Marks for people; those of a lens only where they can occur.
void explain_glyphs(Legend& legend, Lens lens);
void explain_lines(Legend& legend);

}  // namespace draagkracht::draw
