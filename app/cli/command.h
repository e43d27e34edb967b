// SPDX-License-Identifier: GPL-3.0-or-later
// What a command is: a name, parameters, and a function from a context and arguments to an answer.
#pragma once

#include "app/cli/json.h"
#include "core/base/result.h"

#include <map>
#include <span>
#include <string_view>

namespace vw::cli {

class Context;

enum class Presence : std::uint8_t {
    required,
    optional,
    repeated,  ///< may be given several times
    flag,      ///< takes no value
    positional ///< a required value without a name
};

/// One parameter of a command. Static data.
struct Parameter {
    std::string_view name; ///< without dashes; further spellings after commas
    Presence presence = Presence::optional;
    std::string_view help;

    /// The spelling that handlers ask for.
    [[nodiscard]] std::string_view key() const { return name.substr(0, name.find(',')); }
};

/// The values given for a command's parameters. Plain value.
class Arguments {
public:
    void put(std::string_view key, std::vector<std::string> values) {
        m_values[std::string(key)] = std::move(values);
    }
    [[nodiscard]] bool has(std::string_view key) const { return m_values.find(key) != m_values.end(); }
    /// Empty when not given; the last one when given more than once.
    [[nodiscard]] const std::string& text(std::string_view key) const;
    /// Each value of a repeated parameter.
    [[nodiscard]] std::vector<std::string> texts(std::string_view key) const;
    /// None when not given; error badInput naming the parameter when it is no whole number in that range.
    [[nodiscard]] Result<std::optional<std::int64_t>> number(std::string_view key, std::int64_t least,
                                                             std::int64_t most) const;

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_values;
};

/// One command. Static data.
struct Command {
    std::string_view path; ///< "goal add"; further paths with the same meaning after commas
    std::string_view help;
    std::span<const Parameter> parameters;
    /// The answer; null when the command has written its answer to stdout itself.
    Result<Json> (*run)(Context&, const Arguments&) = nullptr;
};

/// Everything the program can do, in the order of its help.
std::span<const Command> allCommands();

} // namespace vw::cli
