/** Partner schools, and the presentation of structures to their students. */
package org.alteractions.journey.school;
