/** Renders pages as PDF files, in every script of people's names. */
package org.alteractions.journey.print;
