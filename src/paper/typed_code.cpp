#include "paper/typed_code.h"

#include "core/base/cbor.h"
#include "core/base/clean_text.h"
#include "core/base/crockford.h"
#include "paper/pair_secret.h"
#include "seal/digest.h"

#include <array>
#include <cassert>

namespace pintu {
namespace {

constexpr std::size_t dataSymbols = 16;
constexpr std::size_t allSymbols = 18;
constexpr int secondsADay = 86400;
constexpr std::uint32_t maxNumber = 0xff'ffff;

using Word = std::array<std::uint8_t, allSymbols>;

/// GF(32) by x^5 + x^2 + 1; `a` is x.
struct Field {
    std::array<std::uint8_t, 31> power{};
    std::array<std::uint8_t, 32> log{};

    constexpr Field()
    {
        unsigned value = 1;
        for (unsigned i = 0; i < power.size(); ++i) {
            power[i] = static_cast<std::uint8_t>(value);
            log[value] = static_cast<std::uint8_t>(i);
            value <<= 1;
            if (value & 32) value ^= 0b100101;
        }
    }
    constexpr std::uint8_t times(std::uint8_t a, std::uint8_t b) const
    {
        return a == 0 || b == 0 ? std::uint8_t{0} : power[(log[a] + log[b]) % power.size()];
    }
};

constexpr Field field;
// (x - a)(x - a^2) = x^2 + middle x + last; minus is plus.
constexpr std::uint8_t generatorMiddle = field.power[1] ^ field.power[2];
constexpr std::uint8_t generatorLast = field.power[3];

void addCheckSymbols(Word& word)
{
    std::uint8_t high = 0;
    std::uint8_t low = 0;
    for (std::size_t i = 0; i < dataSymbols; ++i) {
        const auto carry = static_cast<std::uint8_t>(word[i] ^ high);
        high = static_cast<std::uint8_t>(low ^ field.times(carry, generatorMiddle));
        low = field.times(carry, generatorLast);
    }
    word[dataSymbols] = high;
    word[dataSymbols + 1] = low;
}

/// The word as a polynomial, high coefficient first, at a^exponent.
std::uint8_t syndrome(const Word& word, std::size_t exponent)
{
    std::uint8_t sum = 0;
    for (const auto symbol : word) sum = static_cast<std::uint8_t>(field.times(sum, field.power[exponent]) ^ symbol);
    return sum;
}

enum class Correction { none, one, impossible };

Correction correct(Word& word)
{
    const auto first = syndrome(word, 1);
    const auto second = syndrome(word, 2);
    if (first == 0 && second == 0) return Correction::none;
    if (first == 0 || second == 0) return Correction::impossible;
    // One error e at power p gives e a^p and e a^2p: their quotient tells where, their product's shape how much.
    const std::size_t at = (field.log[second] + field.power.size() - field.log[first]) % field.power.size();
    if (at >= allSymbols) return Correction::impossible;
    const auto error =
        field.power[(2u * field.log[first] + field.power.size() - field.log[second]) % field.power.size()];
    auto& symbol = word[allSymbols - 1 - at];
    symbol = static_cast<std::uint8_t>(symbol ^ error);
    return Correction::one;
}

std::optional<std::uint8_t> symbolFor(char c)
{
    if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    if (c == 'O') c = '0';
    if (c == 'I' || c == 'L') c = '1';
    if (c == 'U') c = 'V'; // not in the alphabet: takes part as a wrong symbol that looks like it
    const auto at = crockfordSymbols.find(c);
    return at == std::string_view::npos ? std::nullopt : std::optional{static_cast<std::uint8_t>(at)};
}

/// What chats, text files and people put between and around the symbols: blanks, marks without ink, dashes of every
/// length, quotes.
bool standsBetween(char32_t point)
{
    constexpr std::u32string_view others =
        U"-\u2010\u2011\u2012\u2013\u2014\u2212\"'`\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb";
    return isBlank(point) || isInvisible(point) || others.find(point) != std::u32string_view::npos;
}

std::optional<Word> symbolsOf(std::string_view text)
{
    Word word{};
    std::size_t count = 0;
    if (!cbor::isUtf8(bytesOf(text))) return std::nullopt;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t point = nextCodePoint(text, at);
        if (standsBetween(point)) continue;
        const auto symbol = point < 0x80 ? symbolFor(static_cast<char>(point)) : std::nullopt;
        if (!symbol || count == word.size()) return std::nullopt;
        word[count++] = *symbol;
    }
    return count == word.size() ? std::optional{word} : std::nullopt;
}

// Widths of what an answer's detail holds, and of a slip's.
constexpr unsigned countBits = 5;
constexpr unsigned outcomeBits = 8;
constexpr unsigned tagBits = 6;
constexpr std::uint32_t daysInACode = 1024;
constexpr std::uint32_t daysInAll = 65'536; ///< 2^32 seconds are fewer

void add(Bytes& out, std::uint64_t value, unsigned bytes)
{
    while (bytes-- > 0) out.push_back(static_cast<std::uint8_t>(value >> 8 * bytes));
}

/// What every MAC begins with. Codes of 0.1.0 have nothing else.
Bytes headOf(TypedCode::Kind kind, std::uint32_t number, std::uint32_t detail)
{
    Bytes out;
    add(out, static_cast<std::uint64_t>(kind), 1);
    add(out, number, 3);
    add(out, detail, 2);
    return out;
}

Secret macKey(const Secret& pair)
{
    return derivedSecret(pair, bytesOf("RSLIP1"), "short");
}

std::uint64_t sealOf(const Secret& key, BytesView message)
{
    const Digest mac = hmacSha256(key.view(), message);
    std::uint64_t top = 0;
    for (std::size_t i = 0; i < 5; ++i) top = top << 8 | mac[i];
    return top >> 4; // 36 of the 40 bits
}

std::uint32_t tagOf(const PaperName& paper)
{
    return paper.front() >> (8 - tagBits);
}

std::uint16_t slipDetail(std::uint32_t day, std::uint32_t tag)
{
    return static_cast<std::uint16_t>((day % daysInACode) << tagBits | tag);
}

/// Over the whole day, not only over what of it stands in the code.
std::uint64_t slipSeal(const Secret& key, std::uint32_t number, std::uint32_t day, std::uint32_t tag)
{
    auto message = headOf(TypedCode::Kind::slip, number, day);
    add(message, tag, 1);
    return sealOf(key, message);
}

std::uint64_t answerSeal(const Secret& pair, std::uint32_t number, std::uint16_t detail, const TypedCode& slip,
                         const std::optional<PaperName>& paper)
{
    auto message = headOf(TypedCode::Kind::answer, number, detail);
    const auto code = slip.text();
    message.insert(message.end(), code.begin(), code.end());
    if (paper) message.insert(message.end(), paper->begin(), paper->end());
    return sealOf(macKey(pair), message);
}

std::uint32_t dayOf(std::int64_t expires)
{
    assert(expires >= 0 && expires <= maxClaimInteger);
    return static_cast<std::uint32_t>(expires / secondsADay);
}

std::int64_t endOf(std::uint32_t day)
{
    return (std::int64_t{day} + 1) * secondsADay - 1;
}

} // namespace

