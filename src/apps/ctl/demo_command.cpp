#include "apps/ctl/command_line.h"
#include "apps/ctl/demo_walk.h"

#include <iostream>

namespace pintu::ctl {
namespace {

struct DemoOptions {
    std::string out;
};

int demo(Shell& shell, const DemoOptions& options)
{
    int number = 0;
    const auto line = [&](const std::string& name, const std::string& text, const Json& facts) {
        ++number;
        if (shell.options.json)
            std::cout << Json{{"step", number}, {"name", name}, {"text", text}, {"facts", facts}}.dump() << std::endl;
        else
            std::cout << (number < 10 ? " " : "") << number << "  " << text << std::endl;
    };
    DemoWalk walk{options.out, shell.clock(), shell.entropy(),
                  [&](const DemoStep& step) { line(step.name, step.text, step.facts); }};
    const auto end = walk.walk();
    const std::string text = end.good() ? "The loop is closed. Papers: " + options.out + "/papers"
                                        : "The loop did NOT close, or a check found something";
    line("end", text,
         {{"closed", end.closed},
          {"office_clean", end.officeClean},
          {"partner_clean", end.partnerClean},
          {"papers", options.out + "/papers"}});
    return end.good() ? 0 : static_cast<int>(Exit::error);
}

} // namespace

void addDemoCommand(CLI::App& app, Shell& shell)
{
    addCommand<DemoOptions>(
        app, shell,
        {"demo",
         "Walks the whole loop with two embedded databases, a line a step (with --json one JSON object a line: step, "
         "name, text, facts). "
         "Leaves DIR/office, DIR/partner (a hospital), DIR/school and DIR/papers. Exit code 0 only if the referral is "
         "closed and both records "
         "check clean",
         "demo --out /tmp/demo\ndemo --out /tmp/demo --json"},
        [](CLI::App& command, DemoOptions& o) {
            command.add_option("--out", o.out, "Folder that does not exist yet, or is empty")->required();
        },
        demo);
}

} // namespace pintu::ctl
