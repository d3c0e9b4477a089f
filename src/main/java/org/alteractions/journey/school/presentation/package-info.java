/** The presentations of the programme at partner schools: planned, confirmed, held or cancelled. */
package org.alteractions.journey.school.presentation;
