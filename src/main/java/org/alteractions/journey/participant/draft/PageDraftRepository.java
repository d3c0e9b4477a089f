package org.alteractions.journey.participant.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.security.Network;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the tables page_draft and page_draft_file. */
@Repository
class PageDraftRepository {

    private static final int LONGEST_NETWORK = 64;
    private static final int BASE64_IN = 3;
    private static final int BASE64_OUT = 4;

    /** @param spentAs digest of the accepted form; null before */
    record Row(String id, String page, String content, String spentAs) {}

    private final JdbcClient jdbc;

    PageDraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Row> find(String id, PagePlace place, Instant since) {
        return jdbc.sql("""
                        select id, page, content, spent_as from page_draft
                        where id = ? and page = ? and browser = ? and saved_at > ?""")
                .params(id, place.page(), ContentDigest.of(place.browser()), since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row(row))
                .optional();
    }

    /** Drafts that still have content, newest first. */
    List<Row> all(PagePlace place, Instant since) {
        return jdbc.sql("""
                        select id, page, content, spent_as from page_draft
                        where page = ? and browser = ? and saved_at > ? and content is not null
                        order by saved_at desc""")
                .params(place.page(), ContentDigest.of(place.browser()), since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row(row))
                .list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(row.getString("id"), row.getString("page"), row.getString("content"), row.getString("spent_as"));
    }

    void insert(String id, PagePlace place, long bytes, String content, Instant now) {
        jdbc.sql("""
                        insert into page_draft (id, page, browser, network, byte_count, content, saved_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(id, place.page(), ContentDigest.of(place.browser()), key(place.network()), bytes, content,
                        now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(String id, long bytes, String content, Instant now) {
        jdbc.sql("update page_draft set byte_count = ?, content = ?, saved_at = ? where id = ?")
                .params(bytes, content, now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    Map<String, KeptFile> files(String draft) {
        Map<String, KeptFile> files = new LinkedHashMap<>();
        jdbc.sql("select field, name, byte_count from page_draft_file where draft = ? order by field")
                .param(draft)
                .query((row, number) -> files.put(
                        row.getString("field"), new KeptFile(row.getString("name"), row.getInt("byte_count"))))
                .list();
        return files;
    }

    // The files were checked on upload.
    Map<String, CheckedPdf> contents(String draft, Collection<String> fields) {
        Map<String, CheckedPdf> files = new HashMap<>();
        fields.forEach(field -> jdbc
                .sql("select name, content from page_draft_file where draft = ? and field = ?")
                .params(draft, field)
                .query((row, number) -> new CheckedPdf(
                        row.getString("name"), Base64.getDecoder().decode(row.getString("content"))))
                .optional()
                .ifPresent(file -> files.put(field, file)));
        return files;
    }

    void put(String draft, String field, CheckedPdf file) {
        remove(draft, field);
        jdbc.sql("insert into page_draft_file (draft, field, name, byte_count, content) values (?, ?, ?, ?, ?)")
                .params(draft, field, file.fileName(), file.bytes().length,
                        Base64.getEncoder().encodeToString(file.bytes()))
                .update();
    }

    void remove(String draft, String field) {
        jdbc.sql("delete from page_draft_file where draft = ? and field = ?").params(draft, field).update();
    }

    /** Deletes the content; the row stays as a record that the draft existed. */
    void spend(String draft, String as, Instant now) {
        jdbc.sql("delete from page_draft_file where draft = ?").param(draft).update();
        jdbc.sql("update page_draft set content = null, byte_count = 0, spent_as = ?, saved_at = ? where id = ?")
                .params(as, now.atOffset(ZoneOffset.UTC), draft)
                .update();
    }

    Optional<Instant> lastSpent(PagePlace place, Instant since) {
        return jdbc.sql("""
                        select saved_at from page_draft
                        where page = ? and browser = ? and spent_as is not null and content is null and saved_at > ?
                        order by saved_at desc limit 1""")
                .params(place.page(), ContentDigest.of(place.browser()), since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getTimestamp("saved_at").toInstant())
                .optional();
    }

    void forget(Instant before) {
        jdbc.sql("delete from page_draft where saved_at < ?").param(before.atOffset(ZoneOffset.UTC)).update();
    }

    /** Size of all drafts of a network except one. */
    long taken(Network network, String aside) {
        return jdbc.sql("select coalesce(sum(byte_count), 0) from page_draft where network = ? and id <> ?")
                .params(key(network), aside)
                .query(Long.class)
                .single();
    }

    long taken(String aside) {
        return jdbc.sql("select coalesce(sum(byte_count), 0) from page_draft where id <> ?")
                .param(aside)
                .query(Long.class)
                .single();
    }

    static long asBase64(long bytes) {
        return bytes * BASE64_OUT / BASE64_IN;
    }

    // A proxy may forward any text as the address.
    private static String key(Network network) {
        return network.text().substring(0, Math.min(network.text().length(), LONGEST_NETWORK));
    }
}
