#include "screens/scan_burst.h"

namespace pintu {
namespace {

constexpr std::int64_t fastGap = 50;     // the slowest scanners type 30 ms a key; a good typist 100
constexpr std::int64_t longestGap = 150; // longer than this, and a new run begins
constexpr std::int64_t enoughFast = 6;   // fast keys that prove a scanner
constexpr std::int64_t ownEnter = 500;   // an Enter so soon after a scan still belongs to it

} // namespace

void ScanBurst::begin(const Key& key)
{
    m_typed = key.text;
    m_keys = 1;
    m_fast = 0;
    m_proven = false;
}

ScanBurst::Answer ScanBurst::key(const Key& key)
{
    const auto gap = key.at - m_last;
    m_last = key.at;
    Answer answer;

    if (key.enter) {
        if (m_proven) {
            answer = {true, false, false, m_typed};
            m_scanEnded = key.at;
        } else {
            answer.swallow = m_scanEnded && key.at - *m_scanEnded < ownEnter;
        }
        m_typed.clear();
        m_keys = m_fast = 0;
        m_proven = false;
        return answer;
    }

    if (m_keys == 0 || (gap > longestGap && !m_proven) || gap > endOfScan) {
        begin(key);
        answer.remember = true;
        return answer;
    }
    m_typed += key.text;
    ++m_keys;
    if (gap <= fastGap) ++m_fast;
    if (m_proven) {
        answer.swallow = true;
    } else if (m_fast >= enoughFast && m_fast * 5 >= (m_keys - 1) * 4) {
        m_proven = true;
        answer.swallow = answer.restore = true;
    }
    return answer;
}

ScanBurst::Quiet ScanBurst::quiet()
{
    Quiet quiet;
    if (m_proven) {
        quiet.scan = m_typed;
        m_scanEnded = m_last;
        m_typed.clear();
        m_keys = m_fast = 0;
        m_proven = false;
    } else if (m_keys == 1) {
        quiet.lone = m_typed;
        // The run goes on: a slow scanner's second key may still come.
    }
    return quiet;
}

} // namespace pintu
