/** The documents of an application: CV and letter. */
package org.alteractions.journey.student.document;
