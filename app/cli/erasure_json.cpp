// SPDX-License-Identifier: GPL-3.0-or-later
// The file is made from the signed bytes alone, so that reading is making it again and comparing.
#include "app/cli/erasure_json.h"

#include "core/vault/whole_file.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace vw::cli {
namespace {

constexpr std::size_t fileLimit = std::size_t{1} << 20;

const char* kindOf(SpaceKind kind) {
    switch (kind) {
    case SpaceKind::privatePair:
        return "private";
    case SpaceKind::shared:
        return "shared";
    case SpaceKind::practice:
    case SpaceKind::journal:
    case SpaceKind::programme:
        break;
    }
    return "other";
}

Json notCovered() {
    return Json::array()
        .push("The other person's own copy of the shared space, which they keep unless they erase it too.")
        .push("Backups and exports that are kept elsewhere.");
}

Json spaceJson(const ProvenErasure& space) {
    return Json::object()
        .set("space", space.space.hex())
        .set("kind", kindOf(space.kind))
        .set("erased", utcText(space.erasure.when))
        .set("record", space.erasure.hash.hex())
        .set("signedBy", space.erasure.signer.hex())
        .set("envelopes", static_cast<std::int64_t>(space.envelopes))
        .set("onServer", space.onServer ? Json(utcText(*space.onServer)) : Json());
}

std::string dayOf(UtcMillis time) {
    return QDateTime::fromMSecsSinceEpoch(time.count).date().toString(Qt::ISODate).toStdString();
}

std::string sentenceOf(const practice::SpaceEnding& ending) {
    using What = practice::SpaceEnding::What;
    const std::string who = ending.self           ? "You"
                            : ending.name.empty() ? "The person you share with"
                                                  : ending.name;
    if (ending.what == What::ended)
        return who + " ended the work on " + dayOf(ending.when) +
               ": what you share is read-only now, and both keep it.";
    return who + " erased what you share on " + dayOf(ending.when) +
           ", on the server and for themselves. Your own copy stays here, to read.";
}

} // namespace

Json receiptJson(const VerifiedReceipt& receipt, ByteView signedBytes) {
    Json spaces = Json::array();
    for (const ProvenErasure& space : receipt.spaces)
        spaces.push(spaceJson(space));
    return Json::object()
        .set("format", "valuewright-erasure-receipt-1")
        .set("id", receiptId(signedBytes))
        .set("made", utcText(receipt.receipt.made))
        .set("person", receipt.person.hex())
        .set("device", receipt.receipt.device.hex())
        .set("server", receipt.receipt.server)
        .set("spaces", std::move(spaces))
        .set("kept", Json::object()
                         .set("hours", static_cast<std::int64_t>(receipt.receipt.keptHours))
                         .set("invoices", static_cast<std::int64_t>(receipt.receipt.keptInvoices)))
        .set("notCovered", notCovered())
        .set("signed", toBase64Url(signedBytes));
}

std::string receiptId(ByteView signedBytes) {
    return toHex(labelledHash<16>("valuewright-erasure-receipt-name-v1", {signedBytes}));
}

Result<Bytes> readReceiptFile(const std::string& path) {
    VW_TRY(ReadFile file, ReadFile::open(path));
    if (file.size() > fileLimit) return badInput("This file is too large for an erasure receipt.");
    VW_TRY(const Bytes bytes, file.read(file.size()));
    const QByteArray text(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto content = fromBase64Url(object.value(QLatin1String("signed")).toString().toStdString());
    if (object.isEmpty() || !content) return badInput("This file is no erasure receipt.");
    VW_TRY(const VerifiedReceipt receipt, verifyReceipt(*content));
    const std::string again = receiptJson(receipt, *content).toText();
    if (QJsonDocument::fromJson(QByteArray::fromStdString(again)).object() != object)
        return corrupt("What this file says is not what was signed: somebody changed it.");
    return *content;
}

Status addEndings(const Vault& vault, Json& notices) {
    VW_TRY(const auto endings, practice::spaceEndings(vault));
    for (const practice::SpaceEnding& ending : endings)
        notices.push(sentenceOf(ending));
    return {};
}

} // namespace vw::cli
