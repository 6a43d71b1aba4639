#include "paper/qr_reader.h"

#include "paper/bitmap_filters.h"
#include "paper/damaged_slip.h"

#include <ZXing/ReadBarcode.h>

#include <algorithm>
#include <limits>

namespace pintu {

namespace {

using ZXing::Binarizer;

enum class Wanted { one, all };
enum class Mirror { no, yes };

constexpr int fewestModules = 21;              // a QR code has no fewer, and each needs a dot
constexpr std::size_t enoughDots = 12'500'000; // to mend a picture; more of them only take time

/// Where a code was found, in dots of the picture that was handed in.
struct CodeArea {
    int left, top, right, bottom;
};

/// Tries one way after the other until one of them finds what is accepted.
class Search {
public:
    Search(Wanted wanted, const AcceptText& accept, std::chrono::steady_clock::time_point until)
        : m_wanted{wanted}, m_accept{accept}, m_until{until}
    {
    }

    bool over() const { return !m_texts.empty() || std::chrono::steady_clock::now() >= m_until; }

    /// `scale`: dots of the picture handed in for one of this, beside what halve() says; with
    /// Mirror::yes this is the mirror image.
    void look(const Bitmap& picture, Binarizer binarizer, double scale = 1, Mirror mirror = Mirror::no)
    {
        if (over() || picture.width() < fewestModules || picture.height() < fewestModules) return;
        ZXing::DecodeHints hints;
        // With no limit on symbols ZXing 1.4 takes a different search for finder patterns that misses one code in five.
        hints.setFormats(ZXing::BarcodeFormat::QRCode)
            .setBinarizer(binarizer)
            .setMaxNumberOfSymbols(m_wanted == Wanted::one ? 1 : 254);
        const ZXing::ImageView view{picture.row(0), picture.width(), picture.height(), ZXing::ImageFormat::Lum};
        try {
            for (const ZXing::Result& result : ZXing::ReadBarcodes(view, hints))
                keep(result, scale * m_scale, mirror == Mirror::yes ? picture.width() : 0);
        } catch (const std::exception&) {
            // A picture that makes the library throw is a picture without a code for us.
        }
    }

    void lookForDamagedSlip(const Bitmap& picture, Effort effort)
    {
        if (over()) return;
        if (auto text = readDamagedSlip(picture, effort, m_accept, m_until)) m_texts.push_back(std::move(*text));
    }

    /// What is looked at from now on has half as many dots on a side.
    void halve() { m_scale *= 2; }

    const std::vector<std::string>& texts() const { return m_texts; }
    const std::vector<CodeArea>& places() const { return m_places; }

private:
    /// `mirror`: width of the mirror image it was found in, else 0.
    void keep(const ZXing::Result& result, double scale, int mirror)
    {
        std::string text = result.text();
        if (text.empty() || !m_accept(text)) return;
        CodeArea place{std::numeric_limits<int>::max(), std::numeric_limits<int>::max(), 0, 0};
        for (const auto& corner : result.position()) {
            const int x = static_cast<int>((mirror > 0 ? mirror - 1 - corner.x : corner.x) * scale);
            const int y = static_cast<int>(corner.y * scale);
            place.left = std::min(place.left, x);
            place.top = std::min(place.top, y);
            place.right = std::max(place.right, x);
            place.bottom = std::max(place.bottom, y);
        }
        m_places.push_back(place);
        m_texts.push_back(std::move(text));
    }

