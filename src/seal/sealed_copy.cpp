#include "seal/sealed_copy.h"

#include "core/base/trouble.h"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace pintu {
namespace {

constexpr std::string_view magic = "SatuPintu sealed copy 1\n";
constexpr std::size_t pieceSize = 64 * 1024;
constexpr std::size_t sealedPieceSize = pieceSize + crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t boxSize = Secret::size + crypto_box_SEALBYTES;
constexpr std::size_t streamHeaderSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
static_assert(crypto_secretstream_xchacha20poly1305_KEYBYTES == Secret::size);
static_assert(crypto_box_SECRETKEYBYTES == Secret::size);

[[noreturn]] void damaged()
{
    throw Trouble{TroubleKind::damaged, "a sealed copy was cut or changed"};
}

/// BLAKE2b-256 of what comes piece by piece: libsodium's SHA-256 takes four times as long, which a restore would feel.
class RunningDigest {
public:
    RunningDigest() { crypto_generichash_init(&m_state, nullptr, 0, std::tuple_size_v<Digest>); }
    void add(BytesView bytes) { crypto_generichash_update(&m_state, bytes.data(), bytes.size()); }
    Digest soFar() const
    {
        auto copy = m_state;
        Digest out;
        crypto_generichash_final(&copy, out.data(), out.size());
        return out;
    }

private:
    crypto_generichash_state m_state{};
};

} // namespace

std::array<std::uint8_t, 8> CopyLock::name() const
{
    const auto whole = sha256(bytes);
    std::array<std::uint8_t, 8> out{};
    std::copy_n(whole.begin(), out.size(), out.begin());
    return out;
}

CopyLock lockOf(const Secret& backupKey)
{
    CopyLock out;
    crypto_scalarmult_base(out.bytes.data(), backupKey.view().data());
    return out;
}

struct CopySealer::State {
    Sink sink;
    Secret key;
    crypto_secretstream_xchacha20poly1305_state stream{};
    Bytes waiting;
    Bytes sealed = Bytes(sealedPieceSize);
    RunningDigest digest;

    ~State()
    {
        wipe(&stream, sizeof stream);
        wipe(waiting.data(), waiting.size());
    }
    void piece(BytesView plain, std::uint8_t tag)
    {
        unsigned long long length = 0;
        crypto_secretstream_xchacha20poly1305_push(&stream, sealed.data(), &length, plain.data(), plain.size(), nullptr,
                                                   0, tag);
        sink(BytesView{sealed}.first(length));
    }
};

CopySealer::CopySealer(const CopyLock& lock, Sink sink) : m_state{std::make_unique<State>()}
{
    m_state->sink = std::move(sink);
    m_state->waiting.reserve(pieceSize);
    crypto_secretstream_xchacha20poly1305_keygen(m_state->key.view().data());
    std::array<std::uint8_t, boxSize> box{};
    if (crypto_box_seal(box.data(), m_state->key.view().data(), Secret::size, lock.bytes.data()) != 0)
        throw Trouble{TroubleKind::badInput, "the public half of the backup key is no key"};
    std::array<std::uint8_t, streamHeaderSize> header{};
    crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, header.data(), m_state->key.view().data());
    m_state->sink(bytesOf(magic));
    m_state->sink(lock.name());
    m_state->sink(box);
    m_state->sink(header);
}

CopySealer::~CopySealer() = default;

void CopySealer::write(BytesView plain)
{
    m_state->digest.add(plain);
    auto& waiting = m_state->waiting;
    while (!plain.empty()) {
        if (waiting.size() == pieceSize) { // more comes, so this one is not the last
            m_state->piece(waiting, 0);
            waiting.clear();
        }
        const auto taken = std::min(pieceSize - waiting.size(), plain.size());
        waiting.insert(waiting.end(), plain.begin(), plain.begin() + static_cast<std::ptrdiff_t>(taken));
        plain = plain.subspan(taken);
    }
}

void CopySealer::finish()
{
    m_state->piece(m_state->waiting, crypto_secretstream_xchacha20poly1305_TAG_FINAL);
}

