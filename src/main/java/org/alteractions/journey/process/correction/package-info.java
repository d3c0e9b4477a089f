/** What was changed about people and records: both values, when, and by whom. Personal data; forgotten with its subject. */
package org.alteractions.journey.process.correction;
