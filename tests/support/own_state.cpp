#include <cstdlib>
#include <filesystem>
#include <string>
#include <unistd.h>

/// Linked into every test that may open an office: witnesses of heads go to a folder of this process, never to the
/// state folder of whoever runs the tests.
namespace pintu::test {
namespace {

class OwnState {
public:
    OwnState()
    {
        auto name = (std::filesystem::temp_directory_path() / "pintu-state-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) std::abort();
        m_folder = name;
        setenv("XDG_STATE_HOME", name.c_str(), 1);
    }
    ~OwnState()
    {
        if (getpid() != m_maker) return; // a child that ends by exit()
        std::error_code ignored;         // swept with the temporary folder
        std::filesystem::remove_all(m_folder, ignored);
    }
    OwnState(const OwnState&) = delete;
    OwnState& operator=(const OwnState&) = delete;

private:
    std::filesystem::path m_folder;
    pid_t m_maker = getpid();
};

const OwnState ownState;

} // namespace
} // namespace pintu::test
