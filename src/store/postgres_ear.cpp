#include "store/postgres_ear.h"

#include "store/postgres_bounded.h"

namespace pintu {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 3s;

class PostgresEar final : public Changes::Ear {
public:
    explicit PostgresEar(PostgresSession session) : m_session{std::move(session)} {}

    int descriptor() const override { return PQsocket(m_session.get()); }

    bool heard() override
    {
        if (PQconsumeInput(m_session.get()) != 1 || PQstatus(m_session.get()) == CONNECTION_BAD)
            throw Trouble{TroubleKind::serverGone, "the connection is lost"};
        bool any = false;
        while (auto* notified = PQnotifies(m_session.get())) {
            PQfreemem(notified);
            any = true;
        }
        return any;
    }

private:
    PostgresSession m_session;
};

} // namespace

std::unique_ptr<Changes::Ear> listenTo(const std::string& connection, const std::string& schema)
{
    const auto until = PostgresClock::now() + patience;
    auto session = connectUntil(withLimits(connection), until);
    if (!session) return nullptr;
    // The journal's pg_notify keeps the name as it is; LISTEN would fold it to small letters without quotes.
    const auto answer = askUntil(session->get(), ("LISTEN \"satupintu_" + schema + "\"").c_str(), until);
    if (!answer || PQresultStatus(answer->get()) != PGRES_COMMAND_OK) return nullptr;
    return std::make_unique<PostgresEar>(std::move(*session));
}

} // namespace pintu
