/** Corrections of a structure's contact person, and of sponsors. */
package org.alteractions.journey.structure.contact;
