/** What happens when more is asked at once than the database connections allow: a short wait, then a 503 with a sentence. */
package org.alteractions.journey.capacity;
