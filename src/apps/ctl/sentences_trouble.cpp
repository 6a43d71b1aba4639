#include "apps/ctl/sentences.h"

namespace pintu::ctl {

Sentence sentenceOf(const Trouble& trouble)
{
    const std::string detail = trouble.what();
    switch (trouble.kind()) {
    case TroubleKind::other: return {Exit::error, "other", "This could not be done: " + detail + "."};
    case TroubleKind::notFound:
        return {Exit::notFound, "notFound",
                "A file that is needed is not there (" + detail +
                    "). Is the path right, and does --office name the folder that setup made?"};
    case TroubleKind::damaged:
        return {Exit::invalid, "damaged",
                "Something stored is damaged (" + detail +
                    "). Run 'satupintuctl check' and restore a backup if it finds more."};
    case TroubleKind::notOurs:
        return {Exit::invalid, "notOurs",
                "The database is not that of this office (" + detail +
                    "). Look at office.toml, or name another folder with --office."};
    case TroubleKind::newerSchema:
        return {Exit::invalid, "newerSchema",
                "A newer release of SatuPintu wrote this database. Install that release; nothing was changed."};
    case TroubleKind::olderSchema:
        return {Exit::invalid, "olderSchema",
                "An older release of SatuPintu wrote this database. Make a backup, then run 'satupintuctl migrate'."};
    case TroubleKind::lostLog:
        return {Exit::invalid, "lostLog",
                "The write-ahead log beside office.db is gone or older than the record, so the newest work may be "
                "missing. Put the file office.db-wal back if you "
                "have it; if it is lost for good, run 'satupintuctl migrate --accept-lost-log'."};
    case TroubleKind::diskFull:
        return {Exit::error, "diskFull", "The disk is full; nothing was written. Make room, then do it again."};
    case TroubleKind::readOnly:
        return {Exit::refused, "readOnly",
                "The disk or file can only be read; nothing was written. Mount it for writing, then do it again."};
    case TroubleKind::busy:
        return {
            Exit::conflict, "busy",
            "Another program has held the office's write lock for too long. Wait a moment, then do it again with the "
            "same --command. If it stays so, close what hangs."};
    case TroubleKind::wrongKey:
        return {Exit::refused, "wrongKey",
                "The keys do not fit: another site's, or a wrong passphrase (" + detail +
                    "). Fetch the right ones with 'keys export' and 'keys import'."};
    case TroubleKind::noKey:
        return {Exit::refused, "noKey",
                "This needs the office's keys and there are none here. Bring them with 'satupintuctl keys import'."};
    case TroubleKind::serverGone:
        return {
            Exit::offline, "serverGone",
            "The database server cannot be reached. Look whether it runs, then do it again with the same --command."};
    case TroubleKind::readOnlyServer:
        return {Exit::offline, "readOnlyServer",
                "The database server only lets us read: it is a standby, or default_transaction_read_only is on. Name "
                "the server that takes writing in office.toml, or wait until it does again."};
    case TroubleKind::pooledServer:
        return {Exit::invalid, "pooledServer",
                "Between here and the database server stands a pooler that hands every transaction to another session "
                "(PgBouncer: pool_mode = transaction), so answers could be another office's. Name the server's own "
                "address and port in the connection, or set pool_mode = session."};
    case TroubleKind::forbidden:
        return {Exit::refused, "forbidden",
                "The system does not let this user do that (" + detail +
                    "). Run it as the office's user, or have the right granted."};
    case TroubleKind::wrongRole:
        return {Exit::refused, "wrongRole",
                "Your role does not allow this, and nothing was written. Let a supervisor do it: --officer CODE."};
    case TroubleKind::notSignedIn:
        return {Exit::refused, "notSignedIn",
                "Nobody who may do this is signed in (" + detail +
                    "), and nothing was written. Name yourself with --officer CODE; 'satupintuctl officer list' lists "
                    "who works here."};
    case TroubleKind::unsuitableDisk:
        return {Exit::refused, "unsuitableDisk",
                "An office cannot lie on a network drive, because its locks cannot be trusted. Use a disk of this PC, "
                "or PostgreSQL for several PCs."};
    case TroubleKind::device:
        return {Exit::device, "device",
                "A device does not answer (" + detail + "). Look at cable, paper and power, then do it again."};
    case TroubleKind::badInput:
        return {Exit::invalid, "badInput", "This cannot be used: " + detail + ". Correct it, then do it again."};
    }
    return {Exit::error, "other", detail};
}

} // namespace pintu::ctl
