// SPDX-License-Identifier: GPL-3.0-or-later
// What a coach is reminded to delete; the list changes nothing.
#include "app/cli/backup_output.h"
#include "app/cli/command_lists.h"
#include "app/cli/selection.h"
#include "core/practice/retention.h"

#include <charconv>

namespace vw::cli {
namespace {

constexpr std::array listParameters{
    Parameter{"client", Presence::optional, "Name or id"},
    Parameter{"rule", Presence::repeated, "KIND=MONTHS, in the place of the usual time"},
};

/// "privateNote=24" as its two parts.
Result<std::pair<std::string, int>> ruleIn(const std::string& text) {
    const std::size_t equals = text.find('=');
    const char* const end = text.data() + text.size();
    int months = 0;
    if (equals != std::string::npos) {
        const auto read = std::from_chars(text.data() + equals + 1, end, months);
        if (read.ec == std::errc() && read.ptr == end) return std::pair(text.substr(0, equals), months);
    }
    return badInput("A rule is a kind and a number of months, such as privateNote=24.");
}

Result<std::vector<coaching::RetentionRule>> rulesOf(const Arguments& arguments) {
    std::vector<std::pair<std::string, int>> changed;
    for (const std::string& text : arguments.texts("rule")) {
        VW_TRY(auto rule, ruleIn(text));
        changed.push_back(std::move(rule));
    }
    return coaching::retentionRulesWith(changed);
}

Result<std::vector<practice::ClientCard>> clientsOf(Context& context, const Arguments& arguments) {
    VW_CHECK(context.require(Role::coach));
    VW_TRY(Vault* const vault, context.open());
    if (!arguments.has("client")) return practice::CoachDesk(*vault, context.clock()).clients();
    VW_TRY(const practice::ClientCard card, selectedClient(context, arguments));
    return std::vector{card};
}

std::string kindOf(EntityKind kind) { return std::string(entityRule(kind)->name); }

Result<Json> list(Context& context, const Arguments& arguments) {
    VW_TRY(const auto rules, rulesOf(arguments));
    VW_TRY(const auto clients, clientsOf(context, arguments));
    VW_TRY(const Vault* const vault, context.open());
    VW_TRY(const auto due, practice::dueForDeletion(*vault, clients, rules, context.clock().now()));
    Json out = Json::array();
    for (const practice::DueForDeletion& one : due) {
        out.push(Json::object()
                     .set("client", one.name)
                     .set("id", one.client.hex())
                     .set("kind", kindOf(one.rule.kind))
                     .set("count", one.count)
                     .set("months", one.rule.months)
                     .set("lastChange", utcText(one.lastChange))
                     .set("dueSince", utcText(one.dueSince))
                     .set("reason", one.rule.reason));
    }
    return out;
}

Result<Json> rules(Context&, const Arguments&) {
    Json out = Json::array();
    for (const coaching::RetentionRule& rule : coaching::retentionRules()) {
        out.push(Json::object()
                     .set("kind", kindOf(rule.kind))
                     .set("months", rule.months)
                     .set("reason", rule.reason));
    }
    return out;
}

constexpr std::array commands{
    Command{"retention list", "What is due for deletion, and why; deletes nothing", listParameters, list},
    Command{"retention rules", "How long each kind is kept after the last change of a client", {}, rules},
};

} // namespace

std::span<const Command> retentionCommands() { return commands; }

} // namespace vw::cli
