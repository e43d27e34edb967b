// SPDX-License-Identifier: GPL-3.0-or-later
// The handler sets a flag and nothing else; a second interrupt ends the process at once.
#include "app/cli/interruption.h"

namespace vw::cli {
namespace {

volatile std::sig_atomic_t noted = 0;

void note(int) { noted = 1; }

} // namespace

Interruption::Interruption() {
    noted = 0;
    struct sigaction action {};
    action.sa_handler = note;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second time it does what it always does
    ::sigemptyset(&action.sa_mask);
    ::sigaction(SIGINT, &action, &m_interrupt);
    ::sigaction(SIGTERM, &action, &m_terminate);
}

Interruption::~Interruption() {
    ::sigaction(SIGINT, &m_interrupt, nullptr);
    ::sigaction(SIGTERM, &m_terminate, nullptr);
}

bool Interruption::requested() { return noted != 0; }

} // namespace vw::cli
