#pragma once

#include "paper/return_slip.h"
#include "seal/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace pintu {

/// The code typed or read out by telephone when a paper's QR cannot be scanned: eighteen symbols in three groups, such
/// as "60S025-55ZDCS-KK1HMW". The alphabet (Crockford base 32) has no I, L, O or U. Sixteen symbols of five bits, most
/// significant first, hold a 4-bit type, the 24-bit slip number, 16 bits of detail and 36 bits of HMAC-SHA-256; two
/// Reed-Solomon symbols over GF(32) correct one wrong symbol. A TypedCode that exists is well formed; only the partner
/// and the office of the slip can tell whether it is genuine. More than one wrong symbol may look like a code with one:
/// the MAC refuses it.
///
/// Detail of a slip: the day of its end modulo 1,024 (10 bits) and a tag of its paper (6). Of an answer: status (3),
/// outcome (8), count (5); its MAC is over the slip's own code, too, so that it answers that slip and no other.
/// 0.1.0 made other codes, which are still read: they name no paper, so two papers with one number and day share one.
class TypedCode {
public:
    enum class Kind { slipBefore = 1, answerBefore = 2, slip = 3, answer = 4 };
    /// Later words of a partner about a slip have no typed code: they go on paper.
    static constexpr std::uint32_t lastCount = 30;

    /// `pair` is the pairSecret() of office and partner, in both directions. `expires` in seconds; its day is kept.
    static TypedCode ofSlip(const Secret& pair, std::uint32_t number, std::int64_t expires, const PaperName& paper);
    /// The answer to the slip with this code. `paper`: its cti where it is known, which ties the answer to it wholly;
    /// without it two slips whose codes are the same share their answers. Nothing for a count above lastCount.
    static std::optional<TypedCode> ofAnswer(const Secret& pair, const TypedCode& slip,
                                             const std::optional<PaperName>& paper, ReturnStatus status, int outcome,
                                             std::uint32_t count);
    /// As 0.1.0 printed them.
    static TypedCode ofSlipBefore(const Secret& pair, std::uint32_t number, std::int64_t expires);
    static TypedCode ofAnswerBefore(const Secret& pair, std::uint32_t number, ReturnStatus status, int outcome);

    /// Reads what a person typed, heard or copied out of a message. Case, dashes, blanks, quotes and marks without ink
    /// do not matter; O is read as 0, I and L as 1, U as V.
    static std::optional<TypedCode> parse(std::string_view text);

    std::string text() const;
    Kind kind() const { return m_kind; }
    bool isSlip() const { return m_kind == Kind::slip || m_kind == Kind::slipBefore; }
    /// False for the codes of 0.1.0.
    bool namesPaper() const { return m_kind == Kind::slip || m_kind == Kind::answer; }
    std::uint32_t number() const { return m_number; }
    ReturnStatus status() const; ///< for answers only
    int outcome() const;         ///< for answers only
    std::uint32_t count() const; ///< the partner's own, 1 to lastCount; 0 in an answer of 0.1.0, which has none
    /// One symbol was wrong and has been put right: worth reading back to the caller.
    bool corrected() const { return m_corrected; }

    /// The last second (UTC) of the slip's last day, at or after its end, if one of the two who hold this secret made
    /// the code. The day's upper bits are found by trying: a guess passes once in a thousand million.
    std::optional<std::int64_t> endOfSlip(const Secret& pair) const;
    /// An answer by one of the two who hold this secret, to the slip with this code. An answer of 0.1.0 fits every slip
    /// of its number.
    bool answers(const Secret& pair, const TypedCode& slip, const std::optional<PaperName>& paper) const;

private:
    TypedCode(Kind kind, std::uint32_t number, std::uint16_t detail, std::uint64_t seal)
        : m_kind{kind}, m_number{number}, m_detail{detail}, m_seal{seal}
    {
    }

    Kind m_kind;
    std::uint32_t m_number;
    std::uint16_t m_detail;
    std::uint64_t m_seal; ///< 36 bits
    bool m_corrected = false;
};

} // namespace pintu
