#include "apps/ctl/command_line.h"
#include "apps/ctl/sentences.h"
#include "apps/ctl/views.h"
#include "core/base/encoding.h"
#include "office/given_trust.h"
#include "office/joining.h"
#include "office/may_sign.h"
#include "office/setup.h"
#include "office/trust_root.h"

#include <algorithm>

namespace pintu::ctl {
namespace {

constexpr std::int64_t secondsPerDay = 86'400;

std::optional<PublicKey> publicKeyOf(std::string_view hex)
{
    const auto bytes = fromHex(hex);
    PublicKey key;
    if (!bytes || bytes->size() != key.bytes.size()) return std::nullopt;
    std::copy(bytes->begin(), bytes->end(), key.bytes.begin());
    return key;
}

std::optional<PaperName> paperNameOf(std::string_view hex)
{
    const auto bytes = fromHex(hex);
    PaperName name{};
    if (!bytes || bytes->size() != name.size()) return std::nullopt;
    std::copy(bytes->begin(), bytes->end(), name.begin());
    return name;
}

struct FolderOption {
    std::string folder;
};

int root(Shell& shell, const FolderOption& options)
{
    std::error_code error;
    const bool there = std::filesystem::exists(std::filesystem::path{options.folder} / "root.key", error);
    const auto key = there ? loadRoot(options.folder) : makeRoot(options.folder, shell.entropy());
    if (!there)
        shell.tell("A new root was made. Keep the folder apart from every office, and tell its public key by another "
                   "way than the lists.");
    return shell.answer({{"folder", options.folder}, {"made", !there}, {"root_key", toHex(key.publicKey().bytes)}});
}

struct TrustOptions {
    std::string root;
    std::string out;
    std::vector<std::string> members;
    std::vector<std::string> withdrawn;
    std::vector<std::string> withdrawnOf;
    std::string after;
    std::int64_t sequence = 0;
    std::int64_t keyDays = 730;
    std::int64_t listDays = 90;
};

/// SITE:ROLE:HEX, and behind it what else the list shall say: revoked=SECONDS for a key that was stolen or lost, name=
/// and phone= for people who look at a paper.
TrustedKey memberOf(const std::string& text, std::int64_t now, std::int64_t days)
{
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= text.size();) {
        const auto to = std::min(text.find(':', from), text.size());
        parts.push_back(text.substr(from, to - from));
        from = to + 1;
    }
    const auto key = parts.size() > 2 ? publicKeyOf(parts[2]) : std::nullopt;
    bool fits = key && isPartyId(parts[0]) && (parts[1] == "office" || parts[1] == "partner");
    TrustedKey out;
    if (fits)
        out = TrustedKey::of(parts[0], parts[1] == "office" ? KeyRole::office : KeyRole::partner, *key,
                             now - secondsPerDay, now + days * secondsPerDay);
    for (std::size_t at = 3; fits && at < parts.size(); ++at) {
        const auto equals = std::min(parts[at].find('='), parts[at].size());
        const auto what = parts[at].substr(0, equals);
        const auto value = equals < parts[at].size() ? parts[at].substr(equals + 1) : std::string{};
        const bool digits = !value.empty() && value.size() <= 10 &&
                            std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
        if (what == "revoked" && digits)
            out.revokedSince = std::stoll(value);
        else if (what == "name" && !value.empty())
            out.name = value;
        else if (what == "phone")
            out.phone = value;
        else
            fits = false;
    }
    if (!fits)
        throw Stop{{Exit::usage, "badMember",
                    "'" + text +
                        "' is no member. Write SITE:office:HEX or SITE:partner:HEX as 'keys show' says; :name=NAME, "
                        ":phone=NUMBER and :revoked=SECONDS may stand behind it."}};
    return out;
}

/// OFFICE/NUMBER:CTI; or a bare CTI, by which only the QR is withdrawn.
void withdraw(TrustListContent& content, const std::string& text)
{
    const auto colon = text.find(':');
    const auto name = paperNameOf(std::string_view{text}.substr(colon == std::string::npos ? 0 : colon + 1));
    const auto slip = colon == std::string::npos ? std::nullopt : SlipName::parse(text.substr(0, colon));
    const bool numbered = slip && isPartyId(slip->issuer) && slip->number > 0;
    if (!name || (colon != std::string::npos && !numbered))
        throw Stop{{Exit::usage, "badPaperName",
                    "'" + text +
                        "' names no paper. Write OFFICE/NUMBER:CTI, such as D0412/17:7eb6ff4c90f42075; 'referral show "
                        "--json' tells number and cti."}};
    if (slip)
        content.withdrawnSlips.push_back({slip->issuer, static_cast<std::uint32_t>(slip->number), *name});
    else
        content.withdrawn.push_back(*name);
}

void tellCustodian(Shell& shell, const SignedTrustList& made)
{
    for (const auto& key : made.unrevoked)
        shell.tell("The list before revoked a key of " + key.owner + "; this one takes that back.");
    if (made.goesBack)
        shell.tell("The list before has this number or a later one: whoever holds that list refuses this one.");
    if (!made.content.withdrawn.empty())
        shell.tell("Papers without a number are withdrawn by their QR only; desks will ask for the QR of every typed "
                   "code. Name them OFFICE/NUMBER:CTI.");
    if (!made.kept)
        shell.tell("The root's folder cannot be written. Name this list with --after when the next one is signed.");
}

int trust(Shell& shell, const TrustOptions& options)
{
    const auto now = shell.clock().now().seconds();
    const auto rootKey = loadRoot(options.root).publicKey();
    TrustListContent content;
    content.issued = now;
    content.expires = now + options.listDays * secondsPerDay;
    content.sequence = options.sequence;
    for (const auto& member : options.members) content.keys.push_back(memberOf(member, now, options.keyDays));
    for (const auto& text : options.withdrawn) withdraw(content, text);
    for (const auto& office : options.withdrawnOf) {
        Site site{office, Access::read, UseKeys::no, shell.clock(), shell.entropy()};
        for (auto& slip : withdrawnBy(site, shell.clock().now())) content.withdrawnSlips.push_back(std::move(slip));
    }
    tidy(content);
    const auto before = options.after.empty() ? std::nullopt : std::optional{readFile(options.after)};
    const auto made = signNextTrustList(options.root, std::move(content), before);
    writeFile(options.out, made.list);
    const bool twoForms = made.list != made.forOldDesks;
    const auto oldForm = options.out + ".0.1";
    if (twoForms) writeFile(oldForm, made.forOldDesks);
    tellCustodian(shell, made);
    return shell.answer({{"file", options.out},
                         {"file_for_0_1", twoForms ? Json(oldForm) : Json(options.out)},
                         {"root_key", toHex(rootKey.bytes)},
                         {"sequence", made.content.sequence},
                         {"issued", secondsView(made.content.issued, Zone::wib)},
                         {"expires", secondsView(made.content.expires, Zone::wib)},
                         {"members", made.content.keys.size()},
                         {"withdrawn", made.content.withdrawn.size() + made.content.withdrawnSlips.size()}});
}

struct LoadOptions {
    std::string file;
    std::optional<PublicKey> root;
    std::string numbers;
};

/// A list as `keys trust` writes it, or as `partner give` and the window do: with its root's key, whose numbers must
/// have been compared before the first one counts.
GivenTrust givenIn(Site& site, const LoadOptions& options)
{
    TrustPartsRead parts;
    if (const auto bytes = readFile(options.file); BytesView{bytes}.size() > 4 && bytes[0] == 'R')
        for (const auto& code : codesInFile(options.file)) (void)parts.take(code);
    const auto given = parts.whole();
    if (!given) return {options.root.value_or(PublicKey{}), readFile(options.file)};
    const auto seen = settled(lookAtTrust(site, *given));
    if (seen.firstRoot && options.root != given->root && options.numbers != seen.numbers)
        throw Stop{{Exit::refused, "numbersNeeded",
                    "This is the first list here, and --numbers are not those of its root. Ask the office for its six "
                    "numbers, on a telephone number that you know from elsewhere."}};
    return *given;
}

int load(Shell& shell, const LoadOptions& options)
{
    auto site = shell.open(Access::write, UseKeys::no);
    const auto given = givenIn(site, options);
    const auto root = given.root == PublicKey{} ? options.root : std::optional{given.root};
    const auto loaded = settled(loadTrust(site, shell.command(), given.list, root));
    const auto out = ownKeyOutSince(site, shell.clock().now());
    if (out)
        shell.tell(
            "By this list this site's own key is revoked or over: it signs no paper any more. Call the district.");
    Json members = Json::array();
    for (const auto& key : site.trust().keys())
        members.push_back({{"site", key.owner},
                           {"role", key.role == KeyRole::office    ? "office"
                                    : key.role == KeyRole::partner ? "partner"
                                                                   : "root"},
                           {"kid", toHex(key.kid)},
                           {"expires", secondsView(key.expires, site.zone())},
                           {"revoked_since", key.revokedSince ? secondsView(*key.revokedSince, site.zone()) : Json{}}});
    return shell.answer({{"sequence", loaded.sequence},
                         {"issued", secondsView(loaded.issuedAt, site.zone())},
                         {"withdrawn", site.trust().withdrawnPapers().size()},
                         {"own_key_out_since", out ? secondsView(*out, site.zone()) : Json{}},
                         {"members", members}});
}

} // namespace

