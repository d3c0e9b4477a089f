package org.alteractions.journey.team.stuck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.stuck.StuckAttempts;
import org.alteractions.journey.process.stuck.StuckCase;
import org.alteractions.journey.process.stuck.StuckFinder;
import org.alteractions.journey.process.stuck.StuckPlace;
import org.alteractions.journey.process.stuck.StuckReason;
import org.alteractions.journey.process.stuck.StuckRules;
import org.alteractions.journey.process.stuck.StuckScope;
import org.alteractions.journey.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Teams at work with too few students, since the last one left. */
@Component
class SmallTeams implements StuckFinder {

    private static final String TEAMS = """
            select t.dossier, d.chapter, p.id_ instance, p.proc_def_id_ definition,
                (select count(*) from team_member m where m.team = t.dossier) members,
                (select max(l.left_at) from team_departure l where l.team = t.dossier) since
            from team t
            join dossier d on d.reference = t.dossier
            join act_re_procdef pd on pd.key_ = 'mission'
            join act_ru_execution p on p.business_key_ = t.dossier and p.proc_def_id_ = pd.id_ and p.parent_id_ is null
            where t.ended_on is null
            and (select count(*) from team_member m where m.team = t.dossier) < :smallest""";

    private final JdbcClient jdbc;
    private final StuckRules rules;

    SmallTeams(JdbcClient jdbc, StuckRules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    @Override
    public List<StuckCase> find(StuckScope scope, Instant now) {
        return jdbc.sql(TEAMS).param("smallest", Team.SMALLEST).query((row, number) -> team(row, now)).list().stream()
                .filter(found -> !found.since().plus(rules.after(StuckReason.TEAM_TOO_SMALL)).isAfter(now))
                .toList();
    }

    private StuckCase team(ResultSet row, Instant now) throws SQLException {
        OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
        return new StuckCase(CaseReference.of(row.getString("dossier")), ChapterId.of(row.getString("chapter")),
                rules.phase("mission"),
                new StuckPlace("mission", row.getString("definition"), null, row.getString("instance"), null),
                StuckReason.TEAM_TOO_SMALL, since == null ? now : since.toInstant(), StuckAttempts.NONE,
                row.getInt("members") + " students");
    }
}
