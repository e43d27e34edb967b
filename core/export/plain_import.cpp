// SPDX-License-Identifier: GPL-3.0-or-later
// Changes come space by space in the order of their numbers, and are sealed as they come.
#include "core/export/plain_import.h"

#include "core/practice/own_profile.h"
#include "core/vault/content_digest.h"
#include "core/vault/vault_importer.h"

namespace vw {
namespace {

constexpr std::uint64_t greatestDocument = std::uint64_t{4} << 30;

class Import {
public:
    Import(ExportReader& reader, VaultImporter& importer)
        : m_reader(reader)
        , m_importer(importer) {}

    Status run(const ExportHead& head) {
        for (const ExportedSpace& space : head.spaces) {
            VW_TRY(const SpaceId made, m_importer.addSpace(space.kind));
            m_spaces.push_back(made);
            if (!m_successors.emplace(space.id, made).second)
                return corrupt("The export is damaged: it names a space twice. Nothing was changed.");
        }
        std::vector<std::uint64_t> counts(m_spaces.size());
        for (;;) {
            VW_TRY(auto item, m_reader.next());
            if (!item) break;
            ++counts[item->space];
            succeed(item->change);
            VW_CHECK(m_importer.add(m_spaces[item->space], std::move(item->change)));
        }
        VW_CHECK(m_importer.settle());
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (counts[i] != head.spaces[i].changes)
                return corrupt("The export is damaged: changes are missing in it. Nothing was changed.");
        return head.appVersion == VaultOptions().appVersion ? compare(head) : Status();
    }

private:
    /// Where a client is kept is said with the new ids.
    void succeed(ImportedChange& change) const {
        for (Operation& operation : change.operations.operations) {
            if (operation.field != Field::privateSpace && operation.field != Field::sharedSpace) continue;
            const auto bytes = operation.value.asBytes("space");
            if (!bytes.ok() || bytes->size() != SpaceId::size) continue;
            const auto found = m_successors.find(*SpaceId::from(*bytes));
            if (found != m_successors.end()) operation.value = cbor::Value::bytes(found->second.view());
        }
    }

    [[nodiscard]] Status compare(const ExportHead& head) const {
        for (std::size_t i = 0; i < m_spaces.size(); ++i) {
            VW_TRY(const View::Digest found, contentDigest(m_importer.vault(), m_spaces[i]));
            if (found != head.spaces[i].content)
                return corrupt(
                    "What the export holds reads differently from what it says. Nothing was changed.");
        }
        return {};
    }

    ExportReader& m_reader;
    VaultImporter& m_importer;
    std::vector<SpaceId> m_spaces; ///< as in the head
    std::map<SpaceId, SpaceId> m_successors;
};

} // namespace

Result<ExportHead> importDocument(JsonSource source, const ImportTarget& target, const FinishImport& finish) {
    ExportReader reader(std::move(source));
    VW_TRY(ExportHead head, reader.head()); // what is no export at all leaves no trace
    VW_TRY(const auto importer,
           VaultImporter::create(target.options, target.root, target.paper, target.clock));
    VW_CHECK(Import(reader, *importer).run(head));
    VW_CHECK(practice::adoptProfile(importer->vault(), {head.role, head.name}));
    if (finish) VW_CHECK(finish(importer->vault()));
    VW_CHECK(importer->finish());
    return head;
}

Result<ExportHead> importExport(const std::filesystem::path& file, const ImportTarget& target,
                                const FinishImport& finish, const ZipProgress& progress) {
    VW_TRY(ZipEntryReader entry, ZipEntryReader::open(file, std::string(exportJsonName), greatestDocument));
    const auto source = [&](std::span<char> out) -> Result<std::size_t> {
        if (progress && !progress(entry.done(), entry.size()))
            return Error{ErrorCode::cancelled, "You stopped the import. Nothing was changed."};
        return entry.read(out);
    };
    return importDocument(source, target, finish);
}

} // namespace vw
