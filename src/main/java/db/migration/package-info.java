/** Flyway migrations that plain SQL cannot express on both databases; the others are SQL files of the same folder. */
package db.migration;
