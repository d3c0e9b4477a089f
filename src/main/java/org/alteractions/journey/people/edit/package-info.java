/** Corrections of a person's contact details, language and presence, confirmed on a page with before and after. */
package org.alteractions.journey.people.edit;
