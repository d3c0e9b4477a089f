/** Steps whose work takes seconds: done off the request thread, outside every transaction, again after a crash. */
package org.alteractions.journey.process.work;
