#include "devices/printer_address.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>

namespace pintu {
namespace {

/// What follows "kind:".
std::optional<std::string_view> after(std::string_view kind, std::string_view text)
{
    if (!text.starts_with(kind)) return std::nullopt;
    return text.substr(kind.size());
}

bool isHost(const std::string& host, int family)
{
    std::array<unsigned char, sizeof(in6_addr)> ignored{};
    return inet_pton(family, host.c_str(), ignored.data()) == 1;
}

std::optional<NetworkPrinter> parseNetwork(std::string_view text)
{
    const auto colon = text.rfind(':');
    if (colon == std::string_view::npos) return std::nullopt;
    NetworkPrinter out{std::string{text.substr(0, colon)}, 0};
    const auto port = text.substr(colon + 1);
    const auto [end, error] = std::from_chars(port.data(), port.data() + port.size(), out.port);
    if (error != std::errc{} || end != port.data() + port.size() || out.port == 0) return std::nullopt;
    const bool bracketed = out.host.size() > 2 && out.host.front() == '[' && out.host.back() == ']';
    if (bracketed) out.host = out.host.substr(1, out.host.size() - 2);
    if (!isHost(out.host, bracketed ? AF_INET6 : AF_INET)) return std::nullopt;
    return out;
}

/// Of what CUPS allows, what can stand in a URI as it is.
std::optional<PrintQueue> parseQueue(std::string_view text)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' ||
               c == '.';
    };
    if (text.empty() || text.size() > 127 || !std::all_of(text.begin(), text.end(), plain)) return std::nullopt;
    return PrintQueue{std::string{text}};
}

std::optional<std::filesystem::path> parsePath(std::string_view text)
{
    if (!text.starts_with('/') || text.find('\0') != std::string_view::npos) return std::nullopt;
    return std::filesystem::path{text};
}

} // namespace

std::optional<ReceiptPrinterAddress> parseReceiptPrinter(std::string_view text)
{
    if (const auto rest = after("tcp:", text)) return parseNetwork(*rest);
    if (const auto rest = after("cups:", text)) return parseQueue(*rest);
    if (const auto rest = after("file:", text))
        if (const auto path = parsePath(*rest)) return DeviceFile{*path};
    return std::nullopt;
}

std::optional<OfficePrinterAddress> parseOfficePrinter(std::string_view text)
{
    if (const auto rest = after("cups:", text)) return parseQueue(*rest);
    if (const auto rest = after("folder:", text))
        if (const auto path = parsePath(*rest)) return PaperFolder{*path};
    return std::nullopt;
}

} // namespace pintu
