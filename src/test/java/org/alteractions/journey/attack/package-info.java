/** What strangers, staff, designers and operators try against the running application, and the exact answer to each. */
package org.alteractions.journey.attack;
