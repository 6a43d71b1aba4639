#pragma once

#include <dlfcn.h>

namespace pintu {

/// Finds a function of a module of ours, and loads the module first; answers nullptr when it cannot. Modules lie in
/// ../lib/satupintu beside the program (src/targets.cmake) and keep libraries away that not every office has.
template <class Function>
Function* functionOf(const char* module, const char* name)
{
    void* library = dlopen(module, RTLD_NOW | RTLD_LOCAL);
    return library ? reinterpret_cast<Function*>(dlsym(library, name)) : nullptr;
}

} // namespace pintu
