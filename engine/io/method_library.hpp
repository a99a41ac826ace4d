// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// The library of methods: files in scenarios/methods, found by the name that a variant uses.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "io/scenario_file.hpp"

namespace draagkracht {

/// "natuurlijk-een-netwerkcoach" and its file name without .toml both give the id.
[[nodiscard]] std::string method_id(std::string_view name);

/// Folders where methods are looked for, in order: ../methods and the folder of the file, then
/// scenarios/methods from the working folder and from where the program stands.
[[nodiscard]] std::vector<std::filesystem::path> method_folders(const std::filesystem::path& file);

/// Brings the methods that variants use into the tree, with those that they call, and writes names
/// as ids. What the tree says itself wins key by key.
void embed_methods(Node& root, const std::filesystem::path& file, Problems& problems);

/// Copies what `same_as` points to; the label, text and seed rows stay one's own.
void follow_same_as(std::vector<MethodSpec>& methods);

/// Everything that one method must hold: a funnel that shrinks, a dose that ends, sources, sizes.
void check_methods(const Node& root, const std::vector<MethodSpec>& methods, Problems& problems);

/// A method with where its numbers come from.
struct LibraryMethod {
  MethodSpec spec;
  std::filesystem::path file;
  SourceNote note;                ///< of the method as a whole
  std::vector<SourceNote> notes;  ///< of its steps
};

/// True for a file that holds methods and no scenario.
[[nodiscard]] bool is_method_file(const Node& root);

/// The methods of a file by itself, or everything that is wrong.
struct MethodsResult {
  std::vector<LibraryMethod> methods;
  std::vector<Problem> problems;
  std::vector<Problem> warnings;  ///< allowed, and probably not what was meant
  Fault fault = Fault::none;
};
[[nodiscard]] MethodsResult load_methods(const std::filesystem::path& file);

/// All methods of a folder, by id.
[[nodiscard]] MethodsResult load_library(const std::filesystem::path& folder);

}  // namespace draagkracht
