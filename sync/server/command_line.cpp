// SPDX-License-Identifier: GPL-3.0-or-later
// CLI11 behind parseCommandLine.
#include "sync/server/command_line.h"

#include <CLI/CLI.hpp>

namespace vw::server {
namespace {

constexpr int usageMistake = 2;

/// The parser and where it puts what it found.
class Line {
public:
    Line() {
        m_app.set_version_flag("--version", std::string("valuewright-server ") + VW_VERSION);
        m_app.fallthrough();
        m_app.require_subcommand(0, 1);
        m_app.add_option("--config", m_config, "TOML file of the same settings")
            ->envname("VALUEWRIGHT_CONFIG");
        for (const Setting& setting : settings())
            m_app.add_option(setting.flag(), m_flags[setting.name],
                             setting.help + " [" + setting.environment() + "]");
        addToken();
        add("check-config", "check the settings and print them", Command::checkConfig);
        add("healthcheck", "ask the running server whether it is well", Command::healthcheck);
    }

    ParsedLine parse(int argc, char** argv) {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            const int status = m_app.exit(error);
            return {{}, status == 0 ? 0 : usageMistake};
        }
        auto options = merged();
        if (options.ok()) {
            m_line.options = std::move(*options);
            return {m_line, 0};
        }
        std::cerr << options.error().sentence << "\n";
        return {{}, usageMistake};
    }

private:
    CLI::App* add(const std::string& name, const std::string& help, Command command,
                  CLI::App* parent = nullptr) {
        CLI::App* sub = (parent ? parent : &m_app)->add_subcommand(name, help);
        sub->fallthrough();
        sub->callback([this, command] { m_line.command = command; });
        return sub;
    }

    void addToken() {
        CLI::App* token = m_app.add_subcommand("token", "registration tokens, also while the server runs");
        token->fallthrough();
        token->require_subcommand(1);
        add("create", "print a new token, once", Command::tokenCreate, token)
            ->add_option("--days", m_line.tokenDays, "how long it lasts (30)")
            ->check(CLI::Range(1, 3650));
        add("list", "list the tokens that nobody has used", Command::tokenList, token);
        add("revoke", "take an unused token back", Command::tokenRevoke, token)
            ->add_option("name", m_line.tokenName, "the beginning of its name, as listed")
            ->required();
    }

    Result<Options> merged() {
        SettingMap flags, file;
        for (const auto& [name, value] : m_flags) {
            const CLI::Option* option = m_app.get_option(Setting{name, {}, {}}.flag());
            if (option->count() > 0) flags[name] = value;
        }
        if (!m_config.empty()) {
            VW_TRY(file, readToml(m_config));
        }
        return optionsFrom(flags, environmentSettings(), file);
    }

    CLI::App m_app{"The Valuewright server: keeps sealed envelopes for coaches and clients"};
    CommandLine m_line;
    SettingMap m_flags;
    std::string m_config;
};

} // namespace

ParsedLine parseCommandLine(int argc, char** argv) {
    try {
        return Line().parse(argc, argv);
    } catch (const std::exception&) {
        std::cerr << "The command line could not be understood; see --help.\n";
        return {{}, usageMistake};
    }
}

} // namespace vw::server
