/** Staff: groups, chapters as tenants, what each group may do, and the lists that Tasklist opens with. */
package org.alteractions.journey.process.directory;
