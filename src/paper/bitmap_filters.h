#pragma once

#include "paper/bitmap.h"

/// What is done to a camera picture before a QR code is looked for in it. Each makes a new picture; beyond the border
/// the outermost dots continue. A picture may have any size, also none, and be smaller than a window. All are separable
/// and work on bytes: a 1280x720 frame costs about a millisecond each.
namespace pintu {

/// Gauss with standard deviation `sigma` in dots, 0.3 to 8.
Bitmap blurred(const Bitmap& picture, double sigma);
/// The middle 98 % of greys spread over the whole range.
Bitmap stretched(const Bitmap& picture);
/// Unsharp mask: picture + amount * (picture - blurred(picture, sigma)).
Bitmap sharpened(const Bitmap& picture, double amount, double sigma);
/// Half as wide and high, rounded down, each dot the mean of four. Of a picture one dot wide nothing is left.
Bitmap halved(const Bitmap& picture);
/// Twice as wide and high, bilinear.
Bitmap doubled(const Bitmap& picture);
/// The brightest dot of a window of odd sizes around each dot: white grows.
Bitmap brightest(const Bitmap& picture, int windowWidth, int windowHeight);
/// The darkest dot of a window of odd sizes around each dot: black grows.
Bitmap darkest(const Bitmap& picture, int windowWidth, int windowHeight);
/// Black lines a thermal head failed to print (white streaks) are closed: brightest of darkest.
Bitmap whiteGapsClosed(const Bitmap& picture, int windowWidth, int windowHeight);
/// Black where a dot is at least `margin` darker than the mean of the box of odd `size` around it, else white.
Bitmap darkerThanAround(const Bitmap& picture, int size, int margin);

/// Left and right exchanged, as a mirror shows it.
Bitmap mirrored(const Bitmap& picture);
/// Black and white exchanged.
Bitmap inverted(const Bitmap& picture);

} // namespace pintu
