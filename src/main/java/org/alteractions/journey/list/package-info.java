/**
 * What all lists of staff have in common: filters, order and page in the address, search, and the same rows as a file.
 */
package org.alteractions.journey.list;
