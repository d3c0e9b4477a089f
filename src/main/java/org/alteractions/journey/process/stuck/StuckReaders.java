package org.alteractions.journey.process.stuck;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.directory.StaffGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Staff members who get mails about stuck cases, with their groups and chapters, in two statements. */
@Component
public class StuckReaders {

    private static final String MEMBERS = """
            select u.id_ account, u.first_ first_name, u.last_ last_name, u.email_ email, m.group_id_ team
            from act_id_user u join act_id_membership m on m.user_id_ = u.id_
            where u.email_ is not null and u.email_ <> '' order by u.id_""";

    private static final String CHAPTERS = """
            select coalesce(t.user_id_, m.user_id_) account, t.tenant_id_ tenant
            from act_id_tenant_member t left join act_id_membership m on m.group_id_ = t.group_id_
            where coalesce(t.user_id_, m.user_id_) is not null""";

    private final JdbcClient jdbc;

    StuckReaders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A staff member with an e-mail address. */
    public record Reader(String account, String name, String email, Set<String> groups, Set<ChapterId> chapters) {

        public boolean isIn(StaffGroup group) {
            return groups.contains(group.id());
        }

        /** Whether the state is this reader's: operators act everywhere, the others in their chapters. */
        boolean actsOn(StuckCase found, StaffGroup owner) {
            return isIn(owner) && (owner == StaffGroup.OPERATORS || chapters.contains(found.chapter()));
        }
    }

    private record Member(String account, String firstName, String lastName, String email, String team) {}

    private record Membership(String account, String tenant) {}

    public List<Reader> all() {
        Map<String, Set<ChapterId>> chapters = jdbc.sql(CHAPTERS).query(Membership.class).list().stream()
                .collect(Collectors.groupingBy(Membership::account,
                        Collectors.mapping(one -> ChapterId.of(one.tenant()), Collectors.toSet())));
        return jdbc.sql(MEMBERS).query(Member.class).list().stream()
                .collect(Collectors.groupingBy(Member::account)).values().stream()
                .map(rows -> new Reader(rows.get(0).account(), name(rows.get(0)), rows.get(0).email().strip(),
                        rows.stream().map(Member::team).collect(Collectors.toSet()),
                        chapters.getOrDefault(rows.get(0).account(), Set.of())))
                .toList();
    }

    private static String name(Member member) {
        String name = ((member.firstName() == null ? "" : member.firstName()) + " "
                + (member.lastName() == null ? "" : member.lastName())).strip();
        return name.isEmpty() ? member.account() : name;
    }
}
