/** Places on the waiting list: offered, answered, passed on. */
package org.alteractions.journey.student.place;
