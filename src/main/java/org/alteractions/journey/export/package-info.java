/** Lists as files for spreadsheet programs: typed columns, written as CSV or XLSX. */
package org.alteractions.journey.export;
