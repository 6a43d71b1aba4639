#include "screens/manual_pages.h"

namespace pintu {

const std::vector<ManualPage>& manualPages()
{
    static const std::vector<ManualPage> all{{"buka-loket", &counterKeys},
                                             {"sandi", &counterKeys},
                                             {"memanggil", &counterKeys},
                                             {"warga", &counterKeys},
                                             {"rujukan", &counterKeys},
                                             {"surat-balasan", &counterKeys},
                                             {"tutup-hari", &counterKeys},
                                             {"kios"},
                                             {"tanpa-mesin"},
                                             {"papan"},
                                             {"pencetak"},
                                             {"meja-mitra", &intakeKeys},
                                             {"janji-temu", &intakeKeys},
                                             {"pasang"},
                                             {"mitra"},
                                             {"pc-baru"},
                                             {"memasang"},
                                             {"cadangan"}};
    return all;
}

std::string_view manualPageOf(CounterStage stage, CounterPage page)
{
    switch (stage) {
    case CounterStage::opening:
    case CounterStage::signIn: return "buka-loket";
    case CounterStage::locked: return "sandi";
    case CounterStage::desk: break;
    }
    switch (page) {
    case CounterPage::people:
    case CounterPage::question: return "memanggil";
    case CounterPage::form:
    case CounterPage::twins:
    case CounterPage::person:
    case CounterPage::pair: return "warga";
    case CounterPage::request:
    case CounterPage::slip:
    case CounterPage::match:
    case CounterPage::receipt: return "rujukan";
    case CounterPage::open:
    case CounterPage::heard: return "surat-balasan";
    }
    return {};
}

std::string_view manualPageOf(IntakePage page)
{
    switch (page) {
    case IntakePage::opening:
    case IntakePage::officer:
    case IntakePage::ready:
    case IntakePage::notice: return "meja-mitra";
    }
    return {};
}

std::string_view manualPageOf(SetupPurpose purpose, SetupPage page)
{
    switch (page) {
    case SetupPage::purpose: return "pasang";
    case SetupPage::devices: return "pencetak";
    case SetupPage::hours: return "pasang";
    case SetupPage::joining: return "mitra";
    case SetupPage::signIn: return "sandi";
    case SetupPage::office:
    case SetupPage::place:
    case SetupPage::done: break;
    }
    switch (purpose) {
    case SetupPurpose::office:
    case SetupPurpose::partner: return "pasang";
    case SetupPurpose::oneMorePc: return "pc-baru";
    case SetupPurpose::devices: return "pencetak";
    case SetupPurpose::hours: return "pasang";
    case SetupPurpose::partners: return "mitra";
    }
    return {};
}

} // namespace pintu
