// SPDX-License-Identifier: GPL-3.0-or-later
// Sets the stage and runs the command line for people.
#include "tests/stories/stage.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <cstdio>

namespace vw::test {

void step(const std::string& text) {
    std::printf("  · %s\n", text.c_str());
    std::fflush(stdout);
}

Stage::Stage() {
    for (const char* const name : {"tmp", "home", "server", "logs"}) {
        std::filesystem::create_directory(folder(name));
    }
    m_watch = std::make_unique<FolderWatch>(folder("tmp"));
    const std::uint16_t port = unusedPort();
    m_proxy = std::make_unique<RecordingProxy>(port);
    StoryServerPlace place;
    place.data = folder("server");
    place.log = folder("logs") / "server.log";
    place.port = port;
    place.publicUrl = serverUrl();
    place.environment = environment();
    m_server = std::make_unique<StoryServer>(place);
}

std::string Stage::serverUrl() const { return "http://127.0.0.1:" + std::to_string(m_proxy->port()); }

std::map<std::string, std::string> Stage::environment() const {
    return {{"HOME", folder("home").string()},
            {"TMPDIR", folder("tmp").string()},
            {"LANG", "C.UTF-8"},
            {"TZ", "UTC"}};
}

ProcessSpec Person::command(Words words, std::string input) const {
    ProcessSpec spec;
    spec.program = std::filesystem::path(VW_BINARY_DIR) / "valuewright-cli";
    spec.arguments = {"--profile", profile().string(), "--passphrase-fd", "3", "--json"};
    spec.arguments.insert(spec.arguments.end(), std::make_move_iterator(words.begin()),
                          std::make_move_iterator(words.end()));
    spec.environment = m_stage.environment();
    spec.input = std::move(input);
    spec.secret = m_passphrase + '\n';
    return spec;
}

ProcessResult Person::run(Words words, std::string input) const {
    return test::run(command(std::move(words), std::move(input)));
}

QJsonDocument Person::ask(Words words, std::string input) const {
    std::string line;
    for (const std::string& word : words) {
        line += word.substr(0, 60) + ' ';
    }
    const ProcessResult result = run(std::move(words), std::move(input));
    INFO(m_name << ": " << line << "→ " << result.exitCode << ' ' << result.err);
    REQUIRE(result.exitCode == 0);
    REQUIRE(result.err.empty());
    const QJsonDocument answer = QJsonDocument::fromJson(QByteArray::fromStdString(result.out));
    REQUIRE_FALSE(answer.isNull());
    return answer;
}

std::string Person::make(Words words, std::string input) const {
    return textIn(ask(std::move(words), std::move(input)).object(), "id");
}

std::string Person::refused(int exitCode, Words words, std::string input) const {
    const ProcessResult result = run(std::move(words), std::move(input));
    INFO(m_name << ": " << result.out << result.err);
    REQUIRE(result.exitCode == exitCode);
    CHECK(result.out.empty());
    REQUIRE(result.err.size() > 1);
    CHECK(result.err.back() == '\n');
    CHECK(std::count(result.err.begin(), result.err.end(), '\n') == 1);
    return result.err.substr(0, result.err.size() - 1);
}

std::string textIn(const QJsonValue& object, const char* key) {
    return object.toObject().value(QLatin1String(key)).toString().toStdString();
}

QJsonArray having(const QJsonDocument& list, const char* key, const std::string& text) {
    QJsonArray out;
    for (const QJsonValue element : list.array()) {
        if (textIn(element, key) == text) out.append(element);
    }
    return out;
}

} // namespace vw::test
