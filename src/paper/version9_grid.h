#pragma once

#include "paper/bitmap.h"
#include "paper/version9.h"

#include <array>
#include <utility>

namespace pintu {

/// A point of a picture, in dots; dots' centres have whole numbers.
struct GridPoint {
    double x = 0;
    double y = 0;
};

/// Where the three finder patterns of a slip's symbol are, or were before the paper tore: their centres.
struct FinderSpots {
    GridPoint topLeft;
    GridPoint topRight;
    GridPoint bottomLeft;
};

/// Follows the modules of a version 9 symbol over paper that is bent, folded, crumpled, torn or stained. It begins at
/// the finder patterns and goes on from node to node, always where the print is clearest, each node placed where its
/// neighbours point to and then moved by up to half a module to where dark and light are furthest apart and known
/// patterns fit.
class Version9Grid {
public:
    /// Which of the three finder patterns were seen; the others' spots are only where they should be.
    struct Seen {
        bool topLeft = true;
        bool topRight = true;
        bool bottomLeft = true;
    };
    Version9Grid(const Bitmap& picture, const FinderSpots& spots, Seen seen);

    /// How well the finder patterns fit where they were said to be; below 0.5 there is no symbol.
    double beginning() const { return m_beginning; }
    /// Follows the modules from the finder patterns over the whole symbol.
    void follow();
    /// Moves every node once more, now that it has neighbours on all sides.
    void settle();

    /// The modules as measured. `sharpening` takes out what neighbours spill over (0: nothing; 1: much).
    version9::Modules modules(float sharpening) const;

private:
    static constexpr int spacing = 3; ///< modules from node to node
    static constexpr int nodes = 19;  ///< in a row: module edges 0, 3, … 54
    struct Node {
        float x = 0;
        float y = 0;
        float quality = 0;
        bool placed = false;
    };
    /// One module step to the right and one down, in dots.
    struct Frame {
        float x = 0, y = 0, rightX = 0, rightY = 0, downX = 0, downY = 0;
    };

    void makePatch(const Bitmap& picture, const FinderSpots& spots);
    void begin(Seen seen);
    Frame predicted(int column, int row, bool skipOwn) const;
    void place(int column, int row, const Frame& frame, float reach);
    float fit(int column, int row, const Frame& frame, float shiftX, float shiftY) const;
    float value(float x, float y) const;
    Node& node(int column, int row) { return m_nodes[static_cast<std::size_t>(row * nodes + column)]; }
    const Node& node(int column, int row) const { return m_nodes[static_cast<std::size_t>(row * nodes + column)]; }

    double m_beginning = 0;
    int m_side = 0;
    std::vector<float> m_patch; ///< darkness about 0, straightened, evenly lit
    std::vector<Node> m_nodes;
};

} // namespace pintu
