#pragma once

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace pintu {

/// What a reader of markup calls, piece by piece. It may not throw: libxml2 lies in between.
class MarkupSink {
public:
    virtual ~MarkupSink() = default;
    /// Attributes by their names without prefix; views hold during the call.
    using Attributes = std::vector<std::pair<std::string_view, std::string_view>>;
    virtual void begin(std::string_view element, const Attributes& attributes) = 0;
    virtual void end(std::string_view element) = 0;
    virtual void text(std::string_view text) = 0;
};

/// Reads XML, or HTML as browsers do, as its bytes come, and keeps none of it: no tree, no entity of the file's own, no
/// other file.
class Markup {
public:
    enum class Kind { xml, html };
    Markup(Kind kind, MarkupSink& sink);
    ~Markup();
    Markup(const Markup&) = delete;
    Markup& operator=(const Markup&) = delete;

    /// False for what is no XML. HTML is never refused.
    bool feed(std::string_view bytes);
    bool finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace pintu