TypedCode TypedCode::ofSlip(const Secret& pair, std::uint32_t number, std::int64_t expires, const PaperName& paper)
{
    assert(number <= maxNumber);
    const auto day = dayOf(expires);
    const auto tag = tagOf(paper);
    return {Kind::slip, number, slipDetail(day, tag), slipSeal(macKey(pair), number, day, tag)};
}

std::optional<TypedCode> TypedCode::ofAnswer(const Secret& pair, const TypedCode& slip,
                                             const std::optional<PaperName>& paper, ReturnStatus status, int outcome,
                                             std::uint32_t count)
{
    assert(slip.isSlip() && outcome >= 0 && outcome <= 255 && count >= 1);
    if (count > lastCount) return std::nullopt;
    const auto detail = static_cast<std::uint16_t>(static_cast<std::uint32_t>(status) << (outcomeBits + countBits) |
                                                   static_cast<std::uint32_t>(outcome) << countBits | count);
    return TypedCode{Kind::answer, slip.m_number, detail, answerSeal(pair, slip.m_number, detail, slip, paper)};
}

TypedCode TypedCode::ofSlipBefore(const Secret& pair, std::uint32_t number, std::int64_t expires)
{
    assert(number <= maxNumber);
    const auto day = static_cast<std::uint16_t>(dayOf(expires));
    return {Kind::slipBefore, number, day, sealOf(macKey(pair), headOf(Kind::slipBefore, number, day))};
}

