#pragma once

#include <cassert>
#include <utility>
#include <variant>

namespace pintu {

/// A rule's refusal on its way into a Result: `return refused(CallNextRefusal::nobodyWaiting);`
template <class R>
struct Refused {
    R reason;
};

template <class R>
Refused<R> refused(R reason)
{
    return {std::move(reason)};
}

/// What a use case answers: a value, or the reason why a rule said no. Goes when compilers have std::expected.
template <class T, class R>
class Result {
public:
    Result(T value) : m_content{std::in_place_index<0>, std::move(value)} {}
    Result(Refused<R> no) : m_content{std::in_place_index<1>, std::move(no.reason)} {}

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const&
    {
        assert(ok());
        return *std::get_if<0>(&m_content);
    }
    T&& value() &&
    {
        assert(ok());
        return std::move(*std::get_if<0>(&m_content));
    }
    const R& refusal() const
    {
        assert(!ok());
        return *std::get_if<1>(&m_content);
    }

    const T& operator*() const& { return value(); }
    const T* operator->() const { return &value(); }

private:
    std::variant<T, R> m_content;
};

} // namespace pintu
