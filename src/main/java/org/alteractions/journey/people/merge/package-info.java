/** Merges two records of the same person or organisation. References are found in the database's own description. */
package org.alteractions.journey.people.merge;
