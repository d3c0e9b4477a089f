/** Partner schools, and how structures are presented to their students. */
package org.alteractions.journey.school;