TypedCode TypedCode::ofAnswerBefore(const Secret& pair, std::uint32_t number, ReturnStatus status, int outcome)
{
    assert(number <= maxNumber && outcome >= 0 && outcome <= 255);
    const auto detail = static_cast<std::uint16_t>(static_cast<int>(status) << 8 | outcome);
    return {Kind::answerBefore, number, detail, sealOf(macKey(pair), headOf(Kind::answerBefore, number, detail))};
}

std::optional<TypedCode> TypedCode::parse(std::string_view text)
{
    auto word = symbolsOf(text);
    if (!word) return std::nullopt;
    const Correction correction = correct(*word);
    if (correction == Correction::impossible) return std::nullopt;

    // 80 bits: the upper 44 (type, number, detail) stand in 8 symbols and four bits of the ninth, the lower 36 after
    // them.
    std::uint64_t head = 0;
    std::uint64_t seal = 0;
    for (std::size_t i = 0; i < 9; ++i) head = head << 5 | (*word)[i];
    seal = head & 1;
    head >>= 1;
    for (std::size_t i = 9; i < dataSymbols; ++i) seal = seal << 5 | (*word)[i];

    const auto kind = static_cast<Kind>(head >> 40);
    const auto number = static_cast<std::uint32_t>(head >> 16 & maxNumber);
    const auto detail = static_cast<std::uint16_t>(head & 0xffff);
    if (kind < Kind::slipBefore || kind > Kind::answer) return std::nullopt;
    TypedCode code{kind, number, detail, seal};
    code.m_corrected = correction == Correction::one;
    if (code.isSlip()) return code;
    const auto status = static_cast<int>(code.status());
    const bool counted = kind == Kind::answerBefore || (code.count() >= 1 && code.count() <= lastCount);
    return status >= 1 && status <= 7 && counted ? std::optional{code} : std::nullopt;
}

std::string TypedCode::text() const
{
    const std::uint64_t head =
        static_cast<std::uint64_t>(m_kind) << 40 | static_cast<std::uint64_t>(m_number) << 16 | m_detail;
    Word word{};
    for (std::size_t i = 0; i < 8; ++i) word[i] = static_cast<std::uint8_t>(head >> (39 - 5 * i) & 31);
    word[8] = static_cast<std::uint8_t>((head & 15) << 1 | m_seal >> 35);
    for (std::size_t i = 9; i < dataSymbols; ++i) word[i] = static_cast<std::uint8_t>(m_seal >> (5 * (15 - i)) & 31);
    addCheckSymbols(word);

    std::string out;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i == 6 || i == 12) out += '-';
        out += crockfordSymbols[word[i]];
    }
    return out;
}

ReturnStatus TypedCode::status() const
{
    assert(!isSlip());
    return static_cast<ReturnStatus>(m_kind == Kind::answer ? m_detail >> (outcomeBits + countBits) : m_detail >> 8);
}

int TypedCode::outcome() const
{
    assert(!isSlip());
    return m_kind == Kind::answer ? m_detail >> countBits & 0xff : m_detail & 0xff;
}

std::uint32_t TypedCode::count() const
{
    assert(!isSlip());
    return m_kind == Kind::answer ? m_detail & ((1u << countBits) - 1) : 0;
}

std::optional<std::int64_t> TypedCode::endOfSlip(const Secret& pair) const
{
    const Secret key = macKey(pair);
    if (m_kind == Kind::slipBefore && m_seal == sealOf(key, headOf(m_kind, m_number, m_detail))) return endOf(m_detail);
    if (m_kind != Kind::slip) return std::nullopt;
    // By no clock: a PC whose battery is empty reads a slip as well as any other.
    for (std::uint32_t day = m_detail >> tagBits; day < daysInAll; day += daysInACode)
        if (m_seal == slipSeal(key, m_number, day, m_detail & ((1u << tagBits) - 1))) return endOf(day);
    return std::nullopt;
}

bool TypedCode::answers(const Secret& pair, const TypedCode& slip, const std::optional<PaperName>& paper) const
{
    if (m_number != slip.m_number || isSlip()) return false;
    if (m_kind == Kind::answerBefore) return m_seal == sealOf(macKey(pair), headOf(m_kind, m_number, m_detail));
    return m_seal == answerSeal(pair, m_number, m_detail, slip, paper);
}

} // namespace pintu
