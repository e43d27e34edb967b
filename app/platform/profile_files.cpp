// SPDX-License-Identifier: GPL-3.0-or-later
// Private small files.
#include "app/platform/profile_files.h"

#include "app/frame/text.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace vw {
namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error writeError(QFileDevice::FileError error) {
    if (error == QFileDevice::ResourceError)
        return {ErrorCode::diskFull, "The disk is full. Nothing was changed; make room and try again."};
    return {ErrorCode::io,
            "A file of the profile could not be written. Nothing was changed; check that the folder "
            "is yours to write to."};
}

} // namespace

Status makePrivateFolder(const std::filesystem::path& folder) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (!error)
        std::filesystem::permissions(folder, std::filesystem::perms::owner_all,
                                     std::filesystem::perm_options::replace, error);
    if (error)
        return Error{ErrorCode::io, "The folder of the profile could not be made. Choose another place."};
    return {};
}

Status writePrivateFile(const std::filesystem::path& file, ByteView content) {
    QSaveFile out(qtText(file.string()));
    if (!out.open(QIODevice::WriteOnly)) return writeError(out.error());
    out.setPermissions(ownerOnly);
    const auto size = static_cast<qint64>(content.size());
    if (out.write(reinterpret_cast<const char*>(content.data()), size) != size || !out.commit())
        return writeError(out.error());
    return {};
}

Result<Bytes> readSmallFile(const std::filesystem::path& file, std::size_t limit) {
    QFile in(qtText(file.string()));
    if (!in.exists()) return notFound("A file of the profile is not there.");
    if (!in.open(QIODevice::ReadOnly))
        return Error{ErrorCode::io, "A file of the profile could not be read."};
    if (in.size() > static_cast<qint64>(limit))
        return Error{ErrorCode::tooLarge, "A file of the profile is larger than it can be."};
    const QByteArray content = in.readAll();
    return Bytes(content.begin(), content.end());
}

} // namespace vw
