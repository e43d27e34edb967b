// SPDX-License-Identifier: GPL-3.0-or-later
// What a story by the command line needs: folders, a server behind a recording proxy, and people.
#pragma once

#include "tests/stories/story_server.h"
#include "tests/support/child_process.h"
#include "tests/support/folder_watch.h"
#include "tests/support/recording_proxy.h"
#include "tests/support/temp_folder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vw::test {

/// Tells on stdout what happens, one line per step.
void step(const std::string& text);

/// Where a story plays: its folders go with it. The server listens behind the proxy.
class Stage {
public:
    Stage();

    [[nodiscard]] std::filesystem::path folder(const std::string& name) const { return m_root.path() / name; }
    [[nodiscard]] StoryServer& server() { return *m_server; }
    [[nodiscard]] RecordingProxy& proxy() { return *m_proxy; }
    /// What clients dial: the proxy.
    [[nodiscard]] std::string serverUrl() const;
    /// A registration token, made by the server's own command.
    [[nodiscard]] std::string token() const { return m_server->makeToken(); }
    /// What was ever made in the temp folder that every program of the story is given.
    std::vector<std::string> madeInTemp() { return m_watch->made(); }
    [[nodiscard]] std::map<std::string, std::string> environment() const;

private:
    TempFolder m_root;
    std::unique_ptr<FolderWatch> m_watch;
    std::unique_ptr<StoryServer> m_server;
    std::unique_ptr<RecordingProxy> m_proxy;
};

/// Somebody with a profile, who uses the real command line.
class Person {
public:
    Person(const Stage& stage, const std::string& name)
        : m_stage(stage)
        , m_name(name)
        , m_passphrase("pass of " + name + " 5f2c") {}

    [[nodiscard]] std::filesystem::path profile() const { return m_stage.folder(m_name); }
    [[nodiscard]] const std::string& passphrase() const { return m_passphrase; }
    void setPassphrase(std::string passphrase) { m_passphrase = std::move(passphrase); }

    using Words = std::vector<std::string>;
    [[nodiscard]] ProcessSpec command(Words words, std::string input = {}) const;
    [[nodiscard]] ProcessResult run(Words words, std::string input = {}) const;
    /// Runs a command that must succeed (else the test fails with its sentence); its JSON answer.
    [[nodiscard]] QJsonDocument ask(Words words, std::string input = {}) const;
    /// As ask, when only the "id" is wanted.
    [[nodiscard]] std::string make(Words words, std::string input = {}) const;
    void must(Words words, std::string input = {}) const {
        static_cast<void>(ask(std::move(words), std::move(input)));
    }
    /// Runs a command that must fail with this exit code, nothing on stdout and one sentence: that sentence.
    [[nodiscard]] std::string refused(int exitCode, Words words, std::string input = {}) const;

private:
    const Stage& m_stage;
    std::string m_name;
    std::string m_passphrase;
};

/// The member of an object, as text.
std::string textIn(const QJsonValue& object, const char* key);
/// The elements of an array whose member has that text.
QJsonArray having(const QJsonDocument& list, const char* key, const std::string& text);

} // namespace vw::test
