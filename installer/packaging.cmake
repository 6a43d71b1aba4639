# What a desktop and a shell look for in places of their own: icons, entries of the menu, AppStream, man pages,
# completion. `cmake --install` puts them there; installer/package makes the .deb of the same.

# The program's own icon, and one a face: its picture in white on the same tile.
set(tile ${PROJECT_SOURCE_DIR}/resources/icons)
set(icons ${PROJECT_BINARY_DIR}/share/icons/hicolor/scalable/apps)
file(COPY ${tile}/satupintu.svg DESTINATION ${icons})
function(pintu_face_icon face picture)
    file(READ ${tile}/${picture}.svg drawn)
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${tile}/${picture}.svg)
    string(REGEX REPLACE "^<svg[^>]*>(.*)</svg>[ \n]*$" "\\1" drawn "${drawn}")
    string(REPLACE "currentColor" "#FFFFFF" drawn "${drawn}")
    file(CONFIGURE OUTPUT ${icons}/satupintu-${face}.svg @ONLY CONTENT
[[<svg xmlns="http://www.w3.org/2000/svg" width="96" height="96" viewBox="0 0 96 96">
  <rect x="2" y="2" width="92" height="92" rx="18" fill="#06285C"/>
  <g transform="translate(18 18) scale(0.625)">@drawn@</g>
</svg>
]])
endfunction()
pintu_face_icon(counter desk)
pintu_face_icon(kiosk takepaper)
pintu_face_icon(board sound)
pintu_face_icon(intake scanhere)
pintu_face_icon(setup work)
install(DIRECTORY ${PROJECT_BINARY_DIR}/share/icons DESTINATION share)

# The day of what is built: of the newest commit, so that the same sources give the same files.
execute_process(COMMAND git -C ${PROJECT_SOURCE_DIR} log -1 --format=%cs
    OUTPUT_VARIABLE PINTU_RELEASE_DAY OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
if(NOT PINTU_RELEASE_DAY)
    string(TIMESTAMP PINTU_RELEASE_DAY "%Y-%m-%d" UTC)
endif()
set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)
set(metainfo org.satupintu.SatuPintu.metainfo.xml)
configure_file(${desktop}/${metainfo}.in ${PROJECT_BINARY_DIR}/share/metainfo/${metainfo} @ONLY)
install(DIRECTORY ${desktop}/ DESTINATION share/applications FILES_MATCHING PATTERN *.desktop)
install(FILES ${PROJECT_BINARY_DIR}/share/metainfo/${metainfo} DESTINATION share/metainfo)

find_program(PYTHON3 python3 PATHS /usr/bin NO_DEFAULT_PATH REQUIRED) # GTK's headers bring Debian's own
set(man ${PROJECT_BINARY_DIR}/share/man)
add_custom_command(OUTPUT ${man}/man1/satupintu.1
    COMMAND ${PYTHON3} -B ${PROJECT_SOURCE_DIR}/installer/man-pages ${man} ${PROJECT_VERSION} ${PINTU_RELEASE_DAY}
    DEPENDS ${PROJECT_SOURCE_DIR}/installer/man-pages ${PROJECT_SOURCE_DIR}/resources/man/satupintu.toml
        ${PROJECT_SOURCE_DIR}/resources/man/satupintuctl.toml)
add_custom_target(man_pages ALL DEPENDS ${man}/man1/satupintu.1)
add_dependencies(satupintuctl man_pages)
install(DIRECTORY ${man} DESTINATION share)

set(completion ${PROJECT_SOURCE_DIR}/resources/completion/satupintu)
install(FILES ${completion} DESTINATION share/bash-completion/completions)
install(FILES ${completion} DESTINATION share/bash-completion/completions RENAME satupintuctl)

# What installs updates from a bundle, once this PC has come to know its maker.
install(PROGRAMS ${PROJECT_SOURCE_DIR}/installer/install-bundle DESTINATION share/satupintu)
