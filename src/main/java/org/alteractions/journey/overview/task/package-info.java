/** Open tasks as a list on a page of their own, on which staff claim several at once. */
package org.alteractions.journey.overview.task;
