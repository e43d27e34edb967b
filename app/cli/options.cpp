// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the command line; the one file that knows CLI11.
#include "app/cli/options.h"

#include "app/cli/exit_codes.h"

#include <CLI/CLI.hpp>

#include <charconv>
#include <deque>

namespace vw::cli {
namespace {

/// Storage CLI11 writes into while it parses; a deque, because it keeps addresses.
struct Slots {
    struct Slot {
        const Command* command = nullptr;
        const Parameter* parameter = nullptr;
        CLI::App* app = nullptr;
        CLI::Option* option = nullptr;
        std::vector<std::string> values;
        bool flag = false;
    };
    std::deque<Slot> slots;
};

std::vector<std::string> splitAt(std::string_view list, char separator) {
    std::vector<std::string> out;
    while (true) {
        const std::size_t end = list.find(separator);
        out.emplace_back(list.substr(0, end));
        if (end == std::string_view::npos) return out;
        list.remove_prefix(end + 1);
    }
}

std::string dashed(const Parameter& parameter) {
    std::string out;
    for (const std::string& name : splitAt(parameter.name, ',')) {
        if (!out.empty()) out += ',';
        out += "--" + name;
    }
    return out;
}

void addParameter(Slots& slots, CLI::App& app, const Command& command, const Parameter& parameter) {
    Slots::Slot& slot = slots.slots.emplace_back();
    slot.command = &command;
    slot.parameter = &parameter;
    slot.app = &app;
    const std::string help(parameter.help);
    if (parameter.presence == Presence::flag) {
        slot.option = app.add_flag(dashed(parameter), slot.flag, help);
        return;
    }
    const bool positional = parameter.presence == Presence::positional;
    slot.option =
        app.add_option(positional ? std::string(parameter.key()) : dashed(parameter), slot.values, help);
    slot.option->expected(1)->type_name("TEXT");
    if (parameter.presence == Presence::repeated) slot.option->expected(1, 100);
    slot.option->multi_option_policy(parameter.presence == Presence::repeated
                                         ? CLI::MultiOptionPolicy::TakeAll
                                         : CLI::MultiOptionPolicy::Throw);
    if (positional || parameter.presence == Presence::required) slot.option->required();
}

/// The sub-command of that name, made when it is not there yet (a group such as "goal").
CLI::App& childOf(CLI::App& parent, const std::string& name) {
    for (CLI::App* child : parent.get_subcommands([](CLI::App*) { return true; })) {
        if (child->get_name() == name) return *child;
    }
    CLI::App* const made = parent.add_subcommand(name, "Several commands; see its --help");
    made->fallthrough();
    return *made;
}

void addCommand(Slots& slots, CLI::App& root, const Command& command) {
    for (const std::string& path : splitAt(command.path, ',')) {
        CLI::App* app = &root;
        for (const std::string& word : splitAt(path, ' ')) {
            app = &childOf(*app, word);
        }
        app->description(std::string(command.help));
        for (const Parameter& parameter : command.parameters) {
            addParameter(slots, *app, command, parameter);
        }
        app->final_callback([] {});
    }
}

/// The innermost sub-command that was named.
CLI::App* chosen(CLI::App& root) {
    CLI::App* app = &root;
    while (!app->get_subcommands().empty()) {
        app = app->get_subcommands().front();
    }
    return app == &root ? nullptr : app;
}

std::string fullName(const CLI::App* app) {
    std::string out = app->get_name();
    for (app = app->get_parent(); app != nullptr && app->get_parent() != nullptr; app = app->get_parent()) {
        out.insert(0, app->get_name() + ' ');
    }
    return out;
}

const Command* commandNamed(const std::string& name) {
    for (const Command& command : allCommands()) {
        const std::vector<std::string> paths = splitAt(command.path, ',');
        if (std::find(paths.begin(), paths.end(), name) != paths.end()) return &command;
    }
    return nullptr;
}

struct GlobalSlots {
    std::string profile;
    std::string passphraseFile;
    int passphraseDescriptor = -1;
    bool json = false;
};

void addGlobals(CLI::App& root, GlobalSlots& slots) {
    root.add_option("--profile", slots.profile, "Folder of the profile")->type_name("DIR");
    root.add_option("--passphrase-fd", slots.passphraseDescriptor,
                    "Descriptor to read the passphrase from (0: standard input)")
        ->check(CLI::Range(0, 1023))
        ->type_name("N");
    root.add_option("--passphrase-file", slots.passphraseFile, "File to read the passphrase from")
        ->type_name("FILE");
    root.add_flag("--json", slots.json, "Answer as JSON");
    root.require_subcommand(1);
    root.fallthrough();
    root.footer("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 locked, 4 offline. See docs/cli.md.");
}

Options collect(const GlobalSlots& globals, const Slots& slots, const CLI::App* app, const Command& command) {
    Options out;
    out.profile = globals.profile;
    if (globals.passphraseDescriptor >= 0) out.passphrase.descriptor = globals.passphraseDescriptor;
    if (!globals.passphraseFile.empty()) out.passphrase.file = globals.passphraseFile;
    out.json = globals.json;
    out.command = &command;
    for (const Slots::Slot& slot : slots.slots) {
        if (slot.app != app || slot.option->count() == 0) continue;
        out.arguments.put(slot.parameter->key(), slot.values);
    }
    return out;
}

ParsedLine usage(std::string text) { return {std::nullopt, std::move(text) + '\n', exitUsage}; }

} // namespace

const std::string& Arguments::text(std::string_view key) const {
    static const std::string none;
    const auto found = m_values.find(key);
    return found == m_values.end() || found->second.empty() ? none : found->second.back();
}

std::vector<std::string> Arguments::texts(std::string_view key) const {
    const auto found = m_values.find(key);
    return found == m_values.end() ? std::vector<std::string>() : found->second;
}

Result<std::optional<std::int64_t>> Arguments::number(std::string_view key, std::int64_t least,
                                                      std::int64_t most) const {
    if (!has(key)) return std::optional<std::int64_t>();
    const std::string& given = text(key);
    std::int64_t value = 0;
    const auto end = std::from_chars(given.data(), given.data() + given.size(), value);
    if (end.ec != std::errc() || end.ptr != given.data() + given.size() || value < least || value > most) {
        return badInput("--" + std::string(key) + " takes a whole number from " + std::to_string(least) +
                        " to " + std::to_string(most) + ".");
    }
    return std::optional(value);
}

ParsedLine parseLine(int argc, char** argv) {
    CLI::App root("Valuewright without a window: the same vault, the same sync, for scripts and tests.",
                  "valuewright-cli");
    Slots slots;
    GlobalSlots globals;
    addGlobals(root, globals);
    for (const Command& command : allCommands()) {
        addCommand(slots, root, command);
    }
    try {
        root.parse(argc, argv);
    } catch (const CLI::CallForHelp&) {
        CLI::App* const app = chosen(root);
        return {std::nullopt, (app != nullptr ? app : &root)->help(), exitDone};
    } catch (const CLI::ParseError& error) {
        return usage(error.what());
    }
    const CLI::App* const app = chosen(root);
    const Command* const command = app != nullptr ? commandNamed(fullName(app)) : nullptr;
    if (command == nullptr) return usage("Say which command; --help lists them.");
    return {collect(globals, slots, app, *command), {}, exitDone};
}

} // namespace vw::cli
