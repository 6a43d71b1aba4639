#pragma once

#include "core/base/enum_names.h"
#include "core/base/id.h"
#include "core/record/fields.h"

/// Somebody at a kiosk calls for help. The subject is the call.
namespace pintu {

struct HelpCalled {
    static constexpr std::string_view type = "helpCalled";
    HelpId call;
    Time at;
    std::string subject() const { return call.text(); }
    bool operator==(const HelpCalled&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.call);
        field(2, self.at);
    }
};

/// Somebody at a counter said that they are on their way.
struct HelpAnswered {
    static constexpr std::string_view type = "helpAnswered";
    HelpId call;
    std::int64_t counter = 0;
    Time at;
    std::string subject() const { return call.text(); }
    bool operator==(const HelpAnswered&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.call);
        field(2, self.counter);
        field(3, self.at);
    }
};

/// How a call ended: by the resident's hand, or because nobody touched the kiosk any more.
enum class HelpEnd { notNeeded, gone };
template <>
struct EnumNames<HelpEnd> {
    static constexpr std::array<std::string_view, 2> names{"notNeeded", "gone"};
};

struct HelpEnded {
    static constexpr std::string_view type = "helpEnded";
    HelpId call;
    HelpEnd why = HelpEnd::notNeeded;
    Time at;
    std::string subject() const { return call.text(); }
    bool operator==(const HelpEnded&) const = default;
    static void fields(auto& self, auto&& field)
    {
        field(1, self.call);
        field(2, self.why);
        field(3, self.at);
    }
};

} // namespace pintu
