#pragma once

#include "screens/counter_office.h"
#include "screens/counter_workplace.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace pintu {

/// How a text came: typed into the one field, off a card with a number, or off another paper.
enum class ReadFrom { field, card, scanner };

/// What a scan or a typed line is. What is none of ours is told to the clerk here; a return slip stays as what was
/// heard; everything else is for others to act upon.
class CounterReading {
public:
    /// `understood` gets what the text turned out to be.
    CounterReading(CounterWorkplace& workplace, std::shared_ptr<CounterReadingOffice> office,
                   std::function<void(Reading, ReadFrom)> understood);

    const std::optional<HeardReturn>& heard() const { return m_heard; }
    /// The slip number that the answer in view is about; nothing where it proves nothing.
    std::optional<std::int64_t> heardOf() const;
    void read(const std::string& text, ReadFrom from);
    /// Goes on with what a text turned out to be.
    void take(Reading reading, ReadFrom from);
    /// The name on the paper of a typed answer is the one in view: it is heard.
    void nameCompared();
    void forget() { m_heard.reset(); }

private:
    CounterWorkplace& m_workplace;
    std::shared_ptr<CounterReadingOffice> m_office;
    std::function<void(Reading, ReadFrom)> m_understood;
    std::optional<HeardReturn> m_heard;
};

} // namespace pintu
