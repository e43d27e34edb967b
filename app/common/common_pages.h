// SPDX-License-Identifier: GPL-3.0-or-later
// Registers the pages that coach and client have in common.
#pragma once

#include "app/frame/page_registry.h"
#include "app/frame/services.h"
#include "app/idle_lock.h"
#include "core/practice/own_profile.h"

#include <filesystem>

namespace vw {

/// Before the other pages: it is a place of the coach's navigation.
void addSearchPage(PageRegistry& registry, const PageServices& services);
/// `lock` outlives the pages; the profile lies in `folder`.
void addCommonPages(PageRegistry& registry, const practice::OwnProfile& who, const PageServices& services,
                    IdleLock& lock, const std::filesystem::path& folder);

} // namespace vw
