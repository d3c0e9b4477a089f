/**
 * Attacks on the running application by strangers, staff, designers and operators, with the exact response to each.
 */
package org.alteractions.journey.attack;