Digest CopySealer::digest() const
{
    return m_state->digest.soFar();
}

const Secret& CopySealer::streamKey() const
{
    return m_state->key;
}

struct CopyOpener::State {
    Source source;
    crypto_secretstream_xchacha20poly1305_state stream{};
    Bytes sealed = Bytes(sealedPieceSize);
    Bytes plain;
    std::size_t at = 0;
    bool last = false;
    RunningDigest digest;

    explicit State(Source from) : source{std::move(from)} {}
    ~State()
    {
        wipe(&stream, sizeof stream);
        wipe(plain.data(), plain.size());
    }

    void exactly(std::span<std::uint8_t> out)
    {
        if (source(out) != out.size()) damaged();
    }

    /// Up to the stream; answers the box of its key and the name of its lock.
    struct Head {
        std::array<std::uint8_t, 8> lock{};
        std::array<std::uint8_t, boxSize> box{};
        std::array<std::uint8_t, streamHeaderSize> header{};
    };
    Head head()
    {
        Head out;
        std::array<std::uint8_t, magic.size()> begins{};
        exactly(begins);
        if (std::memcmp(begins.data(), magic.data(), magic.size()) != 0)
            throw Trouble{TroubleKind::damaged, "a file is no sealed copy of this program"};
        exactly(out.lock);
        exactly(out.box);
        exactly(out.header);
        return out;
    }

    void begin(const Head& head, const Secret& key)
    {
        if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, head.header.data(), key.view().data()) != 0)
            damaged();
    }

    /// The next piece; false behind the last one.
    bool more()
    {
        if (last) return false;
        const auto got = source(sealed);
        if (got < crypto_secretstream_xchacha20poly1305_ABYTES) damaged();
        plain.resize(pieceSize);
        unsigned long long length = 0;
        std::uint8_t tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, plain.data(), &length, &tag, sealed.data(), got,
                                                       nullptr, 0) != 0)
            damaged();
        plain.resize(length);
        at = 0;
        last = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        std::uint8_t behind = 0;
        if (last && source({&behind, 1}) != 0) damaged();
        return true;
    }
};

CopyOpener::CopyOpener(std::unique_ptr<State> state) : m_state{std::move(state)} {}
CopyOpener::~CopyOpener() = default;
CopyOpener::CopyOpener(CopyOpener&&) noexcept = default;

CopyOpener CopyOpener::withBackupKey(const Secret& backupKey, Source source)
{
    auto state = std::make_unique<State>(std::move(source));
    const auto head = state->head();
    const auto lock = lockOf(backupKey);
    if (head.lock != lock.name()) throw Trouble{TroubleKind::wrongKey, "the copy was sealed for another backup key"};
    Secret key;
    if (crypto_box_seal_open(key.view().data(), head.box.data(), head.box.size(), lock.bytes.data(),
                             backupKey.view().data()) != 0)
        damaged();
    state->begin(head, key);
    return CopyOpener{std::move(state)};
}

CopyOpener CopyOpener::withStreamKey(const Secret& streamKey, Source source)
{
    auto state = std::make_unique<State>(std::move(source));
    state->begin(state->head(), streamKey);
    return CopyOpener{std::move(state)};
}

void CopyOpener::read(std::span<std::uint8_t> out)
{
    const auto whole = out;
    while (!out.empty()) {
        if (m_state->at == m_state->plain.size() && !m_state->more()) damaged();
        const auto taken = std::min(out.size(), m_state->plain.size() - m_state->at);
        std::copy_n(m_state->plain.begin() + static_cast<std::ptrdiff_t>(m_state->at), taken, out.begin());
        m_state->at += taken;
        out = out.subspan(taken);
    }
    m_state->digest.add(whole);
}

bool CopyOpener::atEnd()
{
    while (m_state->at == m_state->plain.size())
        if (!m_state->more()) return true;
    return false;
}

Digest CopyOpener::digest() const
{
    return m_state->digest.soFar();
}

} // namespace pintu
