# SPDX-FileCopyrightText: 2026 The Manicule developers
# SPDX-License-Identifier: GPL-3.0-or-later

# How every target of this project is compiled.
function(manicule_compile_settings target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
        QT_DISABLE_DEPRECATED_BEFORE=0x060800)
    # Exceptions stay on: std::stop_callback, std::function and Qt Concurrent expect them. None crosses a layer.
    target_compile_options(${target} PRIVATE -fexceptions -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor
        -Woverloaded-virtual -Wimplicit-fallthrough -Wno-missing-field-initializers
        $<$<BOOL:${MANICULE_WARNINGS_AS_ERRORS}>:-Werror>)
    set_target_properties(${target} PROPERTIES AUTOMOC ON AUTORCC ON)
    if(MANICULE_CLANG_TIDY)
        set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY "clang-tidy;--quiet;--warnings-as-errors=*")
    endif()
endfunction()

# One precompiled header for all: making it takes longer than it saves in any one target.
function(manicule_precompiled_headers target)
    if(target STREQUAL manicule_core)
        target_precompile_headers(${target} PRIVATE <QFile> <QHash> <QList> <QObject> <QString> <QStringList> <QVariant>
            <expected> <functional> <memory> <optional>)
    else()
        target_precompile_headers(${target} REUSE_FROM manicule_core)
    endif()
endfunction()

# manicule_layer(NAME SOURCES … [LINKS …] [PRIVATE_LINKS …])
# One folder of app/, one static library. Its headers are reached as "name/header.h", and only by targets that link it: the
# include root holds a link to this one folder, so an include against the arrows of the architecture does not compile.
function(manicule_layer name)
    cmake_parse_arguments(arg "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    set(target manicule_${name})
    set(root ${CMAKE_BINARY_DIR}/include/${name})
    file(MAKE_DIRECTORY ${root})
    file(CREATE_LINK ${CMAKE_SOURCE_DIR}/app/${name} ${root}/${name} SYMBOLIC)
    add_library(${target} STATIC ${arg_SOURCES})
    add_library(Manicule::${name} ALIAS ${target})
    target_include_directories(${target} PUBLIC ${root})
    target_link_libraries(${target} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    manicule_compile_settings(${target})
    manicule_precompiled_headers(${target})
    # A layer's resources are compiled with its include folders, perhaps before moc has made this one.
    file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/include)
endfunction()

# manicule_test(CLASS LAYERS … [SOURCES …] [LINKS …] [PROGRAM])
# tests/<folder>/tst_<class>.cpp, one executable, run offscreen. PROGRAM: the test starts manicule itself. What imports starts
# manicule-pdf.
function(manicule_test name)
    cmake_parse_arguments(arg "PROGRAM" "" "LAYERS;SOURCES;LINKS" ${ARGN})
    set(target tst_${name})
    list(TRANSFORM arg_LAYERS PREPEND Manicule::)
    add_executable(${target} tst_${name}.cpp ${arg_SOURCES})
    target_link_libraries(${target} PRIVATE ${arg_LAYERS} Manicule::testsupport Qt6::Test ${arg_LINKS})
    manicule_compile_settings(${target})
    manicule_precompiled_headers(${target})
    # moc is called by hand: AUTOMOC would compile a second, empty file for each test.
    set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    qt6_generate_moc(tst_${name}.cpp ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc)
    list(FILTER arg_SOURCES INCLUDE REGEX "\\.h$")
    qt6_wrap_cpp(mocs ${arg_SOURCES})
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/tst_${name}.moc ${mocs})
    if("Manicule::import" IN_LIST arg_LAYERS)
        add_dependencies(${target} manicule-pdf)
    endif()
    if(arg_PROGRAM)
        target_compile_definitions(${target} PRIVATE MANICULE_PROGRAM="$<TARGET_FILE:manicule>")
        add_dependencies(${target} manicule)
    endif()
    add_test(NAME ${target} COMMAND ${target})
    set_tests_properties(${target} PROPERTIES TIMEOUT 300
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.fonts=false;LC_ALL=C.UTF-8;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp")
endfunction()
