#pragma once

#include "store/database.h"
#include "support/postgres_cluster.h"

#include <gtest/gtest.h>

#include <string>

namespace pintu::test {

/// A test that must come out the same on both engines.
class OnBothEngines : public testing::TestWithParam<Engine> {
protected:
    void SetUp() override
    {
        if (GetParam() == Engine::postgresql && withoutPostgres()) GTEST_SKIP() << "PINTU_WITHOUT_POSTGRES=1";
    }
};

class OnPostgresql : public testing::Test {
protected:
    void SetUp() override
    {
        if (withoutPostgres()) GTEST_SKIP() << "PINTU_WITHOUT_POSTGRES=1";
    }
};

inline std::string engineName(const testing::TestParamInfo<Engine>& info)
{
    return info.param == Engine::sqlite ? "Sqlite" : "Postgresql";
}

/// What kind of Trouble a call throws, or nothing.
template <class Call>
std::optional<TroubleKind> troubleOf(Call&& call)
{
    try {
        call();
    } catch (const Trouble& trouble) {
        return trouble.kind();
    }
    return std::nullopt;
}

} // namespace pintu::test
