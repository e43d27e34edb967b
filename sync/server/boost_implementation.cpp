// SPDX-License-Identifier: GPL-3.0-or-later
// The bodies of Boost.Asio's and Beast's functions, compiled once (their *separate compilation*).
#include <boost/asio/impl/src.hpp>
#include <boost/beast/src.hpp>
