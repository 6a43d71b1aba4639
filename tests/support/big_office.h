#pragma once

#include "support/record_fixture.h"

namespace pintu::test {

/// An office after years of honest work: `residents` people with and without a NIK, some stated again, some erased, a
/// case with a signed slip for every fourth, readings in the access log; then days of tickets until the record holds
/// `events`, each day ending with a signed head. Everything is as the desks write it; ids, indexes and signatures come
/// from the office's seed. It goes straight through the journal, in commands of some hundred people.
void writeBigOffice(TestOffice& office, std::int64_t residents, std::int64_t events);

} // namespace pintu::test
