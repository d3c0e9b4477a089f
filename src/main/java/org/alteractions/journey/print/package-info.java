/** Pages as PDF files, in every script that people's names are written in. */
package org.alteractions.journey.print;
