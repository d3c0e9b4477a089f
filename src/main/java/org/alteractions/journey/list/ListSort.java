package org.alteractions.journey.list;

/** An order of a list. The first constant of an enum is the usual one. */
public interface ListSort extends ListChoice {

    /** SQL order. It ends with a unique column, so that no row appears on two pages. */
    String order();
}
