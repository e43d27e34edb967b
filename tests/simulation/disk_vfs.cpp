// SPDX-License-Identifier: GPL-3.0-or-later
// A SQLite VFS in front of the system's own (sqlite.org/c3ref/vfs.html): looks up the simulated disk of a
// file and asks it before each change. Syncing only takes note, since a run lives in memory anyway.
#include "tests/simulation/disk.h"

#include <sqlite3.h>

#include <new>
#include <stdexcept>

namespace vw::simulation {
namespace {

sqlite3_vfs* below = nullptr;
constinit Dice salt(1);

struct File {
    sqlite3_file base; // first: SQLite knows a file by this
    std::string* path;
    Disk* disk;
    sqlite3_file* real;
};

File& fileOf(sqlite3_file* file) { return *reinterpret_cast<File*>(file); }
sqlite3_file* realOf(sqlite3_file* file) { return fileOf(file).real; }

std::string contentOf(sqlite3_file* real, std::int64_t offset, std::int64_t size) {
    std::string out(static_cast<std::size_t>(size), '\0');
    if (size > 0) real->pMethods->xRead(real, out.data(), static_cast<int>(size), offset);
    return out;
}

int closeFile(sqlite3_file* file) {
    File& own = fileOf(file);
    const int code = own.real->pMethods ? own.real->pMethods->xClose(own.real) : SQLITE_OK;
    delete own.path;
    own.path = nullptr;
    return code;
}

int readFile(sqlite3_file* file, void* into, int size, sqlite3_int64 offset) {
    return realOf(file)->pMethods->xRead(realOf(file), into, size, offset);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 offset) {
    File& own = fileOf(file);
    if (!own.disk) return own.real->pMethods->xWrite(own.real, bytes, size, offset);
    sqlite3_int64 before = 0;
    own.real->pMethods->xFileSize(own.real, &before);
    std::size_t part = 0;
    const auto fate = own.disk->meet(static_cast<std::size_t>(size), offset + size > before, part);
    if (part > 0) {
        const auto arriving = static_cast<sqlite3_int64>(part);
        const sqlite3_int64 replaced =
            std::max<sqlite3_int64>(0, std::min(before, offset + arriving) - offset);
        own.disk->remember(*own.path, {offset, before, contentOf(own.real, offset, replaced),
                                       std::string(static_cast<const char*>(bytes), part), false});
        own.real->pMethods->xWrite(own.real, bytes, static_cast<int>(part), offset);
    }
    if (fate == Disk::Fate::full) return SQLITE_FULL;
    return fate == Disk::Fate::done ? SQLITE_OK : SQLITE_IOERR_WRITE;
}

int cutFile(sqlite3_file* file, sqlite3_int64 size) {
    File& own = fileOf(file);
    if (!own.disk) return own.real->pMethods->xTruncate(own.real, size);
    std::size_t part = 0;
    if (own.disk->meet(0, false, part) != Disk::Fate::done) return SQLITE_IOERR_TRUNCATE;
    sqlite3_int64 before = 0;
    own.real->pMethods->xFileSize(own.real, &before);
    own.disk->remember(*own.path, {size, before, contentOf(own.real, size, before - size), {}, true});
    return own.real->pMethods->xTruncate(own.real, size);
}

int syncFile(sqlite3_file* file, int) {
    File& own = fileOf(file);
    if (!own.disk) return SQLITE_OK;
    if (own.disk->isDead() || own.disk->fails()) return SQLITE_IOERR_FSYNC;
    own.disk->synced(*own.path);
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return realOf(file)->pMethods->xFileSize(realOf(file), size);
}
int lockFile(sqlite3_file* file, int lock) { return realOf(file)->pMethods->xLock(realOf(file), lock); }
int unlockFile(sqlite3_file* file, int lock) { return realOf(file)->pMethods->xUnlock(realOf(file), lock); }
int reservedLock(sqlite3_file* file, int* out) {
    return realOf(file)->pMethods->xCheckReservedLock(realOf(file), out);
}
int control(sqlite3_file* file, int what, void* argument) {
    return realOf(file)->pMethods->xFileControl(realOf(file), what, argument);
}
int sectorSize(sqlite3_file* file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
int traits(sqlite3_file* file) { return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file)); }
int mapShared(sqlite3_file* file, int region, int size, int extend, void volatile** out) {
    return realOf(file)->pMethods->xShmMap(realOf(file), region, size, extend, out);
}
int lockShared(sqlite3_file* file, int offset, int count, int flags) {
    return realOf(file)->pMethods->xShmLock(realOf(file), offset, count, flags);
}
void barrier(sqlite3_file* file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
int unmapShared(sqlite3_file* file, int remove) {
    return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
}

const sqlite3_io_methods methods = {2,        closeFile,   readFile, writeFile,  cutFile,
                                    syncFile, sizeOfFile,  lockFile, unlockFile, reservedLock,
                                    control,  sectorSize,  traits,   mapShared,  lockShared,
                                    barrier,  unmapShared, nullptr,  nullptr};

int openFile(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    auto* own = new (file) File{};
    own->path = new std::string(name ? name : "");
    own->disk = Disk::of(*own->path);
    own->real = reinterpret_cast<sqlite3_file*>(own + 1);
    const int code = below->xOpen(below, name, own->real, flags, outFlags);
    if (code == SQLITE_OK) {
        own->base.pMethods = &methods;
        return code;
    }
    delete own->path;
    return code;
}

int deleteFile(sqlite3_vfs*, const char* name, int syncFolder) {
    if (Disk* disk = Disk::of(name)) {
        if (disk->isDead()) return SQLITE_IOERR_DELETE;
        disk->synced(name);
    }
    return below->xDelete(below, name, syncFolder);
}

int access(sqlite3_vfs*, const char* name, int flags, int* out) {
    return below->xAccess(below, name, flags, out);
}
int fullPath(sqlite3_vfs*, const char* name, int size, char* out) {
    return below->xFullPathname(below, name, size, out);
}
int random(sqlite3_vfs*, int size, char* out) {
    for (int i = 0; i < size; ++i)
        out[i] = static_cast<char>(salt.next());
    return size;
}
int sleep(sqlite3_vfs*, int) { return 0; }
int currentTime(sqlite3_vfs*, double* out) { return below->xCurrentTime(below, out); }
int lastError(sqlite3_vfs*, int, char*) { return 0; }

} // namespace

void installDisks() {
    if (below) return;
    sqlite3_initialize();
    below = sqlite3_vfs_find(nullptr);
    static sqlite3_vfs simulated{};
    simulated.iVersion = 1;
    simulated.szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
    simulated.mxPathname = below->mxPathname;
    simulated.zName = "simulated";
    simulated.xOpen = openFile;
    simulated.xDelete = deleteFile;
    simulated.xAccess = access;
    simulated.xFullPathname = fullPath;
    simulated.xRandomness = random;
    simulated.xSleep = sleep;
    simulated.xCurrentTime = currentTime;
    simulated.xGetLastError = lastError;
    if (sqlite3_vfs_register(&simulated, 1) != SQLITE_OK) throw std::runtime_error("no simulated disks");
}

void reseedDisks(std::uint64_t seed) {
    salt = Dice(seed);
    sqlite3_randomness(0, nullptr);
}

} // namespace vw::simulation
