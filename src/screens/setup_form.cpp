#include "screens/setup_form.h"

namespace pintu {

std::string codeOfKind(const std::string& typed)
{
    std::string code = typed.substr(0, typed.find(' '));
    for (auto& c : code)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return code;
}

std::string* valueIn(SetupForm& form, const std::string& field)
{
    const struct {
        const char* name;
        std::string* value;
    } values[] = {{"site", &form.site},
                  {"above", &form.above},
                  {"name", &form.name},
                  {"address", &form.address},
                  {"phone", &form.phone},
                  {"village", &form.village},
                  {"zone", &form.zone},
                  {"officers", &form.officers},
                  {"counters", &form.counters},
                  {"kind", &form.kind},
                  {"folder", &form.folder},
                  {"connection", &form.connection},
                  {"receiptPrinter", &form.receiptPrinter},
                  {"paperWidth", &form.paperWidth},
                  {"officePrinter", &form.officePrinter},
                  {"letter", &form.letter},
                  {"scanner", &form.scanner},
                  {"staffPin", &form.staffPin},
                  {"supervisor", &form.supervisor},
                  {"password", &form.password},
                  {"machineBefore", &form.hours.machineBefore},
                  {"machineEnds", &form.hours.machineEnds},
                  {"closedDays", &form.hours.closedDays},
                  {"quotas", &form.hours.quotas}};
    for (const auto& known : values)
        if (field == known.name) return known.value;
    for (std::size_t i = 0; i < form.hours.days.size(); ++i)
        if (field == EnumNames<Weekday>::names[i]) return &form.hours.days[i];
    return nullptr;
}

} // namespace pintu
