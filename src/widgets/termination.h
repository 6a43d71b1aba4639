#pragma once

namespace pintu {

/// The system asks the program to end (SIGTERM, SIGINT): its window closes as if a person had closed it. Once, when
/// there is an event loop. wxWidgets' own handler sleeps until the next key or timer.
void closeWhenToldTo();

} // namespace pintu
