#pragma once

#include <string>
#include <string_view>

namespace pintu {

/// The text of a code as the code holds it, given how it arrived: in a text file, from a chat, over the clipboard, in
/// another program's QR code. A byte order mark (UTF-8 or UTF-16), zero-width marks and other characters without ink
/// are taken out, blanks of every width become a space, and blanks at both ends are dropped: no text of ours ends in
/// one, because the last symbol of Base45 stands for less than a blank does (RFC 9285 4). Of a slip, return slip or key
/// card also what stands before "RS1:", "RR1:" or "RC1:" and behind the code goes (quotes, a greeting), and lines that
/// a letter or a chat has broken are joined. Bytes that are no text come back as they are.
std::string arrivedText(std::string_view arrived);

} // namespace pintu
