package org.alteractions.journey.security;

import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.core.Ordered;

/** Order of the filters in front of the logins. */
public final class FilterOrder {

    /** Every answer has its headers, also the answer of a filter. */
    public static final int HEADERS = Ordered.HIGHEST_PRECEDENCE;
    public static final int REQUEST = HEADERS + 1;
    public static final int RECORD = HEADERS + 2;
    /** Before the connections: its message about an upload is more precise. */
    public static final int UPLOADS = HEADERS + 3;
    public static final int CONNECTIONS = HEADERS + 4;
    public static final int CAPACITY = HEADERS + 5;
    public static final int ADDRESSES = HEADERS + 6;

    private static final int LOGIN = SecurityProperties.DEFAULT_FILTER_ORDER;

    public static final int HOSTS = LOGIN - 5;
    public static final int FOREIGN_PAGES = LOGIN - 4;
    public static final int ENGINE_ANSWERS = LOGIN - 3;
    public static final int LOGIN_FORM = LOGIN - 2;
    public static final int SESSIONS = LOGIN - 1;

    private FilterOrder() {}
}
