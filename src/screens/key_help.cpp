#include "screens/key_help.h"

#include "screens/text.h"

namespace pintu {

std::vector<KeyHelp> counterKeys()
{
    return {{"F2", tr("Call the next number")},
            {"F3", tr("Call the same number again")},
            {"F4", tr("The person did not come; press it twice")},
            {"F6", tr("A person without a card")},
            {"F7", tr("What fits this person and their family; Ctrl+P prints it")},
            {"F8", tr("Make the referral and print the slip")},
            {"Shift+F8", tr("Print the referral as a letter")},
            {"Ctrl+S", tr("Save what was said as a case, though no slip goes out")},
            {"Ctrl+M", tr("A complaint without a name, with a receipt")},
            {"Ctrl+O", tr("What waits: who must act, by when, and the next step")},
            {"Ctrl+I", tr("The person's page; there again: correct, join or part the record")},
            {"Ctrl+F", tr("The guide: questions that lead to the right need, such as about BPJS")},
            {"F9", tr("Done with this person")},
            {"F12", tr("Lock this counter")},
            {"Ctrl+H", tr("On hold for some minutes, with a reason")},
            {"Ctrl+T", tr("To another queue or counter")},
            {"Ctrl+D", tr("The numbers of today, and what can be done to each")},
            {"Ctrl+R", tr("Somebody who was missed is here after all")},
            {"Ctrl+G", tr("Give a number by hand")},
            {"Ctrl+J", tr("A break of this counter, and its end")},
            {"Ctrl+U", tr("Discard the complaint that was begun at the kiosk")},
            {"Ctrl+Y", tr("You go to the kiosk, where help was called for")},
            {"Ctrl+Q", tr("The office day: close it, take that back, which date is right")},
            {"Ctrl+K", tr("To the field where you look for or scan")},
            {"Ctrl+N", tr("A new person")},
            {"Ctrl+P", tr("Print the slip again")},
            {"Alt+U", tr("Take the last step back, for 30 seconds")},
            {tr("1 to 9"), tr("Choose a line of the list")},
            {tr("Space"), tr("Yes, to what is asked; tick or untick a line")},
            {"Enter", tr("Go on with what is marked")},
            {"Esc", tr("One step back; nothing that was saved is lost")}};
}

std::vector<KeyHelp> intakeKeys()
{
    return {{tr("Scanner"), tr("Scan a slip at any time: it is accepted by itself")},
            {tr("1 to 9"), tr("Choose an answer on the screen")},
            {"F2", tr("The next group of the list: today, late, answer owed, expected, here, answered")},
            {tr("Down"), tr("From the field into the list; Enter opens what is marked")},
            {"F6", tr("Show who people are for half a minute, or hide it")},
            {"0", tr("Appointment, being served, part given, on hold, failed")},
            {"Ctrl+K", tr("Type the code below the QR")},
            {"Ctrl+O", tr("Open a picture or PDF of the slip")},
            {"Ctrl+E", tr("Save today's list as a table (CSV)")},
            {"Alt+U", tr("Take the last step back, for 30 seconds")},
            {"Esc", tr("Back to the list of today")}};
}

std::vector<KeyHelp> windowKeys()
{
    return {{tr("Ctrl and +"), tr("Larger text")},
            {tr("Ctrl and -"), tr("Smaller text")},
            {"Ctrl+0", tr("Text as it was")},
            {"Ctrl+B", tr("Black and white, or colours")},
            {"Ctrl+L", tr("Bahasa Indonesia or English")},
            {"F1", tr("Show or close this page")}};
}

} // namespace pintu
