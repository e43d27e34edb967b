// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors that must never change: tests/vectors/NAME.txt, one `key = value` a line, bytes in hexadecimal.
#pragma once

#include "core/base/bytes.h"
#include "tests/support/catch.h"
#include "tests/support/must.h"

#include <cstdlib>
#include <fstream>
#include <map>

namespace vw::test {

/// One file of vectors. A test asks for values and says what it computes; both must agree. To make a file for
/// a new format version, run the test with VW_FREEZE_VECTORS=1; a file that was released is never made again.
class FrozenVectors {
public:
    explicit FrozenVectors(const std::string& name)
        : m_path(std::string(VW_SOURCE_DIR) + "/tests/vectors/" + name + ".txt")
        , m_freezing(std::getenv("VW_FREEZE_VECTORS") != nullptr) {
        std::ifstream file(m_path);
        for (std::string line; std::getline(file, line);) {
            const auto equals = line.find(" = ");
            if (equals != std::string::npos && line[0] != '#')
                m_values[line.substr(0, equals)] = line.substr(equals + 3);
        }
    }
    ~FrozenVectors() {
        if (m_freezing && !m_frozen.empty()) std::ofstream(m_path) << m_frozen;
    }
    FrozenVectors(const FrozenVectors&) = delete;
    FrozenVectors& operator=(const FrozenVectors&) = delete;

    /// A line of explanation in the file.
    void note(const std::string& text) { m_frozen += "# " + text + "\n"; }

    void expectText(const std::string& key, const std::string& computed) {
        if (m_freezing) {
            m_values[key] = computed;
            m_frozen += key + " = " + computed + "\n";
        }
        INFO(key);
        CHECK(m_values[key] == computed);
    }
    void expect(const std::string& key, ByteView computed) { expectText(key, toHex(computed)); }

    /// What the file says, whatever the code computes.
    [[nodiscard]] Bytes bytes(const std::string& key) const { return must(fromHex(m_values.at(key))); }
    [[nodiscard]] const std::string& text(const std::string& key) const { return m_values.at(key); }

private:
    std::string m_path;
    bool m_freezing;
    std::map<std::string, std::string> m_values;
    std::string m_frozen;
};

} // namespace vw::test
