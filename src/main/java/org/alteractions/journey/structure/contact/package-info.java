/** Corrections of a structure's contact person. */
package org.alteractions.journey.structure.contact;
