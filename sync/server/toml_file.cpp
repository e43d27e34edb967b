// SPDX-License-Identifier: GPL-3.0-or-later
// toml++ behind readToml.
#include "sync/server/options.h"

#include <toml++/toml.h>

#include <fstream>

namespace vw::server {
namespace {

Result<std::string> textOf(const toml::node& node) {
    if (const auto text = node.value_exact<std::string>()) return *text;
    if (const auto number = node.value_exact<std::int64_t>()) return std::to_string(*number);
    if (const auto flag = node.value_exact<bool>()) return std::string(*flag ? "true" : "false");
    return badInput("it must be a text, a number, true or false");
}

} // namespace

Result<SettingMap> readToml(const std::filesystem::path& file) {
    try {
        std::ifstream in(file);
        if (!in) return badInput("The configuration file cannot be read.");
        SettingMap values;
        for (const auto& [key, node] : toml::parse(in)) {
            const std::string name(key.str());
            const auto text = textOf(node);
            if (!text.ok())
                return badInput("In the configuration file, " + name + " is odd: " + text.error().sentence +
                                ".");
            values[name] = *text;
        }
        return values;
    } catch (const toml::parse_error& error) {
        return badInput("The configuration file has a mistake in line " +
                        std::to_string(error.source().begin.line) + ": " + std::string(error.description()) +
                        ".");
    } catch (const std::exception&) {
        return badInput("The configuration file cannot be read.");
    }
}

} // namespace vw::server
