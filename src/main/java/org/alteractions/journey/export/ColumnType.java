package org.alteractions.journey.export;

/** What the cells of a column contain, and so how a spreadsheet program must read them. */
enum ColumnType {
    TEXT,
    NUMBER,
    DATE,
    MOMENT,
    PHONE
}
