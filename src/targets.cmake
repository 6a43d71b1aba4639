# How every room is built: one library a room, its arrows in USES, the same warnings everywhere.

find_package(PkgConfig REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(PostgreSQL REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(CLI11 REQUIRED)
set(CMAKE_THREAD_PREFER_PTHREAD ON)
find_package(Threads REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(xml REQUIRED IMPORTED_TARGET libxml-2.0)
pkg_check_modules(zip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(cmark REQUIRED IMPORTED_TARGET libcmark)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(pangocairo REQUIRED IMPORTED_TARGET pangocairo cairo-pdf cairo-png fontconfig pangoft2)
pkg_check_modules(pixbuf REQUIRED IMPORTED_TARGET gdk-pixbuf-2.0)
find_package(ZXing CONFIG REQUIRED)

if(NOT PINTU_FUZZERS)
    pkg_check_modules(gtk REQUIRED IMPORTED_TARGET gtk+-3.0) # wxWidgets does not bring GTK's headers
    find_package(wxWidgets 3.2 REQUIRED COMPONENTS core base)
    add_library(wx::core INTERFACE IMPORTED)
    target_include_directories(wx::core SYSTEM INTERFACE ${wxWidgets_INCLUDE_DIRS})
    target_compile_definitions(wx::core INTERFACE ${wxWidgets_DEFINITIONS})
    target_link_libraries(wx::core INTERFACE ${wxWidgets_LIBRARIES})
    find_program(MSGFMT msgfmt REQUIRED)
endif()

# SOCI 4.0.3 on Debian 12 brings neither a CMake package nor a .pc file.
foreach(part core sqlite3 postgresql)
    find_library(SOCI_${part} soci_${part} REQUIRED)
    add_library(soci::${part} UNKNOWN IMPORTED)
    set_target_properties(soci::${part} PROPERTIES IMPORTED_LOCATION ${SOCI_${part}})
endforeach()
target_link_libraries(soci::sqlite3 INTERFACE soci::core SQLite::SQLite3)
target_link_libraries(soci::postgresql INTERFACE soci::core PostgreSQL::PostgreSQL)
if(PINTU_SANITIZE)
    # SOCI hides the type information that this one check wants.
    target_compile_options(soci::core INTERFACE -fno-sanitize=vptr)
endif()

add_library(pintu_options INTERFACE)
target_include_directories(pintu_options INTERFACE ${PROJECT_SOURCE_DIR}/src)
target_compile_options(pintu_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wimplicit-fallthrough -fstack-protector-strong -fstack-clash-protection -D_GLIBCXX_ASSERTIONS)
target_link_options(pintu_options INTERFACE -Wl,-z,relro,-z,now)
target_compile_definitions(pintu_options INTERFACE PINTU_VERSION="${PROJECT_VERSION}")
if(PINTU_WERROR)
    target_compile_options(pintu_options INTERFACE -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        # What g++ 12 guesses while it optimizes is often wrong about std::vector and std::optional; the sanitizers know.
        target_compile_options(pintu_options INTERFACE -Wno-error=array-bounds -Wno-error=stringop-overflow
            -Wno-error=stringop-overread -Wno-error=restrict -Wno-error=maybe-uninitialized)
    endif()
endif()
if(PINTU_SANITIZE)
    target_compile_options(pintu_options INTERFACE -fsanitize=${PINTU_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    # The sanitizer stands between us and dlopen, and only an old-style RPATH counts for others' calls, too.
    target_link_options(pintu_options INTERFACE -fsanitize=${PINTU_SANITIZE} LINKER:--disable-new-dtags)
endif()

# pintu_library(core SOURCES a.cpp USES std…). TOGETHER: many small files that all read the same dear headers are
# compiled a few at a time; names of their unnamed namespaces must then differ.
function(pintu_library name)
    cmake_parse_arguments(ARG "TOGETHER" "" "SOURCES;USES;PRIVATELY" ${ARGN})
    add_library(pintu_${name} STATIC ${ARG_SOURCES})
    if(ARG_TOGETHER)
        set_target_properties(pintu_${name} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 6)
    endif()
    add_library(pintu::${name} ALIAS pintu_${name})
    target_link_libraries(pintu_${name} PUBLIC pintu_options ${ARG_USES} PRIVATE ${ARG_PRIVATELY})
endfunction()

# pintu_not_mirrored(a.cpp TESTED_BY room/b_test.cpp): these sources have no test file of their own name; the tests named
# after TESTED_BY (paths below tests/) hold them instead. CMake has nothing to do for it: tests/layers_test reads it,
# beside the target, and refuses a source without a test and a test that CMake does not run.
function(pintu_not_mirrored)
endfunction()

# Where programs find the modules below: beside their own folder, in the build tree as after installation.
set(CMAKE_BUILD_RPATH "$ORIGIN/../lib/satupintu")
set(CMAKE_INSTALL_RPATH "$ORIGIN/../lib/satupintu")

# pintu_module(postgresql OF pintu_store SOURCES a.cpp USES libpq): satupintu_postgresql.so, which the room loads by
# dlopen when it is needed for the first time. It stands alone: nothing of the program is visible to it.
function(pintu_module name)
    cmake_parse_arguments(ARG "" "OF" "SOURCES;USES" ${ARGN})
    add_library(satupintu_${name} MODULE ${ARG_SOURCES})
    set_target_properties(satupintu_${name} PROPERTIES PREFIX ""
        LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib/satupintu)
    target_link_libraries(satupintu_${name} PRIVATE pintu_options ${ARG_USES})
    if(NOT PINTU_SANITIZE) # whose run time is in the program
        target_link_options(satupintu_${name} PRIVATE LINKER:-z,defs)
    endif()
    add_dependencies(${ARG_OF} satupintu_${name})
    install(TARGETS satupintu_${name} LIBRARY DESTINATION lib/satupintu)
endfunction()

# pintu_test(core SOURCES a_test.cpp USES pintu::core MOST support/fakes.h ALONE Late.*)
# MOST names headers of ours, below tests, that most of the sources read: they are read once, too.
# ALONE filters the tests that run while no other does, because they tell time by what they hear or change what others
# stand on.
function(pintu_test name)
    cmake_parse_arguments(ARG "" "ALONE" "SOURCES;USES;MOST;PROPERTIES" ${ARGN})
    list(TRANSFORM ARG_MOST PREPEND "${PROJECT_SOURCE_DIR}/tests/")
    add_executable(${name}_tests ${ARG_SOURCES} ${PROJECT_SOURCE_DIR}/tests/support/own_state.cpp)
    target_link_libraries(${name}_tests PRIVATE ${ARG_USES} GTest::gmock GTest::gtest_main)
    target_include_directories(${name}_tests PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    # The dearest headers of every test, read once a program; ccache needs CCACHE_SLOPPINESS (installer/steps.sh).
    target_precompile_headers(${name}_tests PRIVATE <gmock/gmock.h> <gtest/gtest.h> ${ARG_MOST})
    # What is proven is the program; its tests are dear to compile the way it is.
    target_compile_options(${name}_tests PRIVATE -O0 -U_FORTIFY_SOURCE)
    if(PINTU_SANITIZE)
        target_compile_options(${name}_tests PRIVATE -fno-sanitize=undefined)
    endif()
    target_compile_definitions(${name}_tests PRIVATE
        PINTU_SOURCE_DIR="${PROJECT_SOURCE_DIR}" PINTU_BINARY_DIR="${PROJECT_BINARY_DIR}")
    if(ARG_ALONE)
        gtest_discover_tests(${name}_tests TEST_FILTER "${ARG_ALONE}" TEST_LIST ${name}_alone_TESTS DISCOVERY_TIMEOUT 60
            PROPERTIES TIMEOUT 300 RUN_SERIAL TRUE ${ARG_PROPERTIES})
        set(others "-${ARG_ALONE}")
    else()
        set(others "*")
    endif()
    gtest_discover_tests(${name}_tests TEST_FILTER "${others}" DISCOVERY_TIMEOUT 60
        PROPERTIES TIMEOUT 300 ${ARG_PROPERTIES})
endfunction()
