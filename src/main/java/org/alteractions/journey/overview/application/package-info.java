/** The list of the students' applications. */
package org.alteractions.journey.overview.application;
