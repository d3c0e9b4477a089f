package org.alteractions.journey.mission;

import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.MyChapters;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The students in the teams of running missions, for a start form that also asks for the dossier. */
@Component
class StudentsAtWorkFormValues implements FormValues {

    private final MyChapters chapters;
    private final JdbcClient jdbc;

    StudentsAtWorkFormValues(MyChapters chapters, JdbcClient jdbc) {
        this.chapters = chapters;
        this.jdbc = jdbc;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(new ShownKey("studentsAtWork",
                "Options: the students of the running missions of my chapters, each with the dossier of the team",
                context -> options()));
    }

    private List<Option> options() {
        List<ChapterId> mine = chapters.mine().stream().map(Chapter::id).toList();
        return mine.isEmpty() ? List.of() : students(mine).toList();
    }

    private Stream<Option> students(List<ChapterId> mine) {
        return jdbc.sql("""
                select d.reference, p.id, p.first_name, p.last_name, s.name as structure
                from dossier d join structure s on s.id = d.structure_id
                join mission m on m.dossier = d.reference and m.delivered_on is null
                join team_member t on t.team = d.reference join student p on p.id = t.student_id
                where d.chapter in (:mine) and d.state = 'IN_MISSION'
                order by d.reference, p.last_name, p.first_name""")
                .param("mine", mine.stream().map(ChapterId::value).toList())
                .query((row, number) -> new Option(
                        "%s – %s %s (%s)".formatted(row.getString("reference"), row.getString("first_name"),
                                row.getString("last_name"), row.getString("structure")),
                        row.getString("reference") + "/student-" + row.getLong("id")))
                .list().stream();
    }
}
