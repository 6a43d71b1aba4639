#pragma once

struct _PangoContext;
struct _PangoFontDescription;

namespace pintu {

/// Who reads: residents get Andika (package fonts-sil-andika, drawn for people who learn to read), staff and figures
/// Inter (package fonts-inter).
enum class Face { resident, staff };

/// The height of a small x as a share of the em: 1040/2048 in Andika, 1536/2816 in Inter.
double xHeightShare(Face face);

/// A context for layouts in which only our font files exist, so that a page looks the same on every machine. The files
/// are loaded by path; throws Trouble notFound, naming the package, when one is missing. Each thread has its own; it
/// lives as long as the thread.
_PangoContext* textContext();

/// The description of a face with its em in units of the page.
_PangoFontDescription* newDescription(Face face, bool bold, double em);

} // namespace pintu
