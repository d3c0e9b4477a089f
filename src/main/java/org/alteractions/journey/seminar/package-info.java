/** The seminar: one day on which selected students learn, from people of the sector, what a consulting mission is. */
package org.alteractions.journey.seminar;
