#pragma once

#include <dlfcn.h>

namespace pintu {

/// A function of a module of ours, which is loaded if it is not yet; nullptr when that is impossible. Modules lie in
/// ../lib/satupintu beside the program (src/targets.cmake) and keep libraries away that not every office has.
template <class Function>
Function* functionOf(const char* module, const char* name)
{
    void* library = dlopen(module, RTLD_NOW | RTLD_LOCAL);
    return library ? reinterpret_cast<Function*>(dlsym(library, name)) : nullptr;
}

} // namespace pintu
