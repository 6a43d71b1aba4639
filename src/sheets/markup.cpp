#include "sheets/markup.h"

#include <cstring>
#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

namespace pintu {
namespace {

std::string_view view(const xmlChar* text)
{
    return text ? std::string_view{reinterpret_cast<const char*>(text)} : std::string_view{};
}

MarkupSink& sinkOf(void* user)
{
    return *static_cast<MarkupSink*>(user);
}

void beginXml(void* user, const xmlChar* name, const xmlChar*, const xmlChar*, int, const xmlChar**, int count, int,
              const xmlChar** attributes)
{
    constexpr int partsOfOne = 5; // name, prefix, namespace, begin and end of the value
    MarkupSink::Attributes out;
    for (int i = 0; i < count; ++i) {
        const auto** one = attributes + i * partsOfOne;
        const auto* from = reinterpret_cast<const char*>(one[3]);
        const auto* until = reinterpret_cast<const char*>(one[4]);
        out.emplace_back(view(one[0]), std::string_view{from, static_cast<std::size_t>(until - from)});
    }
    sinkOf(user).begin(view(name), out);
}

void endXml(void* user, const xmlChar* name, const xmlChar*, const xmlChar*)
{
    sinkOf(user).end(view(name));
}

void beginHtml(void* user, const xmlChar* name, const xmlChar** attributes)
{
    MarkupSink::Attributes out;
    for (; attributes && attributes[0]; attributes += 2) out.emplace_back(view(attributes[0]), view(attributes[1]));
    sinkOf(user).begin(view(name), out);
}

void endHtml(void* user, const xmlChar* name)
{
    sinkOf(user).end(view(name));
}

void text(void* user, const xmlChar* chars, int length)
{
    sinkOf(user).text({reinterpret_cast<const char*>(chars), static_cast<std::size_t>(length)});
}

void silent(void*, const char*, ...) {}

} // namespace

struct Markup::State {
    Kind kind;
    xmlSAXHandler handler{};
    xmlParserCtxtPtr context = nullptr;
};

Markup::Markup(Kind kind, MarkupSink& sink) : m_state{std::make_unique<State>()}
{
    m_state->kind = kind;
    auto& handler = m_state->handler;
    handler.characters = text;
    handler.cdataBlock = text;
    handler.ignorableWhitespace = text;
    handler.error = silent;
    handler.warning = silent;
    if (kind == Kind::xml) {
        handler.initialized = XML_SAX2_MAGIC;
        handler.startElementNs = beginXml;
        handler.endElementNs = endXml;
        m_state->context = xmlCreatePushParserCtxt(&handler, &sink, nullptr, 0, nullptr);
        if (m_state->context) xmlCtxtUseOptions(m_state->context, XML_PARSE_NONET);
    } else {
        handler.startElement = beginHtml;
        handler.endElement = endHtml;
        m_state->context = htmlCreatePushParserCtxt(&handler, &sink, nullptr, 0, nullptr, XML_CHAR_ENCODING_NONE);
        if (m_state->context) htmlCtxtUseOptions(m_state->context, HTML_PARSE_NONET | HTML_PARSE_NOIMPLIED);
    }
    if (!m_state->context) throw std::bad_alloc{};
}

Markup::~Markup()
{
    auto* context = m_state->context;
    if (m_state->kind == Kind::xml)
        xmlFreeParserCtxt(context);
    else
        htmlFreeParserCtxt(context);
}

bool Markup::feed(std::string_view bytes)
{
    const auto length = static_cast<int>(bytes.size());
    if (m_state->kind == Kind::xml) return xmlParseChunk(m_state->context, bytes.data(), length, 0) == XML_ERR_OK;
    htmlParseChunk(m_state->context, bytes.data(), length, 0);
    return true;
}

bool Markup::finish()
{
    if (m_state->kind == Kind::xml) return xmlParseChunk(m_state->context, nullptr, 0, 1) == XML_ERR_OK;
    htmlParseChunk(m_state->context, nullptr, 0, 1);
    return true;
}

} // namespace pintu
