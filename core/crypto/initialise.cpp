// SPDX-License-Identifier: GPL-3.0-or-later
// What must be true of the process before the first key is touched.
#include "core/crypto/secret.h"
#include "core/crypto/self_test.h"

#include <sodium.h>

#ifdef __linux__
#include <sys/prctl.h>
#endif
#if defined(__unix__) || defined(__APPLE__)
#include <sys/resource.h>
#endif

namespace vw {
namespace {

/// Keeps keys out of core files and out of other processes of the same user. Best effort: a system that does
/// not know these calls still works.
void forbidDumps() {
#ifdef __linux__
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#if defined(__unix__) || defined(__APPLE__)
    const rlimit none{0, 0};
    (void)setrlimit(RLIMIT_CORE, &none);
#endif
}

Status initialiseOnce() {
    if (sodium_init() < 0)
        return Error{ErrorCode::internal,
                     "The cryptographic library could not be started; nothing was opened."};
    forbidDumps();
    return runSelfTest();
}

} // namespace

Status initialiseCrypto() {
    static const Status outcome = initialiseOnce();
    return outcome;
}

} // namespace vw
