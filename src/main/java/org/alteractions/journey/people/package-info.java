/** The staff's directory of people and organisations, with one visibility rule for its list, pages and corrections. */
package org.alteractions.journey.people;
