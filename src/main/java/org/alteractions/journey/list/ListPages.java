package org.alteractions.journey.list;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.export.Exports;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers requests for a list with its page or with a file, and records them in the security log. */
@Component
public class ListPages {

    private final SecurityLog security;
    private final Exports exports;

    ListPages(SecurityLog security, Exports exports) {
        this.security = security;
        this.exports = exports;
    }

    /**
     * The page with the filled-in filters and the rows as the attribute "page". A search that is too long is refused
     * with a sentence.
     *
     * @param fields filters of the list, in display order
     * @param chosen id of the chapter chosen in the frame; empty for all
     * @param rows   read after the checks
     */
    public ModelAndView page(ListView view, ListFilter filter, List<FilterField> fields, String chosen,
            Supplier<? extends ListPage<?>> rows) {
        if (filter.shown().isTooLong()) {
            return answer(HttpStatus.BAD_REQUEST, model(view, filter, fields,
                    "Cette recherche est trop longue. " + view.words().tooLong(), ListPage.empty(), chosen));
        }
        ListPage<?> page = rows.get();
        security.record(SecurityEvent.FILE_READ, "page", view.name());
        return answer(HttpStatus.OK, model(view, filter, fields, "", page, chosen)).addObject("page", page);
    }

    private static ModelAndView answer(HttpStatus status, ListModel list) {
        return new ModelAndView(list.view().template(), status).addObject("list", list);
    }

    private static ListModel model(ListView view, ListFilter filter, List<FilterField> fields, String problem,
            ListPage<?> page, String chosen) {
        return new ListModel(view, filter.shown().words(),
                Stream.concat(fields.stream(), Stream.of(filter.shown().sortField())).toList(),
                filter.isFiltered(), problem,
                new ListModel.Heading(view.heading(page.total()),
                        filter.isFiltered() ? " avec ces filtres" : view.words().unfiltered(),
                        page.page(), page.pages()),
                new ListModel.Links(
                        ListAddress.of(view.path(), Map.of(), chosen),
                        ListAddress.of(view.path() + ".csv", filter.parameters(1), chosen),
                        ListAddress.of(view.path() + ".xlsx", filter.parameters(1), chosen),
                        page.page() > 1
                                ? ListAddress.of(view.path(), filter.parameters(page.page() - 1), chosen) : "",
                        page.page() < page.pages()
                                ? ListAddress.of(view.path(), filter.parameters(page.page() + 1), chosen) : ""));
    }

    /** The list as a file; see {@link Exports#file}. */
    public ResponseEntity<byte[]> file(String extension, Supplier<ExportTable<?>> table) {
        return exports.file(extension, table);
    }
}
