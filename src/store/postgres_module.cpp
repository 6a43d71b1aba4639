#include "store/postgres_module.h"

#include <atomic>
#include <dlfcn.h>

namespace pintu {
namespace {

constexpr const char* file = "satupintu_postgresql.so";
std::atomic<const PostgresModule*> loaded{nullptr};

const PostgresModule* load()
{
    // By its bare name: every program of ours is linked with ../lib/satupintu as a place to look
    // (store/CMakeLists.txt).
    void* library = dlopen(file, RTLD_NOW | RTLD_LOCAL);
    const void* found = library ? dlsym(library, postgresModuleName) : nullptr;
    if (!found) {
        const char* reason = dlerror();
        throw Trouble{TroubleKind::other,
                      std::string{"PostgreSQL needs the module "} + file +
                          " in lib/satupintu and the packages libsoci-postgresql4.0 and libpq5; loading said: " +
                          (reason ? reason : "nothing")};
    }
    loaded = static_cast<const PostgresModule*>(found);
    return loaded;
}

} // namespace

const PostgresModule& postgresModule()
{
    static const PostgresModule* const module = load(); // tried again after a failure
    return *module;
}

const PostgresModule* loadedPostgresModule()
{
    return loaded;
}

Database Database::openPostgresql(const std::string& connection, const std::string& schema, Access access,
                                  Patience patience)
{
    const auto& module = postgresModule();
    try {
        return Database{module.open(connection, schema, access, patience)};
    } catch (const Trouble&) {
        throw;
    } catch (const std::exception& error) {
        if (module.stateOf(error)) rethrowAsTrouble("the database could not be opened"); // it does answer
        std::throw_with_nested(Trouble{TroubleKind::serverGone, "the database server does not answer"});
    }
}

} // namespace pintu
