#include "screens/trouble_text.h"

#include "screens/text.h"

namespace pintu {

std::string sentenceOf(TroubleKind kind)
{
    switch (kind) {
    case TroubleKind::other: return tr("Something went wrong. What was noted before is kept. Try again.");
    case TroubleKind::notFound: return tr("The office was not found. Choose its folder, or set it up first.");
    case TroubleKind::damaged:
        return tr("The record is damaged. Stop here and call the person who looks after this PC.");
    case TroubleKind::notOurs: return tr("This database belongs to another office. Choose the right folder.");
    case TroubleKind::newerSchema:
        return tr("The record was written by a newer program. Update the program on this PC.");
    case TroubleKind::olderSchema: return tr("The record must be brought up to date first: satupintuctl migrate.");
    case TroubleKind::lostLog:
        return tr("A file beside the database is missing. Call the person who looks after this PC before you go on.");
    case TroubleKind::diskFull:
        return tr("The disk is full. Nothing new was written. Free some space, then try again.");
    case TroubleKind::readOnly: return tr("The disk cannot be written. Nothing new was written. Check the disk.");
    case TroubleKind::busy: return tr("Another program is busy with the record. Try again.");
    case TroubleKind::wrongKey: return tr("The key file does not fit this office. Fetch the right key file.");
    case TroubleKind::noKey: return tr("This PC has no key of the office. Bring it with: satupintuctl keys import.");
    case TroubleKind::serverGone: return tr("The database cannot be reached. Check the network, then try again.");
    case TroubleKind::readOnlyServer:
        return tr("The database server only lets us read. Nothing new was written. Call the person who looks after the "
                  "server.");
    case TroubleKind::pooledServer:
        return tr("Between this PC and the database server stands a pooler that mixes up answers. Call the person who "
                  "looks after the server: SatuPintu must reach the server itself.");
    case TroubleKind::forbidden: return tr("This user may not do that here. Call the person who looks after this PC.");
    case TroubleKind::wrongRole:
        return tr("Your role does not allow that, and nothing was written. Ask a supervisor to do it.");
    case TroubleKind::notSignedIn:
        return tr("You are not signed in here any more, and nothing was written. Lock with F12 and sign in again.");
    case TroubleKind::unsuitableDisk:
        return tr("The office must not lie on a network drive. Move it to this PC's disk.");
    case TroubleKind::device: return tr("The device does not answer. Check its power, cable and paper.");
    case TroubleKind::badInput:
        return tr("A file cannot be used. Choose another one; where none was chosen, let the person who looks after "
                  "this PC run: satupintuctl doctor.");
    }
    return {};
}

} // namespace pintu
