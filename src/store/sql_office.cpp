#include "store/sql_office.h"

#include "core/base/encoding.h"
#include "core/staff/office_sign.h"
#include "seal/digest.h"

namespace pintu {
namespace {

Bytes bytesFrom(const std::string& base64)
{
    const auto bytes = fromBase64(base64);
    if (!bytes) throw Trouble{TroubleKind::damaged, "a column is not base64"};
    return *bytes;
}

Bytes asBytes(const Digest& digest)
{
    return {digest.begin(), digest.end()};
}

} // namespace

std::optional<SqlOffice::Site> SqlOffice::site()
{
    const auto row = m_database.one<long long, std::string, SiteKind, std::string>(
        "SELECT epoch, site, kind, public_key FROM epochs ORDER BY epoch DESC LIMIT 1");
    if (!row) return std::nullopt;
    return Site{std::get<1>(*row), std::get<2>(*row), std::get<0>(*row), bytesFrom(std::get<3>(*row))};
}

std::optional<std::string> SqlOffice::firstHash()
{
    const auto row = m_database.one<std::string>("SELECT hash FROM events ORDER BY place LIMIT 1");
    return row ? std::optional{std::get<0>(*row)} : std::nullopt;
}

bool SqlOffice::isTraining()
{
    const auto row = m_database.one<std::string>("SELECT bytes FROM events WHERE place = :place", placeOf(1, 1));
    const auto event = row ? decodeEvent(bytesFrom(std::get<0>(*row))) : std::nullopt;
    const auto opened = event ? decodeBody<EpochOpened>(event->clear) : std::nullopt;
    return opened && opened->training;
}

OfficeProfile SqlOffice::profile()
{
    const auto row = m_database.one<std::string>("SELECT body FROM profiles LIMIT 1");
    if (!row) return {};
    auto profile = decodeBody<OfficeProfile>(bytesFrom(std::get<0>(*row)));
    if (!profile) throw Trouble{TroubleKind::damaged, "the profile cannot be read"};
    return std::move(*profile);
}

std::vector<SqlOffice::ReferenceRow> SqlOffice::referenceRows()
{
    std::vector<ReferenceRow> out;
    for (auto& [list, code, body] : m_database.all<std::string, std::string, std::string>(
             "SELECT list, code, body FROM reference_rows ORDER BY position"))
        out.push_back({list, code, body});
    return out;
}

void SqlOffice::replaceReferenceRows(const std::vector<ReferenceRow>& rows)
{
    m_database.run("DELETE FROM reference_rows");
    std::int64_t position = 0;
    for (const auto& row : rows)
        m_database.run(
            "INSERT INTO reference_rows (position, list, code, body) VALUES (:position, :list, :code, :body)",
            ++position, row.list, row.code, row.body);
}

Bytes SqlOffice::digestOf(const std::vector<ReferenceRow>& rows)
{
    cbor::Writer out;
    out.array(rows.size());
    for (const auto& row : rows) {
        out.array(3);
        out.text(row.list);
        out.text(row.code);
        out.text(row.body);
    }
    return asBytes(sha256(out.result()));
}

std::optional<SqlOffice::Trust> SqlOffice::trustList()
{
    const auto row = m_database.one<long long, std::string, std::string>(
        "SELECT sequence, list, root FROM trust_lists ORDER BY sequence DESC LIMIT 1");
    if (!row) return std::nullopt;
    return Trust{std::get<0>(*row), bytesFrom(std::get<1>(*row)), bytesFrom(std::get<2>(*row))};
}

SqlOffice::Newest SqlOffice::newest()
{
    const auto row = *m_database.one<long long, long long, long long>(
        "SELECT coalesce((SELECT place FROM epochs ORDER BY epoch DESC LIMIT 1), 0), "
        "coalesce((SELECT max(place) FROM profiles), 0), coalesce((SELECT max(place) FROM reference_loads), 0)");
    return {std::get<0>(row), std::get<1>(row), std::get<2>(row)};
}

std::int64_t SqlOffice::newestTrust()
{
    const auto row = m_database.one<long long>("SELECT place FROM trust_lists ORDER BY sequence DESC LIMIT 1");
    return row ? std::get<0>(*row) : 0;
}

std::int64_t SqlOffice::copies(const std::string& about, const std::string& paper)
{
    return std::get<0>(*m_database.one<long long>(
        "SELECT count(*) FROM printings WHERE about = :about AND paper = :paper AND result = 'printed'", about, paper));
}

std::vector<SqlOffice::Printing> SqlOffice::printed(const std::string& about)
{
    std::vector<Printing> out;
    for (auto& [paper, copy, at] : m_database.all<std::string, long long, Time>(
             "SELECT paper, copy, at FROM printings WHERE about = :about AND result = 'printed' ORDER BY place", about))
        out.push_back({paper, copy, at});
    return out;
}

SqlOffice::AccessHead SqlOffice::accessHead()
{
    const auto row =
        m_database.one<long long, std::string>("SELECT seq, hash FROM access_log ORDER BY seq DESC LIMIT 1");
    if (!row) return {0, Bytes(Digest{}.size(), 0)};
    return {std::get<0>(*row), fromHex(std::get<1>(*row)).value_or(Bytes{})};
}

Bytes SqlOffice::accessHash(std::int64_t seq, Time at, const std::string& actor, const std::string& subject,
                            const std::string& purpose, BytesView prev)
{
    cbor::Writer out;
    out.array(6);
    out.integer(seq);
    out.integer(at.ms);
    out.text(actor);
    out.text(subject);
    out.text(purpose);
    out.bytes(prev);
    return asBytes(sha256(out.result()));
}

void SqlOffice::noteAccess(Time at, const std::string& actor, const std::string& subject, const std::string& purpose)
{
    const auto head = accessHead();
    const auto hash = accessHash(head.seq + 1, at, actor, subject, purpose, head.hash);
    m_database.run("INSERT INTO access_log (seq, at, actor, subject, purpose, prev, hash) VALUES (:seq, :at, :actor, "
                   ":subject, :purpose, :prev, :hash)",
                   head.seq + 1, at, actor, subject, purpose, toHex(head.hash), toHex(hash));
}

Bytes SqlOffice::headPayload(const HeadSigned& head)
{
    cbor::Writer out;
    out.array(6);
    out.text(head.site);
    out.integer(head.epoch);
    out.integer(head.seq);
    out.bytes(head.head);
    out.integer(head.accessSeq);
    out.bytes(head.accessHead);
    return std::move(out).result();
}

std::optional<HeadSigned> SqlOffice::readHeadPayload(BytesView payload)
{
    cbor::Reader in{payload};
    if (in.array() != 6) return std::nullopt;
    HeadSigned out;
    out.site = in.text();
    out.epoch = in.integer();
    out.seq = in.integer();
    const auto head = in.bytes();
    out.head.assign(head.begin(), head.end());
    out.accessSeq = in.integer();
    const auto accessHead = in.bytes();
    out.accessHead.assign(accessHead.begin(), accessHead.end());
    return in.finished() ? std::optional{out} : std::nullopt;
}

Fold officeFold()
{
    Fold fold{"office",
              2,
              {"epochs", "profiles", "office_signs", "reference_loads", "trust_lists", "checkpoints", "printings"}};
    fold.on<EpochOpened>([](const EpochOpened& body, const Event& event, Statements& out) {
        out.add("INSERT INTO epochs (epoch, site, kind, public_key, reason, place) VALUES (:epoch, :site, :kind, "
                ":key, :reason, :place)",
                event.epoch, body.site, body.kind, toBase64(body.publicKey), body.reason, placeOf(event));
    });
    fold.on<ProfileSet>([](const ProfileSet& body, const Event& event, Statements& out) {
        out.add("INSERT INTO profiles (site, body, place) VALUES (:site, :body, :place) "
                "ON CONFLICT (site) DO UPDATE SET body = excluded.body, place = excluded.place",
                body.site, toBase64(encodeBody(body.profile)), placeOf(event));
        out.add("INSERT INTO office_signs (site, body, place) VALUES (:site, :body, :place) "
                "ON CONFLICT (site) DO UPDATE SET body = excluded.body, place = excluded.place",
                body.site, toBase64(encodeBody(signOf(body.profile))), placeOf(event));
    });
    fold.on<ReferenceLoaded>([](const ReferenceLoaded& body, const Event& event, Statements& out) {
        out.add("INSERT INTO reference_loads (list, row_count, digest, place) VALUES (:list, :rows, :digest, :place) "
                "ON CONFLICT (list) DO UPDATE SET row_count = excluded.row_count, digest = excluded.digest, place = "
                "excluded.place",
                body.list, body.rows, toHex(body.digest), placeOf(event));
    });
    fold.on<TrustLoaded>([](const TrustLoaded& body, const Event& event, Statements& out) {
        out.add("INSERT INTO trust_lists (sequence, issued_at, list, root, place) VALUES (:sequence, :issued, :list, "
                ":root, :place) "
                "ON CONFLICT (sequence) DO UPDATE SET list = excluded.list, root = excluded.root, place = "
                "excluded.place",
                body.sequence, body.issuedAt, toBase64(body.list), toBase64(body.root), placeOf(event));
    });
    fold.on<HeadSigned>([](const HeadSigned& body, const Event& event, Statements& out) {
        out.add("INSERT INTO checkpoints (place, epoch, seq, head, access_seq, access_head, signature) "
                "VALUES (:place, :epoch, :seq, :head, :access, :access_head, :signature)",
                placeOf(event), body.epoch, body.seq, toHex(body.head), body.accessSeq, toHex(body.accessHead),
                toBase64(body.signature));
    });
    fold.on<Printed>([](const Printed& body, const Event& event, Statements& out) {
        out.add("INSERT INTO printings (place, about, paper, copy, result, at) VALUES (:place, :about, :paper, "
                ":copy, 'printed', :at)",
                placeOf(event), body.about, body.paper, body.copy, event.at);
    });
    fold.on<PrintFailed>([](const PrintFailed& body, const Event& event, Statements& out) {
        out.add("INSERT INTO printings (place, about, paper, copy, result, at) VALUES (:place, :about, :paper, 0, "
                "'failed', :at)",
                placeOf(event), body.about, body.paper, event.at);
    });
    return fold;
}

} // namespace pintu
