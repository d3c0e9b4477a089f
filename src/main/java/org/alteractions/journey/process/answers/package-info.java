/** Answers at the finished steps of a case, with the labels of the forms that were used. */
package org.alteractions.journey.process.answers;
