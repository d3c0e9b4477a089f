/** What features may say to the engine and know of it; the only packages that touch Camunda, apart from delegates. */
package org.alteractions.journey.process;
