#pragma once

namespace pintu {

/// The system asks the program to end (SIGTERM, SIGINT, SIGHUP): open questions are answered with no, and its windows
/// close as if a person had closed them. Once, when there is an event loop. What the program cannot end in two seconds
/// (a server that does not answer) it leaves, as if the power had failed: the record bears that.
void closeWhenToldTo();

} // namespace pintu
