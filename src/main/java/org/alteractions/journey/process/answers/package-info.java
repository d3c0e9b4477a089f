/** What was answered at the finished steps of a case, in the words of the forms that were used. */
package org.alteractions.journey.process.answers;
