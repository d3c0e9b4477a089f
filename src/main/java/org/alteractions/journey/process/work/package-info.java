/** Steps that take seconds: they run outside the request thread and outside transactions, and again after a crash. */
package org.alteractions.journey.process.work;
