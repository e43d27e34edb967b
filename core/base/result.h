// SPDX-License-Identifier: GPL-3.0-or-later
// Errors as values: every function that can fail returns Result<T>.
#pragma once

#include <cassert>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace vw {

/// What kind of thing went wrong; callers branch on this, people read the sentence.
enum class ErrorCode : std::uint8_t {
    badInput,        ///< what was given breaks a rule; nothing was changed
    notFound,        ///< the thing asked for does not exist
    corrupt,         ///< stored or received bytes fail a check
    unknownFormat,   ///< bytes of a format this program does not know
    newerFormat,     ///< written by a newer version of Valuewright
    wrongPassphrase, ///< the passphrase or words do not open this
    locked,          ///< a secret is needed that is not at hand
    notAllowed,      ///< the role or the membership does not permit it
    conflict,        ///< somebody else was first; fetch, look, try again
    alreadyUsed,     ///< a single-use thing was used before
    expired,         ///< a time limit has passed
    forked,          ///< two histories of one device exist: sealing has stopped
    waiting,         ///< something this depends on has not arrived yet
    tooLarge,        ///< a size limit
    tooMany,         ///< a rate limit or quota
    diskFull,        ///< no space left; nothing was half written
    io,              ///< reading or writing failed
    network,         ///< the other side could not be reached
    server,          ///< the other side answered something it should not
    cancelled,       ///< the person stopped it
    internal,        ///< our own bug
};

/// Why something failed. Plain value. `sentence` is one English sentence, safe to log and to show:
/// it never holds a secret, a name, or anything a person typed.
struct Error {
    ErrorCode code = ErrorCode::internal;
    std::string sentence;

    friend bool operator==(const Error&, const Error&) = default;
};

/// A T or the reason why there is none. Threading: as T.
template <class T>
class [[nodiscard]] Result {
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// Only when ok(); anything else is a bug of the caller.
    [[nodiscard]] T& value() & { return assert(ok()), *std::get_if<0>(&m_state); }
    [[nodiscard]] const T& value() const& { return assert(ok()), *std::get_if<0>(&m_state); }
    [[nodiscard]] T&& value() && { return assert(ok()), std::move(*std::get_if<0>(&m_state)); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }

    /// Only when not ok().
    [[nodiscard]] const Error& error() const { return assert(!ok()), *std::get_if<1>(&m_state); }

private:
    std::variant<T, Error> m_state;
};

/// Success, or the reason of the failure.
template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error& error() const { return assert(m_error), *m_error; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

inline Error badInput(std::string sentence) { return {ErrorCode::badInput, std::move(sentence)}; }
inline Error corrupt(std::string sentence) { return {ErrorCode::corrupt, std::move(sentence)}; }
inline Error notFound(std::string sentence) { return {ErrorCode::notFound, std::move(sentence)}; }

} // namespace vw

#define VW_CONCAT_(a, b) a##b
#define VW_CONCAT(a, b) VW_CONCAT_(a, b)

/// VW_TRY(auto x, f()): binds the value of f() or returns its error from the enclosing function.
#define VW_TRY(declaration, expression)                                                                      \
    auto VW_CONCAT(vwResult, __LINE__) = (expression);                                                       \
    if (!VW_CONCAT(vwResult, __LINE__).ok()) return VW_CONCAT(vwResult, __LINE__).error();                   \
    declaration = std::move(VW_CONCAT(vwResult, __LINE__)).value()

/// VW_CHECK(f()): returns the error of f() from the enclosing function, if there is one.
#define VW_CHECK(expression)                                                                                 \
    do {                                                                                                     \
        if (auto vwStatus = (expression); !vwStatus.ok()) return vwStatus.error();                           \
    } while (false)
