# Writes OUTPUT, a C++ file holding every migrations/NNNN_name.sql (and .sqlite.sql, .postgresql.sql) of FOLDER, and what
# they leave on PostgreSQL, objects.postgresql.txt.
file(GLOB files "${FOLDER}/[0-9][0-9][0-9][0-9]_*.sql")
list(FILTER files EXCLUDE REGEX "\\.(sqlite|postgresql)\\.sql$")
list(SORT files)
set(entries "")
foreach(file ${files})
    get_filename_component(name ${file} NAME_WE)
    string(REGEX MATCH "^[0-9]+" number ${name})
    math(EXPR version "${number}")
    file(READ ${file} sql)
    foreach(engine sqlite postgresql)
        set(${engine} "")
        if(EXISTS "${FOLDER}/${name}.${engine}.sql")
            file(READ "${FOLDER}/${name}.${engine}.sql" ${engine})
        endif()
    endforeach()
    string(APPEND entries "        {${version}, \"${name}\", R\"sql(${sql})sql\", R\"sql(${sqlite})sql\", "
        "R\"sql(${postgresql})sql\"},\n")
endforeach()
file(READ "${FOLDER}/objects.postgresql.txt" objects)
file(WRITE ${OUTPUT} "#include \"store/migrations.h\"

namespace pintu {

const std::vector<Migration>& embeddedMigrations()
{
    static const std::vector<Migration> all{
${entries}    };
    return all;
}

std::string_view postgresqlObjects()
{
    return R\"sql(${objects})sql\";
}

} // namespace pintu
")
