/** Steps that keep failing: the chapter's staff get a task with the step, the person concerned and the options. */
package org.alteractions.journey.process.failedstep;
