/** Frame of the staff's own pages: header, navigation, chapter switch and logout. */
package org.alteractions.journey.staff;
