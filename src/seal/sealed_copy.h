#pragma once

#include "core/base/entropy.h"
#include "seal/digest.h"
#include "seal/secret.h"

#include <array>
#include <functional>
#include <memory>

namespace pintu {

/// The public half of a backup key (X25519): whoever has it can seal a copy, and cannot open one.
struct CopyLock {
    std::array<std::uint8_t, 32> bytes{};
    auto operator<=>(const CopyLock&) const = default;

    /// The first eight bytes of its SHA-256. Stands in every copy, so that a wrong key is told from damage.
    std::array<std::uint8_t, 8> name() const;
};
CopyLock lockOf(const Secret& backupKey);

/// A stream of any length, sealed to a CopyLock: "SatuPintu sealed copy 1\n", the lock's name, a key of this stream
/// alone in a sealed box (libsodium crypto_box_seal), then crypto_secretstream_xchacha20poly1305 in pieces of 64 KiB.
/// The last piece is marked, so that a stream that was cut anywhere does not open to its end.
class CopySealer {
public:
    using Sink = std::function<void(BytesView)>;
    CopySealer(const CopyLock& lock, Sink sink);
    ~CopySealer();
    CopySealer(const CopySealer&) = delete;
    CopySealer& operator=(const CopySealer&) = delete;

    void write(BytesView plain);
    /// Writes the last piece. Without it the stream is none.
    void finish();
    /// BLAKE2b-256 of what was written so far.
    Digest digest() const;
    /// Opens this one stream without the backup key: for whoever has just sealed it and reads back what arrived.
    const Secret& streamKey() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

class CopyOpener {
public:
    /// Fills as much as there is; less than asked only at the end.
    using Source = std::function<std::size_t(std::span<std::uint8_t>)>;
    /// Throws Trouble damaged for what is no sealed copy, wrongKey for one that was sealed to another lock.
    static CopyOpener withBackupKey(const Secret& backupKey, Source source);
    static CopyOpener withStreamKey(const Secret& streamKey, Source source);
    ~CopyOpener();
    CopyOpener(CopyOpener&&) noexcept;
    CopyOpener(const CopyOpener&) = delete;
    CopyOpener& operator=(const CopyOpener&) = delete;
    CopyOpener& operator=(CopyOpener&&) = delete;

    /// Fills the whole span. Trouble damaged where the stream ends before, or a bit of it was changed.
    void read(std::span<std::uint8_t> out);
    /// Nothing comes after what was read. Trouble damaged where the stream was cut, or something was put behind it.
    bool atEnd();
    /// BLAKE2b-256 of what was read so far.
    Digest digest() const;

private:
    struct State;
    explicit CopyOpener(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace pintu
