package org.alteractions.journey.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Copies the open task of a case to others, in the engine's tables. To start a thousand cases takes too long. */
@Component
class ManyTasks {

    private static final String MARK = "~copy~";

    private final JdbcClient jdbc;

    ManyTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void like(String model, List<String> references) {
        String instance = jdbc.sql("""
                select t.proc_inst_id_ from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_
                where p.business_key_ = ?""").param(model).query(String.class).single();
        jdbc.sql("create table copied_case (reference varchar(60) primary key)").update();
        references.forEach(reference -> jdbc.sql("insert into copied_case values (?)").param(reference).update());
        copy("act_ru_execution", "proc_inst_id_ = '%s'".formatted(instance));
        copy("act_ru_task", "proc_inst_id_ = '%s'".formatted(instance));
        copy("act_ru_identitylink",
                "task_id_ in (select id_ from act_ru_task where proc_inst_id_ = '%s')".formatted(instance));
        jdbc.sql("drop table copied_case").update();
    }

    void clear() {
        for (String table : List.of("act_ru_identitylink", "act_ru_task", "act_ru_execution")) {
            jdbc.sql("delete from %s where id_ like '%%%s%%'".formatted(table, MARK)).update();
        }
    }

    private void copy(String table, String which) {
        Map<String, String> changed = Map.of(
                "id_", marked("id_"), "proc_inst_id_", marked("proc_inst_id_"), "parent_id_", marked("parent_id_"),
                "execution_id_", marked("execution_id_"), "task_id_", marked("task_id_"), "super_exec_", "null",
                "root_proc_inst_id_", marked("root_proc_inst_id_"), "business_key_", "k.reference",
                "tenant_id_", "d.chapter");
        List<String> columns = new ArrayList<>(jdbc.sql("""
                select lower(column_name) from information_schema.columns where lower(table_name) = ?
                and lower(table_schema) = 'public'""").param(table).query(String.class).list());
        jdbc.sql("insert into %s (%s) select %s from %s x, copied_case k join dossier d on d.reference = k.reference where x.%s"
                .formatted(table, String.join(", ", columns), columns.stream()
                        .map(column -> changed.getOrDefault(column, "x." + column))
                        .collect(Collectors.joining(", ")), table, which)).update();
    }

    private static String marked(String column) {
        return "x.%s || '%s' || k.reference".formatted(column, MARK);
    }
}