void addTrustCommands(CLI::App& keys, Shell& shell)
{
    addCommand<FolderOption>(
        keys, shell, {"root", "Makes a root that signs trust lists, or shows its public key", "keys root ~/root"},
        [](CLI::App& command, FolderOption& o) {
            command.add_option("folder", o.folder, "The root's own folder, apart from every office")->required();
        },
        root);
    addCommand<TrustOptions>(
        keys, shell,
        {"trust",
         "Signs a trust list: whose slips and return slips count, and which papers do no more. Desks with SatuPintu "
         "0.1 take the file that ends in .0.1, where there is one",
         "keys trust --root ~/root --out trust-list --member D0412:office:HEX --member P04821:partner:HEX\n"
         "keys trust --root ~/root --out trust-list --member … --withdraw-of ~/slrt"},
        [](CLI::App& command, TrustOptions& o) {
            command.add_option("--root", o.root, "The root's folder")->required();
            command.add_option("--out", o.out, "File to write")->required();
            command
                .add_option(
                    "--member", o.members,
                    "SITE:office:HEX or SITE:partner:HEX, as 'keys show' says; :revoked=UNIX_SECONDS behind it revokes")
                ->required();
            command.add_option("--withdraw", o.withdrawn,
                               "A withdrawn slip, OFFICE/NUMBER:CTI; a bare CTI (16 hex digits) stops only its QR");
            command.add_option("--withdraw-of", o.withdrawnOf,
                               "Folder of an office whose replaced and cancelled slips are withdrawn");
            command
                .add_option("--sequence", o.sequence, "Number of the list, greater than any before (default: the time)")
                ->check(CLI::Range(1LL, 0xffff'ffffLL));
            command.add_option("--after", o.after, "The list before (default: the one that lies in the root's folder)");
            command.add_option("--key-days", o.keyDays, "Days for which the keys count")
                ->check(CLI::Range(1, 3650))
                ->capture_default_str();
            command.add_option("--list-days", o.listDays, "Days for which the list is good")
                ->check(CLI::Range(1, 366))
                ->capture_default_str();
        },
        trust);
    addCommand<LoadOptions>(
        keys, shell,
        {"load", "Takes a trust list in; the first one needs the root's public key",
         "keys load trust-list --root-key HEX --office ~/slrt\n"
         "keys load daftar-kunci-17.daftar --numbers '48 20 17 93 55 06' --office ~/rsud"},
        [](CLI::App& command, LoadOptions& o) {
            command.add_option("file", o.file, "The trust list, or the .daftar file that an office gives away")
                ->required();
            command.add_option("--numbers", o.numbers, "The six numbers of the root, as the office read them out");
            addParsed(command, "--root-key", o.root, "The root's public key, 64 hex digits", "a key of 64 hex digits",
                      [](const std::string& text) { return publicKeyOf(text); });
        },
        load);
}

} // namespace pintu::ctl