    Wanted m_wanted;
    const AcceptText& m_accept;
    std::chrono::steady_clock::time_point m_until;
    double m_scale = 1;
    std::vector<std::string> m_texts;
    std::vector<CodeArea> m_places;
};

/// Blurred, stretched and sharpened: what reads most of the pictures that cannot be read as they are.
Bitmap cleared(const Bitmap& picture)
{
    return sharpened(stretched(blurred(picture, 0.7)), 3, 8);
}

/// The order was measured on pictures of damaged slips: what reads most of the rest for its time comes next.
void lookQuickly(Search& search, const Bitmap& picture)
{
    search.look(cleared(picture), Binarizer::GlobalHistogram);
    if (search.over()) return;
    search.lookForDamagedSlip(picture, Effort::live);
}

void lookFurther(Search& search, const Bitmap& picture)
{
    if (search.over()) return;
    const Bitmap half = halved(picture);
    search.look(half, Binarizer::GlobalHistogram, 2);
    search.look(half, Binarizer::LocalAverage, 2);
    if (search.over()) return;
    search.look(whiteGapsClosed(picture, 5, 1), Binarizer::LocalAverage);
    if (search.over()) return;
    search.look(darkerThanAround(blurred(picture, 1.5), 41, 0), Binarizer::FixedThreshold);
}

/// ZXing 1.4 reads three of five mirrored codes by itself, which of them depends on what they hold; a mirrored slip of
/// ours is read by lookForDamagedSlip as well as any other. These are for what is left.
void lookInMirror(Search& search, const Bitmap& picture)
{
    if (search.over()) return;
    const Bitmap mirror = mirrored(picture);
    search.look(mirror, Binarizer::LocalAverage, 1, Mirror::yes);
    if (search.over()) return;
    search.look(cleared(mirror), Binarizer::GlobalHistogram, 1, Mirror::yes);
}

void lookThoroughly(Search& search, const Bitmap& picture)
{
    if (search.over()) return;
    search.lookForDamagedSlip(picture, Effort::still);
    if (search.over()) return;
    search.look(brightest(picture, 3, 3), Binarizer::FixedThreshold);
    if (search.over()) return;
    search.look(blurred(picture, 1), Binarizer::GlobalHistogram);
    if (search.over()) return;
    search.look(whiteGapsClosed(picture, 1, 5), Binarizer::LocalAverage);
    if (search.over()) return;
    const Bitmap large = doubled(picture);
    search.look(large, Binarizer::LocalAverage, 0.5);
    search.look(large, Binarizer::GlobalHistogram, 0.5);
}

enum class Ink { dark, light, either };

/// All that is done to a picture which cannot be read as it is, what costs most last. Answers whether what was found is
/// black on white.
Ink mend(Search& search, const Bitmap& picture, Effort effort, Ink ink)
{
    if (picture.dots().size() > enoughDots) {
        search.halve();
        const Bitmap half = halved(picture);
        search.look(half, Binarizer::LocalAverage);
        return mend(search, half, effort, ink);
    }
    lookQuickly(search, picture);
    lookFurther(search, picture);
    if (effort == Effort::still) lookInMirror(search, picture);
    if (search.over()) return Ink::dark;
    Bitmap negative;
    if (ink == Ink::either) {
        negative = inverted(picture);
        search.look(negative, Binarizer::LocalAverage); // enough for nearly every screenshot
        if (search.over()) return Ink::light;
    }
    if (effort == Effort::live) return Ink::dark;
    lookThoroughly(search, picture);
    if (search.over() || ink == Ink::dark) return Ink::dark;
    lookQuickly(search, negative);
    lookFurther(search, negative);
    lookInMirror(search, negative);
    lookThoroughly(search, negative);
    return Ink::light;
}

Ink look(Search& search, const Bitmap& picture, Effort effort, Ink ink)
{
    search.look(picture, Binarizer::LocalAverage);
    if (search.over() || effort == Effort::plain) return Ink::dark;
    return mend(search, picture, effort, ink);
}

bool anyText(std::string_view)
{
    return true;
}

void whiten(Bitmap& picture, const CodeArea& place)
{
    const int left = std::clamp(place.left, 0, picture.width());
    const int right = std::clamp(place.right + 1, left, picture.width());
    for (int y = std::max(place.top, 0); y <= std::min(place.bottom, picture.height() - 1); ++y)
        std::fill(picture.row(y) + left, picture.row(y) + right, std::uint8_t{255});
}

} // namespace

std::optional<std::string> readQr(const Bitmap& picture, Effort effort, const AcceptText& accept,
                                  std::chrono::milliseconds limit)
{
    if (picture.empty()) return std::nullopt;
    Search search{Wanted::one, accept, std::chrono::steady_clock::now() + limit};
    look(search, picture, effort, Ink::either);
    if (search.texts().empty()) return std::nullopt;
    return search.texts().front();
}

std::optional<std::string> readQr(const Bitmap& picture, Effort effort)
{
    return readQr(picture, effort, anyText);
}

std::vector<std::string> readAllQr(const Bitmap& picture, Effort effort, const AcceptText& accept,
                                   std::chrono::milliseconds limit)
{
    std::vector<std::string> all;
    if (picture.empty()) return all;
    const auto until = std::chrono::steady_clock::now() + limit;
    // With eight codes on a sheet finder patterns of neighbours are taken for one code: what was read is painted over.
    Bitmap rest = picture;
    const auto take = [&](const Search& search) {
        bool more = false;
        for (const CodeArea& place : search.places()) whiten(rest, place);
        for (const std::string& text : search.texts())
            if (std::find(all.begin(), all.end(), text) == all.end()) {
                all.push_back(text);
                more = true;
            }
        return more;
    };
    Search first{Wanted::all, accept, until};
    // All codes of a page are of one ink.
    if (look(first, rest, effort, Ink::either) == Ink::light) rest = inverted(rest);
    for (bool more = take(first); more;) {
        Search search{Wanted::all, accept, until};
        look(search, rest, effort, Ink::dark);
        more = take(search);
    }
    return all;
}

std::vector<std::string> readAllQr(const Bitmap& picture, Effort effort)
{
    return readAllQr(picture, effort, anyText);
}

} // namespace pintu
