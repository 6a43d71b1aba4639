#pragma once

#include "core/base/time.h"
#include "seal/sealed_copy.h"
#include "seal/signing_key.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace pintu {

/// A copy of an office is a row of parts, one file each: part 0 holds the office's settings, its keys and every page of
/// its database; each further one the pages that commits have changed since. A part is sealed to the backup key
/// (seal/sealed_copy.h) and signed by the office's key; what is signed names the part before, so that none can be left
/// out of the middle, put in another order or be made by somebody who only knows the public half.
struct PartHead {
    std::string site;
    std::string copy;        ///< the name of the copy's folder
    std::int64_t number = 0; ///< of the part
    Time at;
    Digest before{}; ///< what the part before was signed over; zeros in part 0
    std::uint32_t pageSize = 0;
};

/// What is known of a part that was written or read to its end.
struct PartEnd {
    Digest signedOver{};
    std::uint32_t pages = 0; ///< of the whole database after this part
};

class PartWriter {
public:
    /// Writes to a file that must not be there. Throws Trouble: diskFull and the like.
    PartWriter(const std::filesystem::path& file, const CopyLock& lock, const PartHead& head);
    ~PartWriter();
    PartWriter(const PartWriter&) = delete;
    PartWriter& operator=(const PartWriter&) = delete;

    void file(const std::string& name, BytesView content);
    void page(std::uint32_t number, BytesView content);
    /// Signs; and the part is on its disk.
    PartEnd finish(std::uint32_t pages, const SigningKey& signer);
    const Secret& streamKey() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// What a reader does with a part. Nothing of it may be believed before readPart has come back.
struct PartTaker {
    std::function<void(const PartHead&)> head = [](const PartHead&) {};
    std::function<void(const std::string& name, BytesView content)> file = [](const std::string&, BytesView) {};
    std::function<void(std::uint32_t number, BytesView content)> page = [](std::uint32_t, BytesView) {};
};

enum class OpenedBy { backupKey, streamKey };
/// Reads a part to its end. Throws Trouble damaged for a part that was cut or changed, wrongKey for one that another
/// backup key opens, notOurs for one that `signer` has not signed.
PartEnd readPart(const std::filesystem::path& file, OpenedBy by, const Secret& key, const PublicKey& signer,
                 const PartTaker& taker);

/// "0000017.part".
std::string partName(std::int64_t number);

/// Puts a folder's list of files on its disk, so that a file that was renamed in it stays so.
void syncFolder(const std::filesystem::path& folder);

} // namespace pintu
