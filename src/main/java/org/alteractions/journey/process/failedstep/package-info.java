/** Steps that fail again and again: the chapter's staff get a task that says which, about whom, and what to do. */
package org.alteractions.journey.process.failedstep;
