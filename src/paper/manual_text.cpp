#include "paper/manual_text.h"

#include <cmark.h>
#include <fstream>
#include <iterator>
#include <memory>
#include <sstream>

namespace pintu {
namespace {

std::string literalOf(cmark_node* node)
{
    const char* text = cmark_node_get_literal(node);
    return text ? text : "";
}

class WalkThroughPage {
public:
    ManualText of(cmark_node* document)
    {
        for (auto* node = cmark_node_first_child(document); node; node = cmark_node_next(node)) block(node);
        return std::move(m_out);
    }

private:
    void block(cmark_node* node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_HEADING:
            if (cmark_node_get_heading_level(node) == 1)
                m_out.title = wordsIn(node);
            else
                add(ManualPart::Kind::heading, wordsIn(node));
            break;
        case CMARK_NODE_PARAGRAPH: paragraph(node); break;
        case CMARK_NODE_LIST: list(node); break;
        case CMARK_NODE_CODE_BLOCK: lines(literalOf(node)); break;
        default: break;
        }
    }

    void paragraph(cmark_node* node)
    {
        auto* first = cmark_node_first_child(node);
        if (first && cmark_node_get_type(first) == CMARK_NODE_IMAGE) {
            const char* url = cmark_node_get_url(first);
            m_out.parts.push_back(
                {ManualPart::Kind::picture, wordsIn(first), 0, std::filesystem::path{url ? url : ""}.filename()});
        } else
            add(ManualPart::Kind::text, wordsIn(node));
    }

    void list(cmark_node* node)
    {
        const bool ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        int number = 0;
        for (auto* item = cmark_node_first_child(node); item; item = cmark_node_next(item))
            m_out.parts.push_back({ordered ? ManualPart::Kind::step : ManualPart::Kind::bullet,
                                   wordsIn(item),
                                   ordered ? ++number : 0,
                                   {}});
    }

    void lines(const std::string& text)
    {
        std::istringstream in{text};
        for (std::string line; std::getline(in, line);) add(ManualPart::Kind::lines, line);
    }

    void add(ManualPart::Kind kind, std::string words) { m_out.parts.push_back({kind, std::move(words), 0, {}}); }

    std::string wordsIn(cmark_node* node)
    {
        std::string out;
        for (auto* child = cmark_node_first_child(node); child; child = cmark_node_next(child))
            switch (cmark_node_get_type(child)) {
            case CMARK_NODE_TEXT: out += literalOf(child); break;
            case CMARK_NODE_SOFTBREAK:
            case CMARK_NODE_LINEBREAK: out += ' '; break;
            case CMARK_NODE_CODE:
                m_out.keys.push_back(literalOf(child));
                out += '[' + literalOf(child) + ']';
                break;
            case CMARK_NODE_PARAGRAPH: out += (out.empty() ? "" : " ") + wordsIn(child); break;
            default: out += wordsIn(child); break;
            }
        return out;
    }

    ManualText m_out;
};

} // namespace

ManualText manualText(std::string_view markdown)
{
    const std::unique_ptr<cmark_node, decltype(&cmark_node_free)> document{
        cmark_parse_document(markdown.data(), markdown.size(), CMARK_OPT_DEFAULT), &cmark_node_free};
    return WalkThroughPage{}.of(document.get());
}

std::optional<ManualText> readManual(const std::filesystem::path& folder, std::string_view page)
{
    std::ifstream in{folder / (std::string{page} + ".md")};
    if (!in) return std::nullopt;
    const std::string markdown{std::istreambuf_iterator<char>{in}, {}};
    if (markdown.empty()) return std::nullopt;
    return manualText(markdown);
}

} // namespace pintu
