/** The page of one person or organisation: contact details, history over the seasons, and corrections. */
package org.alteractions.journey.people.file;
