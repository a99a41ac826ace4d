// SPDX-License-Identifier: EUPL-1.2
// Copyright the Draagkracht authors
//
// A run that stopped half-way, for whatever reason: what is done is kept, what is damaged is not
// believed.
#include <sys/resource.h>

#include <csignal>
#include <fstream>

#include "io/file_text.hpp"
#include "io/parts.hpp"
#include "made_up.hpp"

namespace draagkracht {
namespace {

namespace fs = std::filesystem;

TEST_CASE("an unfinished run goes on where it stopped, and only as the same run", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const fs::path where = temporary / "out";
  const fs::path parts = temporary / "out.partial/parts";
  CHECK(fill(setup, *opened(where, setup)) == 6);

  CHECK_FALSE(ResultsFolder::open(where, setup, {}).ok());
  Overrides other;
  other.seed = 8;
  const auto refused = ResultsFolder::open(where, made_up_setup(other), {true, false});
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.problem().what.en.find("other options") != std::string::npos);
  CHECK_FALSE(ResultsFolder::open(temporary / "nothing", setup, {true, false}).ok());

  SECTION("nothing is missing") { CHECK(fill(setup, *opened(where, setup, {true, false})) == 0); }
  SECTION("a missing part is done again") {
    fs::remove(parts / "slow-001.run");
    CHECK(fill(setup, *opened(where, setup, {true, false})) == 1);
  }
  SECTION("a part cut short is done again") {
    fs::resize_file(parts / "less-000.run", fs::file_size(parts / "less-000.run") / 2);
    CHECK(fill(setup, *opened(where, setup, {true, false})) == 1);
  }
  SECTION("a part with one changed byte is done again") {
    std::string bytes = text_of(parts / "baseline-001.run");
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    std::ofstream(parts / "baseline-001.run", std::ios::binary) << bytes;
    CHECK(fill(setup, *opened(where, setup, {true, false})) == 1);
  }
  SECTION("a lost checkpoint takes its runs along") {
    fs::remove(temporary / "out.partial/checkpoints/replicate-001.dkc");
    const auto folder = opened(where, setup, {true, false});
    CHECK(folder->have_checkpoint(1).empty());
    CHECK_FALSE(folder->have_run(0, 1));
    CHECK(folder->have_run(0, 0));
  }
  const TemporaryFolder straight;
  const std::string expected =
      finished(setup, *opened(straight / "out", setup)).manifest.results_checksum;
  const Collected resumed = finished(setup, *opened(where, setup, {true, false}));
  CHECK(resumed.manifest.results_checksum == expected);
  CHECK(text_of(where / "series.csv") == text_of(straight / "out/series.csv"));
  CHECK(text_of(where / "events.csv") == text_of(straight / "out/events.csv"));
}

TEST_CASE("tables are not made from incomplete parts", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const auto folder = opened(temporary / "out", setup);
  fill(setup, *folder);
  fs::remove(temporary / "out.partial/parts/slow-001.run");
  const Result<Collected> tables = folder->write_tables({}, {});
  REQUIRE_FALSE(tables.ok());
  CHECK(tables.problem().what.en.find("--resume") != std::string::npos);
  CHECK_FALSE(fs::exists(temporary / "out"));
}

/// While it lives, no file of this process grows beyond `bytes`: as good as a full disk.
class SmallDisk {
 public:
  explicit SmallDisk(rlim_t bytes) : handler_(std::signal(SIGXFSZ, SIG_IGN)) {
    getrlimit(RLIMIT_FSIZE, &before_);
    const rlimit small{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
  }
  ~SmallDisk() {
    setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;

 private:
  rlimit before_{};
  void (*handler_)(int);
};

TEST_CASE("a disk that fills up leaves a folder that can go on, and no results", "[io]") {
  const TemporaryFolder temporary;
  const Setup setup = made_up_setup();
  const fs::path where = temporary / "out";
  {
    const auto folder = opened(where, setup);
    const SmallDisk small(4096);
    folder->keep(made_up_replicate(0));
    CHECK_FALSE(folder->trouble());
    folder->keep(made_up_run(setup, 0, 0));
    REQUIRE(folder->trouble());
    CHECK(folder->trouble()->what.nl.find("out.partial/parts/baseline-000.run") !=
          std::string::npos);
    CHECK_FALSE(folder->have_run(0, 0));
  }
  {
    const auto folder = opened(where, setup, {true, false});
    fill(setup, *folder);
    for (const rlim_t bytes : {rlim_t{20000}, rlim_t{100000}, rlim_t{400000}}) {
      const SmallDisk small(bytes);
      const Result<Collected> tables = folder->write_tables({}, {});
      REQUIRE_FALSE(tables.ok());
      CHECK(tables.problem().what.en.find("Cannot write") == 0);
      CHECK(tables.problem().what.nl.find("niet schrijven") != std::string::npos);
    }
  }
  CHECK_FALSE(fs::exists(where));
  (void)finished(setup, *opened(where, setup, {true, false}));
  CHECK(fs::exists(where / "manifest.json"));
}

TEST_CASE("a device without room is reported by name", "[io]") {
  if (!fs::exists("/dev/full")) {
    return;
  }
  FileWriter full("/dev/full");
  full.write("x");
  const Result<void> done = full.finish();
  REQUIRE_FALSE(done.ok());
  CHECK(done.problem().what.nl == "Kan /dev/full niet schrijven: de schijf is vol.");
  CHECK(done.problem().what.en == "Cannot write /dev/full: the disk is full.");
}

TEST_CASE("parts survive any damage without being believed", "[io]") {
  const Setup setup = made_up_setup();
  const std::string bytes = encode_run(made_up_run(setup, 1, 1));
  REQUIRE(decode_run(bytes));
  CHECK(decode_run(bytes)->checksum() == made_up_run(setup, 1, 1).checksum());
  CHECK(decode_run(bytes)->group_size.back().clients == 61);
  CHECK(decode_run(bytes)->group_size.back().carers_weighted == 25);
  CHECK(decode_run(bytes)->reached_at_end == made_up_run(setup, 1, 1).reached_at_end);
  CHECK_FALSE(decode_run(""));
  CHECK_FALSE(decode_replicate(bytes));
  for (std::size_t i = 0; i < bytes.size(); i += 997) {
    std::string damaged = bytes;
    damaged[i] = static_cast<char>(damaged[i] ^ 0x40);
    CHECK_FALSE(decode_run(damaged));
    CHECK_FALSE(decode_run(bytes.substr(0, i)));
  }
}

}  // namespace
}  // namespace draagkracht
