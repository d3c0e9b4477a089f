/** The list of people and organisations, with search, filters and order. */
package org.alteractions.journey.people.directory;
