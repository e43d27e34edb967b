// SPDX-License-Identifier: GPL-3.0-or-later
// Plays every kept input back to its fuzzer, in a build without libFuzzer: replay FOLDER.
//
//   FOLDER/corpus/NAME        packed inputs: { u32 length, bytes }…
//   FOLDER/regressions/NAME/  one file an input that once broke something, named after it
#include "tests/fuzz/fuzz.h"

#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <map>
#include <string>

namespace {

using namespace vw;

std::map<std::string, fuzz::Target>& targets() {
    static std::map<std::string, fuzz::Target> out;
    return out;
}

std::string current; ///< what is being played

void tellCurrent(int signal) {
    (void)!::write(STDERR_FILENO, current.data(), current.size());
    (void)!::write(STDERR_FILENO, " breaks a property\n", 19);
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

Bytes contentOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return copyOf(viewOf(bytes));
}

/// How many inputs were played; none when a packed file is not what it should be.
int play(const std::string& name, fuzz::Target target, const std::filesystem::path& folder) {
    const Bytes packed = contentOf(folder / "corpus" / name);
    ByteReader reader(packed);
    int count = 0;
    while (reader.ok() && !reader.finished()) {
        const ByteView input = reader.bytes(reader.u32());
        current = name + " input " + std::to_string(++count);
        if (reader.ok()) target(input.data(), input.size());
    }
    if (!reader.ok()) return 0;
    const auto regressions = folder / "regressions" / name;
    if (!std::filesystem::exists(regressions)) return count;
    for (const auto& file : std::filesystem::directory_iterator(regressions)) {
        current = file.path().string();
        const Bytes input = contentOf(file.path());
        target(input.data(), input.size());
        ++count;
    }
    return count;
}

} // namespace

vw::fuzz::Registration::Registration(const char* name, Target target) { targets().emplace(name, target); }

int main(int argc, char* argv[]) {
    if (argc != 2) return std::cerr << "usage: replay FOLDER\n", 2;
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGILL, SIGBUS})
        std::signal(signal, tellCurrent);
    bool whole = true;
    for (const auto& [name, target] : targets()) {
        const int count = play(name, target, argv[1]);
        std::cout << name << ": " << count << "\n";
        whole = whole && count > 0;
    }
    return whole ? 0 : 1;
}
